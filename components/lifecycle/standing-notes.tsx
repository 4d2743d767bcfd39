import { stayed } from '#lib/process/proposal/decisions.ts';
import { implementingOf } from '#lib/process/proposal/implementing.ts';
import { stages } from '#lib/process/proposal/stages.ts';
import { Banner } from '../banner.tsx';
import { DayText } from '../deadline.tsx';
import { howOften } from '../format.ts';
import { InlineProse } from '../prose.tsx';
import type { View } from './view.ts';

/** What a reader has to know before anything else: that it is taken to decision early, or that its Proposer stopped for now. */
export function StandingNotes({ view }: { view: View }) {
  const { formal, stage } = view.proposal;
  if (stage === null || stages[stage].terminal) return null;
  return (
    <>
      {formal.early && (
        <Banner>
          <strong>Not fully developed.</strong> The Panel decided on <DayText day={formal.early.on} /> to take it to decision early:{' '}
          <InlineProse text={formal.early.reason} />
        </Banner>
      )}
      {implementingOf(view.proposal)?.lacking && <Banner>{implementingOf(view.proposal)?.lacking}</Banner>}
      {stayed(formal) && (
        <Banner>
          <strong>Implementation waits.</strong> <a href="#appeals">An appeal or a referral</a> is not answered yet.
        </Banner>
      )}
      {formal.sendBacks.length > 0 && (
        <Banner>
          <strong>Sent back by the Authority, {howOften(formal.sendBacks.length)}.</strong>{' '}
          <a href="#send-backs">What further steps it asked for</a>
        </Banner>
      )}
      {formal.stopped && stage === 'development' && (
        <Banner>
          <strong>Stopped for now.</strong> The Proposer stopped here on <DayText day={formal.stopped} />; no recommendation is made until
          it asks for conversion.
        </Banner>
      )}
    </>
  );
}
