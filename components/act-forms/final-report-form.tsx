import type { ActFormProps } from './props.ts';
import { Rest } from './rest.tsx';

/** The final report: how many responses there were is asked only where the consultation was not held here. */
export function FinalReportForm(props: ActFormProps) {
  if (props.counted === null) return <Rest {...props} />;
  return (
    <>
      <p className="prose">
        Responses received to the Modification Report Consultation: <strong>{props.counted}</strong>, as the register counted them.
      </p>
      <Rest {...props} but={['responses']} />
    </>
  );
}
