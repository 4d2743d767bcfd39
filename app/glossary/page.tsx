import type { Metadata } from 'next';
import { PageHeader } from '#components/page-header.tsx';
import { type PapersById, papersById } from '#db/queries/papers.ts';
import { readGlossary, termAnchor } from '#lib/documents/glossary.ts';
import { Entry } from './entry.tsx';
import { byLetter, type Letter } from './letters.ts';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: 'Glossary',
  description: 'What the words and abbreviations of the Smart Energy Code’s modification process mean, with the papers that say so.',
  alternates: { canonical: '/glossary' },
};

/** Terms from A to Z; where papers spell one out differently, their ways stand side by side. */
export default function GlossaryPage() {
  const entries = readGlossary();
  const letters = byLetter(entries);
  const known = new Set(entries.map(({ term }) => term));
  const papers = papersById();
  return (
    <>
      <PageHeader
        title="Glossary"
        lead="What words and abbreviations mean. Where the papers spell one out in different ways, all of them are shown, each with its paper."
      />
      <nav className="letters" aria-label="Letters">
        <ul>
          {letters.map(({ letter, id }) => (
            <li key={id}>
              <a href={`#${id}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map((letter) => (
        <LetterSection key={letter.id} letter={letter} known={known} papers={papers} />
      ))}
    </>
  );
}

function LetterSection({ letter, known, papers }: { letter: Letter; known: ReadonlySet<string>; papers: PapersById }) {
  return (
    <section className="section" id={letter.id} aria-labelledby={`${letter.id}-title`}>
      <h2 id={`${letter.id}-title`}>{letter.letter}</h2>
      <dl className="glossary">
        {letter.entries.map((entry) => (
          <div key={entry.term} id={termAnchor(entry.term)}>
            <Entry entry={entry} known={known} papers={papers} />
          </div>
        ))}
      </dl>
    </section>
  );
}
