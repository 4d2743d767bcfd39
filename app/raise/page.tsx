import { randomBytes } from 'node:crypto';
import type { Metadata } from 'next';
import { PracticeBanner } from '#components/banner.tsx';
import { DataTable } from '#components/data-table.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { formatInstant } from '#components/format.ts';
import { PageHeader, Section } from '#components/page-header.tsx';
import { Duties } from '#components/raise/duties.tsx';
import { database } from '#db/index.ts';
import { namesOf, readDirectory } from '#db/projections/names.ts';
import { readSettings } from '#db/queries/settings.ts';
import { now, today } from '#lib/clock.ts';
import { committeesWithSeat } from '#lib/process/directory/capacities.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import { dutiesOf, dutiesToRaise } from '#lib/process/proposal/duties-to-raise.ts';
import { regimeOn } from '#lib/process/proposal/form/decide.ts';
import { mayStart, standingNames, standingsOf } from '#lib/process/proposal/form/standing.ts';
import { listForms } from '#lib/services/draft.ts';
import { ownActor } from '#lib/services/raising.ts';
import { capacities, type Viewer } from '#lib/services/viewer.ts';
import { currentViewer } from '#lib/session.ts';
import { RuleLink } from './rule-link.tsx';
import { stateWords } from './words.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Raise a proposal', robots: { index: false } };

/** Whether one may raise a proposal, and in which capacity; one's own and one's colleagues' forms. */
export default async function RaisePage({ searchParams }: { searchParams: Promise<{ discarded?: string }> }) {
  const viewer = await currentViewer();
  const { discarded } = await searchParams;
  const settings = readSettings(viewer?.book ?? 'register', today());
  const draft = regimeOn(today(), { settings }) === '2018';
  return (
    <div className="parts">
      <PageHeader
        title="Raise a proposal"
        lead={
          draft
            ? 'What you raise is a Draft Proposal: a problem that others then help to understand. The Panel decides later whether it becomes a Modification Proposal.'
            : 'What you raise is a Modification Proposal, which goes to the Panel for its initial consideration.'
        }
      />
      {viewer?.book === 'practice' && <PracticeBanner title="Practice: you are signed in as somebody made up." />}
      {discarded === '1' && (
        <p className="banner" role="status">
          The form was discarded and erased.
        </p>
      )}
      {viewer ? <Ways viewer={viewer} /> : <SignedOut />}
      {viewer && <Forms viewer={viewer} />}
      {viewer ? (
        <Duties title="When you have to raise one" duties={dutiesOf(capacities(viewer, today()))} />
      ) : (
        <Duties title="Who has to raise one" duties={dutiesToRaise} />
      )}
    </div>
  );
}

function SignedOut() {
  const { email, telephone } = readSettings('register', today()).helpdeskContact;
  const helpdesk = [email, telephone].filter(Boolean).join(' or ');
  return (
    <>
      <p className="prose">
        SEC Parties, Citizens Advice, Citizens Advice Scotland, bodies designated by the Authority, the Authority, the Panel, the SSC and
        the SMKI PMA can raise a proposal. Sign in with the account of your organisation.
      </p>
      <p className="form-actions">
        <a className="button" href="/sign-in?to=/raise">
          Sign in
        </a>
      </p>
      <p className="prose">
        Without an account a form can be sent to the Code Administrator’s Helpdesk{helpdesk ? ` (${helpdesk})` : ''}; it counts from the
        moment of its receipt. <RuleLink rule="RIGHT-24" />
      </p>
    </>
  );
}

/** Each capacity in which somebody could raise one, with the button or the rule that stands in the way. */
function Ways({ viewer }: { viewer: Viewer }) {
  const settings = readSettings(viewer.book, today());
  const own = capacities(viewer, today());
  const seats = committeesWithSeat(readDirectory(database(), viewer.book), viewer.person, today()).filter(
    ({ id }) => !own.some((actor) => actor.id === id),
  );
  const waysOf = (actor: Actor) =>
    standingsOf(actor).map((standing) => ({ actor, standing, refusal: mayStart(actor, standing, settings) }));
  const ways = own.flatMap(waysOf).filter(({ standing }) => standing !== 'outsider' || seats.length === 0);
  const isKeeper = ownActor(viewer, now())?.kinds.includes('code-administrator');
  return (
    <Section id="begin" title="Begin">
      <ul className="ways">
        {ways.map(({ actor, standing, refusal }) => (
          <li key={`${actor.id} ${standing}`}>
            <h3>{actor.name}</h3>
            {refusal ? (
              <p>
                {refusal.reason} <RuleLink rule={refusal.rule} />
              </p>
            ) : (
              <form action="/raise/send" method="post">
                <HiddenFields
                  fields={{
                    standing,
                    as: actor.id.startsWith('body/') ? actor.id : undefined,
                    token: randomBytes(18).toString('base64url'),
                  }}
                />
                <p>{actor.id.startsWith('body/') ? 'Recorded on its Chair’s word.' : `You raise it as ${standingNames[standing]}.`}</p>
                <button type="submit" className="button">
                  Begin a form
                  <span className="sr-only">
                    {' '}
                    for {actor.name}, as {standingNames[standing]}
                  </span>
                </button>
              </form>
            )}
          </li>
        ))}
        {seats.flatMap(waysOf).map(({ actor, standing, refusal }) => (
          <li key={actor.id}>
            <h3>{actor.name}, on which you have a seat</h3>
            <p>
              {refusal?.reason ?? `What it raises as ${standingNames[standing]} is entered by the Code Administrator, on its Chair’s word.`}{' '}
              <RuleLink rule={refusal?.rule ?? 'PN-7'} />
            </p>
          </li>
        ))}
      </ul>
      {isKeeper && (
        <p>
          <a href="/admin/submissions/enter">Enter a form that the Helpdesk received</a>
        </p>
      )}
    </Section>
  );
}

/** What one may open: where it stands, and who saved it last. */
function Forms({ viewer }: { viewer: Viewer }) {
  const forms = listForms(viewer, now());
  const names = namesOf(database(), viewer.book);
  return (
    <Section id="forms" title="Your organisation’s forms">
      {forms.length === 0 ? (
        <p className="quiet">There is none yet.</p>
      ) : (
        <DataTable
          caption="Forms, the one that was saved last first"
          columns={['Title', 'State', 'Last saved']}
          rows={forms.map(({ id, draft, submission }) => {
            const last = draft.saved.at(-1);
            return {
              key: id,
              cells: [
                <a key="title" href={`/raise/${id}`}>
                  {draft.fields.title?.trim() || 'Without a title yet'}
                </a>,
                stateWords(submission),
                last ? `${formatInstant(last.at)}, ${names.of(last.by) ?? 'a colleague'}` : '',
              ],
            };
          })}
        />
      )}
    </Section>
  );
}
