/** The page that an act belongs to, with its name. */
export type Section = readonly [href: string, name: string];

const seats: Section = ['/admin/seats', 'Seats'];
const organisations: Section = ['/admin/organisations', 'Organisations'];
const holidays: Section = ['/admin/holidays', 'Holidays'];
const consultations: Section = ['/admin/consultations', 'Consultations'];
const meetings: Section = ['/admin/meetings', 'Meetings'];
const releases: Section = ['/admin/releases', 'Releases'];

const sections: Record<string, Section> = {
  'record-person': ['/admin/people', 'People'],
  'record-organisation': organisations,
  'suspend-rights': organisations,
  'restore-rights': organisations,
  designate: organisations,
  'end-designation': organisations,
  'cancel-designation': organisations,
  'declare-holiday': holidays,
  'withdraw-holiday': holidays,
  'change-setting': ['/admin/settings', 'Settings'],
  'schedule-meeting': meetings,
  'reschedule-meeting': meetings,
  'cancel-meeting': meetings,
  'retitle-item': meetings,
  'list-item': meetings,
  'move-item': meetings,
  'strike-item': meetings,
  'extend-consultation': consultations,
  'correct-question': consultations,
  'cancel-consultation': consultations,
  'announce-release': releases,
  'call-off-release': releases,
};

/** Where one goes back to from an act: the seats for everything that is about a seat. */
export const sectionOf = (act: string): Section => sections[act] ?? seats;

/** The address of an act's form, with what it is about. */
export function actHref(act: string, about: Record<string, string> = {}): string {
  const query = new URLSearchParams(about).toString();
  return `/admin/do/${act}${query ? `?${query}` : ''}`;
}
