import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyFor, scriptless } from './csp.ts';
import { linksWithoutScripts, securityHeaders } from './headers.ts';
import { withoutScripts } from './strip.ts';

test('scripts go, with what is in them, and the hints to fetch more; the rest stays byte for byte', () => {
  const html =
    '<head><title data-next-head="">T</title><link rel="stylesheet" href="/a.css"/><link rel="preload" as="script" fetchPriority="low" href="/a.js"/><link rel="modulepreload" href="/b.js"/>' +
    '<link rel="preload" href="/f.woff2" as="font"/><script src="/a.js" async=""></script></head>' +
    '<body><p>1 &lt;script&gt; 2</p><script>self.__next_f.push([1,"<p>\\u003c/script>"])</script><SCRIPT\n>x</SCRIPT ></body>';
  expect(withoutScripts(html)).toBe(
    '<head><title>T</title><link rel="stylesheet" href="/a.css"/><link rel="preload" href="/f.woff2" as="font"/></head><body><p>1 &lt;script&gt; 2</p></body>',
  );
});

test('the Link header keeps fonts and loses scripts', () => {
  const link =
    '</f.woff2>; rel=preload; as="font"; crossorigin="", </a.js>; rel=preload; as="script"; nonce="", </b.js>; rel=modulepreload';
  expect(linksWithoutScripts(link)).toBe('</f.woff2>; rel=preload; as="font"; crossorigin=""');
  expect(linksWithoutScripts(undefined)).toBe('');
});

test('the policy of a page with scripts names each inline script by its fingerprint, once, and allows nothing else inline', () => {
  const policy = policyFor('<script>a()</script><script src="/x.js"></script><script id="b">a()</script><script>b()</script>');
  const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
  expect(policy).toContain(`script-src 'self' ${hash('a()')} ${hash('b()')};`);
  expect(policy).not.toContain('unsafe');
  expect(scriptless).toContain("script-src 'none'");
});

test('HSTS is sent only where the site is reached by https', () => {
  const names = (url: string) => securityHeaders(url).map(([name]) => name);
  expect(names('http://localhost:3000')).not.toContain('Strict-Transport-Security');
  expect(names('https://register.example')).toContain('Strict-Transport-Security');
});
