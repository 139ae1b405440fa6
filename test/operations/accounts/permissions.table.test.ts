import { beforeAll, describe, expect, it } from 'vitest';
import {
  mayPerform,
  type Permission,
  permissions,
  type Subject,
} from '../../../functions/rules/accounts/permissions.ts';
import { publicViewer, roles, type Viewer } from '../../../functions/rules/accounts/viewer.ts';
import { type AccountName, accounts, codes, otherBody, ownBody } from '../../support/accounts.ts';
import { aNotice } from '../../support/calendarNotice.ts';
import { aCampaign, campaignDocuments } from '../../support/campaigns.ts';
import { circularDocuments } from '../../support/circulars.ts';
import { aComplaint, complaintDocuments, sendComplaint } from '../../support/complaints.ts';
import { aSetup, countyDocuments } from '../../support/counties.ts';
import type { TokenClaims } from '../../support/embeddedStack.ts';
import { aFindingInput, enterCaseOfficers, findingDocuments, withFinding } from '../../support/findings.ts';
import { listDocuments } from '../../support/lists.ts';
import { patrolFormDocuments } from '../../support/patrolForms.ts';
import { roundDocuments } from '../../support/patrolRounds.ts';
import { patrolDocuments } from '../../support/patrols.ts';
import { aDraftPlan, anEstimate, anOfficer, planDocuments, someRules } from '../../support/plans.ts';
import { aComment, commentDocuments, submitComment } from '../../support/publicComments.ts';
import { reviewDocuments } from '../../support/reviews.ts';
import { ruleSetDocuments } from '../../support/ruleSets.ts';
import { anEntry, scoringDocuments } from '../../support/scoring.ts';
import { aDraft, anAssessment, anEmployer, documents, tellStory } from '../../support/story.ts';
import { supervisionDocuments } from '../../support/supervision.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';
import { aVisit, type VisitMutation, visitDocument } from '../../support/visits.ts';

const subject: Subject = {
  county: '433122',
  creditCode: codes.own,
  bodyId: ownBody,
  techServiceCode: codes.techService,
};

