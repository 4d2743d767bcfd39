import { defineConfig } from 'vitest/config';

const never = ['**/node_modules/**', '.next/**', 'e2e/**/*.spec.ts', 'data/**'];
/** Tests that ask whole routes and pages, work out many passphrases or kill processes: they stand in for parts of the framework, and take their time. */
const routes = ['app/**/*.test.ts', 'lib/auth/**/*.test.ts', 'lib/session.test.ts', '**/*.crash.test.ts'];

/** The tests without a browser: the rules and all that stands on them in `npm run check`, the routes besides in `npm test`. */
export default defineConfig({
  test: {
    environment: 'node',
    maxWorkers: '100%',
    setupFiles: ['vitest.setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    env: { SITE_URL: 'http://localhost:3000', TZ: 'UTC' },
    projects: [
      // One load of the modules serves all files of a worker: no file here replaces a module.
      { extends: true, test: { name: 'rules', include: ['**/*.test.ts'], exclude: [...never, ...routes], isolate: false } },
      {
        extends: true,
        // next-auth imports 'next/server' without the ending that Node asks for.
        test: { name: 'routes', include: routes, exclude: never, server: { deps: { inline: ['next-auth'] } } },
      },
    ],
  },
});
