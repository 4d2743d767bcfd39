import type { Metadata } from 'next';
import { PageHeader } from '#components/page-header.tsx';
import { readGuide } from '#lib/documents/guide.ts';
import { openingOf } from './opening.ts';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: 'Guide: how the Smart Energy Code is changed',
  description: 'How a change to the Smart Energy Code is raised, worked out, consulted on, voted on and brought in, in plain English.',
  alternates: { canonical: '/guide' },
};

/** The guide's chapters in reading order. */
export default function GuidePage() {
  return (
    <>
      <PageHeader
        title="How the Smart Energy Code is changed"
        lead="A guide in plain English. Each chapter names the papers that it rests on, and says where they are silent."
      />
      <ol className="chapters">
        {readGuide().map(({ slug, title, markdown }) => (
          <li key={slug}>
            <a href={`/guide/${slug}`}>{title}</a>
            <p>{openingOf(markdown)}</p>
          </li>
        ))}
      </ol>
      <p className="apart">
        See also the <a href="/glossary">glossary</a>, the <a href="/process">rules as the software runs them</a>, the{' '}
        <a href="/sources">papers of the record</a> and <a href="/practice">the practice example</a>, a made-up proposal with a complete
        record.
      </p>
    </>
  );
}
