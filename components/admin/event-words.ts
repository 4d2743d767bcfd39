const words: Record<string, string> = {
  'organisation-recorded': 'recorded or changed this organisation',
  'person-recorded': 'recorded or changed this person',
  'seat-recorded': 'recorded or changed this seat',
  'member-appointed': 'appointed somebody to this seat',
  'appointment-ended': 'ended the appointment to this seat',
  'appointment-cancelled': 'cancelled an appointment to this seat',
  'seat-closed': 'closed this seat',
  'seat-suspended': 'suspended this seat',
  'seat-restored': 'restored this seat',
  'alternate-named': 'changed the alternate of this seat',
  'rights-suspended': 'suspended rights of this organisation',
  'rights-restored': 'restored rights of this organisation',
  designated: 'recorded a designation of this organisation',
  'designation-ended': 'ended the designation of this organisation',
  'holiday-declared': 'declared a holiday',
  'holiday-withdrawn': 'took a holiday back',
  'setting-changed': 'changed this setting',
  scheduled: 'scheduled this meeting',
  'item-listed': 'put an item on this agenda',
  'item-moved': 'moved an item of this agenda',
  'item-struck': 'took an item off this agenda',
  announced: 'announced this release',
};

/** What somebody did, as a sentence goes on after their name. */
export const happened = (type: string): string => words[type] ?? 'recorded something about it';
