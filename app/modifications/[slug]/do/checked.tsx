import { answerWords } from '#components/act-forms/answer-words.ts';
import { actChecks } from '#components/act-forms/checks.tsx';
import { fieldsOfAct } from '#components/act-forms/props.ts';
import { solutionNames } from '#components/act-forms/solution-names.ts';
import { CheckList } from '#components/form/check-list.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { currentSecVersion } from '#db/queries/sec-version.ts';
import type { Ready } from '#lib/services/attempt.ts';
import type { Checked as CheckedAct } from '#lib/services/check.ts';
import { actorWords } from './capacity.ts';
import { answeredElsewhere, type Doing } from './doing.ts';
import { Meanwhile } from './meanwhile.tsx';
import { Outcome } from './outcome.tsx';
import { fileWords, howItIsTold } from './told.ts';
import { calendarOf, touchingIn } from './touching.ts';

type Props = { doing: Doing; attempt: Ready & { checked: CheckedAct }; id: string; form: string; since: number | null; clicked: boolean };

/** Who sends what about which proposal, what comes of it, and the button that sends it. `since`: what somebody recorded after that entry is told; `clicked`: it was faster than a click on this page. */
export function Checked({ doing, attempt, id, form, since, clicked }: Props) {
  const { act, atHand, reference, path, query, nameOf } = doing;
  const { actor, checked } = attempt;
  const { title } = atHand.proposal;
  const own = actChecks[act.act];
  const recorder = actor.received ?? actor.resolution;
  const how = actor.received ? '#received.day' : '#resolution.meeting';
  return (
    <>
      {since !== null && <Meanwhile doing={doing} since={since} clicked={clicked} />}
      <CheckList
        rows={[
          { name: 'What', value: act.title },
          { name: 'Proposal', value: [reference, title].filter(Boolean).join(' ') },
          {
            name: recorder ? 'For whom' : 'As whom',
            value: actorWords(actor, nameOf),
            change: recorder ? { href: `${form}${how}`, what: 'how it was decided or received' } : undefined,
          },
          ...(recorder ? [{ name: 'Recorded by', value: nameOf(recorder.recordedBy) }] : []),
          ...(attempt.file
            ? [{ name: 'The message as a file', value: fileWords(doing, attempt.file) ?? '', change: { href: `${form}#received.file` } }]
            : []),
          ...answers(doing, attempt, form),
        ]}
      />
      {own && (
        <own.Shown
          before={atHand.proposal}
          after={checked.preview.proposal}
          calendar={calendarOf(doing)}
          touching={touchingIn(doing, checked)}
          nameOf={nameOf}
          secVersion={currentSecVersion(atHand.book)}
        />
      )}
      <Outcome reference={reference} checked={checked} actor={actor} also={howItIsTold(doing, actor)} />
      <form method="post" action={`${path}/take${query}`} className="form">
        <HiddenFields fields={{ attempt: id, seen: atHand.recorded.lastEntry }} />
        <p className="form-actions">
          <button className="button" type="submit">
            {act.title}: {reference}
          </button>
          <a href={form}>Change something</a>
        </p>
      </form>
    </>
  );
}

/** What was answered, each with the way back to its field; a question that was left open says so. */
function answers(doing: Doing, { input }: Ready, form: string) {
  const { act, nameOf, atHand } = doing;
  const solutions = solutionNames(atHand.proposal);
  const named = (keys: unknown) => (keys as string[] | undefined)?.map((key) => solutions.find(({ value }) => value === key)?.label ?? key);
  return fieldsOfAct(act, [...answeredElsewhere(doing), ...(actChecks[act.act]?.instead ?? [])]).map(
    ({ name, label, control, audience }) => ({
      name: label,
      value:
        (control.kind === 'file'
          ? fileWords(doing, input[name], audience.to === 'public')
          : answerWords(name === 'appliesTo' ? named(input[name]) : input[name], control, nameOf, atHand.proposal.regime)) ?? 'Left blank',
      change: { href: `${form}#${name}` },
    }),
  );
}
