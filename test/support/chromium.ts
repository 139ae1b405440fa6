import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** Where the browser lies, and what it must be told of its libraries and fonts. */
export type LaidOutChromium = {
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
};

/** Lays out the browser as a bare machine needs it; `remove` takes away what was written for it alone. */
export async function layOutChromium(): Promise<{ readonly chromium: LaidOutChromium; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'zhijian-browser-'));
  const [executablePath] = await Promise.all([chromium.executablePath(), layOutLibraries()]);
  const environment = {
    FONTCONFIG_FILE: writeFontConfiguration(folder),
    LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib'),
  };
  return {
    chromium: { executablePath, environment },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Its own arguments would switch web security off, so they are not used. */
export async function launchChromium({ executablePath, environment }: LaidOutChromium): Promise<Browser> {
  return await playwright.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
    env: { ...process.env, ...environment } as Record<string, string>,
  });
}

/** What a bare machine lacks of the libraries that Chromium links to comes in its package. */
async function layOutLibraries(): Promise<void> {
  const folder = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  await inflate(join(folder, 'bin', 'al2023.tar.br'));
}

/** The machine may have no font for Chinese. */
function writeFontConfiguration(folder: string): string {
  const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json'));
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${folder}</cachedir></fontconfig>`,
  );
  return file;
}
