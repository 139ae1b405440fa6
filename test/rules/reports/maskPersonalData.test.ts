import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPersonalData } from '../../../functions/rules/reports/maskPersonalData.ts';

describe('personal data', () => {
  it.each([
    ['打13800000001找我', '打〔手机号码已隐去〕找我'],
    ['138 0000 0001', '〔手机号码已隐去〕'],
    ['138-0000-0001', '〔手机号码已隐去〕'],
    ['+86 13800000001', '〔手机号码已隐去〕'],
    ['１３８００００００００１'.slice(0, 11), '〔手机号码已隐去〕'],
    ['138\u200b00000001', '〔手机号码已隐去〕'],
    ['一三八零零零零零零零一', '〔手机号码已隐去〕'],
    ['座机0743-4260000。', '座机〔电话号码已隐去〕。'],
    ['(0743)4260000', '〔电话号码已隐去〕'],
    ['0743-4260000-0743-4260000', '〔电话号码已隐去〕-〔电话号码已隐去〕'],
    ['身份证433122199001011234，', '身份证〔身份证件号码已隐去〕，'],
    ['43312219900101123x', '〔身份证件号码已隐去〕'],
    ['433122 1990 0101 1234', '〔身份证件号码已隐去〕'],
    ['433122900101123', '〔身份证件号码已隐去〕'],
    ['写信到a.b-c+d@mail.example.com吧', '写信到〔电子邮箱已隐去〕吧'],
    ['a＠b.com', '〔电子邮箱已隐去〕'],
    ['6222021234567890123', '〔银行账号已隐去〕'],
    ['微信号:zhangsan_01', '微信号:〔微信号已隐去〕'],
    ['QQ 12345678', 'QQ 〔QQ号已隐去〕'],
    ['我叫示例人甲', '我叫〔姓名或号码已隐去〕'],
  ])('is taken out of %s', (text, masked) => {
    expect(maskPersonalData(text, ['示例人甲', null])).toBe(masked);
  });

  it.each([
    '接触人数为40人，噪声87.5 dB(A)，2026-03-02检测，报告编号JC-20260115。',
    '统一社会信用代码91433122MAQCG2KEAB有误',
    '受理编号ZJ433122-20260323-0123456789',
    '第（一）项、GBZ 2.1-2019，CAS 71-43-2',
    '=1+1<script>',
  ])('is not found where there is none: %s', (text) => {
    expect(maskPersonalData(text)).toBe(text);
  });

  it('is gone after once: masking again changes nothing', () => {
    const pieces = fc.constantFrom(
      '13800000001',
      '0743-4260000',
      'a@b.cn',
      '甲',
      ' ',
      '-',
      '1',
      '微信',
      'x',
      '４',
      '〔',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 12 }), (parts) => {
        const once = maskPersonalData(parts.join(''));
        expect(once).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)/);
        expect(maskPersonalData(once)).toBe(once);
      }),
    );
  });
});
