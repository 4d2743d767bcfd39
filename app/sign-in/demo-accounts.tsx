import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { nameOfPerson } from '#db/queries/accounts.ts';

/** One button for each made-up account. */
export function DemoAccounts({ offered, to }: { offered: { login: string; person: string; label: string }[]; to: string | undefined }) {
  return (
    <section className="demo-accounts banner banner-practice" aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">In this demo: sign in as somebody made up</h2>
      <p className="small">No passphrase is asked for. What you do as one of them has an effect on practice proposals only.</p>
      <form action="/sign-in/demo" method="post">
        <HiddenFields fields={{ to }} />
        <ul>
          {offered.map(({ login, person, label }) => (
            <li key={login}>
              <button type="submit" className="button button-quiet" name="login" value={login}>
                Sign in as {nameOfPerson(person) ?? 'somebody'}, {label} (made up)
              </button>
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}
