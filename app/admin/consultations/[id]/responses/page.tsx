import type { Metadata } from 'next';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { formatCount, formatInstant } from '#components/format.ts';
import { Section } from '#components/page-header.tsx';
import { currentVersion, statusOfResponse } from '#lib/process/consultation/response.ts';
import { type Handled, handledResponses } from '#lib/services/afterwards.ts';
import { respondentName, silentParties } from '#lib/services/respondents.ts';
import { Frame } from './frame.tsx';
import { type Handling, handling } from './handling.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Responses', robots: { index: false } };

/** Every response to a consultation in order of receipt, who has not answered, and what there is to do. Only for the Code Administrator's people. */
export default async function ResponsesPage({ params }: { params: Promise<{ id: string }> }) {
  const at = await handling((await params).id);
  const responses = handledResponses(at.viewer.book, at.consultation);
  const silent = silentParties(
    at.viewer.book,
    at.consultation,
    responses.map(({ given }) => given),
  );
  return (
    <Frame at={at} title="Responses" lead={`${formatCount(responses.length, 'response')}. None of this is public before it is published.`}>
      <ul className="points">
        <li>
          <a href={`${at.base}/enter`}>Record a response that came by e-mail, letter or telephone</a>
        </li>
        <li>
          <a href={`${at.base}/summary`}>Themes, and the summary</a>
        </li>
        <li>
          <a href={`${at.base}/publish`}>Preview and publish</a>
        </li>
        <li>
          <a href={`${at.base}/download`}>Download all answers</a> (CSV, with what is confidential: for the Code Administrator only)
        </li>
      </ul>
      {responses.length === 0 ? (
        <EmptyState title="Nobody has responded yet.">
          <p>Drafts are read by their own organisation only.</p>
        </EmptyState>
      ) : (
        <Received at={at} responses={responses} />
      )}
      <Section id="silent" title={`Have not answered (${silent.length})`}>
        <DataTable
          caption="Parties that have not answered"
          hideCaption
          columns={['Party', 'Category']}
          rows={silent.map(({ id, name, category }) => ({ key: id, cells: [name, category] }))}
        />
      </Section>
    </Frame>
  );
}

const standings = { counted: 'In time', 'other-view': 'Other view, not counted', late: 'Late, not counted', withdrawn: 'Withdrawn' };
const kept = { none: 'No', all: 'All of it', parts: 'Some answers' };

function Received({ at, responses }: { at: Handling; responses: Handled[] }) {
  return (
    <div className="stacked of-received">
      <DataTable
        caption="Responses in order of receipt"
        columns={['Respondent', 'Category', 'Received', 'Standing', 'Confidential', 'Work']}
        rows={responses.map(({ id, given, notes }) => {
          const { received, confidential, how } = currentVersion(given);
          const open = notes.clarifications.filter(({ answered }) => !answered).length;
          const work = [
            notes.notes.length > 0 && formatCount(notes.notes.length, 'note'),
            notes.redactions.length > 0 && formatCount(notes.redactions.length, 'redaction'),
            open > 0 && `${formatCount(open, 'clarification')} open`,
          ];
          return {
            key: id,
            cells: [
              <a key="r" href={`${at.base}/${id}`}>
                {respondentName(at.viewer.book, given)}
              </a>,
              given.categoryPrinted,
              `${formatInstant(received)}${how === 'here' ? '' : `, by ${how}`}`,
              standings[statusOfResponse(given)],
              kept[confidential.of],
              work.filter(Boolean).join(', '),
            ],
          };
        })}
      />
    </div>
  );
}
