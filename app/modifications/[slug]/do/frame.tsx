import type { ReactNode } from 'react';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { PageHeader } from '#components/page-header.tsx';
import type { AtHand } from '#lib/services/at-hand.ts';
import { PracticeNotice } from '../framed.tsx';
import type { Shelf } from '../read-view.ts';

type Place = { shelf: Shelf; reference: string; base: string; atHand: Pick<AtHand, 'proposal'> };

/** What stands around every page on which something is done: the way back, the practice banner, and the title. `title` null: the page brings its own. */
export function Frame({ place, title, over, children }: { place: Place; title: ReactNode; over?: ReactNode; children: ReactNode }) {
  const { shelf, reference, base, atHand } = place;
  return (
    <>
      <Breadcrumbs
        trail={[
          [shelf.register, shelf.practice ? 'Practice' : 'Register'],
          [base, reference],
          ...(title === null ? [] : [[`${base}/do`, 'What you can do'] as const]),
        ]}
      />
      <PracticeNotice practice={shelf.practice} proposal={atHand.proposal} />
      {title && <PageHeader over={over} title={title} />}
      {children}
    </>
  );
}

/** The proposal's own address: that of the act without its end. */
export const baseOf = ({ path }: { path: string }): string => path.slice(0, path.lastIndexOf('/do/'));

export const placeOf = (doing: Omit<Place, 'base'> & { path: string }): Place => ({ ...doing, base: baseOf(doing) });
