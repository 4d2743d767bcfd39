import { panelPurposes } from '../../settings.ts';
import { partyCategories, partyCategoryNames } from '../../words.ts';
import type { Regime } from '../facts.ts';
import { materialEffects, pathLabel, pathNames } from '../path.ts';
import { both, type FormField, notPublished, onAcceptance, type TaskName } from './field.ts';
import type { Standing } from './standing.ts';

const open = { audience: onAcceptance, regimes: both } as const;
const closed = { audience: notPublished, regimes: both } as const;
const in2018 = { audience: onAcceptance, regimes: ['2018'] } as const;
const in2016 = { audience: onAcceptance, regimes: ['2016'] } as const;
const needed2016 = (called: string) => ({ in: ['2016'], called }) as const;

/** Asked of those whose right to raise depends on a purpose, a vote or a subject (RAISE-4 to RAISE-10). */
const standing: FormField[] = [
  {
    ...open,
    name: 'authorityPurpose',
    task: 'standing',
    kind: 'one',
    label: 'Why does the Authority raise it?',
    standings: ['authority'],
    choices: [
      { value: 'review', label: 'To give effect to a Significant Code Review' },
      { value: 'law', label: 'To comply with European law' },
      { value: 'other', label: 'For another reason' },
    ],
  },
  {
    ...open,
    name: 'direction',
    task: 'standing',
    kind: 'yes-no',
    label: 'Is it raised at the direction of the Authority?',
    hint: 'It then takes the Authority-led path.',
    standings: ['dcc'],
  },
  {
    ...open,
    name: 'withinSubject',
    task: 'standing',
    kind: 'yes-no',
    label: 'Is it about the Security Obligations and Assurance Arrangements?',
    standings: ['ssc', 'ssc-member'],
  },
  {
    ...open,
    name: 'withinSubject',
    task: 'standing',
    kind: 'yes-no',
    label: 'Is it about the SMKI SEC Documents?',
    standings: ['smki-pma', 'smki-pma-member'],
  },
  {
    ...open,
    name: 'committeeVotedNotTo',
    task: 'standing',
    kind: 'yes-no',
    label: 'Has the committee voted not to submit it itself?',
    standings: ['ssc-member', 'smki-pma-member'],
  },
  {
    ...open,
    name: 'meeting',
    task: 'standing',
    kind: 'meeting',
    label: 'At which meeting did the committee decide?',
    standings: ['panel', 'ssc', 'smki-pma', 'ssc-member', 'smki-pma-member'],
  },
  {
    ...open,
    name: 'verb',
    task: 'standing',
    kind: 'one',
    label: 'What did the committee do?',
    standings: ['panel', 'ssc', 'smki-pma'],
    choices: [
      { value: 'AGREE', label: 'It agreed' },
      { value: 'APPROVE', label: 'It approved' },
    ],
  },
  ...(['For', 'Against', 'Abstain'] as const).map(
    (which): FormField => ({
      ...open,
      name: `votes${which}`,
      task: 'standing',
      kind: 'count',
      label: { For: 'Voting members for', Against: 'Voting members against', Abstain: 'Voting members who abstained' }[which],
      standings: ['panel', 'ssc', 'smki-pma'],
    }),
  ),
  {
    ...open,
    name: 'panelPurpose',
    task: 'standing',
    kind: 'one',
    label: 'For which purpose does the Panel raise it?',
    hint: 'The Panel can raise a proposal for these purposes only (Section D1.3(e)).',
    standings: ['panel'],
    choices: [...panelPurposes.map(({ key, text }) => ({ value: key, label: `It ${text}` })), { value: 'other', label: 'Another purpose' }],
  },
];

