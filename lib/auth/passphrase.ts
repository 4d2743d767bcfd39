import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** Argon2id with the parameters that OWASP's password storage guide names: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const;

/** A passphrase is long rather than odd. Our choice, after NIST SP 800-63B: length counts, composition does not. */
export const passphraseLengths = { least: 12, most: 200 } as const;

const derive = promisify(argon2) as (algorithm: 'argon2id', parameters: Argon2Parameters) => Promise<Buffer>;

/** The passphrase's Argon2id hash in PHC form, with a fresh salt. */
export async function hashPassphrase(passphrase: string): Promise<string> {
  const nonce = randomBytes(16);
  const hash = await derive('argon2id', { message: plain(passphrase), nonce, tagLength: 32, ...cost });
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(nonce)}$${base64(hash)}`;
}

const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** Whether a passphrase is the one that was hashed. With `null` (no account, or one without a passphrase) it works as long and says no. */
export async function isPassphrase(passphrase: string, hash: string | null): Promise<boolean> {
  const [, memory, passes, parallelism, salt, wanted] = phc.exec(hash ?? nobodys) ?? [];
  if (!salt || !wanted) throw new Error('A hash of a passphrase is not in PHC form');
  const expected = Buffer.from(wanted, 'base64');
  const numbers = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const nonce = Buffer.from(salt, 'base64');
  const given = await derive('argon2id', { message: plain(passphrase), nonce, tagLength: expected.length, ...numbers });
  return timingSafeEqual(given, expected) && hash !== null;
}

/** What is wrong with a new passphrase, in a sentence, or null. */
export function faultOf(passphrase: string, login: string): string | null {
  const length = [...plain(passphrase)].length;
  const { least, most } = passphraseLengths;
  if (length < least) return `Type at least ${least} characters: a few words that do not belong together are good.`;
  if (length > most) return `Type at most ${most} characters.`;
  return obvious(passphrase, login) ? 'That is among the first that anybody would try: choose other words.' : null;
}

const easy =
  /^(?:(?:password|passphrase|passwort|letmein|welcome|qwerty(?:uiop)?|asdfgh(?:jkl)?|admin(?:istrator)?|iloveyou|changeme|secret|smartenergycode|secmodificationregister|smartmeter(?:s|ing)?|correcthorsebatterystaple|thequickbrownfox(?:jumpsoverthelazydog)?|0?1234567890?|12345|123|abc|2020|202\d)+\d{0,4})$/;

/** Repeated, counted up, or on everybody's list; or one's own address. */
function obvious(passphrase: string, login: string): boolean {
  const squeezed = plain(passphrase)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const address = login.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return new Set(squeezed).size < 4 || easy.test(squeezed) || squeezed === address;
}

/** The same passphrase from every keyboard. */
const plain = (passphrase: string): string => passphrase.normalize('NFKC');

const base64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

/** What a passphrase is compared with where there is no account: it costs the same. */
const nobodys = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(randomBytes(16))}$${base64(randomBytes(32))}`;
