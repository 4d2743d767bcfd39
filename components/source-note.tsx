/** Where a fact is from: the paper as a reader knows it ("SECP_90_1203_20") and the place in it; `href` leads to the paper's page. */
export function SourceNote({ paper, place, href }: { paper: string; place: string; href?: string }) {
  return (
    <span className="source">
      Source: {href ? <a href={href}>{paper}</a> : paper}, {place}
    </span>
  );
}
