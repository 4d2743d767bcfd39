/** The way back up. `trail`: [address, name] from the top, without the page itself. */
export function Breadcrumbs({ trail }: { trail: readonly (readonly [href: string, name: string])[] }) {
  return (
    <nav className="breadcrumbs" aria-label="Breadcrumb">
      <ol>
        {trail.map(([href, name]) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
