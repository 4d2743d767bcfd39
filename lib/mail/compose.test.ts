import { describe, expect, test } from 'vitest';
import { isMadeUp, mailAddress } from './address.ts';
import { addressOf, compose, type Notice } from './compose.ts';

const notice: Notice = {
  fact: 'DP151: withdrawn by the Proposer – adopt by the end of Wednesday 28 April 2021',
  sentences: ['Any Party can adopt it.'],
  facts: [['Title', 'Meter readings by post']],
  link: { path: '/modifications/meter-readings-by-post', text: 'Open DP151' },
  why: ['You get this because Tyne Networks is a SEC Party.'],
  stop: 'This cannot be stopped.',
  practice: false,
};

describe('a message', () => {
  test('has the fact in its subject, and the same words as text and as HTML', () => {
    const { subject, text, html } = compose(notice);
    expect(subject).toBe(notice.fact);
    for (const words of [notice.fact, 'Any Party can adopt it.', 'Meter readings by post', 'is a SEC Party', 'This cannot be stopped.']) {
      expect(text).toContain(words);
      expect(html).toContain(words);
    }
  });

  test('links to this site and nowhere else', () => {
    expect(compose(notice).text).toContain('http://localhost:3000/modifications/meter-readings-by-post');
    for (const path of ['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', 'modifications'])
      expect(() => addressOf(path), path).toThrow();
  });

  test('of practice says so in the subject and in both bodies', () => {
    const { subject, text, html } = compose({ ...notice, practice: true });
    expect(subject).toMatch(/^PRACTICE DP151: /);
    expect(text).toMatch(/^PRACTICE: /);
    expect(html).toContain('<strong>PRACTICE: ');
  });

  test('shows markup as it was typed', () => {
    const evil = `<img src=x onerror=alert(1)> "&' </title><script>`;
    const { html, text } = compose({ ...notice, fact: evil, facts: [[evil, evil]], sentences: [evil], why: [evil], stop: evil });
    expect(html).not.toMatch(/<img|<script|onerror=alert\(1\)>/);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &quot;&amp;&#39;');
    expect(text).toContain(evil);
  });

  test('has no line break or unseen character in its subject', () => {
    const { subject } = compose({ ...notice, fact: 'DP151: x\r\nBcc: all@evil.example\u0000\u202e\n\ny' });
    expect(subject).toBe('DP151: x Bcc: all@evil.example y');
  });

  test('a title cannot put a line of its own into the text', () => {
    const { text } = compose({ ...notice, facts: [['Title', 'x\nStage: Implemented']] });
    expect(text.split('\n')).toContain('Title: x Stage: Implemented');
  });
});

describe('an address', () => {
  test.each([
    'a@b.example, c@d.example',
    'a@b.example\r\nBcc: c@d.example',
    'A Name <a@b.example>',
    '<a@b.example>',
    'a@b.example;c@d.example',
    '"a b"@c.example',
    'a@',
    '@b.example',
    '',
    `${'a'.repeat(300)}@b.example`,
    'a@b.example\u0000',
  ])('%j is none', (given) => expect(mailAddress(given)).toBeNull());
  test('is kept in small letters', () => expect(mailAddress(' Jane.Doe@Tyne.CO.UK ')).toBe('jane.doe@tyne.co.uk'));
  test.each(['x@tyne.example', 'x@example.com', 'x@a.example.org', 'x@y.invalid'])('%s is made up', (to) =>
    expect(isMadeUp(to)).toBe(true),
  );
  test.each(['x@tyne.co.uk', 'x@myexample.com', 'example@tyne.co.uk', 'x@example.co.uk'])('%s is not', (to) =>
    expect(isMadeUp(to)).toBe(false),
  );
});
