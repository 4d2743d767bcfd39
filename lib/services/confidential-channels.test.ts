import { beforeEach, describe, expect, test } from 'vitest';
import { commit } from '#db/commit.ts';
import { database, holdDatabase } from '#db/index.ts';
import { databaseWithPractice } from '#db/testing.ts';
import { listVault } from '#db/vault.ts';
import type { Confidential } from '#lib/process/consultation/confidential.ts';
import { said } from '#lib/process/consultation/testing.ts';
import { askToClarify, clarify, codeAnswer, handledResponse, noteOn, redactAnswer } from './afterwards.ts';
import { tick } from './clock.ts';
import { announced, id, later, open, over, published, reading, respond, viewer, voice } from './consultation-testing.ts';
import { follow } from './follow.ts';
import { recordResponse } from './record-response.ts';
import { consultationIn } from './responding.ts';
import { withdrawResponse } from './submit-response.ts';

const book = 'practice' as const;
const secrets = {
  answer: 'twelve pence a gigabyte',
  reason: 'commercially ticklish',
  redacted: 'Ask Ann on 020 7946 0000',
  note: 'they contradict themselves',
  theme: 'Doubtful figures',
  withdrawn: 'we never meant to say this',
  replaced: 'an earlier opinion of ours',
  whole: 'quadruple glazing',
};
const parts: Confidential = { of: 'parts', questions: ['q2'], reason: secrets.reason };
const all: Confidential = { of: 'all', reason: secrets.reason, showCategory: false };
const both = [said('q4', 'Yes'), said('q5', 'No')];
const consultation = () => {
  const found = consultationIn(book, id);
  if (!found) throw new Error('Not announced');
  return found;
};
const by = (receipt: string) => ({ book, consultation: consultation(), receipt, by: 'person/x002' });

/** Whatever is not the vault, and of the vault every message and every line of a digest. */
function everythingElse(): string {
  const db = database().$client;
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'vault'").pluck().all() as string[];
  expect(tables).toContain('log');
  const rows = tables.flatMap((table) => db.prepare<[], Record<string, unknown>>(`SELECT * FROM "${table}"`).all());
  const cells = rows.flatMap((row) => Object.values(row).map(String));
  const letters = (['mail', 'mail-record', 'digest-line', 'parked'] as const).flatMap((kind) => listVault(database(), kind));
  return `${cells.join('\n')}\n${JSON.stringify(letters)}`.toLowerCase();
}
const expectSilent = (when: string) => {
  const said = everythingElse();
  for (const [what, words] of Object.entries(secrets)) expect(said.includes(words.toLowerCase()), `${when}: ${what}`).toBe(false);
};

beforeEach(async () => {
  holdDatabase(await databaseWithPractice());
  await announced();
  const vault = ['x004', 'x026', 'x037', 'x017', 'x009'].map((person) => ({
    ...{ kind: 'contact' as const, key: `person/${person}` },
    value: { email: `${person}@demo.example`, telephone: null },
  }));
  await commit(database(), { book, events: [], vault }, open);
  for (const topic of ['sec/D', 'category/large-supplier'] as const)
    for (const [address, delivery] of [
      ['daily@elsewhere.example', 'daily'],
      ['each@elsewhere.example', 'each'],
    ] as const)
      await follow({ book, address }, topic, delivery, open);
});

