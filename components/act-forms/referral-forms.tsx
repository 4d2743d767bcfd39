import { decisionName, panelDecisions } from '#lib/process/proposal/referable.ts';
import { SelectField } from '../form/select-field.tsx';
import { formatDay } from '../format.ts';
import type { ActFormProps } from './props.ts';
import { Rest } from './rest.tsx';

/** Which decision of the Panel is referred, of those whose window is open. */
export function ReferDecisionForm(props: ActFormProps) {
  const options = panelDecisions(props.proposal, props)
    .filter(({ until }) => props.today <= until)
    .map(({ entry, what, on, until }) => ({ value: String(entry), label: `${formatDay(on)}, ${what} (until ${formatDay(until)})` }));
  return <Chosen {...props} name="decision" label="Which decision of the Panel" options={options} />;
}

/** Which referral is answered, of those that wait. */
export function DecideReferralForm(props: ActFormProps) {
  const { proposal, nameOf } = props;
  const options = proposal.formal.referrals
    .filter(({ answer }) => answer === null)
    .map(({ entry, decision, by, on }) => {
      const referred = decisionName(proposal, decision);
      return { value: String(entry), label: `${nameOf(by)}, ${formatDay(on)}${referred ? `: ${referred.what}` : ''}` };
    });
  return <Chosen {...props} name="referral" label="Which referral" options={options} />;
}

/** A choice among entries of the record; where there is one only, it is chosen. */
function Chosen(props: ActFormProps & { name: string; label: string; options: { value: string; label: string }[] }) {
  const { name, label, options, typed, errors } = props;
  return (
    <>
      <SelectField
        name={name}
        label={label}
        options={options}
        value={typed[name]?.[0] ?? (options.length === 1 ? options[0]?.value : undefined)}
        empty="Choose one"
        error={errors[name]}
      />
      <Rest {...props} but={[name]} />
    </>
  );
}
