import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { headOf } from '#db/log.ts';
import { readFollower } from '#db/queries/followers.ts';
import { listMail } from '#db/queries/mail.ts';
import { listVault, readVault } from '#db/vault.ts';
import { mailServer } from '#lib/mail/hand-over.ts';
import { sendDue } from '#lib/mail/outbox.ts';
import { loopbackServer } from '#lib/mail/testing.ts';
import type { Delivery } from '#lib/process/following/digest.ts';
import { subjectActNamed } from '#lib/process/subject-acts.ts';
import { checkAttempt } from './attempt.ts';
import { tick } from './clock.ts';
import { announced, viewer } from './consultation-testing.ts';
import { sendDigests } from './digest.ts';
import { follow, readLink, stopFollowing } from './follow.ts';
import { deliverToParty, ownPartyContact, readPartyContact } from './party-contacts.ts';
import { record } from './record.ts';
import { attempt, doTake, people, practiceWithProposal } from './testing.ts';
import { capacities } from './viewer.ts';

const proposers = 'codes@bramblewick-networks.co.uk';
const party = 'codes@dunmoor-networks.co.uk';
const withdrawnAt = '2026-12-16T10:00:00.000Z';
const notified = '2026-12-17T11:00:00.000Z';
const morning = '2026-12-18T08:00:01.000Z';

let smtp: Awaited<ReturnType<typeof loopbackServer>>;

/** DP900 of Bramblewick Energy, with an address of that Party and one of Dunmoor Grid. */
beforeEach(async () => {
  smtp = await loopbackServer();
  await practiceWithProposal('2026-12-01');
  await contact('organisation/bramblewick-energy', proposers);
  await contact('organisation/dunmoor-grid', party);
});
afterEach(() => smtp.close());

const contact = (key: string, email: string | null) =>
  commit(
    database(),
    { book: 'practice', events: [], vault: [{ kind: 'contact', key, value: { email, telephone: null } }] },
    '2026-12-01T10:00:00.000Z',
  );
const choose = (address: string, delivery: Delivery) => deliverToParty({ book: 'practice', address }, delivery, withdrawnAt);
const written = (to: string) =>
  listMail('practice', null, 1, 500)
    .map(({ value }) => value)
    .filter((mail) => mail.to === to);
const subjects = (to: string) => written(to).map(({ subject }) => subject);
const waiting = () => listVault(database(), 'digest-line').map(({ value }) => value.fact);

/** Hands over what waits and gives the messages to an address as they were received. */
async function received(address: string, at: string): Promise<string[]> {
  const server = mailServer(smtp.url);
  await sendDue(server, () => at).finally(() => server.close());
  return smtp.received.filter(({ to }) => to.includes(address)).map(({ raw }) => raw.replace(/=\r\n/g, ''));
}
const tokenIn = (raw: string): string => /\/follow\/manage\/([\w-]{43})/.exec(raw)?.[1] ?? 'none';

async function withdrawn(): Promise<void> {
  await doTake('withdraw', people.proposer, withdrawnAt, { typed: { reason: 'Another way was found.' } });
  await doTake('give-withdrawal-notice', people.analyst, notified);
}

