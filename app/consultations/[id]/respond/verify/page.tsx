import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { titled, typedBefore } from '#app/account/typed.ts';
import { theRegister } from '#app/modifications/[slug]/read-view.ts';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { Frame } from '../frame.tsx';
import { type Place, type RespondProps, readPlace } from '../place.ts';

export const dynamic = 'force-dynamic';
type Props = Omit<RespondProps, 'searchParams'> & { searchParams: Promise<{ attempt?: string; sent?: string }> };

export async function generateMetadata({ shelf = theRegister, ...props }: Props): Promise<Metadata> {
  const { errors } = await before(await readPlace(props, shelf), props);
  return { title: titled('Answer without an account', errors), robots: { index: false } };
}

const before = async ({ base }: Place, { searchParams }: Props) =>
  typedBefore({ path: `${base}/verify`, login: null, search: await searchParams });

/** Asks somebody without an account for the address to which the link is sent. */
export default async function VerifyPage({ shelf = theRegister, ...props }: Props) {
  const place = await readPlace(props, shelf);
  if (place.voice) redirect(place.base);
  const { sent } = await props.searchParams;
  const { value, errors } = await before(place, props);
  if (sent)
    return (
      <Frame place={place} title="Look into your mail">
        <p className="prose">
          If the address can receive mail, a link is on its way to it. It opens your response, today and whenever you come back to it, until
          the consultation closes.
        </p>
      </Frame>
    );
  return (
    <Frame place={place} title="Answer without an account">
      <ErrorSummary errors={errors} />
      <form className="form" action={`${place.base}/verify/send`} method="post" noValidate>
        <TextField
          name="email"
          label="Your e-mail address"
          hint="Never published, and not kept with your response. You get a link, the receipt, and word when the responses are published."
          type="email"
          autoComplete="email"
          value={value('email')}
          error={errors.email}
        />
        <TextField
          name="name"
          label="Organisation for which you answer"
          hint="Published with your response, as a name that you gave. Leave it empty where you answer for yourself: an individual is never named."
          optional
          value={value('name')}
          error={errors.name}
        />
        <p className="form-actions">
          <button className="button" type="submit">
            Send me a link
          </button>
        </p>
      </form>
    </Frame>
  );
}
