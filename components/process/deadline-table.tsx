import { type DeadlineKey, type DeadlineRule, deadlines, lengthOf } from '#lib/process/calendar/deadlines.ts';
import { defaultSettings, type Settings } from '#lib/process/settings.ts';
import { DataTable } from '../data-table.tsx';
import { formatCount } from '../format.ts';
import { RuleLinks } from './rule-links.tsx';

const conventions: Record<DeadlineRule['convention'], string> = {
  window: 'the first day not counted',
  inclusive: 'first and last day counted',
  'calendar-days': 'weekends and holidays included',
};

/** "10 Working Days before, the first day not counted". */
export function lengthText({ length, convention }: Pick<DeadlineRule, 'length' | 'convention'>): string {
  const days = formatCount(Math.abs(length), convention === 'calendar-days' ? 'day' : 'Working Day');
  return `${days}${length < 0 ? ' before' : ''}, ${conventions[convention]}`;
}

/** Every length of time that the process knows. */
export function DeadlineTable({ settings = defaultSettings }: { settings?: Settings }) {
  return (
    <DataTable
      caption="Every deadline with its length"
      hideCaption
      columns={['Deadline', 'Length', 'From', 'To', 'Rule', 'Source']}
      rows={Object.entries<DeadlineRule>(deadlines).map(([key, row]) => ({
        key,
        id: `deadline-${key}`,
        cells: [
          row.title,
          lengthText({ ...row, length: Math.sign(row.length) * lengthOf(key as DeadlineKey, settings) }),
          row.from,
          row.to,
          <RuleLinks key="rule" ids={[row.rule]} />,
          row.source ? `${row.source.paper}, ${row.source.place}` : 'The papers do not say: this register’s setting',
        ],
      }))}
    />
  );
}