describe('FOLLOW-6: the contact of a Party chooses one summary a day', () => {
  test('and gets what every Party is told of at the next 8am, days before what is due; who chose nothing gets it at once', async () => {
    await choose(party, 'daily');
    await contact('organisation/larkhollow-light', 'codes@elsewhere.co.uk');
    await withdrawn();
    expect(written(party)).toEqual([]);
    expect(written('codes@elsewhere.co.uk')).toHaveLength(1);
    expect(waiting()).toEqual(['DP900: withdrawn by the Proposer – adopt by the end of Tuesday 5 January 2027']);
    await sendDigests('2026-12-18T07:59:59.000Z');
    expect(written(party)).toEqual([]);
    expect(await sendDigests(morning)).toBe(1);
    expect(subjects(party)).toEqual(['PRACTICE DP900: withdrawn by the Proposer – adopt by the end of Tuesday 5 January 2027']);
    expect(waiting()).toEqual([]);
  });

  test('not of what a Party is told of as the Proposer: that comes at once', async () => {
    await choose(proposers, 'daily');
    await withdrawn();
    expect(subjects(proposers)).toContain('PRACTICE DP900: withdrawn by the Proposer – adopt by the end of Tuesday 5 January 2027');
    expect(waiting()).toEqual([]);
  });

  test('of the reminders of a consultation too, but not on its last day', async () => {
    await announced({ proposal: 'proposal/900' });
    await choose(party, 'daily');
    await follow({ book: 'practice', address: 'reader@elsewhere.co.uk' }, 'proposal/900', 'daily', withdrawnAt);
    await tick('2027-02-10T07:00:05.000Z');
    expect(waiting()).toEqual([
      expect.stringContaining('answer by 5pm Fri 12 Feb 2027 – 2 Working Days left, your organisation has not answered'),
      expect.stringContaining('2 Working Days left'),
    ]);
    expect(written(party)).toEqual([]);
    await tick('2027-02-10T08:00:05.000Z');
    expect(subjects(party)).toEqual([expect.stringContaining('2 Working Days left, your organisation has not answered')]);
  });

  test('FOLLOW-4, FOLLOW-6: after a night without a server what closes on the day of the next summary comes at once, to Parties and followers', async () => {
    await announced({ proposal: 'proposal/900' });
    await choose(party, 'daily');
    await follow({ book: 'practice', address: 'reader@elsewhere.co.uk' }, 'proposal/900', 'daily', withdrawnAt);
    await tick('2027-02-11T10:00:00.000Z');
    expect(waiting()).toEqual([]);
    for (const address of [party, 'reader@elsewhere.co.uk'])
      expect(subjects(address)).toEqual([expect.stringContaining('1 Working Day left')]);
  });

  test('the check page says how many have chosen it, and no address', async () => {
    await choose(party, 'daily');
    await doTake('withdraw', people.proposer, withdrawnAt, { typed: { reason: 'Another way was found.' } });
    const checked = checkAttempt(attempt('give-withdrawal-notice', people.analyst, notified), notified);
    expect(checked).toMatchObject({
      checked: {
        told: [
          expect.stringMatching(/^All Parties: \d+ organisations, 2 addresses, 1 of them by the summary of the day$/),
          expect.anything(),
        ],
      },
    });
    expect(JSON.stringify(checked)).not.toContain(party);
  });

  test('and single messages again: what waits comes with the next summary, the rest at once', async () => {
    await choose(party, 'daily');
    await withdrawn();
    await choose(party, 'each');
    await doTake('adopt', people.party, '2026-12-17T12:00:00.000Z');
    expect(subjects(party)).toEqual(['PRACTICE DP900: adopted by Larkhollow Light']);
    expect(await sendDigests(morning)).toBe(1);
    expect(written(party)).toHaveLength(2);
  });

  test('the choice stays with the contact: in the vault, for all that its address stands for, when the address is changed, and in its book', async () => {
    const { position } = headOf(database(), 'practice');
    await contact('person/x037', party);
    await choose(party, 'daily');
    expect(ownPartyContact(viewer('x037'))).toMatchObject({ address: party, delivery: 'daily' });
    expect(readPartyContact({ book: 'practice', address: party })?.ids.sort()).toEqual(['organisation/dunmoor-grid', 'person/x037']);
    expect(readPartyContact({ book: 'register', address: party })).toBeNull();
    expect(headOf(database(), 'practice').position).toBe(position);
    const [act, [actor]] = [subjectActNamed('record-person'), capacities(people.analyst, '2026-12-17')];
    if (!act || !actor) throw new Error('Nobody records a person');
    const input = {
      person: 'person/x037',
      name: 'Nell Tarragon',
      organisation: 'organisation/larkhollow-light',
      email: 'nell@larkhollow-networks.co.uk',
    };
    const done = await record({ book: 'practice', act, actor, input, seen: position, token: 'moved' }, notified);
    expect(done).toMatchObject({ ok: true });
    expect(readVault(database(), 'contact', 'person/x037')?.value).toMatchObject({
      email: 'nell@larkhollow-networks.co.uk',
      delivery: 'daily',
    });
  });

  test('nobody else: not an address that stands for no Party, nor that of a body', async () => {
    await contact('body/panel', 'panel@elsewhere.co.uk');
    for (const address of ['panel@elsewhere.co.uk', 'nobody@elsewhere.co.uk', '']) expect(await choose(address, 'daily')).toBe(false);
    expect(ownPartyContact(viewer('x037'))).toBeNull();
  });

  test('nothing is told of an address that was taken out of the directory meanwhile', async () => {
    await choose(party, 'daily');
    await withdrawn();
    await contact('organisation/dunmoor-grid', null);
    expect(await sendDigests(morning)).toBe(0);
    expect([written(party), waiting()]).toEqual([[], []]);
  });
});

describe('FOLLOW-6: what every Party is told of cannot be stopped', () => {
  test('a message has no header of RFC 8058, says why, and leads to the choice, by a token that stands in no copy', async () => {
    await withdrawn();
    const [raw = ''] = await received(party, notified);
    expect(raw).not.toMatch(/^List-Unsubscribe/im);
    expect(raw).toContain('Every Party is told of this, so it cannot be stopped; you can choose to get it once a day');
    expect(raw).toContain('Choose when you are told:');
    const token = tokenIn(raw);
    expect(readLink(token)).toEqual({ book: 'practice', address: party });
    expect(JSON.stringify(database().$client.prepare('SELECT kind, key, value FROM vault').all())).not.toContain(token);
  });

  test('nor has the summary that tells it, to one who follows too', async () => {
    await choose(party, 'daily');
    await follow({ book: 'practice', address: party }, 'proposal/900', 'daily', withdrawnAt);
    await withdrawn();
    await sendDigests(morning);
    const [raw = '', ...others] = await received(party, morning);
    expect(others).toEqual([]);
    expect(raw).not.toMatch(/^List-Unsubscribe/im);
    expect(raw).toContain('Choose when you are told, change or stop what you follow:');
  });

  test('one click ends what they follow and erases them as a follower; what waits for the Party still comes, and its links still lead there', async () => {
    await choose(party, 'daily');
    await follow({ book: 'practice', address: party }, 'proposal/900', 'daily', withdrawnAt);
    await withdrawn();
    await sendDigests(morning);
    const token = tokenIn((await received(party, morning))[0] ?? '');
    await doTake('adopt', people.party, '2026-12-18T12:00:00.000Z');
    expect(waiting()).toHaveLength(1);
    expect(await stopFollowing({ book: 'practice', address: party }, '2026-12-18T13:00:00.000Z')).toBe(true);
    expect(readFollower('practice', party)).toBeNull();
    expect(waiting()).toEqual(['DP900: adopted by Larkhollow Light']);
    expect(readLink(token)).toEqual({ book: 'practice', address: party });
    expect(await sendDigests('2026-12-19T08:00:01.000Z')).toBe(1);
    const raw = (await received(party, '2026-12-19T08:00:02.000Z')).at(-1) ?? '';
    expect(raw).not.toMatch(/^List-Unsubscribe/im);
    expect(raw).toContain('cannot be stopped');
  });
});
