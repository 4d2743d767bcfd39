import type { Ballot } from '#lib/process/ballot/ballot.ts';
import type { Matter } from '#lib/process/ballot/matter.ts';
import type { Since } from '#lib/process/ballot/since.ts';
import { formatDay } from '../format.ts';
import { InlineProse } from '../prose.tsx';
import { RedlineBeside } from './redline.tsx';

type Props = { matter: Matter; since: Since | null; document: Ballot['document']; motion: Ballot['motion'] };

/** What is voted on in one paragraph, what changed since a committee had it last, and its legal text with the changes marked. */
export function AboutMatter({ matter, since, document, motion }: Props) {
  const { proposal, href } = matter;
  const inShort = ['problem', 'idea'].flatMap((aspect) => proposal?.inShort.find((one) => one.aspect === aspect)?.text ?? []);
  const what = proposal?.summary?.text ?? inShort.join(' ');
  return (
    <>
      <div className="prose">
        {motion && (
          <p className="lead">
            {motion.text}
            {motion.unanimous && ' (unanimously)'}
          </p>
        )}
        {what && (
          <p>
            <InlineProse text={what} />
          </p>
        )}
        {since && (
          <p>
            <strong>What changed:</strong> {sinceWords(since)}
          </p>
        )}
        {document && (
          <p>
            Voted on: {document.title}
            {document.version && `, version ${document.version}`}.
          </p>
        )}
        {href && (
          <p className="no-print">
            <a href={href}>The proposal</a>
          </p>
        )}
      </div>
      {proposal && href && <RedlineBeside proposal={proposal} href={href} />}
    </>
  );
}

/** "nothing since 12 March 2021, when it was before a committee last." */
export function sinceWords({ before, changes }: Since): string {
  if (!before) return 'it is not recorded here when a committee had it last.';
  const last = `since ${formatDay(before)}, when a committee had it last`;
  return changes.length === 0 ? `nothing ${last}.` : `${changes.join('; ')}, ${last}.`;
}
