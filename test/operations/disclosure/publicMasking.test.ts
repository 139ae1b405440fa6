import {
  buildSchema,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { typeDefs } from '../../../functions/generated/describedTypeDefs.ts';
import { accounts, codes, ownBody } from '../../support/accounts.ts';
import { aCampaign, campaignDocuments } from '../../support/campaigns.ts';
import { aCircular, circularDocuments } from '../../support/circulars.ts';
import { aComplaint, reporter, sendComplaint, stepOn } from '../../support/complaints.ts';
import {
  aDecision,
  aFindingInput,
  enterCaseOfficers,
  findingDocuments,
  walkLadder,
  withFinding,
} from '../../support/findings.ts';
import { aCriterion, listDocuments, tellLists } from '../../support/lists.ts';
import { plantCodes, tellPlan } from '../../support/plans.ts';
import { publicationDesk } from '../../support/publications.ts';
import { aComment, answerComment, listCommentIds, submitComment } from '../../support/publicComments.ts';
import { aScoringItem, scoringDocuments } from '../../support/scoring.ts';
import { tellStory } from '../../support/story.ts';
import { aSupervision, supervisionDocuments } from '../../support/supervision.ts';
import { getEvent, newKey } from '../../support/testApi.ts';
import { aRecord, tellVisits } from '../../support/visits.ts';

/** Names, numbers and addresses of people, all invented, that stand in every text of the county below. */
const secrets = {
  legalRepresentative: '示例法人庚',
  phone: '13911110001',
  commentAuthor: '示例人辛',
  commentPhone: '13911110002',
  signatory: '示例人1',
  reporter: reporter.name,
  reporterPhone: reporter.phone,
  inFacts: '示例人丙',
  identity: '433122199001011234',
  landline: '0743-4269999',
  email: 'xin.shili@example.com',
  official: accounts.officer.name,
  subject: accounts.officer.sub,
} as const;
const numbers = `${secrets.phone}、${secrets.landline}、${secrets.identity}、${secrets.email}`;

const schema = buildSchema(typeDefs);
/** How deep answers are read: notices with their comments, publications with the days of their deadline. */
const deepest = 6;

/** Every field that can be asked for without further arguments, as deep as that. */
function selectAll(output: GraphQLOutputType, depth: number): string {
  const type = getNamedType(output);
  if (isUnionType(type)) {
    return `{ __typename ${type
      .getTypes()
      .map((one) => `... on ${one.name} ${selectAll(one, depth)}`)
      .join(' ')} }`;
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const isAsked = field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
    const isComposite = isCompositeType(getNamedType(field.type));
    // Edges hold the nodes a second time.
    if (isAsked || field.name === 'edges' || (isComposite && depth <= 1)) return [];
    const inner = isComposite ? selectAll(field.type, depth - 1) : '';
    return isComposite && inner === '{ __typename }' ? [] : [`${field.name} ${inner}`];
  });
  return `{ ${['__typename', ...fields].join(' ')} }`;
}

/** Values of the arguments that must be given, by name; of an enum all of its values are asked for. */
function argumentsOf(field: GraphQLField<unknown, unknown>, given: Record<string, string>): string[] {
  let combinations: string[][] = [[]];
  for (const { name, type, defaultValue } of field.args) {
    if (name === 'first' && isListType(type) === false) {
      combinations = combinations.map((texts) => [...texts, 'first: 5']);
      continue;
    }
    if (!isNonNullType(type) || defaultValue !== undefined) continue;
    const named = getNamedType(type);
    const values = isEnumType(named)
      ? named.getValues().map((value) => value.name)
      : [given[name] ?? given['else'] ?? '""'];
    combinations = combinations.flatMap((texts) => values.map((value) => [...texts, `${name}: ${value}`]));
  }
  return combinations.map((texts) => (texts.length === 0 ? '' : `(${texts.join(', ')})`));
}

let told: Awaited<ReturnType<typeof tellVisits>>;
let reportId: string;
let receiptNumber = '';
/** Query field → what it told the public. */
const answers = new Map<string, string>();

