import type { CollatedRow } from '#components/consultation/collated.ts';
import { siteUrl } from '#lib/env.ts';

/** A response as a spreadsheet and a text have it: with the address of the file where one was brought. */
export const givenInFull = ({ response, file }: Pick<CollatedRow, 'response' | 'file'>): string =>
  file ? `${response}: ${siteUrl()}/files/${file}` : response;
