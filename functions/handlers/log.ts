import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { requestScope } from './requestScope.ts';

/** One JSON line: which request, and name and place of a fault. */
export function logFault(fault: unknown, requestId = requestScope.getStore()?.requestId): void {
  write(process.stderr, { level: 'error', requestId, ...describeFault(fault) });
}

/** One JSON line a request: which role and county asked, what in the schema's words, and how it went. No values. */
export function logRequest({ statusCode, body = '' }: APIGatewayProxyStructuredResultV2, milliseconds: number): void {
  const scope = requestScope.getStore();
  // Apollo puts errors first; only then is it worth reading the body again.
  const errors = body.startsWith('{"errors":') ? readErrors(body) : [];
  const alarming = findAlarming(errors, scope?.fields ?? []);
  write(process.stdout, {
    level: 'info',
    ...scope,
    status: statusCode,
    ...(errors.length > 0 && { errors: [...new Set(errors.map(({ code = '' }) => code))] }),
    ...(alarming && { alarming }),
    bytes: Buffer.byteLength(body),
    milliseconds: Math.round(milliseconds),
  });
}

/** One JSON line a job that has got through, with the figures that it came to tell. */
export function logJob(job: string, milliseconds: number, figures: Readonly<Record<string, number>>): void {
  write(process.stdout, { level: 'info', job, isDone: true, milliseconds: Math.round(milliseconds), ...figures });
}

type RequestError = { readonly code?: string; readonly reason?: string };

function readErrors(body: string): readonly RequestError[] {
  const { errors } = JSON.parse(body) as { errors: readonly { extensions?: RequestError }[] };
  return errors.map(({ extensions = {} }) => extensions);
}

/** What an employer has few days for. */
const filingSteps = ['signOffReport', 'requestSignedPdfUpload', 'fileReport'];

/** What `infra/alarms.ts` counts: faults, apart those that keep an employer from filing, and tokens that nobody believes. */
function findAlarming(errors: readonly RequestError[], fields: readonly string[]): string | null {
  if (errors.some(({ code }) => code === 'INTERNAL_SERVER_ERROR'))
    return fields.some((field) => filingSteps.includes(field)) ? 'FILING_FAULT' : 'FAULT';
  return errors.some(({ reason }) => reason === 'TOKEN_INVALID') ? 'TOKEN_INVALID' : null;
}

type DescribedFault = { readonly name: string; readonly message: string; readonly at: string; readonly cause?: object };

function describeFault(fault: unknown): DescribedFault {
  if (!(fault instanceof Error)) return { name: typeof fault, message: maskValues(String(fault)), at: '' };
  const { name, message, stack = '', cause } = fault;
  // The frames alone: a stack begins with the message, which may have several lines.
  const at = stack.split('\n').filter((line) => /^\s+at /.test(line));
  const inner = cause === undefined ? {} : { cause: describeFault(cause) };
  return { name, message: maskValues(message), at: at.join('\n'), ...inner };
}

const longestMessage = 500;

/**
 * A fault's message without what people have put in: libraries quote the value that they stumbled over. Chinese text,
 * quoted text (single quotes around an identifier stay: they name a property), numbers of six digits or more, and codes that mix them with letters are struck out.
 */
export function maskValues(message: string): string {
  return (
    message
      .slice(0, longestMessage)
      // From the first to the last: JSON that is quoted has quotes itself.
      .replace(/"(?:.*"|.*$)/gs, '…')
      .replace(/`[^`]*`?|'[^']*'?/g, (quoted) => (/^'\w+'$/.test(quoted) ? quoted : '…'))
      .replace(/[\p{Script=Han}][^\x20-\x7e]*/gu, '…')
      .replace(/[\w.+-]+@[\w.-]+/g, '…')
      .replace(/\b(?=\w*\d{6})\w+\b|\b1\d\d[- ]\d{4}[- ]\d{4}\b/g, '…')
  );
}

/**
 * A function whose faults leave it masked: Lambda writes what is thrown to the log, and puts it by with the event. Name and
 * place stay, a cause does not.
 */
export function maskFaults<Given extends readonly unknown[], T>(
  handle: (...given: Given) => Promise<T>,
): (...given: Given) => Promise<T> {
  return async (...given) => {
    try {
      return await handle(...given);
    } catch (fault) {
      const { name, message, at } = describeFault(fault);
      throw Object.assign(new Error(message), { name, stack: `${name}: ${message}\n${at}` });
    }
  };
}

function write(stream: NodeJS.WriteStream, line: object): void {
  stream.write(`${JSON.stringify(line)}\n`);
}
