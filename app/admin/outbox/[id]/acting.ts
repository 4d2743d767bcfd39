import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import type { retryMail } from '#lib/services/outbox.ts';
import { currentViewer, wayIn } from '#lib/session.ts';
import { keeperOf, notForYou } from '../../keeper.ts';

type Props = { params: Promise<{ id: string }> };

/** The post of a button beside a message: it does something about the message where that is possible, and its page says where it stands then. */
export const acting =
  (act: typeof retryMail) =>
  async (request: Request, { params }: Props): Promise<Response> => {
    const { id } = await params;
    const page = `/admin/outbox/${encodeURIComponent(id)}`;
    const viewer = await currentViewer();
    const posted = await readForm(request);
    if (!posted.ok) return posted.response;
    if (!viewer) return seeOther(await wayIn(page));
    if (!keeperOf(viewer)) return notForYou();
    await act(viewer.book, id, now());
    return seeOther(page);
  };
