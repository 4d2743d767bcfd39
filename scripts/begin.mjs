// `node scripts/begin.mjs NAME`: looks at the version of Node before anything that an old one cannot read, then runs scripts/NAME.ts.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 24 || (major === 24 && minor < 7)) {
  console.error(
    `This software needs Node 24.7 or newer, and this is Node ${process.versions.node}: install a newer one, or on 64-bit Linux run npm ci and start it with npm, which brings its own.`,
  );
  process.exit(1);
}

const name = process.argv[2];
process.env.NEXT_TELEMETRY_DISABLED = '1';
if (['start', 'demo', 'build', 'journeys'].includes(name)) process.env.NODE_ENV = 'production';
if (name === 'dev') process.env.NODE_ENV = 'development';
process.argv.splice(1, 2, name);
import(`./${name}.ts`);
