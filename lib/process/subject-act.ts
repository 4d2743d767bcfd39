import type { z } from 'zod';
import type { Declared } from './calendar/declared.ts';
import type { Calendar } from './calendar/working-days.ts';
import type { Consultation } from './consultation/consultation.ts';
import type { Day, Instant } from './day.ts';
import type { Directory } from './directory/directory.ts';
import type { Meeting } from './meeting/meeting.ts';
import type { Actor, ActorKind } from './proposal/actors.ts';
import type { Refusal } from './refusal.ts';
import type { Release } from './release/release.ts';
import type { RuleId } from './rules.ts';
import type { Settings } from './settings.ts';
import type { ChangedSettings } from './settings-changed.ts';

/** The subjects besides proposals on which acts are taken. */
export type SubjectKind = 'directory' | 'calendar' | 'settings' | 'meeting' | 'release' | 'consultation';

/** What an act on them asks about; a service reads it, since the rule book reads nothing itself. */
export type SubjectContext = {
  directory: Directory;
  declared: Declared | null;
  changed: ChangedSettings | null;
  calendar: Calendar;
  settings: Settings;
  meetingOf: (id: string) => Meeting | null;
  /** Every SEC Release of the book, those that were called off among them. */
  releases: () => readonly Release[];
  consultationOf: (id: string) => Consultation | null;
  /** The name of a person, organisation or body, as the check page prints it. */
  nameOf: (id: string) => string;
  /** How a person is reached now; a change of it is kept with the act and never in an event. */
  contactOf: (person: string) => { email: string | null; telephone: string | null };
  /** The last day of the windows and consultations that run now; null where none does. */
  windowsUntil: Day | null;
  /** An id that nobody has, which tells nothing. */
  freshPerson: string;
};

/** `today` is the London day on which the act is taken, `now` its moment. */
export type SubjectCircumstances = SubjectContext & { actor: Actor; today: Day; now: Instant };

/** An event as an act decides it, with the day from which it holds. `corrects`: the entry in whose place it stands. */
export type SubjectDraft = { type: string; data: Record<string, unknown>; on: Day; corrects?: number };

/** A person's name and contact, which are kept apart from the events so that they can be erased. */
export type KeptApart = { person: string; name: string; email: string | null; telephone: string | null };

/** What was decided: on which subject, which events, and in words what follows from them. `also`: what is recorded with it on another subject. */
export type SubjectOutcome = {
  ok: true;
  stream: string;
  events: SubjectDraft[];
  also?: { stream: string; event: SubjectDraft }[];
  says: string[];
  apart?: KeptApart;
};

/** What an act on the directory, the calendar, the settings, a meeting, a release or a consultation is: who may, its form, and its own rules. */
export type SubjectAct<I = never> = {
  act: string;
  kind: SubjectKind;
  title: string;
  by: readonly ActorKind[];
  rule: readonly RuleId[];
  input: z.ZodObject;
  /** The fields that say what it is about; they come with the address and are not typed. */
  about: readonly string[];
  decide(on: SubjectCircumstances & { input: I }): SubjectOutcome | Refusal;
};

/** An act with its form's type laid aside, as tables of acts hold it. */
export type AnySubjectAct = Omit<SubjectAct, 'decide'> & {
  decide(on: SubjectCircumstances & { input: Record<string, unknown> }): SubjectOutcome | Refusal;
};

type Definition<S extends z.ZodObject> = Omit<SubjectAct<z.infer<S>>, 'by' | 'about'> & {
  input: S;
  about?: readonly (keyof z.infer<S> & string)[];
};

/** Defines an act of the Code Administrator on a subject that is not a proposal. */
export function subjectAct<S extends z.ZodObject>(definition: Definition<S>): AnySubjectAct {
  return { about: [], by: ['code-administrator'], ...definition } as AnySubjectAct;
}

/** One event on a subject, and what follows from it in words. */
export const oneEvent = (stream: string, event: SubjectDraft, says: string[], apart?: KeptApart): SubjectOutcome => ({
  ok: true,
  stream,
  events: [event],
  says,
  ...(apart && { apart }),
});
