import { legal } from '../rules/rule.ts';
import type { Actor, ActorKind } from './actors.ts';

/** Where the code says that somebody raises a proposal, or thinks about one: to be reminded of, since nothing can be raised for them. */
export type DutyToRaise = { who: ActorKind; name: string; sentence: string; source: string };

export const dutiesToRaise: readonly DutyToRaise[] = [
  {
    who: 'dcc',
    name: 'The DCC',
    sentence:
      'submits a Draft Proposal with rules by which it can give priority among requests for Device Certificates, where together they are more than it can answer in the target times.',
    source: legal('L8.11'),
  },
  {
    who: 'dcc',
    name: 'The DCC',
    sentence:
      'submits a Draft Proposal on the DCCKI SEC Documents, where after a notice from those who carry out the functions of the DCCKI PMA it considers that a change to them is appropriate.',
    source: legal('L13.55(b)(i)'),
  },
  {
    who: 'dcc',
    name: 'The DCC',
    sentence: 'submits a Draft Proposal where the investigation or the resolution of a Problem requires a change to the code.',
    source: legal('Appendix AG, 3.2.4'),
  },
  {
    who: 'panel',
    name: 'The Panel',
    sentence:
      'considers whether to submit a Draft Proposal on the Charging Methodology, where the Recovery Costs that are requested exceed the sum that it has determined.',
    source: legal('L10.24(c)'),
  },
  {
    who: 'smki-authority',
    name: 'The SMKI PMA',
    sentence:
      'reviews each of the SMKI SEC Documents once it is in the code or has been modified, and submits one or more Draft Proposals where it considers that appropriate.',
    source: legal('L1.17(d)'),
  },
  {
    who: 'smki-authority',
    name: 'The SMKI PMA',
    sentence:
      'considers with its review of the SMKI Compliance Policy who should pay for assurance assessments, and submits one or more Draft Proposals where it considers that appropriate.',
    source: legal('L1.17(h)'),
  },
];

/** What somebody is reminded of in the capacities that they have. */
export const dutiesOf = (actors: readonly Pick<Actor, 'kinds'>[]): DutyToRaise[] =>
  dutiesToRaise.filter(({ who }) => actors.some(({ kinds }) => kinds.includes(who)));
