import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commit } from '#db/commit.ts';
import type { practiceBeforeBoard } from './testing.ts';
import { stream } from './testing.ts';

type Db = Awaited<ReturnType<typeof practiceBeforeBoard>>;

const papers = join(import.meta.dirname, '../../db/history/data/proposals');
const texts = readdirSync(papers).flatMap((file) => [...readFileSync(join(papers, file), 'utf8').matchAll(/"([^"\\]{80,})"/g)]);
const sentences = [...new Set(texts.flatMap(([, text = '']) => text.split(/(?<=\.)\s+/)).filter(({ length }) => length > 40))];
let next = 0;

/** Sentences of the papers, each once before any comes again: they compress as what people answer does. */
export function prose(letters: number): string {
  let text = '';
  while (text.length < letters) text += `${sentences[next++ % sentences.length]} `;
  return text.slice(0, letters).trim();
}

const event = (to: string, type: string, data: Record<string, unknown>) => ({
  ...{
    stream: to,
    event: { type, v: 1, effective: { on: '2026-11-30' }, actor: 'person/x002', rule: null, source: null, corrects: null, data },
  },
});

async function record(db: Db, events: ReturnType<typeof event>[]): Promise<void> {
  const done = await commit(db, { book: 'practice', events }, '2026-12-09T09:00:00.000Z');
  if (!done.ok) throw new Error('It was not recorded');
}

type Given = { own: number; others: number; questions: number; letters: number };

/** A Modification Report Consultation on DP900 with published responses: those of Large Suppliers say "Own view", the others "Another view", to each question. */
export async function publishedResponses(db: Db, { own, others, questions, letters }: Given): Promise<void> {
  const of = 'consultation/dp900-report';
  const asked = Array.from({ length: questions }, (_, n) => ({
    ...{ id: `q${n + 1}`, printed: `${n + 1}`, rationale: true },
    text: `Do you agree with part ${n + 1} of the solution put forward, and will it have an impact on your organisation?`,
  }));
  const announced = {
    ...{ id: of, kind: 'modification-report', title: 'Modification Report Consultation on DP900', proposal: stream },
    ...{ issuedBy: 'body/code-administrator', opens: '2026-11-02', closes: '2026-11-20', closesAt: '17:00', standing: 'fact' },
    ...{ terms: 'May be published', chapters: [], questions: asked },
  };
  const response = (n: number, view: string, category: string) =>
    event(of, 'response-published', {
      ...{ organisation: null, calledAs: `Respondent ${n}`, category, categoryPrinted: null },
      answers: asked.map(({ id }) => ({ question: id, response: 'Yes', rationale: `${view} ${n}. ${prose(letters)}` })),
    });
  await record(db, [
    event(of, 'announced', announced),
    ...Array.from({ length: own }, (_, n) => response(n + 1, 'Own view', 'large-supplier')),
    ...Array.from({ length: others }, (_, n) => response(own + n + 1, 'Another view', 'small-supplier')),
    event(stream, 'consultation-linked', { consultation: of }),
  ]);
}

/** Four Alternatives beside the Proposed Solution, each with a legal text of so many changed clauses. */
export async function fiveSolutions(db: Db, clauses: number): Promise<void> {
  const solution = (key: string) => ({
    ...{ key, label: key === 'proposed' ? 'Proposed Solution' : `Alternative Solution ${key.toUpperCase()}`, version: '1.0' },
    text: prose(500),
  });
  const legal = (key: string) => ({
    ...{ key: `legal-text-${key}`, title: `Legal text of ${key}`, version: '1.0', date: null, base: 'SEC version 9.0', appliesTo: [key] },
    ...{ changesMarked: 'all', classification: 'White', terms: 'May be shared' },
    clauses: Array.from({ length: clauses }, (_, c) => ({
      ...{ id: `c${c}`, part: 'Appendix O', ref: `2.3.${c}`, kind: 'clause' },
      runs: [{ same: prose(150) }, { del: `weekly ${c}` }, { ins: `daily ${key} ${c}` }, { same: prose(50) }],
    })),
  });
  await record(
    db,
    ['proposed', 'a', 'b', 'c', 'd'].flatMap((key) => [
      event(stream, 'solution-put-forward', solution(key)),
      event(stream, 'legal-text-drafted', { text: legal(key) }),
    ]),
  );
}
