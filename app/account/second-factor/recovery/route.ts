import { renewRecoveryCodes } from '#lib/auth/second-factor.ts';
import { now } from '#lib/clock.ts';
import { seeOther } from '#lib/forms/post.ts';
import { withCode } from '../asked.ts';

/** New recovery codes; the old ones are worth nothing any more. */
export const POST = (request: Request): Promise<Response> =>
  withCode(
    request,
    ({ viewer, code }) => renewRecoveryCodes(viewer.login, code, now()),
    (codes) => seeOther(`/account/recovery-codes?attempt=${codes}`),
  );
