import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { londonDay, londonHour } from '#lib/process/calendar/london.ts';
import { readInbox, slugOfTyped } from '#lib/services/inbox.ts';
import { outsidersActs, outsidersOf } from '#lib/services/outsiders.ts';
import { park } from '#lib/services/park.ts';
import { currentViewer, signInFirst } from '#lib/session.ts';
import { keeperOf, notForYou } from '../../../keeper.ts';

export const dynamic = 'force-dynamic';

/** On to the form of the act, with whose it is and how it was received filled in. Nothing is recorded here. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const path = `/admin/inbox/${encodeURIComponent(id)}`;
  const viewer = await currentViewer();
  const posted = await readForm(request);
  if (!posted.ok) return posted.response;
  if (!viewer) return signInFirst(path, posted.fields);
  const found = keeperOf(viewer) && readInbox(viewer.book, id);
  if (!found) return notForYou();

  const { book, login } = viewer;
  const typed = (name: string) => posted.fields[name]?.[0]?.trim() ?? '';
  const slug = slugOfTyped(book, typed('proposal'));
  const act = outsidersActs.find(({ value }) => value === typed('act'))?.value;
  const whom = outsidersOf(book).find(({ value }) => value === typed('for'))?.value;
  const errors = {
    ...(!slug && {
      proposal: typed('proposal') ? `No proposal is called “${typed('proposal').slice(0, 40)}”.` : 'Type the reference of the proposal.',
    }),
    ...(!act && { act: 'Choose what they do.' }),
    ...(!whom && { for: 'Choose for whom.' }),
  };
  if (!slug || !act || !whom) {
    const attempt = await park({ login, path, fields: posted.fields, errors, checked: false }, now());
    return seeOther(`${path}?attempt=${attempt}#error-summary`);
  }
  const form = `/${book === 'practice' ? 'practice' : 'modifications'}/${slug}/do/${act}`;
  const { received, how } = found.message;
  const fields = {
    'received.day': [londonDay(received)],
    'received.time': [londonHour(received)],
    'received.how': [how],
    'received.evidence': [`Inbox ${id}`],
    inbox: [id],
  };
  const attempt = await park({ login, path: form, fields, errors: {}, checked: false }, now());
  return seeOther(`${form}?${new URLSearchParams({ for: whom, inbox: id, attempt })}`);
}
