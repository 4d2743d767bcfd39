import { customType } from 'drizzle-orm/sqlite-core';

/** True, false, or null where nobody knows: the boolean of the library makes 0 of a null that a prepared statement is given. */
export const knownOrNot = customType<{ data: boolean; driverData: number | null }>({
  dataType: () => 'integer',
  fromDriver: (stored) => stored === 1,
  toDriver: (value: boolean | null) => (value === null ? null : Number(value)),
});
