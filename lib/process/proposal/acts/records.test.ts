import { describe, expect, test } from 'vitest';
import { fold } from '../../fold.ts';
import { defaultSettings } from '../../settings.ts';
import type { Actor } from '../actors.ts';
import { correctable } from '../correctable.ts';
import { matchesOf, monitored } from '../monitors.ts';
import { evolve, type Proposal } from '../proposal.ts';
import { ask, at, cast, inStage, raise, recordedOf, refusalOf, take } from '../testing.ts';

const on = '2021-03-03';
const ssc: Actor = { ...cast.panel, id: 'body/ssc', kinds: ['security-sub-committee'], name: 'SSC' };

describe('Putting a fact right', () => {
  const change = (changes: { entry: number; field: string; value: string }[]) => ({
    by: cast.secas,
    on,
    input: { changes, reason: 'A misprint' },
  });
  const titled = { entry: 1, field: 'title', value: 'Meter readings by e-mail' };
  const proposal = () => take('summarise', raise(), { by: cast.secas, on: '2019-09-20', input: { text: 'Readings by post.' } });
  const entryOf = (type: string) => proposal().events.findIndex((event) => event.type === type) + 1;

  test('STAGE-1: several in one entry, both texts kept, each fact where and when it was', () => {
    const before = { ...proposal(), events: recordedOf(proposal()) };
    const summary = { entry: entryOf('summarised'), field: 'text', value: 'Readings by e-mail.' };
    const decision = ask('correct', before, change([titled, summary]));
    if (!decision.ok) throw new Error(JSON.stringify(decision));
    expect(decision.events.map(({ type, corrects, effective }) => [type, corrects, effective])).toEqual([
      ['corrected', null, { on }],
      ['raised', 1, { on: '2019-09-10' }],
      ['summarised', summary.entry, { on: '2019-09-20' }],
    ]);
    const log = [
      ...before.events,
      ...decision.events.map((event, i) => ({ ...event, stream: 'proposal/900', version: 0, position: 100 + i, recorded: at(on) })),
    ];
    const after = fold(log, evolve) as Proposal;
    expect([after.title, after.summary?.text, after.slug, after.stage]).toEqual([
      ...['Meter readings by e-mail', 'Readings by e-mail.', 'meter-readings-by-post', 'development'],
    ]);
    expect(after.corrections[0]).toMatchObject({
      reason: 'A misprint',
      changes: [
        { entry: 1, field: 'title', before: 'Meter readings by post', after: 'Meter readings by e-mail' },
        { before: 'Readings by post.', after: 'Readings by e-mail.' },
      ],
    });
  });
  test('STAGE-1: a final proposal too; nobody else puts facts right', () => {
    const final = { ...inStage('implemented'), events: recordedOf(raise()) };
    expect(ask('correct', final, change([titled])).ok).toBe(true);
    expect(refusalOf('correct', final, { ...change([titled]), by: cast.proposer })).toBe(
      '‘Put a fact right’ is for the Code Administrator.',
    );
  });
  test('STAGE-1: a redline keeps the blanks between its words, and a blank alone is no place to put right', () => {
    const clauses = [{ part: 'Section G', ref: 'G1.2', before: 'a better way to read', after: 'a nicer way to read' }];
    const drafted = take('publish-legal-text', inStage('refinement'), {
      ...{ by: cast.secas, on, input: { version: '0.1', base: 'SEC version 5.18', clauses } },
    });
    const before = { ...drafted, events: recordedOf(drafted) };
    const runs = correctable(before).filter(({ field }) => field.includes('.runs.'));
    expect(runs.every(({ value }) => value.trim() !== '')).toBe(true);
    const better = runs.find(({ value }) => value.includes('nicer'));
    if (!better) throw new Error(JSON.stringify(runs));
    const fixed = ask(
      'correct',
      before,
      change([{ ...better, value: 'kinder' }].map(({ entry, field, value }) => ({ entry, field, value }))),
    );
    if (!fixed.ok) throw new Error(JSON.stringify(fixed));
    expect(fixed.events[0]?.data.changes).toMatchObject([{ before: better.value, after: better.value.replace('nicer', 'kinder') }]);
    const unchanged = runs.map(({ entry, field, value }) => ({ entry, field, value: value.trim() }));
    expect(refusalOf('correct', before, change(unchanged))).toMatch(/^Nothing about/);
  });
  test('STAGE-1: a day as people write it, a classification that was not given, and yes or no', () => {
    const shown = { kind: 'modification-report', title: 'Report', version: '0.1', sections: [{ heading: 'Summary', text: 'Words.' }] };
    const published = take('publish-version', inStage('refinement'), { by: cast.secas, on, input: shown });
    const events = recordedOf(published).map((event) =>
      event.type === 'document-published' && (event.data.document as { kind: string }).kind === 'modification-report'
        ? { ...event, data: { document: { ...(event.data.document as object), classification: null } } }
        : event,
    );
    const before = { ...published, events };
    const entry = events.at(-1)?.position ?? 0;
    const put = (field: string, value: string) => ask('correct', before, change([{ entry, field, value }]));
    const document = (decision: ReturnType<typeof put>) => (decision.ok ? decision.events.at(-1)?.data.document : JSON.stringify(decision));
    expect(document(put('document.date', '15 December 2020'))).toMatchObject({ date: '2020-12-15' });
    expect(document(put('document.date', ''))).toMatchObject({ date: null });
    expect(document(put('document.classification', 'White'))).toMatchObject({ classification: 'White' });
    expect(document(put('document.held', 'false'))).toMatchObject({ held: false });
    expect(put('document.date', 'the other day')).toMatchObject({ ok: false, reason: expect.stringMatching(/cannot say that/) });
    expect(put('document.title', '')).toMatchObject({ ok: false, reason: expect.stringMatching(/cannot say that/) });
  });
  test('STAGE-1: what is the same, what is not there, what may not change, and what would not hold together', () => {
    const before = { ...proposal(), events: recordedOf(proposal()) };
    expect(refusalOf('correct', before, change([{ ...titled, value: 'Meter readings by post' }]))).toBe(
      'Nothing about DP900 is different, so nothing is put right.',
    );
    for (const field of ['number', 'slug', 'regime', 'nowhere'])
      expect(refusalOf('correct', before, change([{ ...titled, field }]))).toBe(
        'Entry 1 of DP900 has nothing there that can be put right.',
      );
    expect(refusalOf('correct', before, change([{ ...titled, value: '' }]))).toBe(
      'Entry 1 of DP900 cannot say that: it would not hold together.',
    );
    const fields = correctable(before).map(({ type, field }) => `${type}.${field}`);
    expect(fields.filter((field) => /stage|slug|number|key/.test(field))).toEqual([]);
  });
});

