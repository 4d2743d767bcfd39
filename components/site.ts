/** What the head of every page says, whichever of Next's routers makes it. */
export const site = {
  name: 'SEC Modification Register',
  description: 'Every proposal to change the Smart Energy Code: where it stands, what happens next, and until when you can act.',
  locale: 'en_GB',
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#11171d' },
  ],
} as const;
