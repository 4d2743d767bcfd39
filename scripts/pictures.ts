import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.ts';

/** `npm run pictures`: the README's pictures, made from the product that runs at SITE_URL (default http://localhost:3000). */
const origin = process.env.SITE_URL ?? 'http://localhost:3000';
const folder = 'docs/pictures';
const pictures = { register: '/modifications?status=all', lifecycle: '/modifications/smki-full-extract' };

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: findChromium() ?? undefined,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
for (const [name, address] of Object.entries(pictures)) {
  await page.goto(origin + address);
  await page.screenshot({ path: `${folder}/${name}.png` });
  console.log(`${folder}/${name}.png`);
}
await browser.close();
