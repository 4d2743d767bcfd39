import { type Day, lastDayOf, type When } from '../day.ts';
import { white } from '../document.ts';
import type { NewEvent, RecordedEvent } from '../event.ts';
import { type Anonymous, contentOf, issueOf, keeps } from './copy-content.ts';
import type { FactType } from './facts.ts';
import type { Proposal } from './proposal.ts';
import { referenceOf } from './reference.ts';
import { labelOf } from './stages.ts';

/** Where a practice copy begins: where the record of the original ends, or as if it had just been raised. */
export const copyStarts = ['where-it-stands', 'from-the-start'] as const;
export type CopyStart = (typeof copyStarts)[number];

/** Whose copy it is, on which day, and the made-up world that takes the place of the real one. */
export type Copying = {
  by: string;
  today: Day;
  slug: string;
  /** 1 for the first copy of that proposal, 2 for the second … */
  copyNumber: number;
  proposer: { person: string; organisation: string };
  analyst: string | null;
  /** The bodies of practice. */
  bodies: readonly string[];
  anonymous: Anonymous;
};

/** The events of a marked copy of a real proposal, to be recorded in the practice book. `told`: the original's events as they are told now. */
export function copyOf(original: Proposal, told: readonly RecordedEvent[], start: CopyStart, copying: Copying): NewEvent[] {
  return start === 'from-the-start' ? fromTheStart(original, copying) : whereItStands(original, told, copying);
}

function whereItStands(original: Proposal, told: readonly RecordedEvent[], copying: Copying): NewEvent[] {
  const drafted = drafting(copying);
  const stage = original.stage ?? (original.regime === '2018' ? 'development' : 'initial');
  const began = told[0]?.effective ?? { on: copying.today };
  const facts = told.filter(keeps).map((event) => ({
    ...drafted(event.type as FactType, contentOf(event, copying.anonymous), event.effective),
    actor: 'import',
  }));
  return [
    drafted(original.raised ? 'raised' : 'listed', identityOf(original, copying), began),
    drafted('proposer-named', { ...copying.proposer, volunteer: false }, began),
    ...(copying.analyst ? [drafted('contact-named', { person: copying.analyst, role: 'Lead Analyst' })] : []),
    ...(original.initiator && copying.bodies.includes(original.initiator.by)
      ? [drafted('initiator-named', { by: original.initiator.by }, began)]
      : []),
    ...facts,
    drafted('stage-attested', {
      stage,
      label: labelOf(stage, original.regime),
      converted: original.converted,
      copied: true,
      note: `The copy was made where the record of ${referenceOf(original)} ends${original.stage ? '' : '; no paper tells its stage, so it stands at the beginning'}.`,
    }),
  ];
}

function fromTheStart(original: Proposal, copying: Copying): NewEvent[] {
  const drafted = drafting(copying);
  const draft = original.regime === '2018';
  const title = original.title ?? referenceOf(original);
  const accepted = {
    submitted: copying.today,
    stage: draft ? 'development' : 'initial',
    suggestedPath: null,
    urgency: null,
    testingLikely: null,
  };
  return [
    drafted('raised', identityOf(original, copying)),
    drafted('proposer-named', { ...copying.proposer, volunteer: false }),
    drafted('accepted', accepted),
    drafted('document-published', {
      document: {
        key: draft ? 'problem-statement' : 'proposal-form',
        kind: draft ? 'problem-statement' : 'proposal-form',
        title,
        version: draft ? '0.1' : '1.0',
        date: copying.today,
        ...white,
        sections: issueOf(original, copying.anonymous),
      },
    }),
  ];
}

const identityOf = ({ number, suffix, regime, title, slug }: Proposal, copying: Copying) => ({
  number,
  suffix,
  regime,
  title,
  slug: copying.slug,
  series: 'copy',
  copyOf: slug,
  copyNumber: copying.copyNumber,
});

const drafting =
  ({ by, today }: Copying) =>
  (type: FactType | 'accepted', data: Record<string, unknown>, effective: When = { on: today }): NewEvent => ({
    type,
    v: 1,
    effective: lastDayOf(effective) > today ? { on: today } : effective,
    actor: by,
    rule: null,
    source: null,
    corrects: null,
    data,
  });
