import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { makeFolder } from '../db/folder.ts';

const keys = z.object({ AUTH_SECRET: z.string().min(32), NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z.string().min(44) });

/**
 * Puts this installation's keys into the environment: those given there, else those of `keys.json` in the data folder, made at the first start
 * and readable to its owner only. They outlive builds, so that a form that was open meanwhile can still be sent.
 */
export function provideKeys(folder: string): void {
  const file = join(folder, 'keys.json');
  if (!existsSync(file)) {
    makeFolder(folder);
    const fresh = { AUTH_SECRET: secret(), NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: secret() };
    writeFileSync(file, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  }
  chmodSync(file, 0o600);
  for (const [name, value] of Object.entries(keys.parse(JSON.parse(readFileSync(file, 'utf8'))))) process.env[name] ||= value;
}

const secret = (): string => randomBytes(32).toString('base64');
