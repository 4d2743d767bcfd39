/** What may be done with what the register gives out; every page, download and feed says it. */
export const terms =
  'Taken from papers classed White: they may be shared and published, subject to copyright. A paper by a government department is under the Open Government Licence.';
