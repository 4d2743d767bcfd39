import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { ChapterText } from '#components/chapter-text.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { type GuideChapter, readGuide } from '#lib/documents/guide.ts';
import { chapterHtml } from '../chapter-html.ts';
import { openingOf } from '../opening.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ chapter: string }> };

async function found({ params }: Props) {
  const { chapter: asked } = await params;
  const chapters = readGuide();
  const at = chapters.findIndex(({ slug }) => slug === asked);
  const chapter = chapters[at] ?? notFound();
  return { chapter, number: at + 1, of: chapters.length, before: chapters[at - 1], after: chapters[at + 1] };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { chapter } = await found(props);
  return {
    title: `${chapter.title} – Guide`,
    description: openingOf(chapter.markdown),
    alternates: { canonical: `/guide/${chapter.slug}` },
  };
}

/** One chapter of the guide, with the papers that it rests on and the way to its neighbours. */
export default async function ChapterPage(props: Props) {
  const { chapter, number, of, before, after } = await found(props);
  const { html, headings } = chapterHtml(chapter.markdown);
  return (
    <>
      <Breadcrumbs trail={[['/guide', 'Guide']]} />
      <PageHeader over={`Chapter ${number} of ${of}`} title={chapter.title} />
      <div className="reading">
        {headings.length > 2 && (
          <nav aria-label="On this page">
            <ul>
              {headings.map(({ id, text }) => (
                <li key={id}>
                  <a href={`#${id}`}>{text}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <ChapterText html={html} />
      </div>
      <section className="section" aria-labelledby="rests-on">
        <h2 id="rests-on">What this chapter rests on</h2>
        <ul className="places">
          {chapter.sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
        <p className="apart">
          <a href="/sources">The papers and what may be done with them</a>
        </p>
      </section>
      <nav className="neighbours" aria-label="Chapters">
        <Neighbour chapter={before} word="Before" />
        <Neighbour chapter={after} word="Next" />
      </nav>
    </>
  );
}

function Neighbour({ chapter, word }: { chapter: GuideChapter | undefined; word: string }) {
  if (!chapter) return null;
  return (
    <p>
      <span className="quiet">{word}:</span> <a href={`/guide/${chapter.slug}`}>{chapter.title}</a>
    </p>
  );
}
