import { expect, it } from 'vitest';
import { download, exportArchive, openArchive, timelineQuery } from '../../support/archives.ts';
import { publicationQueries } from '../../support/publications.ts';
import { aRecord, tellVisits } from '../../support/visits.ts';

it('owes a visit’s result from its end, lists it as a failure when late, and publishes it without the complaint', async () => {
  const { api, take, start, employerId } = await tellVisits();
  const visit = await start();
  await take('endVisit', aRecord(visit), 'officer');
  const due = await api.ask('bureau', publicationQueries.due);
  expect(due.duePublications.nodes).toMatchObject([{ kind: 'VISIT_RESULT', eventOn: '2026-03-04', standing: 'DUE' }]);
  await take('confirmVisit', { visitId: visit.id, signedBy: { name: '示例人', position: '负责人' } }, 'officer');
  await take('concludeVisit', { visitId: visit.id }, 'bureau');
  // 20 working days after 4 March: 1 April.
  api.setToday('2026-04-01');
  expect((await api.ask(null, publicationQueries.failures)).publicationFailures.nodes).toEqual([]);
  api.setToday('2026-04-02');
  const failed = await api.ask(null, publicationQueries.failures);
  expect(failed.publicationFailures.nodes).toMatchObject([{ kind: 'VISIT_RESULT', workingDaysLate: 1 }]);
  await take('publishVisit', { visitId: visit.id }, 'bureau');
  const { publications } = await api.ask(null, publicationQueries.published);
  expect(publications.nodes).toMatchObject([
    { kind: 'VISIT_RESULT', standing: 'LATE', creditCode: '91433122MAQCG2KEAB' },
  ]);
  expect(publications.nodes[0].lines).toContainEqual({ label: '检查结果', text: '未发现问题' });
  expect(JSON.stringify(publications)).not.toMatch(/有人反映|打磨工位|示例人/);

  const titles = async (as: 'officer' | 'employer') => {
    const { employer } = await api.ask(as, timelineQuery, { id: employerId, kinds: ['VISIT', 'OTHER'] });
    return employer.timeline.nodes.map(({ title }: { title: string }) => title).toReversed();
  };
  expect(await titles('officer')).toEqual([
    '安排检查（投诉举报）',
    '送达检查通知',
    '开始检查',
    '检查结束',
    '单位确认检查记录',
    '检查结果：未发现问题',
    '公布检查结果',
  ]);
  expect(await titles('employer')).toEqual([]);
  const copy = async (as: 'employer' | 'bureau') => {
    const { paths, text } = openArchive(await download(await exportArchive(api, as, employerId)));
    return paths.map(text).join();
  };
  expect(await copy('employer')).not.toContain('有人反映');
  expect(await copy('bureau')).toContain('有人反映');
});
