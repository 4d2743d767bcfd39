import { randomBytes } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Banner } from '#components/banner.tsx';
import { ConsultationCounts } from '#components/consultation/counts.tsx';
import { Questions } from '#components/consultation/questions.tsx';
import { ConfidentialReceived } from '#components/consultation/respondents.tsx';
import { noResponses } from '#components/consultation/words.ts';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { formatCount } from '#components/format.ts';
import { Section } from '#components/page-header.tsx';
import { Prose } from '#components/prose.tsx';
import { namesIn } from '#db/queries/names.ts';
import { addressesOf } from '#lib/services/afterwards-letters.ts';
import { proposalOf } from '#lib/services/consultation-follows.ts';
import { toldOfConsultation } from '#lib/services/consultation-notices.ts';
import { unpark } from '#lib/services/park.ts';
import { foreseePublication } from '#lib/services/publish-responses.ts';
import { Frame } from '../frame.tsx';
import { handling } from '../handling.ts';

export const dynamic = 'force-dynamic';
type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ attempt?: string }> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: `${(await searchParams).attempt ? 'Error: ' : ''}Publish the responses`, robots: { index: false } };
}

/** Exactly what everybody will read, the counts, and who is told. Nothing is published yet. */
export default async function PublishPage({ params, searchParams }: Props) {
  const at = await handling((await params).id, '/publish');
  const { viewer, consultation, base, now } = at;
  const foreseen = foreseePublication(viewer.book, consultation.id, viewer.person, now);
  if ('missing' in foreseen) notFound();
  const parked = unpark((await searchParams).attempt, viewer.login, `${base}/publish`, now);
  if (!foreseen.ok)
    return (
      <Frame at={at} title="Publish the responses">
        <Banner>
          <p>{foreseen.reason}</p>
        </Banner>
      </Frame>
    );
  const { after, responses, seen } = foreseen;
  const told = new Set(responses.filter(({ given }) => !given.withdrawn).flatMap(({ given }) => addressesOf(viewer.book, given)));
  const others = toldOfConsultation(
    { book: viewer.book, stream: consultation.id, before: consultation, events: [], proposal: proposalOf(viewer.book, consultation) },
    ['responses-published'],
    now,
  );
  const open = responses.flatMap(({ notes }) => notes.clarifications.filter(({ answered }) => !answered));
  const summary = after.published?.summary;
  return (
    <Frame at={at} title="Publish the responses" lead="Nothing is published yet. This is how everybody will read them.">
      <ErrorSummary errors={parked?.errors} />
      {open.length > 0 && (
        <Banner>{formatCount(open.length, 'clarification')} not answered yet: what is asked and not answered is not published.</Banner>
      )}
      <Section id="told" title="Who is told">
        <ul className="points">
          <li>
            Respondents, each of their own response:{' '}
            {told.size === 0 ? 'no address is known' : formatCount(told.size, 'address', 'addresses')}
          </li>
          {others.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="prose">What is confidential, who asked for it and why are never published.</p>
      </Section>
      {summary && (
        <Section id="summary" title="Consultation Summary">
          <Prose text={summary} />
        </Section>
      )}
      <ConsultationCounts consultation={after} />
      <Section id="questions" title="Questions and collated responses">
        {after.responses.length === 0 && <p>{noResponses(after, 'published')}</p>}
        <ConfidentialReceived consultation={after} />
        <Questions consultation={after} names={namesIn(viewer.book)} base={`${base}/publish`} respondents={null} />
      </Section>
      <form className="form" action={`${base}/publish/send`} method="post">
        <HiddenFields fields={{ seen, token: randomBytes(18).toString('base64url') }} />
        <p className="form-actions">
          <button className="button" type="submit">
            Publish {formatCount(after.published?.counted ?? 0, 'counted response')}
          </button>
          <a href={base}>Not yet</a>
        </p>
      </form>
    </Frame>
  );
}
