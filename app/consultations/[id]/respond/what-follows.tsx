import { closingText } from '#components/consultation/status.ts';
import { answersTo } from '#components/consultation/words.ts';
import { Section } from '#components/page-header.tsx';
import { isWithheld } from '#lib/process/consultation/confidential.ts';
import { numberOf } from '#lib/process/consultation/questions.ts';
import type { OpenResponse } from '#lib/services/responding.ts';

/** What sending it brings about: a receipt, until when it can be changed, who reads it when, and who reads what is confidential. */
export function WhatFollows({ open: { consultation, confidential, voice } }: { open: OpenResponse }) {
  const kept = consultation.questions.filter(({ id }) => isWithheld(confidential, id)).map((question) => numberOf(question, consultation));
  return (
    <Section id="next" title="What follows">
      <ul className="points">
        <li>You get a receipt with a reference and the time{voice.email ? ', also by e-mail to the address of your account' : ''}.</li>
        <li>Until it closes {closingText(consultation)}, you can replace or withdraw the response. Earlier versions are kept.</li>
        <li>Until then it is read by you, your colleagues and the Code Administrator. The responses are published together afterwards.</li>
        {kept.length > 0 && (
          <li>
            Confidential, so never published: {kept.length === consultation.questions.length ? 'every answer' : answersTo(kept)}. The Code
            Administrator, the Change Board and the Authority can read {kept.length === 1 ? 'it' : 'them'}.
          </li>
        )}
        {consultation.kind === 'secretary-of-state' && (
          <li>A response that is not published may still be asked for under the law on access to information.</li>
        )}
      </ul>
    </Section>
  );
}
