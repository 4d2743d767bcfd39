import type { Metadata } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { PageHeader } from '#components/page-header.tsx';
import { listRegister } from '#db/queries/register.ts';
import { NotForYou, NothingDone } from './admin/not-for-you.tsx';
import { NotYoursToOpen } from './ballots/not-for-you.tsx';
import { parseRegisterQuery } from './modifications/query.ts';

const askedFor = async (): Promise<string> => (await headers()).get('x-asked-for') ?? '';

/** Addresses of which it can be said who may use them, whether there is something or not: the title of their page, and the page. */
const told: [where: RegExp, title: string, Page: () => ReactNode][] = [
  [/^\/admin\/nothing-done(?=[/?]|$)/, 'Nothing was done', NothingDone],
  [/^\/ballots\/new(?=[/?]|$)/, 'Only the Code Administrator opens a ballot', NotYoursToOpen],
  [/^\/admin(?=[/?]|$)/, 'Not for this account, or not there', NotForYou],
];
const toldOf = (address: string) => told.find(([where]) => where.test(address));

export async function generateMetadata(): Promise<Metadata> {
  return { title: toldOf(await askedFor())?.[1] ?? 'Page not found' };
}

/**
 * Says that nothing is found, and searches the register for the words of the address that was asked for (the server passes it on as x-asked-for). Every address that is not
 * found is answered here, since the server takes this page for each. Without that header it is the copy that Next makes beside every other page, which nobody sees and which
 * would cost each of them its elements.
 */
export default async function NotFound() {
  const address = await askedFor();
  if (!address) return <PageHeader title="Page not found" />;
  const [, , Told] = toldOf(address) ?? [];
  return Told ? <Told /> : <Searched words={wordsOf(address)} />;
}

function Searched({ words }: { words: string }) {
  const rows = words ? listRegister(parseRegisterQuery(new URLSearchParams({ q: words })).query).rows.slice(0, 8) : [];
  return (
    <>
      <PageHeader title="Page not found" lead="There is nothing at this address, or nothing that you may see." />
      <search>
        <form action="/modifications" className="find">
          <label htmlFor="find">Search all modifications</label>
          <div>
            <input id="find" name="q" type="search" defaultValue={words} />
            <button type="submit" className="button">
              Search
            </button>
          </div>
        </form>
      </search>
      {rows.length > 0 && (
        <section className="section">
          <h2>Were you looking for one of these?</h2>
          <ul className="dates">
            {rows.map(({ id, reference, slug, title }) => (
              <li key={id}>
                <b>{reference}</b> <a href={`/modifications/${slug}`}>{title ?? 'No title recorded'}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="section">
        <a href="/modifications?status=all">All modifications</a>, <a href="/glossary">the glossary</a>, or <a href="/">the front page</a>.
      </p>
    </>
  );
}

/** "/modifications/smki-full-extract.html?x=1" → "smki full extract". */
function wordsOf(address: string): string {
  try {
    const path = decodeURIComponent(address.split('?', 1)[0] ?? '');
    const last = path.split('/').findLast((segment) => segment !== '') ?? '';
    return last
      .replace(/\.[a-z]{2,5}$/i, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .slice(0, 100);
  } catch {
    return '';
  }
}
