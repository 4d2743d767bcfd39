import type { Audience } from '#lib/process/audience.ts';
import type { Regime } from '#lib/process/proposal/facts.ts';
import { ordinaryPaths, type Path, pathLabel } from '#lib/process/proposal/path.ts';
import { formalWordsOf } from '../lifecycle/formal-names.ts';

/** A value of a closed list as a form and a check page read it; a path in the words of the proposal's regime. */
export const choiceWords = (value: string, regime: Regime = '2018'): string =>
  ordinaryPaths.some((path) => path === value) ? pathLabel(value as Path, regime) : (known[value] ?? sentenceCase(value));

const known: Record<string, string> = {
  'no-majority': 'No majority',
  'body/panel': 'The Panel',
  'body/csc': 'The Change Sub-Committee',
  'body/change-board': 'The Change Board',
  'body/working-group': 'The Working Group',
  'section-z': 'It touches Section Z',
  'alt-han-charges': 'It touches the Alt HAN Charges of Section K',
  'alt-han-arrangements': 'It has a material effect on Alt HAN arrangements',
  both: 'The Panel and the Authority',
  panel: 'The Panel',
  authority: 'The Authority',
  uphold: 'Uphold: the decision stands',
  overturn: 'Overturn: the decision falls',
  'send-back': 'Send back to the Panel',
  ordinary: 'Let it go on as an ordinary proposal',
  'dcc-assessment': 'DCC assessment',
  AGREE: 'It agreed',
  APPROVE: 'It approved',
  NOTE: 'It noted',
  DISCUSS: 'It discussed',
  'e-mail': 'By e-mail',
  letter: 'By letter',
  telephone: 'By telephone',
  meeting: 'By word at a meeting',
};

const subLabels: Record<string, string> = { what: 'What', on: 'Day', for: 'For', against: 'Against', abstain: 'Abstained', kind: 'Kind' };

/** What a part of a field is called: a column of a table, a figure of a count. */
export const partLabel = (name: string): string => subLabels[name] ?? sentenceCase(name);

const sentenceCase = (name: string): string =>
  (name.charAt(0).toUpperCase() + name.slice(1))
    .replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
    .replaceAll('-', ' ');

/** Who reads a field, where it is not simply everybody. */
export function audienceWords(audience: Audience): string | null {
  if (audience.to === 'private') return 'Not published.';
  return audience.to === 'public-from' ? `Not published before ${formalWordsOf(audience.event)}.` : null;
}
