import { z } from 'zod';
import { deliveries } from '../../lib/process/following/digest.ts';

/** A person's name, by `person/…`. */
export const person = z.strictObject({ name: z.string().min(1) });

/** How a person or an organisation (by its id) is reached; never published. `delivery`: when it is told of what every Party is told of, as its reader chose; absent: at once. */
export const contact = z.strictObject({
  email: z.string().nullable(),
  telephone: z.string().nullable(),
  delivery: z.enum(deliveries).optional(),
});
