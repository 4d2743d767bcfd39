import { expectAccessible } from './accessible.ts';
import { test } from './fixtures.ts';
import { openEverything } from './open-everything.ts';

const modification = (slug: string, part = '') => `/modifications/${slug}${part}`;
const practiced = (part = '') => `/practice/practice-plain-language-notice-of-a-delayed-alert${part}`;
const mp147 = (part = '') => modification('smki-full-extract', part);

const pages = {
  'front page': '/',
  register: '/modifications',
  'register as it stood': '/modifications?asOf=2021-03-05',
  'register with filters': '/modifications?affects=dcc&sec=Appendix+O',
  'search without a match': '/modifications?q=zebra',
  'lifecycle of MP147 for the DCC': mp147('?as=dcc'),
  'lifecycle as it stood': mp147('?asOf=2020-12-01'),
  'lifecycle before it was raised': mp147('?asOf=2020-10-01'),
  'lifecycle of DP096': modification('dno-power-outage-alerts'),
  'lifecycle of SECMP0006, of which little is known': modification('secmp0006'),
  'lifecycle of MP079, withdrawn': modification('provisions-for-withdrawing-modifications'),
  'documents of a proposal': mp147('/documents'),
  'document with tables': modification('dno-power-outage-alerts', '/documents/modification-report@unversioned'),
  'legal text, changes only': mp147('/legal-text?view=changes'),
  'legal text, clean': mp147('/legal-text?view=clean-new'),
  'legal text, side by side': mp147('/legal-text?view=side-by-side'),
  'legal text of SECMP0049': modification('section-d-review-amendments-to-the-modification-process', '/legal-text'),
  'consultations of a proposal': mp147('/consultations'),
  'votes of a proposal': mp147('/votes'),
  'history of a proposal': mp147('/history'),
  consultations: '/consultations',
  'consultation with a response': '/consultations/mp147-refinement',
  'consultation by the Secretary of State': '/consultations/beis-2016-09-22',
  meetings: '/meetings',
  meeting: '/meetings/panel-2021-03-12',
  parties: '/parties',
  Party: '/parties/dcc',
  'Change Board, whose members no paper names': '/change-board',
  'Panel, whose members no paper names': '/panel',
  'seats and members': '/practice/change-board',
  'seat with its votes and reasons': '/practice/change-board/change-board-network-1',
  'seat without a vote': '/practice/panel/panel-consumer',
  releases: '/releases',
  release: '/releases/2021-06',
  'the code': '/sec',
  'part of the code': '/sec/appendix-o',
  process: '/process',
  'the process in figures': '/data/metrics',
  guide: '/guide',
  'chapter of the guide': '/guide/life-of-a-proposal',
  glossary: '/glossary',
  sources: '/sources',
  'accessibility statement': '/accessibility',
  'parts of a split proposal': '/MP122',
  'practice lifecycle': practiced(),
  'votes with their reasons': practiced('/votes'),
  'two versions of a document compared': practiced('/documents/problem-statement/compare'),
  'what is not found': '/nothing-here/at-all',
  'practice example': '/practice',
  'a Release in practice': '/practice/releases/practice-2024-11',
};

test.use({ mayWarn: [/status of 404/] });

for (const [name, address] of Object.entries(pages))
  test(`${name}: WCAG 2.2 AA, light and wide as well as dark and narrow`, async ({ page }) => {
    test.slow();
    await page.goto(address);
    await openEverything(page);
    await test.step('light', () => expectAccessible(page));
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 640 });
    await test.step('dark, at 320 pixels', () => expectAccessible(page));
  });

for (const [name, typed] of [
  ['an answer', 'day=24+December+2020&n=10'],
  ['an error', 'day=31+February&n=ten'],
] as const)
  test(`the calculator with ${name}: WCAG 2.2 AA, light and dark`, async ({ page }) => {
    await page.goto(`/process?calculate=after&${typed}`);
    await test.step('light', () => expectAccessible(page, '#calculate-after'));
    await page.emulateMedia({ colorScheme: 'dark' });
    await test.step('dark', () => expectAccessible(page, '#calculate-after'));
  });
