import { rowNumbers } from '#lib/forms/input.ts';
import { clauseKinds } from '#lib/process/document.ts';
import { changed, redline } from '#lib/process/proposal/redline.ts';
import { CheckboxesField } from '../form/radio-field.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TextArea } from '../form/text-area.tsx';
import { TextField } from '../form/text-field.tsx';
import { Marked } from '../legal-text/marked.tsx';
import type { ActFormProps } from './props.ts';
import { Rest } from './rest.tsx';
import { solutionNames } from './solution-names.ts';
import { choiceWords } from './words.ts';

const blanks = 2;

/** The legal text clause by clause: as it reads in the code now and as it should read. The redline is made from both. */
export function LegalTextForm(props: ActFormProps) {
  const { proposal, typed, errors } = props;
  const sent = rowNumbers(typed, 'clauses');
  const after = (sent.at(-1) ?? -1) + 1;
  return (
    <>
      <CheckboxesField
        name="appliesTo"
        label="Solutions that it delivers"
        hint="One text can serve several."
        options={solutionNames(proposal)}
        values={typed.appliesTo ?? ['proposed']}
        error={errors.appliesTo}
      />
      <Rest {...props} only={['version', 'base']} />
      <ol className="plain fixed-rows" id="clauses">
        {[...sent, ...Array.from({ length: blanks }, (_, i) => after + i)].map((n) => (
          <li key={n}>
            <ClauseFields name={`clauses.${n}`} typed={typed} errors={errors} />
          </li>
        ))}
      </ol>
      <button type="submit" className="button button-quiet" name="more" value="clauses">
        More clauses
      </button>
      <Rest {...props} but={['appliesTo', 'version', 'base', 'clauses']} />
    </>
  );
}

/** A clause: where it stands, its text now, the text that it should have, and the redline of what was typed so far. */
function ClauseFields({ name, typed, errors }: { name: string } & Pick<ActFormProps, 'typed' | 'errors'>) {
  const field = (part: string) => ({ name: `${name}.${part}`, value: typed[`${name}.${part}`]?.[0], error: errors[`${name}.${part}`] });
  const runs = redline(field('before').value ?? '', field('after').value ?? '');
  return (
    <>
      <div className="field-row">
        <TextField {...field('part')} label="Part of the SEC" hint="Section D, Appendix O or Schedule 8." width="short" optional />
        <TextField {...field('ref')} label="Clause" hint="For example, D1.3 or 2.3.3(a)." width="short" optional />
        <SelectField
          {...field('kind')}
          label="Kind"
          optional
          options={clauseKinds.map((kind) => ({ value: kind, label: choiceWords(kind) }))}
          empty="Clause"
        />
      </div>
      <TextArea {...field('before')} label="As it reads now" hint="Blank where it is new." rows={4} optional />
      <TextArea {...field('after')} label="As it should read" hint="Blank where it is deleted." rows={4} optional />
      {changed(runs) && (
        <p className="clause-preview">
          <Marked clause={{ id: 'typed', part: 'Typed', ref: null, kind: 'clause', runs }} />
        </p>
      )}
    </>
  );
}
