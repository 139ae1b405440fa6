import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precacheShell } from './precacheShell.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Three entries, so that nobody loads what another audience needs: the public, patrol clerks, staff. */
export default defineConfig({
  root: here('.'),
  plugins: [
    react(),
    precacheShell({
      entry: 'patrol',
      worker: 'patrolWorker',
      extra: ['/patrol/app.webmanifest', '/patrol/icon-192.png'],
    }),
  ],
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    // A preload that is asked for while the worker takes over is fetched twice, and Chromium says so.
    modulePreload: {
      resolveDependencies: (_file, files, { hostId }) => (hostId.endsWith('patrol.html') ? [] : files),
    },
    rollupOptions: {
      input: {
        public: here('index.html'),
        work: here('work.html'),
        patrol: here('patrol.html'),
        patrolWorker: here('src/app/patrolWorker.ts'),
      },
      // A worker serves the addresses below its own.
      output: {
        entryFileNames: ({ name }) => (name === 'patrolWorker' ? 'patrol/worker.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
