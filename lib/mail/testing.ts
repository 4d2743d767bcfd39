import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type Received = { to: string[]; raw: string };
/** What the server says to a message: take it, refuse it for now (451), say that nobody has this address (550), or hang up without a word, once it has the message or before. */
type Answer = 'take' | 'not-now' | 'nobody' | 'hang-up' | 'hang-up-before';

/** A real SMTP server on loopback, as tests need one. `answer` can be changed at any time. */
export async function loopbackServer() {
  const received: Received[] = [];
  const state: { answer: Answer } = { answer: 'take' };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo(_address, _session, done) {
      if (state.answer === 'not-now') return done(Object.assign(new Error('Greylisted, try again later'), { responseCode: 451 }));
      if (state.answer === 'hang-up-before') return hangUp();
      if (state.answer === 'nobody') return done(Object.assign(new Error('No such mailbox'), { responseCode: 550 }));
      done();
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString('utf8') });
        if (state.answer === 'hang-up') return hangUp();
        done();
      });
    },
  });
  server.on('error', () => {});
  const open = new Set<Socket>();
  server.server.on('connection', (socket) => open.add(socket));
  const hangUp = () => {
    for (const socket of open) socket.destroy();
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    state,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
