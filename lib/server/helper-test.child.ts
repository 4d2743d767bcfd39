/** A helping process for tests: gives back the address it is asked for, fails for one, and ends at another. */
process.on('disconnect', () => process.exit());
process.on('message', ({ id, url }: { id: number; url: string }) => {
  if (url === '/ends') process.exit(3);
  if (url === '/fails') return process.send?.({ id, fault: 'A page took longer than 30 s.' });
  const made = { status: 200, headers: [['X-Made-By', String(process.pid)]], body: Buffer.from(url), own: false, keeps: true };
  if (url !== '/silent') process.send?.({ id, made });
});
process.send?.('ready');
