/** What a part of a bar stands for; each has its own colour, and its number stands beside the bar in words. */
export type PartKind = 'approve' | 'reject' | 'abstain' | 'other' | 'absent' | 'plain' | 'happened';
export type Part = { kind: PartKind; count: number };

const width = 1000;

/** One bar in parts, each as long as its number of `most`, drawn by the server. It says nothing that the words beside it do not. */
export function Bar({ parts, most }: { parts: readonly Part[]; most: number }) {
  const scale = width / Math.max(1, most);
  const drawn = parts.filter(({ count }) => count > 0);
  return (
    <svg className="bar" aria-hidden="true" viewBox={`0 0 ${width} 10`} preserveAspectRatio="none">
      {drawn.map(({ kind, count }, n) => (
        <rect
          key={kind}
          className={`part-${kind}`}
          x={Math.round(drawn.slice(0, n).reduce((sum, part) => sum + part.count, 0) * scale)}
          width={Math.round(count * scale)}
          height="10"
        />
      ))}
    </svg>
  );
}
