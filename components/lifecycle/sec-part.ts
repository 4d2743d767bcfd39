/** The address of a part of the code: the clause where one is named ('/sec/D1.3'), else the section or appendix ('/sec/appendix-o'). */
export function secHref({ part, clause }: { part: string; clause: string | null }): string {
  const section = /^Section (\S+)$/.exec(part);
  if (section) return `/sec/${encodeURIComponent(clause ?? section[1] ?? '')}`;
  return `/sec/${part.toLowerCase().replaceAll(' ', '-')}`;
}
