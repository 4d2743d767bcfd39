import type { Consultation, Response } from '#lib/process/consultation/consultation.ts';
import { questionName } from '#lib/process/consultation/questions.ts';
import type { Names } from '#lib/process/directory/names.ts';
import type { Paper } from '#lib/process/paper/paper.ts';
import { DataTable } from '../data-table.tsx';
import { PaperSource } from '../paper-source.tsx';
import { Prose } from '../prose.tsx';
import { categoryOf, collate, confidentialReceived, standingOf } from './collated.ts';
import { RespondentName, respondentCalled } from './respondent-name.tsx';
import { ResponseGiven, Said } from './said.tsx';

type Props = { consultation: Consultation; names: Names; papers: Readonly<Record<string, Paper>> };

/** The responses of which nothing is published, each as one line, told apart by its place only; nothing where there are none. */
export function ConfidentialReceived({ consultation: { published } }: Pick<Props, 'consultation'>) {
  if (!published?.confidential.length) return null;
  return (
    <ul className="points">
      {[...confidentialReceived(published).entries()].map(([place, line]) => (
        <li key={place}>{line}</li>
      ))}
    </ul>
  );
}

/** Each respondent's answers together, at an address of its own. `questionsAt`: the page on which the questions stand, '' for this one. */
export function Respondents({
  consultation,
  responses,
  questionsAt,
  names,
  papers,
}: Props & { responses: readonly Response[]; questionsAt: string }) {
  return responses.map((response) => {
    const standing = standingOf(response);
    return (
      <section key={response.entry} id={`response-${response.entry}`} className="question">
        <h3>
          <RespondentLink response={response} names={names} />
        </h3>
        <p className="quiet">
          Category: {categoryOf(response)}. {standing && `It is ${standing}. `}
          <PaperSource source={response.source} papers={papers} />
        </p>
        <div className="stacked of-answers">
          <DataTable
            caption={`Answers of ${respondentCalled(response, names) ?? 'a respondent'}, ${response.entry}`}
            hideCaption
            columns={['Question', 'Response', 'Rationale or comments']}
            rows={consultation.questions.flatMap((question) =>
              collate(question, [response]).map((row) => ({
                key: question.id,
                cells: [
                  <a key="q" href={`${questionsAt}#${question.id}`} title={question.text}>
                    {questionName(question, consultation)}
                  </a>,
                  <ResponseGiven key="a" {...row} />,
                  <Said key="w" row={row}>
                    <Prose text={row.rationale} />
                  </Said>,
                ],
              })),
            )}
          />
        </div>
      </section>
    );
  });
}

function RespondentLink({ response, names }: { response: Response; names: Names }) {
  const href = names.hrefOf(response.organisation);
  const name = <RespondentName of={response} names={names} />;
  return href ? <a href={href}>{name}</a> : name;
}
