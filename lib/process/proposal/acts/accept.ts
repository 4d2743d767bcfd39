import { z } from 'zod';
import { type Drafted, privately, proposalAct, refuse, text } from '../../act.ts';
import type { Section } from '../../document.ts';
import { windowEnd } from '../clock.ts';
import type { Stage } from '../stage-names.ts';
import type { Submission } from '../submission.ts';

/** Takes a form into the process: it gets its number and becomes public (STAGE-3). Both regimes, Fast-Track and requests for urgency included. */
export const accept = proposalAct({
  name: 'accept',
  input: z.object({ note: privately(text(2000).optional(), 'Note to the Proposer') }),
  decide({ context, proposal, today }) {
    const form = context.submission as Submission;
    const fastTrack = form.path === 'fast-track';
    if (fastTrack && !form.raisedByPanel) return refuse('FAST-1', 'Only the Panel can raise a Fast-Track Modification.');
    const due = windowEnd('urgent-panel', form.submitted, context);
    if (!due.ok) return due;
    const { number, suffix, regime, title, slug } = proposal;
    return [
      { type: 'raised', data: { number, suffix, regime, title, slug } },
      { type: 'proposer-named', data: { ...form.proposer, volunteer: false } },
      {
        type: 'accepted',
        data: {
          submitted: form.submitted,
          stage: stageOf(form),
          suggestedPath: form.path,
          urgency: form.urgency && { ...form.urgency, panelBy: due.day },
          testingLikely: form.testingLikely,
        },
      },
      { type: 'document-published', data: { document: firstDocument(form, today) } },
    ] satisfies Drafted[];
  },
});

function stageOf(form: Submission): Stage {
  if (form.path === 'fast-track') return 'ft-panel';
  return form.regime === '2016' || form.urgency ? 'initial' : 'development';
}

/** What the Proposer wrote, as the first version of the problem statement or as the form. */
function firstDocument({ regime, title, issue }: Submission, date: string) {
  const section: Section = { id: 'issue', heading: 'What is the issue?', level: 2, kind: 'issue', text: issue, verbatim: true, tables: [] };
  const draft = regime === '2018';
  return {
    key: draft ? 'problem-statement' : 'proposal-form',
    kind: draft ? ('problem-statement' as const) : ('proposal-form' as const),
    title,
    version: draft ? '0.1' : '1.0',
    date,
    classification: 'White' as const,
    terms: 'May be shared and published, subject to copyright',
    held: true,
    sections: [section],
  };
}
