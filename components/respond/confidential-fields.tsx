import { responseField } from '#lib/forms/response-input.ts';
import type { Confidential } from '#lib/process/consultation/confidential.ts';
import type { Question } from '#lib/process/consultation/questions.ts';
import { CheckboxesField, RadioField } from '../form/radio-field.tsx';
import { TextArea } from '../form/text-area.tsx';

/** What of a response is not to be published, and why. Asked here, since an automatic footer of an e-mail is no request. */
export function ConfidentialFields({
  value,
  questions,
  errors,
}: {
  value: Confidential;
  questions: readonly Question[];
  errors: Record<string, string>;
}) {
  const reason = value.of === 'none' ? '' : value.reason;
  return (
    <>
      <RadioField
        name={responseField.confidential}
        label="Is any of it confidential?"
        hint="What is confidential is read by your organisation, the Code Administrator, the Change Board and the Authority, and by nobody else."
        options={[
          { value: 'none', label: 'No: all of it may be published with our name' },
          { value: 'parts', label: 'Some answers are' },
          { value: 'all', label: 'All of it is', hint: 'Then it is only said that a confidential response was received.' },
        ]}
        value={value.of}
        error={errors[responseField.confidential]}
      />
      <CheckboxesField
        name={responseField.parts}
        label="Which answers"
        hint="Where only some are."
        optional
        options={questions.map(({ id, printed, text }) => ({ value: id, label: `${printed}: ${text}` }))}
        values={value.of === 'parts' ? value.questions : []}
        error={errors[responseField.parts]}
      />
      <TextArea
        name={responseField.reason}
        label="Why it is confidential"
        optional
        rows={3}
        value={reason}
        error={errors[responseField.reason]}
      />
      <CheckboxesField
        name={responseField.category}
        label="Where all of it is confidential"
        optional
        options={[{ value: 'yes', label: 'Our Party Category may be told' }]}
        values={value.of === 'all' && value.showCategory ? ['yes'] : []}
      />
    </>
  );
}
