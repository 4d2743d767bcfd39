import { EmptyState } from '#components/empty-state.tsx';
import type { Follower } from '#db/queries/followers.ts';
import type { Book } from '#db/queries/proposal.ts';
import { DeliveryField, deliveryIn } from './delivery-field.tsx';
import { namedTopic } from './topic.ts';

/** What somebody follows in a book, each with a button that stops it; how they are told; and the end of all of it. `action`: where the form goes. */
export function Followed({ book, follower, action }: { book: Book; follower: Follower | null; action: string }) {
  if (!follower)
    return (
      <EmptyState title="You follow nothing here.">
        <p>
          <a href="/follow">What can be followed</a>
        </p>
      </EmptyState>
    );
  return (
    <form className="form" action={action} method="post">
      <input type="hidden" name="book" value={book} />
      <ul className="plain spaced">
        {follower.follows.map(({ topic }) => {
          const named = namedTopic(book, topic);
          return (
            <li key={topic}>
              {named ? <a href={named.href}>{capital(named.words)}</a> : topic}{' '}
              <button type="submit" className="button button-quiet" name="stop" value={topic}>
                Stop<span className="sr-only"> following {named?.words ?? topic}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <DeliveryField name={deliveryIn(book)} value={follower.delivery} />
      <div className="form-actions">
        <button type="submit" className="button" name="keep" value="delivery">
          Keep this
        </button>
        <button type="submit" className="button button-quiet" name="stop" value="all">
          Stop all that you follow
        </button>
      </div>
    </form>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
