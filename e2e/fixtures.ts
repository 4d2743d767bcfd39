import { test as base, type ConsoleMessage, expect } from '@playwright/test';

export { expect };

type Fixtures = {
  /** What a page may say on its console in this test, and nothing else: `test.use({ mayWarn: [/404/] })`. */
  mayWarn: RegExp[];
  quietConsole: undefined;
};

/** Playwright's test; one whose page writes an unexpected error or warning to the console fails. */
export const test = base.extend<Fixtures>({
  mayWarn: [[], { option: true }],
  quietConsole: [
    async ({ context, mayWarn }, use) => {
      const said: string[] = [];
      const unexpected = (words: string) => mayWarn.every((pattern) => !pattern.test(words));
      context.on('console', (message: ConsoleMessage) => {
        if (['error', 'warning'].includes(message.type()) && unexpected(message.text())) said.push(`${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (error) => {
        if (unexpected(error.error().message)) said.push(`uncaught: ${error.error().message}`);
      });
      await use(undefined);
      expect(said, 'the console stays quiet').toEqual([]);
    },
    { auto: true },
  ],
});
