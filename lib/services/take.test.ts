import { beforeEach, describe, expect, test } from 'vitest';
import { read } from '#db/log.ts';
import { verify } from '#db/verify.ts';
import type { Instant } from '#lib/process/day.ts';
import { proposalAtHand } from './at-hand.ts';
import { checkAttempt } from './attempt.ts';
import { tick } from './clock.ts';
import { outsidersOf } from './outsiders.ts';
import { attempt, doTake, people, practiceWithProposal, slug, stream } from './testing.ts';

const { analyst, proposer, party, outsider } = people;
/** Ten Working Days after Thursday 17 December 2026 is Tuesday 5 January 2027: three bank holidays lie between. */
const notified = '2026-12-17T11:00:00.000Z';
const lastDay = '2027-01-05';

let db: Awaited<ReturnType<typeof practiceWithProposal>>;
beforeEach(async () => {
  db = await practiceWithProposal('2026-12-01');
});

const log = () => read(db, 'practice', stream);
const types = () => log().map((event) => event.type);
const stageAt = (now: Instant) => proposalAtHand('practice', slug, now)?.proposal.stage;
const withdraw = () => doTake('withdraw', proposer, '2026-12-16T10:00:00.000Z', { typed: { reason: 'Solved otherwise.' } });
const openForAdoption = async () => {
  await withdraw();
  await doTake('give-withdrawal-notice', analyst, notified);
};

describe('Taking an act', () => {
  test('RIGHT-24: one form sent twice is one entry, and the second click is told the first one’s', async () => {
    const now = '2026-12-16T10:00:00.000Z';
    const seen = log().at(-1)?.position ?? 0;
    const doing = { typed: { reason: 'Solved otherwise.' }, token: 'one', seen };
    const first = await doTake('withdraw', proposer, now, doing);
    const second = await doTake('withdraw', proposer, now, doing);
    expect(first).toMatchObject({ ok: true, again: false });
    expect(second).toMatchObject({ ok: true, again: true, entry: (first as { entry: number }).entry });
    expect(types().filter((type) => type === 'withdrawn-by-proposer')).toHaveLength(1);
  });

  test('what was decided on a page that is out of date is not recorded: what happened meanwhile comes back', async () => {
    const seen = log().at(-1)?.position ?? 0;
    await doTake('hold', analyst, '2026-12-15T09:00:00.000Z', { typed: { reason: 'Waits for the DCC.' } });
    const before = log().length;
    const late = await doTake('withdraw', proposer, '2026-12-15T10:00:00.000Z', { typed: { reason: 'No.' }, seen });
    expect(late).toMatchObject({ ok: false, meanwhile: [{ type: 'held' }] });
    expect(log()).toHaveLength(before);
  });

  test('ADOPT-8: two Parties adopt at the same moment: one is recorded, the other is told of it', async () => {
    await openForAdoption();
    const now = '2026-12-18T10:00:00.000Z';
    const dcc = { login: 'dcc@demo.example', person: 'person/x016', book: 'practice' } as const;
    const seen = log().at(-1)?.position ?? 0;
    const both = await Promise.all([doTake('adopt', party, now, { token: 'a', seen }), doTake('adopt', dcc, now, { token: 'b', seen })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ meanwhile: [{ type: 'adopted' }] });
    expect(types().filter((type) => type === 'adopted')).toHaveLength(1);
  });

  test('a refusal changes nothing', async () => {
    const before = log();
    expect(await doTake('withdraw', party, '2026-12-16T10:00:00.000Z', { typed: { reason: 'No.' } })).toMatchObject({ rule: 'WITHDRAW-1' });
    expect(await doTake('hold', outsider, '2026-12-16T10:00:00.000Z', { typed: { reason: 'No.' } })).toMatchObject({ rule: 'STAGE-8' });
    expect(log()).toEqual(before);
    expect(verify(db).map(({ fault }) => fault)).toEqual([null, null]);
  });
});