describe('Committees’ monitors', () => {
  const secure = () => raise({ title: 'Security of meter readings', issue: 'SMKI certificates expire.' });
  const decide = (body: string, decision: string, reason = 'It is about security.') => ({
    by: cast.secas,
    on,
    input: { decisions: [{ body, decision, reason }] },
  });

  test('RIGHT-6: a likely match names the words that matched, in the title, the issue and the parts of the SEC', () => {
    const found = matchesOf({ ...monitored(secure()), secParts: ['Section L'] }, defaultSettings.committeeMonitors);
    expect(Object.fromEntries(found.map(({ body, words }) => [body, words]))).toEqual({
      'body/tabasc': [],
      'body/ssc': ['Security'],
      'body/smki-pma': ['SMKI', 'certificates', 'Section L'],
    });
  });
  test('RIGHT-6: a word is found whole only', () =>
    expect(matchesOf({ title: 'Insecurity', issue: '', secParts: [] }, { 'body/ssc': 'Security' })[0]?.words).toEqual([]));
  test('RIGHT-6: each is confirmed or rejected with a reason, and the last decision stands', () => {
    const told = take('confirm-monitor', secure(), decide('body/ssc', 'told'));
    const rejected = take('confirm-monitor', told, decide('body/ssc', 'not-told', 'A word in the title only.'));
    expect(told.monitors).toMatchObject([{ body: 'body/ssc', told: true, words: ['Security'], reason: 'It is about security.' }]);
    expect(rejected.monitors).toMatchObject([{ told: false, reason: 'A word in the title only.' }]);
  });
  test('RIGHT-6: without a reason, for a committee that did not ask, and for none', () => {
    expect(refusalOf('confirm-monitor', secure(), decide('body/ssc', 'told', ' '))).toMatch(/^Say why .* is told of DP900\.$/);
    expect(refusalOf('confirm-monitor', secure(), decide('body/opsg', 'told'))).toMatch(/has not asked to be told of proposals\.$/);
    expect(refusalOf('confirm-monitor', secure(), decide('body/ssc', 'later'))).toBe(
      'Decide for at least one committee whether it is told of DP900.',
    );
  });
  test('RIGHT-6: a committee’s wish for further input is public, and not for a day that has passed', () => {
    const wish = (by: string) => ({ by: ssc, on, input: { text: 'On key management', by } });
    expect(take('wish-for-input', secure(), wish('2021-03-31')).wishes).toMatchObject([{ body: 'body/ssc', by: '2021-03-31' }]);
    expect(refusalOf('wish-for-input', secure(), wish('2021-03-02'))).toBe('2 March 2021 has passed; say by when the input is to come.');
    expect(refusalOf('wish-for-input', secure(), { ...wish('2021-03-31'), by: cast.party })).toBe(
      '‘Ask to give further input’ is for a Panel Sub-Committee, the Security Sub-Committee or the SMKI PMA.',
    );
  });
});
