/** Every Lambda function: its bundle's folder under `dist/` and the entry it is made from, exporting `handler`. */
export const functions = {
  api: { entry: 'functions/handlers/entry/api.ts' },
  intake: { entry: 'functions/handlers/entry/intake.ts' },
  jobs: { entry: 'functions/handlers/entry/jobs.ts' },
} as const satisfies Readonly<Record<string, { readonly entry: string }>>;

export type FunctionName = keyof typeof functions;

/** Where the bundles are, from the repository's root. */
export const bundleFolder = 'dist';
