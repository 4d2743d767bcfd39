import { late } from '#lib/late-markup.ts';
import { markup } from './markup.ts';

const links = [
  ['/modifications', 'All modifications'],
  ['/changes', 'What changed'],
  ['/follow', 'Follow by e-mail'],
  ['/change-board', 'Change Board'],
  ['/panel', 'Panel'],
  ['/data/metrics', 'The process in figures'],
  ['/sources', 'Papers of the record'],
  ['/glossary', 'Glossary'],
  ['/practice', 'Practice example'],
  ['/accessibility', 'Accessibility'],
] as const;

/** The same on every page, so it is written once. */
const { html } =
  markup`<div class="frame"><div><p>The register of proposals to change the Smart Energy Code, the contract between the companies that run and use Great Britain’s
smart metering system. Times are those of London.</p><p>The papers that the record is taken from are classed White: they may be shared and published, subject to copyright. A paper by a
government department is under the Open Government Licence. What no paper states is left out, or marked as not recorded.</p></div><nav aria-label="More"><ul>${links.map(
    ([href, label]) => markup`<li><a href="${href}">${label}</a></li>`,
  )}</ul></nav></div>`;

/** The colophon: what the register is, whose words it carries and what may be done with them. */
export function SiteFooter() {
  return <footer className="colophon" dangerouslySetInnerHTML={{ __html: late(html) }} />;
}
