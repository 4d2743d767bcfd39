/** The Enter key presses the first button of a form: this one, out of sight, where another stands before the visible one. `name` and `value`: what that one sends. */
export const FirstButton = ({ label = 'Continue', name, value }: { label?: string; name?: string; value?: string }) => (
  <button className="sr-only" type="submit" name={name} value={value} tabIndex={-1} aria-hidden="true">
    {label}
  </button>
);
