import { describe, expect, it } from 'vitest';
import { computeDeadline } from '../../../functions/rules/calendar/computeDeadline.ts';
import { composeNotice } from '../../../functions/rules/reports/composeNotice.ts';
import { composeReport } from '../../../functions/rules/reports/composeReport.ts';
import type { Block, ReportDocument } from '../../../functions/rules/reports/reportDocument.ts';
import { type ReportFacts, toVersionCode } from '../../../functions/rules/reports/reportFacts.ts';
import { aFactor, anAssessmentOf, answers, manyFactors, reportFacts } from '../../support/reportFacts.ts';

const blocksOf = (document: ReportDocument, heading: string): readonly Block[] =>
  document.sections.find((section) => section.heading.includes(heading))?.blocks ?? [];

const tablesOf = (document: ReportDocument, heading: string) =>
  blocksOf(document, heading).filter((block) => block.kind === 'table');

/** Every text of a document as a reader meets it. */
function textsOf(document: ReportDocument): string[] {
  const facts = (list: readonly { label: string; value: string }[]) =>
    list.flatMap(({ label, value }) => [label, value]);
  const texts = (block: Block): readonly string[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'note':
        return [block.text];
      case 'numbered':
        return block.items;
      case 'facts':
        return facts(block.facts);
      case 'table':
        return [...block.columns.map(({ title }) => title), ...block.rows.flat()];
      case 'signature':
        return block.lines;
      case 'qrCode':
        return [block.caption];
    }
  };
  return [
    ...facts(document.cover ?? []),
    ...document.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(texts)]),
  ];
}