describe('Withdrawal and adoption', () => {
  test('WITHDRAW-6: the check page counts ten Working Days over three bank holidays', async () => {
    await withdraw();
    const checked = checkAttempt(attempt('give-withdrawal-notice', analyst, notified), notified);
    expect(checked).toMatchObject({
      ok: true,
      checked: {
        preview: {
          clocks: [{ day: lastDay }],
          told: [{ audience: 'all-parties' }, { audience: 'proposer' }, { audience: 'followers' }],
          after: 'Withdrawal notified – open for adoption',
        },
      },
    });
  });

  test('ADOPT-8: adopted on the last day, it goes on where it was', async () => {
    await openForAdoption();
    expect(await doTake('adopt', party, `${lastDay}T23:30:00.000Z`)).toMatchObject({ ok: true });
    expect(stageAt('2027-01-07T10:00:00.000Z')).toBe('development');
  });

  test('WITHDRAW-11: nobody adopts it, and from 6 January 2027 it is withdrawn for every reader', async () => {
    await openForAdoption();
    expect(stageAt(`${lastDay}T23:59:00.000Z`)).toBe('withdrawal-notice');
    expect(stageAt('2027-01-06T00:01:00.000Z')).toBe('withdrawn');
    expect(await doTake('adopt', party, '2027-01-06T09:00:00.000Z')).toMatchObject({
      rule: 'ADOPT-9',
      reason: 'The 10 Working Day adoption window for DP900 closed on 5 January 2027.',
    });
  });

  test('RIGHT-25: a letter received on the last day and entered the day after reverses the closure', async () => {
    await openForAdoption();
    const entered = '2027-01-06T10:00:00.000Z';
    expect(await tick('2027-01-06T00:05:00.000Z')).toMatchObject({ events: 1 });
    const letter = {
      for: 'organisation/larkhollow-light',
      typed: { 'received.day': '5 January 2027', 'received.time': '16:50', 'received.how': 'letter', 'received.evidence': 'Case 4711' },
    };
    const checked = checkAttempt(attempt('adopt', analyst, entered, letter), entered);
    expect(checked).toMatchObject({
      ok: true,
      actor: { name: 'Larkhollow Light' },
      checked: { preview: { takesBack: { closure: true, adoption: false }, after: 'Development Stage' } },
    });
    expect(await doTake('adopt', analyst, entered, letter)).toMatchObject({ ok: true });
    expect(log().at(-2)).toMatchObject({
      type: 'adopted',
      actor: 'organisation/larkhollow-light',
      data: {
        organisation: 'organisation/larkhollow-light',
        person: null,
        received: { at: '2027-01-05T16:50:00.000Z', how: 'letter', recordedBy: 'person/x002', evidence: 'Case 4711' },
      },
    });
    expect(stageAt(entered)).toBe('development');
    expect(types().slice(-4)).toEqual(['adoption-window-expired', 'voided', 'adopted', 'closure-reversed']);
    expect(log().at(-1)?.data).toMatchObject({
      closed: '2027-01-06',
      reason: 'Reversed: ‘Adopt the proposal’ was received in time, on 5 January 2027.',
    });
  });

  test('RIGHT-24: only the Code Administrator records for others, and not what is still to come', async () => {
    await openForAdoption();
    const now = '2026-12-18T10:00:00.000Z';
    const typed = { 'received.day': '17/12/2026', 'received.time': '15:00', 'received.how': 'e-mail' };
    expect(await doTake('adopt', party, now, { for: 'organisation/practice-dcc', typed })).toMatchObject({ rule: 'RIGHT-24' });
    const tomorrow = { ...typed, 'received.day': '19 December 2026' };
    expect(await doTake('adopt', analyst, now, { for: 'organisation/practice-dcc', typed: tomorrow })).toMatchObject({
      invalid: { 'received.day': 'The time of receipt is still to come.' },
    });
  });
});