/** Who may do what to the employer `codes.own`, written out by hand, apart from the table that is tested. */
const allowed: Record<Permission, readonly (AccountName | 'public')[]> = (() => {
  const everyone = [...(Object.keys(accounts) as AccountName[]), 'public'] as const;
  const readers: AccountName[] = ['employer', 'techService', 'patrolBody', 'officer', 'bureau', 'leader'];
  return {
    readCounty: everyone,
    initCounty: ['operator'],
    changeCounty: ['bureau'],
    readArea: ['superior'],
    readDeadline: everyone,
    readRuleSet: everyone,
    readHazardFactors: everyone,
    gradeTrial: everyone,
    readPublicNotice: everyone,
    readReceipt: everyone,
    readEmployer: readers,
    readReport: readers,
    listEmployers: ['patrolBody', 'officer', 'bureau', 'leader'],
    listReports: ['officer', 'bureau', 'leader'],
    saveEmployer: ['patrolBody', 'bureau'],
    importLedger: ['patrolBody', 'bureau'],
    readLedgerImport: ['patrolBody', 'bureau', 'leader'],
    delegateTechService: ['employer'],
    listDelegatedEmployers: ['techService'],
    recordAssessment: ['employer', 'techService'],
    editAssessmentDraft: ['employer', 'techService'],
    readEvidence: ['employer', 'techService', 'patrolBody', 'officer', 'bureau'],
    draftReport: ['employer', 'techService'],
    fillAssessmentWorkbook: ['employer', 'techService'],
    startPublicity: ['employer', 'techService'],
    reviseReport: ['employer', 'techService'],
    attachPublicityPhoto: ['employer', 'techService'],
    submitPublicComment: everyone,
    answerPublicComment: ['employer', 'techService'],
    readCommentFeedback: everyone,
    readPublicComments: readers,
    readCommentAuthor: ['officer', 'bureau'],
    listUnansweredComments: ['officer', 'bureau', 'leader'],
    withdrawReport: ['employer'],
    signOffReport: ['employer'],
    fileReport: ['employer'],
    startReview: ['officer', 'bureau'],
    saveReviewVerdicts: ['officer', 'bureau'],
    attachReviewEvidence: ['officer', 'bureau'],
    orderOnSite: ['officer', 'bureau'],
    recordOnSite: ['officer', 'bureau'],
    acceptReport: ['bureau'],
    returnReport: ['bureau'],
    readReview: ['officer', 'bureau', 'leader'],
    confirmCategory: ['officer', 'bureau'],
    readPublications: everyone,
    submitComplaint: everyone,
    readComplaintFeedback: everyone,
    countComplaints: everyone,
    listComplaints: ['officer', 'bureau', 'leader'],
    readComplaintReporter: ['officer', 'bureau'],
    takeComplaintStep: ['officer', 'bureau'],
    listDuePublications: ['officer', 'bureau', 'leader'],
    readAudit: ['bureau', 'leader'],
    exportArchive: ['employer', 'officer', 'bureau'],
    exportAudit: ['bureau'],
    readAuditRoots: everyone,
    readCalendar: everyone,
    loadCalendarNotice: ['bureau'],
    openFinding: ['officer'],
    takeFindingStep: ['employer', 'officer', 'bureau'],
    readFinding: ['employer', 'officer', 'bureau', 'leader'],
    readCaseFile: ['officer', 'bureau', 'leader'],
    listFindings: ['officer', 'bureau', 'leader'],
    publishDecision: ['bureau'],
    readPublishedDecisions: everyone,
    saveOfficer: ['bureau'],
    retireOfficer: ['bureau'],
    listOfficers: ['officer', 'bureau', 'leader'],
    savePlanSettings: ['bureau'],
    tryPlanSettings: ['bureau', 'leader'],
    readCampaign: everyone,
    saveCampaign: ['bureau'],
    signCountReturn: ['patrolBody'],
    reviewCountReturn: ['bureau'],
    readCountReturn: ['patrolBody', 'bureau', 'leader'],
    readCountReport: ['bureau', 'leader'],
    readScoringRules: everyone,
    saveScoringRules: ['bureau'],
    enterScore: ['bureau'],
    readScores: ['patrolBody', 'bureau', 'leader'],
    fixScores: ['bureau'],
    objectToScore: ['patrolBody', 'bureau'],
    keepSupervision: ['bureau'],
    readSupervisions: ['employer', 'patrolBody', 'bureau', 'leader'],
    issueCircular: ['bureau'],
    readCirculars: ['employer', 'patrolBody', 'bureau', 'leader'],
    answerCircular: ['employer', 'patrolBody', 'bureau'],
    readPublicCirculars: everyone,
    readPlan: everyone,
    readPlanOfficers: ['employer', 'officer', 'bureau', 'leader'],
    draftPlan: ['bureau'],
    freezePlan: ['bureau'],
    contributeSeed: [
      'employer',
      'otherEmployer',
      'employerWithoutOrganisation',
      'techService',
      'otherTechService',
      'patrolBody',
      'otherPatrolBody',
      'officer',
      'bureau',
      'leader',
    ],
    enterBeacon: ['bureau'],
    closePlan: ['bureau'],
    replaceEmployer: ['bureau'],
    importRuleSet: ['bureau'],
    withdrawRuleSet: ['bureau'],
    readVisits: ['employer', 'officer', 'bureau', 'leader'],
    listVisits: ['officer', 'bureau', 'leader'],
    readPublishedVisits: everyone,
    openVisit: ['officer', 'bureau'],
    approveVisit: ['bureau'],
    notifyVisit: ['officer', 'bureau'],
    conductVisit: ['officer'],
    concludeVisit: ['bureau'],
    publishVisit: ['bureau'],
    rescheduleVisit: ['bureau'],
    scheduleVisits: ['bureau'],
    savePatrolForm: ['bureau'],
    withdrawPatrolForm: ['bureau'],
    readPatrolForms: ['patrolBody', 'otherPatrolBody', 'officer', 'bureau', 'leader'],
    openPatrolMonth: ['bureau'],
    readPatrolRounds: ['patrolBody', 'officer', 'bureau', 'leader'],
    submitPatrolReturn: ['patrolBody'],
    reopenPatrolRound: ['bureau'],
    recordPatrol: ['patrolBody'],
    readPatrols: ['patrolBody', 'officer', 'bureau', 'leader'],
    dismissPatrolReferral: ['officer', 'bureau'],
    readPilotReport: ['officer', 'bureau', 'leader'],
    readStatistics: ['patrolBody', 'officer', 'bureau', 'leader'],
    readInbox: readers,
    markRead: ['employer', 'techService', 'patrolBody', 'officer', 'bureau'],
    manageWebhooks: ['bureau'],
    saveListCriteria: ['bureau'],
    readListCriteria: everyone,
    readPublishedLists: everyone,
    readListEntry: ['employer', 'officer', 'bureau', 'leader'],
    listListEntries: ['officer', 'bureau', 'leader'],
    nominateHonour: ['employer', 'patrolBody', 'officer', 'bureau'],
    takeListStep: ['employer', 'officer', 'bureau'],
    exportList: ['officer', 'bureau', 'leader'],
  };
})();

