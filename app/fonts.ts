import localFont from 'next/font/local';

/** The one typeface, latin only: 29 KB, preloaded. Figures are tabular where `table`, `time` or `.num` ask for it. */
export const text = localFont({
  src: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-text',
  display: 'swap',
});

/** Its italic, fetched only by a page that has some. */
export const italic = localFont({
  src: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-italic.woff2',
  weight: '200 900',
  style: 'italic',
  variable: '--font-text-italic',
  display: 'swap',
  preload: false,
});
