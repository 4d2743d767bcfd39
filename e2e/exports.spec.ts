import { expect, test } from './fixtures.ts';

const lists = [
  '',
  '?status=all',
  '?status=closed&sort=updated',
  '?affects=dcc&sec=Appendix+O',
  '?q=DCC',
  '?proposer=dcc&sort=reference&order=desc',
];

for (const filters of lists)
  test(`the list “${filters}” has the same rows on the page, as CSV, as JSON and as a feed`, async ({ page, request }) => {
    await page.goto(`/modifications${filters}`);
    const shown = (await page.getByRole('rowheader').getByRole('link').all()).map((link) => link.getAttribute('href'));
    const slugs = (await Promise.all(shown)).map((href) => href?.split('/')[2] ?? '');
    expect(slugs.length).toBeGreaterThan(0);
    const hrefOf = async (name: string) =>
      (await page.getByRole('main').getByRole('link', { name, exact: true }).getAttribute('href')) ?? '';
    const slugsIn = (text: string) => [...text.matchAll(/\/modifications\/([a-z0-9-]+)/g)].map(([, slug]) => slug);

    const csv = await request.get(await hrefOf('CSV'));
    expect(csv.headers()['content-type']).toContain('text/csv');
    const [head = '', ...rows] = (await csv.text())
      .replace(/^\uFEFF/, '')
      .trim()
      .split(/\r?\n/);
    expect(head).toMatch(/Reference/i);
    expect(rows.flatMap(slugsIn)).toEqual(slugs);

    const json = await request.get(await hrefOf('JSON'));
    expect(json.headers()['content-type']).toContain('application/json');
    expect(slugsIn(await json.text())).toEqual(expect.arrayContaining(slugs));
    expect(new Set(slugsIn(await json.text()))).toEqual(new Set(slugs));

    const atom = await request.get(await hrefOf('Atom feed'));
    expect(atom.headers()['content-type']).toContain('application/atom+xml');
    expect(new Set(slugsIn(await atom.text()))).toEqual(new Set(slugs));
  });

test('no cell of the CSV can start a formula', async ({ request }) => {
  for (const address of ['/modifications.csv?status=all', '/modifications.csv?q=%3Dcmd']) {
    const text = await (await request.get(address)).text();
    expect(text).not.toMatch(/(^|[\r\n,]"?)[=+\-@\t]/);
  }
});

test('the CSV names a page with its terms of use, which is there', async ({ request }) => {
  const { link } = (await request.get('/modifications.csv')).headers();
  const terms = link?.match(/<([^>]+)>; rel="license"/)?.[1] ?? '';
  expect(terms).not.toBe('');
  expect((await request.get(terms)).status()).toBe(200);
});

test('JSON and feed say where they are from and what may be done with them', async ({ request, baseURL }) => {
  for (const address of ['/modifications.json?status=all', '/modifications.atom?status=all']) {
    const text = await (await request.get(address)).text();
    expect(text, address).toContain('subject to copyright');
    expect(text, address).toContain(`${baseURL}/modifications/smki-full-extract`);
    expect(
      [...text.matchAll(/https?:\/\/[^/"<\s]+/g)].map(([origin]) => origin).filter((o) => o !== baseURL && !o.includes('w3.org')),
    ).toEqual([]);
  }
});

test('what no paper tells is left open in the downloads, and never said to be “no”', async ({ request }) => {
  const { modifications } = await (await request.get('/modifications.json?status=all')).json();
  type Row = { reference: string; urgent: boolean | null; onHold: boolean | null; closed: boolean | null; fromPapersOnly: boolean };
  const papers = (modifications as Row[]).filter(({ fromPapersOnly }) => fromPapersOnly);
  expect(papers).toHaveLength(27);
  expect(papers.filter(({ urgent, onHold }) => urgent === false || onHold === false)).toEqual([]);
  expect(papers.find(({ reference }) => reference === 'SECMP0006')?.closed).toBeNull();
  expect(papers.find(({ reference }) => reference === 'MP147')?.closed).toBe(false);
});

test('robots may read everything but searches, and find the map', async ({ request, baseURL }) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain('Disallow: /modifications?*q=');
  expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
});

test('the map of the site names every proposal and every other public page, each of which is there', async ({ request, baseURL }) => {
  test.setTimeout(180_000);
  const text = await (await request.get('/sitemap.xml')).text();
  const addresses = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.filter((address) => /\/modifications\/[^/]+$/.test(address))).toHaveLength(27);
  const wanted = [
    '',
    '/modifications',
    '/changes',
    '/consultations',
    '/consultations/mp147-refinement',
    '/meetings',
    '/meetings/panel-2021-03-12',
    '/parties',
  ];
  wanted.push(
    '/parties/dcc',
    '/releases',
    '/releases/2021-06',
    '/sec',
    '/sec/appendix-o',
    '/process',
    '/guide',
    '/guide/life-of-a-proposal',
  );
  wanted.push('/glossary', '/sources', '/accessibility');
  expect(addresses).toEqual(expect.arrayContaining(wanted.map((path) => `${baseURL}${path}`)));
  expect(text).not.toContain('practice');
  // A few at a time: another journey may crawl the same site meanwhile.
  const left = [...addresses];
  const answers: { address: string; status: number }[] = [];
  const ask = async () => {
    for (let address = left.pop(); address; address = left.pop()) answers.push({ address, status: (await request.head(address)).status() });
  };
  await Promise.all(Array.from({ length: 6 }, ask));
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
});
