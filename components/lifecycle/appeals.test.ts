import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { englandAndWales } from '#lib/process/calendar/working-days.ts';
import type { Day } from '#lib/process/day.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import { panelDecisions } from '#lib/process/proposal/referable.ts';
import { ballotOf, cast, contextOf, inStage, take } from '#lib/process/proposal/testing.ts';
import { defaultSettings } from '#lib/process/settings.ts';
import { buildView } from './build-view.ts';
import { Lifecycle } from './lifecycle.tsx';

const names = {
  of: (id: string | null | undefined) => (id === 'organisation/tyne-networks' ? 'Tyne Networks' : id === 'organisation/dcc' ? 'DCC' : null),
  hrefOf: () => null,
};

/** The words of a proposal's page on a day, without its markup. */
function words(proposal: Proposal, on: Day): string {
  const around = { names, papers: {}, consultations: [], meetings: {}, releases: {}, related: [], boardSeats: {} };
  const read = { proposal, entries: proposal.events, ...around, lastRecorded: { day: on, paper: null } };
  const place = {
    ...{ today: on, now: `${on}T12:00:00.000Z`, register: '/practice', practice: true, site: 'https://example.org', asked: {} },
    ...{ helpdesk: { email: '', telephone: '' }, practisable: true, settings: defaultSettings, calendar: englandAndWales },
  };
  return renderToStaticMarkup(createElement(Lifecycle, { view: buildView(read, place) }))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:])/g, '$1');
}

const decided = (on: Day = '2021-04-14', path: 'self-governance' | 'authority-determined' = 'self-governance') =>
  take('publish-result', inStage('change-board', '2018', { path, converted: true }), {
    by: cast.secas,
    on,
    context: { ballot: ballotOf(7, 3, 2, on) },
  });
const appeal = (proposal: Proposal, forum: string, own: Record<string, unknown> = {}) =>
  take('appeal', proposal, { by: cast.party, on: '2021-04-20', input: { forum, ground: 'The costs.' }, ...own });

describe('APPEAL-3, APPEAL-4: appeals and referrals on the page', () => {
  test('who, to whom, when, that it came after 5pm, until when it could be made, and that implementation waits', () => {
    const page = words(appeal(decided(), 'panel', { time: '17:00' }), '2021-04-21');
    expect(page).toContain('Tyne Networks appealed to the Panel. Open');
    expect(page).toContain('18:00 on 20 April 2021 Received after 5pm');
    expect(page).toContain('Could be made until 28 April 2021');
    expect(page).toContain('The Panel considers it; implementation waits.');
    expect(page).toContain('A further appeal can be made until the end of 28 April 2021.');
  });
  test('what the Panel was asked is closed once the Authority is asked, without an answer', () => {
    const page = words(appeal(appeal(decided(), 'panel'), 'authority', { by: cast.dcc, on: '2021-04-22' }), '2021-05-05');
    expect(page).toContain('Closed without an answer: the Authority considers the decision, and its route prevails.');
    expect(page).not.toContain('A further appeal can be made');
  });
  test('the answer with its reason, and who can still be asked', () => {
    const input = { decision: 'uphold', reason: 'The report told of them.' };
    const page = words(
      take('panel-appeal-decision', appeal(decided(), 'panel'), { by: cast.panel, on: '2021-05-14', input }),
      '2021-05-17',
    );
    expect(page).toContain('The Panel, 14 May 2021: the change is approved');
    expect(page).toContain('The report told of them.');
    expect(page).toContain('The Panel’s answer to the appeal can be referred to the Authority until the end of Friday 28 May 2021');
    expect(page).toContain('Decided by the Change Board on 14 April 2021, then by the Panel on 14 May 2021. The last decision counts.');
    expect(page).toContain('No implementation option is left for a decision on 14 May 2021; the Panel must set a new date.');
  });
  test('a referral names the decision, and says that it stands meanwhile', () => {
    const set = take('set-path', inStage('refinement', '2018', { converted: true }), {
      by: cast.panel,
      on: '2021-03-12',
      input: { path: 'self-governance', reason: 'It is a document only.' },
    });
    const decision = panelDecisions(set, contextOf())[0]?.entry;
    const page = words(
      take('refer-decision', set, { by: cast.party, on: '2021-03-22', input: { decision, ground: 'Competition.' } }),
      '2021-03-23',
    );
    expect(page).toContain('Tyne Networks referred a decision of the Panel to the Authority. Open');
    expect(page).toContain('Of 12 March 2021, on its path');
    expect(page).toContain('The decision stands meanwhile; implementation waits.');
  });
});

test('SENDBACK-5, CB-17: a send-back is counted with its steps, the vote before it is void and kept, and nothing is called approved', () => {
  const input = { steps: [{ step: 'Amend the legal text' }], letter: 'We cannot form an opinion.' };
  const page = words(
    take('send-back', decided('2021-04-14', 'authority-determined'), { by: cast.authority, on: '2021-05-04', input }),
    '2021-05-05',
  );
  expect(page).toContain('Sent back by the Authority, once.');
  expect(page).toContain('4 May 2021: the further steps Amend the legal text We cannot form an opinion.');
  expect(page).toContain('Void');
  expect(page).toContain('7 to approve, 3 to reject');
  expect(page).not.toMatch(/[Aa]pproved/);
});
