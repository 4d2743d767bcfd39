import { FieldGroup, type FieldProps } from './field.tsx';
import { SelectField } from './select-field.tsx';

/** A file that came with a message: its id and its name. */
type Received = { value: string; label: string };
/** A file that was added, by its id and its name. */
export type AddedFile = { id: string; name: string };

/**
 * A file in a form that is sent without one: the button sends the form with `upload` = the field's name, and whoever answers keeps what was typed and leads to the page that
 * takes the file (`fileStepHref`), which leads back here. `file`: what was added, or null. `received`: files that are here already and can be chosen instead.
 */
export function FileField({ file, received = [], ...field }: FieldProps & { file: AddedFile | null; received?: readonly Received[] }) {
  return (
    <FieldGroup {...field}>
      {file && (
        <p>
          <input type="hidden" name={field.name} value={file.id} />
          <a href={`/files/${file.id}/${encodeURIComponent(file.name)}`}>{file.name}</a>
        </p>
      )}
      {!file && received.length > 0 && (
        <SelectField name={field.name} label="From the message" options={received} empty="None of its files" optional />
      )}
      <button
        id={file || received.length === 0 ? field.name : undefined}
        className="button button-quiet"
        type="submit"
        name="upload"
        value={field.name}
        formNoValidate
      >
        {file ? 'Choose another file' : 'Add a file'}
      </button>
    </FieldGroup>
  );
}

/** The browser's own control, in a form of the type `multipart/form-data`. `accept`: the endings that it offers; the server checks again. */
export function FileInput({ accept, ...field }: FieldProps & { accept: string }) {
  const described = [field.hint && `${field.name}-hint`, field.error && `${field.name}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <FieldGroup {...field}>
      <input
        id={field.name}
        name={field.name}
        type="file"
        accept={accept}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={described}
        aria-label={typeof field.label === 'string' ? field.label : undefined}
      />
    </FieldGroup>
  );
}
