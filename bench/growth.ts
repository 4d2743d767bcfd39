import { Agent } from 'node:http';
import { fresh, mustNotGrow, pages } from './addresses.ts';
import { at, timed } from './load.ts';
import { serve } from './processes.ts';
import { row } from './report.ts';

const warming = 15;
const counted = 30;

/** How much longer each page takes with ten times the proposals: both sizes are asked in turns, since a machine's speed can double within the minutes that lie between two runs. */
export async function growth(small: string, large: string): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 2 });
  const servers = [
    await serve('serve.ts', 3392, { DATA_DIR: small, HELPER: '0' }),
    await serve('serve.ts', 3393, { DATA_DIR: large, HELPER: '0' }),
  ];
  try {
    const times = new Map(Object.keys(pages).map((page) => [page, servers.map((): number[] => [])]));
    for (let i = 0; i < warming + counted; i += 1)
      for (const [page, of] of times)
        for (const [n, { origin }] of servers.entries()) {
          const took = await timed(`${origin}${fresh(pages[page] as string, i)}`, agent);
          if (i >= warming) of[n]?.push(took);
        }
    for (const [page, of] of times) {
      const [before = 1, after = 0] = of.map((taken) =>
        at(
          taken.toSorted((a, b) => a - b),
          0.5,
        ),
      );
      row(
        '10,000 → 100,000',
        `${page}, growth of the uncached time, in turns`,
        `${before.toFixed(1)} to ${after.toFixed(1)} ms, ${(after / before).toFixed(2)} times`,
        mustNotGrow(page) ? 'under 2' : 'reported',
      );
    }
  } finally {
    agent.destroy();
    await Promise.all(servers.map((server) => server.stop()));
  }
}
