import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { checkedForm, typedFor } from '../decided.ts';
import { type Props, read } from '../read.ts';
import { AcceptanceShown, ReturnShown } from './shown.tsx';
import { Stopped } from './stopped.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Check before you send: a form', robots: { index: false } };

/** What accepting or returning a form brings about, and who is told, before anything is recorded; or why it cannot be. */
export default async function CheckPage(props: Props) {
  const { path, waiting, parked, now, attempt } = await read(props);
  if (!parked?.checked || !attempt) redirect(path);
  const again = `${path}?attempt=${attempt}#decide`;
  const checked = checkedForm(waiting, parked.fields, now);
  const changed = typedFor(parked.fields).seen !== waiting.at.submission;
  const title = waiting.held.fields.title || 'Without a title';
  return (
    <div className="parts">
      <Breadcrumbs
        trail={[
          ['/admin/submissions', 'Forms that wait'],
          [path, title],
        ]}
      />
      {changed || 'errors' in checked ? (
        <Stopped waiting={waiting} reasons={changed ? null : Object.values('errors' in checked ? checked.errors : {})} again={again} />
      ) : (
        <>
          <PageHeader over={`Receipt ${waiting.held.receipt}`} title="Check before you send" />
          {checked.accept ? (
            <AcceptanceShown waiting={waiting} checked={checked.accept} note={typedFor(parked.fields).note} again={again} />
          ) : (
            <ReturnShown waiting={waiting} checked={checked.return} again={again} />
          )}
          <form method="post" action={`${path}/take`} className="form">
            <HiddenFields fields={{ attempt }} />
            <p className="form-actions">
              <button className="button" type="submit">
                {checked.accept ? `Accept and publish: ${title}` : `Return the form: ${title}`}
              </button>
              <a href={again}>Change something</a>
            </p>
          </form>
        </>
      )}
    </div>
  );
}
