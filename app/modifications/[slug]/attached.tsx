import { formatCount, formatInstant } from '#components/format.ts';
import { Section } from '#components/page-header.tsx';
import { today } from '#lib/clock.ts';
import { fileHref, listFiles } from '#lib/services/files.ts';
import type { Viewer } from '#lib/services/viewer.ts';
import type { Shelf } from './read-view.ts';

/** The files that acts on a proposal have attached, as far as this reader may read them; nothing where there is none. */
export function Attached({ viewer, shelf, proposal }: { viewer: Viewer | null; shelf: Shelf; proposal: string }) {
  const files = listFiles(shelf.book, proposal, viewer, today());
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
