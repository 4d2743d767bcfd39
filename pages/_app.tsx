import type { AppProps } from 'next/app';
// Their faces are declared in a style sheet, and only here can one be loaded; _document names them.
import '#app/fonts.ts';
import '../app/globals.css';

export default function App({ Component, pageProps }: AppProps) {
  return <Component {...pageProps} />;
}
