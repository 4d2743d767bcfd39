import { again, first } from '#app/account/typed.ts';
import { tooMany, waitFor } from '#lib/auth/limits.ts';
import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { mailAddress } from '#lib/mail/address.ts';
import { askQuestion } from '#lib/services/question.ts';
import { came } from '#lib/session.ts';
import type { Shelf } from '../read-view.ts';
import { askedAbout } from './about.ts';

const longest = 5000;

/** Sends a question about a proposal; what is wrong is said by its field, and what was typed is kept. */
export async function sendQuestion(request: Request, params: Promise<{ slug: string }>, { book }: Shelf): Promise<Response> {
  const form = await readForm(request);
  if (!form.ok) return form.response;
  const about = askedAbout(book, (await params).slug);
  if (!about) return new Response(null, { status: 404 });
  const [name = '', typed = '', text = ''] = ['name', 'email', 'text'].map((field) => first(form.fields, field)?.trim());
  const from = mailAddress(typed);
  const errors = {
    ...(name.length > 200 && { name: 'Shorten the name to 200 characters.' }),
    ...(!from && { email: 'Type an e-mail address, like name@company.example.' }),
    ...(!text && { text: 'Type your question.' }),
    ...(text.length > longest && { text: `Shorten the question to ${longest.toLocaleString('en-GB')} characters.` }),
  };
  const keep = { name: name.slice(0, 400), email: typed.slice(0, 254), text: text.slice(0, 4 * longest) };
  const page = `${about.path}/ask`;
  if (!from || Object.keys(errors).length > 0) return again(page, errors, { keep, owned: false });
  const wait = await tooMany('ask', from, (await came()).network);
  if (wait) return again(page, { form: waitFor(wait) }, { keep, owned: false });
  const { stream, reference, path } = about;
  const asked = await askQuestion({ book, stream, reference, path, name, from, text }, now());
  return seeOther(`${page}?asked=${asked}`);
}
