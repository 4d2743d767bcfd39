import type { Metadata } from 'next';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { PageHeader, Section } from '#components/page-header.tsx';

export const metadata: Metadata = {
  title: 'Accessibility',
  description: 'What this register does so that everybody can use it, how it is checked, and what to do when something is in your way.',
  alternates: { canonical: '/accessibility' },
};

/** What readers with any tool or none may rely on. */
export default function AccessibilityPage() {
  return (
    <>
      <Breadcrumbs trail={[['/', 'Home']]} />
      <PageHeader
        title="Accessibility"
        lead="Everybody who is bound by the code, or affected by it, should be able to read this register and to act in it."
      />
      <Section id="rely-on" title="What you can rely on">
        <ul className="prose list-disc pl-5">
          <li>Every public page and every form works without JavaScript, with the keyboard alone and with a screen reader.</li>
          <li>Nothing is told by colour alone: stages have names, and changes to the code’s text are marked in words as well.</li>
          <li>Pages can be enlarged to 400 % without scrolling sideways; wide tables scroll inside their own box.</li>
          <li>Light or dark follows your system, as do its high-contrast colours and its wish for less movement.</li>
          <li>Deadlines are written out with their day and hour, London time, and never only as a countdown.</li>
          <li>Every page can be printed, with its address and with all its parts open.</li>
          <li>Nothing times out while you read; what you have typed is kept when your session ends.</li>
        </ul>
      </Section>
      <Section id="standard" title="The standard">
        <p className="prose">
          The aim is level AA of the Web Content Accessibility Guidelines 2.2. The pages are checked with automatic tests in each of their
          states, which find some faults and not all. No outside audit has been made yet.
        </p>
      </Section>
      <Section id="limits" title="Known limits">
        <p className="prose">
          The papers of the record are given as structured text, so that they can be read aloud and enlarged. Drawings in them are described
          in words where a description was possible. The original files are not kept here.
        </p>
      </Section>
      <Section id="tell-us" title="If something is in your way">
        <p className="prose">
          Tell the operator of this register, with the address of the page and what you were trying to do. Whatever can be done here can
          also be done through the Helpdesk, under the same deadlines.
        </p>
      </Section>
    </>
  );
}
