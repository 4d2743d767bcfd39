import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../settings.ts';
import { awaitedOf } from '../awaited.ts';
import type { Proposal } from '../proposal.ts';
import { ask, ballotOf, cast, inStage, refusalOf, take } from '../testing.ts';

const on = '2021-04-14';
const voted = (path: 'authority-determined' | 'self-governance') =>
  take('publish-result', inStage('change-board', '2018', { path, converted: true }), {
    by: cast.secas,
    on,
    context: { ballot: ballotOf(7, 3, 2, on) },
  });
const input = {
  title: 'MP900 decision notice',
  version: '1.0',
  sections: [{ id: 'decision', heading: 'Decision', text: 'It is approved.' }],
};
const notice = (own: object = {}, day = on) => ({ by: cast.secas, on: day, input: { ...input, ...own } });
const awaited = (proposal: Proposal) => awaitedOf(proposal, defaultSettings).map(({ act }) => act);

describe('The notice of a decision', () => {
  test('REPORT-21: is a document of its own kind, of the vote and of the Authority’s decision after it', () => {
    const published = take('publish-decision-notice', voted('authority-determined'), notice());
    expect(published.stage).toBe('authority');
    expect(published.documents.at(-1)).toMatchObject({ key: 'decision-notice', kind: 'decision-notice', version: '1.0', date: on });
    const letter = { letter: 'We approve it.', implementation: '2021-06-24' };
    const approved = take('authority-approve', published, { by: cast.authority, on: '2021-05-12', input: letter });
    const again = take('publish-decision-notice', approved, notice({ version: '2.0' }, '2021-05-13'));
    expect(again.documents.filter(({ kind }) => kind === 'decision-notice').map(({ version }) => version)).toEqual(['1.0', '2.0']);
  });
  test('REPORT-21: there is nothing to tell of before the result is published, and none of one that was sent back', () => {
    const nothing = (id: string) =>
      `Neither a result of the Change Board nor a decision of the Authority on ${id} stands that a notice could tell of.`;
    expect(refusalOf('publish-decision-notice', inStage('authority'), notice())).toBe(nothing('DP900'));
    expect(refusalOf('publish-decision-notice', inStage('withdrawn'), notice())).toBe(nothing('DP900'));
    expect(refusalOf('publish-decision-notice', inStage('change-board'), notice())).toMatch(/is not possible while DP900 is /);
    const back = { steps: [{ step: 'More analysis' }], letter: 'We cannot form an opinion.' };
    const sentBack = take('send-back', voted('authority-determined'), { by: cast.authority, on, input: back });
    expect(refusalOf('publish-decision-notice', { ...sentBack, stage: 'authority' }, notice())).toBe(nothing('MP900'));
  });
  test('FORM-6: its versions only increase, and it has some text', () => {
    const once = take('publish-decision-notice', voted('self-governance'), notice());
    expect(refusalOf('publish-decision-notice', once, notice())).toBe(
      'Version 1.0 is not above 1.0, the last version of the decision notice.',
    );
    expect(refusalOf('publish-decision-notice', once, notice({ version: '1.1', sections: [{ heading: 'Decision', text: ' ' }] }))).toBe(
      '‘MP900 decision notice’ has no text yet.',
    );
    expect(ask('publish-decision-notice', once, notice({ version: '1.1' }))).toMatchObject({ ok: true });
  });
  test('FORM-6: another document of that name keeps its address', () => {
    const other = { kind: 'other', title: 'Decision notice', version: '0.1', sections: [{ heading: 'x', text: 'x' }] };
    const drafted = take('publish-version', inStage('panel-report'), { by: cast.secas, on: '2021-03-03', input: other });
    const published = take('publish-decision-notice', { ...voted('self-governance'), documents: drafted.documents }, notice());
    expect(published.documents.slice(-2).map(({ key, kind }) => [key, kind])).toEqual([
      ['decision-notice', 'other'],
      ['notice-of-the-decision', 'decision-notice'],
    ]);
  });
  test('REPORT-21: it is the Code Administrator’s', () => {
    for (const by of [cast.board, cast.authority, cast.panel, cast.proposer])
      expect(refusalOf('publish-decision-notice', voted('self-governance'), { ...notice(), by })).toBe(
        '‘Publish the notice of the decision’ is for the Code Administrator.',
      );
  });
  test('REPORT-21: a decision waits for its notice until there is one, and a later decision for another', () => {
    const decided = voted('authority-determined');
    expect(awaited(inStage('change-board', '2018', { path: 'self-governance' }))).not.toContain('publish-decision-notice');
    expect(awaited(decided)).toContain('publish-decision-notice');
    const told = take('publish-decision-notice', decided, notice());
    expect(awaited(told)).not.toContain('publish-decision-notice');
    const letter = { letter: 'We approve it.', implementation: '2021-06-24' };
    const approved = take('authority-approve', told, { by: cast.authority, on: '2021-05-12', input: letter });
    expect(awaitedOf(approved, defaultSettings)[0]).toEqual({
      act: 'publish-decision-notice',
      why: 'The decision of 12 May 2021 has no notice yet.',
    });
  });
});
