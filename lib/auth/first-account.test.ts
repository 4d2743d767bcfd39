import { expect, test } from 'vitest';
import { holdDatabase } from '#db/index.ts';
import { readAccount } from '#db/queries/accounts.ts';
import { databaseWithHistory } from '#db/testing.ts';
import { capacities } from '#lib/services/viewer.ts';
import { acceptInvitation } from './accounts.ts';
import { inviteKeeper } from './first-account.ts';

const now = '2026-11-23T09:00:00.000Z';

test('who runs the machine makes the first account: a person of the Code Administrator with a one-time link', async () => {
  holdDatabase(await databaseWithHistory());
  const invited = await inviteKeeper('ana.keeper@keeper.example', 'Ana Keeper', now);
  if (!invited.ok) throw new Error(invited.reason);
  const person = readAccount('ana.keeper@keeper.example')?.value.person ?? '';
  expect(capacities({ login: 'ana.keeper@keeper.example', person, book: 'register' }, '2026-11-23')[0]?.kinds).toContain(
    'code-administrator',
  );
  const again = await inviteKeeper('ana.keeper@keeper.example', 'Ana Keeper', now);
  expect(readAccount('ana.keeper@keeper.example')?.value.person).toBe(person);
  const token = again.ok ? (again.link.split('/').at(-1) ?? '') : '';
  expect(await acceptInvitation(token, 'otter lamp quarrel six', now)).toMatchObject({ ok: true });
  expect(await inviteKeeper('ana.keeper@keeper.example', 'Ana Keeper', now)).toMatchObject({ ok: false });
});

test('what is no address makes no account', async () => {
  holdDatabase(await databaseWithHistory());
  expect(await inviteKeeper('nothing', 'Ana Keeper', now)).toMatchObject({ ok: false });
});
