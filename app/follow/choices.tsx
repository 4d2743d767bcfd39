import { TextField } from '#components/form/text-field.tsx';
import { Section } from '#components/page-header.tsx';
import { listSecParts } from '#db/queries/sec-parts.ts';
import { followableStages, ofSecPart } from '#lib/process/following/topics.ts';
import { stageName } from '#lib/process/proposal/stages.ts';
import { partyCategories, partyCategoryNames } from '#lib/process/words.ts';
import { followHref } from './topic.ts';

/** What can be followed beside a proposal, each with its form. `part`: what was typed of another part of the code, with what is wrong with it. */
export function Choices({ part, error }: { part: string | undefined; error: string | undefined }) {
  return (
    <>
      <p className="prose">
        To follow one proposal, open its page from <a href="/modifications">the register</a> and choose “Follow”.
      </p>
      <Section id="categories" title="By Party Category">
        <List of={partyCategories.map((category) => [`category/${category}`, `Proposals that affect ${partyCategoryNames[category]}`])} />
      </Section>
      <Section id="stages" title="By stage">
        <List of={followableStages.map((stage) => [`stage/${stage}`, stageName(stage)])} />
      </Section>
      <Section id="parts" title="By part of the code">
        <List of={listSecParts().map(({ part }) => [ofSecPart(part), part])} />
        <form className="form apart" action="/follow" method="get" noValidate>
          <TextField
            name="part"
            label="Another part of the code"
            hint="Like Section E or Appendix B, be it that no proposal touches it yet."
            width="short"
            value={part}
            error={error}
          />
          <button type="submit" className="button button-quiet">
            Follow that part
          </button>
        </form>
      </Section>
    </>
  );
}

const List = ({ of }: { of: [topic: string, words: string][] }) => (
  <ul className="toc">
    {of.map(([topic, words]) => (
      <li key={topic}>
        <a href={followHref('register', topic)}>{words}</a>
      </li>
    ))}
  </ul>
);