describe('CONSULT-8: what is confidential, redacted, withdrawn or noted reaches nothing but the vault', () => {
  test('through replacing, withdrawing, noting, coding, redacting, asking, publishing and every message that comes of it', async () => {
    await respond(voice('x004'), { answers: [...both, said('q2', 'No', secrets.replaced)], confidential: { of: 'none' } });
    const first = await respond(voice('x004'), {
      answers: [...both, said('q2', 'Yes', secrets.answer), said('q7', 'Soon', secrets.redacted)],
      confidential: parts,
    });
    await respond(voice('x037'), { answers: [...both, said('q2', 'Yes', secrets.whole)], confidential: all });
    const gone = await respond(voice('x026'), {
      answers: [said('q4', 'No'), said('q5', 'No'), said('q2', 'Yes', secrets.answer), said('q7', 'Soon', secrets.redacted)],
      confidential: parts,
    });
    expect(gone.receipt, 'a colleague replaces the same response').not.toBe(first.receipt);
    const other = await respond(voice('x016'), { answers: [...both, said('q2', 'No', secrets.withdrawn)], confidential: { of: 'none' } });
    expect(await withdrawResponse(reading(voice('x016')), { seen: other.receipt }, open)).toEqual({ ok: true });
    expectSilentBut('redacted', 'while it is open');
    await tick(over);
    const receipt = gone.receipt;
    await noteOn(by(receipt), { question: 'q2', text: secrets.note }, later);
    await codeAnswer(by(receipt), 'q2', [secrets.theme], later);
    const redaction = { question: 'q7', part: 'rationale' as const, text: '[removed]', reason: 'It names a person.' };
    expect(await redactAnswer(by(receipt), redaction, later)).toEqual({ ok: true });
    expect(await askToClarify(by(receipt), { question: 'q2', text: 'How much?' }, later), 'not of a confidential answer').toMatchObject({
      rule: 'CONSULT-19',
    });
    expect(await askToClarify(by(receipt), { question: 'q7', text: 'From which day?' }, later)).toEqual({ ok: true });
    await published();
    await tick(later);
    await tick('2027-02-16T09:00:00.000Z');
    expectSilentBut('redacted', 'after the publication');
    expect(listVault(database(), 'mail-record').some(({ value }) => value.subject.includes('responses'))).toBe(true);
    const log = JSON.stringify(database().$client.prepare('SELECT body FROM log').pluck().all());
    expect(log, 'the text that was redacted is in no entry').not.toContain('020 7946');
    expect(log).toContain('[removed]');
    expect(everythingElse(), 'what is published is found where the others are looked for').toContain('[removed]');
  });

  test('what a respondent said to a question is not published once a letter that came in time makes the answer confidential', async () => {
    const { receipt } = await respond(voice('x037'), { answers: [...both, said('q2', 'Yes', 'Costs.')], confidential: { of: 'none' } });
    await tick(over);
    await askToClarify(by(receipt), { question: 'q2', text: 'Which costs?' }, later);
    const asked = handledResponse(book, consultation(), receipt)?.notes.clarifications[0]?.id ?? '';
    expect(await clarify({ ...by(receipt), by: 'person/x037' }, { id: asked, text: secrets.answer }, later)).toEqual({ ok: true });
    const letter = {
      from: { organisation: 'organisation/larkhollow-light' },
      received: { at: '2027-02-12T16:50:00.000Z', how: 'letter' as const },
      answers: [...both, said('q2', 'Yes', 'Costs.')],
      confidential: parts,
    };
    expect(await recordResponse(viewer('x002'), id, letter, later)).toMatchObject({ ok: true });
    await published();
    expectSilent('after the publication');
    expect(consultation().responses[0]).not.toHaveProperty('clarifications');
  });
});

/** The receipt repeats to whoever wrote it what is not confidential, also where it is redacted afterwards: only its own people get it. */
function expectSilentBut(kept: keyof typeof secrets, when: string): void {
  const own = ['x004@demo.example', 'x026@demo.example'];
  for (const { value } of listVault(database(), 'mail-record'))
    if (!own.includes(value.to))
      for (const words of Object.values(secrets))
        expect(value.text.toLowerCase(), `${when}: ${value.to}`).not.toContain(words.toLowerCase());
  const elsewhere = everythingElse();
  const aside: readonly string[] = [kept, 'replaced', 'withdrawn'];
  for (const [what, words] of Object.entries(secrets))
    if (!aside.includes(what)) expect(elsewhere.includes(words.toLowerCase()), `${when}: ${what}`).toBe(false);
}
