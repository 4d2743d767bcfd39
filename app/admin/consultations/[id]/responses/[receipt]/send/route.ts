import { seeOther } from '#lib/forms/post.ts';
import { askToClarify, codeAnswer, noteOn, redactAnswer, type Written } from '#lib/services/afterwards.ts';
import { handlingPost } from '../../handling.ts';

export const dynamic = 'force-dynamic';

/** Writes a note, themes, a redaction or a question to the respondent on an answer. */
export const POST = handlingPost(
  ({ receipt }) => `/${receipt}`,
  async ({ viewer, consultation, base, now, params, again }, typed) => {
    const receipt = params.receipt ?? '';
    const asked = { book: viewer.book, consultation, receipt, by: viewer.person };
    const question = consultation.questions.find(({ id }) => id === typed.question?.[0])?.id ?? null;
    const place = question ?? 'whole';
    const text = (name: string) => typed[`${name}-${place}`]?.[0]?.trim() ?? '';
    const missing = (name: string, message: string) => again({ [`${name}-${place}`]: message });
    const done = async (): Promise<Written | Response> => {
      if (typed.do?.[0] === 'note')
        return text('note') ? noteOn(asked, { question, text: text('note') }, now) : missing('note', 'Write the note');
      if (question === null) return { ok: false, missing: true };
      switch (typed.do?.[0]) {
        case 'code':
          return codeAnswer(asked, question, typed[`codes-${question}`] ?? [], now);
        case 'ask':
          return text('asked') ? askToClarify(asked, { question, text: text('asked') }, now) : missing('asked', 'Write what you ask');
        case 'redact': {
          const part = text('part');
          if (part !== 'response' && part !== 'rationale') return missing('part', 'Choose what is redacted');
          if (!text('reason')) return missing('reason', 'Give the reason: it is published');
          return redactAnswer(asked, { question, part, text: text('instead'), reason: text('reason') }, now);
        }
        default:
          return { ok: false, missing: true };
      }
    };
    const written = await done();
    if (written instanceof Response) return written;
    if (written.ok || 'missing' in written) return seeOther(written.ok ? `${base}/${receipt}#${place}` : base);
    return again({ form: written.reason });
  },
);
