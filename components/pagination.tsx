import { late } from '#lib/late-markup.ts';
import { type Markup, markup } from './markup.ts';

type Props = { page: number; pages: number; href: (page: number) => string };

/** Pages by number, plain links. `href` gives the address of a page; nothing is drawn for a single page. */
export function Pagination(props: Props) {
  if (props.pages < 2) return null;
  return <nav className="pages num" aria-label="Pages" dangerouslySetInnerHTML={{ __html: late(linksOf(props).html) }} />;
}

function linksOf({ page, pages, href }: Props): Markup {
  const shown = [...new Set([1, page - 2, page - 1, page, page + 1, page + 2, pages])].filter((n) => n >= 1 && n <= pages);
  const numbers = shown.map((n, i) => {
    const gap = n - (shown[i - 1] ?? n - 1) > 1 && markup`<i>…</i>`;
    return n === page ? markup`${gap}<b aria-current="page">${n}</b>` : markup`${gap}<a href="${href(n)}" aria-label="Page ${n}">${n}</a>`;
  });
  return markup`${page > 1 && markup`<a rel="prev" href="${href(page - 1)}">Previous</a>`}${numbers}${
    page < pages && markup`<a rel="next" href="${href(page + 1)}">Next</a>`
  }`;
}
