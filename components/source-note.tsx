import type { Source } from '#lib/process/event.ts';

/** Where a fact is from: the paper and the place in it. `href` leads to the paper where the register holds it. */
export function SourceNote({ source, href }: { source: Source | null; href?: string }) {
  if (!source) return null;
  const text = `${source.paper}, ${source.place}`;
  return <span className="source">Source: {href ? <a href={href}>{text}</a> : text}</span>;
}
