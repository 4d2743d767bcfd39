import type { ReactNode } from 'react';
import { recommended } from '#lib/documents/recommendation.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import { PageHeader } from '../page-header.tsx';
import './lifecycle.css';
import { SourceList } from './source-list.tsx';
import { hrefIn, type View } from './view.ts';

const parts = [
  ['', 'Where it stands'],
  ['/documents', 'Documents'],
  ['/legal-text', 'Legal text'],
  ['/consultations', 'Consultations'],
  ['/votes', 'Votes'],
  ['/recommendation', 'Recommendation'],
  ['/history', 'History'],
] as const;

/** The recommendation has a page once it is published. */
const partsOf = ({ proposal }: View): readonly (readonly [string, string])[] =>
  parts.filter(([path]) => path !== '/recommendation' || recommended(proposal));

/** A part of the lifecycle page on a page of its own, with the way to the other parts and its own sources. */
export function SubPage(props: { view: View; part: string; title: string; lead?: ReactNode; marks?: ReactNode; children: ReactNode }) {
  const { view, part, title, lead, marks, children } = props;
  const over = [referenceOf(view.proposal), view.proposal.title].filter(Boolean).join(' ');
  return (
    <div className="sub parts">
      <PageHeader over={over} title={title} lead={lead}>
        {marks}
      </PageHeader>
      <nav className="sub-nav no-print" aria-label={`Pages of ${referenceOf(view.proposal)}`}>
        <ul>
          {partsOf(view).map(([path, name]) => (
            <li key={path}>
              <a href={hrefIn(view, path)} aria-current={path === part ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
      <SourceList view={view} />
    </div>
  );
}
