import type { Typed } from '#lib/forms/input.ts';
import { verbs, waysOfReceipt } from '#lib/process/proposal/actors.ts';
import { DateField } from '../form/date-field.tsx';
import { FieldGroup } from '../form/field.tsx';
import { type AddedFile, FileField } from '../form/file-field.tsx';
import { RadioField } from '../form/radio-field.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TextField } from '../form/text-field.tsx';
import { choiceWords } from './words.ts';

type Props = { typed: Typed; errors: Readonly<Record<string, string>> };
type ReceiptProps = Props & { evidence?: boolean; file?: AddedFile | null; kept?: string };

/**
 * How the Helpdesk received the message: the moment decides whether a window was open (RIGHT-25). `evidence`: whether it is published where the message is kept. `file`: what was
 * brought of it, null for nothing yet; where a form keeps none, it is not asked. `kept`: where that file is kept and who reads it.
 */
export function ReceiptFields({ typed, errors, evidence = true, file, kept = withProposal }: ReceiptProps) {
  const field = (name: string) => ({ name: `received.${name}`, error: errors[`received.${name}`], value: typed[`received.${name}`]?.[0] });
  return (
    <>
      <DateField
        {...field('day')}
        label="Day on which it was received"
        hint={`${evidence ? 'Decided on where the proposal stood then. ' : ''}For example, 12 March 2021.`}
      />
      <TextField {...field('time')} label="Time at which it was received" hint="In London, for example 16:50." width="figure" />
      <RadioField
        {...field('how')}
        label="How it was received"
        options={waysOfReceipt.map((way) => ({ value: way, label: choiceWords(way) }))}
      />
      {evidence && (
        <TextField
          {...field('evidence')}
          optional
          label="Where the message is kept"
          hint="The number of a file or of a Helpdesk case. It is published, so leave out names and addresses."
        />
      )}
      {file !== undefined && (
        <FileField
          name="received.file"
          error={errors['received.file']}
          file={file}
          optional
          label="The message as a file"
          hint={`A letter as scanned, a note of the call. ${kept}`}
        />
      )}
    </>
  );
}

const withProposal = 'It stays with the proposal as evidence; you say who may read it.';

/** How a committee decided, as its Chair says (PN-7). */
export function ResolutionFields({
  typed,
  errors,
  meetings,
  casting,
}: Props & { meetings: readonly { value: string; label: string }[]; casting: boolean }) {
  const field = (name: string) => ({
    name: `resolution.${name}`,
    error: errors[`resolution.${name}`],
    value: typed[`resolution.${name}`]?.[0],
  });
  return (
    <>
      <SelectField
        {...field('meeting')}
        label="Meeting"
        options={[...meetings, { value: 'none', label: 'Outside a meeting' }]}
        empty="Choose the meeting"
      />
      <RadioField
        {...field('verb')}
        label="What the committee did"
        options={verbs.map((verb) => ({ value: verb, label: choiceWords(verb) }))}
      />
      <FieldGroup
        name="resolution.count"
        label="Votes"
        optional
        hint="For and against what you record here. Leave blank where there was no count."
      >
        <div className="field-row">
          <TextField {...field('for')} label="For" width="figure" inputMode="numeric" />
          <TextField {...field('against')} label="Against" width="figure" inputMode="numeric" />
          <TextField {...field('abstain')} label="Abstained" width="figure" inputMode="numeric" />
        </div>
      </FieldGroup>
      {casting && (
        <RadioField
          {...field('casting')}
          optional
          label="The Chair’s casting vote"
          hint="Only where the votes were equal."
          options={[
            { value: 'for', label: 'For' },
            { value: 'against', label: 'Against' },
          ]}
        />
      )}
    </>
  );
}
