const notoSansSc = 'node_modules/@expo-google-fonts/noto-sans-sc';

/** What the report document embeds glyphs of, with the licence that must go with it (OFL 1.1). */
const reportFonts = {
  'fonts/NotoSansSC_400Regular.ttf': `${notoSansSc}/400Regular/NotoSansSC_400Regular.ttf`,
  'fonts/NotoSansSC_700Bold.ttf': `${notoSansSc}/700Bold/NotoSansSC_700Bold.ttf`,
  'fonts/LICENSE_FONT': `${notoSansSc}/LICENSE_FONT`,
} as const;

type FunctionSource = {
  /** Exports `handler`. */
  readonly entry: string;
  /** Files put beside the chunks: place in the bundle → file in the repository. */
  readonly files: Readonly<Record<string, string>>;
};

/** Every Lambda function: its bundle's folder under `dist/` and what it is made from. */
export const functions = {
  api: { entry: 'functions/handlers/entry/api.ts', files: reportFonts },
  intake: { entry: 'functions/handlers/entry/intake.ts', files: {} },
  jobs: { entry: 'functions/handlers/entry/jobs.ts', files: {} },
  stream: { entry: 'functions/handlers/entry/stream.ts', files: {} },
} as const satisfies Readonly<Record<string, FunctionSource>>;

export type FunctionName = keyof typeof functions;

/** Where the bundles are, from the repository's root. */
export const bundleFolder = 'dist';

/** Where the API finds the pages of the web application, from its bundle's folder. */
export const webPlace = 'web';

/** The pages, once the web application is built: they name its scripts, and are deployed with the API. */
export const webPages = {
  [`${webPlace}/index.html`]: 'dist/web/index.html',
  [`${webPlace}/work.html`]: 'dist/web/work.html',
  [`${webPlace}/patrol.html`]: 'dist/web/patrol.html',
  [`${webPlace}/verifyDraw.html`]: 'local/pages/verifyDraw.html',
} as const;
