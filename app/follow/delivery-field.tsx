import { RadioField } from '#components/form/radio-field.tsx';
import type { Delivery } from '#lib/process/following/digest.ts';

const nothing = 'Nothing is sent on a day on which nothing happened. What is due by the end of that day comes at once.';

/** At once, or once a day. `hint`: more on what does not wait. */
export const DeliveryField = ({ name = 'delivery', value, hint }: { name?: string; value: Delivery; hint?: string }) => (
  <RadioField
    name={name}
    label="When do you want to be told?"
    value={value}
    options={[
      { value: 'each', label: 'At once, one message for each thing that happens' },
      {
        value: 'daily',
        label: 'Once a day at 8am, one message with all of it',
        hint: hint ? `${nothing} ${hint}` : nothing,
      },
    ]}
  />
);

export const deliveryOf = (given: string | undefined): Delivery => (given === 'daily' ? 'daily' : 'each');

/** The name of the field where the lists of both books may stand on one page. */
export const deliveryIn = (book: string): string => `delivery-${book}`;
