import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { readVault } from '#db/vault.ts';
import type { Instant } from '#lib/process/day.ts';
import { type Classification, fileReaders } from '#lib/process/file-readers.ts';

/**
 * Adding a file to a form that cannot send it along: the form is parked with what was typed (`attempt`), a page of its own takes the file, writes its id into the parked
 * field, and leads back. `form`: the address of the form's page with its query; `readers`: who reads it follows from what it belongs to, and is not asked.
 */
export type FileStep = {
  form: string;
  attempt: string;
  field: string;
  classification?: Classification | undefined;
  readers?: 'of-response' | undefined;
};

/** The address of that page. */
export function fileStepHref({ form, attempt, field, classification, readers }: FileStep): string {
  const query = new URLSearchParams({ form, attempt, field, ...(readers && { readers }) });
  if (classification) query.set('class', classification);
  return `/files/upload?${query}`;
}

/** Reads it back; null where it does not lead to a form of this site. */
export function readFileStep(query: URLSearchParams): FileStep | null {
  const [form, attempt, field, asked] = ['form', 'attempt', 'field', 'class'].map((name) => query.get(name));
  if (!form || !attempt || !field || !/^\/(?![/\\])[\x21-\x7e]*$/.test(form) || !/^[\w.-]{1,100}$/.test(field)) return null;
  const classification = asked && Object.hasOwn(fileReaders, asked) ? (asked as Classification) : undefined;
  return { form, attempt, field, classification, ...(query.get('readers') === 'of-response' && { readers: 'of-response' as const }) };
}

/** Where the form is shown again, at the field. */
export function backToForm({ form, attempt, field }: FileStep): string {
  const [path = '/', query = ''] = form.split('#')[0]?.split('?') ?? [];
  const params = new URLSearchParams(query);
  params.set('attempt', attempt);
  return `${path}?${params}#${field}`;
}

/** The path under which the form is parked. */
export const pathOfForm = ({ form }: FileStep): string => form.split(/[?#]/)[0] ?? form;

/** The parked form that waits for a file of this account; null where it is not theirs, is another form's, or is gone. */
export function waitingFor(step: FileStep, login: string, now: Instant) {
  const found = readVault(database(), 'parked', step.attempt);
  const theirs = found && found.value.login === login && found.value.path === pathOfForm(step) && found.value.expires > now;
  return theirs ? found : null;
}

/** Writes the id of a file into a field of a parked form, which then has to be checked again. False where it is not theirs, is another form's, or is gone. */
export async function fillParked(step: FileStep, login: string, id: string, now: Instant): Promise<boolean> {
  const found = waitingFor(step, login, now);
  if (!found) return false;
  const { [step.field]: _, ...errors } = found.value.errors;
  const value = { ...found.value, fields: { ...found.value.fields, [step.field]: [id] }, errors, checked: false };
  const entry = { kind: 'parked' as const, key: step.attempt };
  const expectVault = [{ ...entry, version: found.version }];
  return (await commit(database(), { book: 'register', events: [], expectVault, vault: [{ ...entry, value }] }, now)).ok;
}
