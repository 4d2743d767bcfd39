import { describe, expect, test } from 'vitest';
import type { Document, Section } from '#lib/process/document.ts';
import type { Stated } from '#lib/process/proposal/proposal.ts';
import { documentPath, findDocument, gathered, leading, named } from './sections.ts';

const section = (id: string, level: number, text?: string): Section => ({
  id,
  heading: id,
  level,
  kind: 'issue',
  text,
  verbatim: false,
  tables: [],
});
const report = (version: string | null, sections: Section[], kind: Document['kind'] = 'modification-report'): Stated<Document> => ({
  key: kind,
  kind,
  title: 'Modification Report',
  version,
  date: null,
  classification: null,
  terms: 'May be shared',
  held: true,
  sections,
  entry: 1,
  source: null,
  effective: { on: '2021-03-05' },
});
const ids = (documents: Stated<Document>[]) => gathered({ documents }, 'issue')?.sections.map((s) => s.id);

describe('sections of a kind', () => {
  test('come from the latest report that has some, else from the problem statement', () => {
    const statement = report('v0.1', [section('old', 2, 'x')], 'problem-statement');
    expect(ids([statement, report('v0.1', [section('new', 2, 'x')]), report('v0.2', [])])).toEqual(['new']);
    expect(ids([statement, report('v0.2', [])])).toEqual(['old']);
  });
  test('leave out the heading that only repeats the page’s own', () => {
    expect(ids([report(null, [section('issue', 2), section('now', 3, 'x'), section('problem', 3, 'x')])])).toEqual(['now', 'problem']);
  });
  test('keep a bare heading that stands between levels', () => {
    const sections = [section('issue', 2), section('now', 3), section('outages', 4, 'x'), section('problem', 3, 'x')];
    expect(ids([report(null, sections)])).toEqual(['now', 'outages', 'problem']);
  });
  test('are nothing where no section says a word', () => {
    expect(ids([report(null, [section('issue', 2)])])).toBeUndefined();
  });
  test('show about a screen, at least the first', () => {
    const long = 'x'.repeat(3000);
    const { first, rest } = leading([section('a', 3, long), section('b', 3, long)]);
    expect([first.length, rest.length]).toEqual([1, 1]);
  });
});

describe('a version of a document', () => {
  test('has an address that finds it again', () => {
    const final = report('v0.3 (final)', []);
    expect(documentPath(final)).toBe('/documents/modification-report@v0.3');
    expect(findDocument({ documents: [report('v0.1', []), final], events: [] }, 'modification-report@v0.3')).toBe(final);
    expect(findDocument({ documents: [final], events: [] }, 'modification-report@v9')).toBeUndefined();
    expect(findDocument({ documents: [report(null, [])], events: [] }, 'modification-report@unversioned')).toBeDefined();
  });
  test('is named with its version once', () => {
    expect(named({ title: 'Legal text – version 0.1', version: 'v0.1' })).toBe('Legal text – version 0.1');
    expect(named({ title: 'Problem statement', version: 'v0.3' })).toBe('Problem statement v0.3');
  });
});
