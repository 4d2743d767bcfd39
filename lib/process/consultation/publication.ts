import type { Instant } from '../day.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type Afterwards, nothingAfterwards, publishedClarifications, publishedRedactions, withRedactions } from './afterwards.ts';
import { isBlank, responseText } from './answers.ts';
import { isWithheld } from './confidential.ts';
import type { Consultation } from './consultation.ts';
import { countable, hiddenCounts } from './counts.ts';
import { INDIVIDUAL } from './respondent.ts';
import { currentVersion, inOrderOfReceipt, type StoredResponse, statusOfResponse } from './response.ts';
import { isOver } from './status.ts';

/** The event of a publication by its type and content, as the log takes it. */
export type PublicationDraft = { type: 'response-published' | 'responses-published'; data: Record<string, unknown> };

/**
 * What goes into the log when the responses are published, in order of receipt: of each its answers that are not confidential, then how many were received. What is
 * confidential, who asked for it and why, whoever wrote, and what was withdrawn never do. "No responses were received" is published too (CONSULT-14).
 */
export function publication(
  consultation: Consultation,
  responses: readonly StoredResponse[],
  {
    now,
    smallNumber,
    summary,
    afterwards = () => nothingAfterwards,
  }: { now: Instant; smallNumber: number; summary?: string; afterwards?: (given: StoredResponse) => Afterwards },
): PublicationDraft[] | Refusal {
  if (consultation.published) return refuse('CONSULT-14', 'The responses to this consultation are published already.');
  if (consultation.cancelled) return refuse('CONSULT-16', 'This consultation was cancelled; its responses are not published.');
  if (!isOver(consultation, now))
    return refuse('CONSULT-3', 'The responses are published after the consultation has closed.', consultation.closes);
  const standing = inOrderOfReceipt(responses.filter((given) => statusOfResponse(given) !== 'withdrawn'));
  const confidential = standing.filter((given) => currentVersion(given).confidential.of === 'all');
  const named = standing.filter((given) => !confidential.includes(given));
  return [
    ...named.map((given) => ({ type: 'response-published' as const, data: published(consultation, given, afterwards(given)) })),
    {
      type: 'responses-published' as const,
      data: {
        counted: countable(responses).length,
        confidential: confidential.map(told).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
        hidden: hiddenCounts(
          consultation.questions,
          responses.map((given) => withRedactions(given, afterwards(given).redactions)),
          smallNumber,
        ),
        smallNumber,
        ...(summary && { summary }),
      },
    },
  ];
}

function published({ questions }: Consultation, given: StoredResponse, after: Afterwards): Record<string, unknown> {
  const { answers, confidential, standing, received } = currentVersion(withRedactions(given, after.redactions));
  const [redacted, clarifications] = [publishedRedactions(given, after), publishedClarifications(given, after)];
  const { organisation, calledAs } = given.respondent;
  const open = questions.flatMap((question) => {
    const one = answers.find((answer) => answer.question === question.id);
    if (!one || isBlank(one) || isWithheld(confidential, question.id)) return [];
    const { response: _, rationale, ...rest } = one;
    const text = responseText(question, one);
    return [{ ...rest, response: text === '-' ? null : text, rationale: rationale?.trim() || null }];
  });
  const withheld = questions.filter(({ id }) => isWithheld(confidential, id)).map(({ id }) => id);
  return {
    organisation,
    ...(organisation === null && { calledAs: calledAs ?? INDIVIDUAL }),
    category: given.category,
    categoryPrinted: given.categoryPrinted,
    answers: open,
    standing,
    received,
    ...(withheld.length > 0 && { withheld }),
    ...(redacted.length > 0 && { redacted }),
    ...(clarifications.length > 0 && { clarifications }),
  };
}

/** What is told of a confidential response: that there is one, and its category where the respondent lets it. Sorted, so that their order tells nothing. */
function told(given: StoredResponse) {
  const { confidential, standing } = currentVersion(given);
  return { category: confidential.of === 'all' && confidential.showCategory ? given.category : null, standing };
}
