import { CheckList } from '#components/form/check-list.tsx';
import { Section } from '#components/page-header.tsx';
import { Answers } from '#components/raise/answers.tsx';
import { answerRows } from '#components/raise/form-rows.ts';
import { siteUrl } from '#lib/env.ts';
import { isStanding } from '#lib/process/proposal/form/standing.ts';
import type { CheckedAcceptance, CheckedReturn } from '#lib/services/form-check.ts';
import { nameIn } from '#lib/services/raise-choices.ts';
import type { Waiting } from '#lib/services/submissions.ts';
import { Outcome, Told } from '../../../../modifications/[slug]/do/outcome.tsx';
import { proposalAddress } from '../../../../raise/open.ts';
import { personIn, raiserName } from '../../raiser-name.ts';

type Shown<T> = { waiting: Waiting; checked: T; again: string };

const heldRows = ({ held, actor }: Waiting, what: string) => {
  const names = nameIn(held.book);
  return [
    { name: 'What', value: what },
    { name: 'Form', value: `${held.fields.title || 'Without a title'}\nReceipt ${held.receipt}` },
    { name: 'Raised by', value: raiserName(held, names) },
    { name: 'As whom', value: `${personIn(held.book, actor.id)}, ${actor.name}` },
  ];
};

/** What an acceptance brings about: number and address, stage and dates, everything that is published, and who is told. */
export function AcceptanceShown({ waiting, checked, note, again }: Shown<CheckedAcceptance> & { note: string | undefined }) {
  const { held, actor } = waiting;
  const { fields, regime, standing } = held;
  const view = { answers: fields, regime, standing: isStanding(standing) ? standing : ('outsider' as const) };
  return (
    <>
      <CheckList
        rows={[
          ...heldRows(waiting, 'Accept the proposal'),
          { name: 'Number', value: `${checked.reference}, unless another form is accepted first. A number is never used again.` },
          { name: 'Address', value: `${siteUrl()}${proposalAddress(held.book, checked.slug)}\nIt stays for good.` },
          { name: 'Note to the Proposer', value: note ?? 'None', change: { href: again } },
        ]}
      />
      <Outcome
        reference={checked.reference}
        checked={checked}
        actor={actor}
        published={<Answers rows={answerRows(view, 'public', nameIn(held.book), null)} />}
      />
      <p className="prose">The form itself is then erased. How the contact is reached is kept, and never published.</p>
    </>
  );
}

/** What a return brings about: the lines as the Proposer reads them. */
export function ReturnShown({ waiting, checked, again }: Shown<CheckedReturn>) {
  return (
    <>
      <CheckList
        rows={[
          ...heldRows(waiting, 'Return the form'),
          { name: 'What is missing', value: checked.defects.join('\n'), change: { href: again, what: 'what is missing' } },
        ]}
      />
      <Section id="follows" title="What follows">
        <p className="prose">
          The Proposer can put it right and send it again. The Working Days for comments then begin anew. The clock for comments stops until
          then.
        </p>
      </Section>
      <Section id="public" title="What becomes public">
        <p>Nothing: a form is not public before it is accepted.</p>
      </Section>
      <Section id="told" title="Who is told">
        <Told told={checked.told} messages={checked.messages} />
      </Section>
    </>
  );
}
