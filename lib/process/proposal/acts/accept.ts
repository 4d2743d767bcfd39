import { z } from 'zod';
import { type Drafted, privately, proposalAct, refuse, text } from '../../act.ts';
import { day } from '../../day.ts';
import { windowEnd } from '../clock.ts';
import { acceptedFacts } from '../form/accepted-facts.ts';
import { answersTo, answerTo } from '../form/field.ts';
import { formFields } from '../form/fields.ts';
import { firstDocuments } from '../form/first-document.ts';
import type { Stage } from '../stage-names.ts';
import { defectsOf, type Submission } from '../submission.ts';

/** Takes a form into the process: it gets its number and becomes public (STAGE-3). Both regimes, Fast-Track and requests for urgency included. */
export const accept = proposalAct({
  name: 'accept',
  input: z.object({ note: privately(text(2000).optional(), 'Note to the Proposer') }),
  decide({ context, proposal, actor, today }) {
    const form = context.submission as Submission;
    const fastTrack = form.path === 'fast-track';
    if (fastTrack && !form.raisedByPanel) return refuse('FAST-1', 'Only the Panel can raise a Fast-Track Modification.');
    const missing = defectsOf(form.regime, form.answers, form.standing);
    if (missing.length > 0) return refuse(form.regime === '2016' ? 'FORM-1' : 'FORM-4', `The form is not complete. ${missing.join(' ')}`);
    const due = windowEnd('urgent-panel', form.submitted, context);
    if (!due.ok) return due;
    const { number, suffix, regime, title, slug } = proposal;
    return [
      { type: 'raised', data: { number, suffix, regime, title, slug } },
      {
        type: 'accepted',
        data: {
          submitted: form.submitted,
          stage: stageOf(form),
          suggestedPath: form.path,
          urgency: form.urgency && { reasons: reasonsOf(form), panelBy: due.day, ...wantedIn(form) },
          testingLikely: form.testingLikely,
        },
      },
      ...acceptedFacts(form, form.received?.recordedBy ?? actor.id),
      ...firstDocuments(form, today, context.nameOf).map((document): Drafted => ({ type: 'document-published', data: { document } })),
    ] satisfies Drafted[];
  },
});

function stageOf(form: Submission): Stage {
  if (form.path === 'fast-track') return 'ft-panel';
  return form.regime === '2016' || form.urgency ? 'initial' : 'development';
}

/** The reasons as typed; where only the criteria are ticked, those. */
function reasonsOf({ urgency, answers }: Submission): string {
  if (urgency?.reasons) return urgency.reasons;
  const choices = formFields.find(({ name }) => name === 'urgencyCriteria')?.choices ?? [];
  const ticked = answersTo(answers, 'urgencyCriteria');
  return choices.flatMap(({ value, label }) => (ticked.includes(value) ? [`${label}.`] : [])).join(' ');
}

/** The dates that the Proposer wants (URGENT-1). */
function wantedIn({ answers }: Submission) {
  const wanted = (name: string) => day.safeParse(answerTo(answers, name)).data ?? null;
  const decision = wanted('wantedDecision');
  const implementation = wanted('wantedImplementation');
  return decision || implementation ? { wanted: { decision, implementation } } : {};
}
