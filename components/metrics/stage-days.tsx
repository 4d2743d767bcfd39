import { type Stage, stageNames } from '#lib/process/proposal/stage-names.ts';
import { stageName } from '#lib/process/proposal/stages.ts';
import { DataTable } from '../data-table.tsx';
import { EmptyState } from '../empty-state.tsx';
import { formatCount } from '../format.ts';
import { Section } from '../page-header.tsx';
import { Bar } from '../picture/bar.tsx';
import { Picture } from '../picture/picture.tsx';
import { average, pathName, staysInWords } from './words.ts';

type StageDays = { stage: Stage; path: string | null; year: string; stays: number; days: number; shortest: number; longest: number };

/** Days per stage: all finished stays of a stage as a picture, and by path and year as a table. */
export function StageDaysPart({ rows, undated, csv }: { rows: readonly StageDays[]; undated: number; csv: string }) {
  return (
    <Section id="stages" title="Days in each stage">
      <p className="measure">
        Calendar days from the day on which a proposal came into a stage to the day on which it left it, by the year in which it left. A
        stay that still lasts is not counted.
        {undated > 0 &&
          ` ${formatCount(undated, 'finished stay')} ${undated === 1 ? 'is' : 'are'} left out: no source gives the day of the beginning or of the end.`}
      </p>
      {rows.length === 0 ? (
        <EmptyState title="No finished stay with both its days is on record." />
      ) : (
        <>
          <StagePicture rows={rows} />
          <DataTable
            caption="Days in each stage by path and year"
            columns={[
              'Stage',
              'Path',
              'Year',
              { head: 'Stays', figure: true },
              { head: 'Average', figure: true },
              { head: 'Shortest', figure: true },
              { head: 'Longest', figure: true },
            ]}
            rows={inOrder(rows).map(({ stage, path, year, stays, days, shortest, longest }) => ({
              key: `${stage} ${path} ${year}`,
              cells: [stageName(stage), pathName(path), year, stays, average(days, stays), shortest, longest],
            }))}
          />
          <p>
            <a href={csv}>Days in each stage as a spreadsheet</a>
          </p>
        </>
      )}
    </Section>
  );
}

const inOrder = (rows: readonly StageDays[]): StageDays[] =>
  rows.toSorted((a, b) => stageNames.indexOf(a.stage) - stageNames.indexOf(b.stage) || a.year.localeCompare(b.year));

function StagePicture({ rows }: { rows: readonly StageDays[] }) {
  const all = stageNames.flatMap((stage) => {
    const its = rows.filter((row) => row.stage === stage);
    if (its.length === 0) return [];
    const sum = (of: 'stays' | 'days') => its.reduce((n, row) => n + row[of], 0);
    return [{ stage, stays: sum('stays'), days: sum('days'), longest: Math.max(...its.map(({ longest }) => longest)) }];
  });
  const most = Math.max(...all.map(({ days, stays }) => days / stays));
  return (
    <Picture
      title="Average days in each stage, all paths and years"
      rows={all.map((row) => ({
        key: row.stage,
        name: stageName(row.stage),
        bars: [
          { key: 'days', bar: <Bar most={most} parts={[{ kind: 'plain', count: row.days / row.stays }]} />, words: staysInWords(row) },
        ],
      }))}
    />
  );
}
