import type { StatedFact } from '#lib/process/proposal/proposal.ts';
import { WhenText } from '../deadline.tsx';
import { InlineProse } from '../prose.tsx';
import { MeetingLink, meetingName, Name, SpeakerName } from './names.tsx';
import { Said } from './said.tsx';
import { documentPath } from './sections.ts';
import { hrefIn, type View } from './view.ts';

type Given = StatedFact<'view-given'>;

/** What committees and others said: who, to whom, at which meeting, on which version. Points of one speaker on one occasion stand together. */
export function Views({ view }: { view: View }) {
  return occasions(view.proposal.views).map((points) => <Occasion key={points[0]?.entry} view={view} points={points} />);
}

function Occasion({ view, points }: { view: View; points: Given[] }) {
  const [first] = points;
  if (!first) return null;
  return (
    <article className="occasion">
      <h3>
        <SpeakerName view={view} by={first.by} />
      </h3>
      <p className="small quiet">
        <Where view={view} given={first} />
      </p>
      <ul className={points.length > 1 ? 'points' : 'plain'}>
        {points.map((point, i) => (
          <li key={point.entry} id={`view-${point.entry}`}>
            {point.about && point.about !== points[i - 1]?.about && <b className="small">{point.about}</b>}
            <Said view={view} said={point} />
            {point.altHan && <span className="small block">The Alt HAN Forum may make it because: {altHanWords[point.altHan]}.</span>}
            {point.evidence && (
              <span className="small block">
                Evidence: <InlineProse text={point.evidence} />
              </span>
            )}
            {point.evidenceFile && (
              <span className="small block">
                <a href={hrefIn(view, '#files')}>Its evidence is among the files</a>
              </span>
            )}
          </li>
        ))}
      </ul>
    </article>
  );
}

const altHanWords = {
  'section-z': 'the proposal touches Section Z',
  'alt-han-charges': 'the proposal touches the Alt HAN Charges of Section K',
  'alt-han-arrangements': 'the proposal has a material effect on Alt HAN arrangements',
} as const;

function Where({ view, given }: { view: View; given: Given }) {
  const meeting = meetingName(view, given.meeting);
  const document = given.onDocument;
  const held = view.proposal.documents.find((d) => d.key === document?.key && d.version === document?.version);
  return (
    <>
      {given.to && given.to !== given.by.body && given.to !== view.meetings[given.meeting ?? '']?.body && (
        <>
          To <Name view={view} id={given.to} />
          {', '}
        </>
      )}
      {meeting && (
        <>
          <MeetingLink meeting={meeting} />
          {', '}
        </>
      )}
      <WhenText when={given.effective} />
      {document && (
        <>
          , on{' '}
          {held ? (
            <a href={hrefIn(view, documentPath(held))}>{[held.title, held.version].filter(Boolean).join(' ')}</a>
          ) : (
            [document.key.replaceAll('-', ' '), document.version].filter(Boolean).join(' ')
          )}
        </>
      )}
    </>
  );
}

/** Neighbouring points by the same speaker to the same body on the same occasion. */
function occasions(views: Given[]): Given[][] {
  const groups = new Map<string, Given[]>();
  for (const given of views) {
    const key = JSON.stringify([given.by, given.to, given.meeting, given.onDocument, given.effective]);
    groups.set(key, [...(groups.get(key) ?? []), given]);
  }
  return [...groups.values()];
}
