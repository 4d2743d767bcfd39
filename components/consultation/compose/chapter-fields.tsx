import type { Composed } from '#lib/process/consultation/draft.ts';
import { TextArea } from '../../form/text-area.tsx';
import { TextField } from '../../form/text-field.tsx';
import { Arrange } from './arrange.tsx';

type Props = { chapter: Composed['chapters'][number]; error: string | undefined };

/** One chapter of text as it is composed. */
export function ChapterFields({ chapter, error }: Props) {
  const { id, number, title, sections, secParts } = chapter;
  return (
    <fieldset className="field composed" id={id}>
      <legend className="field-label">Chapter {number}</legend>
      <TextField name={`${id}.number`} label="Number as printed" width="figure" optional value={number} />
      <TextField name={`${id}.title`} label="Title" error={error} value={title} />
      <TextArea
        name={`${id}.text`}
        label="Text"
        hint="Paragraphs, lists and emphasis as Markdown."
        optional
        rows={8}
        value={sections[0]?.text ?? ''}
      />
      <TextArea
        name={`${id}.secParts`}
        label="Parts of the code"
        hint="One on each line, for example Section D1.3 or Appendix O. Who follows that part is told of the consultation."
        optional
        rows={2}
        value={secParts.join('\n')}
      />
      <Arrange id={id} name={`chapter ${number}`} />
    </fieldset>
  );
}
