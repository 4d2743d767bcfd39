import { beforeEach, describe, expect, test } from 'vitest';
import { commit } from '#db/commit.ts';
import { readSubject } from '#db/queries/subjects.ts';
import { white } from '#lib/process/document.ts';
import type { NewEvent } from '#lib/process/event.ts';
import type { Meeting } from '#lib/process/meeting/meeting.ts';
import { waitingFor } from './agenda.ts';
import { checkAttempt } from './attempt.ts';
import { attempt, doTake, people, practiceWithProposal, stream } from './testing.ts';

const { analyst, proposer } = people;
const now = '2026-12-01T10:00:00.000Z';
const panel = 'meeting/panel-2026-12-11';

let db: Awaited<ReturnType<typeof practiceWithProposal>>;
beforeEach(async () => {
  db = await practiceWithProposal('2026-11-20');
  await schedule('csc', '2026-11-24');
  await recorded({ type: 'document-published', data: { document: statement } });
  await doTake('ask-for-conversion', proposer, '2026-11-21T10:00:00.000Z');
});

const recorded = ({ type, data }: Pick<NewEvent, 'type' | 'data'>, on = stream) => {
  const event = { type, v: 1, effective: { on: '2026-11-20' }, actor: 'person/x002', rule: null, source: null, corrects: null, data };
  return commit(db, { book: 'practice', events: [{ stream: on, event }] }, '2026-11-20T10:00:00.000Z');
};
const schedule = (body: string, day: string) =>
  recorded(
    { type: 'scheduled', data: { id: `meeting/${body}-${day}`, body: `body/${body}`, number: null, day, standing: 'fact' } },
    `meeting/${body}-${day}`,
  );
const statement = {
  ...{ key: 'problem-statement', kind: 'problem-statement', title: 'Meter readings by post', version: '0.1', date: '2026-11-20' },
  ...{
    ...white,
    sections: [{ id: 'issue', heading: 'Issue', kind: 'issue', level: 2, text: 'Late.', verbatim: false, tables: [] }],
  },
};
const recommending = {
  as: 'body/csc',
  typed: {
    ...{ outcome: 'ready', statementFinal: 'true' },
    ...{ 'resolution.meeting': 'meeting/csc-2026-11-24', 'resolution.verb': 'AGREE' },
  },
};
const items = (id: string) => readSubject<Meeting>(id, 'practice')?.items.map(({ title, proposal, verbs }) => [title, proposal, verbs]);

describe('On the agenda of the next Panel meeting', () => {
  test('STAGE-4: the recommendation lists the proposal on the next meeting that is scheduled, in the same commit', async () => {
    await schedule('panel', '2027-01-08');
    await schedule('panel', '2026-12-11');
    expect(checkAttempt(attempt('csc-recommend', analyst, now, recommending), now)).toMatchObject({
      checked: { agenda: { brought: { body: 'body/panel' }, meeting: { id: panel }, listed: false } },
    });
    expect(await doTake('csc-recommend', analyst, now, recommending)).toMatchObject({ ok: true });
    expect(items(panel)).toEqual([['DP900 Meter readings by post', stream, ['AGREE']]]);
    expect(items('meeting/panel-2027-01-08')).toEqual([]);
    expect(waitingFor('practice', now).map(({ proposal }) => proposal.id)).not.toContain(stream);
  });

  test('where no meeting is scheduled the check page says so, and the proposal is among those that wait', async () => {
    expect(checkAttempt(attempt('csc-recommend', analyst, now, recommending), now)).toMatchObject({
      checked: { agenda: { meeting: null, listed: false } },
    });
    await doTake('csc-recommend', analyst, now, recommending);
    expect(waitingFor('practice', now)).toMatchObject([{ proposal: { id: stream }, body: 'body/panel' }]);
  });

  test('an act that brings it before no body lists nothing', async () => {
    await schedule('panel', '2026-12-11');
    await doTake('hold', analyst, now, { typed: { reason: 'Outside work.' } });
    expect(items(panel)).toEqual([]);
    expect(waitingFor('practice', now)).toEqual([]);
  });

  test('one that is on the agenda by hand already is not listed twice', async () => {
    await schedule('panel', '2026-12-11');
    await recorded({ type: 'item-listed', data: { order: 1, title: 'DP900', proposal: stream, paper: null, verbs: [] } }, panel);
    await doTake('csc-recommend', analyst, now, recommending);
    expect(items(panel)).toEqual([['DP900', stream, []]]);
  });

  test('a refused act lists nothing', async () => {
    await schedule('panel', '2026-12-11');
    const refused = { ...recommending, typed: { ...recommending.typed, outcome: 'not-ready' } };
    expect(await doTake('csc-recommend', analyst, now, refused)).toMatchObject({ ok: false });
    expect(items(panel)).toEqual([]);
  });
});
