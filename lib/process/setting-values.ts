import { z } from 'zod';
import type { Day } from './day.ts';
import { seatCategories } from './proposal/ballot.ts';
import { ordinaryPaths } from './proposal/path.ts';
import { panelPurposes, type SettingName, type Settings } from './settings.ts';

/** How a value is typed: which control asks for it, and its choices by key. */
export type SettingForm =
  | { as: 'number'; unit: string }
  | { as: 'yes-no' | 'hour' | 'contact' | 'monitors' }
  | { as: 'one' | 'several'; choices: readonly string[] }
  | { as: 'cutoffs'; choices: readonly string[] }
  | { as: 'paths'; choices: readonly string[] };

type Value<N extends keyof Settings> = {
  form: SettingForm;
  schema: z.ZodType;
  store?: (typed: never, before: Settings[N], from: Day) => unknown;
};

const count = (unit: string, least: number, most: number): Value<never> => {
  const words = `Enter a whole number from ${least} to ${most}`;
  return { form: { as: 'number', unit }, schema: z.coerce.number({ error: words }).int(words).min(least, words).max(most, words) };
};
const workingDays = count('Working Days', 1, 60);
const yes: Value<never> = {
  form: { as: 'yes-no' },
  schema: z.union([z.boolean(), z.stringbool()], { error: 'Choose yes or no' }),
};
const hour: Value<never> = {
  form: { as: 'hour' },
  schema: z
    .string({ error: 'Enter an hour like 17:00' })
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'Enter an hour like 17:00, or 24:00 for the end of the day'),
};
const one = (choices: readonly string[]): Value<never> => ({
  form: { as: 'one', choices },
  schema: z.enum(choices as [string, ...string[]], { error: 'Choose one of the values' }),
});
const several = (choices: readonly string[], least = 1): Value<never> => ({
  form: { as: 'several', choices },
  schema: z
    .array(z.enum(choices as [string, ...string[]], { error: 'Choose among the values' }), { error: 'Choose at least one value' })
    .min(least, `Choose at least ${least === 1 ? 'one value' : `${least} values`}`),
});

const cutoffs = ['submission-to-change-board', 'close-of-ballot'] as const;
const cutoff = z.enum(cutoffs, { error: 'Choose a limit for each process' });
const finalActors = ['authority', 'secretary-of-state'] as const;
const kept = z
  .string({ error: 'Say what the committee asks to be told of' })
  .trim()
  .min(1, 'Say what the committee asks to be told of')
  .max(500, 'Use at most 500 characters');
const blankOrEmail = (typed: string): boolean => typed === '' || z.email().safeParse(typed).success;
const paths = [...ordinaryPaths, 'fast-track'] as const;
const pathList = z.array(z.enum(paths, { error: 'Choose among the paths' })).default([]);

/** What each setting of the closed list can be set to. One that is not here is fixed, or kept as records of its own. */
export const settingValues: Partial<Record<SettingName, Value<never>>> = {
  cbQuorumPercent: count('per cent', 1, 100),
  panelChairCasting: yes,
  panelVotingMembers: several([...seatCategories, 'dcc']),
  withdrawalCutoff: {
    form: { as: 'cutoffs', choices: cutoffs },
    schema: z.object({ '2016': cutoff, '2018': cutoff }, { error: 'Choose a limit for each process' }),
  },
  consultationHour: hour,
  smallNumber: count('responses', 2, 100),
  proposerStepBeforeConversion: yes,
  pathOneAdoption: yes,
  defaultingAdoption: yes,
  withdrawalNotice: one(['manual', 'automatic']),
  panelQuorum: {
    form: { as: 'number', unit: 'per cent of the voting members' },
    schema: count('', 1, 100).schema,
    store: (percent: number) => percent / 100,
  },
  panelRaisePurposes: several(panelPurposes.map((purpose) => purpose.key)),
  committeeMonitors: {
    form: { as: 'monitors' },
    schema: z.object({ tabasc: kept, ssc: kept, 'smki-pma': kept }, { error: 'Say what each committee asks to be told of' }),
    store: (typed: Record<string, string>) => Object.fromEntries(Object.entries(typed).map(([body, text]) => [`body/${body}`, text])),
  },
  helpdeskContact: {
    form: { as: 'contact' },
    schema: z
      .object({
        email: z.string().trim().refine(blankOrEmail, 'Enter an e-mail address like help@example.com').default(''),
        telephone: z.string().trim().max(40, 'Use at most 40 characters').default(''),
      })
      .refine((contact) => contact.email !== '' || contact.telephone !== '', 'Enter an e-mail address or a telephone number'),
  },
  refinementDefaultWD: workingDays,
  mrcMaxWD: workingDays,
  adoptWD: workingDays,
  appealWD: workingDays,
  ftObjectWD: workingDays,
  urgentPanelWD: workingDays,
  paperDayWD: workingDays,
  criticalFriendWD: workingDays,
  releaseCutoffWD: workingDays,
  scrEndCalendarDays: count('days', 1, 365),
  finalDecisionActor: {
    ...one(finalActors),
    store: (actor: string, before: Settings['finalDecisionActor'], from: Day) => [
      ...before.filter((entry) => entry.from < from),
      { from, actor },
    ],
  },
  activePaths: {
    form: { as: 'paths', choices: paths },
    schema: z
      .object({ paths: pathList, urgentOnly: pathList }, { error: 'Choose the paths' })
      .refine((typed) => typed.paths.length > 0, 'Choose at least one path')
      .refine(
        (typed) => typed.urgentOnly.every((path) => !typed.paths.includes(path)),
        'A path is open to all, or to urgent proposals only, not both',
      ),
    store: (typed: { paths: string[]; urgentOnly: string[] }, before: Settings['activePaths'], from: Day) => [
      ...before.filter((entry) => entry.from < from),
      { from, ...typed },
    ],
  },
  mrcChoices: several(['no-interest', 'abstain', 'approve', 'reject'], 2),
};

/** Where a setting is kept as records of its own. */
export const keptAs: Partial<Record<SettingName, { href: string; where: string }>> = {
  holidays: { href: '/admin/holidays', where: 'Holidays' },
  meetingCalendar: { href: '/admin/meetings', where: 'Meetings' },
  cbSeats: { href: '/admin/seats', where: 'Seats' },
};
