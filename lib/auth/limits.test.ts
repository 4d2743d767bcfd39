import { beforeEach, expect, test } from 'vitest';
import { forgetTries, forgive, networkOf, tooMany, waitFor } from './limits.ts';

beforeEach(forgetTries);

const tries = async (n: number, login: string, network = '192.0.2.1') => {
  let last: number | null = null;
  for (let i = 0; i < n; i++) last = await tooMany('passphrase', login, network);
  return last;
};

test('ten wrong passphrases for one account, from wherever, then a wait of at most 15 minutes; other accounts go on', async () => {
  expect(await tries(5, 'a@x.example', '192.0.2.1')).toBeNull();
  expect(await tries(5, 'a@x.example', '192.0.2.2')).toBeNull();
  expect(await tries(1, 'a@x.example', '192.0.2.3')).toBe(15);
  expect(await tries(1, 'b@x.example', '192.0.2.3')).toBeNull();
});

test('sixty tries from one address, for whichever accounts, then a wait', async () => {
  for (let n = 0; n < 60; n++) expect(await tries(1, `${n}@x.example`)).toBeNull();
  expect(await tries(1, 'one-more@x.example')).toBe(15);
  expect(await tries(1, 'one-more@x.example', '198.51.100.7')).toBeNull();
});

test('the right passphrase ends the count', async () => {
  await tries(9, 'a@x.example');
  await forgive('passphrase', 'a@x.example', '192.0.2.1');
  expect(await tries(10, 'a@x.example')).toBeNull();
});

test('codes and letters have limits of their own', async () => {
  await tries(11, 'a@x.example');
  for (let n = 0; n < 5; n++) expect(await tooMany('code', 'a@x.example', '192.0.2.1')).toBeNull();
  expect(await tooMany('code', 'a@x.example', '192.0.2.1')).toBe(15);
  for (let n = 0; n < 3; n++) expect(await tooMany('reset', 'a@x.example', '192.0.2.1')).toBeNull();
  expect(await tooMany('reset', 'a@x.example', '192.0.2.1')).toBe(60);
});

test('a heavy try counts as several', async () => {
  expect(await tooMany('parked', '', '192.0.2.1', 29)).toBeNull();
  expect(await tooMany('parked', '', '192.0.2.1', 2)).toBe(60);
});

test('the sentence says how long', () => {
  expect(waitFor(12)).toMatch(/^Too many attempts\. Wait 12 minutes, then try again\./);
  expect(waitFor(1)).toMatch(/Wait a minute,/);
});

test('a network is an IPv4 address or the first half of an IPv6 address; of several, the one that the proxy added', () => {
  expect(networkOf('203.0.113.9')).toBe('203.0.113.9');
  expect(networkOf('10.0.0.1, 203.0.113.9')).toBe('203.0.113.9');
  expect(networkOf('::ffff:203.0.113.9')).toBe('203.0.113.9');
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2');
  expect(networkOf('2001:db8::6')).toBe('2001:db8:0:0');
  expect(networkOf('::1')).toBe('0:0:0:0');
  expect(networkOf(null)).toBe('');
});
