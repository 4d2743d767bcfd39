import { TextField } from '#components/form/text-field.tsx';
import { passphraseLengths } from '#lib/auth/passphrase.ts';

/** A new passphrase, typed twice, since it cannot be seen. */
export function NewPassphrase({ errors }: { errors: Record<string, string> }) {
  return (
    <>
      <TextField
        name="passphrase"
        label="New passphrase"
        hint={`At least ${passphraseLengths.least} characters. A few words that do not belong together are good; spaces are fine, and no figures or signs are asked for.`}
        type="password"
        autoComplete="new-password"
        error={errors.passphrase}
      />
      <TextField name="again" label="The same again" type="password" autoComplete="new-password" error={errors.again} />
    </>
  );
}
