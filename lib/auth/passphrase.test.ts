import { expect, test } from 'vitest';
import { faultOf, hashPassphrase, isPassphrase } from './passphrase.ts';

test('a passphrase is kept as Argon2id in PHC form with the parameters of OWASP, each time with another salt', async () => {
  const [one, two] = await Promise.all([hashPassphrase('four plain words here'), hashPassphrase('four plain words here')]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(one).not.toBe(two);
  expect(await isPassphrase('four plain words here', one)).toBe(true);
  expect(await isPassphrase('four plain words hers', one)).toBe(false);
});

test('the same passphrase from a keyboard that composes letters otherwise is the same', async () => {
  expect(await isPassphrase('cafe\u0301 au lait, deux', await hashPassphrase('café au lait, deux'))).toBe(true);
});

test('without a hash the answer is no, whatever is typed, and takes about as long', async () => {
  const hash = await hashPassphrase('four plain words here');
  const took = async (with_: string | null) => {
    const times: number[] = [];
    for (let n = 0; n < 5; n++) {
      const started = performance.now();
      expect(await isPassphrase('anything at all', with_)).toBe(false);
      times.push(performance.now() - started);
    }
    return times.sort((a, b) => a - b)[2] as number;
  };
  const [known, unknown] = [await took(hash), await took(null)];
  expect(unknown / known).toBeGreaterThan(0.3);
  expect(unknown / known).toBeLessThan(3);
});

test('twelve characters are enough, spaces count, and nothing else is asked of them', () => {
  for (const fine of ['otter lamp six', 'aaaabbbbccccdddd', 'träume von Meerschweinchen', 'x7!kQ0-pLm2z', 'a quiet river '.repeat(14)])
    expect(faultOf(fine, 'a@b.example')).toBeNull();
  expect(faultOf('otter lamp', 'a@b.example')).toMatch(/at least 12/);
  expect(faultOf('x1 y2 z3 w4 '.repeat(17), 'a@b.example')).toMatch(/at most 200/);
});

test('what everybody tries first is refused', () => {
  for (const easy of [
    'password1234',
    'Password Password',
    '123456789012',
    'aaaaaaaaaaaa',
    'correct horse battery staple',
    'Smart Energy Code 2020',
    'ana.lopez@power.example',
  ])
    expect(faultOf(easy, 'ana.lopez@power.example')).toMatch(/first that anybody would try/);
});