const idea: FormField[] = [
  {
    ...open,
    name: 'title',
    task: 'idea',
    kind: 'line',
    max: 150,
    label: 'Title',
    hint: 'A few words by which everybody will know it. Its address on this site is made from it and stays for good.',
    mandatory: { in: both, called: 'title' },
    toSubmit: both,
  },
  {
    ...in2016,
    name: 'aim',
    task: 'idea',
    kind: 'text',
    max: 1000,
    label: 'Aim, in two sentences',
    mandatory: needed2016('two-sentence aim'),
    toSubmit: ['2016'],
  },
  {
    ...in2018,
    name: 'issue',
    task: 'idea',
    kind: 'text',
    max: 20000,
    label: 'What is the issue?',
    hint: 'The problem, not how to solve it: that is worked out later, with others.',
    mandatory: { in: ['2018'], called: 'issue' },
    toSubmit: ['2018'],
  },
  {
    ...in2016,
    name: 'description',
    task: 'idea',
    kind: 'text',
    max: 20000,
    label: 'Detailed description',
    mandatory: needed2016('detailed description'),
    toSubmit: ['2016'],
  },
  { ...in2018, name: 'background', task: 'idea', kind: 'text', max: 20000, label: 'What are the arrangements today?' },
  { ...in2018, name: 'impact', task: 'idea', kind: 'text', max: 20000, label: 'What is its impact?' },
  { ...in2018, name: 'doingNothing', task: 'idea', kind: 'text', max: 20000, label: 'What is the impact of doing nothing?' },
  {
    ...in2018,
    name: 'solution',
    task: 'idea',
    kind: 'text',
    max: 20000,
    label: 'A solution that you have in mind',
    hint: 'Solutions are not discussed in the Development Stage. You may say something here; nothing depends on it.',
  },
];

const affects: FormField[] = [
  {
    ...open,
    name: 'categories',
    task: 'affects',
    kind: 'many',
    label: 'Which Party Categories are likely to be affected?',
    choices: partyCategories.map((value) => ({ value, label: partyCategoryNames[value] })),
  },
  {
    ...open,
    name: 'secParts',
    task: 'affects',
    kind: 'parts',
    max: 1000,
    label: 'Which parts of the code does it touch?',
    hint: 'One to a line: “Section D1.3”, “Appendix O”, “Schedule 8”.',
  },
  { ...open, name: 'otherCodes', task: 'affects', kind: 'text', max: 4000, label: 'Which other energy codes does it touch, and how?' },
  {
    ...in2016,
    name: 'impacts',
    task: 'affects',
    kind: 'text',
    max: 8000,
    label: 'High, medium and low impacts',
    mandatory: needed2016('list of impacts'),
    toSubmit: ['2016'],
  },
  {
    ...in2016,
    name: 'refinement',
    task: 'affects',
    kind: 'one',
    label: 'Should a Working Group look at it first?',
    choices: [
      { value: 'working-group', label: 'Yes, a Working Group' },
      { value: 'consultation', label: 'No, straight to consultation' },
    ],
    mandatory: needed2016('whether it goes to a Working Group or straight to consultation'),
    toSubmit: ['2016'],
  },
  { ...in2016, name: 'objectives', task: 'affects', kind: 'text', max: 8000, label: 'How does it serve the SEC Objectives?' },
  { ...in2016, name: 'greenhouseGas', task: 'affects', kind: 'text', max: 4000, label: 'What is its effect on greenhouse gas emissions?' },
  { ...in2016, name: 'timetable', task: 'affects', kind: 'text', max: 4000, label: 'By when should it be implemented?' },
];

const effectLabels: Record<(typeof materialEffects)[number], string> = {
  consumers: 'Consumers',
  competition: 'Competition',
  data: 'Data',
  security: 'Security',
  privacy: 'Privacy',
  governance: 'Governance of the code',
  'discrimination between Parties': 'It treats some Parties differently from others',
};

const path: FormField[] = [
  {
    ...open,
    name: 'effects',
    task: 'path',
    kind: 'many',
    label: 'On which of these would it have a material effect?',
    hint: 'One tick makes it the Authority’s to determine.',
    choices: [...materialEffects.map((value) => ({ value, label: effectLabels[value] })), { value: 'none', label: 'None of these' }],
  },
  {
    ...open,
    name: 'fromAuthority',
    task: 'path',
    kind: 'yes-no',
    label: 'Does it arise from a Significant Code Review, or is it submitted by the Authority or at its direction?',
  },
  ...both.map(
    (regime): FormField => ({
      audience: onAcceptance,
      regimes: [regime],
      name: 'path',
      task: 'path',
      kind: 'one',
      label: 'Which path do you suggest?',
      hint: 'Leave it to the checklist unless you have a reason. The Panel determines the path.',
      choices: pathNames.map((value) => ({ value, label: pathLabel(value, regime) })),
      mandatory: needed2016('recommended path'),
      toSubmit: ['2016'],
    }),
  ),
  { ...open, name: 'pathReason', task: 'path', kind: 'text', max: 4000, label: 'Why this path?' },
];

