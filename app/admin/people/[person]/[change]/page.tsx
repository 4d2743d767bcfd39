import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { PageHeader, Section } from '#components/page-header.tsx';
import { SummaryList } from '#components/summary-list.tsx';
import { accountOf } from '#db/queries/accounts.ts';
import { foreseeKeeping } from '#lib/auth/keeping.ts';
import { accountActs } from '#lib/auth/keeping-acts.ts';
import { now } from '#lib/clock.ts';
import { unpark } from '#lib/services/park.ts';
import { keeper } from '../../../keeper.ts';
import { accountAct, personHref, readPerson } from '../read.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ person: string; change: string }>; searchParams: Promise<{ attempt?: string; edit?: string }> };

async function read({ params, searchParams }: Props) {
  const { person: slug, change } = await params;
  const { attempt, edit } = await searchParams;
  const act = accountAct(change) ?? notFound();
  const path = `/admin/people/${slug}/${act}`;
  const { viewer } = await keeper(path);
  const listed = readPerson(viewer, slug);
  const parked = unpark(attempt, viewer.login, path, now());
  const state = act === 'change-address' && (!parked?.checked || edit) ? 'form' : 'check';
  return { act, path, viewer, listed, parked, attempt: parked ? attempt : undefined, state } as const;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { act, parked } = await read(props);
  const wrong = Object.keys(parked?.errors ?? {}).length > 0;
  return { title: `${wrong ? 'Error: ' : ''}${accountActs[act].title}`, robots: { index: false } };
}

/** One act about somebody's account or name: what follows is shown before it is done. */
export default async function KeepingPage(props: Props) {
  const { act, path, viewer, listed, parked, attempt, state } = await read(props);
  const { person, name } = listed;
  const address = parked?.fields.address?.[0];
  const login = accountOf(person.id, viewer.book)?.login;
  const asked = { act, person: person.id, book: viewer.book, by: viewer.person, ...(address && { address }) };
  const foreseen = state === 'check' ? foreseeKeeping(asked, now()) : null;
  const errors = { ...(foreseen && !foreseen.ok && { [foreseen.field]: foreseen.reason }), ...parked?.errors };
  return (
    <>
      <Breadcrumbs
        trail={[
          ['/admin', 'Code Administrator'],
          ['/admin/people', 'People'],
          [personHref(person.id), name ?? 'Name erased'],
        ]}
      />
      <ErrorSummary errors={errors} />
      <PageHeader title={accountActs[act].title} />
      <SummaryList
        rows={[
          ['Person', name ?? 'Name erased'],
          ['Sign-in address', login ?? 'None'],
          ...(state === 'check' && address ? [['New address', address] as const] : []),
        ]}
      />
      {foreseen?.ok && (
        <Section id="follows" title="What follows">
          <ul className="points prose">
            {foreseen.says.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Section>
      )}
      {(state === 'form' || foreseen?.ok) && (
        <form className="form" method="post" action={`${path}/send`} noValidate>
          {state === 'form' ? (
            <TextField name="address" label="New sign-in address" type="email" value={address} error={errors.address} />
          ) : (
            <HiddenFields fields={{ confirm: 'yes', attempt }} />
          )}
          <div className="form-actions">
            <button className="button" type="submit">
              {state === 'form' ? 'Continue' : accountActs[act].title}
            </button>
            <a href={state === 'check' && address ? `${path}?attempt=${attempt}&edit=1` : personHref(person.id)}>
              {state === 'check' && address ? 'Change the address' : 'Leave it as it is'}
            </a>
          </div>
        </form>
      )}
      {foreseen && !foreseen.ok && (
        <p>
          <a href={personHref(person.id)}>Back to the person</a>
        </p>
      )}
    </>
  );
}
