import { RulesLine } from '#components/admin/rules-line.tsx';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { settingText } from '#components/process/setting-words.ts';
import { SummaryList } from '#components/summary-list.tsx';
import { readDirectoryPage } from '#db/queries/directory.ts';
import { readSettings } from '#db/queries/settings.ts';
import { today } from '#lib/clock.ts';
import type { Typed } from '#lib/forms/subject-input.ts';
import { fieldsOf } from '#lib/process/audience.ts';
import { fixed } from '#lib/process/change-setting.ts';
import { consequenceOf } from '#lib/process/directory/defaulting.ts';
import { alternateOn, holderOn, type SuspendableRight } from '#lib/process/directory/directory.ts';
import type { SettingName } from '#lib/process/settings.ts';
import type { AnySubjectAct } from '#lib/process/subject-act.ts';
import type { Viewer } from '#lib/services/viewer.ts';
import { sectionOf } from '../sections.ts';
import { choicesFor } from './choices.ts';
import { ActFields } from './fields.tsx';
import { shownValue } from './shown.ts';

type Props = { act: AnySubjectAct; viewer: Viewer; values: Typed; errors: Record<string, string> };

/** The form of an act, with what it is about above it. */
export function Form({ act, viewer: { book }, values, errors }: Props) {
  const { directory } = readDirectoryPage(book);
  const choicesOf = (field: string) => choicesFor(act.act, field, book);
  const organisation = directory.organisations[values.organisation?.[0] ?? ''];
  const hintOf = (field: string, choice: string) =>
    field === 'rights' && organisation && act.act === 'suspend-rights'
      ? consequenceOf(directory, organisation, choice as SuspendableRight)
      : undefined;
  const about = act.about.filter((name) => values[name] !== undefined);
  const cannot = act.act === 'change-setting' ? fixed(values.name?.[0] as SettingName) : null;
  return (
    <>
      <Breadcrumbs trail={[['/admin', 'Code Administrator'], sectionOf(act.act)]} />
      <ErrorSummary errors={errors} />
      <PageHeader title={act.title} />
      <SummaryList rows={[...aboutRows(act, values, book), ...asItIs(values, book)]} />
      {cannot ? (
        <p className="prose">{cannot}</p>
      ) : (
        <form className="form" method="post" action={`/admin/do/${act.act}/send`} noValidate>
          <HiddenFields fields={Object.fromEntries(about.map((name) => [name, values[name]]))} />
          <ActFields {...{ act, values, errors, choicesOf, hintOf }} />
          <button className="button" type="submit">
            Continue
          </button>
          <p className="small quiet">Nothing is recorded yet: the next page says what follows.</p>
          <RulesLine ids={act.rule} />
        </form>
      )}
    </>
  );
}

/** What the act is about, as the address says; the id of what is changed is told by its name. */
export function aboutRows(act: AnySubjectAct, values: Typed, book: Viewer['book']): (readonly [string, string])[] {
  return fieldsOf(act.input)
    .filter(({ name }) => act.about.includes(name) && !['item', 'question'].includes(name))
    .flatMap(({ name, label }) => {
      const shown = shownValue(name, values, choicesFor(name === 'meeting' ? 'list-item' : act.act, name, book));
      return shown === null ? [] : [[label, shown] as const];
    });
}

/** How it stands now: who holds the seat, which value is in force. */
function asItIs(values: Typed, book: Viewer['book']): (readonly [string, string])[] {
  const { directory, names } = readDirectoryPage(book);
  const setting = values.name?.[0] as SettingName;
  if (values.value || Object.keys(values).some((name) => name.startsWith('value.')))
    return [['In force today', settingText(setting, readSettings(book, today()))]];
  const seat = directory.seats[values.seat?.[0] ?? ''];
  if (!seat) return [];
  const holder = holderOn(seat, today());
  const alternate = alternateOn(seat, today());
  return [
    ['Held today by', holder ? (names.of(holder.person) ?? 'name erased') : 'Nobody'],
    ...(alternate ? [['Alternate', names.of(alternate) ?? 'name erased'] as const] : []),
  ];
}
