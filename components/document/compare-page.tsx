import type { Document } from '#lib/process/document.ts';
import type { Stated } from '#lib/process/proposal/proposal.ts';
import { documentPath, versionKey } from '../lifecycle/sections.ts';
import { SubPage } from '../lifecycle/sub-page.tsx';
import { hrefIn, type View } from '../lifecycle/view.ts';
import { CompareText } from './compare-text.tsx';
import '../legal-text/legal-text.css';

type Props = { view: View; versions: readonly Stated<Document>[]; from: Stated<Document>; to: Stated<Document> };

/** Any two versions of a document, compared word by word; which two is chosen by a plain form. */
export function ComparePage({ view, versions, from, to }: Props) {
  return (
    <SubPage view={view} part="/documents" title={`${to.title}: versions compared`}>
      <form className="form no-print" action={`${view.base}/documents/${to.key}/compare`}>
        <div className="field-row">
          <Pick name="from" label="Earlier version" versions={versions} chosen={from} />
          <Pick name="to" label="Later version" versions={versions} chosen={to} />
        </div>
        <button className="button" type="submit">
          Compare
        </button>
      </form>
      <p>
        What stands in <a href={hrefIn(view, documentPath(from))}>version {from.version ?? 'without a number'}</a> and not in{' '}
        <a href={hrefIn(view, documentPath(to))}>version {to.version ?? 'without a number'}</a> is struck through; what is new is
        underlined.
      </p>
      <CompareText from={from} to={to} />
    </SubPage>
  );
}

function Pick({ name, label, versions, chosen }: { name: string; label: string; versions: readonly Stated<Document>[]; chosen: Document }) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={name}>
        {label}
      </label>
      <select id={name} name={name} defaultValue={versionKey(chosen.version)}>
        {versions.map((version) => (
          <option key={version.entry} value={versionKey(version.version)}>
            {version.version ?? 'Without a number'}
          </option>
        ))}
      </select>
    </div>
  );
}
