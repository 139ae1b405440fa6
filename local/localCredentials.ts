import type { Keys } from './objects/signatures.ts';

/**
 * Lambda hands a function its credentials in these variables, and the SDK reads them there; so does the embedded stack.
 * With `keepOwn`, credentials that are set already stay, for stores of one's own; otherwise they give way, so that nobody's
 * real AWS keys are used by accident.
 */
export function provideCredentials(secret: string, keepOwn = false): Keys {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_PROFILE } = process.env;
  if (keepOwn && AWS_ACCESS_KEY_ID && AWS_SECRET_ACCESS_KEY) {
    return { accessKeyId: AWS_ACCESS_KEY_ID, secret: AWS_SECRET_ACCESS_KEY };
  }
  // A profile would win over the two variables.
  if (AWS_PROFILE !== undefined) Reflect.deleteProperty(process.env, 'AWS_PROFILE');
  Reflect.deleteProperty(process.env, 'AWS_SESSION_TOKEN');
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: secret });
  return { accessKeyId: 'local', secret };
}
