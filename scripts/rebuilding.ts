/** How far a rebuild is, on one line. */
export function told(done: number, all: number): void {
  process.stdout.write(`\rMaking the lists again from the log: ${done} of ${all} subjects${done === all ? '\n' : ''}`);
}
