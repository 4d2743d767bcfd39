import type { NextConfig } from 'next';

/** The server in front (server.ts) compresses, caches and sets the headers, so Next does none of it. */
const config: NextConfig = {
  compress: false,
  generateEtags: false,
  poweredByHeader: false,
  serverExternalPackages: ['better-sqlite3'],
  bundlePagesRouterDependencies: true,
  // Title and description stand in the head for everybody: streamed ones would need a script to get there.
  htmlLimitedBots: /.*/,
  // A page's code is loaded when it is first asked for: most of a process's pages are never asked for, and all of them together take more memory than the register.
  experimental: { preloadEntriesOnStart: false },
  turbopack: { root: import.meta.dirname },
};

export default config;
