import { defineConfig } from 'drizzle-kit';

export default defineConfig({ dialect: 'sqlite', schema: ['./db/schema/log.ts', './db/schema/rows.ts'], out: './db/migrations' });
