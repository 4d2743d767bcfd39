import type { z } from 'zod';
import type { When } from '../day.ts';
import type { RecordedEvent, Source } from '../event.ts';
import type { consultationEvents } from './events.ts';

type Announced = z.infer<typeof consultationEvents.announced>;
export type Response = z.infer<(typeof consultationEvents)['response-published']> & {
  entry: number;
  source: Source | null;
  effective: When;
};

/** What the events of one consultation add up to; responses in order of publication. */
export type Consultation = Announced & {
  entry: number;
  source: Source | null;
  responses: Response[];
  outcome: { text: string; source: Source | null } | null;
};

export function evolveConsultation(consultation: Consultation | null, event: RecordedEvent): Consultation {
  if (event.type === 'announced')
    return {
      ...(event.data as Announced),
      entry: event.position,
      source: event.source,
      responses: consultation?.responses ?? [],
      outcome: consultation?.outcome ?? null,
    };
  if (!consultation)
    throw new Error(`${event.stream}: "${event.type}" at entry ${event.position} comes before the consultation was announced`);
  if (event.type === 'response-published') {
    const response = { ...(event.data as Response), entry: event.position, source: event.source, effective: event.effective };
    return { ...consultation, responses: [...consultation.responses, response] };
  }
  if (event.type === 'outcome-summarised') return { ...consultation, outcome: { text: event.data.text as string, source: event.source } };
  throw new Error(`Unknown event "${event.type}" at entry ${event.position}`);
}
