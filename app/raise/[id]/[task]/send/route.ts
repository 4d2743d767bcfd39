import { formatInstant } from '#components/format.ts';
import { database } from '#db/index.ts';
import { namesOf } from '#db/projections/names.ts';
import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { type TaskName, taskNames } from '#lib/process/proposal/form/field.ts';
import { fieldsFor } from '#lib/process/proposal/form/fields.ts';
import { saveDraft } from '#lib/services/draft.ts';
import { park } from '#lib/services/park.ts';
import { openForm } from '#lib/services/raising.ts';
import { currentViewer, signInFirst } from '#lib/session.ts';
import { typedOf } from '../../../typed.ts';

type Props = { params: Promise<{ id: string; task: string }> };

/** Saves one page of a form: back to the list, or to the page with what is wrong or what a colleague wrote meanwhile. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { id, task } = await params;
  const path = `/raise/${id}/${task}`;
  const posted = await readForm(request);
  if (!posted.ok) return posted.response;
  const viewer = await currentViewer();
  if (!viewer) return signInFirst(path, posted.fields);
  const form = openForm(viewer, id, now());
  if (!form || !taskNames.some((name) => name === task)) return seeOther(`/raise/${id}`);
  const fields = fieldsFor(form.draft.regime, form.standing, task as TaskName);
  const label = (name: string) => fields.find((field) => field.name === name)?.label ?? name;
  const again = async (errors: Record<string, string>, version: string) => {
    const kept = { ...posted.fields, version: [version] };
    const attempt = await park({ login: viewer.login, path, fields: kept, errors, checked: false }, now());
    return seeOther(`${path}?attempt=${attempt}#error-summary`);
  };
  const { version: [version = ''] = [], seen: [seen = version] = [], choose = [] } = posted.fields;
  const chosen = Object.fromEntries(choose.map((name) => [name, posted.fields[`choose.${name}`]?.[0] ?? '']));
  const open = choose.filter((name) => chosen[name] !== 'mine' && chosen[name] !== 'theirs');
  if (open.length > 0)
    return again(Object.fromEntries(open.map((name) => [name, `${label(name)}: choose which of the two texts stays.`])), seen);
  const typed = typedOf(posted.fields, fields);
  const saved = await saveDraft({ viewer, id, task: task as TaskName, version: Number(version) || 0, typed, chosen }, now());
  if (saved.ok || 'missing' in saved) return seeOther(`/raise/${id}`);
  if ('invalid' in saved) return again(saved.invalid, choose.length > 0 ? seen : version);
  if ('reason' in saved) return again({ form: saved.reason }, version);
  const who = namesOf(database(), viewer.book).of(saved.by) ?? 'A colleague';
  const words = `${who} saved another text at ${formatInstant(saved.at)}. Choose which one stays.`;
  return again(Object.fromEntries(Object.keys(saved.clash).map((name) => [name, `${label(name)}: ${words}`])), version);
}
