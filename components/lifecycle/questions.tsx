import { ContactBlock } from '../contact-block.tsx';
import { Name } from './names.tsx';
import { fromPapers } from './now-sentence.ts';
import { hrefIn, type View } from './view.ts';

/** Whom to ask: who is printed as its analyst or contact, and the Helpdesk as set. */
export function Questions({ view }: { view: View }) {
  const contact = view.proposal.contacts.at(-1);
  const { email, telephone } = view.helpdesk;
  return (
    <>
      <h3>Questions about this proposal</h3>
      {contact && (
        <p>
          <Name view={view} id={contact.person} />, {contact.role}
          {fromPapers(view) && ' when last recorded'}
        </p>
      )}
      <ContactBlock
        contact={{ name: 'The Helpdesk of the Code Administrator', role: null, email: email || null, phone: telephone || null }}
        formHref={hrefIn({ base: view.base, asked: {} }, '/ask')}
      />
      {!email && !telephone && <p className="small quiet">How it is reached is a setting, and is not set on this copy of the register.</p>}
    </>
  );
}
