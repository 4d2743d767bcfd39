import { beforeEach, describe, expect, test } from 'vitest';
import { holdDatabase } from '#db/index.ts';
import { headOf, read } from '#db/log.ts';
import { readProposal } from '#db/queries/proposal.ts';
import { findByReference } from '#db/queries/reference.ts';
import { listRegister, wholeRegister } from '#db/queries/register.ts';
import { databaseWithHistory } from '#db/testing.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import { mayRaise } from '#lib/process/proposal/entitlement.ts';
import { mayStart, raiserOf } from '#lib/process/proposal/form/standing.ts';
import { parseReference, referenceOf } from '#lib/process/proposal/reference.ts';
import { cast, form } from '#lib/process/proposal/testing.ts';
import { defaultSettings } from '#lib/process/settings.ts';
import { tick } from './clock.ts';
import { asks, onRecord, putOnRecord, smallRegister } from './small-register.ts';

/** The worked examples of the rules that need the register as a whole: each title is the example. */
let db: Awaited<ReturnType<typeof smallRegister>>;
beforeEach(async () => {
  db = await smallRegister();
});

const found = (typed: string) => listRegister({ ...wholeRegister, q: typed }).rows.map(({ reference }) => reference);
const reason = (reason: string) => ({ reason });
const said = (answer: object) => ('reason' in answer ? answer.reason : answer);

describe('Raising', () => {
  const panel = (votesFor: string, votesAgainst: string, votesAbstain: string, panelPurpose: string) =>
    said(mayRaise(raiserOf(cast.panel, 'panel', { votesFor, votesAgainst, votesAbstain, panelPurpose }), defaultSettings, 10) ?? {});

  test('SECAS submits → refused with its sentence.', () =>
    expect(mayStart(cast.secas, 'code-administrator')?.reason).toBe('SECAS cannot raise a proposal. Find a Party to act as Proposer.'));

  test('A Party whose M8.5(b) right is suspended submits → refused.', () =>
    expect(mayStart({ ...cast.party, suspended: true }, 'party')?.reason).toBe(
      'Tyne Networks cannot raise a Draft Proposal while its rights under Section M8.5(b) are suspended.',
    ));

  test('The Panel votes 9 for, 0 against, 1 abstaining to raise → refused (not unanimous); 10–0–0 for “consequential on another code” → accepted; 10–0–0 for “good idea” → refused.', () => {
    expect(panel('9', '0', '1', 'other-code')).toBe(
      'The Panel can raise a proposal only by unanimous vote (9 for, 0 against, 1 abstained).',
    );
    expect(panel('10', '0', '0', 'other-code')).toEqual({});
    expect(panel('10', '0', '0', 'good-idea')).toBe('The Panel can raise a proposal only for the purposes in Section D1.3(e).');
  });
});

describe('Identity', () => {
  test('Convert DP096 → shown as MP096, address unchanged, and a search for DP096, MP096 or 96 finds it.', async () => {
    const stream = await putOnRecord(db, { title: 'DNO Power Outage Alerts', submitted: '2019-11-11' }, '2019-11-14', 96);
    const { slug } = onRecord(db, stream);
    expect(found('DP096')).toEqual(['DP096']);
    await asks(db, 'ask-for-conversion', { stream, by: cast.proposer, now: '2021-02-20T10:00:00.000Z' });
    const recommendation = { outcome: 'ready', statementFinal: true };
    await asks(db, 'csc-recommend', { stream, by: cast.csc, now: '2021-02-23T10:00:00.000Z', input: recommendation });
    const input = { testingLikely: 'no', workPackage: 'Requirements', timetable: [{ what: 'Working Group', on: '2021-04-07' }] };
    expect(await asks(db, 'panel-convert', { stream, by: cast.panel, now: '2021-03-12T12:00:00.000Z', input })).toMatchObject({ ok: true });
    expect(referenceOf(onRecord(db, stream))).toBe('MP096');
    expect(readProposal(slug)?.proposal.id).toBe(stream);
    for (const typed of ['DP096', 'MP096', '96', 'dp 96', 'MP-096']) {
      expect(found(typed), typed).toEqual(['MP096']);
      const { number, suffix } = parseReference(typed) ?? { number: 0, suffix: null };
      expect(findByReference(number, suffix), typed).toMatchObject([{ slug, reference: 'MP096' }]);
    }
  });

  test('Import “SEMP0050” and “MP0076” → SECMP0050, MP076.', async () => {
    holdDatabase(await databaseWithHistory());
    expect([found('SEMP0050')[0], found('MP0076')[0]]).toEqual(['SECMP0050', 'MP076']);
  });
});

