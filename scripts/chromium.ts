import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { chromium } from '@playwright/test';
import { CannotStart } from '../db/migrate.ts';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chromium of this machine: CHROMIUM_PATH, else where it usually is, else the one that Playwright fetched; null where there is none. */
export function findChromium(): string | null {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given;
  return [...usual, chromium.executablePath()].find(runs) ?? null;
}

/** The same, installed first where it is missing. Throws a sentence where that cannot be done. */
export function ensureChromium(): string {
  const given = process.env.CHROMIUM_PATH;
  if (given && !runs(given)) throw new CannotStart(`CHROMIUM_PATH says ${given}, but there is no program that can be run.`);
  const found = findChromium();
  if (found) return found;
  for (const [what, program, ...args] of ways()) {
    console.log(`There is no Chromium for the browser tests yet: ${what} …`);
    spawnSync(program, args, { stdio: 'inherit' });
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new CannotStart('The browser tests need Chromium: install it (on Debian: apt-get install chromium) or set CHROMIUM_PATH to one.');
}

type Way = [what: string, program: string, ...args: string[]];

function ways(): Way[] {
  const found: Way[] = [['fetching Playwright’s own', 'npx', 'playwright', 'install', 'chromium']];
  const root = process.getuid?.() === 0;
  const install = 'apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium';
  if (root && runs('/usr/bin/apt-get')) found.push(['installing this system’s package', 'sh', '-c', install]);
  return found;
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
