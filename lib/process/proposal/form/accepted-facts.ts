import type { Drafted } from '../../act.ts';
import { secPlaceNamed } from '../../sec-part.ts';
import { type PartyCategory, partyCategories } from '../../words.ts';
import type { Submission } from '../submission.ts';
import { answersTo, answerTo } from './field.ts';
import { committeeOf, countedIn, verbIn } from './standing.ts';

/** What a form says beside its identity, as facts of the record: who, whose idea, whom it affects, what it touches, and how a committee or a message brought it. */
export function acceptedFacts(form: Submission, recordedBy: string): Drafted[] {
  const { answers, proposer, contact } = form;
  const initiator = answerTo(answers, 'initiator');
  const elsewhere = initiator !== '' && initiator !== (proposer.body ?? proposer.organisation);
  const ticked = answersTo(answers, 'categories');
  const categories = partyCategories.filter((category) => ticked.includes(category));
  return [
    { type: 'proposer-named', data: { ...proposer, volunteer: elsewhere } },
    ...(initiator === '' ? [] : ([{ type: 'initiator-named', data: { by: initiator } }] satisfies Drafted[])),
    ...(contact ? ([{ type: 'contact-named', data: { person: contact, role: 'Contact for the Proposer' } }] satisfies Drafted[]) : []),
    ...categories.map((category: PartyCategory): Drafted => ({ type: 'party-impact-stated', data: { category, affected: 'possible' } })),
    ...answersTo(answers, 'secParts').flatMap((named): Drafted[] => {
      const place = secPlaceNamed(named);
      return place ? [{ type: 'sec-part-affected', data: place }] : [];
    }),
    ...impact(form, 'other-codes', 'otherCodes'),
    ...impact(form, 'greenhouse-gas', 'greenhouseGas'),
    ...howItCame(form, recordedBy),
  ];
}

function impact({ answers }: Submission, on: 'other-codes' | 'greenhouse-gas', name: string): Drafted[] {
  const text = answerTo(answers, name);
  return text === '' ? [] : [{ type: 'other-impact-stated', data: { on, affected: 'possible', text } }];
}

/** A committee's resolution to raise, a member's committee that would not, and a message that the Helpdesk received. */
function howItCame({ answers, standing, received, proposer }: Submission, recordedBy: string): Drafted[] {
  const meeting = answerTo(answers, 'meeting') || null;
  const body = committeeOf[standing];
  if (body && standing.endsWith('-member'))
    return [{ type: 'outcome-attested', data: { body, ...(meeting && { meeting }), outcome: 'Voted not to submit this proposal itself' } }];
  if (body)
    return [
      { type: 'resolution-recorded', data: { act: 'submit', body, meeting, verb: verbIn(answers), votes: countedIn(answers), recordedBy } },
    ];
  if (!received) return [];
  const { at, how, evidence } = received;
  return [
    {
      type: 'act-received',
      data: { act: 'submit', organisation: proposer.organisation, at, how, evidence, recordedBy: received.recordedBy },
    },
  ];
}
