import { choiceWords } from '#components/act-forms/words.ts';
import { formatInstant } from '#components/format.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import type { Doing } from './doing.ts';

/** In which capacity somebody acts, as forms and check pages head it: "Recording for the Panel". */
export function capacityWords({ capacity, nameOf }: Doing): string | null {
  if (capacity.for) return `On behalf of ${nameOf(capacity.for)}`;
  return capacity.as ? `Recording for ${nameOf(capacity.as)}` : null;
}

/** The same with all that is known of it, for a check page. */
export function actorWords({ id, name, resolution, received }: Actor, nameOf: (id: string) => string): string {
  if (resolution) {
    const { meeting, verb, votes, casting } = resolution;
    const how = [
      meeting ? `At ${nameOfMeeting(meeting, nameOf)}.` : 'Outside a meeting.',
      verb && `${choiceWords(verb)}.`,
      votes && `${votes.for} for, ${votes.against} against, ${votes.abstain} abstained.`,
      casting && `The Chair’s casting vote was ${casting}.`,
    ];
    return [`${name}, recorded on its Chair’s word.`, ...how.filter(Boolean)].join('\n');
  }
  if (received) {
    const kept = received.evidence ? `\nKept as: ${received.evidence}` : '';
    return `${name}\nReceived ${choiceWords(received.how).toLowerCase()} at ${formatInstant(received.at)}${kept}`;
  }
  return id.startsWith('person/') ? `${nameOf(id)}, ${name}` : name;
}

/** `meeting/panel-2021-03-12` has no name of its own; the last part of its id says which it was. */
const nameOfMeeting = (meeting: string, nameOf: (id: string) => string): string => {
  const [, body, day] = /^meeting\/(?:practice-)?([a-z-]+?)-(\d{4}-\d\d-\d\d)/.exec(meeting) ?? [];
  return body && day ? `the meeting of ${day}` : nameOf(meeting);
};
