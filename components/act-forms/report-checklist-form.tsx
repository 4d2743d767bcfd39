import { reportStanding } from '#lib/process/proposal/report.ts';
import type { ActFormProps } from './props.ts';
import { Rest } from './rest.tsx';
import { RuleLink } from './rule-link.tsx';

/** The checklist of the Modification Report: what the register holds, what is missing and where it is filled in, and what the report says in its own words. */
export function ReportChecklistForm(props: ActFormProps) {
  const { proposal, typed, base, consulted } = props;
  const items = reportStanding(proposal, consulted);
  const missing = items.filter(({ mandatory, held }) => mandatory && !held);
  return (
    <>
      <fieldset className={props.errors.complete ? 'field field-error' : 'field'} id="complete">
        <legend className="field-label">What the report contains</legend>
        <p className="field-hint">
          {missing.length === 0
            ? 'Nothing mandatory is missing.'
            : `${missing.length} mandatory ${missing.length === 1 ? 'item is' : 'items are'} missing. Fill each in, or tick it where the attached report contains it.`}
        </p>
        <ul className="task-list">
          {items.map(({ item, mandatory, held }) => (
            <li key={item.key}>
              {held ? (
                <p>
                  {sentence(item.title)}: <b>there</b>
                </p>
              ) : (
                <div className="choice">
                  <input
                    type="checkbox"
                    id={`complete-${item.key}`}
                    name="complete"
                    value={item.key}
                    defaultChecked={typed.complete?.includes(item.key) ?? false}
                  />
                  <label htmlFor={`complete-${item.key}`}>
                    {sentence(item.title)}: {mandatory ? <b>missing</b> : 'not asked for here'}
                  </label>
                </div>
              )}
              <p className="small">
                <a href={`${base}/do/${item.act}`}>
                  {held ? 'Change it' : 'Fill it in'}
                  <span className="sr-only">: {item.title}</span>
                </a>
                , <RuleLink id={item.rule} />
              </p>
            </li>
          ))}
        </ul>
      </fieldset>
      <Rest {...props} but={['complete']} />
    </>
  );
}

const sentence = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1);
