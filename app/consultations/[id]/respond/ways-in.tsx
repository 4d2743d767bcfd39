import { consultationHref } from '#lib/services/consultation-href.ts';
import type { Place } from './place.ts';

/** How somebody who is not signed in answers: with an account, or with an e-mail address that is shown to be theirs. */
export function WaysIn({ place: { base, consultation, elsewhere, shelf } }: { place: Place }) {
  const questions = `${consultationHref(shelf.book, consultation.id)}/questions`;
  return (
    <>
      {elsewhere && (
        <p className="prose">
          {shelf.practice
            ? 'Your account belongs to the real register, so it has no voice in practice.'
            : 'Your account belongs to the practice book, so real consultations cannot be answered with it.'}
        </p>
      )}
      <ul className="points">
        <li>
          <a href={`/sign-in?to=${encodeURIComponent(base)}`}>Sign in</a> to answer for your organisation. Its people write one response
          together.
        </li>
        <li>
          <a href={`${base}/verify`}>Answer without an account</a>: we send a link to your e-mail address, so that you can come back to what
          you wrote.
        </li>
        <li>
          <a href={questions}>Read, print or download the questions</a> first, or send your answers to the Helpdesk: it records them with
          the moment at which it received them.
        </li>
      </ul>
    </>
  );
}
