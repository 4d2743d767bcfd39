import { clausesBroughtIn, textBroughtIn } from '#lib/process/proposal/brings-in.ts';
import { expectedVersion } from '#lib/process/proposal/sec-version.ts';
import { TextField } from '../form/text-field.tsx';
import { formatCount, formatDay } from '../format.ts';
import { legalTextName, named } from '../lifecycle/sections.ts';
import type { ActFormProps } from './props.ts';
import { Rest } from './rest.tsx';

/** The number of the version, with the one that is expected, and which text becomes part of the code: it is the one that was decided on, so nobody types it again. */
export function ImplementForm(props: ActFormProps) {
  const { proposal, typed, errors, lastVersion, today, base } = props;
  const text = textBroughtIn(proposal);
  const clauses = clausesBroughtIn(text);
  const known = lastVersion ? `The last that the record knows of is ${lastVersion.version}, of ${formatDay(lastVersion.on)}.` : undefined;
  return (
    <>
      <TextField
        name="secVersion"
        label="Number of the new SEC version"
        hint={known}
        value={typed.secVersion?.[0] ?? expectedVersion(lastVersion, today) ?? undefined}
        error={errors.secVersion}
        width="figure"
      />
      <Rest {...props} but={['secVersion']} />
      {text && (
        <p className="prose">
          What becomes part of the code: <a href={`${base}/legal-text?version=${legalTextName(text)}`}>{named(text)}</a>,{' '}
          {clauses.length > 0 ? formatCount(clauses.length, 'clause') : 'whose clauses are on record without what they read before'}.
        </p>
      )}
    </>
  );
}
