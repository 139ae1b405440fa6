// What Lambda's Node runtime does, in a process of its own: asks the runtime API for events and hands them to the bundle.
import { request } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { AWS_LAMBDA_RUNTIME_API: api, LAMBDA_TASK_ROOT: root, _HANDLER: name } = process.env;

function call(method, path, body) {
  return new Promise((resolve, reject) => {
    const sent = request(`http://${api}/2018-06-01/runtime/${path}`, { method, agent: false }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => resolve({ headers: answer.headers, body: Buffer.concat(parts).toString() }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const describe = (fault) =>
  JSON.stringify({
    errorType: fault?.name,
    errorMessage: fault?.message ?? String(fault),
    trace: fault?.stack?.split('\n'),
  });

let handler;
try {
  const [file, exported] = name.split('.');
  handler = (await import(pathToFileURL(join(root, `${file}.mjs`)).href))[exported];
} catch (fault) {
  await call('POST', 'init/error', describe(fault));
  process.exit(1);
}

for (;;) {
  const { headers, body } = await call('GET', 'invocation/next');
  const id = headers['lambda-runtime-aws-request-id'];
  const endsMs = Number(headers['lambda-runtime-deadline-ms']);
  const context = { awsRequestId: id, functionName: 'test', getRemainingTimeInMillis: () => endsMs - Date.now() };
  try {
    const answer = await handler(JSON.parse(body), context);
    await call('POST', `invocation/${id}/response`, JSON.stringify(answer ?? null));
  } catch (fault) {
    await call('POST', `invocation/${id}/error`, describe(fault));
  }
}