describe('Development and Panel', () => {
  let stream: string;
  beforeEach(async () => {
    stream = await putOnRecord(db, { submitted: '2019-11-11' }, '2019-11-14', 900);
  });
  const converting = (more: object = {}) => ({
    ...{ stream, by: cast.panel, now: '2021-03-12T12:00:00.000Z' },
    input: { testingLikely: 'no', workPackage: 'Requirements', timetable: [{ what: 'Panel', on: '2021-06-18' }], ...more },
  });

  test('CSC says “not ready”, the Proposer insists → the Panel may still convert, and the page says so.', async () => {
    const input = { outcome: 'not-ready', statementFinal: true };
    const recommending = { stream, by: cast.csc, now: '2021-02-23T10:00:00.000Z' };
    expect(said(await asks(db, 'csc-recommend', { ...recommending, input }))).toMatch(/only if the Proposer insists/);
    await asks(db, 'csc-recommend', { ...recommending, input: { ...input, proposerInsists: true } });
    expect(readProposal(onRecord(db, stream).slug)?.entries.at(-1)).toMatchObject({
      type: 'csc-recommended',
      data: { outcome: 'not-ready', proposerInsists: true },
    });
    expect(await asks(db, 'panel-convert', converting())).toMatchObject({ ok: true });
  });

  test('On hold needs a reason, and no Panel conversion while on hold.', async () => {
    const holding = { stream, by: cast.secas, now: '2020-01-02T10:00:00.000Z' };
    expect(await asks(db, 'hold', { ...holding, input: reason(' ') })).toMatchObject({ ok: false, invalid: { reason: 'Enter a text' } });
    await asks(db, 'ask-for-conversion', { stream, by: cast.proposer, now: '2020-01-02T10:00:00.000Z' });
    const recommending = { stream, by: cast.csc, now: '2020-01-02T11:00:00.000Z', input: { outcome: 'ready', statementFinal: true } };
    await asks(db, 'csc-recommend', recommending);
    await asks(db, 'hold', { ...holding, now: '2020-01-03T10:00:00.000Z', input: reason('The DCC’s measurement.') });
    expect(said(await asks(db, 'panel-convert', converting()))).toBe('DP900 is on hold and cannot be converted: The DCC’s measurement.');
  });

  test('Testing likely, and straight to the Report Phase → refused.', async () => {
    const likely = await putOnRecord(
      db,
      { submitted: '2019-11-11', testingLikely: true, title: 'Testing', urgency: { reasons: 'A date' } },
      '2019-11-14',
      901,
    );
    const going = { stream: likely, by: cast.panel, now: '2019-11-18T12:00:00.000Z', input: reason('It is clear.') };
    expect(said(await asks(db, 'straight-to-report', going))).toBe(
      'DP901 is likely to need testing, so it must follow the Refinement Process (Section D3.9).',
    );
  });
});

