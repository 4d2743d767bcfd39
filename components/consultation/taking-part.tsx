import type { Settings } from '#lib/process/settings.ts';
import { ContactBlock } from '../contact-block.tsx';
import { Section } from '../page-header.tsx';

/** `ahead`: it cannot be answered yet, or rests, so that answers can be prepared. */
type Props = { base: string; open: boolean; ahead?: boolean; helpdesk: Settings['helpdeskContact'] };

/** How to respond, in which other formats the text can be had, and where a complaint about how the consultation is run goes; a contact only where the settings tell one. */
export function TakingPart({ base, open, ahead = false, helpdesk }: Props) {
  const { email, telephone } = helpdesk;
  const known = email !== '' || telephone !== '';
  return (
    <Section id="taking-part" title={open || ahead ? 'How to respond' : 'Formats and complaints'}>
      {(open || ahead) && (
        <p className="form-actions">
          <a className="button" href={`${base}/respond`}>
            {open ? 'Respond' : 'Prepare a response'}
          </a>
          <a href={`${base}/questions`}>The blank questions, to print</a>
          <a href={`${base}/questions.txt`}>As text</a>
        </p>
      )}
      <div className="prose">
        {open && <p>The Helpdesk takes a response by e-mail, letter or telephone too; the time of receipt counts.</p>}
        <p>
          Large print, Braille, audio, Welsh or another format: ask the Helpdesk. A complaint about how this consultation is run, as opposed
          to what it asks, goes to the Helpdesk as well; say that it is a complaint and which consultation it is about.
        </p>
        {!known && <p>How to reach the Helpdesk is not recorded in this register yet.</p>}
      </div>
      {known && <ContactBlock contact={{ name: 'Helpdesk', role: null, email: email || null, phone: telephone || null }} />}
    </Section>
  );
}
