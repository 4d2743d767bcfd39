import { cache } from 'react';
import { findByReference } from '#db/queries/reference.ts';
import { listRegister, type RegisterList } from '#db/queries/register.ts';
import { parseReference } from '#lib/process/proposal/reference.ts';
import { type Asked, parseRegisterQuery } from './query.ts';

/** The list that an address asks for; once per request, for the head and the body of the page. */
export const readList = cache((search: string): Asked & { list: RegisterList } => {
  const asked = parseRegisterQuery(new URLSearchParams(search));
  return { ...asked, list: listRegister(asked.query) };
});

/** The one proposal that a typed number means, or null for words, for no such number, and for one that was split. */
export function exactly(typed: string | null): { slug: string } | null {
  const reference = typed ? parseReference(typed) : null;
  const found = reference ? findByReference(reference.number, reference.suffix) : [];
  return found.length === 1 ? (found[0] ?? null) : null;
}
