import { z } from 'zod';

/** A person's name, by `person/…`. */
export const person = z.strictObject({ name: z.string().min(1) });

/** How a person or an organisation (by its id) is reached; never published. */
export const contact = z.strictObject({ email: z.string().nullable(), telephone: z.string().nullable() });
