import { Fragment } from 'react';
import { documentPath } from './sections.ts';
import { allVersions } from './stated-versions.ts';
import { hrefIn, type View } from './view.ts';

/** The versions of a solution, of impacts, costs or views that another took the place of, and the way to compare any two. `of`: their key. */
export function EarlierVersions({ view, of }: { view: View; of: string }) {
  const earlier = allVersions(view.proposal)
    .filter(({ key }) => key === of)
    .slice(0, -1);
  if (earlier.length === 0) return null;
  return (
    <p className="small">
      Earlier versions:{' '}
      {earlier.map((version, i) => (
        <Fragment key={version.entry}>
          {i > 0 && ', '}
          <a href={hrefIn(view, documentPath(version))}>{version.version}</a>
        </Fragment>
      ))}
      . <a href={hrefIn(view, `/documents/${of}/compare`)}>Compare two versions</a>
    </p>
  );
}
