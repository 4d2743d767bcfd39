import { deadline } from '../../calendar/deadlines.ts';
import { londonDay } from '../../calendar/london.ts';
import { spoken } from '../../calendar/spoken.ts';
import type { Working } from '../../calendar/working.ts';
import type { Context } from '../../context.ts';
import type { Day, Instant } from '../../day.ts';
import type { Invalid } from '../../decide.ts';
import { notHeldBy } from '../../meeting/held-by.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import type { RuleId } from '../../rules.ts';
import { type Actor, actorsInWords } from '../actors.ts';
import { type ActName, arrowOf, leadsFrom } from '../arrows.ts';
import { awaiting } from '../awaiting.ts';
import { mayRaise } from '../entitlement.ts';
import type { Regime } from '../facts.ts';
import { pathClosed } from '../path.ts';
import { entitled, stageLabel } from '../reading.ts';
import { missingSentence, type Submission } from '../submission.ts';
import { type Answers, answersTo, answerTo } from './field.ts';
import { fieldsFor } from './fields.ts';
import { pathOf } from './path-from.ts';
import { asksForUrgency, faultsIn, givenIn } from './read.ts';
import { committeeOf, raiserOf, type Standing } from './standing.ts';
import { type Warning, warningsOn } from './warnings.ts';

/** What is asked of a form before it is a proposal: the settings are those of the day that counts. */
export type FormAsked = { actor: Actor; context: Context; now: Instant };
type Sending = FormAsked & { answers: Answers; standing: Standing };

/** A form that can be sent: its regime, the day that counts, when the comments are due, and what the Proposer should know nevertheless. */
export type Sent = { ok: true; regime: Regime; submitted: Day; comments: { day: Day; working: Working }; warnings: Warning[] };
type Done = { ok: true };

/** The regime of a form that is sent on a day (STAGE-3). */
export const regimeOn = (day: Day, { settings }: Pick<Context, 'settings'>): Regime => (day < settings.regimeSwitchDate ? '2016' : '2018');

/** Sends a form for the first time (RAISE-1 to RAISE-10, STAGE-2). The moment of receipt counts where the Helpdesk received it (RIGHT-25). */
export function decideSubmit({ actor, context, now, answers, standing }: Sending): Sent | Refusal | Invalid {
  const moment = actor.received?.at ?? now;
  if (moment > now) return refuse('RIGHT-25', 'The time of receipt is still to come.');
  return sent({ actor, context, now: moment, answers, standing }, regimeOn(londonDay(moment), context));
}

/** Sends a returned form again: the clock for comments starts anew, from its own receipt where the Helpdesk received it again (RIGHT-25), and the regime stays that of the first time. */
export function decideResubmit(asked: Sending): Sent | Refusal | Invalid {
  const refused = refusedAct('resubmit', asked) ?? notReceivedAgain(asked);
  if (refused) return refused;
  return sent({ ...asked, now: asked.actor.received?.at ?? asked.now }, (asked.context.submission as Submission).regime);
}

/** A receipt is told to the minute. */
const minute = 60_000;

/** What the Helpdesk received before a form went back does not bring it again. */
export function notReceivedAgain({ actor: { received }, context: { submission } }: FormAsked): Refusal | null {
  const back = submission?.returned;
  if (!received || !back || Date.parse(received.at) + minute > Date.parse(back)) return null;
  return refuse(
    'RIGHT-25',
    `It went back on ${spoken(londonDay(back))}. Enter first when and how the Helpdesk received it again: its days count from then.`,
  );
}

/** Sends a form back with what is missing, at least one line (STAGE-2). */
export function decideReturn({ defects, ...asked }: FormAsked & { defects: readonly string[] }): (Done & { defects: string[] }) | Refusal {
  const refused = refusedAct('return', asked);
  if (refused) return refused;
  const lines = defects.map((line) => line.trim()).filter((line) => line !== '');
  if (lines.length === 0) return refuse('STAGE-2', 'Name at least one thing that is missing, so that the Proposer knows what to do.');
  return { ok: true, defects: lines };
}

/** Takes a form back before it was public: it is erased (STAGE-2). */
export const decideDiscard = (asked: FormAsked): Done | Refusal => refusedAct('discard', asked) ?? { ok: true };

