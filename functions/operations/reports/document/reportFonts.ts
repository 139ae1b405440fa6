import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export const fontFileNames = { regular: 'NotoSansSC_400Regular.ttf', bold: 'NotoSansSC_700Bold.ttf' } as const;

/** Noto Sans SC, regular and bold, as files. */
export type ReportFonts = { readonly regular: string; readonly bold: string };

/**
 * Where the fonts are: beside a bundle's chunks, where `infra/bundle.ts` puts them, or else in their package.
 * @throws Error where there is neither, which is a fault of the build
 */
export function findReportFonts(): ReportFonts {
  const shipped = join(import.meta.dirname, '..', 'fonts');
  const { regular, bold } = fontFileNames;
  if (existsSync(join(shipped, regular))) return { regular: join(shipped, regular), bold: join(shipped, bold) };
  const name = '@expo-google-fonts/noto-sans-sc';
  const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  return { regular: join(folder, '400Regular', regular), bold: join(folder, '700Bold', bold) };
}
