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

/** The masthead: name, search of everything, the main sections. The same on every page, so that pages can be cached for all. */
export function SiteHeader() {
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
