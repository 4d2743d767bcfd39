import { siteUrl } from '../env.ts';
import { framework } from './framework.ts';
import type { Help } from './helper.ts';
import { making } from './make.ts';

/** The process that helps to make pages (helper.ts): it is asked for addresses, and ends with who started it. */
// Whoever started it may have ended in this moment: then nobody waits for the page.
const say = (help: Help): void => void process.send?.(help, () => {});
const make = making((await framework()).getRequestHandler(), siteUrl());

process.on('disconnect', () => process.exit());
// Whoever stops the site from a terminal stops both at once; this one ends when the other has finished.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});

/** What a crowd asks for, in ever new ways. */
const asked = ['', '&stage=refinement', '&affects=dcc', '&sec=Section+D', '&from=2018-01-01', '&sort=updated', '&q=smart+metering'];
// Until the engine has compiled it: its first reader waits no longer than the others.
for (let page = 1; page <= 2; page += 1) for (const question of asked) await make(`/modifications?page=${page}${question}`);

process.on('message', ({ id, url }: { id: number; url: string }) => {
  make(url).then(
    (made) => say({ id, made }),
    (error: Error) => say({ id, fault: error.message }),
  );
});
say('ready');