describe('Withdrawal', () => {
  let stream: string;
  beforeEach(async () => {
    stream = await putOnRecord(db, form({ submitted: '2019-09-05', title: 'Withdrawal by others' }), '2019-09-10', 79);
  });
  const withdrawing = async () => {
    await asks(db, 'withdraw', { stream, by: cast.proposer, now: '2020-12-23T10:00:00.000Z', input: reason('Solved otherwise.') });
    await asks(db, 'give-withdrawal-notice', { stream, by: cast.secas, now: '2020-12-24T10:00:00.000Z' });
  };

  test('The Panel tries to withdraw MP079 → refused.', async () => {
    const trying = { stream, by: cast.panel, now: '2019-10-11T12:00:00.000Z', input: reason('Not needed') };
    expect(said(await asks(db, 'withdraw', trying))).toBe(
      'Only the Proposer (Northern Supply) can withdraw DP079. SECAS, the Panel and its Sub-Committees cannot close a proposal that is not theirs.',
    );
  });

  test('Path 1 without evidence of consent → refused.', async () => {
    const led = await putOnRecord(db, { path: 'authority-led', title: 'Led' }, '2019-09-10', 80);
    const trying = { stream: led, by: cast.proposer, now: '2019-10-11T12:00:00.000Z', input: reason('Not needed') };
    expect(said(await asks(db, 'withdraw', trying))).toMatch(/can be withdrawn only with evidence of the Authority’s consent\.$/);
    expect(await asks(db, 'withdraw', { ...trying, input: { ...trying.input, authorityConsent: 'document/letter' } })).toMatchObject({
      ok: true,
    });
    expect(JSON.stringify(read(db, 'register', led))).not.toContain('document/letter');
  });

  test('Withdrawn on 23 December 2020, notice on 24 December → adoptable until the end of 12 January 2021.', async () => {
    await withdrawing();
    expect(onRecord(db, stream).formal.withdrawal?.adoptDeadline).toBe('2021-01-12');
    expect(await asks(db, 'adopt', { stream, by: cast.party, now: '2021-01-12T23:59:59.000Z' })).toMatchObject({ ok: true });
    expect(onRecord(db, stream)).toMatchObject({ stage: 'development', number: 79 });
  });

  test('An adoption received by the Helpdesk at 16:50 on the last day and entered next morning → the closure is reversed, and the page says so.', async () => {
    await withdrawing();
    await tick('2021-01-13T00:00:10.000Z');
    const received = { recordedBy: 'person/p005', at: '2021-01-12T16:50:00.000Z', on: '2021-01-12', how: 'letter' } as const;
    const by: Actor = { ...cast.party, received };
    expect(await asks(db, 'adopt', { stream, by, now: '2021-01-13T09:00:00.000Z' })).toMatchObject({ ok: true });
    const page = readProposal(onRecord(db, stream).slug);
    expect(page?.proposal.stage).toBe('development');
    const shown = page?.entries
      .filter(({ type }) => type === 'adoption-window-expired' || type === 'voided')
      .map(({ data }) => data.reason);
    expect(shown).toEqual([undefined, 'Reversed: ‘Adopt the proposal’ was received in time, on 12 January 2021.']);
  });

  test('Citizens Advice adopts → refused (not a Party).', async () => {
    await withdrawing();
    expect(said(await asks(db, 'adopt', { stream, by: cast.citizensAdvice, now: '2021-01-05T10:00:00.000Z' }))).toBe(
      'Only a SEC Party can adopt a withdrawn proposal.',
    );
  });

  test('Nobody adopts → Withdrawn, final, still in the register.', async () => {
    await withdrawing();
    await tick('2021-01-13T00:00:10.000Z');
    const before = headOf(db, 'register').position;
    expect(listRegister(wholeRegister).rows).toMatchObject([{ reference: 'DP079', stage: 'withdrawn' }]);
    for (const act of ['adopt', 'withdraw', 'hold', 'set-path'] as const)
      for (const by of [cast.party, cast.proposer, cast.secas, cast.panel])
        expect(await asks(db, act, { stream, by, now: '2021-02-01T10:00:00.000Z', input: reason('x') })).toMatchObject({ ok: false });
    expect(headOf(db, 'register').position).toBe(before);
  });
});
