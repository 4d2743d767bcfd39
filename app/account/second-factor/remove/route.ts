import { fault } from '#lib/auth/change.ts';
import { required } from '#lib/auth/required-of.ts';
import { removeSecondFactor } from '#lib/auth/second-factor.ts';
import { now, today } from '#lib/clock.ts';
import { seeOther } from '#lib/forms/post.ts';
import { withCode } from '../asked.ts';

/** Removes the app, unless a seat requires it. */
export const POST = (request: Request): Promise<Response> =>
  withCode(
    request,
    async ({ viewer, code }) =>
      required(viewer, today())
        ? fault('form', 'A seat of yours requires the authenticator app.')
        : removeSecondFactor(viewer.login, code, now()),
    () => seeOther('/account?done=removed'),
  );
