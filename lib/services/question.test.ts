import { beforeEach, expect, test } from 'vitest';
import { commit } from '#db/commit.ts';
import { holdDatabase } from '#db/index.ts';
import { listMail } from '#db/queries/mail.ts';
import { freshDatabase } from '#db/testing.ts';
import { listInbox } from './inbox.ts';
import { askQuestion } from './question.ts';

const now = '2026-11-23T10:00:00.000Z';
const question = {
  book: 'practice' as const,
  stream: 'proposal/900',
  reference: 'DP900',
  path: '/practice/meter-readings-by-post',
  name: 'Jane Doe',
  from: 'jane@tyne.example',
  text: 'Why by post?',
};
let db: ReturnType<typeof freshDatabase>;
beforeEach(() => {
  db = holdDatabase(freshDatabase());
});

test('RIGHT-24: a question waits in the inbox, with the reference of the proposal and its own, where the Helpdesk has no address', async () => {
  const asked = await askQuestion(question, now);
  expect(asked).toMatch(/^Q-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  const [message] = listInbox('practice').open;
  expect(message?.message.from).toBe('Jane Doe <jane@tyne.example>');
  expect(message?.message.text).toContain(`${asked}, a question about DP900`);
  expect(message?.message.text).toContain('it is not verified');
  expect(listMail('practice', null, 1, 10)).toEqual([]);
});

test('it goes to the address of the Helpdesk where one is set, and an answer goes to who asked', async () => {
  const event = {
    type: 'setting-changed',
    v: 1,
    effective: { on: '2026-11-20' },
    actor: 'person/x002',
    rule: null,
    source: null,
    corrects: null,
    data: { name: 'helpdeskContact', value: { email: 'helpdesk@northmoor.example', telephone: '' }, from: '2026-11-20', reason: 'x' },
  };
  await commit(db, { book: 'practice', events: [{ stream: 'settings', event }] }, '2026-11-20T10:00:00.000Z');
  const asked = await askQuestion(question, now);
  const [mail] = listMail('practice', null, 1, 10).map(({ value }) => value);
  expect(mail).toMatchObject({
    to: 'helpdesk@northmoor.example',
    subject: `PRACTICE DP900: a question, ${asked}`,
    replyTo: 'jane@tyne.example',
  });
  expect(mail?.text).toContain('Why by post?');
  expect(listInbox('practice').open).toEqual([]);
});

test('nothing of it is in the log', async () => {
  await askQuestion(question, now);
  expect(db.$client.prepare('SELECT count(*) AS n FROM log').get()).toEqual({ n: 0 });
});
