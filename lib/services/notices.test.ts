import { beforeEach, describe, expect, test } from 'vitest';
import { commit } from '#db/commit.ts';
import { countMail, listMail } from '#db/queries/mail.ts';
import { readSubject } from '#db/queries/subjects.ts';
import { listVault, type VaultChange } from '#db/vault.ts';
import type { Directory } from '#lib/process/directory/directory.ts';
import { checkAttempt } from './attempt.ts';
import { tick } from './clock.ts';
import { noticesOf } from './notices.ts';
import { attempt, doTake, people, practiceWithProposal } from './testing.ts';

const { analyst, proposer, party } = people;
const withdrawnAt = '2026-12-16T10:00:00.000Z';
const notified = '2026-12-17T11:00:00.000Z';

let db: Awaited<ReturnType<typeof practiceWithProposal>>;
beforeEach(async () => {
  db = await practiceWithProposal('2026-12-01');
  const { organisations } = readSubject<Directory>('directory', 'practice') as Directory;
  await tell(Object.keys(organisations).map((id) => [id, `codes@${id.split('/')[1]}.example`]));
});

const tell = (addresses: [string, string | null][]) => {
  const vault = addresses.map(
    ([key, email]) => ({ kind: 'contact', key, value: { email, telephone: '01632 960001' } }) satisfies VaultChange,
  );
  return commit(db, { book: 'practice', events: [], vault }, '2026-12-01T10:00:00.000Z');
};
const outbox = () => listMail('practice', null, 1, 500).map(({ value }) => value);
const to = () =>
  outbox()
    .map((mail) => mail.to)
    .sort();
const withdraw = () => doTake('withdraw', proposer, withdrawnAt, { typed: { reason: 'A secret of mine <b>.' } });
const parties = () =>
  Object.values((readSubject<Directory>('directory', 'practice') as Directory).organisations).filter(({ kind }) =>
    ['party', 'dcc'].includes(kind),
  );

describe('The notice of a withdrawal', () => {
  test('WITHDRAW-6: the withdrawal tells the Proposer and the Code Administrator, and no other Party', async () => {
    await withdraw();
    expect(to()).toEqual(['codes@bramblewick-energy.example', 'codes@northmoor-code-services.example']);
  });

  test('WITHDRAW-6: the notice tells every Party once, with the last day to adopt in the subject', async () => {
    await withdraw();
    const before = outbox().length;
    await doTake('give-withdrawal-notice', analyst, notified);
    const sent = outbox().filter(({ queued }) => queued === notified);
    expect(sent).toHaveLength(parties().length);
    expect(outbox()).toHaveLength(before + sent.length);
    expect(new Set(sent.map((mail) => mail.to)).size).toBe(sent.length);
    for (const { subject, text, html, about } of sent) {
      expect(subject).toBe('PRACTICE DP900: withdrawn by the Proposer – adopt by the end of Tuesday 5 January 2027');
      expect(text).toContain('/practice/meter-readings-by-post');
      expect(text).toMatch(/^PRACTICE: /);
      expect(html).toContain('PRACTICE');
      expect(about).toBe('proposal/900');
    }
  });

  test('the Proposer, told for two reasons, gets one message that says both', async () => {
    await withdraw();
    await doTake('give-withdrawal-notice', analyst, notified);
    const own = outbox().filter((mail) => mail.to === 'codes@bramblewick-energy.example' && mail.queued === notified);
    expect(own).toHaveLength(1);
    expect(own[0]?.why).toContain('Bramblewick Energy is a SEC Party');
    expect(own[0]?.why).toContain('Bramblewick Energy is the Proposer');
  });

  test('the check page says who and how many before, and as many leave', async () => {
    await tell([['person/x001', 'reg@larkhollow-light.example']]);
    await withdraw();
    const checked = checkAttempt(attempt('give-withdrawal-notice', analyst, notified), notified);
    const n = parties().length;
    expect(checked).toMatchObject({
      checked: {
        told: [`All Parties: ${n} organisations, ${n + 1} addresses`, 'The Proposer: 1 organisation, 1 address'],
        messages: n + 1,
      },
    });
    await doTake('give-withdrawal-notice', analyst, notified);
    expect(outbox().filter(({ queued }) => queued === notified)).toHaveLength(n + 1);
  });

  test('one address that stands for several gets one message', async () => {
    await tell(parties().map(({ id }) => [id, 'All@Shared.example']));
    await withdraw();
    await doTake('give-withdrawal-notice', analyst, notified);
    expect(
      outbox()
        .filter(({ queued }) => queued === notified)
        .map((mail) => mail.to),
    ).toEqual(['all@shared.example']);
  });

  test('ADOPT-8: who adopted it is told to all Parties, and to the former Proposer as that', async () => {
    await withdraw();
    await doTake('give-withdrawal-notice', analyst, notified);
    const adopted = '2026-12-18T10:00:00.000Z';
    await doTake('adopt', party, adopted);
    const sent = outbox().filter(({ queued }) => queued === adopted);
    expect(sent.every(({ subject }) => subject === 'PRACTICE DP900: adopted by Larkhollow Light')).toBe(true);
    expect(sent.find((mail) => mail.to === 'codes@bramblewick-energy.example')?.why).toContain('was the Proposer');
  });

  test('RIGHT-6: a committee is told once the Code Administrator confirms what its monitor found, and no other committee with it', async () => {
    await tell([
      ['body/ssc', 'ssc@committees.example'],
      ['body/tabasc', 'tabasc@committees.example'],
      ['body/smki-pma', 'pma@committees.example'],
    ]);
    const row = (n: number, body: string, decision: string) => ({
      [`decisions.${n}.body`]: body,
      [`decisions.${n}.decision`]: decision,
      [`decisions.${n}.reason`]: 'Section G is affected.',
    });
    const typed = { ...row(0, 'body/ssc', 'told'), ...row(1, 'body/tabasc', 'not-told') };
    const checked = checkAttempt(attempt('confirm-monitor', analyst, notified, { typed }), notified);
    expect(checked).toMatchObject({ checked: { told: [expect.stringMatching(/^Practice Security Sub-Committee: /)], messages: 1 } });
    await doTake('confirm-monitor', analyst, notified, { typed });
    expect(to()).toEqual(['ssc@committees.example']);
    expect(outbox()[0]?.subject).toBe('PRACTICE DP900: may concern the Practice Security Sub-Committee');
    expect(outbox()[0]?.why).toContain('Practice Security Sub-Committee asked to be told of proposals like this');
  });

  test('WITHDRAW-11: what time alone brings about is told too, once', async () => {
    await withdraw();
    await doTake('give-withdrawal-notice', analyst, notified);
    const after = '2027-01-06T00:01:00.000Z';
    await Promise.all([tick(after), tick(after)]);
    await tick(after);
    const sent = outbox().filter(({ queued }) => queued === after);
    expect(sent).toHaveLength(parties().length);
    expect(sent[0]?.subject).toBe('PRACTICE DP900: withdrawn for good – nobody adopted it by the end of Tuesday 5 January 2027');
  });
});

