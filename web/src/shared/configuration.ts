/** Where this installation's API and sign-in are; `/config.json`, written by whoever serves the site. */
export type Configuration = {
  readonly api: string;
  /** The same for those who have signed in: whoever has not is turned away before the platform is asked. */
  readonly signedInApi: string;
  readonly issuer: string;
  readonly clientId: string;
};

let asked: Promise<Configuration> | null = null;

export function readConfiguration(): Promise<Configuration> {
  asked ??= fetch('/config.json').then(
    (answer) => answer.json() as Promise<Configuration>,
    (fault) => {
      // Offline at this moment is no reason to stay so.
      asked = null;
      throw fault;
    },
  );
  return asked;
}
