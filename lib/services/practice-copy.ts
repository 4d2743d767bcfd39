import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { read } from '#db/log.ts';
import { readDirectory } from '#db/projections/names.ts';
import { readClaim } from '#db/queries/claims.ts';
import { slugTaken } from '#db/queries/numbers.ts';
import { listVault } from '#db/vault.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import type { Instant } from '#lib/process/day.ts';
import type { Directory } from '#lib/process/directory/directory.ts';
import { fold, tell } from '#lib/process/fold.ts';
import { type CopyStart, copyOf } from '#lib/process/proposal/copy.ts';
import { evolve, type Proposal } from '#lib/process/proposal/proposal.ts';
import { proposerOf } from '#lib/process/proposal/reading.ts';
import { formClaim, sentBefore } from './form-token.ts';
import type { Viewer } from './viewer.ts';

/** `slug`: the copy's own, under /practice. `missing`: no such proposal; `not-practice`: the account acts in the register itself. */
export type Copied = { ok: true; slug: string } | { ok: false; why: 'missing' | 'not-practice' };

/**
 * Makes a marked copy of a proposal of the register in the practice book, on which every act can be tried: with made-up people and organisations, a clock that runs, and an
 * address of its own. `token`: the form's, so that a second click leads to the same copy.
 */
export async function copyToPractice(of: string, start: CopyStart, viewer: Viewer, token: string, now: Instant): Promise<Copied> {
  if (viewer.book !== 'practice') return { ok: false, why: 'not-practice' };
  const db = database();
  const stream = readClaim('register', 'slug', of);
  const told = stream ? tell(read(db, 'register', stream)) : [];
  const original = told.length > 0 ? fold<Proposal>(told, evolve) : null;
  if (!original) return { ok: false, why: 'missing' };
  for (let n = 1; ; n += 1) {
    const before = sentBefore('practice', token, 'copy');
    if (before) return { ok: true, slug: before };
    const slug = n === 1 ? of : `${of}-${n}`;
    if (slugTaken('practice', slug)) continue;
    const events = copyOf(original, told, start, { by: viewer.person, today: londonDay(now), slug, copyNumber: n, ...madeUp(original) });
    const copy = `proposal/copy${original.number}${(original.suffix ?? '').toLowerCase()}n${n}`;
    const done = await commit(
      db,
      {
        book: 'practice',
        expect: [{ stream: copy, version: 0 }],
        events: events.map((event) => ({ stream: copy, event })),
        claims: [{ kind: 'slug', key: slug, value: copy }, formClaim(token, 'copy', slug)],
      },
      now,
    );
    if (done.ok) return { ok: true, slug };
  }
}

/** Who takes the real people's places: an organisation of the same kind and category with its first person, and an analyst of practice's Code Administrator. */
function madeUp(original: Proposal) {
  const real = readDirectory(database(), 'register');
  const practice = readDirectory(database(), 'practice');
  const proposer = real.organisations[proposerOf(original)?.organisation ?? ''];
  const kind = proposer && ['dcc', 'consumer-body'].includes(proposer.kind) ? proposer.kind : 'party';
  const category = proposer?.category ?? 'large-supplier';
  const standIns = Object.values(practice.organisations).filter((o) => o.kind === kind && (kind !== 'party' || o.category === category));
  const people = Object.values(practice.people);
  const standIn = people.find(({ organisation }) => standIns.some(({ id }) => id === organisation));
  if (!standIn?.organisation) throw new Error(`Practice has nobody who could stand for ${proposer?.name ?? 'a Proposer'}`);
  const analysts = people.filter(({ organisation }) => practice.organisations[organisation ?? '']?.kind === 'code-administrator');
  return {
    proposer: { person: standIn.id, organisation: standIn.organisation },
    analyst: analysts[0]?.id ?? null,
    bodies: Object.keys(practice.bodies),
    anonymous: anonymous(real),
  };
}

/** Names that stand for a role in the code itself (the DCC, the Code Administrator, the Authority, Citizens Advice) stay; all other names go. */
function anonymous({ organisations }: Directory): (text: string) => string {
  const companies = Object.values(organisations).filter(({ kind }) => kind === 'party' || kind === 'other');
  const known = new Map<string, string>(listVault(database(), 'person').map(({ value }) => [value.name, '[a person]']));
  for (const { name, labels, kind } of companies)
    for (const word of [name, ...labels]) known.set(word, kind === 'party' ? '[a SEC Party]' : '[an organisation]');
  const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (longestFirst.length === 0) return (text) => text;
  const names = new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.join('|')})(?![\\p{L}\\d])`, 'gu');
  return (text) => text.replace(names, (word) => known.get(word) ?? word);
}
