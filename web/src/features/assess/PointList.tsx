import { useState } from 'react';
import { exposureLevelLabels } from '../../../../functions/rules/assessments/grades.ts';
import {
  describePoint,
  judgePoint,
  type PointFinding,
} from '../../../../functions/rules/assessments/measurementPoints.ts';
import type { Problem } from '../../shared/refusal.ts';
import { UndoNote } from '../../shared/UndoNote.tsx';
import type { Factor, Point } from './draftEdits.ts';
import { PointFields } from './PointFields.tsx';

type PointListProps = {
  readonly factor: Factor;
  readonly path: string;
  readonly problems: readonly Problem[];
  readonly today: string;
  readonly onChange: (change: Partial<Factor>) => void;
};

/** The sampled points of a factor; one above its limit makes the factor nonconforming. */
export function PointList({ factor, path, problems, today, onChange }: PointListProps) {
  const { name, points, measuredOn, testReportNumber } = factor;
  const save = (next: readonly Point[]): void => onChange({ points: next });
  const last = points.at(-1);
  const [isOpen, setOpen] = useState(points.length > 0);
  const [removed, setRemoved] = useState<{ readonly point: Point; readonly index: number } | null>(null);
  const isFaulty = problems.some((problem) => problem.path?.startsWith(path));
  const add = (): void =>
    save([
      ...points,
      {
        workplace: '',
        quantity: last?.quantity ?? '',
        value: null,
        unit: last?.unit ?? null,
        limit: last?.limit ?? null,
        measuredOn: last?.measuredOn ?? measuredOn ?? today,
        institution: last?.institution ?? '',
        reportNumber: last?.reportNumber ?? testReportNumber ?? '',
        verdict: null,
      },
    ]);
  const remove = (point: Point, index: number): void => {
    setRemoved({ point, index });
    save(points.toSpliced(index, 1));
  };
  const general = problems.find((problem) => problem.path === path);
  return (
    <details open={isOpen || isFaulty} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>检测点（{points.length} 个）</summary>
      <p className="quiet">按检测报告逐点填写；任何一点超过限值，该因素即判定为不符合，等于限值不算超过。</p>
      {general && <p className="warning">{general.message}</p>}
      {points.map((point, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a point has no name of its own
        <div key={index} className="point">
          <PointFields
            number={index + 1}
            factorName={name}
            point={point}
            path={`${path}[${index}]`}
            problems={problems}
            today={today}
            onChange={(change) => save(points.with(index, { ...point, ...change }))}
          />
          <div className="actions">
            <Verdict point={point} />
            <button type="button" onClick={() => remove(point, index)}>
              移除检测点 {index + 1}
            </button>
          </div>
        </div>
      ))}
      {removed && (
        <UndoNote
          text={`已移除检测点 ${removed.index + 1}${removed.point.workplace && `（${removed.point.workplace}）`}`}
          onUndo={() => {
            save(points.toSpliced(removed.index, 0, removed.point));
            setRemoved(null);
          }}
        />
      )}
      <div className="actions">
        <button type="button" onClick={add}>
          添加检测点
        </button>
      </div>
    </details>
  );
}

function Verdict({ point }: { readonly point: Point }) {
  const finding = point as unknown as PointFinding;
  const verdict = judgePoint(finding);
  if (verdict === null) return null;
  return (
    <span className={verdict === 'NONCONFORMING' ? 'warning' : ''}>
      {describePoint({ ...finding, verdict })}：{exposureLevelLabels[verdict]}
    </span>
  );
}
