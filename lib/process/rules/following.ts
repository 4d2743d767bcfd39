import { choice } from './rule.ts';

/** Who follows what by e-mail, and how they are told. */
export const following = {
  'FOLLOW-1': choice(
    'anyone can follow a proposal, a stage, a part of the code or a Party Category by e-mail, without an account. Who does is told of everything that somebody else is told of about it, at once or once a day.',
  ),
  'FOLLOW-2': choice(
    'nothing is sent before the owner of an address has confirmed it by a link that was sent there; who is signed in has done so already.',
  ),
  'FOLLOW-3': choice('one click ends all of it, without signing in, and erases the address from the list of followers.'),
  'FOLLOW-4': choice(
    'who chooses so gets one summary a day, at 8am London time, and none where there is nothing to tell. What is due by the end of the day of that summary does not wait for it.',
  ),
  'FOLLOW-5': choice(
    'every Party and every follower is told on the day on which a consultation opens, five and two Working Days before it closes unless their organisation has responded, and when the responses are published.',
  ),
  'FOLLOW-6': choice(
    'the contact of a Party in the directory chooses in the same way when to get what every Party is told of. It cannot be stopped, and what a contact is told of as Proposer, as respondent or as member of a body does not wait.',
  ),
} as const;
