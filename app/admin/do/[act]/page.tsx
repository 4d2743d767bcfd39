import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { now } from '#lib/clock.ts';
import { subjectActNamed } from '#lib/process/subject-acts.ts';
import { unpark } from '#lib/services/park.ts';
import { recordedBefore } from '#lib/services/record.ts';
import { keeper } from '../../keeper.ts';
import { actHref } from '../sections.ts';
import { Check } from './check.tsx';
import { Done } from './done.tsx';
import { Form } from './form.tsx';
import { prefilled } from './prefilled.ts';

export const dynamic = 'force-dynamic';

type Search = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ act: string }>; searchParams: Promise<Search> };

async function read({ params, searchParams }: Props) {
  const act = subjectActNamed((await params).act) ?? notFound();
  const search = await searchParams;
  const { viewer, actor } = await keeper(actHref(act.act, texts(search)));
  const parked = unpark(one(search.attempt), viewer.login, `/admin/do/${act.act}`, now());
  const about = Object.fromEntries(act.about.flatMap((name) => (one(search[name]) ? [[name, [one(search[name]) as string]]] : [])));
  const values = parked?.fields ?? prefilled(act, about, viewer.book);
  const attempt = one(search.attempt);
  const before = parked && attempt ? recordedBefore(viewer.book, attempt) : null;
  const state = !parked ? 'form' : (before ?? search.done) ? 'done' : parked.checked && !search.edit ? 'check' : 'form';
  return {
    act,
    viewer,
    actor,
    values,
    errors: parked?.errors ?? (attempt ? gone : {}),
    attempt,
    entry: before ?? Number(search.done),
    state,
  } as const;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { act, errors, state } = await read(props);
  const title = { form: act.title, check: `Check: ${act.title}`, done: `Recorded: ${act.title}` }[state];
  return { title: Object.keys(errors).length > 0 ? `Error: ${title}` : title, robots: { index: false } };
}

/** One act of those who keep the directory, the calendar and the settings: form, check, confirmation. */
export default async function ActPage(props: Props) {
  const { state, ...page } = await read(props);
  if (state === 'form') return <Form {...page} />;
  return state === 'check' ? <Check {...page} attempt={page.attempt ?? ''} /> : <Done {...page} />;
}

const gone = { form: 'What is typed is kept for 24 hours, and this is not here any more. Nothing was recorded from it.' };

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);
const texts = (search: Search): Record<string, string> =>
  Object.fromEntries(Object.entries(search).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
