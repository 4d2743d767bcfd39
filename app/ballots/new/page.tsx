import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AdminHeader } from '#components/admin/admin-header.tsx';
import { Banner } from '#components/banner.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { CheckboxesField, RadioField } from '#components/form/radio-field.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { meetingName, meetingWhen } from '#components/meeting/words.ts';
import { readSubjects } from '#db/queries/subjects.ts';
import { now } from '#lib/clock.ts';
import type { Typed } from '#lib/forms/input.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import { type Meeting, takesPlace } from '#lib/process/meeting/meeting.ts';
import { unpark } from '#lib/services/park.ts';
import type { Viewer } from '#lib/services/viewer.ts';
import { keeper } from '../../admin/keeper.ts';
import { type About, askedIn, foresee, hrefOf, path } from './opening.ts';

export const dynamic = 'force-dynamic';
type Props = { searchParams: Promise<About & { attempt?: string }> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: `${(await searchParams).attempt ? 'Error: ' : ''}Open a ballot`, robots: { index: false } };
}

/** Opens a ballot on a final report, or on a motion under an item of an agenda: what is asked first, then the check page. */
export default async function NewBallotPage({ searchParams }: Props) {
  const search = await searchParams;
  const { viewer } = await keeper(hrefOf(search));
  const moment = now();
  const parked = unpark(search.attempt, viewer.login, path, moment);
  const typed = parked?.fields ?? {};
  const asked = askedIn(viewer, search, typed, moment) ?? notFound();
  const foreseen = foresee(viewer, asked, moment);
  return (
    <>
      <AdminHeader
        title={`Open a ballot on ${asked.matter.called}`}
        lead={asked.matter.title}
        book={viewer.book}
        trail={[['/admin/ballots', 'Ballots']]}
      />
      {!foreseen.ok && 'reason' in foreseen ? (
        <Banner>
          <p>{foreseen.reason}</p>
        </Banner>
      ) : (
        <>
          <ErrorSummary errors={parked?.errors} />
          <form className="form" method="post" action={`${path}/send`} noValidate>
            <HiddenFields fields={{ proposal: search.proposal, meeting: search.meeting, item: search.item }} />
            {asked.kind === 'motion' ? (
              <MotionFields typed={typed} errors={parked?.errors ?? {}} />
            ) : (
              <SelectField
                name="at"
                label="At which meeting"
                optional
                value={typed.at?.[0] ?? meetingToday(viewer, londonDay(moment))}
                options={meetings(viewer)}
                empty="Outside a meeting"
              />
            )}
            <button className="button" type="submit">
              Continue
            </button>
          </form>
        </>
      )}
    </>
  );
}

/** The motion as the paper puts it, with its own verb (PN-7), and whether it needs everybody (PN-2). */
function MotionFields({ typed, errors }: { typed: Typed; errors: Readonly<Record<string, string>> }) {
  return (
    <>
      <RadioField
        name="verb"
        label="What the members are asked to do"
        error={errors.verb}
        value={typed.verb?.[0]}
        options={[
          { value: 'AGREE', label: 'To agree' },
          { value: 'APPROVE', label: 'To approve' },
        ]}
      />
      <TextArea
        name="text"
        label="The motion"
        hint="As the paper puts it, for example: AGREE that it goes on to the Report Phase. It is published with the result."
        rows={3}
        error={errors.text}
        value={typed.text?.[0]}
      />
      <CheckboxesField
        name="unanimous"
        label="How it is carried"
        optional
        values={typed.unanimous}
        options={[{ value: 'yes', label: 'Only unanimously', hint: 'The Panel raises a proposal only so. One abstention breaks it.' }]}
      />
    </>
  );
}

const ofBoard = (viewer: Viewer): Meeting[] =>
  readSubjects<Meeting>('meeting', viewer.book)
    .filter((meeting) => takesPlace(meeting) && meeting.body === 'body/change-board')
    .reverse();

const meetings = (viewer: Viewer) =>
  ofBoard(viewer).map((meeting) => ({ value: meeting.id, label: `${meetingName('Change Board', meeting)}, ${meetingWhen(meeting)}` }));

const meetingToday = (viewer: Viewer, today: string) => ofBoard(viewer).find(({ day }) => day === today)?.id;
