import { contactOf, meetingsOf, readDirectoryPage, releasesOf } from '#db/queries/directory.ts';
import { readSettings } from '#db/queries/settings.ts';
import { readSubject } from '#db/queries/subjects.ts';
import { today } from '#lib/clock.ts';
import type { Typed } from '#lib/forms/subject-input.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { seatAsOn } from '#lib/process/directory/directory.ts';
import { settingValues } from '#lib/process/setting-values.ts';
import type { SettingName, Settings } from '#lib/process/settings.ts';
import type { AnySubjectAct } from '#lib/process/subject-act.ts';

type Book = 'register' | 'practice';

/** What a form begins with: what the address says it is about, today as the first day, and of something that is changed what is recorded now. */
export function prefilled(act: AnySubjectAct, about: Typed, book: Book): Typed {
  const { directory, names } = readDirectoryPage(book);
  const given = (values: Record<string, string | boolean | null | undefined>): Typed =>
    Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) =>
        value === null || value === undefined || value === '' ? [] : [[name, [String(value)]]],
      ),
    );
  const first = 'from' in act.input.shape ? given({ from: today() }) : {};
  const person = directory.people[about.person?.[0] ?? ''];
  if (act.act === 'record-person' && person) {
    const { organisation, role, id } = person;
    return { ...first, ...given({ name: names.of(id), organisation, role, ...contactOf(id) }), ...about };
  }
  const organisation = directory.organisations[about.organisation?.[0] ?? ''];
  if (act.act === 'record-organisation' && organisation) {
    const { name, kind, category, votingGroup } = organisation;
    return { ...first, ...given({ name, kind, category, votingGroup }), ...about };
  }
  const body = directory.bodies[about.body?.[0] ?? ''];
  if (act.act === 'record-body' && body) {
    const { name, abbreviation, text, meets } = body;
    return { ...first, ...given({ name, abbreviation, text, meets }), ...about };
  }
  const seat = directory.seats[about.seat?.[0] ?? ''];
  if (act.act === 'record-seat' && seat) {
    const { body, name, category, voting, chair } = seatAsOn(seat, today());
    return { ...first, ...given({ body, name, category, voting, chair }), ...about };
  }
  if (act.act === 'retitle-item') {
    const items = meetingsOf(book).find(({ id }) => id === about.meeting?.[0])?.items;
    return { ...given({ title: items?.find(({ entry }) => String(entry) === about.item?.[0])?.title }), ...about };
  }
  if (act.act === 'correct-question') {
    const found = readSubject<Consultation>(about.consultation?.[0] ?? '', book)?.questions.find(({ id }) => id === about.question?.[0]);
    return { ...given({ text: found?.text }), ...about };
  }
  if (act.act === 'announce-release') {
    const announced = releasesOf(book).find(({ id }) => id === about.release?.[0]);
    return { ...given({ date: announced?.date, text: announced?.text }), ...about };
  }
  return { ...first, ...(act.act === 'change-setting' ? settingNow(about.name?.[0] as SettingName, book) : {}), ...about };
}

/** A setting's value in force today, as its form has it. */
function settingNow(name: SettingName, book: Book): Typed {
  const form = settingValues[name]?.form;
  const value: unknown = readSettings(book, today())[name as keyof Settings];
  if (!form || value === undefined) return {};
  if (form.as === 'several') return { value: [...(value as string[])] };
  if (form.as === 'number') return { value: [String(name === 'panelQuorum' ? Math.round((value as number) * 100) : value)] };
  if (form.as === 'contact' || form.as === 'cutoffs') return parts(value as Record<string, string>);
  if (form.as === 'monitors')
    return parts(Object.fromEntries(Object.entries(value as Record<string, string>).map(([id, text]) => [id.slice('body/'.length), text])));
  const last = Array.isArray(value) ? (value.at(-1) as { actor?: string; paths?: string[]; urgentOnly?: string[] }) : null;
  if (form.as === 'paths') return { 'value.paths': last?.paths ?? [], 'value.urgentOnly': last?.urgentOnly ?? [] };
  return { value: [String(last?.actor ?? value)] };
}

const parts = (value: Record<string, string>): Typed =>
  Object.fromEntries(Object.entries(value).map(([key, text]) => [`value.${key}`, [text]]));
