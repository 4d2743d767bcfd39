import type { Seat } from '#lib/process/directory/directory.ts';

/** The address of a seat's page, under that of its body. */
export const seatHref = (base: string, { id }: Pick<Seat, 'id'>): string => `${base}/${id.slice('seat/'.length)}`;
