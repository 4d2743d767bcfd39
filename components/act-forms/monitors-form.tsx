import { matchesOf, monitored } from '#lib/process/proposal/monitors.ts';
import { FixedRows } from './fixed-rows.tsx';
import type { ActFormProps } from './props.ts';
import { Rest } from './rest.tsx';

/** What each committee's monitor found, with the words that matched; a person confirms or rejects each. */
export function MonitorsForm(props: ActFormProps) {
  const { proposal, settings, nameOf } = props;
  const lines = matchesOf(monitored(proposal), settings.committeeMonitors).map(({ body, asks, words }) => {
    const decided = proposal.monitors.find((monitor) => monitor.body === body);
    const found = words.length > 0 ? `Likely match: ${words.join(', ')}.` : 'No likely match.';
    const before = decided ? ` Decided before: ${decided.told ? 'told' : 'not told'}.` : '';
    return { key: body, label: nameOf(body), hint: `Asks to be told of: ${asks}. ${found}${before}` };
  });
  return (
    <>
      <FixedRows
        {...props}
        name="decisions"
        legend="Committees that ask to be told of proposals"
        keyed="body"
        lines={lines}
        parts={[
          {
            name: 'decision',
            label: 'Decision',
            options: [
              { value: 'told', label: 'It is told' },
              { value: 'not-told', label: 'It is not told' },
            ],
          },
          { name: 'reason', label: 'Reason' },
        ]}
      />
      <Rest {...props} but={['decisions']} />
    </>
  );
}
