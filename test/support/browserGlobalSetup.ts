import type { TestProject } from 'vitest/node';
import { buildWeb } from '../../local/buildWeb.ts';
import { type LaidOutChromium, layOutChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly chromium: LaidOutChromium;
  }
}

/** Builds the web application and lays out the browser once per run. */
export default async function prepareBrowser(project: TestProject): Promise<() => void> {
  const [{ chromium, remove }] = await Promise.all([layOutChromium(), buildWeb()]);
  project.provide('chromium', chromium);
  return remove;
}
