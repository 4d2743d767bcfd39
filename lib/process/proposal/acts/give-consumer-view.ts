import { z } from 'zod';
import { type Drafted, proposalAct, publicly, refuse } from '../../act.ts';
import { consumerAreas } from '../objectives.ts';
import { on } from './fields.ts';
import { voiceOf, writtenFor } from './voice.ts';

type Area = keyof typeof consumerAreas;
const row = z.strictObject({
  area: z.enum(Object.keys(consumerAreas) as [Area, ...Area[]]),
  effect: z.enum(['positive', 'none', 'negative', 'not-stated']).optional(),
  text: z.string().trim().max(8000).default(''),
});

/** The effects on consumers in the five areas of a Modification Report (REPORT-17). */
export const giveConsumerView = proposalAct({
  name: 'give-consumer-view',
  input: z.object({
    speaker: publicly(z.enum(writtenFor).default('code-administrator'), 'Whose view'),
    views: publicly(z.array(row).min(1, 'Give a view on at least one area'), 'Effects on consumers'),
    on: on('Day of publication'),
  }),
  only: { speaker: ['code-administrator'] },
  decide({ proposal, actor, id, input: { speaker, views } }) {
    const by = voiceOf(proposal, actor, speaker);
    const given = views.flatMap(({ area, effect, text }): Drafted[] =>
      effect ? [{ type: 'consumer-area-view-given', data: { by, area, effect, verbatim: false, text: text || plain[effect] } }] : [],
    );
    return given.length > 0 ? given : refuse('REPORT-17', `No effect of ${id} on consumers is given.`);
  },
});

const plain = { positive: 'Positive.', none: 'No effect.', negative: 'Negative.', 'not-stated': 'Not known yet.' } as const;
