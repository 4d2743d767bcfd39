import { controlOf, type RecordKind } from '#lib/forms/controls.ts';
import type { Typed } from '#lib/forms/input.ts';
import type { AnyAct } from '#lib/process/act.ts';
import { fieldsOf } from '#lib/process/audience.ts';
import type { Calendar } from '#lib/process/calendar/working-days.ts';
import type { Day } from '#lib/process/day.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import type { BroughtInVersion } from '#lib/process/proposal/sec-version.ts';
import type { Settings } from '#lib/process/settings.ts';

/** One field of an act as its form shows it. */
export type FieldOfAct = ReturnType<typeof fieldsOf>[number] & { control: ReturnType<typeof controlOf> };
/** What can be chosen where a field asks for something that the register knows, by its kind; `file`: the files that were added to this form, with their names; `received`: those of the message that it is filled in from. */
export type Choices = Partial<Record<RecordKind | 'file' | 'received', readonly { value: string; label: string }[]>>;

/** What the fields of an act are shown with. A form of one's own gets the same and renders fields only; form, button and errors stand around it. */
export type ActFormProps = {
  proposal: Proposal;
  fields: readonly FieldOfAct[];
  typed: Typed;
  errors: Readonly<Record<string, string>>;
  choices: Choices;
  nameOf: (id: string) => string;
  settings: Settings;
  /** The proposal's own address. */
  base: string;
  calendar: Calendar;
  /** Whether a Refinement Consultation was held. */
  consulted: boolean;
  /** The version of the SEC that came in last, as far as the record knows. */
  lastVersion: BroughtInVersion | null;
  /** How many responses the Modification Report Consultation had that was held here; null where none was. */
  counted: number | null;
  today: Day;
};

/** The fields of an act in the order of its form, without those that are answered elsewhere (`but`). */
export const fieldsOfAct = ({ input }: AnyAct, but: readonly string[] = []): FieldOfAct[] =>
  fieldsOf(input)
    .filter(({ name }) => !but.includes(name))
    .map((field) => ({ ...field, control: controlOf(field.schema) }));
