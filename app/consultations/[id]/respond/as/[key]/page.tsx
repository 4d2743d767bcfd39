import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { theRegister } from '#app/modifications/[slug]/read-view.ts';
import { linkOf } from '#lib/services/stakeholder.ts';
import { Frame } from '../../frame.tsx';
import { type RespondProps, readPlace } from '../../place.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Open your response', robots: { index: false } };
type Props = { params: Promise<{ id: string; key: string }>; shelf?: RespondProps['shelf'] };

/** Where the link of a letter leads. Looking at it does nothing, since mail programs look at links too; the button opens the response. */
export default async function LinkPage({ shelf = theRegister, params }: Props) {
  const { key } = await params;
  const place = await readPlace({ params }, shelf);
  const found = linkOf(key, shelf.book, place.consultation);
  if (!found) notFound();
  return (
    <Frame place={place} title="Open your response">
      <p className="prose">You answer {found.value.calledAs ? `for ${found.value.calledAs}` : 'for yourself'}, without an account.</p>
      <form className="form" action={`${place.base}/as/${key}/send`} method="post">
        <p className="form-actions">
          <button className="button" type="submit">
            Open it
          </button>
        </p>
      </form>
    </Frame>
  );
}
