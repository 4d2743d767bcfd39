import { type SQL, sql } from 'drizzle-orm';

/** The condition of a closed set, built from the constant that the code uses too. */
export const oneOf = (column: string, values: readonly string[]): SQL =>
  sql.raw(`${column} IN (${values.map((v) => `'${v}'`).join(', ')})`);
