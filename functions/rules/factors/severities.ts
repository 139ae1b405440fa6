import type { LegalSource } from '../kernel/legalSource.ts';
import type { SourcedSeverity } from './factorRow.ts';

const method = '国疾控综监督二函〔2022〕50号 附件1';

/** What no rule makes severe is general. @source 国疾控综监督二函〔2022〕50号 附件1 */
export const general: SourcedSeverity = {
  severity: 'NO',
  question: null,
  severitySource: { instrument: method, clause: '严重职业病危害因素以外的为一般', confidence: 'H' },
};

const silicaBasis: LegalSource = {
  instrument: method,
  clause: '石棉纤维粉尘、游离二氧化硅含量10%及以上粉尘',
  confidence: 'H',
};

/** Quartz and asbestos dust by their very name. @source 国疾控综监督二函〔2022〕50号 附件1 */
export const severeDust: SourcedSeverity = { severity: 'ALWAYS', question: null, severitySource: silicaBasis };

/** Any other dust: severe from 10 % free silica on; 10 % itself is severe. @source 国疾控综监督二函〔2022〕50号 附件1 */
export const dependsOnSilica: SourcedSeverity = {
  severity: 'DEPENDS',
  question: '该粉尘的游离二氧化硅含量是否达到10%及以上？',
  severitySource: silicaBasis,
};

/** The item of the list of highly toxic substances. @source 高毒物品目录（卫法监发〔2003〕142号） */
export function highToxicItem(item: string): LegalSource {
  return { instrument: '高毒物品目录（卫法监发〔2003〕142号）', clause: item, confidence: 'H' };
}

/** The mark of a confirmed human carcinogen; `H` only where the table was read. @source GBZ 2.1 G1 */
export function carcinogenMark(confidence: LegalSource['confidence']): LegalSource {
  return {
    instrument: 'GBZ 2.1 工作场所有害因素职业接触限值 化学有害因素',
    clause: 'G1（确认人类致癌物）',
    confidence,
  };
}

/** Severe because it stands on the list of highly toxic substances under this item. @source 高毒物品目录 */
export function highToxic(item: string): SourcedSeverity {
  return { severity: 'ALWAYS', question: null, severitySource: highToxicItem(item) };
}

/** Severe because GBZ 2.1 marks it G1. @source GBZ 2.1 G1 */
export function carcinogen(confidence: LegalSource['confidence']): SourcedSeverity {
  return { severity: 'ALWAYS', question: null, severitySource: carcinogenMark(confidence) };
}

/** Undecided until the question is answered; yes means severe. @source 国疾控综监督二函〔2022〕50号 附件1 */
export function asks(question: string, severitySource: LegalSource): SourcedSeverity {
  return { severity: 'DEPENDS', question, severitySource };
}

/** The group's question names the listed items among its substances. @source 高毒物品目录 */
export function asksWhether(substances: string): SourcedSeverity {
  return asks(`所接触的是否为${substances}？`, highToxicItem(substances));
}

/** The editions of GBZ 2.1 differ, or its mark was not read: whoever has the edition in force answers. @source GBZ 2.1 */
export function asksForMark(confidence: LegalSource['confidence']): SourcedSeverity {
  return asks('现行GBZ 2.1是否将该物质标注为G1（确认人类致癌物）？', carcinogenMark(confidence));
}

const radiationBasis: LegalSource = { instrument: method, clause: '电离辐射（豁免的除外）', confidence: 'H' };

/** Ionising radiation is severe unless exempted. @source 国疾控综监督二函〔2022〕50号 附件1 */
export function radiation(question: string): SourcedSeverity {
  return asks(question, radiationBasis);
}

/** Radiation whose name tells its class. @source 国疾控综监督二函〔2022〕50号 附件1 */
export function radiationSettled(severity: 'ALWAYS' | 'NO'): SourcedSeverity {
  return { severity, question: null, severitySource: radiationBasis };
}

/** The open item at a class's end: severe where the health authority named the factor. @source 同上 */
export function asksAuthority(factor: string): SourcedSeverity {
  return asks(`该${factor}是否由卫生健康主管部门列为严重职业病危害因素？`, {
    instrument: method,
    clause: '卫生健康主管部门规定的其他应列为严重职业病危害因素的',
    confidence: 'M',
  });
}
