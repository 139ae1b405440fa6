import { beforeEach, describe, expect, it } from 'vitest';
import { codes } from '../../support/accounts.ts';
import { readInbox } from '../../support/inbox.ts';
import { listDocuments, tellLists, walkToList } from '../../support/lists.ts';
import { publicationQueries } from '../../support/publications.ts';
import { tellStory } from '../../support/story.ts';
import { type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
beforeEach(async () => {
  api = await testApi('2026-03-02');
});

const anEmployerId = async () => (await tellStory(api).saveEmployer())['id'] as unknown as string;
const person = { name: '示例达', consentedOn: '2026-03-01' };

describe('lists of honours', () => {
  it.each(['EXEMPLARY', 'HEALTHY'] as const)('%s: nominated, decided, published for its term', async (list) => {
    const lists = tellLists(api);
    const nominated = await lists.nominate('patrolBody', await anEmployerId(), list);
    expect(nominated).toMatchObject({ list, state: 'CANDIDATE', nominatedFor: '示例事迹', grounds: [] });
    expect(await lists.honours(list)).toEqual([]);
    await lists.take('bureau', nominated.id, 'HONOUR');
    expect(await lists.honours(list)).toEqual([]);
    const published = await lists.take('bureau', nominated.id, 'PUBLISH');
    const until = list === 'EXEMPLARY' ? '2028-03-02' : '2029-03-02';
    expect(published).toMatchObject({ state: 'PUBLISHED', publishedFrom: '2026-03-02', publishedUntil: until });
    expect(await lists.honours(list)).toMatchObject([{ personName: null, grounds: [], until }]);
    expect((await api.ask(null, listDocuments.noncompliant)).nonCompliantList.nodes).toEqual([]);
    expect(await lists.take('bureau', nominated.id, 'WITHDRAW')).toMatchObject({ state: 'WITHDRAWN' });
    expect(await lists.honours(list)).toEqual([]);
    expect((await readInbox(api, 'employer')).nodes.map(({ kind }: { kind: string }) => kind)).toEqual(
      Array.from({ length: 4 }, () => 'HONOUR'),
    );
  });

  it('decide against a nomination with reasons, and take another one then', async () => {
    const lists = tellLists(api);
    const employerId = await anEmployerId();
    const first = await lists.nominate('officer', employerId, 'HEALTHY');
    expect(await lists.nominate('employer', employerId, 'HEALTHY')).toMatchObject({
      code: 'ALREADY_ON_LIST',
      list: 'HEALTHY',
    });
    expect(await lists.take('bureau', first.id, 'DECLINE_HONOUR')).toMatchObject({ state: 'DECLINED' });
    expect(await lists.take('bureau', first.id, 'HONOUR')).toMatchObject({
      code: 'WRONG_LIST_STATE',
      state: 'DECLINED',
    });
    expect((await lists.nominate('employer', employerId, 'HEALTHY')).id).not.toBe(first.id);
  });

  it('have none of the non-compliant list’s steps, nor it theirs', async () => {
    const lists = tellLists(api);
    const { id } = await lists.nominate('officer', await anEmployerId(), 'HEALTHY');
    expect(await lists.take('officer', id, 'CHECK')).toMatchObject({ code: 'WRONG_LIST_STATE' });
    expect(await lists.take('bureau', id, 'WITHDRAW_CONSENT')).toMatchObject({ code: 'WRONG_LIST_STATE' });
  });

  it('take nobody whom the non-compliant list is about', async () => {
    const { employerId, nominate } = await walkToList(api, 'HEARING');
    expect(await nominate('officer', employerId, 'EXEMPLARY')).toMatchObject({
      code: 'ALREADY_ON_LIST',
      list: 'NONCOMPLIANT',
    });
  });

  it('do not betray a candidate of which the employer was not told, and refuse at the decision', async () => {
    const { employerId, nominate, take, entryId } = await walkToList(api, 'CHECKED');
    const nominated = await nominate('employer', employerId, 'EXEMPLARY');
    expect(nominated).toMatchObject({ state: 'CANDIDATE' });
    await take('officer', entryId, 'GIVE_NOTICE');
    expect(await take('bureau', nominated.id, 'HONOUR')).toMatchObject({
      code: 'ALREADY_ON_LIST',
      list: 'NONCOMPLIANT',
    });
  });
});

describe('职业健康达人', () => {
  const nominateOne = async () => {
    const lists = tellLists(api);
    const employerId = await anEmployerId();
    const consent = await lists.upload('employer', employerId, undefined, '同意书.png');
    const input = { person: { ...person, consent }, reason: '示例达的事迹' };
    return { lists, employerId, input, entry: await lists.nominate('employer', employerId, 'ADVOCATE', input) };
  };

  it('needs the person’s consent as a file, and no other list takes a person', async () => {
    const { lists, employerId, input, entry } = await nominateOne();
    expect(entry).toMatchObject({ list: 'ADVOCATE', personName: '示例达' });
    const { problems } = await lists.nominate('employer', employerId, 'ADVOCATE');
    expect(problems).toMatchObject([{ path: 'person', code: 'PERSON_MISSING' }]);
    expect((await lists.nominate('employer', employerId, 'HEALTHY', input)).problems).toMatchObject([
      { path: 'person', code: 'PERSON_NOT_TAKEN' },
    ]);
    const late = { person: { ...input.person, consentedOn: '2026-03-03', name: '' } };
    expect((await lists.nominate('employer', employerId, 'ADVOCATE', late)).problems).toMatchObject([
      { path: 'person.name' },
      { path: 'person.consentedOn' },
    ]);
    expect(await lists.nominate('employer', employerId, 'ADVOCATE', input)).toMatchObject({ code: 'ALREADY_ON_LIST' });
    const missing = {
      person: { ...input.person, name: '示例又', consent: { ...input.person.consent, uploadId: '0'.repeat(26) } },
    };
    expect(await lists.nominate('employer', employerId, 'ADVOCATE', missing)).toMatchObject({
      code: 'FILE_REJECTED',
      reason: 'FILE_MISSING',
    });
  });

  it('is named on the list alone, and nowhere once consent is withdrawn', async () => {
    const { lists, entry } = await nominateOne();
    await lists.take('bureau', entry.id, 'HONOUR', { text: '示例达事迹属实' });
    await lists.take('bureau', entry.id, 'PUBLISH');
    expect(await lists.honours('ADVOCATE')).toMatchObject([{ personName: '示例达' }]);
    const elsewhere = JSON.stringify([
      await api.ask(null, publicationQueries.published),
      (await readInbox(api, 'bureau')).nodes,
      (await readInbox(api, 'employer')).nodes,
    ]);
    expect(elsewhere).not.toContain('示例达');
    const withdrawn = await lists.take('employer', entry.id, 'WITHDRAW_CONSENT', { text: null });
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', personName: null });
    expect(await lists.honours('ADVOCATE')).toEqual([]);
    const { stores } = api.wiring;
    const items = await stores.readListEntriesOfEmployer({ county: '433122', creditCode: codes.own });
    expect(JSON.stringify(items)).not.toContain('示例达');
    const { publishedListJson } = await api.ask(null, listDocuments.json, { list: 'ADVOCATE' });
    expect(publishedListJson).toMatchObject({ count: 0 });
  });

  it('leaves the list, and its name the record, when the term has ended', async () => {
    const { lists, entry } = await nominateOne();
    await lists.take('bureau', entry.id, 'HONOUR');
    await lists.take('bureau', entry.id, 'PUBLISH');
    api.setToday('2028-03-02');
    await lists.run();
    expect(await lists.honours('ADVOCATE')).toHaveLength(1);
    api.setToday('2028-03-03');
    await lists.run();
    expect(await lists.read('employer', entry.id)).toMatchObject({ state: 'EXPIRED', personName: null });
    expect((await api.ask(null, publicationQueries.published)).publications.nodes).toEqual([]);
  });
});
