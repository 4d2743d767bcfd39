import { siteUrl } from '#lib/env.ts';
import { manageWords, needsLink, unnamedLink } from './follow-link.ts';
import { escaped, oneLine } from './plain.ts';

/** A message by what it says; how it looks is made of this, as plain text and as HTML. */
export type Notice = {
  /** The fact, as the subject line and the heading say it: "DP151: withdrawn by the Proposer – adopt by the end of Wednesday 28 April 2021". */
  fact: string;
  /** Further sentences under the heading, each a paragraph. */
  sentences?: readonly string[];
  facts: readonly (readonly [name: string, value: string])[];
  /** `path` begins with `/`; the origin is always this site's own. */
  link: { path: string; text: string } | null;
  /** Several notices in one message: each with its fact, its sentences and the page that it leads to. */
  items?: readonly Item[];
  /** Why this address gets it, one sentence for each reason. */
  why: readonly string[];
  /** How to get no more of them, or that and why this cannot be. */
  stop: string;
  practice: boolean;
  /** Whether its reader gets it as somebody who follows: for nothing else, or for that too. It then ends with a link to what they follow. */
  follows?: 'only' | 'also' | 'not';
  /** Whether its reader gets it as the contact of a Party, who chooses when to be told: then it ends with that link too. */
  party?: boolean;
};

export type Item = { fact: string; sentences: readonly string[]; path: string };
export type Composed = { subject: string; text: string; html: string };

const practiceNote = 'PRACTICE: this is about a practice proposal. It is made up and part of no public record.';

/** A message as plain text and as HTML, both of the same words. What is put in is escaped; a path that leaves this site throws. */
export function compose(notice: Notice): Composed {
  const { fact, sentences = [], facts, items = [], link, practice } = tidied(notice);
  const subject = oneLine(practice ? `PRACTICE ${fact}` : fact, 200);
  const address = link && addressOf(link.path);
  const footer = [...notice.why, notice.stop].map((line) => oneLine(line));
  const manage = needsLink(notice) ? { words: manageWords(notice), address: unnamedLink() } : null;
  const text = [
    ...(practice ? [practiceNote, ''] : []),
    fact,
    '',
    ...sentences.flatMap((sentence) => [sentence, '']),
    ...facts.map(([name, value]) => `${name}: ${value}`),
    ...(facts.length > 0 ? [''] : []),
    ...items.flatMap((item) => [`* ${item.fact}`, ...item.sentences.map((sentence) => `  ${sentence}`), `  ${addressOf(item.path)}`, '']),
    ...(link && address ? [`${link.text}:`, address, ''] : []),
    '-- ',
    ...footer,
    ...(manage ? [`${manage.words}:`, manage.address] : []),
    '',
  ].join('\n');
  return { subject, text, html: htmlOf({ ...notice, fact, sentences, facts, items }, subject, address, footer) };
}

function tidied(notice: Notice): Notice {
  return {
    ...notice,
    fact: oneLine(notice.fact),
    sentences: notice.sentences?.map((sentence) => oneLine(sentence, 2000)) ?? [],
    facts: notice.facts.map(([name, value]) => [oneLine(name), oneLine(value, 2000)] as const),
    items: (notice.items ?? []).map(({ fact, sentences, path }) => ({
      fact: oneLine(fact),
      sentences: sentences.map((sentence) => oneLine(sentence, 2000)),
      path,
    })),
  };
}

/** An address of this site. Throws on one that would lead elsewhere: that is a bug, not input. */
export function addressOf(path: string): string {
  const site = new URL(siteUrl());
  const url = new URL(path, `${site.origin}/`);
  if (!/^\/(?![/\\])/.test(path) || url.origin !== site.origin) throw new Error(`A message cannot link to "${path}"`);
  return url.href;
}

function htmlOf(notice: Notice, subject: string, address: string | null, footer: string[]): string {
  const { fact, sentences = [], facts, items = [], link, practice } = notice;
  const rows = facts.map(
    ([name, value]) => `<tr><th align="left" valign="top">${escaped(name)}</th><td valign="top">${escaped(value)}</td></tr>`,
  );
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>`,
    '<body>',
    ...(practice ? [`<p><strong>${escaped(practiceNote)}</strong></p>`] : []),
    `<h1>${escaped(fact)}</h1>`,
    ...sentences.map((sentence) => `<p>${escaped(sentence)}</p>`),
    ...(rows.length > 0 ? ['<table cellpadding="4">', ...rows, '</table>'] : []),
    ...items.flatMap((item) => [
      `<h2><a href="${escaped(addressOf(item.path))}">${escaped(item.fact)}</a></h2>`,
      ...item.sentences.map((sentence) => `<p>${escaped(sentence)}</p>`),
    ]),
    ...(link && address ? [`<p><a href="${escaped(address)}">${escaped(link.text)}</a></p>`] : []),
    '<hr>',
    ...footer.map((line) => `<p><small>${escaped(line)}</small></p>`),
    ...(needsLink(notice) ? [`<p><small><a href="${escaped(unnamedLink())}">${escaped(manageWords(notice))}</a></small></p>`] : []),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
