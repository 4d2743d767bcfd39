import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: ['./db/schema/log.ts', './db/schema/rows.ts', './db/schema/votes.ts'],
  out: './db/migrations',
});
