import { isRuleId } from '#lib/process/rules.ts';
import { type SettingName, settingFacts } from '#lib/process/settings.ts';
import { DataTable } from '../data-table.tsx';
import { RuleLinks } from './rule-links.tsx';
import { settingText, variesText } from './setting-words.ts';

/** The closed list of what an operator of this register can set, with the values that hold unless one does. */
export function SettingTable() {
  return (
    <DataTable
      caption="Every setting with its value"
      hideCaption
      columns={['Setting', 'Set to', 'Can differ', 'Rule']}
      rows={(Object.keys(settingFacts) as SettingName[]).map((name) => {
        const { what, varies, rule } = settingFacts[name];
        return {
          key: name,
          id: `setting-${name}`,
          cells: [what, settingText(name), variesText[varies], isRuleId(rule) ? <RuleLinks key="rule" ids={[rule]} /> : rule],
        };
      })}
    />
  );
}
