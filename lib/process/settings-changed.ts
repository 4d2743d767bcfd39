import { z } from 'zod';
import { type Day, day } from './day.ts';
import type { RecordedEvent } from './event.ts';
import { defaultSettings, type SettingName, type Settings, settingFacts } from './settings.ts';

type Name = keyof Settings;
const names = Object.keys(defaultSettings) as Name[];

export const settingsEvents = {
  /** `from`: the first day on which it holds; what was raised or counted before keeps the rules of its day. */
  'setting-changed': z.strictObject({ name: z.enum(names as [Name, ...Name[]]), value: z.unknown(), from: day, reason: z.string().min(1) }),
} as const;

export type SettingChange = { name: Name; value: unknown; from: Day; reason: string; entry: number };
export type ChangedSettings = { changes: SettingChange[] };

export function evolveSettings(settings: ChangedSettings | null, event: RecordedEvent): ChangedSettings {
  if (event.type !== 'setting-changed') throw new Error(`Unknown event "${event.type}" at entry ${event.position}`);
  return { changes: [...(settings?.changes ?? []), { ...(event.data as Omit<SettingChange, 'entry'>), entry: event.position }] };
}

/** The settings in force on a day: the defaults, and of each setting the change that began last. */
export function settingsOn(changed: ChangedSettings | null, on: Day): Settings {
  const inForce = (changed?.changes ?? [])
    .filter((change) => change.from <= on)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.entry - b.entry));
  return Object.assign({ ...defaultSettings }, ...inForce.map(({ name, value }) => ({ [name]: value }))) as Settings;
}

/** The settings for an act on a proposal: limits, switches and lengths as they were when it was raised, everything else as it is on the day of the act (SETTING-1). */
export function settingsFor(changed: ChangedSettings | null, raised: Day | null, on: Day): Settings {
  const today = settingsOn(changed, on);
  if (raised === null || !changed || raised >= on) return today;
  const then = settingsOn(changed, raised);
  const kept = (Object.keys(today) as Name[]).filter((name) => settingFacts[name as SettingName].follows === 'raising');
  return Object.assign({ ...today }, ...kept.map((name) => ({ [name]: then[name] }))) as Settings;
}
