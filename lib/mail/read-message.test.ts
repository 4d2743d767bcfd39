import { expect, test } from 'vitest';
import { readMessage } from './read-message.ts';

const lines = (...all: string[]): string => all.join('\r\n');

test('reads who wrote, about what, and when the last mail server took it', () => {
  const read = readMessage(
    lines(
      'Received: from mx.tyne.co.uk by mail.secas.co.uk',
      '\twith ESMTP id 1; Wed, 28 Apr 2021 16:50:03 +0100 (BST)',
      'Received: from a by b; Wed, 28 Apr 2021 15:00:00 +0100',
      'Date: Wed, 28 Apr 2021 14:00:00 +0100',
      'From: =?utf-8?Q?J=C3=A9r=C3=B4me?= <j@tyne.co.uk>',
      'Subject: =?utf-8?B?QWRvcHRpb24gb2YgRFAxNTE=?=',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'We adopt DP151. =C2=A31=',
      '000.',
    ),
  );
  expect(read).toEqual({
    from: 'Jérôme <j@tyne.co.uk>',
    subject: 'Adoption of DP151',
    received: '2021-04-28T15:50:03.000Z',
    text: 'We adopt DP151. £1000.',
  });
});

test('reads the plain text of a message with parts', () => {
  const raw = lines(
    'From: j@tyne.co.uk',
    'Content-Type: multipart/mixed; boundary="out"',
    '',
    '--out',
    'Content-Type: multipart/alternative; boundary=in',
    '',
    '--in',
    'Content-Type: text/html',
    '',
    '<b>We adopt</b>',
    '--in',
    'Content-Type: text/plain',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from('We adopt DP151.').toString('base64'),
    '--in--',
    '--out--',
  );
  expect(readMessage(raw).text).toBe('We adopt DP151.');
});

test('what is HTML only is read without its markup', () => {
  const html =
    '<html><head><style>p { color: red }</style></head><body><p>We adopt&nbsp;DP151.</p><div>Costs &lt; &pound;1 &amp; more</div></body></html>';
  const read = readMessage(lines('From: j@tyne.co.uk', 'Content-Type: text/html; charset=utf-8', '', html));
  expect(read.text).toBe('We adopt DP151.\nCosts < &pound;1 & more');
  expect(readMessage(lines('From: j@tyne.co.uk', 'Content-Type: text/html', '', '<p>An unclosed <b')).text).toBe('An unclosed <b');
});

test.each(['We adopt DP151.', 'Note: it was late.\n\nWe adopt.', '', '\n\n\n', 'From here on we adopt.'])(
  '%j has no headers and is all text',
  (raw) => expect(readMessage(raw)).toEqual({ from: null, subject: null, received: null, text: raw.trim() }),
);

test('what makes no sense throws nothing', () => {
  for (const raw of [
    'From: x\nDate: never\nContent-Type: text/plain; charset=nonsense\nContent-Transfer-Encoding: base64\n\n!!!!',
    `From: x\nContent-Type: multipart/mixed; boundary=a\n\n${'--a\nContent-Type: multipart/mixed; boundary=a\n\n'.repeat(50)}`,
    'From: =?nonsense?Q?=ZZ?=\n\n',
  ])
    expect(() => readMessage(raw)).not.toThrow();
});
