import { findByReference } from '#db/queries/reference.ts';
import { listRegister, type RegisterList } from '#db/queries/register.ts';
import { parseReference } from '#lib/process/proposal/reference.ts';
import { type Asked, parseRegisterQuery } from './query.ts';

/** What an address asks of the register, and the list that answers it. */
export type Listed = Asked & { list: RegisterList };

export function readList(params: URLSearchParams): Listed {
  const asked = parseRegisterQuery(params);
  return { ...asked, list: listRegister(asked.query) };
}

/** The one proposal that a typed number means, or null for words, for no such number, and for one that was split. */
export function exactly(typed: string | null): { slug: string } | null {
  const reference = typed ? parseReference(typed) : null;
  const found = reference ? findByReference(reference.number, reference.suffix) : [];
  return found.length === 1 ? (found[0] ?? null) : null;
}
