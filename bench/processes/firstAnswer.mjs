// Runs in a fresh process: imports the bundle of argv[2], sends it one event with the query of argv[3], and writes the
// answer and the milliseconds from the process's own start. Plain JavaScript: Node loads nothing to strip types.
const importedFrom = performance.now();
const { handler } = await import(process.argv[2]);
const event = {
  version: '2.0',
  routeKey: '$default',
  rawPath: '/graphql',
  rawQueryString: '',
  headers: { 'content-type': 'application/json', host: 'localhost' },
  requestContext: {
    accountId: '000000000000',
    apiId: 'bench',
    domainName: 'localhost',
    domainPrefix: 'bench',
    http: { method: 'POST', path: '/graphql', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'bench' },
    requestId: 'bench',
    routeKey: '$default',
    stage: '$default',
    time: '01/Jan/2026:00:00:00 +0000',
    timeEpoch: 1767225600000,
  },
  body: JSON.stringify({ query: process.argv[3] }),
  isBase64Encoded: false,
};
const answer = await handler(event, { awsRequestId: 'bench' });
const answeredAt = performance.now();
process.stdout.write(JSON.stringify({ answer, fromStartMs: answeredAt, fromImportMs: answeredAt - importedFrom }));
process.exit(0);