function toViewer(name: AccountName | 'public'): Viewer {
  if (name === 'public') return publicViewer;
  const { sub, name: shown, role, county = null, organisation = null, area } = accounts[name] as TokenClaims;
  return { subject: sub, name: shown, role, county, organisation, ...(area !== undefined && { area }) } as Viewer;
}

const everybody = [...(Object.keys(accounts) as AccountName[]), 'public'] as const;

describe('the permission table', () => {
  const cases = (Object.keys(permissions) as Permission[]).flatMap((permission) =>
    everybody.map((name) => [permission, name, allowed[permission].includes(name)] as const),
  );
  it.each(cases)('%s by %s: %s', (permission, name, expected) => {
    expect(mayPerform(toViewer(name), permission, subject)).toBe(expected);
  });

  it('names every role in every row', () => {
    for (const row of Object.values(permissions)) expect(Object.keys(row).sort()).toEqual([...roles].sort());
  });
});

describe('every operation × every account through the API', () => {
  let api: TestApi;
  let ids: { employerId: string; assessmentId: string; reportId: string; importId: string; findingId: string };

  beforeAll(async () => {
    api = await testApi();
    const { employerId, reportId } = await aDraft(api);
    await api.ask('bureau', documents.saveEmployer, {
      input: anEmployer({ creditCode: codes.other, name: '示例二厂' }),
    });
    await api.ask('employer', documents.delegate, {
      input: { idempotencyKey: newKey(), employerId, techServiceCode: codes.techService },
    });
    await tellStory(api).startPublicity(reportId);
    await submitComment(api, aComment(reportId));
    await sendComplaint(api, aComplaint());
    const input = { idempotencyKey: newKey(), fileName: 'a.xlsx', sizeBytes: 10 };
    const { startLedgerImport } = await api.ask('patrolBody', documents.startLedgerImport, { input });
    const { employer } = await api.ask('employer', documents.employer, { id: employerId });
    await enterCaseOfficers(api);
    const opened = await api.ask('officer', findingDocuments.open, { input: aFindingInput(employerId) });
    const { findingId, record } = withFinding(api, opened.openFinding.id);
    await record('officer', 'EDUCATE');
    ids = {
      findingId,
      employerId,
      assessmentId: employer.assessments.nodes[0].id,
      reportId,
      importId: startLedgerImport.import.id,
    };
  });

  const key = () => ({ idempotencyKey: newKey() });
  /** A count that does not exist. */
  const noCount = { campaignId: 'none', bodyId: ownBody };
  /** A plan that does not exist. */
  const planStep = () => ({ ...key(), planId: Buffer.from(`P:433122:${'0'.repeat(26)}`).toString('base64url') });
  const review = (name: keyof typeof reviewDocuments, input: object = {}) => ({
    query: reviewDocuments[name],
    variables: { input: { ...key(), reportId: ids.reportId, ...input } },
  });
  const noVisit = Buffer.from(`V:433122:${codes.own}:${'0'.repeat(26)}`).toString('base64url');
  const noComplaint = Buffer.from(`C:433122:${'0'.repeat(26)}`).toString('base64url');
  const noListEntry = Buffer.from(`L:433122:${codes.own}:HEALTHY:1`).toString('base64url');
  const takeNoVisit = (name: VisitMutation, input: object = {}) => {
    return { query: visitDocument(name), variables: { input: { ...key(), visitId: noVisit, ...input } } };
  };
  /** A request per permission; mutations carry an input that is refused later for another reason, or changes nothing. */
  const requests: Record<Permission, (name: AccountName | 'public') => { query: string; variables?: object }> = {
    readCounty: () => ({ query: '{ county(code: "433122") { name } }' }),
    initCounty: () => ({
      query: countyDocuments.init,
      variables: { input: { ...key(), ...aSetup(), townships: [] } },
    }),
    changeCounty: () => ({ query: countyDocuments.retireBody, variables: { input: { ...key(), id: 'X' } } }),
    readArea: () => ({ query: '{ areaFigures { area } }' }),
    readDeadline: () => ({ query: '{ deadline(kind: PATROL, from: "2026-03-01") { endsOn } }' }),
    readRuleSet: () => ({ query: '{ ruleSet { id } }' }),
    readHazardFactors: () => ({ query: '{ hazardFactors(search: "b") { code } }' }),
    gradeTrial: () => ({ query: '{ grade(input: { factors: [], score: 1 }) { __typename } }' }),
    readPublicNotice: () => ({ query: documents.notice, variables: { id: ids.reportId } }),
    readReceipt: () => ({ query: '{ receipt(number: "ZJ433122-20260302-0123456789") { late } }' }),
    readEmployer: () => ({ query: documents.employer, variables: { id: ids.employerId } }),
    readReport: () => ({ query: documents.report, variables: { id: ids.reportId } }),
    listEmployers: () => ({ query: '{ employers { nodes { id name } } }' }),
    listDelegatedEmployers: () => ({ query: '{ delegatedEmployers { nodes { id name } } }' }),
    listReports: () => ({ query: '{ reports(state: DRAFT) { nodes { id } } }' }),
    saveEmployer: () => ({ query: documents.saveEmployer, variables: { input: anEmployer() } }),
    importLedger: () => ({
      query: documents.startLedgerImport,
      variables: { input: { ...key(), fileName: 'a.xlsx', sizeBytes: 10 } },
    }),
    readLedgerImport: () => ({
      query: 'query ($id: ID!) { ledgerImport(id: $id) { id } }',
      variables: { id: ids.importId },
    }),
    delegateTechService: () => ({
      query: documents.delegate,
      variables: { input: { ...key(), employerId: ids.employerId, techServiceCode: codes.techService } },
    }),
    recordAssessment: () => ({
      query: documents.recordAssessment,
      variables: { input: anAssessment(ids.employerId, { factors: [] }) },
    }),
    fillAssessmentWorkbook: () => ({
      query: documents.workbookUpload,
      variables: { input: { employerId: ids.employerId, sizeBytes: 1 } },
    }),
    editAssessmentDraft: () => ({
      query: 'query ($id: ID!) { assessmentDraft(employerId: $id) { version } }',
      variables: { id: ids.employerId },
    }),
    readEvidence: () => ({
      query: 'query ($id: ID!) { selfCheckEvidence(assessmentId: $id) { itemId } }',
      variables: { id: ids.assessmentId },
    }),
    draftReport: () => ({
      query: documents.draftReport,
      variables: { input: { ...key(), employerId: ids.employerId } },
    }),
    startPublicity: () => ({
      query: documents.startPublicity,
      variables: { input: { ...key(), reportId: ids.reportId, place: '' } },
    }),
    reviseReport: () => ({
      query: 'mutation ($input: ReviseReportInput!) { reviseReport(input: $input) { __typename } }',
      variables: { input: { ...key(), reportId: ids.reportId, because: '' } },
    }),
    attachPublicityPhoto: () => ({
      query:
        'mutation ($input: RequestPublicityPhotoUploadInput!) { requestPublicityPhotoUpload(input: $input) { __typename } }',
      variables: { input: { reportId: ids.reportId, sizeBytes: 1 } },
    }),
    submitPublicComment: () => ({
      query: commentDocuments.submit,
      variables: { input: aComment(ids.reportId, { text: '' }) },
    }),
    answerPublicComment: () => ({
      query: commentDocuments.answer,
      variables: {
        input: {
          ...key(),
          text: '答复',
          commentId: Buffer.from(`PC:433122:${codes.own}:${'0'.repeat(26)}:${'0'.repeat(26)}`).toString('base64url'),
        },
      },
    }),
    readCommentFeedback: () => ({
      query: commentDocuments.feedback,
      variables: { id: ids.reportId, number: '0'.repeat(26), code: 'x' },
    }),
    readPublicComments: () => ({ query: commentDocuments.ofReport, variables: { id: ids.reportId } }),
    readCommentAuthor: () => ({ query: commentDocuments.authors, variables: { id: ids.reportId } }),
    listUnansweredComments: () => ({ query: '{ unansweredComments { nodes { id } } }' }),
    withdrawReport: () => ({
      query: documents.withdrawReport,
      variables: { input: { ...key(), reportId: ids.reportId, reason: '' } },
    }),
    signOffReport: () => ({
      query: documents.requestUpload,
      variables: { input: { reportId: ids.reportId, sizeBytes: 1 } },
    }),
    fileReport: () => ({ query: documents.fileReport, variables: { input: { ...key(), reportId: ids.reportId } } }),
    startReview: () => review('start'),
    saveReviewVerdicts: () => review('save', { verdicts: [] }),
    attachReviewEvidence: () => ({
      query: reviewDocuments.requestUpload,
      variables: { input: { reportId: ids.reportId, sizeBytes: 1 } },
    }),
    orderOnSite: () => review('order', { because: '' }),
    recordOnSite: () => review('record', { visitedOn: '2026-03-02', findings: '', category: 'YI' }),
    acceptReport: () => review('accept'),
    returnReport: () => review('return', { guidance: '' }),
    readReview: () => ({ query: reviewDocuments.read, variables: { id: ids.reportId } }),
    confirmCategory: () => ({
      query: reviewDocuments.confirm,
      variables: { input: { ...key(), employerId: ids.employerId, category: 'JIA', reason: '' } },
    }),
    readPublications: () => ({ query: '{ publications(county: "433122") { nodes { id } } }' }),
    submitComplaint: () => ({
      query: complaintDocuments.submit,
      variables: { input: aComplaint({ idempotencyKey: 'short' }) },
    }),
    readComplaintFeedback: () => ({
      query: complaintDocuments.feedback,
      variables: { county: '433122', number: '0', code: '0' },
    }),
    countComplaints: () => ({ query: '{ complaintCounts(county: "433122", year: 2026) { received } }' }),
    listComplaints: () => ({ query: '{ complaints(state: RECEIVED) { nodes { id } } }' }),
    readComplaintReporter: () => ({ query: '{ complaints(state: RECEIVED) { nodes { reporter { name } } } }' }),
    takeComplaintStep: () => ({
      query: complaintDocuments.step,
      variables: { input: { ...key(), complaintId: noComplaint, action: 'ACCEPT', text: '予以受理' } },
    }),
    listDuePublications: () => ({ query: '{ duePublications { nodes { id } } }' }),
    readAudit: () => ({
      query: 'query ($id: ID!) { auditOf(employerId: $id) { verified { whole } } }',
      variables: { id: ids.employerId },
    }),
    exportArchive: () => ({
      query: 'mutation ($input: ExportArchiveInput!) { exportArchive(input: $input) { __typename } }',
      variables: { input: { ...key(), employerId: ids.employerId, part: 0 } },
    }),
    exportAudit: () => ({ query: '{ auditExport { nodes { line } } }' }),
    readCalendar: () => ({ query: '{ calendarNotices(county: "433122") { year } }' }),
    loadCalendarNotice: () => ({
      query: 'mutation ($input: LoadCalendarNoticeInput!) { loadCalendarNotice(input: $input) { __typename } }',
      variables: { input: { ...key(), ...aNotice(), year: 1900 } },
    }),
    openFinding: () => ({
      query: findingDocuments.open,
      variables: { input: aFindingInput(ids.employerId, { text: '' }) },
    }),
    takeFindingStep: () => ({
      query: findingDocuments.upload,
      variables: { input: { findingId: ids.findingId, sizeBytes: 1 } },
    }),
    readFinding: () => ({ query: findingDocuments.ofEmployer, variables: { id: ids.employerId } }),
    readCaseFile: () => ({ query: findingDocuments.origin, variables: { id: ids.findingId } }),
    listFindings: () => ({ query: findingDocuments.list }),
    publishDecision: () => ({
      query: findingDocuments.publish,
      variables: { input: { ...key(), findingId: ids.findingId } },
    }),
    readPublishedDecisions: () => ({ query: findingDocuments.published }),
    saveOfficer: () => ({
      query: planDocuments.saveOfficer,
      variables: { input: { ...key(), ...anOfficer(1), cardNumber: '' } },
    }),
    retireOfficer: () => ({ query: planDocuments.retireOfficer, variables: { input: { ...key(), id: 'X' } } }),
    listOfficers: () => ({ query: planDocuments.officers }),
    savePlanSettings: () => ({
      query: planDocuments.saveSettings,
      variables: { input: { ...key(), rules: { ...someRules, yearlyCap: 0 } } },
    }),
    tryPlanSettings: () => ({ query: planDocuments.estimate, variables: { input: anEstimate() } }),
    readCampaign: () => ({ query: '{ campaigns(county: "433122") { id } }' }),
    saveCampaign: () => ({
      query: campaignDocuments.save,
      variables: { input: { ...key(), ...aCampaign({ name: '' }) } },
    }),
    signCountReturn: () => ({
      query: campaignDocuments.drawCountReturn,
      variables: { input: { ...key(), ...noCount } },
    }),
    reviewCountReturn: () => ({
      query: campaignDocuments.acceptCountReturn,
      variables: { input: { ...key(), ...noCount } },
    }),
    readCountReturn: () => ({ query: campaignDocuments.standings, variables: { id: 'none' } }),
    readCountReport: () => ({ query: campaignDocuments.reports, variables: { id: 'none' } }),
    readScoringRules: () => ({ query: scoringDocuments.rules }),
    saveScoringRules: () => ({
      query: scoringDocuments.saveMemberUnits,
      variables: { input: { ...key(), units: [] } },
    }),
    enterScore: () => ({
      query: scoringDocuments.enterScore,
      variables: { input: { ...key(), ...anEntry({ reason: '' }) } },
    }),
    readScores: () => ({ query: scoringDocuments.tables }),
    fixScores: () => ({
      query: scoringDocuments.fixScores,
      variables: { input: { ...key(), period: '2021' } },
    }),
    objectToScore: () => ({
      query: scoringDocuments.objectToScore,
      variables: {
        input: { ...key(), period: '2021', unitId: ownBody, itemId: 'x', recordId: 'x', text: '示例' },
      },
    }),
    keepSupervision: () => ({
      query: supervisionDocuments.record,
      variables: { input: { ...key(), supervisionId: 'none' } },
    }),
    readSupervisions: () => ({ query: supervisionDocuments.list }),
    issueCircular: () => ({
      query: circularDocuments.issue,
      variables: { input: { ...key(), circularId: 'none', number: '1' } },
    }),
    readCirculars: () => ({ query: circularDocuments.list }),
    // A body answers in its own name, an employer in its own.
    answerCircular: (name) => ({
      query: circularDocuments.answer,
      variables: {
        input: { ...key(), circularId: 'none', recipientId: name === 'patrolBody' ? ownBody : codes.own, text: '示例' },
      },
    }),
    readPublicCirculars: () => ({ query: circularDocuments.public }),
    readPlan: () => ({ query: planDocuments.plans }),
    readPlanOfficers: () => ({ query: planDocuments.plans }),
    draftPlan: () => ({ query: planDocuments.draftPlan, variables: { input: { ...key(), ...aDraftPlan() } } }),
    freezePlan: () => ({ query: planDocuments.freezePlan, variables: { input: planStep() } }),
    contributeSeed: () => ({
      query: planDocuments.commitSeed,
      variables: { input: { ...planStep(), commitment: '' } },
    }),
    enterBeacon: () => ({ query: planDocuments.enterBeacon, variables: { input: { ...planStep(), value: '1' } } }),
    closePlan: () => ({ query: planDocuments.closePlan, variables: { input: { ...planStep(), note: '示例' } } }),
    replaceEmployer: () => ({
      query: planDocuments.replaceEmployer,
      variables: { input: { ...planStep(), creditCode: codes.own, reason: 'CLOSED', evidence: '示例' } },
    }),
    importRuleSet: () => ({ query: ruleSetDocuments.upload, variables: { input: { sizeBytes: 0 } } }),
    withdrawRuleSet: () => ({
      query: ruleSetDocuments.withdraw,
      variables: { input: { ...key(), id: '433122-self-check@9', reason: '示例' } },
    }),
    readVisits: () => ({ query: 'query ($id: ID!) { visit(id: $id) { id } }', variables: { id: noVisit } }),
    readPilotReport: () => ({
      query: '{ pilotReport(input: { kind: YEARLY, from: "2026-01", to: "2026-03" }) { __typename } }',
    }),
    readStatistics: () => ({ query: '{ figureRecords(figure: { measure: EMPLOYERS }) { nodes { id } } }' }),
    listVisits: () => ({ query: '{ visits(state: PLANNED) { nodes { id } } }' }),
    readPublishedVisits: () => ({ query: '{ publishedVisits(county: "433122") { nodes { result } } }' }),
    openVisit: () => ({
      query: visitDocument('openVisit'),
      variables: { input: aVisit(ids.employerId, { causeText: '' }) },
    }),
    approveVisit: () => takeNoVisit('approveVisit', { number: '1' }),
    notifyVisit: () => takeNoVisit('notifyVisit'),
    conductVisit: () => takeNoVisit('startVisit', { officerIds: [] }),
    concludeVisit: () => takeNoVisit('concludeVisit'),
    publishVisit: () => takeNoVisit('publishVisit'),
    rescheduleVisit: () => takeNoVisit('cancelVisit', { reason: '示例' }),
    scheduleVisits: () => ({
      query: 'mutation ($input: ScheduleVisitsInput!) { scheduleVisits(input: $input) { __typename } }',
      variables: { input: { ...key(), planId: Buffer.from(`P:433122:${'0'.repeat(26)}`).toString('base64url') } },
    }),
    savePatrolForm: () => ({
      query: patrolFormDocuments.save,
      variables: { input: { ...key(), month: '2026-04', definition: '{' } },
    }),
    withdrawPatrolForm: () => ({
      query: patrolFormDocuments.withdraw,
      variables: { input: { ...key(), formId: 'none', reason: '示例' } },
    }),
    readPatrolForms: () => ({ query: '{ patrolForm(month: "2026-03") { __typename } }' }),
    openPatrolMonth: () => ({
      query: roundDocuments.open,
      variables: { input: { ...key(), month: '2099-01' } },
    }),
    readPatrolRounds: () => ({ query: '{ patrolRounds { nodes { month } } }' }),
    submitPatrolReturn: () => ({
      query: roundDocuments.submit,
      variables: { input: { ...key(), month: '2099-01', patrolBodyId: ownBody, unfinished: [] } },
    }),
    reopenPatrolRound: () => ({
      query: roundDocuments.reopen,
      variables: { input: { ...key(), month: '2099-01', patrolBodyId: ownBody, reason: '示例' } },
    }),
    recordPatrol: () => ({
      query: patrolDocuments.requestUpload,
      variables: { input: { month: '', employerId: ids.employerId, sha256: '', sizeBytes: 1 } },
    }),
    readPatrols: () => ({ query: '{ patrolReferrals(state: RECEIVED) { nodes { id } } }' }),
    dismissPatrolReferral: () => ({
      query: patrolDocuments.dismiss,
      variables: {
        input: {
          ...key(),
          referralId: Buffer.from(`PF:433122:${codes.own}:${'0'.repeat(26)}`).toString('base64url'),
          reason: '',
        },
      },
    }),
    readInbox: () => ({ query: '{ inbox { nodes { id } } }' }),
    markRead: () => ({
      query: 'mutation ($input: MarkReadInput!) { markRead(input: $input) { __typename } }',
      variables: { input: { ...key(), messageIds: [] } },
    }),
    manageWebhooks: () => ({ query: '{ webhooks { id } }' }),
    saveListCriteria: () => ({
      query: listDocuments.saveCriteria,
      variables: { input: { ...key(), effectiveOn: '2026-01-01', decision: '示例', criteria: [] } },
    }),
    readListCriteria: () => ({ query: '{ listCriteria(county: "433122") { inForceId } }' }),
    readPublishedLists: () => ({ query: '{ nonCompliantList(county: "433122") { nodes { from } } }' }),
    readListEntry: () => ({ query: 'query ($id: ID!) { listEntry(id: $id) { id } }', variables: { id: noListEntry } }),
    listListEntries: () => ({ query: '{ listEntries(list: NONCOMPLIANT, state: CANDIDATE) { nodes { id } } }' }),
    nominateHonour: () => ({
      query: listDocuments.nominate,
      variables: { input: { ...key(), employerId: ids.employerId, list: 'HEALTHY', reason: '' } },
    }),
    takeListStep: () => ({
      query: listDocuments.step,
      variables: { input: { ...key(), entryId: noListEntry, action: 'GIVE_NOTICE' } },
    }),
    exportList: () => ({ query: '{ listFile(list: NONCOMPLIANT, format: JSON) { count } }' }),
    readAuditRoots: () => ({ query: '{ auditRoots(county: "433122") { nodes { day } } }' }),
  };

  /** A public record shows more to some and refuses nobody: `test/operations/inspections/planOfficers.test.ts`. */
  const isShownInPart = (permission: Permission): boolean =>
    // Which step of a list is whose is asked of each in `test/operations/disclosure/lists.test.ts`.
    permission === 'readPlanOfficers' || permission === 'takeListStep';
  const cases = (Object.keys(permissions) as Permission[])
    .filter((permission) => !isShownInPart(permission))
    .flatMap((permission) => everybody.map((name) => [permission, name] as const));
  /** Lists are limited to what the viewer may see instead of being refused. */
  const limited: Partial<Record<Permission, readonly AccountName[]>> = {
    listEmployers: ['otherPatrolBody', 'otherCountyBureau'],
    listReports: ['otherCountyBureau'],
    listDelegatedEmployers: ['otherTechService'],
    listFindings: ['otherCountyBureau'],
    listUnansweredComments: ['otherCountyBureau'],
    listDuePublications: ['otherCountyBureau'],
    listComplaints: ['otherCountyBureau'],
    readComplaintReporter: ['otherCountyBureau'],
    listVisits: ['otherCountyBureau'],
    readPatrolRounds: ['otherPatrolBody', 'otherCountyBureau'],
    recordPatrol: ['otherPatrolBody'],
    readPatrols: ['otherPatrolBody', 'otherCountyBureau'],
    openPatrolMonth: ['otherCountyBureau'],
    savePatrolForm: ['otherCountyBureau'],
    withdrawPatrolForm: ['otherCountyBureau'],
    readPatrolForms: ['otherCountyBureau'],
    reopenPatrolRound: ['otherCountyBureau'],
    readPilotReport: ['otherCountyBureau'],
    readStatistics: ['otherPatrolBody', 'otherCountyBureau'],
    exportAudit: ['otherCountyBureau'],
    // Each its own.
    readInbox: ['otherEmployer', 'otherTechService', 'otherPatrolBody', 'otherCountyBureau'],
    markRead: ['otherEmployer', 'otherTechService', 'otherPatrolBody', 'otherCountyBureau'],
    manageWebhooks: ['otherCountyBureau'],
    listListEntries: ['otherCountyBureau'],
    saveListCriteria: ['otherCountyBureau'],
    exportList: ['otherCountyBureau'],
    // For its own county.
    loadCalendarNotice: ['otherCountyBureau'],
    importRuleSet: ['otherCountyBureau'],
    changeCounty: ['otherCountyBureau'],
    saveOfficer: ['otherCountyBureau'],
    retireOfficer: ['otherCountyBureau'],
    listOfficers: ['otherCountyBureau'],
    savePlanSettings: ['otherCountyBureau'],
    saveCampaign: ['otherCountyBureau'],
    keepSupervision: ['otherCountyBureau'],
    readSupervisions: ['otherEmployer', 'otherPatrolBody', 'otherCountyBureau'],
    issueCircular: ['otherCountyBureau'],
    readCirculars: ['otherEmployer', 'otherPatrolBody', 'otherCountyBureau'],
    answerCircular: ['otherCountyBureau'],
    saveScoringRules: ['otherCountyBureau'],
    enterScore: ['otherCountyBureau'],
    readScores: ['otherPatrolBody', 'otherCountyBureau'],
    fixScores: ['otherCountyBureau'],
    objectToScore: ['otherCountyBureau'],
    reviewCountReturn: ['otherCountyBureau'],
    readCountReturn: ['otherPatrolBody', 'otherCountyBureau'],
    readCountReport: ['otherCountyBureau'],
    tryPlanSettings: ['otherCountyBureau'],
    draftPlan: ['otherCountyBureau'],
    // These start an import of their own, for their own body or county.
    importLedger: ['otherPatrolBody', 'otherCountyBureau'],
    // The county is the viewer's own, which the platform does not know.
    saveEmployer: ['otherCountyBureau'],
  };

  it.each(cases)('%s by %s', async (permission, name) => {
    const { query, variables } = requests[permission](name);
    const { data, errors } = await api.send(name === 'public' ? null : name, query, variables);
    const expected = allowed[permission].includes(name);
    const isLimited = name !== 'public' && (limited[permission]?.includes(name) ?? false);
    if (expected) expect(errors).toBeUndefined();
    else if (isLimited) {
      expect(errors).toBeUndefined();
      const [answer] = Object.values(data) as [{ __typename?: string }];
      const invalid: readonly string[] = ['saveEmployer', 'loadCalendarNotice', 'importRuleSet', 'markRead'];
      // Of its own county, where there are neither officers nor employers nor rules.
      const ofItsOwn: Partial<Record<Permission, string>> = {
        changeCounty: 'NotFound',
        saveOfficer: 'InvalidInput',
        retireOfficer: 'NotFound',
        savePlanSettings: 'InvalidInput',
        saveListCriteria: 'InvalidInput',
        saveCampaign: 'InvalidInput',
        keepSupervision: 'NotFound',
        issueCircular: 'NotFound',
        answerCircular: 'NotFound',
        readPilotReport: 'NotFound',
        saveScoringRules: 'InvalidInput',
        enterScore: 'InvalidInput',
        fixScores: 'NotFound',
        objectToScore: 'NotFound',
        reviewCountReturn: 'NotFound',
        tryPlanSettings: 'PlanEstimate',
        draftPlan: 'NoPlanSettings',
        openPatrolMonth: 'PatrolMonthNotOpen',
        savePatrolForm: 'InvalidInput',
        withdrawPatrolForm: 'NotFound',
        readPatrolForms: 'PatrolForm',
        reopenPatrolRound: 'PatrolMonthNotOpen',
        recordPatrol: 'InvalidInput',
      };
      if (ofItsOwn[permission]) expect(answer.__typename).toBe(ofItsOwn[permission]);
      else if (invalid.includes(permission)) expect(answer.__typename).toBe('InvalidInput');
      else if (permission === 'exportList') expect(answer).toEqual({ count: 0 });
      else if (['manageWebhooks', 'readCountReturn', 'readCountReport'].includes(permission))
        expect(answer).toEqual([]);
      else if (permission === 'exportAudit') expect(JSON.stringify(answer)).not.toContain('433122');
      // It holds the import that this account has started above.
      else if (permission !== 'importLedger') expect(answer).toEqual({ nodes: [] });
    } else {
      const code = name === 'public' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
    }
  });

  it('tells an employer nothing of another employer, whether it exists or not', async () => {
    const ask = (id: string) => api.send('otherEmployer', documents.employer, { id });
    const existing = await ask(ids.employerId);
    const missing = await ask(Buffer.from('E:433122:91433122MA531HQTL1').toString('base64url'));
    expect(existing.errors?.[0]?.extensions).toEqual(missing.errors?.[0]?.extensions);
    expect(existing.errors?.[0]?.message).toBe(missing.errors?.[0]?.message);
  });

  it('keeps a patrol body from moving another body’s employer to itself', async () => {
    const input = anEmployer({ patrolBodyId: otherBody });
    const { errors } = await api.send('otherPatrolBody', documents.saveEmployer, { input });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
