import { now } from '#lib/clock.ts';
import { fileStepHref } from '#lib/files/step.ts';
import { type How, readReceipt } from '#lib/forms/how.ts';
import type { Typed } from '#lib/forms/input.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import { type Standing, standingsOf } from '#lib/process/proposal/form/standing.ts';
import { senderOf } from '#lib/services/acting.ts';
import { beginDraft } from '#lib/services/draft.ts';
import { keepMessage, readInbox } from '#lib/services/inbox.ts';
import { outsidersOf } from '#lib/services/outsiders.ts';
import { park } from '#lib/services/park.ts';
import { nameIn } from '#lib/services/raise-choices.ts';
import { receiveAgain, returnedForm } from '#lib/services/receive-again.ts';
import type { Viewer } from '#lib/services/viewer.ts';
import { currentViewer, signInFirst } from '#lib/session.ts';
import { keeperOf, notForYou } from '../../../keeper.ts';
import { raiserName } from '../../raiser-name.ts';

const path = '/admin/submissions/enter';
type Receipt = Pick<NonNullable<How['received']>, 'at' | 'how'> & { from: string };

/** Begins a form for an organisation whose message the Helpdesk received; refused where that organisation could not have raised it that day. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readForm(request);
  if (!posted.ok) return posted.response;
  const viewer = await currentViewer();
  if (!viewer) return signInFirst(path, posted.fields);
  if (!keeperOf(viewer)) return notForYou();
  const { upload, ...fields } = posted.fields;
  const keep = (errors: Record<string, string>) => park({ login: viewer.login, path, fields, errors, checked: false }, now());
  if (upload?.[0]) return seeOther(fileStepHref({ form: path, attempt: await keep({}), field: upload[0] }));
  const again = async (errors: Record<string, string>) => seeOther(`${path}?attempt=${await keep(errors)}#error-summary`);
  const form = posted.fields.form?.[0];
  if (form) return answered(viewer, form, fields, again);
  const whom = outsidersOf(viewer.book).find(({ value }) => value === posted.fields.for?.[0])?.value;
  const { received: receipt, errors } = readReceipt(posted.fields, now());
  const sender = whom && receipt ? senderOf(viewer.book, whom, receipt.on) : null;
  if (!sender || !receipt) return again({ ...(whom ? {} : { for: 'Choose whose form it is.' }), ...errors });
  const inbox = await messageOf(viewer, fields, { ...receipt, from: sender.name });
  const received = { ...receipt, evidence: receipt.evidence ?? (inbox ? `Inbox ${inbox}` : null), recordedBy: viewer.person };
  const actor = { ...sender, received };
  const done = await beginDraft({ viewer, standing: standingFor(actor), actor, received, inbox }, now());
  return done.ok ? seeOther(`/raise/${done.id}`) : again({ for: done.reason });
}

/** The answer to a form that went back: whose it is stands on the form, which is then completed, sent or discarded for them. */
async function answered(
  viewer: Viewer,
  form: string,
  fields: Typed,
  again: (errors: Record<string, string>) => Promise<Response>,
): Promise<Response> {
  const returned = returnedForm(viewer, form, now());
  if (!returned) return seeOther(`/admin/submissions/${form}`);
  const { received: receipt, errors } = readReceipt(fields, now());
  if (!receipt) return again(errors);
  const inbox = await messageOf(viewer, fields, { ...receipt, from: raiserName(returned.held, nameIn(viewer.book)) });
  const received = { ...receipt, evidence: receipt.evidence ?? (inbox ? `Inbox ${inbox}` : null) };
  const done = await receiveAgain({ viewer, id: form, received, inbox }, now());
  if (done.ok) return seeOther(`/raise/${form}`);
  return 'reason' in done ? again({ 'received.day': done.reason }) : seeOther(`/admin/submissions/${form}`);
}

/** The Helpdesk's message that the form came in; one that was brought here as a file only becomes a message of the inbox. */
async function messageOf({ book, person }: Viewer, fields: Typed, receipt: Receipt): Promise<string | undefined> {
  const [file] = fields['received.file'] ?? [];
  const known = readInbox(book, fields.inbox?.[0] ?? '')?.id;
  if (known || !file) return known;
  const { at, how, from } = receipt;
  return keepMessage({ book, received: at, how, from, text: '', files: [file], enteredBy: person }, `form ${file}`, now());
}

/** A Member of a committee who writes for themselves raises as that Member. */
const standingFor = (actor: Actor): Standing => {
  const standings = standingsOf(actor);
  const asMember = actor.id.startsWith('person/') ? standings.find((one) => one.endsWith('-member')) : undefined;
  return asMember ?? standings[0] ?? 'outsider';
};
