import { DayText, WhenText } from '../deadline.tsx';
import { InlineProse } from '../prose.tsx';
import { Name } from './names.tsx';
import type { View } from './view.ts';

/** Which committees were told of the proposal, because of which words and why, and which of them wish to give further input. */
export function Committees({ view }: { view: View }) {
  const { monitors, wishes } = view.proposal;
  return (
    <>
      {monitors.length > 0 && (
        <ul className="plain spaced">
          {monitors.map((monitor) => (
            <li key={monitor.entry} id={`monitor-${monitor.entry}`}>
              <b>
                <Name view={view} id={monitor.body} />
              </b>
              {monitor.told ? ' is told of it' : ' is not told of it'}, <WhenText when={monitor.effective} />.{' '}
              <InlineProse text={monitor.reason} />
              {monitor.words.length > 0 && <span className="small quiet block">Words that matched: {monitor.words.join(', ')}</span>}
            </li>
          ))}
        </ul>
      )}
      {wishes.length > 0 && (
        <>
          <h3>Asked to give further input</h3>
          <ul className="plain spaced">
            {wishes.map((wish) => (
              <li key={wish.entry} id={`wish-${wish.entry}`}>
                <b>
                  <Name view={view} id={wish.body} />
                </b>
                , <WhenText when={wish.effective} />: <InlineProse text={wish.text} />
                {wish.by && (
                  <span className="small quiet block">
                    Expected by <DayText day={wish.by} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
