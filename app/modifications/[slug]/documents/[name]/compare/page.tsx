import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ComparePage } from '#components/document/compare-page.tsx';
import { versionKey } from '#components/lifecycle/sections.ts';
import { allVersions } from '#components/lifecycle/stated-versions.ts';
import type { View } from '#components/lifecycle/view.ts';
import { Framed } from '../../../framed.tsx';
import { metadataOf } from '../../../metadata.ts';
import { type PageProps, readView } from '../../../read-view.ts';

export const dynamic = 'force-dynamic';
type Props = Omit<PageProps, 'params'> & { params: Promise<{ slug: string; name: string }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { name } = await props.params;
  return metadataOf(props, `versions of its ${decodeURIComponent(name).replaceAll('-', ' ')} compared`, `/documents/${name}/compare`);
}

/** Two versions of a document (`?from=0.1&to=0.2`); the last two where the address names none. */
export default async function Page(props: Props) {
  const { name } = await props.params;
  const { from, to } = await props.searchParams;
  const found = await readView(props);
  return (
    <Framed found={found} part={`/documents/${name}/compare`}>
      {(view) => {
        const chosen = twoOf(view, decodeURIComponent(name), from, to);
        return chosen ? <ComparePage view={view} {...chosen} /> : notFound();
      }}
    </Framed>
  );
}

type Asked = string | string[] | undefined;

/** The versions of a document and the two that were asked for; null where there are not two, or not those. */
function twoOf({ proposal }: View, key: string, from: Asked, to: Asked) {
  const versions = allVersions(proposal).filter((document) => document.key === key && document.held);
  const named = (asked: Asked) => versions.findLast(({ version }) => versionKey(version) === asked);
  const later = to === undefined ? versions.at(-1) : named(to);
  const earlier = from === undefined ? versions.at(-2) : named(from);
  return versions.length > 1 && earlier && later ? { versions, from: earlier, to: later } : null;
}
