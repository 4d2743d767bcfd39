/**
 * At the top of a form that was not accepted: each message once, as a link to its field (`errors`: field name → message; the name 'form' or '' has no field). An address that
 * ends in `#error-summary` puts the focus on it without a script. Nothing where there are no errors. The page's title begins with "Error: ".
 */
export function ErrorSummary({
  errors,
  title = 'There is a problem',
}: {
  errors: Readonly<Record<string, string>> | null | undefined;
  title?: string;
}) {
  const entries = Object.entries(errors ?? {});
  if (entries.length === 0) return null;
  return (
    <div id="error-summary" className="error-summary" role="alert" tabIndex={-1} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{title}</h2>
      <ul>
        {entries.map(([name, message]) => (
          <li key={name}>{name === '' || name === 'form' ? message : <a href={`#${name}`}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
