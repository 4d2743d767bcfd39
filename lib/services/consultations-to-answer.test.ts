import { beforeEach, describe, expect, test } from 'vitest';
import { commit } from '#db/commit.ts';
import { database, holdDatabase } from '#db/index.ts';
import { databaseWithPractice } from '#db/testing.ts';
import { nothingConfidential } from '#lib/process/consultation/confidential.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { consultationWith, said } from '#lib/process/consultation/testing.ts';
import { consultationsToAnswer, whyToAnswer } from './consultations-to-answer.ts';
import { openResponse, voiceOfViewer } from './responding.ts';
import { saveResponse } from './response-draft.ts';
import { submitResponse, withdrawResponse } from './submit-response.ts';
import { people } from './testing.ts';
import { workOf } from './work.ts';

const now = '2027-02-01T10:00:00.000Z';
const dcc = { login: 'dcc@demo.example', person: 'person/x016', book: 'practice' as const };

async function announce(more: Partial<Consultation> = {}): Promise<string> {
  const { id, title, kind, issuedBy, opens, closes, closesAt, standing, terms, chapters, questions } = consultationWith({
    opens: '2027-01-25',
    closes: '2027-02-12',
    ...more,
  });
  const data = { id, title, kind, proposal: null, issuedBy, opens, closes, closesAt, standing, terms, chapters, questions };
  const about = { v: 1, effective: { on: '2027-01-20' }, actor: 'person/x002', rule: null, source: null, corrects: null };
  const done = await commit(
    database(),
    { book: 'practice', events: [{ stream: id, event: { type: 'announced', ...about, data } }] },
    '2027-01-20T10:00:00.000Z',
  );
  if (!done.ok) throw new Error('Not announced');
  return id.slice('consultation/'.length);
}

const waiting = (at = now, viewer: Parameters<typeof consultationsToAnswer>[0] = people.party) =>
  consultationsToAnswer(viewer, at).map((one) => whyToAnswer(one));

describe('What waits on somebody lists the open consultations that their organisation may answer and has not', () => {
  let id: string;
  beforeEach(async () => {
    holdDatabase(await databaseWithPractice());
    id = await announce();
  });

  test('with its last day, its hour and its form, as something that nobody has to do', () => {
    const [item] = workOf(people.party, now).filter(({ key }) => key.startsWith('consultation/'));
    expect(item).toMatchObject({ by: '2027-02-12', open: true, href: `/practice/consultations/${id}/respond` });
    expect(item?.why).toBe('Larkhollow Light may respond and has not. It closes at 5pm.');
  });

  test('not before 25 January 2027, in the second of 17:00:00 on 12 February, and not in the next one', () => {
    expect(waiting('2027-01-24T23:59:59.000Z')).toEqual([]);
    expect(waiting('2027-02-12T17:00:00.000Z')).toHaveLength(1);
    expect(waiting('2027-02-12T17:00:01.000Z')).toEqual([]);
  });

  test('a draft is said, a submitted response takes it off the list, and a withdrawn one puts it back', async () => {
    const voice = voiceOfViewer(people.party, now);
    const read = () => {
      const open = voice && openResponse('practice', id, voice);
      if (!open) throw new Error('Nobody answers');
      return open;
    };
    const typed = { answers: [said('q2', 'Yes'), said('q5', 'Yes'), said('q4', 'Yes')], confidential: nothingConfidential };
    await saveResponse(read, typed, { version: 0 }, now);
    expect(waiting()).toEqual(['Larkhollow Light may respond and has a draft that is not submitted. It closes at 5pm.']);
    const done = await submitResponse(read, { seen: 1, token: 'the token of this form' }, now);
    expect(done).toMatchObject({ ok: true });
    expect(waiting()).toEqual([]);
    await withdrawResponse(read, { seen: done.ok ? done.receipt : '' }, now);
    expect(waiting()).toHaveLength(1);
  });

  test('CONSULT-5, CONSULT-13: not for the DCC where it does not respond, nor for others whose views would not be counted', async () => {
    expect(waiting(now, dcc)).toHaveLength(1);
    await announce({ id: 'consultation/mp900-report', kind: 'modification-report' });
    expect(waiting(now, dcc)).toHaveLength(1);
    expect(waiting()).toHaveLength(2);
    expect(waiting(now, people.outsider)).toHaveLength(1);
  });

  test('CONSULT-20: not for the Code Administrator, who issues it and collates what others say', () => {
    expect(workOf(people.analyst, now).filter(({ key }) => key.startsWith('consultation/'))).toEqual([]);
  });
});
