/** Shown names and addresses of people, organisations and bodies by id; null where the record has none. */
export type Names = { of(id: string | null | undefined): string | null; hrefOf(id: string | null | undefined): string | null };
