import type { Metadata } from 'next';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { StageTag } from '#components/tag.tsx';
import { findSimilar } from '#db/queries/similar.ts';
import { answersTo } from '#lib/process/proposal/form/field.ts';
import { secPlaceNamed } from '#lib/process/sec-part.ts';
import { opened } from '../../open.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Similar proposals', robots: { index: false } };

/** Live and dead proposals that may be about the same, before a form is sent: they can be joined, learnt from, or told apart. */
export default async function SimilarPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const base = `/raise/${id}`;
  const { form } = await opened(id, `${base}/similar`);
  const { fields } = form.draft;
  const parts = [...new Set(answersTo(fields, 'secParts').flatMap((named) => secPlaceNamed(named)?.part ?? []))];
  const { book } = form.draft;
  const found = findSimilar([fields.title, fields.issue ?? fields.description].filter(Boolean).join(' '), parts, book);
  const where = book === 'practice' ? 'of practice and of the register' : 'of the register';
  return (
    <div className="parts">
      <Breadcrumbs
        trail={[
          ['/raise', 'Raise a proposal'],
          [base, fields.title?.trim() || 'Your form'],
        ]}
      />
      <PageHeader
        title="Is there one like it already?"
        lead={
          found.length > 0
            ? `These proposals ${where} use the same rarer words, or touch the same part of the code. Nothing stands in your way if yours is another matter.`
            : `No proposal ${where} uses the same rarer words or touches the same part of the code.`
        }
      />
      <ol className="similar">
        {found.map(({ href, reference, title, summary, stage, stageLabel, words, parts: shared }) => (
          <li key={href}>
            <a href={href}>
              {reference} {title}
            </a>{' '}
            <StageTag stage={stage} label={stageLabel} />
            {summary && <p className="prose">{summary}</p>}
            <p className="small quiet">{sharedWords(words, shared)}</p>
          </li>
        ))}
      </ol>
      <p className="form-actions">
        <a className="button" href={`${base}/check`}>
          Go on to check your answers
        </a>
        <a href={base}>Back to the list</a>
      </p>
    </div>
  );
}

const sharedWords = (words: string[], parts: string[]): string =>
  [words.length > 0 && `Same words: ${words.join(', ')}.`, parts.length > 0 && `Same part of the code: ${parts.join(', ')}.`]
    .filter(Boolean)
    .join(' ');
