import type { Metadata } from 'next';
import { DataTable } from '#components/data-table.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { Section } from '#components/page-header.tsx';
import { themeCounts } from '#lib/process/consultation/afterwards.ts';
import { numberOf } from '#lib/process/consultation/questions.ts';
import { statusOfResponse } from '#lib/process/consultation/response.ts';
import { consultationNotes, handledResponses } from '#lib/services/afterwards.ts';
import { unpark } from '#lib/services/park.ts';
import { Frame } from '../frame.tsx';
import { handling } from '../handling.ts';

export const dynamic = 'force-dynamic';
type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ attempt?: string }> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: `${(await searchParams).attempt ? 'Error: ' : ''}Themes and summary`, robots: { index: false } };
}

/** The themes that answers are coded by, how often each was seen, and the text that becomes the Consultation Summary when the responses are published. */
export default async function SummaryPage({ params, searchParams }: Props) {
  const at = await handling((await params).id, '/summary');
  const { viewer, consultation, base, now } = at;
  const { value, version } = consultationNotes(viewer.book, consultation.id);
  const parked = unpark((await searchParams).attempt, viewer.login, `${base}/summary`, now);
  const counted = handledResponses(viewer.book, consultation).filter(({ given }) => statusOfResponse(given) === 'counted');
  const counts = themeCounts(counted.map(({ notes }) => notes));
  const printed = (id: string) => {
    const question = consultation.questions.find((one) => one.id === id);
    return question ? numberOf(question, consultation) : id;
  };
  return (
    <Frame
      at={at}
      title="Themes and summary"
      lead="Private to the Code Administrator until the responses are published; the themes stay private."
    >
      <ErrorSummary errors={parked?.errors} />
      <form className="form" action={`${base}/summary/send`} method="post">
        <HiddenFields fields={{ version: parked?.fields.version?.[0] ?? version }} />
        <TextArea
          name="themes"
          label="Themes and positions"
          hint="One on a line, for example “Supports”, “Cost”, “Needs more time”."
          optional
          rows={6}
          value={parked?.fields.themes?.[0] ?? value.themes.join('\n')}
        />
        <TextArea
          name="summary"
          label="Consultation Summary"
          hint="How many responded, by category, and the main points. It must not tell what is confidential."
          optional
          rows={12}
          value={parked?.fields.summary?.[0] ?? value.summary}
          error={parked?.errors.summary}
        />
        <button className="button" type="submit">
          Save
        </button>
      </form>
      {counts.length > 0 && (
        <Section id="seen" title="What was seen in the answers that count">
          <DataTable
            caption="Themes by question"
            hideCaption
            columns={['Theme', 'Question', { head: 'Responses', figure: true }]}
            rows={counts.map(({ question, theme, count }) => ({ key: `${question} ${theme}`, cells: [theme, printed(question), count] }))}
          />
        </Section>
      )}
    </Frame>
  );
}
