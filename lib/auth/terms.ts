/** How long things of an account last. No paper of the code says; all of these are our choice. */
const minute = 60_000;
const hour = 60 * minute;

/** A session ends after so many minutes in which nothing was asked for … */
export const idleMinutes = 60;
/** … and after so many hours whatever happens. */
export const longestHours = 12;

export const terms = {
  idle: idleMinutes * minute,
  longest: longestHours * hour,
  /** Between the passphrase and the code. */
  awaitingCode: 10 * minute,
  /** The cookie outlives its session, so that what was typed into a page of a session that ran out is kept for whose it was. */
  cookie: 24 * hour,
  invitation: 7 * 24 * hour,
  reset: hour,
  /** A session's last use is noted once in so long. */
  noted: minute,
} as const;
