import { TrackSprite } from '#components/lifecycle-track.tsx';
import { type Markup, markup } from '#components/markup.ts';
import { trackPoint } from '#components/track-point.ts';
import type { RegisterQuery, RegisterRow } from '#db/queries/register.ts';
import { late } from '#lib/late-markup.ts';
import type { Calendar } from '#lib/process/calendar/working-days.ts';
import type { Day } from '#lib/process/day.ts';
import { registerHref } from './href.ts';
import { registerRows } from './register-rows.ts';

type Props = { rows: readonly RegisterRow[]; query: RegisterQuery; today: Day; calendar: Calendar };

/** One page of the register. On a narrow screen each row becomes a card, by style alone. */
export function RegisterTable({ rows, query, today, calendar }: Props) {
  const body = `${headOf(query)}<tbody>${registerRows(rows, { today, calendar, asOf: query.asOf, known: query.known })}</tbody>`;
  return (
    <>
      <TrackSprite points={rows.flatMap((row) => trackPoint(row) ?? [])} />
      <table className="register" dangerouslySetInnerHTML={{ __html: late(body) }} />
    </>
  );
}

function headOf(query: RegisterQuery): string {
  const by = (sort: RegisterQuery['sort'], name: string) => sortOf(query, sort, name);
  return markup`<caption class="sr-only">Modifications</caption><thead><tr><th scope="col">${by('reference', 'Reference')} and title</th><th scope="col">${by('stage', 'Stage')}</th><th scope="col">${by('next', 'Next')}</th><th scope="col">Affects</th><th scope="col">${by('proposer', 'Proposer')}</th><th scope="col">${by('updated', 'Updated')}</th></tr></thead>`
    .html;
}

/** A column's name as a link that sorts by it; a second click turns the order round. */
function sortOf(query: RegisterQuery, by: RegisterQuery['sort'], name: string): Markup {
  if (query.sort !== by) return markup`<a href="${registerHref(query, { sort: by })}">${name}</a>`;
  const up = query.order === 'asc';
  return markup`<a href="${registerHref(query, { order: up ? 'desc' : 'asc' })}">${name}<span aria-hidden="true">${up ? ' ↑' : ' ↓'}</span><span class="sr-only">, sorted ${up ? 'ascending' : 'descending'}</span></a>`;
}
