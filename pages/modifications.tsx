import type { GetServerSideProps } from 'next';
import { renderToStaticMarkup } from 'react-dom/server';
import { paramsOf } from '#app/modifications/query.ts';
import { exactly, readList } from '#app/modifications/read.ts';
import { headOf, Register } from '#app/modifications/register.tsx';
import { Frame } from '#components/frame.tsx';
import { type HeadOfPage, PageHead } from '#components/page-head.tsx';
import { sessionCookie, unseal } from '#lib/auth/cookie.ts';
import { standingOf } from '#lib/auth/sessions.ts';
import { now } from '#lib/clock.ts';
import { siteUrl } from '#lib/env.ts';
import { late } from '#lib/late-markup.ts';
import { whoReads } from '#lib/services/who.ts';

type Props = { head: HeadOfPage; origin: string; html: string };

/** A number typed exactly leads straight to its proposal. The page is finished here: nothing of it is needed in the browser (docs/decisions/0061). */
export const getServerSideProps: GetServerSideProps<Props> = async ({ req, query }) => {
  const listed = readList(paramsOf(query));
  const exact = exactly(listed.query.q);
  if (exact) return { redirect: { destination: `/modifications/${exact.slug}`, permanent: false } };
  const standing = await standingOf(await unseal(req.cookies[sessionCookie()]), now());
  const page = (
    <Frame who={whoReads(standing)}>
      <Register {...listed} />
    </Frame>
  );
  return { props: { head: headOf(listed), origin: siteUrl(), html: late(renderToStaticMarkup(page)) } };
};

/** The register: asked in ever new ways, so it is made by the router that makes a page fastest. */
export default function RegisterPage({ head, origin, html }: Props) {
  return (
    <>
      <PageHead head={head} origin={origin} />
      <div className="contents" dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
}
