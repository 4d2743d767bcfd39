import { AboutMatter } from '#components/ballot/about-matter.tsx';
import { redlineWords } from '#components/ballot/redline.tsx';
import { ResponsesBeside } from '#components/ballot/responses-beside.tsx';
import { Section } from '#components/page-header.tsx';
import type { Ballot, Elector } from '#lib/process/ballot/ballot.ts';
import type { Matter } from '#lib/process/ballot/matter.ts';
import type { Instant } from '#lib/process/day.ts';
import type { Names } from '#lib/process/directory/names.ts';
import { type PartyCategory, partyCategoryNames } from '#lib/process/words.ts';
import { besideBallot, sinceLast } from '#lib/services/ballot-reading.ts';
import type { Viewer } from '#lib/services/viewer.ts';

type Props = {
  viewer: Viewer;
  matter: Matter;
  /** Null where there is no ballot yet. */
  ballot: Pick<Ballot, 'document' | 'motion' | 'questions'> | null;
  category: Elector['category'];
  names: Names;
  now: Instant;
  /** The page with everything in full, to print; null on that page. */
  whole: string | null;
};

/** What a member reads before the vote: what it is, what changed, the redline, and what was answered, those of the seat's own Party Category first (CB-13). `titled`: under a heading of its own. */
export function MatterShown({ titled = false, ...props }: Props & { titled?: boolean }) {
  const { matter, ballot, whole } = props;
  return (
    <>
      <AboutMatter
        matter={matter}
        since={sinceLast(matter)}
        document={ballot?.document ?? null}
        motion={ballot?.motion ?? null}
        whole={!whole}
      />
      <Answered {...props} titled={titled} />
    </>
  );
}

function Answered({ viewer, matter, ballot, category, names, now, whole, titled }: Props & { titled: boolean }) {
  const beside = besideBallot(viewer, matter, category, now);
  if (!beside) return null;
  const ownName = category && category in partyCategoryNames ? partyCategoryNames[category as PartyCategory] : null;
  const room = { redline: redlineWords(matter.proposal), solutions: ballot?.questions.length ?? 1 };
  const { base, confidential } = beside;
  const responses = <ResponsesBeside {...{ beside, names, base, ownName, confidential, whole, room }} />;
  return titled ? (
    <Section id="responses" title="What was answered">
      {responses}
    </Section>
  ) : (
    responses
  );
}
