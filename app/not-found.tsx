import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { PageHeader } from '#components/page-header.tsx';
import { listRegister } from '#db/queries/register.ts';
import { parseRegisterQuery } from './modifications/query.ts';

export const metadata: Metadata = { title: 'Page not found' };

/** Says so, and searches the register for the words of the address that was asked for (the server passes it on as x-asked-for). */
export default async function NotFound() {
  const words = wordsOf((await headers()).get('x-asked-for') ?? '');
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
                <b>{reference}</b>
                <a href={`/modifications/${slug}`}>{title ?? 'No title recorded'}</a>
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
