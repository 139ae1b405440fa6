import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { judgePatrolRecord } from '../../../../functions/rules/patrols/judgePatrolForm.ts';
import { findCurrentValue, listConflicts } from '../../../../functions/rules/patrols/mergeRecord.ts';
import { findPatrolMonthIn } from '../../../../functions/rules/patrols/patrolMonth.ts';
import {
  type MergedField,
  type PatrolValue,
  submissionField,
} from '../../../../functions/rules/patrols/patrolRecord.ts';
import { today } from '../../shared/today.ts';
import { useDesk } from './deskContext.ts';
import type { Task } from './device/fetchLists.ts';
import { ConflictChoice } from './form/ConflictChoice.tsx';
import { FieldRow } from './form/FieldRow.tsx';
import { FormSources } from './form/FormSources.tsx';
import { Submission } from './form/Submission.tsx';
import { useTitle } from './useTitle.ts';
import { notSaved } from './words.ts';

/** `/records/:month/:creditCode`: the patrol form of one employer. */
export function RecordPage() {
  const { month = '', creditCode = '' } = useParams();
  const { view } = useDesk();
  const tasks = view.months.find(({ round }) => round.month === month)?.tasks ?? [];
  const task = tasks.find((one) => one.creditCode === creditCode);
  useTitle(task?.name ?? '巡查表');
  if (!task) {
    return (
      <>
        <h1>巡查表</h1>
        <p>
          这台手机上的名单里没有这家单位。请在有网络时打开<Link to="/">本月巡查</Link>，更新名单后再填写。
        </p>
      </>
    );
  }
  return <RecordForm key={creditCode} month={month} task={task} />;
}

function RecordForm({ month: monthText, task }: { readonly month: string; readonly task: Task }) {
  const { desk } = useDesk();
  const { client, clerk } = desk;
  const [isAsked, setAsked] = useState(false);
  const month = findPatrolMonthIn(monthText);
  if (month === null) return null;
  const form = desk.formOf(month);
  const { creditCode, employerId, name, address, reason, lockedReason } = task;
  const shown = client.show({ month, bodyId: clerk.bodyId, creditCode });
  const { merged } = shown;
  const verdict = judgePatrolRecord(form, merged, { month, today: today() });
  const conflicts = new Map(listConflicts(merged).map(({ field, values }) => [field, values]));
  const isLocked = lockedReason !== null;
  const write = async (field: string, value: PatrolValue, base?: MergedField | null): Promise<string | null> => {
    const before = base === undefined ? shown : { ...shown, merged: { fields: { ...(base && { [field]: base }) } } };
    const edited = await client.edit(before, field, value).catch(() => null);
    desk.changed();
    if (edited === null) return `没有保存：${notSaved}`;
    return edited.ok ? null : edited.refusal.message;
  };
  const sections = Map.groupBy(
    form.fields.filter(({ id }) => verdict.visible.includes(id)),
    ({ section }) => section,
  );
  const submissions = conflicts.get(submissionField);
  return (
    <>
      <p className="screen">
        <Link to={`/?month=${month}`}>‹ 返回名单</Link>
      </p>
      <h1>{name}</h1>
      <p className="quiet">
        {form.title}；{address ?? '台账中没有地址'}
      </p>
      <p>{reason}</p>
      {lockedReason && <p className="notice">{lockedReason}</p>}
      {[...sections].map(([section, fields]) => (
        <section key={section} aria-label={section}>
          <h2>{section}</h2>
          {fields.map((field) => {
            const problem = verdict.problems.find((one) => one.field === field.id) ?? null;
            return (
              <FieldRow
                key={field.id}
                field={field}
                value={findCurrentValue(merged, field.id)}
                current={merged.fields[field.id] ?? null}
                conflict={conflicts.get(field.id) ?? null}
                problem={isAsked || problem?.code !== 'MISSING' ? problem : null}
                wantsPhoto={verdict.photosWanted.includes(field.id)}
                isVisit={field.id === form.keys.visitedOn}
                isLocked={isLocked}
                subject={clerk.subject}
                place={{ month, creditCode, employerId }}
                write={write}
              />
            );
          })}
        </section>
      ))}
      <FormSources form={form} />
      <section aria-label="报送">
        <h2>报送</h2>
        {submissions && (
          <ConflictChoice
            {...{ id: submissionField, field: null, values: submissions, subject: clerk.subject, isLocked }}
            write={(value) => write(submissionField, value)}
          />
        )}
        <Submission
          verdict={verdict}
          isAsked={isAsked}
          ask={() => setAsked(true)}
          isLocked={isLocked}
          hasUnsent={shown.pending.length > 0}
          write={(value) => write(submissionField, value)}
        />
      </section>
    </>
  );
}
