/** A way back that stays on this site: a path of it, or the page of what waits on one where it is anything else. Other sites' addresses are never followed. */
export function ownPath(to: string | undefined): string {
  if (!to || to.length > 2000 || !/^\/(?![/\\])/.test(to) || /[\\\p{Cc}]/u.test(to)) return '/work';
  return to.split('#')[0] as string;
}
