/** The state of somebody’s account. */
export const accountWords = { none: 'No account', invited: 'Invited', active: 'Has an account', disabled: 'Account closed' } as const;