describe('Nothing is sent', () => {
  test('for an act that is refused, nor a second time for a second click', async () => {
    await doTake('withdraw', party, withdrawnAt, { typed: { reason: 'No.' } });
    expect(outbox()).toEqual([]);
    await withdraw();
    const once = outbox().length;
    await withdraw();
    expect(outbox()).toHaveLength(once);
  });

  test('where nothing happened, or nobody is told of it', () => {
    const before = null;
    expect(noticesOf({ book: 'practice', before, events: [], stream: 'proposal/901' }, notified)).toEqual([]);
    const event = {
      type: 'summarised',
      v: 1,
      effective: { on: '2026-12-17' },
      actor: 'person/x002',
      rule: null,
      source: null,
      corrects: null,
      data: {},
    };
    expect(noticesOf({ book: 'practice', before, events: [event], stream: 'proposal/901' }, notified)).toEqual([]);
  });

  test('to an address that is a list, has a header in it, or is none', async () => {
    await tell([
      ['organisation/bramblewick-energy', 'a@x.example, b@x.example'],
      ['organisation/northmoor-code-services', 'a@x.example\r\nBcc: b@x.example'],
    ]);
    await withdraw();
    expect(outbox()).toEqual([]);
    const checked = checkAttempt(attempt('hold', analyst, notified, { typed: { reason: 'x' } }), notified);
    expect(checked).not.toBeNull();
  });

  test('to people of the other book', async () => {
    await withdraw();
    expect(countMail('register')).toEqual({});
  });
});

test('a message holds nothing private: no person, no address of another, no telephone', async () => {
  await tell([['person/x004', 'gwen@bramblewick-energy.example']]);
  await withdraw();
  await doTake('give-withdrawal-notice', analyst, notified);
  const names = listVault(db, 'person').map(({ value }) => value.name);
  const addresses = listVault(db, 'contact').flatMap(({ value }) => value.email ?? []);
  for (const mail of outbox()) {
    const all = `${mail.subject}\n${mail.text}\n${mail.html}\n${mail.why}`;
    for (const name of names) expect(all).not.toContain(name);
    for (const address of addresses) expect(all).not.toContain(address);
    expect(all).not.toContain('01632');
    expect(all).not.toContain('A secret of mine');
  }
});
