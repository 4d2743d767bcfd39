import { expect, test } from 'vitest';
import { sitemapPart, sitemapXml } from './sitemap-xml.ts';

const site = 'https://register.example';
const addresses = ['', '/a', '/b?x=1&y=2', '/c', '/d'].map((path) => ({ path, updated: path === '/a' ? '2021-03-05' : null }));
const locations = (xml: string | null): string[] => [...(xml ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);

test('a site of as many addresses as a map may hold has one map and no parts', () => {
  const xml = sitemapXml(site, addresses, 5);
  expect(xml).toContain('<urlset');
  expect(xml).toContain('<url><loc>https://register.example/a</loc><lastmod>2021-03-05</lastmod></url>');
  expect(locations(xml)).toHaveLength(5);
  expect(xml).toContain('/b?x=1&amp;y=2');
  expect(sitemapPart(site, addresses, 1, 5)).toBeNull();
});

test('one of more has an index, and each address stands in one of the maps that it names', () => {
  const xml = sitemapXml(site, addresses, 2);
  expect(xml).toContain('<sitemapindex');
  expect(locations(xml)).toEqual([1, 2, 3].map((n) => `${site}/sitemaps/${n}.xml`));
  const parts = [1, 2, 3].map((n) => sitemapPart(site, addresses, n, 2));
  expect(parts.flatMap(locations)).toEqual(locations(sitemapXml(site, addresses)));
  expect(sitemapPart(site, addresses, 4, 2)).toBeNull();
});
