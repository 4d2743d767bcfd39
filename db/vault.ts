import { and, eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Database } from './client.ts';
import { prepared } from './prepared.ts';
import { vault } from './schema/log.ts';
import { vaultKinds } from './vault-kinds/kinds.ts';

export type VaultKind = keyof typeof vaultKinds;
export type VaultValue<K extends VaultKind> = z.infer<(typeof vaultKinds)[K]>;

/** A change of one entry; `value` null erases it. */
export type VaultChange = { [K in VaultKind]: { kind: K; key: string; value: VaultValue<K> | null } }[VaultKind];

export function readVault<K extends VaultKind>(db: Database, kind: K, key: string): { value: VaultValue<K>; version: number } | null {
  const row = prepared(db, 'vault entry', () => db.select().from(vault).where(thisEntry).prepare()).get({ kind, key });
  return row ? { value: parse(kind, row.value), version: row.version } : null;
}

export function listVault<K extends VaultKind>(db: Database, kind: K): { key: string; value: VaultValue<K> }[] {
  const ofKind = prepared(db, 'vault entries', () =>
    db
      .select()
      .from(vault)
      .where(eq(vault.kind, sql.placeholder('kind')))
      .prepare(),
  );
  const rows = ofKind.all({ kind });
  return rows.map((row) => ({ key: row.key, value: parse(kind, row.value) }));
}

/** Writes or erases one entry. Only `commit` calls it, inside its transaction. */
export function changeVault(db: Database, { kind, key, value: given }: VaultChange, now: string): void {
  if (given === null) {
    prepared(db, 'erase vault entry', () => db.delete(vault).where(thisEntry).prepare()).run({ kind, key });
    return;
  }
  const value = JSON.stringify(vaultKinds[kind].parse(given));
  const version = (readVault(db, kind, key)?.version ?? 0) + 1;
  prepared(db, 'write vault entry', () =>
    db
      .insert(vault)
      .values({
        kind: sql.placeholder('kind'),
        key: sql.placeholder('key'),
        version: sql.placeholder('version'),
        value: sql.placeholder('value'),
        changed: sql.placeholder('changed'),
      })
      .onConflictDoUpdate({
        target: [vault.kind, vault.key],
        set: { version: sql`excluded.version`, value: sql`excluded.value`, changed: sql`excluded.changed` },
      })
      .prepare(),
  ).run({ kind, key, version, value, changed: now });
}

const thisEntry = and(eq(vault.kind, sql.placeholder('kind')), eq(vault.key, sql.placeholder('key')));

const parse = <K extends VaultKind>(kind: K, value: string): VaultValue<K> => vaultKinds[kind].parse(JSON.parse(value)) as VaultValue<K>;
