import { notFound } from 'next/navigation';

/** Where a post under /admin leads that was not the sender's to make: always the page beside this one, which explains, with status 404. */
export default function NothingDonePage(): never {
  notFound();
}