beforeAll(async () => {
  told = await tellVisits();
  const { api, take, start } = told;
  const story = tellStory(api);
  const change = { legalRepresentative: secrets.legalRepresentative, phone: secrets.phone };
  const address = `示例路1号，联系${secrets.phone}`;
  const employerId = String((await story.saveEmployer({ ...change, address, note: numbers }))['id']);
  await story.recordAssessment(employerId);
  reportId = String(
    (await story.draftReport(employerId, { measures: `已整改，${numbers}`, conclusion: `合格，${numbers}` }))['id'],
  );
  await story.startPublicity(reportId, { place: `厂门口，${numbers}` });
  const author = { name: secrets.commentAuthor, phone: secrets.commentPhone };
  await submitComment(
    api,
    aComment(reportId, { ...author, text: `我是${author.name}，${author.phone}，${numbers}，人数不符。` }),
  );
  const [commentId = ''] = await listCommentIds(api, reportId);
  await answerComment(api, commentId, { text: `已核实，${numbers}` });
  await sendComplaint(api, aComplaint({ creditCode: codes.own, text: `${reporter.name}举报，${numbers}` }));
  const { complaints } = await api.ask('officer', '{ complaints(state: RECEIVED) { nodes { id } } }');
  await stepOn(api, complaints.nodes[0].id, { text: `${reporter.name}您好，${numbers}` });

  await enterCaseOfficers(api);
  const opened = await api.ask('officer', findingDocuments.open, {
    input: aFindingInput(employerId, { text: numbers }),
  });
  const finding = withFinding(api, opened.openFinding.id);
  await walkLadder(api, finding, 'NOTICE_GIVEN');
  api.setToday('2026-03-28');
  const facts = `负责人${secrets.inFacts}（${numbers}）在场。`;
  await finding.take('bureau', 'DECIDE', {
    sanction: { penaltyId: 'P72-02', fineYuan: 50_000 },
    decision: { ...aDecision, facts },
  });
  await finding.publish({ persons: [secrets.inFacts] });
  const desk = publicationDesk(api);
  await desk.owe('DECISION', 'PERSON', '2026-03-28', { party: { name: secrets.inFacts, creditCode: null } });
  await desk.publish('DECISION', 'PERSON', [secrets.inFacts]);
  await desk.owe('DECISION', 'OVERDUE', '2026-03-02', { party: { name: secrets.inFacts, creditCode: null } });
  const visit = await start({
    causeText: `${reporter.name}反映，${numbers}`,
    matter: `防护设施，${numbers}`,
    on: '2026-03-30',
  });
  await take('endVisit', aRecord(visit), 'officer');
  await take('confirmVisit', { visitId: visit.id, signedBy: { name: secrets.inFacts, position: '负责人' } }, 'officer');
  await take('concludeVisit', { visitId: visit.id }, 'bureau');
  await take('publishVisit', { visitId: visit.id }, 'bureau');

  await story.signOff(reportId);
  const filed = await story.fileReport(reportId);
  receiptNumber = String((filed['filing'] as unknown as { receiptNumber: string }).receiptNumber);
  // Another one that is in publicity.
  const other = tellStory(api, 'otherEmployer');
  const otherId = String((await story.saveEmployer({ creditCode: codes.other, name: '示例二厂', ...change }))['id']);
  await other.recordAssessment(otherId);
  const draft = await other.draftReport(otherId);
  await other.startPublicity(String(draft['id']), { place: `厂门口，${numbers}` });

  const plan = tellPlan(api);
  await plan.saveSettings({ decision: '示例卫发〔2026〕1号', effectiveOn: '2026-03-31' });
  await plan.draft({ title: `检查计划，${numbers}`, revealBy: '2026-04-05T10:00:00.000Z', startsOn: '2026-04-06' });

  const undeclared = await tellLists(api).saveUndeclared({
    ...{ creditCode: plantCodes[0], name: '示例三厂', address, note: numbers, productionStartOn: '2026-03-20' },
    ...change,
  });
  await tellLists(api).run();
  const entry = (await tellLists(api).entries('CANDIDATE')).find((one) => one.creditCode === plantCodes[0]);
  const heard = { text: `${secrets.inFacts}，${numbers}` };
  await tellLists(api).take('officer', entry.id, 'CHECK', heard);
  await tellLists(api).take('officer', entry.id, 'GIVE_NOTICE', heard);
  api.setToday('2026-04-10');
  await tellLists(api).take('bureau', entry.id, 'LIST', heard);
  await tellLists(api).take('bureau', entry.id, 'PUBLISH', heard);
  await tellLists(api).nominate('bureau', undeclared, 'EXEMPLARY', { reason: `示例事迹，${numbers}` });
  const ask = (query: string, input: object) =>
    api.ask('bureau', query, { input: { idempotencyKey: newKey(), ...input } });
  const issued = { title: `通报，${numbers}`, text: `负责人${numbers}`, recipientIds: [ownBody] };
  const { draftCircular: circular } = await ask(circularDocuments.draft, aCircular(issued));
  await ask(circularDocuments.issue, { circularId: circular.circularId, number: '示例通报〔2026〕9号' });
  const aimed = aCampaign();
  await ask(campaignDocuments.save, {
    ...aimed,
    name: `示例行动${secrets.phone}`,
    deadlines: aimed.deadlines.map((one) => ({ ...one, responsible: `各乡镇，${numbers}` })),
  });
  const unit = { unitId: 'wjj', name: `示例局${secrets.landline}`, duties: numbers, isBureau: true };
  await ask(scoringDocuments.saveMemberUnits, { units: [unit] });
  await ask(scoringDocuments.saveScoringRules, {
    ...{ effectiveOn: '2026-07-02', fullPoints: 10_000 },
    items: [aScoringItem({ title: `示例，${secrets.phone}` })],
  });
  await ask(listDocuments.saveCriteria, {
    ...{ effectiveOn: '2026-07-02', decision: `示例〔2026〕1号，${secrets.phone}` },
    criteria: [aCriterion({ title: `未申报，联系${secrets.phone}`, repairText: numbers })],
  });
  const supervision = await ask(supervisionDocuments.save, aSupervision({ matters: numbers }));
  await ask(supervisionDocuments.record, { supervisionId: supervision.saveSupervision.supervisionId });

  const ids: Record<string, Record<string, string>> = {
    villages: { patrolBodyId: `"${ownBody}"` },
    receipt: { number: JSON.stringify(receiptNumber) },
    county: { code: '"433122"' },
    deadline: { from: '"2026-03-02"' },
    hazardFactors: { search: '"苯"' },
    complaintCounts: { year: '2026' },
    grade: { input: '{ factors: [], score: 1 }' },
  };
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const given = { county: '"433122"', id: `"${reportId}"`, reportId: `"${reportId}"`, ...ids[field.name] };
    for (const args of argumentsOf(field, given)) {
      const { data } = await api.send(null, `{ ${field.name}${args} ${selectAll(field.type, deepest)} }`);
      const answer = data?.[field.name];
      if (answer == null || field.name === 'viewer') continue;
      answers.set(field.name, `${answers.get(field.name) ?? ''}${JSON.stringify(answer)}`);
    }
  }
  for (const file of ['feed.atom', 'notices.json', 'publications.json', 'receipts.json']) {
    const { body = '' } = await api.handle(getEvent(`/public/433122/${file}`));
    answers.set(file, body);
  }
});

