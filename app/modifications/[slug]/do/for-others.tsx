import { choiceWords } from '#components/act-forms/words.ts';
import { DateField } from '#components/form/date-field.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { RadioField } from '#components/form/radio-field.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { formatInstant } from '#components/format.ts';
import { Section } from '#components/page-header.tsx';
import { waysOfReceipt } from '#lib/process/proposal/actors.ts';
import { actorOf } from '#lib/services/acting.ts';
import { offerTo } from '#lib/services/offer.ts';
import { outsidersOf } from '#lib/services/outsiders.ts';
import { queryOf } from './doing.ts';
import { ActList } from './offered.tsx';
import type { Reading } from './reading.ts';
import { receivedIn } from './received.ts';

/** By post, e-mail and telephone: for the Code Administrator, whose message was received and when; then what that organisation could do at that moment. */
export function ForOthers({ reading }: { reading: Reading }) {
  const { viewer, search, atHand, base, now, nameOf, reference, shelf } = reading;
  const asked = receivedIn(reading);
  if (!asked) return null;
  const { whom, receipt, errors } = asked;
  const actor = whom && receipt ? actorOf(viewer, { as: null, for: whom }, { received: receipt, resolution: null }, receipt.on) : null;
  return (
    <Section id="received" title="Received by post, e-mail or telephone">
      {actor && !('rule' in actor) && receipt && (
        <>
          <p>
            What {nameOf(whom ?? '')} could do about {reference} at {formatInstant(receipt.at)}:
          </p>
          <ActList
            acts={offerTo(actor, atHand, now)}
            href={(act) =>
              `${base}/do/${act}${queryOf({ as: null, for: whom ?? null }, { day: receipt.on, time: search.time ?? '', how: search.how ?? '' })}`
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
