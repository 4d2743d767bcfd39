import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { theRegister } from '#app/modifications/[slug]/read-view.ts';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { Frame } from '../frame.tsx';
import { type RespondProps, readPlace } from '../place.ts';

export const dynamic = 'force-dynamic';
type Props = Omit<RespondProps, 'searchParams'> & { searchParams: Promise<{ wrong?: string; sent?: string; name?: string }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { wrong } = await props.searchParams;
  return { title: `${wrong ? 'Error: ' : ''}Answer without an account`, robots: { index: false } };
}

const messages: Record<string, string> = {
  email: 'Enter an e-mail address, like name@example.org',
  name: 'A name has at most 120 characters',
  taken:
    'An organisation of this name is in the directory. To answer for it sign in, or send its response to the Helpdesk, which records it as its own',
  wait: 'Too many links were asked for from your network. Wait an hour, then try again',
};

const fieldOf: Record<string, string> = { wait: 'form', taken: 'name' };

/** Asks somebody without an account for the address to which the link is sent. What is wrong stands in the address, so that nothing is kept of a form that nobody has sent in earnest. */
export default async function VerifyPage({ shelf = theRegister, ...props }: Props) {
  const place = await readPlace(props, shelf);
  if (place.voice) redirect(place.base);
  const { wrong = '', sent, name } = await props.searchParams;
  const errors = messages[wrong] ? { [fieldOf[wrong] ?? wrong]: messages[wrong] } : {};
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
          error={errors.email}
        />
        <TextField
          name="name"
          label="Organisation for which you answer"
          hint="Published with your response, as a name that you gave. Leave it empty where you answer for yourself: an individual is never named."
          optional
          value={name}
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
