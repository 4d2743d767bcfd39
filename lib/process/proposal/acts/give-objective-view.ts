import { z } from 'zod';
import { type Drafted, proposalAct, publicly, refuse } from '../../act.ts';
import { objectiveLetters } from '../objectives.ts';
import { on } from './fields.ts';
import { voiceOf, writtenFor } from './voice.ts';

const row = z.strictObject({
  objective: z.enum(objectiveLetters),
  view: z.enum(['better', 'neutral', 'worse', 'not-stated']).optional(),
  text: z.string().trim().max(8000).default(''),
});

/** Whether the General SEC Objectives are better facilitated, one by one: the Proposer's own view, the Working Group's, or as the Code Administrator writes it down (REPORT-8). */
export const giveObjectiveView = proposalAct({
  name: 'give-objective-view',
  input: z.object({
    speaker: publicly(z.enum(writtenFor).default('code-administrator'), 'Whose view'),
    views: publicly(z.array(row).min(1, 'Give a view on at least one Objective'), 'Views against the SEC Objectives'),
    on: on('Day of publication'),
  }),
  only: { speaker: ['code-administrator'] },
  decide({ proposal, actor, id, input: { speaker, views } }) {
    const by = voiceOf(proposal, actor, speaker);
    const given = views.flatMap(({ objective, view, text }): Drafted[] =>
      view ? [{ type: 'objective-view-given', data: { by, objective, view, verbatim: false, ...(text && { text }) } }] : [],
    );
    return given.length > 0 ? given : refuse('REPORT-8', `No view on ${id} is given.`);
  },
});
