import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';
import type { TestProject } from 'vitest/node';
import { buildWeb } from '../../local/buildWeb.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly chromium: { readonly executablePath: string; readonly environment: Readonly<Record<string, string>> };
  }
}

/** Builds the web application and lays out the browser once per run. */
export default async function prepareBrowser(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'zhijian-browser-'));
  const [executablePath] = await Promise.all([chromium.executablePath(), layOutLibraries(), buildWeb()]);
  const environment = {
    FONTCONFIG_FILE: writeFontConfiguration(folder),
    LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib'),
  };
  project.provide('chromium', { executablePath, environment });
  return () => rmSync(folder, { recursive: true, force: true });
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
