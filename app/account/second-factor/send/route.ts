import { confirmSecondFactor } from '#lib/auth/second-factor.ts';
import { now } from '#lib/clock.ts';
import { seeOther } from '#lib/forms/post.ts';
import { withCode } from '../asked.ts';

/** The first code: from now on signing in asks for one. */
export const POST = (request: Request): Promise<Response> =>
  withCode(
    request,
    ({ viewer, code }) => confirmSecondFactor(viewer.login, code, now()),
    (codes, to) => seeOther(`/account/recovery-codes?${new URLSearchParams({ attempt: codes, ...(to && { to }) })}`),
  );
