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
  return (
    <header className="masthead">
      <div className="frame">
        <a className="masthead-name" href="/">
          SEC Modification Register
        </a>
        <search>
          <form action="/modifications">
            <label className="sr-only" htmlFor="site-search">
              Search all modifications by number, title or words
            </label>
            <input id="site-search" name="q" type="search" placeholder="Number, title or words" />
            <button type="submit">Search</button>
          </form>
        </search>
        {who ? <SignedIn {...who} /> : <SignedOut />}
        <nav aria-label="Main">
          <ul>
            {sections.map(([href, label]) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

const SignedOut = () => (
  <p className="masthead-who">
    <a href="/sign-in">Sign in</a>
  </p>
);

function SignedIn({ name, organisation }: Who) {
  return (
    <form className="masthead-who" action="/sign-out" method="post" aria-label="Your account">
      <a href="/work">Your work</a>
      <a href="/account">
        <span className="sr-only">Your account: </span>
        {name}
        {organisation && `, ${organisation}`}
      </a>
      <button type="submit">Sign out</button>
    </form>
  );
}
