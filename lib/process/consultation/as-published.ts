import type { Instant } from '../day.ts';
import type { Consultation } from './consultation.ts';
import { type Readable, readableAnswers } from './readable.ts';
import type { ResponseVersion, StoredResponse } from './response.ts';

type Given = Pick<StoredResponse, 'respondent' | 'category' | 'categoryPrinted'> &
  Pick<ResponseVersion, 'answers' | 'confidential' | 'standing'>;

/** A response as everybody would read it once the responses are published, for its respondent to look at before it is sent. */
export function asPublished(consultation: Consultation, { answers, confidential, standing, ...whose }: Given, now: Instant): Readable {
  const version: ResponseVersion = { receipt: '-', received: now, entered: now, how: 'here', by: null, answers, confidential, standing };
  const given: StoredResponse = { consultation: consultation.id, ...whose, versions: [version], withdrawn: null };
  const published = {
    counted: 0,
    confidential: [],
    hidden: { categories: {}, answers: {} },
    smallNumber: 0,
    on: consultation.closes,
    entry: 0,
  };
  const read = readableAnswers(null, { ...consultation, published: consultation.published ?? published }, given, now);
  if (!read) throw new Error('A published response can be read by everybody');
  return read;
}
