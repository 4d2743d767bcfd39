import type { Metadata } from 'next';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { DateField } from '#components/form/date-field.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { FileField } from '#components/form/file-field.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { RadioField } from '#components/form/radio-field.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { now, today } from '#lib/clock.ts';
import { londonDay, londonHour } from '#lib/process/calendar/london.ts';
import { waysOfReceipt } from '#lib/process/proposal/actors.ts';
import { findFile } from '#lib/services/files.ts';
import { readInbox, type StoredMessage } from '#lib/services/inbox.ts';
import { outsidersOf } from '#lib/services/outsiders.ts';
import { unpark } from '#lib/services/park.ts';
import { nameIn } from '#lib/services/raise-choices.ts';
import { returnedForm } from '#lib/services/receive-again.ts';
import { RuleLink } from '../../../raise/rule-link.tsx';
import { keeper } from '../../keeper.ts';
import { raiserName } from '../raiser-name.ts';

export const dynamic = 'force-dynamic';
type Props = { searchParams: Promise<{ attempt?: string; inbox?: string; form?: string }> };
const path = '/admin/submissions/enter';

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { parked } = await read(props);
  const wrong = Object.keys(parked?.errors ?? {}).length > 0;
  return { title: `${wrong ? 'Error: ' : ''}Enter a form that was received`, robots: { index: false } };
}

/** A form that reached the Helpdesk, or the answer to one that went back: whose it is, when it was received, and how. Then the form itself is filled in. */
export default async function EnterPage(props: Props) {
  const { viewer, parked } = await read(props);
  const asked = await props.searchParams;
  const message = readInbox(viewer.book, parked?.fields.inbox?.[0] ?? asked.inbox ?? '');
  const returned = returnedForm(viewer, parked?.fields.form?.[0] ?? asked.form ?? '', now());
  const names = nameIn(viewer.book);
  const brought = findFile(parked?.fields['received.file']?.[0] ?? '', viewer, today());
  const told = message ? receiptOf(message) : {};
  const typed = (name: string) => parked?.fields[name]?.[0] ?? told[name] ?? '';
  return (
    <div className="parts">
      <Breadcrumbs trail={[['/admin/submissions', 'Forms that wait']]} />
      <ErrorSummary errors={parked?.errors} />
      <PageHeader
        title={returned ? 'Enter what was received for a returned form' : 'Enter a form that was received'}
        lead="It counts from the moment of its receipt, and it says so where it is published."
      />
      {returned && (
        <p>
          It went back to {raiserName(returned.held, names)}:{' '}
          <a href={`/admin/submissions/${returned.id}`}>{returned.held.fields.title || 'Without a title'}</a>.
        </p>
      )}
      <p>
        <RuleLink rule="RIGHT-24" /> <RuleLink rule="RIGHT-25" />
      </p>
      <form className="form" action={`${path}/send`} method="post">
        <HiddenFields fields={{ inbox: message?.id, form: returned?.id }} />
        {!returned && (
          <SelectField
            name="for"
            label="Whose form is it?"
            options={outsidersOf(viewer.book)}
            value={typed('for')}
            empty="Choose from the list"
            error={parked?.errors.for}
          />
        )}
        <DateField name="received.day" label="Day of receipt" value={typed('received.day')} error={parked?.errors['received.day']} />
        <TextField
          name="received.time"
          label="Time of receipt, in London"
          hint="For example, 16:50."
          width="figure"
          value={typed('received.time')}
          error={parked?.errors['received.time']}
        />
        <RadioField
          name="received.how"
          label="How was it received?"
          options={waysOfReceipt.map((value) => ({ value, label: ways[value] }))}
          value={typed('received.how')}
          error={parked?.errors['received.how']}
        />
        <TextField
          name="received.evidence"
          label="Where is the message kept?"
          hint="Published with the proposal, so name no person."
          optional
          value={typed('received.evidence')}
        />
        {!message && (
          <FileField
            name="received.file"
            label="The message as a file"
            hint="A letter as scanned, a note of the call. It is kept in the inbox, and stays with the proposal as evidence."
            optional
            file={brought && { id: brought.id, name: brought.name }}
            error={parked?.errors['received.file']}
          />
        )}
        <button type="submit" className="button">
          Go on to the form
        </button>
      </form>
    </div>
  );
}

/** What the Helpdesk's message says of its receipt. */
const receiptOf = ({ id, message: { received, how } }: StoredMessage): Record<string, string> => ({
  'received.day': londonDay(received),
  'received.time': londonHour(received),
  'received.how': how,
  'received.evidence': `Inbox ${id}`,
});

const ways: Record<(typeof waysOfReceipt)[number], string> = {
  'e-mail': 'E-mail',
  letter: 'Letter',
  telephone: 'Telephone',
  meeting: 'In a meeting',
};

async function read({ searchParams }: Props) {
  const { viewer } = await keeper(path);
  const { attempt } = await searchParams;
  return { viewer, parked: unpark(attempt, viewer.login, path, now()) };
}
