import { describe, expect, test } from 'vitest';
import type { RecordedEvent } from '#lib/process/event.ts';
import { cast, inStage, take } from '#lib/process/proposal/testing.ts';
import { comparedSections } from '../document/compare-text.tsx';
import { findDocument } from './sections.ts';
import { viewVersions } from './view-versions.ts';

const helps = (view: string, text: string, objective = 'b') => ({ views: [{ objective, view, text }] });
const first = () =>
  take('give-objective-view', inStage('refinement'), { by: cast.proposer, on: '2021-03-03', input: helps('neutral', 'It may help.') });

describe('Earlier views stay readable, each version with its day', () => {
  test('REPORT-8: the Proposer’s later view on an Objective takes the place of the earlier, and both versions can be read and compared', () => {
    const again = take('give-objective-view', first(), { by: cast.proposer, on: '2021-03-10', input: helps('better', 'It does help.') });
    expect(again.objectiveViews.map(({ view }) => view)).toEqual(['better']);
    const [one, two, ...none] = viewVersions(again, 'objectives');
    expect(none).toEqual([]);
    expect([one?.version, one?.date, two?.version, two?.date]).toEqual(['1', '2021-03-03', '2', '2021-03-10']);
    expect(comparedSections(one ?? null, two ?? null)).toEqual([
      {
        id: 'objective-b-',
        heading: 'Objective (b)',
        before: 'The Proposer: Neutral. It may help.',
        after: 'The Proposer: Better facilitated. It does help.',
      },
    ]);
    expect(findDocument(again, 'objective-views@1')?.entry).toBe(one?.entry);
  });

  test('REPORT-8: what another says of the same Objective, or the same speaker of another, stands beside it', () => {
    const input = { ...helps('worse', 'It harms.'), speaker: 'parties' };
    const theirs = take('give-objective-view', first(), { by: cast.secas, on: '2021-03-10', input });
    const more = take('give-objective-view', theirs, { by: cast.proposer, on: '2021-03-11', input: helps('better', 'Fewer visits.', 'a') });
    expect(viewVersions(more, 'objectives').map(({ sections }) => sections.map(({ text }) => text))).toEqual([
      ['The Proposer: Neutral. It may help.'],
      ['The Proposer: Neutral. It may help.\n\nSEC Parties: Worse. It harms.'],
      ['The Proposer: Better facilitated. Fewer visits.', 'The Proposer: Neutral. It may help.\n\nSEC Parties: Worse. It harms.'],
    ]);
  });

  test('REPORT-17: effects on consumers have versions of their own', () => {
    const effect = (effect: string) => ({ views: [{ area: 'lower-bills', effect, text: 'Fewer visits.' }] });
    const one = take('give-consumer-view', first(), { by: cast.secas, on: '2021-03-03', input: effect('none') });
    const two = take('give-consumer-view', one, { by: cast.secas, on: '2021-03-10', input: effect('positive') });
    expect(viewVersions(two, 'areas').map(({ sections }) => sections[0]?.text)).toEqual([
      'The Code Administrator: No effect. Fewer visits.',
      'The Code Administrator: Positive. Fewer visits.',
    ]);
    expect(viewVersions(two, 'objectives')).toHaveLength(1);
  });

  test('what papers tell is one version, in which nothing takes the place of anything', () => {
    const [given] = first().events.filter(({ type }) => type === 'objective-view-given');
    const told = (position: number, recorded: string): RecordedEvent => ({
      ...(given as RecordedEvent),
      actor: 'import',
      position,
      recorded,
    });
    const versions = viewVersions({ events: [told(7, '2026-01-01T00:00:00.000Z'), told(8, '2026-01-01T00:00:01.000Z')] }, 'objectives');
    expect(versions.map(({ sections }) => sections[0]?.text)).toEqual([
      'The Proposer: Neutral. It may help.\n\nThe Proposer: Neutral. It may help.',
    ]);
  });
});
