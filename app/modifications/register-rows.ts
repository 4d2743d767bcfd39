import { daysLeft } from '#components/days-left.ts';
import { formatDayShort, formatDaysLeft } from '#components/format.ts';
import { type Markup, markup } from '#components/markup.ts';
import { trackMarkup } from '#components/track-markup.ts';
import { trackPoint } from '#components/track-point.ts';
import { affectedText } from '#components/words.ts';
import type { RegisterRow } from '#db/queries/register.ts';
import type { Calendar } from '#lib/process/calendar/working-days.ts';
import type { Day, Instant } from '#lib/process/day.ts';
import { stages } from '#lib/process/proposal/stages.ts';
import { proposalHref } from './href.ts';

/** The rows of a page of the register, as HTML: they are most of its elements. */
export const registerRows = (rows: readonly RegisterRow[], on: On): string => rows.map((row) => rowOf(row, on).html).join('');

/** The day of the page, the Working Days that it counts with, and what of the past it was asked for. */
type On = { today: Day; calendar: Calendar; asOf: Day | null; known: Instant | null };

function rowOf(row: RegisterRow, on: On): Markup {
  const marks = [row.urgent && 'Urgent', row.onHold && 'On hold'].filter(Boolean).join(' · ');
  return markup`<tr><th scope="row"><a href="${proposalHref(row.slug, on)}"><b>${row.reference} ${
    row.formerReference && markup`<small>was ${row.formerReference}</small>`
  }</b> <span>${row.title ?? 'No title recorded'}</span> ${marks && markup`<em>${marks}</em>`}</a></th><td>${stageOf(row)}</td><td>${nextOf(
    row,
    on,
  )}</td><td>${affectedText(row.affects)}</td><td>${row.proposerName ?? (row.volunteer ? 'A volunteer' : null)}</td><td>${
    row.updated && timeOf(row.updated)
  }</td></tr>`;
}

function stageOf(row: RegisterRow): Markup {
  const point = trackPoint(row);
  const group = row.stage ? stages[row.stage].group : 'stopped';
  return markup`<span class="tag ${group}">${row.stageLabel ?? 'Not recorded'}</span>${point && trackMarkup(point, group)}`;
}

/** What comes next, on whom it waits and how long there is; what is known from papers only has no countdown. */
function nextOf(row: RegisterRow, on: On): Markup | string | null {
  if (row.imported) return row.updated ? `Last recorded ${formatDayShort(row.updated)}` : null;
  if (row.closed) return null;
  const what = row.nextWhat && markup`<b>${row.nextWhat}</b>`;
  const who = row.nextWho && markup`<span>${row.nextWhat ? `on ${row.nextWho}` : `Waits on ${row.nextWho}`}</span>`;
  return markup`${what}${who}${row.nextDate && markup`<span>${timeOf(row.nextDate)}${leftOf(row.nextDate, on)}</span>`}`;
}

function leftOf(day: Day, { today, calendar }: On): Markup | null {
  const left = daysLeft(today, day, calendar);
  if (left === null) return null;
  return left <= 3 ? markup`<i class="near"> ${formatDaysLeft(left)}</i>` : markup`<i> ${formatDaysLeft(left)}</i>`;
}

const timeOf = (day: Day): Markup => markup`<time datetime="${day}">${formatDayShort(day)}</time>`;
