import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { formatCount } from '#components/format.ts';
import { PageHeader } from '#components/page-header.tsx';
import { findExample } from '#db/queries/practice.ts';
import { findByReference } from '#db/queries/reference.ts';
import { parseReference } from '#lib/process/proposal/reference.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ reference: string }> };

export const metadata: Metadata = { title: 'Which part of the proposal?', robots: { index: false } };

/** /MP147, /dp147, /mp0147, /147 and every other spelling of a number lead to the proposal; that of a split one offers its parts. /EX01 leads to practice. */
export default async function ReferencePage({ params }: Props) {
  const typed = decoded((await params).reference);
  const example = findExample(typed);
  if (example) permanentRedirect(`/practice/${example}`);
  const reference = parseReference(typed);
  const found = reference ? findByReference(reference.number, reference.suffix) : [];
  const [first, ...others] = found;
  if (!first) notFound();
  if (others.length === 0) permanentRedirect(`/modifications/${first.slug}`);
  return (
    <>
      <PageHeader
        title={`${typed.toUpperCase()} was split`}
        lead={`It goes on as ${formatCount(found.length, 'proposal')}, each with a stage of its own.`}
      />
      <ul className="dates">
        {found.map((part) => (
          <li key={part.slug}>
            <b>{part.reference}</b>
            <a href={`/modifications/${part.slug}`}>{part.title ?? 'No title recorded'}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}
