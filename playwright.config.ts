import { defineConfig, devices } from '@playwright/test';
import { journeysFolder, port } from './e2e/journeys.ts';
import { findChromium } from './scripts/chromium.ts';

const address = `http://localhost:${port}`;
const root = process.getuid?.() === 0;

/** Journeys that build the site anew. */
const afterwards = 'across-a-rebuild.spec.ts';

/** The journeys, against the real site on a port and in a data folder of its own. */
export default defineConfig({
  testDir: 'e2e',
  projects: [
    { name: 'journeys', testMatch: '*.spec.ts', testIgnore: afterwards },
    // A build takes both cores: no other journey has to wait for a page beside it.
    { name: 'afterwards', testMatch: afterwards, dependencies: ['journeys'] },
  ],
  outputDir: 'test-results/journeys',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    // A field that is not there fails the journey, not its whole time.
    actionTimeout: 40_000,
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findChromium() ?? undefined, args: root ? ['--no-sandbox'] : [] },
  },
  webServer: {
    command: `"${process.execPath}" scripts/begin.mjs journeys`,
    url: `${address}/readyz`,
    // It builds first where sources changed, which takes its time on a busy machine.
    timeout: 600_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 12_000 },
    env: { PORT: port, SITE_URL: address, DATA_DIR: journeysFolder, LOG_LEVEL: 'warn', DEMO: '1' },
  },
});
