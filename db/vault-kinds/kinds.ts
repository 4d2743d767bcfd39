import { account, accountLog, invitation, session } from './accounts.ts';
import { ballot, ballotDraft, ballotVote } from './ballots.ts';
import { consultationDraft, consultationNotes, response, responseDraft, responseNotes } from './consultations.ts';
import { digestLine, follower, followLink, followRequest } from './followers.ts';
import { file, inbox, mail, parked } from './papers.ts';
import { contact, person } from './people.ts';
import { draft, submission } from './proposals.ts';
import { stakeholder } from './stakeholders.ts';

/** What the vault may hold, by kind: each with the schema that guards it. */
export const vaultKinds = {
  person,
  contact,
  account,
  'account-log': accountLog,
  session,
  invitation,
  draft,
  submission,
  'consultation-draft': consultationDraft,
  'response-draft': responseDraft,
  response,
  'response-notes': responseNotes,
  'consultation-notes': consultationNotes,
  ballot,
  'ballot-vote': ballotVote,
  'ballot-draft': ballotDraft,
  stakeholder,
  parked,
  mail,
  'mail-record': mail,
  inbox,
  file,
  follower,
  'follow-request': followRequest,
  'follow-link': followLink,
  'digest-line': digestLine,
} as const;
