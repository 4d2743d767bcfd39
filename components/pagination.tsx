/** Pages by number, plain links. `href` gives the address of a page; nothing is drawn for a single page. */
export function Pagination({ page, pages, href }: { page: number; pages: number; href: (page: number) => string }) {
  if (pages < 2) return null;
  const shown = [...new Set([1, page - 2, page - 1, page, page + 1, page + 2, pages])].filter((n) => n >= 1 && n <= pages);
  return (
    <nav className="pages num" aria-label="Pages">
      {page > 1 && (
        <a rel="prev" href={href(page - 1)}>
          Previous
        </a>
      )}
      {shown.map((n, i) => [
        n - (shown[i - 1] ?? n - 1) > 1 ? <i key={`gap-${n}`}>…</i> : null,
        n === page ? (
          <b key={n} aria-current="page">
            {n}
          </b>
        ) : (
          <a key={n} href={href(n)} aria-label={`Page ${n}`}>
            {n}
          </a>
        ),
      ])}
      {page < pages && (
        <a rel="next" href={href(page + 1)}>
          Next
        </a>
      )}
    </nav>
  );
}
