import { beforeEach, describe, expect, test } from 'vitest';
import { commit } from '#db/commit.ts';
import { holdDatabase } from '#db/index.ts';
import { databaseWithPractice } from '#db/testing.ts';
import type { VaultChange } from '#db/vault.ts';
import { messageTo } from '#lib/mail/message.ts';
import { white } from '#lib/process/document.ts';
import type { NewEvent } from '#lib/process/event.ts';
import { happened } from '#lib/process/testing.ts';
import { countUnhealthy, unhealthy } from './health.ts';
import type { Viewer } from './viewer.ts';
import { workOf } from './work.ts';

const now = '2026-11-23T10:00:00.000Z';
const viewer = (person: string): Viewer => ({ login: `${person}@practice.example`, person: `person/${person}`, book: 'practice' });
const who = {
  analyst: viewer('x002'),
  proposer: viewer('x037'),
  colleague: viewer('x001'),
  otherParty: viewer('x013'),
  dcc: viewer('x016'),
  panelMember: viewer('x026'),
  alternate: viewer('x015'),
  authority: viewer('x017'),
  outsider: viewer('x020'),
};

let db: Awaited<ReturnType<typeof databaseWithPractice>>;
beforeEach(async () => {
  db = holdDatabase(await databaseWithPractice());
});

const stream = 'proposal/2';
const at = (type: string, data: Record<string, unknown>, on = '2026-11-20') => happened(type, on, data);

/** A proposal of Larkhollow Light in practice, with what happened to it since. */
async function raised(...since: NewEvent[]) {
  const events = [
    at('raised', { number: 2, suffix: null, regime: '2018', title: 'Clearer alerts', slug: 'clearer-alerts' }),
    at('proposer-named', { person: 'person/x037', organisation: 'organisation/larkhollow-light', volunteer: false }),
    ...since,
  ];
  const claims = [{ kind: 'slug', key: 'clearer-alerts', value: stream }];
  const done = await commit(db, { book: 'practice', events: events.map((event) => ({ stream, event })), claims }, now);
  expect(done).toMatchObject({ ok: true });
}

/** The problem statement that acceptance publishes. */
const statement = at('document-published', {
  document: {
    ...{ key: 'problem-statement', kind: 'problem-statement', title: 'Clearer alerts', version: '0.1', date: '2026-11-20' },
    ...white,
    sections: [{ id: 'issue', heading: 'Issue', kind: 'issue', level: 2, text: 'Unclear.', verbatim: false, tables: [] }],
  },
});

/** What waits on each of them, as "act: whose" by name. */
const waiting = () => Object.fromEntries(Object.entries(who).map(([name, viewer]) => [name, workOf(viewer, now).map(({ href }) => href)]));
const nobodyElse = (some: Partial<Record<keyof typeof who, string[]>>) => ({
  ...Object.fromEntries(Object.keys(who).map((name) => [name, []])),
  ...some,
});
const act = (name: string) => `/practice/clearer-alerts/do/${name}`;

