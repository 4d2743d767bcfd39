import { choiceWords } from '#components/act-forms/words.ts';
import { DateField } from '#components/form/date-field.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { RadioField } from '#components/form/radio-field.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { formatInstant } from '#components/format.ts';
import { Section } from '#components/page-header.tsx';
import { readReceipt } from '#lib/forms/how.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import { waysOfReceipt } from '#lib/process/proposal/actors.ts';
import { actorOf } from '#lib/services/acting.ts';
import { offerTo } from '#lib/services/offer.ts';
import { outsidersOf } from '#lib/services/outsiders.ts';
import { queryOf } from './doing.ts';
import { ActList } from './offered.tsx';
import type { Reading } from './reading.ts';

/** By post, e-mail and telephone: for the Code Administrator, whose message was received and when; then what that organisation could do at that moment. */
export function ForOthers({ reading }: { reading: Reading }) {
  const { viewer, search, atHand, base, now, nameOf, reference, shelf } = reading;
  const own = actorOf(viewer, { as: null, for: null }, { received: null, resolution: null }, londonDay(now));
  if (!own || 'rule' in own || !own.kinds.includes('code-administrator')) return null;
  const whom = search.for;
  const typed = { 'received.day': [search.day ?? ''], 'received.time': [search.time ?? ''], 'received.how': [search.how ?? ''] };
  const read = whom === undefined ? null : readReceipt(typed, now);
  const actor =
    whom && read?.received
      ? actorOf(viewer, { as: null, for: whom }, { received: read.received, resolution: null }, read.received.on)
      : null;
  const errors = read ? shortNames({ ...read.errors, ...(!whom && { 'received.for': 'Choose whose message it was.' }) }) : {};
  return (
    <Section id="received" title="Received by post, e-mail or telephone">
      {actor && !('rule' in actor) && read?.received && (
        <>
          <p>
            What {nameOf(whom ?? '')} could do about {reference} at {formatInstant(read.received.at)}:
          </p>
          <ActList
            acts={offerTo(actor, atHand, now)}
            href={(act) =>
              `${base}/do/${act}${queryOf({ as: null, for: whom ?? null }, { day: read.received?.on ?? '', time: search.time ?? '', how: search.how ?? '' })}`
            }
          />
        </>
      )}
      <ErrorSummary errors={errors} />
      <form action={`${base}/do#received`} className="form">
        <SelectField
          name="for"
          label="Whose message"
          options={outsidersOf(shelf.book)}
          empty="Choose from the list"
          value={whom}
          error={errors.for}
        />
        <DateField name="day" label="Day on which it was received" value={search.day} error={errors.day} />
        <TextField
          name="time"
          label="Time at which it was received"
          hint="In London, for example 16:50."
          width="figure"
          value={search.time}
          error={errors.time}
        />
        <RadioField
          name="how"
          label="How it was received"
          options={waysOfReceipt.map((way) => ({ value: way, label: choiceWords(way) }))}
          value={search.how}
          error={errors.how}
        />
        <button className="button" type="submit">
          Show what could be done then
        </button>
      </form>
    </Section>
  );
}

const shortNames = (errors: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(errors).map(([name, message]) => [name.replace('received.', ''), message]));
