import { Fragment } from 'react';
import type { Speaker } from '#lib/process/words.ts';
import { meetingHref } from '../meeting/words.ts';
import type { View } from './view.ts';

/** A person, organisation or body by name, linked where it has a page. */
export function Name({ view, id }: { view: View; id: string }) {
  const href = view.names.hrefOf(id);
  return href ? <a href={href}>{view.names.of(id)}</a> : view.names.of(id);
}

/** Who spoke, as far as the papers tell: "an ENA representative, Electricity Networks Association". */
export function SpeakerName({ view, by }: { view: View; by: Speaker }) {
  const ids = [by.person, by.organisation, by.body].filter((id) => id !== undefined);
  if (!by.as && !ids.length) return 'A speaker who is not named';
  return (
    <>
      {by.as && `${by.as.charAt(0).toUpperCase()}${by.as.slice(1)}`}
      {ids.map((id, i) => (
        <Fragment key={id}>
          {(i > 0 || by.as) && ', '}
          <Name view={view} id={id} />
        </Fragment>
      ))}
    </>
  );
}

type MeetingNamed = { name: string; href: string };

/** A meeting by name, as a link to its page. */
export const MeetingLink = ({ meeting: { name, href } }: { meeting: MeetingNamed }) => <a href={href}>{name}</a>;

/** "SEC Panel meeting 90, 12 March 2021": a meeting as its own page would name it; null where it is not on record. */
export function meetingName(view: View, id: string | undefined): MeetingNamed | null {
  const meeting = id ? view.meetings[id] : undefined;
  if (!meeting) return null;
  const number = meeting.number ? ` ${meeting.number}` : '';
  return {
    name: `${view.names.of(meeting.body)} meeting${number}`,
    href: meetingHref(meeting.id, view.practice ? 'practice' : 'register'),
  };
}
