import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const toPath = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export const webFolder = toPath('../dist/web');

/**
 * Builds the web application in a process of its own (a second or two), so that nothing of the tools stays in this one's
 * memory. @throws Error with what the build printed
 */
export async function buildWeb(): Promise<void> {
  await promisify(execFile)(
    process.execPath,
    [toPath('../node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    {
      cwd: toPath('../web'),
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
}
