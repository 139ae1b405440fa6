import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { composeVolume } from '../../../functions/operations/archive/composeVolume.ts';
import { exportArchive as exportDirectly } from '../../../functions/operations/archive/exportArchive.ts';
import { listTimeline } from '../../../functions/operations/archive/listTimeline.ts';
import { mostFilePages, readEmployerFile } from '../../../functions/operations/archive/readEmployerFile.ts';
import { openZip } from '../../../functions/operations/workbook/zipArchive.ts';
import type { Viewer } from '../../../functions/rules/accounts/viewer.ts';
import { startExportVerification } from '../../../functions/rules/audit/verifyExport.ts';
import { digestOf } from '../../../functions/rules/kernel/auditChain.ts';
import { openDynamoTable } from '../../../functions/storage/dynamo.ts';
import { accounts, codes, ownBody } from '../../support/accounts.ts';
import { download, exportArchive, openArchive, timelineQuery } from '../../support/archives.ts';
import { aCircular, circularDocuments } from '../../support/circulars.ts';
import { tellFinding } from '../../support/findings.ts';
import { aComment, answerComment, listCommentIds, submitComment } from '../../support/publicComments.ts';
import { tellReview } from '../../support/reviews.ts';
import { aDraft, anEmployer, tellStory } from '../../support/story.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';

const ref = { county: '433122', creditCode: codes.own };
let api: TestApi;
let employerId: string;
let reportId: string;

/** Drafted and posted on 2 March, commented on and answered, signed on the 10th, filed on the 11th. */
beforeEach(async () => {
  api = await testApi();
  const drafted = await aDraft(api);
  ({ employerId, reportId } = drafted);
  await drafted.story.startPublicity(reportId);
  await submitComment(api, aComment(reportId));
  const [commentId = ''] = await listCommentIds(api, reportId);
  await answerComment(api, commentId);
  api.setToday('2026-03-10');
  await drafted.story.signOff(reportId);
  api.setToday('2026-03-11');
  await drafted.story.fileReport(reportId);
});

