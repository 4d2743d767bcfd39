import type { StatedFact } from '#lib/process/proposal/proposal.ts';
import { InlineProse } from '../prose.tsx';
import { MeetingLink, meetingName, Name } from './names.tsx';
import { Note } from './note.tsx';
import type { View } from './view.ts';

type Put = StatedFact<'recommendation-put'>;

/** What a paper asks each body to do at a meeting: "SEC Panel meeting 90 was asked to AGREE …". */
export function AskedOf({ view, asked }: { view: View; asked: Put[] }) {
  return groups(asked).map((puts) => {
    const [first] = puts;
    if (!first) return null;
    const meeting = meetingName(view, first.meeting);
    return (
      <div key={first.entry}>
        <p>{meeting ? <MeetingLink meeting={meeting} /> : <Name view={view} id={first.to} />} was asked to:</p>
        <ul className="points">
          {puts.map((put) => (
            <li key={put.entry}>
              {put.verb} <InlineProse text={put.text} />
              <Note view={view} source={put.source} />
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

const groups = (asked: Put[]): Put[][] => [...Map.groupBy(asked, (put) => `${put.to} ${put.meeting}`).values()];
