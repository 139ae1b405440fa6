import type { ListEntry, ListStep } from '../disclosure/lists/listEntry.ts';
import { listKinds } from '../disclosure/lists/listKinds.ts';
import type { ListAction } from '../disclosure/lists/listLifecycle.ts';
import { findStoredFiles } from './findStoredFiles.ts';
import type { EventFacts } from './timelineEvent.ts';

const actionNames = {
  CHECK: '核查',
  DISMISS: '核查不列入',
  DROP: '不再符合标准',
  GIVE_NOTICE: '列入前告知',
  STATE: '陈述、申辩',
  LIST: '决定列入',
  HONOUR: '决定列入',
  DECLINE: '决定不列入',
  DECLINE_HONOUR: '决定不列入',
  PUBLISH: '公布',
  REQUEST_REPAIR: '申请修复',
  GRANT_REPAIR: '修复移出',
  REFUSE_REPAIR: '不予修复',
  EXPIRE: '期满移出',
  WITHDRAW: '撤销',
  WITHDRAW_CONSENT: '撤回同意，移出',
} as const satisfies Record<ListAction, string>;

/** An entry of a published list as events, one for each step; who is named as a person is not said. */
export function listEntryEvents({ list, steps }: ListEntry): readonly EventFacts[] {
  return steps.map(
    ({ action, at, on, text, by, files }: ListStep): EventFacts => ({
      kind: 'LIST',
      at,
      on,
      title: `${actionNames[action]}：${listKinds[list].title}`,
      text,
      ...(by && { role: by.role }),
      files: findStoredFiles(files),
    }),
  );
}