async function timeline(as: keyof typeof accounts = 'officer', variables: object = {}) {
  const { employer } = await api.ask(as, timelineQuery, { id: employerId, ...variables });
  return employer.timeline as {
    nodes: {
      id: string;
      kind: string;
      title: string;
      text: string | null;
      role: string;
      at: string;
      files: object[];
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

function tableOf() {
  const { tableName, region, dynamodbEndpoint } = api.wiring.environment;
  return openDynamoTable(tableName, { region, endpoint: dynamodbEndpoint });
}

/** What another area may put below the employer before it has a row. */
async function putUnknownRecord(): Promise<void> {
  const item = {
    pk: `county#433122#employer#${codes.own}`,
    sk: 'riddle#1',
    entity: 'riddle',
    itemVersion: 1,
    note: '内部',
  };
  await tableOf().transact([{ kind: 'put', item }]);
}

describe('the timeline of an employer', () => {
  it('tells every event once, newest first, with who did it and the files', async () => {
    const { nodes } = await timeline();
    expect(nodes.map(({ kind, title, role }) => [kind, title, role])).toEqual([
      ['REPORT', '报送', 'EMPLOYER'],
      ['REPORT', '审定签字盖章', 'EMPLOYER'],
      ['CATEGORY', '生效类别：丙类（行业风险目录）', 'BUREAU'],
      ['REPORT', '开始公示', 'EMPLOYER'],
      ['REPORT', '编制评估报告，自评 甲类', 'EMPLOYER'],
      ['COMMENT', '答复公示异议', 'EMPLOYER'],
      ['COMMENT', '收到公示异议', 'PUBLIC'],
      ['LEDGER', '台账建档', 'BUREAU'],
      ['ASSESSMENT', '完成风险评估：甲类', 'EMPLOYER'],
    ]);
    expect(nodes[0]?.text).toContain('回执编号 ZJ433122-');
    expect(nodes[1]?.files).toMatchObject([{ fileName: '评估报告（签章）.pdf' }]);
    expect(JSON.stringify(nodes)).not.toContain('13800000001');
  });

  it('comes page by page, and by kind, without a gap or a repeat', async () => {
    const whole = (await timeline()).nodes.map(({ id }) => id);
    const paged: string[] = [];
    for (let after: string | null = null; ; ) {
      const { nodes, pageInfo }: Awaited<ReturnType<typeof timeline>> = await timeline('officer', { first: 2, after });
      paged.push(...nodes.map(({ id }) => id));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(paged).toEqual(whole);
    const comments = await timeline('officer', { kinds: ['COMMENT'] });
    expect(comments.nodes.map(({ kind }) => kind)).toEqual(['COMMENT', 'COMMENT']);
  });

  it('tells a review to the employer by its outcome, and its notes to nobody but those who enforce', async () => {
    const review = tellReview(api, reportId);
    await review.start();
    const { items } = await review.read();
    const untrue = { verdict: 'UNTRUE', reason: '人数与现场不符', note: '内部线索' };
    await review.judgeAll({ [items[0].itemId]: untrue });
    await review.return();
    const own = await timeline('employer', { kinds: ['REVIEW', 'OTHER'] });
    expect(own.nodes.map(({ title, role }) => [title, role])).toEqual([
      ['退回报告', 'BUREAU'],
      ['开始资料复核', 'OFFICER'],
    ]);
    expect(own.nodes[0]?.text).toContain('（不属实）：人数与现场不符；示例：请补充检测后重新评估');
    const seen = await timeline('officer', { kinds: ['REVIEW', 'OTHER'] });
    expect(seen.nodes.map(({ title }) => title)).toEqual(['退回报告', '开始资料复核', '保存复核意见']);
    const copy = async (as: 'employer' | 'bureau') => {
      const { paths, text } = openArchive(await download(await exportArchive(api, as, employerId)));
      return paths.map(text).join();
    };
    expect(await copy('employer')).not.toContain('内部线索');
    expect(await copy('bureau')).toContain('内部线索');
  });

  it('refuses a cursor that no timeline gave out', async () => {
    const answer = await api.send('officer', timelineQuery, { id: employerId, after: 'eHg' });
    expect(answer.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('keeps what no row knows, with a neutral title, for those who enforce only', async () => {
    await putUnknownRecord();
    const seen = (await timeline('leader')).nodes.filter(({ kind }) => kind === 'OTHER');
    expect(seen).toMatchObject([{ title: '其他记录', text: '审计链中没有留痕' }]);
    for (const party of ['employer', 'patrolBody'] as const) {
      expect((await timeline(party)).nodes.some(({ kind }) => kind === 'OTHER')).toBe(false);
    }
  });
});

describe('findings in the file', () => {
  it('are told step by step to those who enforce, without officers’ names, and not to the party', async () => {
    const told = await tellFinding(api);
    await told.record('officer', 'EDUCATE');
    const { nodes } = await timeline('officer', { kinds: ['FINDING'] });
    expect(nodes.map(({ title, role }) => [title, role])).toEqual([
      ['教育引导', 'OFFICER'],
      ['发现问题', 'OFFICER'],
    ]);
    expect(JSON.stringify(nodes)).not.toMatch(/示例[甲乙]/);
    for (const as of ['employer', 'patrolBody'] as const) {
      expect((await timeline(as, { kinds: ['FINDING'] })).nodes).toEqual([]);
    }
    expect((await timeline('officer')).nodes.map(({ title }) => title)).not.toContain('其他办理事项');
  });
});

describe('circulars in the file', () => {
  const act = async (name: 'draft' | 'issue' | 'answer', input: object, as: 'bureau' | 'employer' | 'patrolBody') =>
    Object.values(await api.ask(as, circularDocuments[name], { input: { idempotencyKey: newKey(), ...input } }))[0] as {
      circularId: string;
    };
  const issue = async (change: object = {}) => {
    const { circularId } = await act('draft', aCircular(change), 'bureau');
    await act('issue', { circularId, number: '示例通报〔2026〕1号' }, 'bureau');
    return circularId;
  };
  const told = async (as: 'officer' | 'employer' | 'patrolBody') =>
    (await timeline(as, { kinds: ['CIRCULAR'] })).nodes.map(({ title, text, role }) => [title, text, role]);

  it('are told where the employer is addressed and they are issued, with its own answer, to those who enforce', async () => {
    await act('draft', aCircular(), 'bureau');
    await issue({ recipientIds: [ownBody] });
    expect(await told('officer')).toEqual([]);
    const circularId = await issue();
    const issued = [
      '通报批评：关于巡查工作的通报',
      '文号 示例通报〔2026〕1号；整改情况报送至 2026-03-25（含当日）',
      'BUREAU',
    ];
    expect(await told('officer')).toEqual([issued]);
    api.setToday('2026-03-26');
    await act('answer', { circularId, recipientId: ownBody, text: '镇里已整改' }, 'patrolBody');
    await act('answer', { circularId, recipientId: codes.own, text: '已补齐告知卡' }, 'employer');
    expect(await told('officer')).toEqual([['报送通报整改情况（逾期 1 日）', '已补齐告知卡', 'EMPLOYER'], issued]);
    for (const as of ['employer', 'patrolBody'] as const) expect(await told(as)).toEqual([]);
  });

  it('of progress ask for no answer', async () => {
    await issue({ kind: 'PROGRESS', correctionWorkingDays: null });
    expect(await told('officer')).toEqual([
      ['工作进展通报：关于巡查工作的通报', '文号 示例通报〔2026〕1号；不要求报送整改情况', 'BUREAU'],
    ]);
  });

  it('are in the export of those who enforce, not in the employer’s own', async () => {
    const name = `circular#${await issue()}`;
    const recordsOf = async (as: 'bureau' | 'employer') => {
      const archive = openArchive(await download(await exportArchive(api, as, employerId)));
      const { records } = archive.json('index.json') as { records: { name: string; title: string; path: string }[] };
      const found = records.find((record) => record.name === name);
      return found && { listedAs: found.title, ...archive.json(found.path) };
    };
    expect(await recordsOf('bureau')).toMatchObject({ listedAs: '通报', recipientIds: [ownBody, 'czj', codes.own] });
    expect(await recordsOf('employer')).toBeUndefined();
  });
});

describe('the export of an employer’s file', () => {
  it('has every record, the files as stored, and the chain that verify-audit takes', async () => {
    const answer = await exportArchive(api, 'bureau', employerId);
    expect(answer).toMatchObject({
      __typename: 'ArchiveVolume',
      part: 1,
      parts: 1,
      records: 4,
      files: 1,
      faultyFiles: 0,
    });
    const zip = await download(answer);
    expect(createHash('sha256').update(zip).digest('hex')).toBe(answer.sha256);
    const archive = openArchive(zip);
    expect(archive.paths).toEqual([
      'index.html',
      'index.json',
      'export.json',
      'audit.ndjson',
      expect.stringMatching(/^records\/assessment_/),
      'records/employer.json',
      expect.stringMatching(/^records\/report_/),
      expect.stringMatching(/^records\/comment_/),
      'files/001-评估报告（签章）.pdf',
      'SHA256SUMS',
    ]);
    const verification = startExportVerification();
    for (const line of archive.text('audit.ndjson').trimEnd().split('\n')) verification.take(line);
    expect(verification.finish()).toMatchObject({ whole: true, aggregates: 1, faults: [] });
    expect(archive.json('export.json')).toMatchObject({ role: 'BUREAU', requestId: 'test', part: 1 });
    expect(archive.text('index.html')).toContain('泸溪示例001木业胶合板厂');
    expect(archive.text('index.html')).toContain('2026-03-11 09:00');
    const all = archive.paths.map((path) => archive.text(path)).join();
    expect(all).not.toContain('13800000001');
    expect(all).toContain('答复公示异议');
  });

  it('gives each record the SHA-256 that the chain has of it', async () => {
    const archive = openArchive(await download(await exportArchive(api, 'officer', employerId)));
    const [, line = ''] = archive.text('audit.ndjson').split('\n');
    const { aggregate } = JSON.parse(line);
    const digests = Object.assign({}, ...aggregate.entries.map((entry: { digests: object }) => entry.digests));
    const { records } = archive.json('index.json') as { records: { name: string; path: string; sha256: string }[] };
    for (const { name, path, sha256 } of records.filter((record) => !record.name.startsWith('comment#'))) {
      expect(digests[name], name).toBe(sha256);
      expect(digestOf(archive.json(path))).toBe(sha256);
    }
  });

  it('is read by the house’s own reader of workbooks', async () => {
    const zip = await download(await exportArchive(api, 'bureau', employerId));
    expect([...openZip(zip).entries.keys()]).toEqual(openArchive(zip).paths.map((path) => path.toLowerCase()));
  });

  it.runIf(['unzip', 'sha256sum'].every((tool) => existsSync(`/usr/bin/${tool}`)))(
    'is unpacked by unzip, Chinese names and all, and checked by sha256sum',
    async () => {
      const zip = await download(await exportArchive(api, 'bureau', employerId));
      const cwd = await mkdtemp(join(tmpdir(), 'archive-'));
      try {
        await writeFile(join(cwd, 'archive.zip'), zip);
        execFileSync('unzip', ['-q', 'archive.zip'], { cwd });
        const checked = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd, encoding: 'utf8' });
        expect(checked.trim().split('\n')).toHaveLength(openArchive(zip).paths.length - 1);
        expect(checked).not.toContain('FAILED');
      } finally {
        await rm(cwd, { recursive: true });
      }
    },
  );

  it('leaves an audit entry and a record that the next timeline and export show', async () => {
    const first = await exportArchive(api, 'officer', employerId);
    const { nodes } = await timeline('employer', { kinds: ['EXPORT'] });
    expect(nodes).toMatchObject([
      { title: '导出一企一档', role: 'OFFICER', text: expect.stringContaining(first.sha256) },
    ]);
    const second = openArchive(await download(await exportArchive(api, 'bureau', employerId)));
    expect(second.paths.filter((path) => path.startsWith('files/'))).toHaveLength(1);
    expect(second.paths.some((path) => path.startsWith('records/archiveCopy_'))).toBe(true);
    const { auditOf } = await api.ask(
      'bureau',
      'query ($id: ID!) { auditOf(employerId: $id) { verified { whole } } }',
      {
        id: employerId,
      },
    );
    expect(auditOf.verified.whole).toBe(true);
  });

  it('gives the employer its own file without the chain and without what is internal', async () => {
    await putUnknownRecord();
    const archive = openArchive(await download(await exportArchive(api, 'employer', employerId)));
    expect(archive.paths).not.toContain('audit.ndjson');
    expect(archive.paths.join()).not.toContain('riddle');
    expect(archive.text('index.html')).toContain('用人单位自取的档案不含审计链');
    expect(archive.json('records/employer.json')).toMatchObject({ name: '泸溪示例001木业胶合板厂', staff: 60 });
    expect(Object.keys(archive.json('records/employer.json'))).not.toContain('filedBasis');
    const whole = openArchive(await download(await exportArchive(api, 'bureau', employerId)));
    expect(whole.text('records/riddle_1.json')).toContain('内部');
  });

  it('names a file that is gone or was changed, and exports the rest', async () => {
    const [document] = (await timeline()).nodes.flatMap(({ files }) => files) as {
      sha256: string;
      sizeBytes: number;
    }[];
    const { sha256 = '', sizeBytes = 0 } = document ?? {};
    const key = `reports/433122/${codes.own}/${reportUlid()}/${sha256}.pdf`;
    await api.wiring.files.write(key, new Uint8Array(sizeBytes), 'application/pdf');
    const changed = await exportArchive(api, 'bureau', employerId);
    expect(changed).toMatchObject({ files: 0, faultyFiles: 1 });
    const archive = openArchive(await download(changed));
    expect(archive.json('index.json').files).toMatchObject([{ state: 'DIFFERS' }]);
    expect(archive.text('index.html')).toContain('内容与记录的 SHA-256 不一致');
    const files = { ...api.wiring.files, findSize: async () => null };
    const context = { ...api.wiring.openContext(viewerOf('bureau')), files };
    const copy = await exportDirectly(context, { idempotencyKey: newKey(), employer: ref, part: 1 });
    expect(copy).toMatchObject({ ok: true, value: { files: 0, faultyFiles: 1 } });
  });

  it('answers a repeat with the same volume', async () => {
    const input = { idempotencyKey: newKey() };
    const first = await exportArchive(api, 'bureau', employerId, input);
    expect(await exportArchive(api, 'bureau', employerId, input)).toMatchObject({ sha256: first.sha256 });
  });

  it.each([0, 2])('refuses volume %i of one', async (part) => {
    const answer = await exportArchive(api, 'bureau', employerId, { part });
    expect(answer).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: 'part', code: 'NO_SUCH_PART' }] });
  });

  it('refuses an employer that there is none of', async () => {
    const unknown = Buffer.from('E:433122:91433122MA531HQTL1').toString('base64url');
    expect(await exportArchive(api, 'bureau', unknown)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('refuses a file that never ends, and lists no timeline of it', async () => {
    const stores = {
      ...api.wiring.stores,
      readEmployerFile: async () => ({ items: [], after: { source: 0, sk: 'report#' } }),
    };
    const context = { ...api.wiring.openContext(viewerOf('bureau')), stores };
    const refused = await exportDirectly(context, { idempotencyKey: newKey(), employer: ref, part: 1 });
    expect(refused).toEqual({ ok: false, refusal: { code: 'ARCHIVE_TOO_LARGE', mostMegabytes: mostFilePages } });
    expect(await listTimeline(context, ref, [], { first: 20, after: null })).toBeNull();
  });

  it('gives way to a change that came while it was written', async () => {
    const files = {
      ...api.wiring.files,
      write: async (...given: Parameters<typeof api.wiring.files.write>) => {
        await api.wiring.files.write(...given);
        await tellStory(api).saveEmployer({ name: '泸溪示例001木业', idempotencyKey: newKey() });
      },
    };
    const context = { ...api.wiring.openContext(viewerOf('bureau')), files };
    const copy = await exportDirectly(context, { idempotencyKey: newKey(), employer: ref, part: 1 });
    expect(copy).toMatchObject({ ok: false, refusal: { code: 'STATE_CONFLICT' } });
  });

  it('is the same bytes for the same file and statement', async () => {
    const context = api.wiring.openContext(viewerOf('bureau'));
    const employer = await api.wiring.stores.findEmployer(ref);
    const file = await readEmployerFile(context, ref);
    if (!employer || !file) throw new Error('there is an employer');
    const statement = {
      exportedAt: context.now,
      account: 'a',
      role: 'BUREAU',
      organisation: null,
      requestId: 'r',
    } as const;
    const wanted = { part: 1, audience: 'AUTHORITY', auditLines: [], statement } as const;
    const [one, other] = await Promise.all([1, 2].map(() => composeVolume(context, employer, file, wanted)));
    expect(one?.bytes).toEqual(other?.bytes);
  });

  it('lays what does not fit into further volumes, without the records again', async () => {
    const { files, stores } = api.wiring;
    const large = [1, 2, 3].map((number) => {
      const bytes = new Uint8Array([number]);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { key: `large/${number}`, fileName: `${number}.jpg`, sha256, sizeBytes: 30 * 1024 * 1024, bytes };
    });
    const context = {
      ...api.wiring.openContext(viewerOf('bureau')),
      stores: {
        ...stores,
        readEmployerFile: async (...given: Parameters<typeof stores.readEmployerFile>) => {
          const page = await stores.readEmployerFile(...given);
          const named = large.map(({ bytes: _, ...file }) => file);
          const record = { name: 'riddle#1', entity: 'riddle', stored: named, value: named };
          return page.after === null ? { ...page, items: [...page.items, { kind: 'record' as const, record }] } : page;
        },
      },
      files: {
        ...files,
        findSize: async (key: string) => large.find((file) => file.key === key)?.sizeBytes ?? files.findSize(key),
        read: async (key: string) => large.find((file) => file.key === key)?.bytes ?? files.read(key),
      },
    };
    const take = async (part: number) => {
      const copy = await exportDirectly(context, { idempotencyKey: newKey(), employer: ref, part });
      if (!copy.ok) throw new Error(JSON.stringify(copy.refusal));
      return { copy: copy.value, archive: openArchive(await files.read(copy.value.zipKey)) };
    };
    const [first, second] = [await take(1), await take(2)];
    expect(first.copy).toMatchObject({ part: 1, parts: 2, records: 5, files: 3, faultyFiles: 0 });
    expect(second.copy).toMatchObject({ part: 2, parts: 2, records: 0, files: 1, faultyFiles: 0 });
    expect(first.archive.json('index.json').files.at(-1)).toMatchObject({ part: 2, state: 'OTHER_VOLUME' });
    expect(second.archive.paths).toEqual(['index.html', 'index.json', 'export.json', 'files/004-3.jpg', 'SHA256SUMS']);
  });

  it('escapes what employers write', async () => {
    await tellStory(api).saveEmployer(anEmployer({ name: '<script>alert(1)</script>&厂' }));
    const archive = openArchive(await download(await exportArchive(api, 'bureau', employerId)));
    expect(archive.text('index.html')).not.toContain('<script>');
  });
});

function reportUlid(): string {
  return Buffer.from(reportId, 'base64url').toString('utf8').split(':').at(-1) ?? '';
}

function viewerOf(name: 'bureau'): Viewer {
  const { sub, name: shown, county } = accounts[name];
  return { subject: sub, name: shown, role: 'BUREAU', county, organisation: null };
}
