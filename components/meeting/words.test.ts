import { describe, expect, it } from 'vitest';
import { agendaWords, meetingHref, meetingName, meetingWhen, plannedIn, sortMeetings } from './words.ts';

const paper = { id: 'paper/p', date: '2021-03-05', reference: 'SECP_90_1203_20', title: 'Progression' };

describe('A meeting in words', () => {
  it('has a name, an address and a day', () => {
    expect(meetingName('SEC Panel', { number: '90' })).toBe('SEC Panel meeting 90');
    expect(meetingName('SEC Panel', { number: null })).toBe('SEC Panel meeting');
    expect(meetingHref('meeting/panel-2021-03-12')).toBe('/meetings/panel-2021-03-12');
    expect(meetingWhen({ day: '2021-03-12', text: undefined })).toBe('12 March 2021');
    expect(meetingWhen({ day: null, text: 'June 2019' })).toBe('June 2019');
    expect(meetingWhen({ day: null, text: undefined })).toBe('Date not recorded in the sources');
  });

  it('an act says on which agenda the proposal goes, or that no meeting is scheduled', () => {
    const meeting = { day: '2021-03-12', text: undefined, number: '90' };
    const name = 'SEC Panel';
    expect(agendaWords({ name, meeting, listed: false })).toBe('It goes on the agenda of the SEC Panel meeting 90 of 12 March 2021.');
    expect(agendaWords({ name, meeting, listed: true })).toBe('It is on the agenda of the SEC Panel meeting 90 of 12 March 2021 already.');
    expect(agendaWords({ name, meeting: null, listed: false })).toBe(
      'No meeting of the SEC Panel is scheduled, so it is on no agenda yet; it waits for the SEC Panel.',
    );
  });

  it('a plan says in which paper, and that what followed is not known', () => {
    const source = { paper: 'paper/p', place: 'timetable' };
    const papers = { 'paper/p': paper } as never;
    expect(plannedIn({ standing: 'plan', source }, papers)).toBe(
      'Planned in the paper of 5 March 2021; what followed is not in our sources',
    );
    expect(plannedIn({ standing: 'fact', source }, papers)).toBeNull();
    expect(plannedIn({ standing: 'plan', source: null }, papers)).toBeNull();
  });

  it('those to come stand first, soonest first; the rest by body, the latest first', () => {
    const meeting = (id: string, day: string | null, body = 'body/panel') => ({ meeting: { id: `meeting/${id}`, day, body }, body });
    const { coming, bodies } = sortMeetings(
      [
        meeting('panel-2021-06-18', '2021-06-18'),
        meeting('panel-2021-03-12', '2021-03-12'),
        meeting('panel-2019-06', null),
        meeting('panel-2019-11-12', '2019-11-12'),
        meeting('cb-2021-04-14', '2021-04-14', 'body/change-board'),
      ],
      '2021-04-01',
    );
    expect(coming.map(({ meeting: { id } }) => id)).toEqual(['meeting/cb-2021-04-14', 'meeting/panel-2021-06-18']);
    expect(bodies.map(({ id, meetings }) => [id, meetings.map((m) => m.meeting.id.slice(8))])).toEqual([
      ['panel', ['panel-2021-03-12', 'panel-2019-11-12', 'panel-2019-06']],
    ]);
  });
});
