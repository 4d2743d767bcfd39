import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Database } from './client.ts';
import { vault } from './schema/log.ts';
import { vaultKinds } from './vault-kinds/kinds.ts';

export type VaultKind = keyof typeof vaultKinds;
export type VaultValue<K extends VaultKind> = z.infer<(typeof vaultKinds)[K]>;

/** A change of one entry; `value` null erases it. */
export type VaultChange = { [K in VaultKind]: { kind: K; key: string; value: VaultValue<K> | null } }[VaultKind];

export function readVault<K extends VaultKind>(db: Database, kind: K, key: string): { value: VaultValue<K>; version: number } | null {
  const row = db
    .select()
    .from(vault)
    .where(and(eq(vault.kind, kind), eq(vault.key, key)))
    .get();
  return row ? { value: parse(kind, row.value), version: row.version } : null;
}

export function listVault<K extends VaultKind>(db: Database, kind: K): { key: string; value: VaultValue<K> }[] {
  const rows = db.select().from(vault).where(eq(vault.kind, kind)).all();
  return rows.map((row) => ({ key: row.key, value: parse(kind, row.value) }));
}

/** Writes or erases one entry. Only `commit` calls it, inside its transaction. */
export function changeVault(db: Database, change: VaultChange, now: string): void {
  if (change.value === null) {
    db.delete(vault)
      .where(and(eq(vault.kind, change.kind), eq(vault.key, change.key)))
      .run();
    return;
  }
  const value = JSON.stringify(vaultKinds[change.kind].parse(change.value));
  const version = (readVault(db, change.kind, change.key)?.version ?? 0) + 1;
  db.insert(vault)
    .values({ kind: change.kind, key: change.key, version, value, changed: now })
    .onConflictDoUpdate({ target: [vault.kind, vault.key], set: { version, value, changed: now } })
    .run();
}

const parse = <K extends VaultKind>(kind: K, value: string): VaultValue<K> => vaultKinds[kind].parse(JSON.parse(value)) as VaultValue<K>;