test('what is wrong with the receipt and with the act’s own fields is said at once', () => {
  const now = '2026-12-16T10:00:00.000Z';
  const asked = attempt('withdraw', analyst, now, { for: 'organisation/bramblewick-energy' });
  expect(checkAttempt(asked, now)).toMatchObject({
    ok: false,
    errors: { 'received.day': expect.any(String), 'received.how': expect.any(String), reason: expect.any(String) },
  });
});

describe('From whom the Helpdesk receives', () => {
  const typed = { 'received.day': '15 December 2026', 'received.time': '9:05', 'received.how': 'letter' };
  const now = '2026-12-16T10:00:00.000Z';

  test('RIGHT-24: not from the Code Administrator itself, which would date its own notice back', async () => {
    const own = { for: 'organisation/northmoor-code-services', typed };
    expect(await doTake('give-withdrawal-notice', analyst, now, own)).toMatchObject({ ok: false, rule: 'RIGHT-24' });
    expect(outsidersOf('practice').map(({ value }) => value)).not.toContain(own.for);
  });

  test('RIGHT-5: a Member of the Security Sub-Committee represents by letter, with the seat of the day of receipt', async () => {
    expect(outsidersOf('practice').map(({ value }) => value)).toContain('person/x021');
    const letter = { for: 'person/x021', typed: { ...typed, text: 'On keys.' } };
    expect(await doTake('represent', analyst, now, letter)).toMatchObject({ ok: true });
    const said = { type: 'view-given', data: { by: { as: 'Security Sub-Committee Member' } } };
    expect(read(db, 'practice', stream)).toContainEqual(expect.objectContaining({ ...said, data: expect.objectContaining(said.data) }));
  });
});

describe('A committee’s act', () => {
  const typed = {
    to: 'body/csc',
    version: 'none',
    'resolution.meeting': 'none',
    'resolution.verb': 'AGREE',
    'resolution.for': '8',
    'resolution.against': '1',
    'resolution.abstain': '0',
  };

  test('PN-7: is the committee’s, and how it resolved is recorded with it by whoever entered it', async () => {
    const view = { as: 'body/panel', typed: { ...typed, text: 'The Panel supports it.' } };
    expect(await doTake('give-view', analyst, '2026-12-16T10:00:00.000Z', view)).toMatchObject({ ok: true });
    const [given, resolved] = log().slice(-2);
    expect(given).toMatchObject({ type: 'view-given', actor: 'body/panel' });
    expect(resolved).toMatchObject({
      type: 'resolution-recorded',
      actor: 'person/x002',
      rule: 'PN-7',
      data: { act: 'give-view', body: 'body/panel', meeting: null, verb: 'AGREE', votes: { for: 8, against: 1, abstain: 0 } },
    });
  });

  test('PN-7: is not for anybody else to record', async () => {
    const view = { as: 'body/panel', typed: { ...typed, text: 'The Panel supports it.' } };
    expect(await doTake('give-view', party, '2026-12-16T10:00:00.000Z', view)).toMatchObject({ rule: 'PN-7' });
  });

  test('RIGHT-24: a representation by e-mail says how it was received, in an entry of its own', async () => {
    const received = { 'received.day': '2026-12-15', 'received.time': '9.05', 'received.how': 'e-mail' };
    const done = await doTake('represent', analyst, '2026-12-16T10:00:00.000Z', {
      for: 'organisation/larkhollow-light',
      typed: { ...received, text: 'Our figures.' },
    });
    expect(done).toMatchObject({ ok: true });
    expect(log().at(-1)).toMatchObject({
      type: 'act-received',
      actor: 'person/x002',
      data: {
        act: 'represent',
        organisation: 'organisation/larkhollow-light',
        at: '2026-12-15T09:05:00.000Z',
        how: 'e-mail',
        evidence: null,
      },
    });
  });
});
