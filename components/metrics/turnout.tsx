import { DataTable } from '../data-table.tsx';
import { EmptyState } from '../empty-state.tsx';
import { Section } from '../page-header.tsx';
import { Bar } from '../picture/bar.tsx';
import { Picture } from '../picture/picture.tsx';
import { percent } from './words.ts';

type Turnout = { body: string; year: string; ballots: number; seats: number; cast: number };

/** How many of the seats that could vote did, by body and year. `nameOf`: what a body is called. */
export function TurnoutPart({ rows, nameOf, csv }: { rows: readonly Turnout[]; nameOf: (body: string) => string; csv: string }) {
  return (
    <Section id="turnout" title="Turnout">
      <p className="measure">
        Of the filled, unsuspended seats with a vote when a ballot opened, how many voted or abstained. A ballot on several solutions counts
        once, and one that a send-back made void counts too.
      </p>
      {rows.length === 0 ? (
        <EmptyState title="No result of a vote is on record." />
      ) : (
        <>
          <Picture
            title="Turnout by body and year"
            legend={[
              ['plain', 'Voted or abstained'],
              ['absent', 'Did not'],
            ]}
            rows={rows.map(({ body, year, seats, cast }) => ({
              key: `${body} ${year}`,
              name: `${nameOf(body)}, ${year}`,
              bars: [
                {
                  key: 'turnout',
                  bar: (
                    <Bar
                      most={seats}
                      parts={[
                        { kind: 'plain', count: cast },
                        { kind: 'absent', count: seats - cast },
                      ]}
                    />
                  ),
                  words: `${percent(cast, seats)}: ${cast} of ${seats}`,
                },
              ],
            }))}
          />
          <DataTable
            caption="Turnout by body and year, as a table"
            columns={[
              'Body',
              'Year',
              { head: 'Ballots', figure: true },
              { head: 'Seats', figure: true },
              { head: 'Voted or abstained', figure: true },
              { head: 'Turnout', figure: true },
            ]}
            rows={rows.map(({ body, year, ballots, seats, cast }) => ({
              key: `${body} ${year}`,
              cells: [nameOf(body), year, ballots, seats, cast, percent(cast, seats)],
            }))}
          />
          <p>
            <a href={csv}>Turnout as a spreadsheet</a>
          </p>
        </>
      )}
    </Section>
  );
}
