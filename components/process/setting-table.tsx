import { isRuleId } from '#lib/process/rules.ts';
import { defaultSettings, type SettingName, type Settings, settingFacts } from '#lib/process/settings.ts';
import { DataTable } from '../data-table.tsx';
import { RuleLinks } from './rule-links.tsx';
import { followsText, settingText, variesText } from './setting-words.ts';

/** The closed list of what an operator of this register can set, with the values that hold. */
export function SettingTable({ settings = defaultSettings }: { settings?: Settings }) {
  return (
    <DataTable
      caption="Every setting with its value"
      hideCaption
      columns={['Setting', 'Set to', 'Can differ', 'A proposal follows', 'Rule']}
      rows={(Object.keys(settingFacts) as SettingName[]).map((name) => {
        const { what, varies, rule, follows } = settingFacts[name];
        return {
          key: name,
          id: `setting-${name}`,
          cells: [
            what,
            settingText(name, settings),
            variesText[varies],
            followsText[follows],
            isRuleId(rule) ? <RuleLinks key="rule" ids={[rule]} /> : rule,
          ],
        };
      })}
    />
  );
}
