import type { PublicationRef, PublicContent } from '../disclosure/publicationDuty.ts';
import type { Instant, PlainDate } from '../kernel/plainDate.ts';
import type { Plan } from './plan.ts';

/** Something that is public by the very step that owes it. */
export type DrawPublication = PublicationRef & {
  readonly eventOn: PlainDate;
  readonly content: PublicContent;
  readonly at: Instant;
};

/**
 * What the public list says of a drawn plan: the plan as it was frozen, with the moment of the freeze, and the result.
 * Nothing for a plan that was not drawn. Both lead to files by their SHA-256, which anyone can check with a verifier.
 * @param drawnOn the day of the draw, from which both periods count
 * @source 国办发〔2015〕58号（随机抽查计划、结果公开）；draw.md
 */
export function composeDrawPublications(plan: Plan, drawnOn: PlainDate): readonly DrawPublication[] {
  const { county, planId: subjectId, title, startsOn, endsOn, frozen, result } = plan;
  if (frozen === null || result === null) return [];
  const period = { label: '检查期间', text: `${startsOn} 至 ${endsOn}` };
  const planLines = [
    period,
    { label: '检查对象名录', text: `${frozen.employers} 家` },
    { label: '名单、规则、人员库冻结哈希', text: frozen.freezeHash },
    { label: '冻结文件 SHA-256', text: frozen.file.sha256 },
  ];
  const resultLines = [
    period,
    { label: '抽取单位', text: `${result.drawn} 家` },
    { label: '随机种子', text: result.seed },
    { label: '结果哈希', text: result.resultHash },
    { label: '结果文件 SHA-256', text: result.file.sha256 },
  ];
  return [
    {
      ...{ county, kind: 'DRAW_PLAN', subjectId, eventOn: drawnOn },
      content: { title: `抽查计划：${title}`, lines: planLines },
      at: frozen.freeze.frozenAt as Instant,
    },
    {
      ...{ county, kind: 'DRAW_RESULT', subjectId, eventOn: drawnOn },
      content: { title: `抽取结果：${title}`, lines: resultLines },
      at: result.drawnAt,
    },
  ];
}
