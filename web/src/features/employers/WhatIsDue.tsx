import { DayCount } from '../../shared/DayCount.tsx';
import { useAnswer } from '../../shared/useAnswer.ts';
import { dueWords } from '../../shared/words.ts';
import { NewEmployerDaysDocument, type OwnEmployerFragment } from './employers.graphql.ts';

export type OwnEmployer = OwnEmployerFragment;
type Due = { readonly [Field in 'nextDue' | 'majorChange' | 'productionStartOn']: OwnEmployer[Field] } & {
  readonly assessments: { readonly nodes: readonly Pick<OwnEmployer['assessments']['nodes'][number], 'nextDue'>[] };
  readonly reports: { readonly nodes: readonly Pick<OwnEmployer['reports']['nodes'][number], 'filingDue'>[] };
};
type Employer = { readonly employer: Due };

/** The next day by which something is due, with the days that were counted. */
export function WhatIsDue({ employer }: Employer) {
  const { nextDue, majorChange } = employer;
  return (
    <section aria-labelledby="due">
      <h2 id="due">期限</h2>
      {nextDue === null ? (
        <p>目前没有到期事项。</p>
      ) : (
        <>
          <p className={nextDue.overdue ? 'warning' : ''}>
            {dueWords[nextDue.kind]}：{nextDue.overdue ? '已逾期，原应于' : '请于'} <strong>{nextDue.on}</strong>{' '}
            前（含当日）办结
          </p>
          {nextDue.overdue && <p>逾期仍可办理，请尽快完成；逾期会记入档案。</p>}
          {nextDue.previously && (
            <p className="quiet">
              原为 {nextDue.previously.on}，按 {nextDue.previously.because} 顺延。
            </p>
          )}
          <Counted employer={employer} />
        </>
      )}
      {majorChange && <p>{majorChange.explanation}</p>}
    </section>
  );
}

function Counted({ employer }: Employer) {
  const { nextDue, productionStartOn } = employer;
  const isNew = nextDue?.kind === 'FIRST_ASSESSMENT' && productionStartOn !== null;
  const { data } = useAnswer(NewEmployerDaysDocument, { from: productionStartOn ?? '' }, { enabled: isNew });
  const candidates = [
    employer.majorChange?.due,
    employer.assessments.nodes[0]?.nextDue,
    data?.deadline,
    ...employer.reports.nodes.map(({ filingDue }) => filingDue),
  ];
  const deadline = candidates.find((one) => one?.endsOn === nextDue?.on);
  if (deadline) return <DayCount deadline={deadline} />;
  return nextDue?.kind === 'FIRST_ASSESSMENT' ? <p className="quiet">这是本县首轮评估统一规定的截止日。</p> : null;
}