describe('What waits on whom', () => {
  test('nothing, where nothing is live', () => {
    expect(waiting()).toEqual(nobodyElse({}));
  });

  test('in the Development Stage on whoever records the Change Sub-Committee’s recommendation', async () => {
    await raised(statement, at('conversion-asked', {}));
    expect(waiting()).toEqual(nobodyElse({ analyst: [`${act('csc-recommend')}?as=body/csc`] }));
  });

  test('RIGHT-6: on the Code Administrator, who decides whether a committee is told of what its monitor found', async () => {
    const affected = at('sec-part-affected', { part: 'Section G', clause: null });
    await raised(at('conversion-asked', {}), affected);
    expect(workOf(who.analyst, now).map(({ href }) => href)).toContain(act('confirm-monitor'));
  });

  test.each([
    ['of the process of 2016', '2016', 'initial'],
    ['asked for as urgent', '2018', 'initial'],
    ['on the Fast-Track', '2018', 'ft-panel'],
  ])('RIGHT-6: likewise for a proposal %s, which never comes into the Development Stage', async (_, regime, stage) => {
    const accepted = { submitted: '2026-11-20', stage, suggestedPath: null, urgency: null, testingLikely: null };
    await raised(
      at('raised', { number: 2, suffix: null, regime, title: 'Clearer alerts', slug: 'clearer-alerts' }),
      at('accepted', accepted),
      at('sec-part-affected', { part: 'Section G', clause: null }),
    );
    expect(workOf(who.analyst, now).map(({ href }) => href)).toContain(act('confirm-monitor'));
  });

  test('with the Panel on the Code Administrator, who records it, and on who has a seat, whom it leads to the proposal', async () => {
    await raised(at('csc-recommended', { outcome: 'ready' }), at('testing-stated', { testingLikely: false }));
    expect(waiting()).toEqual(
      nobodyElse({ analyst: [`${act('panel-convert')}?as=body/panel`], panelMember: ['/practice/clearer-alerts'] }),
    );
  });

  test('STAGE-5: with the Panel on the Proposer, as long as nobody has stated whether testing is likely to be needed', async () => {
    await raised(at('csc-recommended', { outcome: 'ready' }));
    expect(waiting()).toEqual(nobodyElse({ proposer: [act('state-testing')], colleague: [act('state-testing')] }));
  });

  test('on nobody while it is on hold', async () => {
    await raised(at('csc-recommended', { outcome: 'ready' }), at('held', { reason: 'Another review comes first.' }));
    expect(waiting()).toEqual(nobodyElse({}));
  });

  test('CB-11: on the Authority, with the day of the recommendation and the way to it, what waits longest first', async () => {
    const result = { closed: '2026-11-20', seats: 12, quorum: 6, preferred: 'proposed', outcome: 'approve', appealDeadline: null };
    const solution = {
      key: 'proposed',
      label: 'Proposed Solution',
      votes: [],
      tally: { approve: 7, reject: 3, abstain: 0 },
      outcome: 'approve',
    };
    await raised(
      at('path-determined', { path: 'authority-determined', reason: 'It affects competition.' }),
      at('report-finalised', { responses: 0 }),
      at('result-published', { ...result, solutions: [solution], path: 'authority-determined' }),
    );
    expect(workOf(who.authority, now)).toMatchObject([
      {
        what: 'Decide on the Change Board’s recommendation',
        why: expect.stringMatching(/^The Change Board made its recommendation on 20 November 2026, and the Authority decides\./),
        href: '/practice/clearer-alerts/recommendation',
        since: '2026-11-20',
      },
    ]);
  });

  test('CALENDAR-4: on the Panel, where no implementation option is left for the decision', async () => {
    const tally = { approve: 7, reject: 3, abstain: 0 };
    const solution = { key: 'proposed', label: 'Proposed Solution', votes: [], tally, outcome: 'approve' };
    const result = { closed: '2026-11-02', seats: 12, quorum: 6, preferred: 'proposed', outcome: 'approve', appealDeadline: '2026-11-16' };
    await raised(
      at('path-determined', { path: 'self-governance', reason: 'It is a document only.' }, '2026-11-02'),
      at('report-finalised', { responses: 0 }, '2026-11-02'),
      at('result-published', { ...result, solutions: [solution], path: 'self-governance' }, '2026-11-02'),
    );
    const sentence = 'No implementation option is left for a decision on 2 November 2026; the Panel must set a new date.';
    expect(workOf(who.panelMember, now).map(({ why }) => why)).toEqual([expect.stringContaining(sentence)]);
    expect(workOf(who.analyst, now).map(({ href }) => href)).toContain(`${act('change-implementation-date')}?as=body/panel`);
  });

  test('WITHDRAW-6: after a withdrawal on the Code Administrator, who gives notice to all Parties', async () => {
    await raised(at('withdrawn-by-proposer', { reason: 'Not needed.', resumeStage: 'development' }));
    expect(waiting()).toEqual(nobodyElse({ analyst: [act('give-withdrawal-notice')] }));
  });

  test('ADOPT-1: the window for adoption is open to every Party until its end, and to nobody after', async () => {
    await raised(
      at('withdrawn-by-proposer', { reason: 'Not needed.', resumeStage: 'development' }),
      at('withdrawal-notified', { adoptDeadline: '2026-12-04' }),
    );
    const [item] = workOf(who.otherParty, now);
    expect(item).toMatchObject({ by: '2026-12-04', open: true, href: act('adopt'), about: 'DP002 Clearer alerts' });
    const parties = Object.entries(waiting()).flatMap(([name, items]) => (items.length > 0 ? [name] : []));
    expect(parties).toEqual(expect.arrayContaining(['otherParty', 'dcc', 'panelMember']));
    expect(parties).not.toContain('authority');
    expect(parties).not.toContain('outsider');
    expect(workOf(who.otherParty, '2026-12-05T00:00:00.000Z')).toEqual([]);
  });
});

