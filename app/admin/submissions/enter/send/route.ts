import { now } from '#lib/clock.ts';
import { readReceipt } from '#lib/forms/how.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import { type Standing, standingsOf } from '#lib/process/proposal/form/standing.ts';
import { senderOf } from '#lib/services/acting.ts';
import { beginDraft } from '#lib/services/draft.ts';
import { readInbox } from '#lib/services/inbox.ts';
import { outsidersOf } from '#lib/services/outsiders.ts';
import { park } from '#lib/services/park.ts';
import { currentViewer, signInFirst } from '#lib/session.ts';
import { keeperOf, notForYou } from '../../../keeper.ts';

const path = '/admin/submissions/enter';

/** Begins a form for an organisation whose message the Helpdesk received; refused where that organisation could not have raised it that day. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readForm(request);
  if (!posted.ok) return posted.response;
  const viewer = await currentViewer();
  if (!viewer) return signInFirst(path, posted.fields);
  if (!keeperOf(viewer)) return notForYou();
  const again = async (errors: Record<string, string>) => {
    const attempt = await park({ login: viewer.login, path, fields: posted.fields, errors, checked: false }, now());
    return seeOther(`${path}?attempt=${attempt}#error-summary`);
  };
  const whom = outsidersOf(viewer.book).find(({ value }) => value === posted.fields.for?.[0])?.value;
  const { received: receipt, errors } = readReceipt(posted.fields, now());
  const sender = whom && receipt ? senderOf(viewer.book, whom, receipt.on) : null;
  if (!sender || !receipt) return again({ ...(whom ? {} : { for: 'Choose whose form it is.' }), ...errors });
  const received = { ...receipt, evidence: receipt.evidence ?? null, recordedBy: viewer.person };
  const actor = { ...sender, received };
  const inbox = readInbox(viewer.book, posted.fields.inbox?.[0] ?? '')?.id;
  const done = await beginDraft({ viewer, standing: standingFor(actor), actor, received, inbox }, now());
  return done.ok ? seeOther(`/raise/${done.id}`) : again({ for: done.reason });
}

/** A Member of a committee who writes for themselves raises as that Member. */
const standingFor = (actor: Actor): Standing => {
  const standings = standingsOf(actor);
  const asMember = actor.id.startsWith('person/') ? standings.find((one) => one.endsWith('-member')) : undefined;
  return asMember ?? standings[0] ?? 'outsider';
};
