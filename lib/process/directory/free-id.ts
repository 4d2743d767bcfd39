/** An id that nothing has yet, made from a name: `organisation/larkhollow-light`, and `…-2` where that is taken. `prefix`: what stands before the name. */
export function freeId(prefix: string, name: string, taken: Record<string, unknown>): string {
  const slug =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'unnamed';
  for (let n = 1; ; n += 1) {
    const id = `${prefix}${slug}${n === 1 ? '' : `-${n}`}`;
    if (!taken[id]) return id;
  }
}
