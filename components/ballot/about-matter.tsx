import type { Ballot } from '#lib/process/ballot/ballot.ts';
import type { Matter } from '#lib/process/ballot/matter.ts';
import type { Since } from '#lib/process/ballot/since.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import { formatDay } from '../format.ts';
import { InlineProse } from '../prose.tsx';
import { RedlineBeside } from './redline.tsx';

type Props = { matter: Matter; since: Since | null; document: Ballot['document']; motion: Ballot['motion']; whole?: boolean };

/** What is voted on in one paragraph, what changed since a committee had it last, and its legal text with the changes marked; on the `whole` page every one of them. */
export function AboutMatter({ matter, since, document, motion, whole = false }: Props) {
  const { proposal, href } = matter;
  const what = proposal && inOneParagraph(proposal);
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
      {proposal && href && <RedlineBeside proposal={proposal} href={href} whole={whole} />}
    </>
  );
}

/** The summary; where there is none the problem and the idea in short, or else the solution or the problem in its own first paragraph, headings aside. */
function inOneParagraph({ summary, inShort, solutions, documents }: Proposal): string | undefined {
  if (summary) return summary.text;
  const short = ['problem', 'idea'].flatMap((aspect) => inShort.find((one) => one.aspect === aspect)?.text ?? []);
  if (short.length > 0) return short.join(' ');
  const solution = solutions.findLast(({ key }) => key === 'proposed')?.text;
  const told = documents.find(({ kind }) => kind === 'problem-statement')?.sections.filter(({ text }) => text) ?? [];
  const problem = (told.find(({ kind }) => kind === 'issue') ?? told[0])?.text;
  return (solution ?? problem)?.split(/\n\s*\n/).find((paragraph) => !/^\*\*[^*]+\*\*$/.test(paragraph.trim()));
}

/** "nothing since 12 March 2021, when it was before a committee last." */
export function sinceWords({ before, changes }: Since): string {
  if (!before) return 'it is not recorded here when a committee had it last.';
  const last = `since ${formatDay(before)}, when a committee had it last`;
  return changes.length === 0 ? `nothing ${last}.` : `${changes.join('; ')}, ${last}.`;
}
