import { type ReportStanding, reportStanding } from '#lib/process/proposal/report.ts';
import type { ActFormProps } from './props.ts';
import { Rest } from './rest.tsx';
import { RuleLink } from './rule-link.tsx';

/** The checklist of the Modification Report: what the register holds, what is missing and where it is filled in, and what the published report tells in its own words. */
export function ReportChecklistForm(props: ActFormProps) {
  const { proposal, typed, base, consulted, settings, today } = props;
  const items = reportStanding(proposal, { consulted, settings, today });
  return (
    <>
      <fieldset className={props.errors.complete ? 'field field-error' : 'field'} id="complete">
        <legend className="field-label">What the report contains</legend>
        <p className="field-hint">{whatIsMissing(items)}</p>
        <ul className="task-list">
          {items.map((standing) => (
            <li key={standing.item.key}>
              <Standing {...standing} ticked={typed.complete?.includes(standing.item.key) ?? false} />
              <p className="small">
                <a href={`${base}/do/${standing.item.act}`}>
                  {standing.held ? 'Change it' : 'Fill it in'}
                  <span className="sr-only">: {standing.item.title}</span>
                </a>
                , <RuleLink id={standing.item.rule} />
              </p>
            </li>
          ))}
        </ul>
      </fieldset>
      <Rest {...props} but={['complete']} />
    </>
  );
}

/** What is there says so; what is told in words of the published report can be ticked; everything else has to be filled in. */
function Standing({ item, mandatory, held, tickable, ticked }: ReportStanding & { ticked: boolean }) {
  const how = held ? <b>there</b> : mandatory ? <b>missing</b> : 'not asked for here';
  if (held || !tickable)
    return (
      <p>
        {sentence(item.title)}: {how}
      </p>
    );
  const id = `complete-${item.key}`;
  return (
    <div className="choice">
      <input type="checkbox" id={id} name="complete" value={item.key} defaultChecked={ticked} />
      <label htmlFor={id}>
        {sentence(item.title)}: {how}
      </label>
    </div>
  );
}

function whatIsMissing(items: readonly ReportStanding[]): string {
  const missing = items.filter(({ mandatory, held }) => mandatory && !held);
  if (missing.length === 0) return 'Nothing mandatory is missing.';
  const count = `${missing.length} mandatory ${missing.length === 1 ? 'item is' : 'items are'} missing. Fill in each`;
  return missing.some(({ tickable }) => tickable)
    ? `${count}. One with a box can be ticked instead, where the published report tells it under another heading.`
    : `${count}.`;
}

const sentence = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1);
