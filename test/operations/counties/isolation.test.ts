import { type AttributeValue, DynamoDBClient, ScanCommand, type ScanCommandOutput } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { toCanonicalJson } from '../../../functions/rules/kernel/canonicalJson.ts';
import { accounts, codes, ownBody } from '../../support/accounts.ts';
import { initCounty } from '../../support/counties.ts';
import { type TokenClaims, tokenFor } from '../../support/embeddedStack.ts';
import { aFindingInput, enterCaseOfficers, findingDocuments, withFinding } from '../../support/findings.ts';
import { readInbox, runJob } from '../../support/inbox.ts';
import { tellPlan } from '../../support/plans.ts';
import { aComment, listCommentIds, submitComment } from '../../support/publicComments.ts';
import { aFiledReport } from '../../support/reviews.ts';
import { refusalNames, type WalkedRequest, type WalkValues, walkSchema } from '../../support/schemaWalk.ts';
import { anEmployer, documents, tellStory } from '../../support/story.ts';
import { type GraphqlAnswer, graphqlEvent, newKey, type TestApi, testApi } from '../../support/testApi.ts';
import { aVisit, visitDocument } from '../../support/visits.ts';

/** People of 吉首市 (433101) with the same organisations as those of 泸溪县 (433122), and those above the counties. */
const neighbours: Readonly<Record<string, TokenClaims>> = {
  ...Object.fromEntries(
    (['employer', 'techService', 'patrolBody', 'officer', 'bureau', 'leader'] as const).map((name) => [
      name,
      { ...accounts[name], county: '433101' },
    ]),
  ),
  ownPatrolBody: { ...accounts.patrolBody, county: '433101', organisation: '433101001' },
  superior: accounts.superior,
  operator: accounts.operator,
};

/** What anyone may do to any county, without signing in. */
const doneByAnyone: readonly string[] = ['submitPublicComment', 'submitComplaint', 'requestComplaintPhotoUpload'];

let api: TestApi;
let values: WalkValues;
let markers: readonly string[];

async function sendAs(claims: TokenClaims | null, { query, variables }: WalkedRequest): Promise<GraphqlAnswer> {
  const headers = claims ? { authorization: `Bearer ${await tokenFor(claims)}` } : {};
  const { statusCode, body } = await api.handle(graphqlEvent({ query, variables }, headers));
  return { status: statusCode ?? 200, ...JSON.parse(body ?? '{}') };
}

/** Everything that is stored of 泸溪县. */
async function readAll(): Promise<string> {
  const { tableName, region, dynamodbEndpoint } = api.wiring.environment;
  const client = new DynamoDBClient({ region, endpoint: dynamodbEndpoint ?? '' });
  const items: Record<string, unknown>[] = [];
  let from: Record<string, AttributeValue> | undefined;
  do {
    const scan = new ScanCommand({ TableName: tableName, ...(from && { ExclusiveStartKey: from }) });
    const page: ScanCommandOutput = await client.send(scan);
    items.push(...(page.Items ?? []).map((item) => unmarshall(item)));
    from = page.LastEvaluatedKey;
  } while (from);
  const ofCounty = items.filter(({ pk }) => String(pk).startsWith('county#433122#'));
  return toCanonicalJson(
    ofCounty.toSorted((one, other) => (`${one['pk']} ${one['sk']}` < `${other['pk']} ${other['sk']}` ? -1 : 1)),
  );
}

