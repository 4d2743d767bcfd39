import { createHash } from 'node:crypto';
import { type Encoding, encode } from './encoding.ts';
import { headerBlock, type Whole } from './header-block.ts';

/** One answer as it is sent: its headers in Node's flat form and as the text of a 200, and its strong tag. */
export type Variant = {
  tag: string;
  headers: string[];
  block: string;
  unchanged: string[];
  body: Buffer;
  /** Small enough to be kept a second time, with its header in front of it, so that it goes out in one piece. */
  small: boolean;
  whole?: Whole;
};

const largestSmall = 65_536;
const weightOf = ({ body, small }: Variant): number => (small ? 2 * body.length : body.length);

/** A finished answer in every encoding that was asked for so far. */
export type Page = {
  status: number;
  /** The variant, or the promise of it where it is asked for the first time. */
  variant(encoding: Encoding): Variant | Promise<Variant>;
  bytes(): number;
  onGrowth(tell: (by: number) => void): void;
};

/** @param headers all headers but length, tag and encoding. @param best spends time on small: for files that never change. */
export function page(status: number, headers: [string, string][], body: Buffer, best = false): Page {
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const made: Partial<Record<Encoding, Variant>> = {};
  const being: Partial<Record<Encoding, Promise<Variant>>> = {};
  const plain = variantOf(digest, headers, body, 'identity');
  let bytes = weightOf(plain);
  let tell: (by: number) => void = () => {};
  made.identity = plain;

  const make = async (encoding: Encoding): Promise<Variant> => {
    const small = await encode(body, encoding, best);
    const fresh = small.length < body.length ? variantOf(digest, headers, small, encoding) : plain;
    made[encoding] = fresh;
    delete being[encoding];
    if (fresh !== plain) {
      bytes += weightOf(fresh);
      tell(weightOf(fresh));
    }
    return fresh;
  };

  return {
    status,
    variant(encoding) {
      const ready = made[encoding];
      if (ready) return ready;
      being[encoding] ??= make(encoding);
      return being[encoding];
    },
    bytes: () => bytes,
    onGrowth(listener) {
      tell = listener;
    },
  };
}

function variantOf(digest: string, headers: [string, string][], body: Buffer, encoding: Encoding): Variant {
  const tag = encoding === 'identity' ? `"${digest}"` : `"${digest}-${encoding}"`;
  const unchanged = [...headers, ['ETag', tag] as [string, string]];
  const all = [...unchanged, ['Content-Length', String(body.length)] as [string, string]];
  if (encoding !== 'identity') all.push(['Content-Encoding', encoding]);
  const flat = all.flat();
  return { tag, body, headers: flat, block: headerBlock(flat), unchanged: unchanged.flat(), small: body.length <= largestSmall };
}
