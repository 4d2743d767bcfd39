import { describe, expect, it } from 'vitest';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { consultationStatus, statuses } from '#lib/process/consultation/status.ts';
import { consultationWith } from '#lib/process/consultation/testing.ts';
import { statusWords } from './compose/words.ts';
import { noResponses, untilWhen, whereItStands } from './words.ts';

const source = { paper: 'paper/p', place: 'Annex B' };
const papers = { 'paper/p': { date: '2021-03-05' }, 'paper/early': { date: '2021-02-05' } } as never;
const consultation = { source, opens: '2021-01-25', closes: '2021-02-12', closesAt: '17:00', responses: [] } as unknown as Consultation;

describe('Where a consultation stands, in a sentence', () => {
  it.each([
    ['open', null, 'Open: respond by 5pm on 12 February 2021. Anyone may respond.'],
    ['closing-soon', null, 'Closing soon: respond by 5pm on 12 February 2021. Anyone may respond.'],
    ['published', null, 'Closed at 5pm on 12 February 2021.'],
    ['forthcoming', null, 'Opens on 25 January 2021 and closes at 5pm on 12 February 2021.'],
    ['closed', null, 'Closed at 5pm on 12 February 2021.'],
    ['closed', source, 'Last recorded 5 March 2021: closed at 5pm on 12 February 2021.'],
    [
      'closed',
      { ...source, paper: 'paper/early' },
      'Last recorded 5 February 2021: open until 5pm on 12 February 2021. What was answered is not in our sources.',
    ],
    [
      'planned',
      source,
      'Last recorded 5 March 2021: planned from 25 January 2021 until 5pm on 12 February 2021. What followed is not in our sources.',
    ],
  ] as const)('%s', (status, from, sentence) => expect(whereItStands({ ...consultation, source: from }, status, papers)).toBe(sentence));

  it('WITHDRAW-7: one that rests says since when and why, one that is cancelled when and why', () => {
    const resting = { ...consultation, source: null, pauses: [{ from: '2021-02-05', to: null }] };
    expect(whereItStands(resting, 'paused', papers)).toBe(
      'Resting since 5 February 2021: the proposal was withdrawn. Nobody can respond unless a Party adopts it; then the consultation goes on.',
    );
    const cancelled = { on: '2021-02-20', entry: 9, reason: 'The proposal was withdrawn and no Party adopted it.' };
    expect(whereItStands({ ...consultation, source: null, cancelled }, 'cancelled', papers)).toBe(
      'Cancelled on 20 February 2021. The proposal was withdrawn and no Party adopted it.',
    );
  });

  it('CONSULT-13: a Modification Report Consultation says whose response counts', () => {
    expect(whereItStands({ ...consultation, kind: 'modification-report', source: null }, 'open', papers)).toBe(
      'Open: respond by 5pm on 12 February 2021. Every Party but the DCC may respond. What others send is printed as other views and not counted.',
    );
  });

  it('every state has a name of its own', () => {
    expect(new Set(statuses.map((status) => statusWords[status])).size).toBe(statuses.length);
  });

  it('tells none received from none recorded', () => {
    const out = (confidential: number) => ({ published: { confidential: Array(confidential).fill({}) } as never });
    expect(noResponses({ source: null, published: null }, 'closed')).toBe('The responses are not published yet.');
    expect(noResponses({ source, published: null }, 'closed')).toBe('No responses are recorded in the sources.');
    expect(noResponses({ source: null, ...out(0) }, 'published')).toBe('No responses were received.');
    expect(noResponses({ source: null, ...out(2) }, 'published')).toBe('Every response is confidential.');
    expect(noResponses({ source: null, published: null }, 'cancelled')).toBe('It was cancelled; no response was published.');
    expect(noResponses({ source: null, published: null }, 'paused')).toBe('Responses are published after it has closed.');
    expect(noResponses({ source: null, published: null }, 'open')).toBe('Responses are published after it has closed.');
    expect(noResponses({ source, published: null }, 'planned')).toContain('not in our sources');
  });
});

describe('above the form of a response stands until when it can be given', () => {
  const made = consultationWith({ opens: '2027-01-25', closes: '2027-02-12' });
  const cancelled = { on: '2027-02-01', reason: 'Solved otherwise.', entry: 9 };
  it.each([
    [
      'CONSULT-6: before it opens',
      made,
      '2027-01-20',
      'Opens on 25 January 2027 and closes at 5pm on 12 February 2027, London time; answers can be prepared before.',
    ],
    ['while it is open', made, '2027-02-01', 'Closes at 5pm on 12 February 2027, London time.'],
    ['CONSULT-3: after it has closed', made, '2027-02-13', 'Closed at 5pm on 12 February 2027, London time.'],
    [
      'WITHDRAW-7: while it rests',
      { ...made, pauses: [{ from: '2027-02-01', to: null, entry: 8 }] },
      '2027-02-02',
      'It rests, so nothing can be submitted now.',
    ],
    ['CONSULT-16: cancelled before its close', { ...made, cancelled }, '2027-02-02', 'Cancelled on 1 February 2027.'],
  ])('%s', (_, consultation, day, words) =>
    expect(untilWhen(consultation as Consultation, consultationStatus(consultation as Consultation, `${day}T10:00:00.000Z`))).toBe(words),
  );
});
