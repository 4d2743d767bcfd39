import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { followHref } from '#app/follow/topic.ts';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { formatCount } from '#components/format.ts';
import { legalTextName } from '#components/lifecycle/sections.ts';
import { PageHeader, Section } from '#components/page-header.tsx';
import { type ClauseBroughtIn, ClausesBroughtIn } from '#components/sec/carried-list.tsx';
import { PartProposals } from '#components/sec/part-proposals.tsx';
import { broughtIn } from '#db/queries/brought-in.ts';
import { isNamed, listSecParts, readSecPart } from '#db/queries/sec-parts.ts';
import { now } from '#lib/clock.ts';
import { ofSecPart } from '#lib/process/following/topics.ts';
import { clausesBroughtIn, textBroughtIn } from '#lib/process/proposal/brings-in.ts';
import { parseSecAddress, type SecPlace, secAddress, secName } from '#lib/process/sec-part.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ section: string }> };

async function placeOf({ params }: Props): Promise<{ place: SecPlace; asked: string }> {
  const { section } = await params;
  const asked = decoded(section);
  const place = parseSecAddress(asked);
  if (!place || ((place.clause !== null || /\d/.test(place.part)) && !isNamed(place))) notFound();
  return { place, asked };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { place } = await placeOf(props);
  return {
    title: `${secName(place)}: proposals that touch it`,
    description: `Every proposal in the register that touches ${secName(place)} of the Smart Energy Code, live ones first.`,
    alternates: { canonical: secAddress(place) },
  };
}

/** A section, an appendix or a clause of the code: every proposal that touches it, live ones first. */
export default async function SecPartPage(props: Props) {
  const { place, asked } = await placeOf(props);
  const { part, clause } = place;
  if (secAddress(place) !== `/sec/${asked}`) permanentRedirect(secAddress(place));
  const { proposals } = readSecPart(part, clause);
  const brought = clausesOf(place);
  const of = (standing: boolean | null) => proposals.filter(({ proposal }) => proposal.closed === standing);
  const [live, closed, untold] = [of(false), of(true), of(null)];
  return (
    <>
      <Breadcrumbs trail={[['/sec', 'Parts of the code'], ...(clause ? [[secAddress({ part, clause: null }), part] as const] : [])]} />
      <PageHeader title={secName(place)} lead={leadOf(live.length, closed.length, untold.length)} />
      {proposals.length === 0 && <Nothing {...place} />}
      {live.length > 0 && <PartProposals part={part} caption={formatCount(live.length, 'live proposal')} proposals={live} />}
      {closed.length > 0 && <PartProposals part={part} caption={formatCount(closed.length, 'closed proposal')} proposals={closed} />}
      {untold.length > 0 && (
        <PartProposals part={part} caption={`${formatCount(untold.length, 'proposal')} of no recorded stage`} proposals={untold} />
      )}
      {brought.length > 0 && (
        <Section id="brought-in" title="How it reads, by what was decided here">
          <ClausesBroughtIn clauses={brought} />
        </Section>
      )}
      <p>
        <a href={followHref('register', ofSecPart(part))}>Follow {part} by e-mail</a>
      </p>
      <p className="small quiet">
        Only what the papers say is listed. The code itself is published by its Code Administrator; the register does not reproduce it.
      </p>
    </>
  );
}

/** The clauses of this place that an approved proposal brings in, or has brought in. */
function clausesOf({ part, clause }: SecPlace): ClauseBroughtIn[] {
  return broughtIn(now()).flatMap(({ link, proposal, carried }) => {
    const text = textBroughtIn(proposal);
    const clauses = proposal.formal.implemented?.clauses ?? clausesBroughtIn(text);
    const redline = `/modifications/${link.slug}/legal-text${text ? `?version=${encodeURIComponent(legalTextName(text))}` : ''}`;
    return clauses
      .filter((one) => one.part === part && (clause === null || one.ref === clause))
      .map(({ ref, text: reads }) => ({ link, carried, ref, text: reads, redline }));
  });
}

function Nothing({ part, clause }: SecPlace) {
  const whole = clause && readSecPart(part, null).proposals.length;
  const appendix = `Appendix ${part.slice(-1)}`;
  const alike = part.startsWith('Section') && listSecParts().some((known) => known.part === appendix);
  return (
    <EmptyState title={`No proposal in the register names ${secName({ part, clause })}.`}>
      <ul>
        {whole ? (
          <li>
            <a href={secAddress({ part, clause: null })}>{part} as a whole</a>: {formatCount(whole, 'proposal')}
          </li>
        ) : null}
        {alike && (
          <li>
            <a href={secAddress({ part: appendix, clause: null })}>{appendix}</a>
          </li>
        )}
        <li>
          <a href="/sec">Every part that a proposal touches</a>
        </li>
      </ul>
    </EmptyState>
  );
}

function leadOf(live: number, closed: number, untold: number): string | undefined {
  const all = live + closed + untold;
  if (all === 0) return undefined;
  return `${formatCount(all, 'proposal')} touch${all === 1 ? 'es' : ''} it: ${live} live, ${closed} closed${untold ? `, ${untold} of no recorded stage` : ''}.`;
}

/** A broken escape in an address names nothing, like every other unknown name. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return notFound();
  }
}