beforeAll(async () => {
  api = await testApi();
  await initCounty(api);
  const { employerId, reportId } = await aFiledReport(api);
  const draft = await aDraftOf(codes.other);
  api.setToday('2026-03-02');
  await tellStory(api, 'otherEmployer').startPublicity(draft);
  await submitComment(api, aComment(draft));
  await enterCaseOfficers(api);
  const opened = await api.ask('officer', findingDocuments.open, { input: aFindingInput(employerId) });
  const findingId = opened.openFinding.id;
  await withFinding(api, findingId).record('officer', 'EDUCATE');
  const plan = tellPlan(api);
  const officerIds = [(await plan.saveOfficer(1)).id, (await plan.saveOfficer(2)).id];
  const [officerId] = officerIds;
  await plan.saveSettings();
  const planId = (await plan.draft()).id;
  const visit = await api.ask('officer', visitDocument('openVisit'), { input: aVisit(employerId, { officerIds }) });
  const webhook = await api.ask(
    'bureau',
    'mutation ($input: AddWebhookInput!) { addWebhook(input: $input) { ... on AddedWebhook { webhook { id } } } }',
    { input: { idempotencyKey: newKey(), url: 'https://example.org/receive', kinds: ['REMINDER'] } },
  );
  const upload = { idempotencyKey: newKey(), fileName: 'a.xlsx', sizeBytes: 10 };
  const started = await api.ask('bureau', documents.startLedgerImport, { input: upload });
  const { employer } = await api.ask('employer', documents.employer, { id: employerId });
  const filed = await api.ask('employer', documents.report, { id: reportId });
  const [message] = (await readInbox(api, 'bureau')).nodes;
  const [commentId] = await listCommentIds(api, draft);
  values = {
    anyId: employerId,
    ids: {
      report: reportId,
      publicNotice: draft,
      reportDocument: reportId,
      findingDocument: findingId,
      ledgerImport: started.startLedgerImport.import.id,
      finding: findingId,
      plan: planId,
      planNotice: planId,
      planWorkbook: planId,
      visit: visit.openVisit.id,
      saveOfficer: officerId,
      retireOfficer: officerId,
      savePatrolBody: ownBody,
      retirePatrolBody: ownBody,
      withdrawRuleSet: '433122-self-check@1',
    },
    byName: {
      employerId,
      reportId,
      assessmentId: employer.assessments.nodes[0].id,
      findingId,
      planId,
      visitId: visit.openVisit.id,
      webhookId: webhook.addWebhook.webhook.id,
      commentId,
      messageIds: [message.id],
      officerId,
      officerIds,
      replaces: planId,
      penaltyId: 'P72-02',
      penaltyIds: ['P72-02'],
      patrolBodyId: ownBody,
      creditCode: codes.own,
      county: '433122',
      code: '433122',
      number: filed.report.filing.receiptNumber,
    },
  };
  markers = [
    '泸溪示例001木业胶合板厂',
    '示例二厂',
    '0743-4260000',
    '示例甲',
    '示例人员1',
    '13800000001',
    employerId,
    reportId,
  ];
  // The very same enterprise is in the neighbours' ledger too.
  const own = anEmployer({ name: '吉首示例分厂', phone: '0743-4269999', patrolBodyId: '433101001' });
  await api.ask('otherCountyBureau', documents.saveEmployer, { input: own });
});

async function aDraftOf(creditCode: string): Promise<string> {
  const story = tellStory(api, 'otherEmployer');
  const id = (await story.saveEmployer({ creditCode, name: '示例二厂' }))['id'] as unknown as string;
  await story.recordAssessment(id);
  return (await story.draftReport(id))['id'] as unknown as string;
}

/** An answer as text, without the signatures of passing addresses. */
function toShown(answer: unknown): string {
  return JSON.stringify(answer ?? null).replaceAll(/\?X-Amz-[^"]*/g, '');
}

/** Whether a request names something of 泸溪县. */
function namesIt({ variables }: WalkedRequest): boolean {
  const text = JSON.stringify(variables);
  return text.includes('433122') || [...Object.values(values.ids), values.anyId].some((id) => text.includes(id));
}

describe.each(Object.entries(neighbours))('%s of elsewhere', (_, claims) => {
  it('sees of the county what anyone sees, and no more', async () => {
    for (const request of walkSchema('query', values)) {
      const { data, errors } = await sendAs(claims, request);
      expect(errors?.filter(({ extensions }) => extensions['code'] === 'GRAPHQL_VALIDATION_FAILED') ?? []).toEqual([]);
      const shown = toShown(data?.[request.name]);
      if (!markers.some((marker) => shown.includes(marker))) continue;
      const ofAnyone = await sendAs(null, request);
      expect(shown, request.name).toBe(toShown(ofAnyone.data?.[request.name]));
    }
  });

  it('changes nothing of it', async () => {
    const before = await readAll();
    for (const request of walkSchema('mutation', values)) {
      if (doneByAnyone.includes(request.name)) continue;
      const { data, errors } = await sendAs(claims, request);
      const answer = data?.[request.name] ?? null;
      const isRefused = errors !== undefined || refusalNames.has(answer?.__typename);
      if (namesIt(request)) expect(isRefused, `${request.name} ${JSON.stringify(answer)}`).toBe(true);
      const said = JSON.stringify({ answer, errors });
      const asked = JSON.stringify(request.variables);
      expect(
        markers.filter((marker) => said.includes(marker) && !asked.includes(marker)),
        request.name,
      ).toEqual([]);
    }
    expect(await readAll()).toBe(before);
  });
});

describe('the walk', () => {
  it('finds what it looks for when it is the county’s own', async () => {
    const found = new Set<string>();
    for (const request of walkSchema('query', values)) {
      const { data } = await sendAs(accounts.bureau, request);
      if (markers.some((marker) => JSON.stringify(data ?? null).includes(marker))) found.add(request.name);
    }
    expect([...found]).toEqual(
      expect.arrayContaining(['employer', 'employers', 'report', 'finding', 'findings', 'officers', 'visit', 'inbox']),
    );
  });
});

describe('jobs', () => {
  it('run for every county', async () => {
    api.setToday('2026-03-12');
    await runJob(api, 'dailyAuditRoot');
    for (const county of ['433122', '433101']) {
      const query = 'query ($county: String!) { auditRoots(county: $county) { nodes { county leafCount } } }';
      const { auditRoots } = await api.ask(null, query, { county });
      expect(auditRoots.nodes[0]).toMatchObject({ county });
      expect(auditRoots.nodes[0].leafCount).toBeGreaterThan(0);
    }
  });
});
