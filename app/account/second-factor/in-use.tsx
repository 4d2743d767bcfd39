import { TextField } from '#components/form/text-field.tsx';

/** New recovery codes, or no app any more: both ask for a code. */
export function InUse({ must, errors }: { must: boolean; errors: Record<string, string> }) {
  return (
    <form className="form" action="/account/second-factor/recovery" method="post">
      <p>An authenticator app is in use.{must && ' A seat of yours requires it, so it cannot be removed.'}</p>
      <TextField
        name="code"
        label="Code"
        hint="The six figures that the app shows now, or a recovery code."
        autoComplete="one-time-code"
        width="short"
        error={errors.code}
      />
      <div className="form-actions">
        <button type="submit" className="button">
          Make new recovery codes
        </button>
        {!must && (
          <button type="submit" className="button button-quiet" formAction="/account/second-factor/remove">
            Remove the app
          </button>
        )}
        <a href="/account">Cancel</a>
      </div>
    </form>
  );
}
