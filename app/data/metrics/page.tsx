import type { Metadata } from 'next';
import { StageDaysPart } from '#components/metrics/stage-days.tsx';
import { TurnoutPart } from '#components/metrics/turnout.tsx';
import { TurnsPart } from '#components/metrics/turns.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { readMetrics } from '#db/queries/metrics.ts';
import { namesIn } from '#db/queries/names.ts';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: 'Figures of the process: days in each stage, turnout, withdrawals',
  description:
    'How long proposals to change the Smart Energy Code spend in each stage by path and year, how many seats vote, and how many proposals are sent back, withdrawn and adopted.',
  alternates: { canonical: '/data/metrics' },
};

/** The whole register in figures, each as a picture, a table and a download. */
export default function MetricsPage() {
  const { stages, turnout, turns, undated } = readMetrics();
  const names = namesIn('register');
  return (
    <>
      <PageHeader
        title="The process in figures"
        lead="Counted from the record of every proposal in the register. The practice example and practice copies are not part of it; what no source dates is left out, and said so."
      />
      <StageDaysPart rows={stages} undated={undated.stays} csv="/data/metrics/stages.csv" />
      <TurnoutPart rows={turnout} nameOf={(body) => names.of(body) ?? body} csv="/data/metrics/turnout.csv" />
      <TurnsPart rows={turns} undated={undated.turns} csv="/data/metrics/turns.csv" />
    </>
  );
}
