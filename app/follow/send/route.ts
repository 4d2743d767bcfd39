import { again, first } from '#app/account/typed.ts';
import { tooMany, waitFor } from '#lib/auth/limits.ts';
import { atLeast } from '#lib/auth/sign-in.ts';
import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { mailAddress } from '#lib/mail/address.ts';
import { askToFollow, follow } from '#lib/services/follow.ts';
import { came, currentViewer } from '#lib/session.ts';
import { deliveryOf } from '../delivery-field.tsx';
import { bookOf, followHref, namedTopic } from '../topic.ts';

/** Follows at once for who is signed in; else sends the link that confirms it. The words and the time of the answer are the same for every address. */
export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request);
  if (!form.ok) return form.response;
  const [book, delivery] = [bookOf(first(form.fields, 'book')), deliveryOf(first(form.fields, 'delivery'))];
  const named = namedTopic(book, first(form.fields, 'what'));
  if (!named) return seeOther('/follow');
  const { topic, words } = named;
  const page = followHref(book, topic);
  const viewer = await currentViewer();
  if (viewer) {
    await follow({ book, address: viewer.login }, topic, delivery, now());
    return seeOther(`${page}&done=following`);
  }
  const typed = first(form.fields, 'email') ?? '';
  const retry = async (errors: Record<string, string>) => {
    const answer = await again('/follow', errors, { keep: { email: typed.slice(0, 254), delivery }, owned: false });
    return seeOther((answer.headers.get('location') ?? page).replace('/follow?', `${page}&`));
  };
  const address = mailAddress(typed);
  if (!address) return retry({ email: 'Type an e-mail address, like name@company.example.' });
  const wait = await tooMany('follow', address, (await came()).network);
  if (wait) return retry({ form: waitFor(wait) });
  await atLeast(200, () => askToFollow({ book, address }, topic, delivery, words, now()));
  return seeOther(`${page}&done=sent`);
}