describe('everything that is open to the public', () => {
  it('was read: what is new here is looked at too', () => {
    expect([...answers.keys()].toSorted()).toEqual(
      [
        'auditRoots',
        'calendarNotices',
        'commentConsent',
        'complaintConsent',
        'complaintCounts',
        'complaintKinds',
        'counties',
        'county',
        'deadline',
        'grade',
        'hazardFactors',
        'campaigns',
        'honourList',
        'listCriteria',
        'memberUnits',
        'nonCompliantList',
        'publicCirculars',
        'publishedListJson',
        'scoringRules',
        'villages',
        'planSettings',
        'plans',
        'publicNotice',
        'publicSearch',
        'publicationFailures',
        'publications',
        'publishedDecisions',
        'publishedVisits',
        'receipt',
        'reportDocument',
        'ruleSet',
        'ruleSets',
        'feed.atom',
        'notices.json',
        'publications.json',
        'receipts.json',
      ].toSorted(),
    );
  });

  it('tells what is public of the seeded county', () => {
    expect(answers.get('publicNotice')).toContain('人数不符');
    expect(answers.get('publishedDecisions')).toContain('在场');
    expect(answers.get('publications')).toContain('在场');
    expect(answers.get('publishedVisits')).toContain(codes.own);
    expect(answers.get('publicSearch')).toContain(receiptNumber);
    expect(answers.get('receipts.json')).toContain(receiptNumber);
    expect(answers.get('notices.json')).toContain(codes.other);
    expect(answers.get('feed.atom')).toContain('示例二厂');
    expect(answers.get('feed.atom')).toContain('在场');
    expect(answers.get('plans')).toContain('检查计划');
    expect(answers.get('nonCompliantList')).toContain('示例三厂');
    expect(answers.get('publishedListJson')).toContain('示例三厂');
    expect(answers.get('publicCirculars')).toContain('通报');
    expect(answers.get('campaigns')).toContain('示例行动');
    expect(answers.get('memberUnits')).toContain('示例局');
    expect(answers.get('scoringRules')).toContain('2026-07-02');
    expect(answers.get('listCriteria')).toContain('示例〔2026〕1号');
    expect(answers.get('reportDocument')).toContain('公示');
  });

  it.each(Object.entries(secrets))('nowhere tells of %s: %s', (_, secret) => {
    const leaks = [...answers].filter(([, answer]) => answer.includes(secret)).map(([name]) => name);
    expect(leaks).toEqual([]);
  });
});
