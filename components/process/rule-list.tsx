import { type Rule, rules } from '#lib/process/rules.ts';
import { settingFacts } from '#lib/process/settings.ts';
import { groupRules } from './rule-groups.ts';

const basisNames: Record<Rule['basis'], string> = {
  paper: 'Stated by a paper',
  'general-practice': 'General practice',
  'our-choice': 'This register’s own choice',
};

/** Every rule at an address of its own: its sentence, what it rests on, and the setting that it follows. */
export function RuleList() {
  return groupRules(Object.values(rules)).map(({ id, title, rules: of }) => (
    <section key={id} id={`rules-${id}`} className="rule-group">
      <h3>{title}</h3>
      <dl className="rules">
        {of.map((rule) => (
          <div key={rule.id} id={rule.id}>
            <dt>
              <a href={`#${rule.id}`}>{rule.id}</a>
            </dt>
            <dd>{rule.sentence}</dd>
            <dd className="source">
              {basisNames[rule.basis]}
              {rule.basis === 'paper' && `: ${rule.source}`}
              {rule.setting && (
                <>
                  {'. '}
                  <a href={`#setting-${rule.setting}`}>Setting: {settingFacts[rule.setting].what}</a>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
