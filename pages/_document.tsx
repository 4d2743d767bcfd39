import { Head, Html, Main, NextScript } from 'next/document';
import { italic, text } from '#app/fonts.ts';

export default function Document() {
  return (
    <Html lang="en-GB" className={`${text.variable} ${italic.variable}`}>
      <Head />
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  );
}
