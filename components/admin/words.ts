/** The state of somebody’s account. */
export const accountWords = { none: 'No account', invited: 'Invited', active: 'Has an account', disabled: 'Account closed' } as const;
/** The same of an account that the sign-in page of a demo offers to everybody. */
export const offeredWords = 'By the demo’s button';
