import { Section } from '#components/page-header.tsx';
import type { PartyContact } from '#lib/services/party-contacts.ts';
import { DeliveryField } from './delivery-field.tsx';

/** When the contact of a Party is told of what every Party is told of; that they are told cannot be changed (FOLLOW-6). `action`: where the form goes. */
export const PartyTold = ({ contact, action }: { contact: PartyContact; action: string }) => (
  <Section id="every-party" title="What every Party is told of">
    <p className="prose">
      You get this as the contact of a Party: consultations that open, close soon and are published, withdrawals that can be adopted, and
      decisions. A Party has to be told, so this cannot be stopped (<a href="/process#FOLLOW-6">FOLLOW-6</a>); when is for you to choose.
    </p>
    <form className="form" action={action} method="post">
      <DeliveryField
        name="party"
        value={contact.delivery}
        hint="So does what you are told of as Proposer, as respondent or as member of a committee. Days to act run from the notice, not from the summary."
      />
      <div className="form-actions">
        <button type="submit" className="button" name="keep" value="party">
          Keep this choice
        </button>
      </div>
    </form>
  </Section>
);

/** Said once a choice is kept. */
export const choiceKept = 'Your choice is kept.';
