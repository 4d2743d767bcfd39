import type { Consultation, Response } from '#lib/process/consultation/consultation.ts';
import { kindNames } from '#lib/process/consultation/kind-names.ts';
import type { Question } from '#lib/process/consultation/questions.ts';
import { nameAsGiven } from '#lib/process/consultation/respondent.ts';
import { categoryOf, collate, standingOf } from '../consultation/collated.ts';
import { ConfidentialReceived } from '../consultation/respondents.tsx';
import { ResponseGiven, Said } from '../consultation/said.tsx';
import { Prose } from '../prose.tsx';
import { fragmentOf, Period } from './consultations.tsx';
import { Name } from './names.tsx';
import { Note } from './note.tsx';
import type { View } from './view.ts';

/** One consultation in full: its questions, each with every answer under it, as collated. */
export function ConsultationInFull({ view, consultation }: { view: View; consultation: Consultation }) {
  const id = fragmentOf(consultation);
  return (
    <section className="section" id={id}>
      <h2>
        {consultation.title}
        <Note view={view} source={consultation.source} />
      </h2>
      <p className="small quiet">
        {kindNames[consultation.kind]}, issued by <Name view={view} id={consultation.issuedBy} />
      </p>
      <Period consultation={consultation} calendar={view.calendar} />
      {consultation.standing === 'plan' && (
        <p>This was still a plan when the last paper was written. What followed is not in our sources.</p>
      )}
      {consultation.summary && <Prose text={consultation.summary} />}
      {consultation.responses.length > 0 && <Respondents view={view} consultation={consultation} />}
      <ConfidentialReceived consultation={consultation} />
      {consultation.outcome && (
        <>
          <h3>What came of it</h3>
          <Prose text={consultation.outcome.text} />
          <Note view={view} source={consultation.outcome.source} />
        </>
      )}
      {consultation.questions.length > 0 && <h3>Questions and answers</h3>}
      <ol className="questions">
        {consultation.questions.map((question) => (
          <li key={question.id} id={`${id}-${question.id}`}>
            <QuestionInFull view={view} question={question} responses={consultation.responses} of={id} />
          </li>
        ))}
      </ol>
      <p className="small quiet">{consultation.terms}</p>
    </section>
  );
}

function Respondents({ view, consultation }: { view: View; consultation: Consultation }) {
  return (
    <>
      <h3>Respondents</h3>
      <ul className="plain">
        {consultation.responses.map((response) => (
          <li key={response.entry} id={`response-${response.entry}`}>
            <Answered view={view} by={response} />
            {', '}
            <span className="quiet">{[categoryOf(response), standingOf(response)].filter(Boolean).join('; ')}</span>
            <Note view={view} source={response.source} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A respondent by its organisation, or by what a stakeholder without a record is called. */
const Answered = ({ view, by }: { view: View; by: Pick<Response, 'organisation' | 'calledAs'> }) =>
  by.organisation === null ? by.calledAs && nameAsGiven(by.calledAs) : <Name view={view} id={by.organisation} />;

function QuestionInFull({ view, question, responses, of }: { view: View; question: Question; responses: Response[]; of: string }) {
  const rows = collate(question, responses);
  return (
    <>
      <h4>
        Question {question.printed.replace(/^Q/, '')}: {question.text}
      </h4>
      {rows.map((row) => (
        <div className="answer" key={row.entry} id={`${of}-${question.id}-${row.entry}`}>
          <p>
            <b>
              <Answered view={view} by={row} />
            </b>
            {', '}
            <span className="quiet">{[row.category, row.standing].filter(Boolean).join('; ')}</span>
          </p>
          <p className="strong">
            <ResponseGiven {...row} />
          </p>
          <Said row={row}>
            <Prose text={row.rationale} verbatim />
          </Said>
        </div>
      ))}
      {!rows.length && <p className="small quiet">No answer is recorded.</p>}
    </>
  );
}