const testing: FormField[] = [
  {
    ...open,
    name: 'testing',
    task: 'testing',
    kind: 'one',
    label: 'Is testing by the DCC likely to be needed before it can be implemented?',
    hint: 'Where it is, the proposal goes through the Refinement Process (Section D3.9). You can still tell before the Panel converts it.',
    choices: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
      { value: 'not-known', label: 'Not known yet' },
    ],
    mandatory: needed2016('statement whether DCC testing is required'),
    toSubmit: ['2016'],
  },
  {
    ...open,
    name: 'testingHow',
    task: 'testing',
    kind: 'text',
    max: 4000,
    label: 'What would have to be tested?',
    hint: 'The DCC Total System, a testing service for users, or both.',
  },
];

const urgency: FormField[] = [
  {
    ...open,
    name: 'urgency',
    task: 'urgency',
    kind: 'yes-no',
    label: 'Do you ask for it to be treated as urgent?',
    hint: 'It is urgent only once the Authority agrees.',
    mandatory: needed2016('statement on urgency'),
    toSubmit: ['2016'],
  },
  {
    ...open,
    name: 'urgencyCriteria',
    task: 'urgency',
    kind: 'many',
    label: 'Unless it is dealt with urgently, what may follow?',
    choices: [
      { value: 'commercial', label: 'A significant commercial effect' },
      { value: 'safety', label: 'A significant effect on safety or security of supply' },
      { value: 'law', label: 'A breach of a legal requirement' },
    ],
  },
  { ...open, name: 'urgencyReasons', task: 'urgency', kind: 'text', max: 4000, label: 'Why is it urgent?' },
  { ...open, name: 'wantedDecision', task: 'urgency', kind: 'day', label: 'By when is a decision wanted?' },
  { ...open, name: 'wantedImplementation', task: 'urgency', kind: 'day', label: 'By when should it be implemented?' },
];

const origin: FormField[] = [
  {
    ...open,
    name: 'initiator',
    task: 'origin',
    kind: 'body',
    label: 'Whose idea was it?',
    hint: 'A committee or the Code Administrator can have an idea and a Party volunteer as its Proposer. Both are then named.',
  },
];

const contacts: FormField[] = [
  {
    ...open,
    name: 'contactName',
    task: 'contacts',
    kind: 'line',
    max: 100,
    label: 'Whom can the Code Administrator ask about it?',
    hint: 'The name is published with the proposal.',
    mandatory: { in: both, called: 'contact' },
    toSubmit: ['2016'],
  },
  {
    ...closed,
    name: 'contactEmail',
    eitherOr: true,
    task: 'contacts',
    kind: 'email',
    max: 200,
    label: 'E-mail address',
    hint: 'Never published. Give this or a telephone number.',
  },
  {
    ...closed,
    name: 'contactTelephone',
    eitherOr: true,
    task: 'contacts',
    kind: 'telephone',
    max: 40,
    label: 'Telephone number',
    hint: 'Never published.',
  },
  {
    ...closed,
    regimes: ['2016'],
    name: 'alternateName',
    task: 'contacts',
    kind: 'line',
    max: 100,
    label: 'Whom else?',
    hint: 'Never published.',
    mandatory: needed2016('alternate contact'),
    toSubmit: ['2016'],
  },
  {
    ...closed,
    regimes: ['2016'],
    name: 'alternateEmail',
    eitherOr: true,
    task: 'contacts',
    kind: 'email',
    max: 200,
    label: 'The other person’s e-mail address',
    hint: 'Never published.',
  },
  {
    ...closed,
    regimes: ['2016'],
    name: 'alternateTelephone',
    eitherOr: true,
    task: 'contacts',
    kind: 'telephone',
    max: 40,
    label: 'The other person’s telephone number',
    hint: 'Never published.',
  },
];

/** Every field of the proposal form, in the order of the form. A name comes twice only with other words for another capacity. */
export const formFields: readonly FormField[] = [...standing, ...idea, ...affects, ...path, ...testing, ...urgency, ...origin, ...contacts];

/** The fields that a form of a regime has for somebody who raises in a capacity. */
export const fieldsFor = (regime: Regime, as: Standing | null, task: TaskName | null = null): FormField[] =>
  formFields.filter(
    (field) =>
      field.regimes.includes(regime) &&
      (!field.standings || (as !== null && field.standings.includes(as))) &&
      (task === null || field.task === task),
  );