const numbersIn = (text: string) => (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

/** Numbers that follow from the inputs by counting and adding, worked out here a second time. */
function derivedNumbers({ assessment, ruleSet }: ReportFacts): number[] {
  const shares = { CONFORMING: 1, PARTLY: 0.5, NONCONFORMING: 0, NOT_APPLICABLE: 0 };
  const verdictOf = (id: string) => assessment.selfCheck.find(({ itemId }) => itemId === id)?.verdict ?? 'CONFORMING';
  const groups = Map.groupBy(ruleSet.selfCheckItems, ({ group }) => group);
  const perGroup = [...groups.values()].flatMap((items) => {
    const counted = items.filter(({ id }) => verdictOf(id) !== 'NOT_APPLICABLE');
    const possible = counted.reduce((sum, { marks }) => sum + marks, 0);
    const got = counted.reduce((sum, { id, marks }) => sum + marks * shares[verdictOf(id)], 0);
    return [items.length, items.length - counted.length, possible, got];
  });
  const counts = assessment.factors.map((_, index) => index + 1);
  const left = assessment.selfCheck.filter(({ verdict }) => verdict === 'NOT_APPLICABLE').length;
  const { score } = assessment.computed.explanation.management;
  const shown = Math.floor(score * 100 + 1e-6) / 100;
  const lost = assessment.computed.explanation.management.selfCheck?.lost.length ?? 0;
  return [...perGroup, ...counts, left, assessment.selfCheck.length, shown, 100, lost];
}

describe('the report document', () => {
  const cases = {
    'one factor': reportFacts(),
    'full marks': reportFacts({ assessment: anAssessmentOf([aFactor()], answers()) }),
    'sixty factors': reportFacts({ assessment: anAssessmentOf(manyFactors(60)) }),
    'declared otherwise': reportFacts({ report: { declaredCategory: 'BING' } }),
  };

  it.each(Object.entries(cases))('holds no number that is not in its inputs or counted from them: %s', (_, facts) => {
    const deadline = computeDeadline('reassessment', facts.assessment.assessedOn);
    const inputs = JSON.stringify([facts, deadline, toVersionCode(facts)]);
    const known = new Set([...numbersIn(inputs), ...derivedNumbers(facts)]);
    const unknown = textsOf(composeReport(facts)).flatMap((text) => numbersIn(text).filter((one) => !known.has(one)));
    expect(unknown).toEqual([]);
  });

  it('names each factor with nature, basis, level, persons, day and number of its test', () => {
    const [table] = tablesOf(composeReport(reportFacts()), '危害因素');
    expect(table?.rows).toEqual([
      ['1', '噪声', '一般', '国疾控综监督二函〔2022〕50号 附件1', '符合', '37', '2026-01-15', 'JC-2026-0117'],
    ]);
  });

  it('marks a factor without a valid test, and only that one', () => {
    const factors = [
      aFactor(),
      aFactor({
        name: '苯',
        level: 'NONCONFORMING',
        flags: ['NO_CURRENT_TEST'],
        measuredOn: null,
        testReportNumber: null,
      }),
      aFactor({ name: '甲苯', level: 'NONCONFORMING' }),
    ];
    const document = composeReport(reportFacts({ assessment: anAssessmentOf(factors) }));
    expect(tablesOf(document, '危害因素')[0]?.rows.map((row) => [row[1], row[4], row[6]])).toEqual([
      ['噪声', '符合', '2026-01-15'],
      ['苯', '不符合※', '未填报'],
      ['甲苯', '不符合', '2026-01-15'],
    ]);
    const notes = blocksOf(document, '危害因素').filter(({ kind }) => kind === 'note');
    expect(notes[0]).toMatchObject({ text: expect.stringMatching(/NO_CURRENT_TEST.*苯申报为符合/) });
    expect(blocksOf(document, '存在问题')[0]).toMatchObject({
      items: [
        '接触水平不符合的危害因素1种：甲苯。',
        '没有有效检测结果的危害因素1种：苯。',
        expect.stringContaining('GZ-2'),
      ],
    });
  });

  it('shows every class with its cell and marks the one that decided', () => {
    const document = composeReport(reportFacts({ assessment: anAssessmentOf(manyFactors(12)) }));
    const [table] = tablesOf(document, '风险分级');
    expect(table?.rows.map((row) => row.slice(0, 2))).toEqual([
      ['严重', '不符合'],
      ['严重', '符合'],
      ['一般', '不符合'],
      ['一般', '符合'],
    ]);
    expect(table?.emphasised).toEqual([0]);
    expect(table?.rows[0]?.slice(3)).toEqual(['21（上限）', '10～49人', 'Ⅲ级', expect.stringContaining('附表1-1')]);
  });

  it('adds up the self-check by group and lists what lost marks, most first', () => {
    const [groups, lost] = tablesOf(composeReport(reportFacts()), '自查');
    const total = groups?.rows.at(-1);
    expect(total).toEqual(['合计', '49', '1', '98', '95']);
    for (const column of [1, 2, 3, 4]) {
      const sum = groups?.rows.slice(0, -1).reduce((all, row) => all + Number(row[column]), 0);
      expect(sum).toBe(Number(total?.[column]));
    }
    expect(lost?.rows.map((row) => [row[0], row[2], row[3]])).toEqual([
      ['GZ-2', '不符合', '2'],
      ['FH-3', '部分符合', '1'],
    ]);
  });

  it('says when the declared category is not the computed one', () => {
    const told = (facts: ReportFacts) => textsOf(composeReport(facts)).filter((text) => text.includes('不一致'));
    expect(told(cases['one factor'])).toEqual([]);
    expect(told(cases['declared otherwise'])).toEqual([expect.stringContaining('申报的类别（丙类）')]);
  });

  it('carries the employer’s own words line by line, whatever they begin with', () => {
    const measures = '=1+1\n+86 整改\n\n-拆除\n@负责人';
    const blocks = blocksOf(composeReport(reportFacts({ report: { measures, conclusion: null } })), '存在问题');
    const texts = blocks.filter((block) => block.kind === 'paragraph').map(({ text }) => text);
    expect(texts).toEqual(['用人单位的整改措施：', '=1+1', '+86 整改', '-拆除', '@负责人']);
  });

  it('keeps what no file format can hold out of its texts', () => {
    const facts = reportFacts({
      basics: { name: '甲\u0000乙\u0008丙\ud800丁\uffff' },
      report: { measures: '一\u000b二' },
    });
    const texts = textsOf(composeReport(facts)).join('');
    expect(texts).toContain('甲 乙 丙\ufffd丁\ufffd');
    expect(texts).toContain('一 二');
  });

  it('explains when the next assessment is due, and that the day is provisional', () => {
    const blocks = blocksOf(composeReport(reportFacts()), '评估结论');
    expect(blocks).toContainEqual(
      expect.objectContaining({
        facts: expect.arrayContaining([{ label: '下次评估期限', value: '2029年3月2日（暂定）' }]),
      }),
    );
    expect(tablesOf(composeReport(reportFacts()), '评估结论')[0]?.rows.at(-1)).toEqual([
      '2029-03-02',
      '是',
      expect.stringContaining('期限届满'),
    ]);
  });
});

describe('the version code', () => {
  const base = reportFacts();

  it('is twelve hexadecimal digits, the same for the same content', () => {
    expect(toVersionCode(base)).toMatch(/^[0-9a-f]{12}$/);
    expect(toVersionCode(reportFacts())).toBe(toVersionCode(base));
    expect(composeReport(base).footer.versionCode).toBe(toVersionCode(base));
  });

  it.each([
    ['a measure', reportFacts({ report: { measures: '另一项' } })],
    ['the conclusion', reportFacts({ report: { conclusion: null } })],
    ['the declared category', reportFacts({ report: { declaredCategory: 'BING' } })],
    ['a fact of the employer', reportFacts({ basics: { staff: 65 } })],
    ['a headcount', reportFacts({ assessment: anAssessmentOf([aFactor({ exposed: 38 })]) })],
    ['an answer', reportFacts({ assessment: anAssessmentOf([aFactor()], answers({ 'ZZ-1': 'PARTLY' })) })],
  ])('changes with %s', (_, changed) => {
    expect(toVersionCode(changed)).not.toBe(toVersionCode(base));
  });

  it('stays while the report is posted, signed and filed', () => {
    const posting = {
      place: '公告栏',
      postedOn: base.assessment.assessedOn,
      workingDays: 5,
      endsOnAtPosting: base.assessment.assessedOn,
    };
    const posted = reportFacts({ report: { posting, state: 'IN_PUBLICITY' } });
    expect(toVersionCode(posted)).toBe(toVersionCode(base));
  });
});

describe('the notice', () => {
  const address = 'https://zhijian.example/notice/x';
  const posting = {
    place: '厂区公告栏',
    postedOn: reportFacts().assessment.assessedOn,
    workingDays: 5,
    endsOnAtPosting: reportFacts().assessment.assessedOn,
  };
  const factsOf = (document: ReportDocument) =>
    Object.fromEntries(
      document.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.kind === 'facts' ? block.facts.map(({ label, value }) => [label, value]) : [],
        ),
      ),
    );

  it('shows what the notice form asks for', () => {
    expect(factsOf(composeNotice(reportFacts({ report: { posting } }), address))).toMatchObject({
      单位名称: '泸溪示例001木业胶合板厂',
      统一社会信用代码: '91433122MAQCG2KEAB',
      职业病危害风险等级: 'Ⅰ级',
      职业卫生管理状况等级: 'A级（自查得分96.93分）',
      综合风险类别: '甲类',
      有效期至: '2029年3月2日（暂定）',
      公示起止日期: '2026年3月2日至2026年3月9日（5个工作日，公示之日不计入）',
      公示地点: '厂区公告栏',
    });
  });

  it('tells nobody’s number that was typed into place or address', () => {
    const place = '厂门口，联系13911110001';
    const address_ = '示例路1号（0743-4269999）';
    const facts = reportFacts({ report: { posting: { ...posting, place } } });
    const notice = composeNotice({ ...facts, basics: { ...facts.basics, address: address_ } }, address);
    expect(factsOf(notice)).toMatchObject({
      公示地点: '厂门口，联系〔手机号码已隐去〕',
      工作场所地址: '示例路1号（〔电话号码已隐去〕）',
    });
  });

  it('names nobody, and leads to the public record', () => {
    const notice = composeNotice(reportFacts(), address);
    expect(JSON.stringify(notice)).not.toContain('示例人甲');
    expect(notice.sections[0]?.blocks).toContainEqual(expect.objectContaining({ kind: 'qrCode', address }));
    expect(JSON.stringify(composeNotice(reportFacts(), null))).not.toContain('qrCode');
  });
});
