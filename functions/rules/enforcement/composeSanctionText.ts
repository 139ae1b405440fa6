import type { Sanction } from './finding.ts';
import { mitigations } from './judgeFine.ts';
import { getPenalty, toPenaltyArticle } from './penalties.ts';

/** The provision that an act breaks, as documents cite it. */
export function toProvision({ penaltyId }: Pick<Sanction, 'penaltyId'>): string {
  const { source, violation } = getPenalty(penaltyId);
  return `《${source.instrument}》${source.clause}（${violation}）`;
}

/** A sanction in one sentence. */
export function composeSanctionText(sanction: Sanction): string {
  const { fineYuan, stopsWork, mitigation } = sanction;
  const { aggravated } = toPenaltyArticle(sanction.penaltyId);
  return [
    `依据${toProvision(sanction)}，给予警告`,
    fineYuan > 0 ? `，罚款人民币 ${fineYuan} 元` : '',
    stopsWork && aggravated !== null ? `，${aggravated}` : '',
    mitigation === null ? '' : `（因${mitigations[mitigation.cause].text}减轻处罚）`,
    '。',
  ].join('');
}
