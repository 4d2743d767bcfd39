import { RadioField } from '#components/form/radio-field.tsx';
import type { Delivery } from '#lib/services/follow.ts';

/** At once, or once a day. */
export const DeliveryField = ({ value }: { value: Delivery }) => (
  <RadioField
    name="delivery"
    label="When do you want to be told?"
    value={value}
    options={[
      { value: 'each', label: 'At once, one message for each thing that happens' },
      {
        value: 'daily',
        label: 'Once a day at 8am, one message with all of it',
        hint: 'Nothing is sent on a day on which nothing happened.',
      },
    ]}
  />
);

export const deliveryOf = (given: string | undefined): Delivery => (given === 'daily' ? 'daily' : 'each');
