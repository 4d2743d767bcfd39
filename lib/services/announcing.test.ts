import { beforeEach, describe, expect, test } from 'vitest';
import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { headOf, read } from '#db/log.ts';
import { readSubject } from '#db/queries/subjects.ts';
import { listVault } from '#db/vault.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { consultationStatus } from '#lib/process/consultation/status.ts';
import { subjectActNamed } from '#lib/process/subject-acts.ts';
import { announceConsultation, foreseeAnnouncement } from './announcing.ts';
import { checkAttempt } from './attempt.ts';
import type { Checked } from './check.ts';
import { tick } from './clock.ts';
import { beginComposition, listCompositions, readComposition, saveComposition } from './consultation-drafts.ts';
import { record } from './record.ts';
import { attempt, doTake, people, practiceWithProposal, stream } from './testing.ts';
import { capacities, type Viewer } from './viewer.ts';

const id = 'consultation/mp900-refinement';
const analyst = people.analyst;
const began = '2027-03-08';
const at = (day: string, hour = '10:00:00.000') => `${day}T${hour}Z`;

const consultation = () => readSubject<Consultation>(id, 'practice') as Consultation;
const entries = () => read(database(), 'practice', id).map(({ type }) => type);
const mailOf = (words: string) =>
  [...listVault(database(), 'mail'), ...listVault(database(), 'mail-record')].filter(({ value }) => value.subject.includes(words));

/** DP900 in Refinement as MP900. */
beforeEach(async () => {
  await practiceWithProposal('2027-03-01');
  const data = { stage: 'refinement', label: 'Refinement Process', converted: true, note: 'As the test has it' };
  const event = {
    type: 'stage-attested',
    v: 1,
    effective: { on: '2027-03-02' },
    actor: 'import',
    rule: null,
    source: null,
    corrects: null,
    data,
  };
  const contact = (key: string, email: string) => ({ kind: 'contact' as const, key, value: { email, telephone: null } });
  const vault = [
    contact('organisation/bramblewick-energy', 'codes@bramblewick-energy.example'),
    contact('person/x004', 'large@demo.example'),
  ];
  await commit(database(), { book: 'practice', events: [{ stream, event }], vault }, at('2027-03-02'));
});

async function composed(opens: string, closes: string) {
  const draft = await beginComposition(analyst, { kind: 'refinement', proposal: stream, set: 'standard', own: [] }, at(began));
  const held = readComposition(draft, analyst);
  if (!held) throw new Error('Nothing was begun');
  await saveComposition(analyst, held, { content: { ...held.draft.content, opens, closes }, what: 'Days' }, at(began));
  return readComposition(draft, analyst) as NonNullable<typeof held>;
}
async function announced(opens = began, closes = '2027-03-30') {
  const done = await announceConsultation(analyst, await composed(opens, closes), 'one token', at(began));
  if (!done.ok) throw new Error(JSON.stringify(done));
}
async function act(name: string, input: Record<string, unknown>, now: string) {
  const found = subjectActNamed(name);
  const [actor] = capacities(analyst, now.slice(0, 10));
  if (!found || !actor) throw new Error(`No act "${name}"`);
  const seen = headOf(database(), 'practice').position;
  return record({ book: 'practice', act: found, actor, input: { consultation: id, ...input }, seen, token: `${name} ${now}` }, now);
}

