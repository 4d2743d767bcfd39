import { AsyncLocalStorage } from 'node:async_hooks';

/** The server and Next's bundle each load this file; the scope is one for both. */
const shared = globalThis as { lateMarkup?: AsyncLocalStorage<string[]> };
shared.lateMarkup ??= new AsyncLocalStorage<string[]>();
const scope = shared.lateMarkup;

/**
 * HTML that is large and finished, and need not be carried through React: within `withLate` a mark stands for it, elsewhere it is itself. A text can never
 * be taken for such a mark, since its `<` is escaped (docs/decisions/0010).
 */
export function late(html: string): string {
  const waiting = scope.getStore();
  return waiting ? `<!--late:${waiting.push(html) - 1}-->` : html;
}

/** Renders, and gives what puts the HTML that waits into the finished page. What waits may hold marks itself, of what was there before it. */
export async function withLate<T>(render: () => Promise<T>): Promise<{ rendered: T; putIn: (html: string) => string }> {
  const waiting: string[] = [];
  const rendered = await scope.run(waiting, render);
  const putIn = (html: string, before = waiting.length): string =>
    html.replace(/<!--late:(\d+)-->/g, (mark, place) => {
      if (before < waiting.length && Number(place) >= before) return mark;
      return putIn(waiting[Number(place)] ?? '', Number(place));
    });
  return { rendered, putIn: (html) => putIn(html) };
}
