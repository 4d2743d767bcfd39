import { late } from '#lib/late-markup.ts';
import { type Markup, markup } from './markup.ts';

const sections = [
  ['/modifications', 'Register'],
  ['/consultations', 'Consultations'],
  ['/meetings', 'Meetings'],
  ['/releases', 'Releases'],
  ['/parties', 'Parties'],
  ['/sec', 'The code'],
  ['/process', 'Process'],
  ['/guide', 'Guide'],
] as const;

/** Who is signed in, as the masthead says it. */
export type Who = { name: string; organisation: string | null };

/** The masthead: name, search of everything, the main sections, and who is signed in. For everybody else the same on every page, so that pages can be kept for all. */
export function SiteHeader({ who }: { who: Who | null }) {
  return <header className="masthead" dangerouslySetInnerHTML={{ __html: late(who ? mastheadOf(signedIn(who)) : forEverybody) }} />;
}

const mastheadOf = (who: Markup): string =>
  markup`<div class="frame"><a class="masthead-name" href="/">SEC Modification Register</a><search><form action="/modifications"><label class="sr-only" for="site-search">Search all modifications by number, title or words</label><input id="site-search" name="q" type="search" placeholder="Number, title or words"><button type="submit">Search</button></form></search>${who}<nav aria-label="Main"><ul>${sections.map(
    ([href, label]) => markup`<li><a href="${href}">${label}</a></li>`,
  )}</ul></nav></div>`.html;

const signedIn = ({ name, organisation }: Who): Markup =>
  markup`<form class="masthead-who" action="/sign-out" method="post" aria-label="Your account"><a href="/work">Your work</a><a href="/account"><span class="sr-only">Your account: </span>${name}${
    organisation && `, ${organisation}`
  }</a><button type="submit">Sign out</button></form>`;

const forEverybody = mastheadOf(markup`<p class="masthead-who"><a href="/sign-in">Sign in</a></p>`);