describe('A consultation from its first word to its end', () => {
  test('it is composed in the vault, each save a version, and nothing of it is in the log', async () => {
    const before = headOf(database(), 'practice').position;
    const held = await composed(began, '2027-03-26');
    expect(held.draft.saved.map(({ what }) => what)).toEqual(['Begun', 'Days']);
    expect(held.draft.content.questions).toHaveLength(10);
    expect(headOf(database(), 'practice').position).toBe(before);
    expect(listCompositions({ book: 'register' })).toEqual([]);
  });

  test('a colleague’s text is not overwritten', async () => {
    const held = await composed(began, '2027-03-26');
    const save = (title: string) => saveComposition(analyst, held, { content: { ...held.draft.content, title }, what: 'Title' }, at(began));
    expect(await save('One')).toEqual({ ok: true });
    expect(await save('Another')).toEqual({ ok: false });
    expect(readComposition(held.id, analyst)?.draft.content.title).toBe('One');
  });

  test('announced on its opening day it is open, linked to its proposal, and every Party is told once', async () => {
    const held = await composed(began, '2027-03-30');
    const foreseen = foreseeAnnouncement(analyst, held, at(began));
    expect(foreseen).toMatchObject({ ok: true, told: [expect.stringMatching(/^All Parties: \d+ organisations/)] });
    await announced();
    expect(entries()).toEqual(['announced', 'opened']);
    expect(read(database(), 'practice', stream).at(-1)).toMatchObject({ type: 'consultation-linked', data: { consultation: id } });
    await tick(at(began));
    await tick(at(began, '10:00:01.000'));
    const letters = mailOf('Refinement Consultation is open – answer by 5pm Tue 30 Mar 2027');
    expect(letters.map(({ value }) => value.to).sort()).toEqual(['codes@bramblewick-energy.example', 'large@demo.example']);
    await announced();
    expect(entries()).toEqual(['announced', 'opened']);
  });

  test('forthcoming until its first day, when the clock opens it; it closes by itself at 5pm in summer time, each once', async () => {
    await announced('2027-03-15', '2027-03-30');
    expect(consultationStatus(consultation(), at(began))).toBe('forthcoming');
    await tick(at('2027-03-15', '00:00:00.000'));
    await tick(at('2027-03-15', '00:00:01.000'));
    expect(entries()).toEqual(['announced', 'opened']);
    await tick(at('2027-03-30', '16:00:00.999'));
    expect(entries()).toEqual(['announced', 'opened']);
    await tick(at('2027-03-30', '16:00:01.000'));
    await tick(at('2027-03-30', '16:00:01.001'));
    expect(entries()).toEqual(['announced', 'opened', 'closed']);
  });

  test('CONSULT-12 extended before it closes, with the reason, and not after', async () => {
    await announced();
    expect(await act('extend-consultation', { until: '2027-04-05', reason: 'Two Parties asked' }, at('2027-03-20'))).toMatchObject({
      ok: true,
    });
    expect(consultation()).toMatchObject({ closes: '2027-04-05', extensions: [{ was: '2027-03-30', reason: 'Two Parties asked' }] });
    expect(mailOf('extended – answer by 5pm Monday 5 April 2027').length).toBeGreaterThan(0);
    expect(await act('extend-consultation', { until: '2027-04-09', reason: 'Late' }, at('2027-04-06'))).toMatchObject({
      ok: false,
      rule: 'CONSULT-12',
    });
  });

  test('CONSULT-16 a question is corrected visibly, and those who answered are told', async () => {
    await announced();
    const respondent = { organisation: 'organisation/bramblewick-energy', person: null, stakeholder: null, calledAs: null };
    const draft = {
      book: 'practice' as const,
      consultation: id,
      respondent,
      answers: [],
      confidential: { of: 'none' as const },
      saved: [],
    };
    const key = `practice ${id} organisation/bramblewick-energy`;
    await commit(database(), { book: 'practice', events: [], vault: [{ kind: 'response-draft', key, value: draft }] }, at(began));
    const input = { question: 'q2', text: 'Is your organisation affected by MP900?', reason: 'It was ambiguous' };
    expect(await act('correct-question', input, at('2027-03-10'))).toMatchObject({ ok: true });
    expect(consultation().questions[1]?.text).toBe('Is your organisation affected by MP900?');
    expect(consultation().corrections).toMatchObject([{ was: 'Will there be any impact on your organisation to implement MP900?' }]);
    expect(mailOf('a question was corrected').map(({ value }) => value.to)).toContain('large@demo.example');
  });

  test('CONSULT-16 cancelled with its reason it takes nothing more, and another can be announced', async () => {
    await announced();
    expect(await act('cancel-consultation', { reason: 'The solution has changed' }, at('2027-03-10'))).toMatchObject({ ok: true });
    expect(consultationStatus(consultation(), at('2027-03-10'))).toBe('cancelled');
    const next = await announceConsultation(analyst, await composed('2027-03-11', '2027-03-31'), 'another', at('2027-03-11'));
    expect(next).toEqual({ ok: true, id: `${id}-2` });
  });

  test('CONSULT-17 no second one while it is open; STAGE-10 no report to the Panel meanwhile', async () => {
    await announced();
    const second = await announceConsultation(analyst, await composed('2027-03-11', '2027-03-31'), 'another', at('2027-03-11'));
    expect(second).toMatchObject({ ok: false, rule: 'CONSULT-17' });
    expect(await doTake('submit-modification-report', analyst, at('2027-03-12'))).toMatchObject({ ok: false, rule: 'STAGE-10' });
  });

  test('WITHDRAW-7 a withdrawal pauses it, and on adoption it has the Working Days that it had left', async () => {
    await announced();
    expect(await doTake('withdraw', people.proposer, at('2027-03-22'), { typed: { reason: 'No longer needed' } })).toMatchObject({
      ok: true,
    });
    expect(entries()).toEqual(['announced', 'opened', 'paused']);
    await tick(at('2027-03-30'));
    expect(entries()).toEqual(['announced', 'opened', 'paused']);
    expect(await doTake('give-withdrawal-notice', analyst, at('2027-03-23'))).toMatchObject({ ok: true });
    expect(await doTake('adopt', people.party, at('2027-04-01'))).toMatchObject({ ok: true });
    expect(entries()).toEqual(['announced', 'opened', 'paused', 'resumed']);
    expect(consultation().closes).toBe('2027-04-07');
    await tick(at('2027-04-07', '16:00:01.000'));
    expect(entries().at(-1)).toBe('closed');
  });

  test('WITHDRAW-7 the check page of the withdrawal, and of the adoption, says who of the consultation is told, and as many messages leave', async () => {
    await announced();
    const respondent = { organisation: 'organisation/bramblewick-energy', person: null, stakeholder: null, calledAs: null };
    const one = { book: 'practice' as const, consultation: id, respondent, answers: [], confidential: { of: 'none' as const }, saved: [] };
    const key = `practice ${id} organisation/bramblewick-energy`;
    await commit(database(), { book: 'practice', events: [], vault: [{ kind: 'response-draft', key, value: one }] }, at(began));
    const messages = () => listVault(database(), 'mail-record').length;
    const foreseen = (act: Parameters<typeof attempt>[0], who: Viewer, now: string, typed = {}) => {
      const checked = checkAttempt(attempt(act, who, now, { typed }), now);
      return 'checked' in (checked ?? {}) ? (checked as { checked: Checked }).checked : null;
    };
    const typed = { reason: 'No longer needed' };
    const withdrawal = foreseen('withdraw', people.proposer, at('2027-03-22'), typed);
    expect(withdrawal?.told.at(-1)).toBe(
      'MP900 ‘Meter readings by post’ Refinement Consultation: Those who have answered or are writing: 1 respondent, 2 addresses',
    );
    const before = messages();
    await doTake('withdraw', people.proposer, at('2027-03-22'), { typed });
    expect(messages() - before).toBe(withdrawal?.messages);
    await doTake('give-withdrawal-notice', analyst, at('2027-03-23'));
    const adoption = foreseen('adopt', people.party, at('2027-04-01'));
    expect(adoption?.told.filter((words) => words.includes('Refinement Consultation: '))).toEqual([
      expect.stringMatching(/Consultation: All Parties: \d+ organisations, 2 addresses$/),
      expect.stringMatching(/Consultation: Those who have answered or are writing: 1 respondent, 2 addresses$/),
    ]);
  });

  test('WITHDRAW-11 where nobody adopts, it ends with its proposal', async () => {
    await announced();
    await doTake('withdraw', people.proposer, at('2027-03-22'), { typed: { reason: 'No longer needed' } });
    await doTake('give-withdrawal-notice', analyst, at('2027-03-23'));
    await tick(at('2027-04-30'));
    expect(consultationStatus(consultation(), at('2027-04-30'))).toBe('cancelled');
  });
});

