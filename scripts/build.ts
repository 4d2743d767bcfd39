import { dataFolder } from '../db/index.ts';
import { provideKeys } from '../lib/keys.ts';
import { buildIfChanged } from './building.ts';
import { command } from './sentence.ts';

/** `npm run build`: the pages, where their sources changed; `npm start` does it by itself. */
await command(async () => {
  provideKeys(dataFolder());
  await buildIfChanged();
});
