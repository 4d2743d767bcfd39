import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { theRegister } from '#app/modifications/[slug]/read-view.ts';
import { closingText } from '#components/consultation/status.ts';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { currentVersion } from '#lib/process/consultation/response.ts';
import { Frame } from '../frame.tsx';
import { attempted, type RespondProps, reading, readPlace } from '../place.ts';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ shelf = theRegister, ...props }: RespondProps): Promise<Metadata> {
  const place = await readPlace(props, shelf);
  const parked = attempted(place, `${place.base}/withdraw`, (await props.searchParams).attempt);
  return { title: `${parked ? 'Error: ' : ''}Withdraw your response`, robots: { index: false } };
}

/** What taking a response back means, before it is done. */
export default async function WithdrawPage({ shelf = theRegister, ...props }: RespondProps) {
  const place = await readPlace(props, shelf);
  const { base, voice, consultation } = place;
  if (!voice) redirect(base);
  const { given } = reading(place)();
  if (!given || given.withdrawn) redirect(base);
  const parked = attempted(place, `${base}/withdraw`, (await props.searchParams).attempt);
  const { receipt } = currentVersion(given);
  return (
    <Frame place={place} title="Withdraw your response" lead={`You answer for ${voice.name}.`}>
      <ErrorSummary errors={parked?.errors} />
      <ul className="points">
        <li>
          {receipt} is then neither counted nor published. It is kept, readable for you and your colleagues and the Code Administrator.
        </li>
        <li>What you wrote becomes a draft again, which can be submitted until the consultation closes {closingText(consultation)}.</li>
      </ul>
      <form className="form" action={`${base}/withdraw/send`} method="post">
        <HiddenFields fields={{ seen: receipt }} />
        <p className="form-actions">
          <button className="button" type="submit">
            Withdraw {receipt}
          </button>
          <a href={base}>Leave it as it is</a>
        </p>
      </form>
    </Frame>
  );
}
