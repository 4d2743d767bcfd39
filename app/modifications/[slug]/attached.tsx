import { formatCount, formatInstant } from '#components/format.ts';
import type { View } from '#components/lifecycle/view.ts';
import { Section } from '#components/page-header.tsx';
import { today } from '#lib/clock.ts';
import { closesAtInstant } from '#lib/process/calendar/london.ts';
import { fileHref, listFiles } from '#lib/services/files.ts';
import type { Viewer } from '#lib/services/viewer.ts';
import type { Shelf } from './read-view.ts';

type Props = { viewer: Viewer | null; shelf: Shelf; view: Pick<View, 'proposal' | 'asked'> };

/** The files that acts on a proposal have attached by the time that the page shows, as far as this reader may read them; nothing where there is none. */
export function Attached({ viewer, shelf, view: { proposal, asked } }: Props) {
  const by = [asked.asOf && closesAtInstant(asked.asOf, 'end-of-day'), asked.known].filter((moment) => moment !== undefined);
  const files = listFiles(shelf.book, proposal.id, viewer, today()).filter(({ at }) => by.every((moment) => at <= moment));
  if (files.length === 0) return null;
  return (
    <Section id="files" title="Files">
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            <a href={fileHref(file)}>{file.name}</a>{' '}
            <span className="small quiet">
              {formatCount(Math.ceil(file.bytes / 1024), 'kilobyte')}, {file.classification}, added {formatInstant(file.at)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