test('SETTING-1, CONSULT-12: a proposal raised before the limit was shortened to 5 Working Days keeps the 15 of its day, when announced and when extended', async () => {
  const shorten = subjectActNamed('change-setting');
  const [actor] = capacities(analyst, '2027-03-04');
  if (!shorten || !actor) throw new Error('Nobody can change a setting');
  const input = { name: 'mrcMaxWD', value: '5', from: '2027-03-04', reason: 'Consulted on' };
  const asked = { book: 'practice' as const, act: shorten, actor, input, seen: headOf(database(), 'practice').position, token: 'shorter' };
  expect(await record(asked, at('2027-03-04'))).toMatchObject({ ok: true });
  const event = {
    ...{ type: 'stage-attested', v: 1, effective: { on: '2027-03-04' }, actor: 'import', rule: null, source: null, corrects: null },
    data: { stage: 'report-consultation', label: 'Modification Report Consultation', converted: true, note: 'As the test has it' },
  };
  await commit(database(), { book: 'practice', events: [{ stream, event }] }, at('2027-03-04'));

  const draft = await beginComposition(analyst, { kind: 'modification-report', proposal: stream, set: 'standard', own: [] }, at(began));
  const opened = async (closes: string) => {
    const held = readComposition(draft, analyst) as NonNullable<ReturnType<typeof readComposition>>;
    await saveComposition(analyst, held, { content: { ...held.draft.content, opens: began, closes }, what: 'Days' }, at(began));
    return readComposition(draft, analyst) as typeof held;
  };
  expect(foreseeAnnouncement(analyst, await opened('2027-03-31'), at(began))).toMatchObject({ ok: false, rule: 'CONSULT-12' });
  expect(foreseeAnnouncement(analyst, await opened('2027-03-30'), at(began))).toMatchObject({ ok: true });
  const done = await announceConsultation(analyst, await opened('2027-03-19'), 'one token', at(began));
  if (!done.ok) throw new Error(JSON.stringify(done));
  const longer = { consultation: done.id, until: '2027-03-30', reason: 'A Party asked for more time.' };
  expect(await act('extend-consultation', longer, at('2027-03-10'))).toMatchObject({ ok: true });
});