describe('Messages that go no further by themselves', () => {
  test('wait on the Code Administrator’s people, those of a kind as one, and on nobody else', async () => {
    const of = (state: 'unsure' | 'failed' | 'waiting', to: string) => {
      const entry = messageTo(to, { ...notice, fact: `${state} ${to}` }, { book: 'practice', about: stream }, now);
      return { ...entry, value: { ...entry.value, state } } as VaultChange;
    };
    const vault = [
      of('unsure', 'ann@tyne.co.uk'),
      of('failed', 'bo@tyne.co.uk'),
      of('failed', 'cy@tyne.co.uk'),
      of('waiting', 'di@tyne.co.uk'),
    ];
    expect((await commit(db, { book: 'practice', events: [], vault }, now)).ok).toBe(true);
    expect(waiting()).toEqual(nobodyElse({ analyst: ['/admin/outbox?state=unsure', '/admin/outbox?state=failed'] }));
    expect(workOf(who.analyst, now).map(({ about }) => about)).toEqual([expect.stringContaining('unsure ann@tyne.co.uk'), '2 messages']);
  });
});
const notice = { facts: [], link: null, why: ['It is a test.'], stop: 'It cannot be stopped.', practice: true };

describe('The health of the record', () => {
  test('names what a live proposal lacks, with the act that mends it', async () => {
    await raised(
      at('csc-recommended', { outcome: 'ready' }),
      at('converted', {
        timetable: [{ what: 'Working Group', on: '2026-11-20' }],
        workPackage: 'Two meetings.',
        path: null,
        testingLikely: false,
      }),
    );
    expect(unhealthy('practice', now)).toMatchObject({
      count: 1,
      proposals: [
        {
          reference: 'MP002',
          base: '/practice/clearer-alerts',
          lacks: [{ act: 'summarise' }, { act: 'set-timetable' }, { act: 'assign' }, { act: 'record-outcome' }],
        },
      ],
    });
    expect(countUnhealthy('practice', now)).toBe(1);
  });

  test('is fine once it has a summary, a contact and a date to come', async () => {
    await raised(
      at('summarised', { text: 'Would make alerts clearer.' }),
      at('contact-named', { person: 'person/x002', role: 'Lead Analyst' }),
      at('timetable-changed', { timetable: [{ what: 'Panel', on: '2026-12-11' }], reason: 'Planned.' }),
    );
    expect(unhealthy('practice', now)).toMatchObject({ count: 0, proposals: [] });
    // A plan becomes a lack the day after, without anybody having written anything.
    expect(unhealthy('practice', '2026-12-11T12:00:00.000Z').count).toBe(0);
    expect(unhealthy('practice', '2026-12-12T12:00:00.000Z').proposals).toMatchObject([
      { lacks: [{ act: 'agenda' }, { act: 'record-outcome' }] },
    ]);
  });

  test('a new Draft Proposal has no timetable of the Panel’s: a place on an agenda is its next date', async () => {
    await raised(
      at('summarised', { text: 'Would make alerts clearer.' }),
      at('contact-named', { person: 'person/x002', role: 'Lead Analyst' }),
    );
    expect(unhealthy('practice', now).proposals).toMatchObject([{ lacks: [{ kind: 'next-date', act: 'agenda' }] }]);
    const meeting = 'meeting/practice-csc-2026-12-15';
    const scheduled = { id: meeting, body: 'body/csc', number: null, day: '2026-12-15', standing: 'plan' };
    const item = { order: 1, title: 'New proposals', proposal: stream, paper: null, verbs: [] };
    const events = [at('scheduled', scheduled), at('item-listed', item)].map((event) => ({ stream: meeting, event }));
    expect((await commit(db, { book: 'practice', events }, now)).ok).toBe(true);
    expect(countUnhealthy('practice', now)).toBe(0);
    expect(countUnhealthy('practice', '2026-12-16T12:00:00.000Z')).toBe(1);
  });
});
