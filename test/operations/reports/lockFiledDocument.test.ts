import { expect, it } from 'vitest';
import { aDraft, documents } from '../../support/story.ts';
import { testApi } from '../../support/testApi.ts';

it('locks the signed document before the filing is written, so that no filing is ever without its lock', async () => {
  const api = await testApi('2026-03-02');
  const { story, reportId } = await aDraft(api);
  await story.startPublicity(reportId);
  api.setToday('2026-03-10');
  const signed = await story.signOff(reportId);
  const { sha256 } = (signed['signOff'] as unknown as { document: { sha256: string } }).document;

  const done: string[] = [];
  const { files, stores } = api.wiring as { files: Record<string, unknown>; stores: Record<string, unknown> };
  const commit = stores['commit'] as (...given: unknown[]) => Promise<unknown>;
  files['lock'] = async (key: string, until: string) => void done.push(`lock ${key.split('/').at(-1)} ${until}`);
  stores['commit'] = async () => {
    throw new Error('the function was stopped');
  };
  await expect(story.fileReport(reportId)).rejects.toThrow();
  expect((await api.ask('employer', documents.report, { id: reportId })).report).toMatchObject({ state: 'SIGNED' });

  stores['commit'] = async (...given: unknown[]) => {
    done.push('commit');
    return commit(...given);
  };
  expect(await story.fileReport(reportId)).toMatchObject({ state: 'FILED' });
  const lock = `lock ${sha256}.pdf 2036-03-10`;
  expect(done).toEqual([lock, lock, 'commit']);
});

it('files nothing when the document cannot be locked', async () => {
  const api = await testApi('2026-03-02');
  const { story, reportId } = await aDraft(api);
  await story.startPublicity(reportId);
  api.setToday('2026-03-10');
  await story.signOff(reportId);
  (api.wiring.files as { lock: unknown }).lock = async () => {
    throw new Error('no lock');
  };
  await expect(story.fileReport(reportId)).rejects.toThrow();
  const { report } = await api.ask('employer', documents.report, { id: reportId });
  expect(report).toMatchObject({ state: 'SIGNED', filing: null });
});
