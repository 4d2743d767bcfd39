import type { Metadata } from 'next';
import { Banner } from '#components/banner.tsx';
import { PageHeader, Section } from '#components/page-header.tsx';
import { type Asked, Calculator } from '#components/process/calculator.tsx';
import { DeadlineTable } from '#components/process/deadline-table.tsx';
import { ProcessDiagram } from '#components/process/process-diagram.tsx';
import { RuleList } from '#components/process/rule-list.tsx';
import { SettingTable } from '#components/process/setting-table.tsx';
import { Interruptions, StageList } from '#components/process/stage-list.tsx';
import { StayingActs } from '#components/process/staying-acts.tsx';
import { readCalendar, readSettings } from '#db/queries/settings.ts';
import { today } from '#lib/clock.ts';
import { rules } from '#lib/process/rules.ts';
import { askedOf, type Params, processOf } from './asked.ts';

export const dynamic = 'force-dynamic';

type Props = { searchParams: Promise<Params> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const params = await searchParams;
  const wrong = Object.keys(askedOf(params)?.result.errors ?? {}).length > 0;
  const is2016 = processOf(params) === '2016';
  return {
    title: `${wrong ? 'Error: ' : ''}${is2016 ? 'The process of 2016' : 'The process'}: stages, acts, rules and deadlines`,
    description:
      'The modification process of the Smart Energy Code as this register runs it: stages, acts, rules with their sources, deadlines and a calculator of Working Days.',
    alternates: { canonical: is2016 ? '/process?process=2016' : '/process' },
  };
}

const contents = [
  ['diagram', 'Diagram'],
  ['stages', 'Stages and what can follow'],
  ['interruptions', 'Interruptions'],
  ['staying', 'Acts that leave the stage as it is'],
  ['deadlines', 'Deadlines'],
  ['calculator', 'Working Day calculator'],
  ['rules', `Rules (${Object.keys(rules).length})`],
  ['settings', 'Settings'],
] as const;

/** The rule book as the software runs it, printed from the tables that it runs on. */
export default async function ProcessPage({ searchParams }: Props) {
  const params = await searchParams;
  const regime = processOf(params);
  const settings = readSettings('register', today());
  const asked = askedOf(params, { calendar: readCalendar('register'), settings });
  const title = regime === '2018' ? 'The process since November 2018' : 'The process of 2016';
  return (
    <>
      {asked && <Problems asked={asked} />}
      <PageHeader
        title="The process"
        lead="How a proposal moves from stage to stage, who may do what, by when and under which rule. This page is printed from the tables that the software itself runs on."
      />
      <p>
        How long each stage took so far, and how many voted: <a href="/data/metrics">the process in figures</a>.
      </p>
      <nav className="statuses" aria-label="Which process">
        <a href="/process" aria-current={regime === '2018' ? 'true' : undefined}>
          Since November 2018
        </a>
        <a href="/process?process=2016" aria-current={regime === '2016' ? 'true' : undefined}>
          The process of 2016
        </a>
      </nav>
      <nav aria-label="On this page">
        <ul className="inline-list">
          {contents.map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Section id="diagram" title={title}>
        <p className="measure">
          Each number is an act, told under the stage that it starts from. Dashed lines lead back. A withdrawal or a Significant Code Review
          can interrupt nearly every stage and is told below only in words.
        </p>
        <ProcessDiagram regime={regime} title={title} />
      </Section>
      <Section id="stages" title="Stages and what can follow">
        <StageList regime={regime} />
      </Section>
      <Section id="interruptions" title="Interruptions">
        <Interruptions regime={regime} />
      </Section>
      <Section id="staying" title="Acts that leave the stage as it is">
        <StayingActs regime={regime} />
      </Section>
      <Section id="deadlines" title="Deadlines">
        <DeadlineTable settings={settings} />
      </Section>
      <Section id="calculator" title="Working Day calculator">
        <p className="measure">
          {rules['CALENDAR-1'].sentence} {rules['CALENDAR-2'].sentence}
        </p>
        <Calculator asked={asked} />
      </Section>
      <Section id="rules" title="Rules">
        <RuleList />
      </Section>
      <Section id="settings" title="Settings">
        <p className="measure">What the Code Administrator can set, and what it is set to today. Nothing else can be changed.</p>
        <SettingTable settings={settings} />
      </Section>
    </>
  );
}

/** What the calculator could not use, each with the way to its field; nothing where all was well. */
function Problems({ asked: { kind, result } }: { asked: Asked }) {
  const errors = Object.entries(result.errors);
  if (errors.length === 0) return null;
  return (
    <Banner kind="error">
      <p className="font-semibold">The calculator could not work it out</p>
      <ul>
        {errors.map(([field, text]) => (
          <li key={field}>
            <a href={`#calculate-${kind}${field && `-${field}`}`}>{text}</a>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