/** Why an act of the table cannot be taken on a form now: whose it is, and in which stage it stands. */
export function refusedAct(name: ActName, { actor, context, now }: FormAsked): Refusal | null {
  const arrow = arrowOf(name);
  const form = awaiting(context, now);
  const rule = arrow.rule[0] as RuleId;
  if (!entitled(form, actor, arrow.by)) return refuse(rule, `‘${arrow.title}’ is for ${actorsInWords(arrow.by)}.`);
  if (form.stage !== null && leadsFrom(arrow, form.stage)) return null;
  const label = stageLabel(form, context.settings, londonDay(now));
  return refuse('STAGE-1', `‘${arrow.title}’ is not possible while ‘${form.title}’ is in ${label}.`);
}

function sent({ actor, context, now, answers, standing }: Sending, regime: Regime): Sent | Refusal | Invalid {
  const { settings, calendar } = context;
  const submitted = londonDay(now);
  const refused =
    mayRaise(raiserOf(actor, standing, answers), settings, context.panelMembers) ?? wrongPath(answers, standing, submitted, context);
  if (refused) return refused;
  const invalid = {
    ...unsaid(answers, regime, standing),
    ...unheld(answers, standing, submitted, context),
    ...faultsIn(answers, regime, standing),
  };
  if (Object.keys(invalid).length > 0) return { ok: false, invalid };
  const comments = deadline('critical-friend', submitted, { calendar, settings });
  if (!comments.ok) return refuse('CALENDAR-1', comments.reason);
  return { ok: true, regime, submitted, comments, warnings: warningsOn(answers, regime, standing) };
}

function wrongPath(answers: Answers, standing: Standing, today: Day, { settings }: Context): Refusal | null {
  const path = pathOf(answers, standing);
  if (standing === 'panel' && answerTo(answers, 'panelPurpose') === 'fast-track' && path !== 'fast-track')
    return refuse(
      'RAISE-6',
      'What the Panel raises to correct a typing error or a minor inconsistency is a Fast-Track Modification; choose that path, or another purpose.',
    );
  if (path === 'fast-track' && standing === 'panel' && answerTo(answers, 'panelPurpose') !== 'fast-track')
    return refuse('FAST-1', 'A Fast-Track Modification only corrects a typing error or a minor inconsistency; that must be its purpose.');
  if (path === 'authority-led' && !fromAuthority(answers, standing))
    return refuse(
      'PATH-3',
      'A proposal is Authority-led only where it arises from a Significant Code Review or is submitted by the Authority or at its direction.',
    );
  return path && pathClosed(path, asksForUrgency(answers), today, settings);
}

const fromAuthority = (answers: Answers, standing: Standing): boolean =>
  standing === 'authority' || [answerTo(answers, 'fromAuthority'), answerTo(answers, 'direction')].includes('yes');

/** The meeting at which the committee decided is one of its own that has been held; a form can name any id. */
function unheld(answers: Answers, standing: Standing, today: Day, { meetingOf, nameOf }: Context): Record<string, string> {
  const body = committeeOf[standing];
  const meeting = answerTo(answers, 'meeting');
  const sentence = body && meeting ? notHeldBy(meetingOf(meeting), body, nameOf(body), today) : null;
  return sentence === null ? {} : { meeting: sentence };
}

/** What must be said before the form can be sent: the regime's fields, the reasons for urgency, and at which meeting a committee decided, and how. */
function unsaid(answers: Answers, regime: Regime, standing: Standing): Record<string, string> {
  const given = givenIn(answers, standing);
  const fields = fieldsFor(regime, standing);
  const missing = fields.flatMap(({ name, toSubmit, mandatory }) =>
    mandatory && toSubmit?.includes(regime) && !given.includes(name) ? [[name, missingSentence(regime, mandatory.called)]] : [],
  );
  const reasons =
    asksForUrgency(answers) && answerTo(answers, 'urgencyReasons') === '' && answersTo(answers, 'urgencyCriteria').length === 0;
  const unanswered = (question: string) => fields.some(({ name }) => name === question) && answerTo(answers, question) === '';
  return {
    ...Object.fromEntries(missing),
    ...(reasons && { urgencyReasons: 'Say why it is urgent.' }),
    ...(unanswered('meeting') && { meeting: 'Choose the meeting at which the committee decided.' }),
    ...(unanswered('verb') && { verb: 'Choose what the committee did.' }),
  };
}
