import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AdminHeader } from '#components/admin/admin-header.tsx';
import { ElectorateTable } from '#components/ballot/turnout.tsx';
import { Banner } from '#components/banner.tsx';
import { CheckList } from '#components/form/check-list.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { Section } from '#components/page-header.tsx';
import { namesIn } from '#db/queries/names.ts';
import { now } from '#lib/clock.ts';
import { type Ballot, votingSeats } from '#lib/process/ballot/ballot.ts';
import { effectIn } from '#lib/services/ballot-reading.ts';
import { unpark } from '#lib/services/park.ts';
import { keeper } from '../../../admin/keeper.ts';
import { type About, askedIn, foresee, hrefOf, path } from '../opening.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Check the ballot before it opens', robots: { index: false } };
type Props = { searchParams: Promise<About & { attempt?: string }> };

/** The ballot as it would be opened: who votes, who does not and why, the quorum, what is asked, and on which version. */
export default async function CheckBallotPage({ searchParams }: Props) {
  const search = await searchParams;
  const { viewer } = await keeper(hrefOf(search));
  const moment = now();
  const parked = unpark(search.attempt, viewer.login, path, moment);
  const asked = parked?.checked ? askedIn(viewer, search, parked.fields, moment) : null;
  if (!asked) redirect(hrefOf(search));
  const foreseen = foresee(viewer, asked, moment);
  const form = hrefOf(search, '', { attempt: search.attempt ?? '' });
  const names = namesIn(viewer.book);
  const { matter } = asked;
  return (
    <>
      <AdminHeader
        title="Check the ballot before it opens"
        lead={matter.title}
        book={viewer.book}
        trail={[['/admin/ballots', 'Ballots']]}
      />
      {!foreseen.ok ? (
        <Banner>
          <p>{'reason' in foreseen ? foreseen.reason : 'That is not here any more.'}</p>
        </Banner>
      ) : (
        <>
          <CheckList rows={rowsOf(foreseen.ballot, names.of, form)} />
          {effectIn(viewer.book, foreseen.ballot, matter, moment).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <Section id="electorate" title="Who votes">
            <p className="prose">Frozen as it stands now. What changes in a seat afterwards changes nothing in this ballot.</p>
            <ElectorateTable electorate={foreseen.ballot.electorate} nameOf={names.of} />
          </Section>
          <form className="form" method="post" action={`${path}/open`}>
            <HiddenFields fields={{ attempt: search.attempt }} />
            <p className="form-actions">
              <button className="button" type="submit">
                Open the ballot on {matter.called}
              </button>
              <a href={form}>Change something</a>
            </p>
          </form>
        </>
      )}
    </>
  );
}

function rowsOf(ballot: Ballot, nameOf: (id: string) => string | null, form: string) {
  const { body, motion, questions, document, meeting, quorum } = ballot;
  return [
    { name: 'Body', value: nameOf(body) ?? body },
    ...(motion
      ? [
          { name: 'Motion', value: `${motion.verb}\n${motion.text}`, change: { href: `${form}#text` } },
          { name: 'Carried', value: motion.unanimous ? 'Only unanimously' : 'By majority', change: { href: `${form}#unanimous` } },
        ]
      : [
          { name: 'Voted on', value: questions.map(({ label }) => label).join('\n') },
          {
            name: 'Document',
            value: document ? [document.title, document.version].filter(Boolean).join(', version ') : 'No Modification Report is on record',
          },
          { name: 'Meeting', value: meeting ? 'At the meeting that was chosen' : 'Outside a meeting', change: { href: `${form}#at` } },
        ]),
    { name: 'Quorum', value: `${quorum} of ${votingSeats(ballot).length} voting seats must have voted or abstained` },
  ];
}
