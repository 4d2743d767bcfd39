import type { Metadata } from 'next';
import { AdminHeader } from '#components/admin/admin-header.tsx';
import { RulesLine } from '#components/admin/rules-line.tsx';
import { DataTable } from '#components/data-table.tsx';
import { formatDay } from '#components/format.ts';
import { Section } from '#components/page-header.tsx';
import { followsText, settingText } from '#components/process/setting-words.ts';
import { readSettingChanges, readSettings } from '#db/queries/settings.ts';
import { today } from '#lib/clock.ts';
import { fixed, settingNames } from '#lib/process/change-setting.ts';
import { isRuleId } from '#lib/process/rules.ts';
import { keptAs } from '#lib/process/setting-values.ts';
import { defaultSettings, type SettingName, settingFacts } from '#lib/process/settings.ts';
import { actHref } from '../do/sections.ts';
import { keeper } from '../keeper.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Settings', robots: { index: false } };

/** The closed list of settings: what each is, the value in force and since when, what holds by default, and its rule. */
export default async function SettingsPage() {
  const { viewer } = await keeper('/admin/settings');
  const inForce = readSettings(viewer.book, today());
  const changes = readSettingChanges(viewer.book);
  const sinceOf = (name: SettingName) => changes.filter((change) => change.name === name && change.from <= today()).at(-1)?.from;
  return (
    <>
      <AdminHeader
        title="Settings"
        book={viewer.book}
        lead="The closed list of what this register leaves to its operator, mostly because the papers do not say or do not agree."
      />
      <p className="prose">
        A setting changes from today or a later day, with a reason. An old proposal keeps the rules of its day: limits, switches and lengths
        count for it as they were when it was raised, and every deadline is stored with the act that set it. What is not a rule of the
        process, like who decides or how the Helpdesk is reached, follows the day of the act.
      </p>
      <RulesLine ids={['SETTING-1']} />
      <div className="stacked of-settings">
        <DataTable
          caption={`${settingNames.length} settings`}
          columns={['Setting', 'In force', 'Rule', 'Act']}
          rows={settingNames.map((name) => {
            const { what, rule, follows } = settingFacts[name];
            const since = sinceOf(name);
            const elsewhere = keptAs[name];
            return {
              key: name,
              id: `setting-${name}`,
              cells: [
                <Named key="what" what={what} follows={followsText[follows]} />,
                <InForce
                  key="now"
                  text={elsewhere ? 'Kept as records' : settingText(name, inForce)}
                  since={since}
                  byDefault={settingText(name)}
                />,
                isRuleId(rule) ? (
                  <a key="rule" href={`/process#${rule}`}>
                    {rule}
                  </a>
                ) : (
                  rule
                ),
                <Act key="act" name={name} what={what} elsewhere={elsewhere} />,
              ],
            };
          })}
        />
      </div>
      <Changes changes={changes} />
    </>
  );
}

const Named = ({ what, follows }: { what: string; follows: string }) => (
  <>
    {what}
    <div className="small quiet">A proposal follows: {follows.charAt(0).toLowerCase() + follows.slice(1)}</div>
  </>
);

/** The value that holds, and whether it is our default or since when it is not. */
const InForce = ({ text, since, byDefault }: { text: string; since: string | undefined; byDefault: string }) => (
  <>
    {text}
    <div className="small quiet">{since ? `since ${formatDay(since)}; our default: ${byDefault}` : 'our default'}</div>
  </>
);

function Act({ name, what, elsewhere }: { name: SettingName; what: string; elsewhere: { href: string; where: string } | undefined }) {
  if (elsewhere) return <a href={elsewhere.href}>{elsewhere.where}</a>;
  if (fixed(name)) return <span className="small quiet">Fixed</span>;
  return (
    <a href={actHref('change-setting', { name })}>
      Change<span className="sr-only">: {what}</span>
    </a>
  );
}

function Changes({ changes }: { changes: ReturnType<typeof readSettingChanges> }) {
  return (
    <Section id="changes" title="What was changed">
      {changes.length === 0 ? (
        <p>Nothing: every setting is as it is by default.</p>
      ) : (
        <ul className="dates">
          {changes.toReversed().map(({ name, value, from, reason, entry }) => (
            <li key={entry}>
              <div>from {formatDay(from)}</div>
              <div>
                {settingFacts[name].what}: {settingText(name, { ...defaultSettings, [name]: value })}. {reason}{' '}
                <span className="small quiet">Entry {entry}.</span>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
