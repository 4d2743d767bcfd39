import { defineConfig } from 'vitest/config';

/** The unit tests: everything but the journeys, which need a browser. */
export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '.next/**', 'e2e/**', 'data/**'],
    environment: 'node',
    env: { SITE_URL: 'http://localhost:3000', TZ: 'UTC' },
    testTimeout: 20_000,
    // next-auth imports 'next/server' without the ending that Node asks for.
    server: { deps: { inline: ['next-auth'] } },
  },
});
