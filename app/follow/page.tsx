import type { Metadata } from 'next';
import { first, type Search, titled, typedBefore } from '#app/account/typed.ts';
import { Banner, PracticeBanner } from '#components/banner.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { currentViewer } from '#lib/session.ts';
import { Choices } from './choices.tsx';
import { DeliveryField, deliveryOf } from './delivery-field.tsx';
import { bookOf, namedTopic, partTyped } from './topic.ts';

export const dynamic = 'force-dynamic';
type Props = { searchParams: Search };

const path = '/follow';
const readBefore = async ({ searchParams }: Props) => {
  const search = await searchParams;
  const { value, errors } = typedBefore({ path, login: null, search });
  const part = first(search, 'part');
  const wrong = part !== undefined && !partTyped(part);
  return { value, errors: wrong ? { ...errors, part: 'Type a part of the code, like Section E or Appendix B.' } : errors, part };
};
const namedIn = async ({ searchParams }: Props) => {
  const search = await searchParams;
  return namedTopic(bookOf(first(search, 'book')), first(search, 'what') ?? partTyped(first(search, 'part')));
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const named = await namedIn(props);
  return {
    title: titled(named ? `Follow ${named.words}` : 'Follow by e-mail', (await readBefore(props)).errors),
    robots: { index: false },
  };
}

const notices: Record<string, string> = {
  sent: 'If that address can be written to, a link is on its way to it. It can be used once, within 48 hours, and nothing else is sent before. Look among unwanted mail too.',
  following: 'You are told from now on.',
  stopped: 'You follow nothing any more, and your address is erased from the list of followers.',
  over: 'This link stops nothing: it has been used, or it is not one of ours.',
};

/** What can be followed, and the form that follows it. The answer to an address is the same whether it is known here or not. */
export default async function FollowPage(props: Props) {
  const search = await props.searchParams;
  const [named, { value, errors, part }, viewer] = [await namedIn(props), await readBefore(props), await currentViewer()];
  const notice = notices[first(search, 'done') ?? ''];
  return (
    <>
      <ErrorSummary errors={errors} />
      {notice && (
        <Banner>
          <p role="status">{notice}</p>
        </Banner>
      )}
      {named?.book === 'practice' && <PracticeBanner title="Practice: you will get practice messages only." />}
      <PageHeader
        title={named ? `Follow ${named.words}` : 'Follow by e-mail'}
        lead="You are told of every notice about what you follow, and of the days of its consultations. No account is needed, and one click stops it."
      />
      {named ? (
        <form className="form" action="/follow/send" method="post" noValidate>
          <HiddenFields fields={{ what: named.topic, book: named.book }} />
          {viewer ? (
            <p>
              Messages go to <strong>{viewer.login}</strong>, by which you are signed in.
            </p>
          ) : (
            <TextField
              name="email"
              label="E-mail address"
              hint="It is used for this only, is never published, and is erased when you stop."
              type="email"
              autoComplete="email"
              value={value('email')}
              error={errors.email}
            />
          )}
          <DeliveryField value={deliveryOf(value('delivery'))} />
          <div className="form-actions">
            <button type="submit" className="button">
              Follow {named.words}
            </button>
            <a href={named.href}>Back</a>
          </div>
        </form>
      ) : (
        <Choices part={part} error={errors.part} />
      )}
      {viewer && (
        <p>
          <a href="/account/following">What you follow</a>
        </p>
      )}
    </>
  );
}
