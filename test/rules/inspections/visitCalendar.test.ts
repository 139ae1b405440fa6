import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { foldLine, toCalendarText } from '../../../functions/rules/inspections/calendarLines.ts';
import type { PlannedVisit } from '../../../functions/rules/inspections/schedule.ts';
import { toVisitCalendar } from '../../../functions/rules/inspections/visitCalendar.ts';
import { type Instant, plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { readCalendar, unescapeText } from './readCalendar.ts';
import { aPlannedVisit } from './scheduleFixture.ts';

const facts = {
  officerId: 'officer-01',
  county: '433122',
  now: '2026-02-27T08:09:10.000Z' as Instant,
  bodyNames: new Map([['433122107', '武溪镇']]),
  officerNames: new Map([
    ['officer-01', '示例人员1'],
    ['officer-02', '示例人员2'],
  ]),
};
const at = '2026-03-01T02:00:00.000Z' as Instant;

function eventsOf(...visits: PlannedVisit[]): readonly Record<string, string>[] {
  const events = readCalendar(toVisitCalendar(visits, facts));
  return events.map((lines) =>
    Object.fromEntries(lines.map(({ name, parameters, value }) => [name + parameters, value])),
  );
}

it('says where, whom, what for and with whom, and no more', () => {
  const visit = aPlannedVisit(1, '2026-02-28', { address: '示例路1号；东门, 2楼' });
  expect(eventsOf(visit)).toEqual([
    {
      UID: 'visit-00001.433122@zhijian',
      DTSTAMP: '20260227T080910Z',
      SEQUENCE: '0',
      'DTSTART;VALUE=DATE': '20260228',
      'DTEND;VALUE=DATE': '20260301',
      SUMMARY: '检查：示例企业1',
      LOCATION: '武溪镇 示例路1号；东门\\, 2楼',
      DESCRIPTION: '检查事项：职业病防治监督检查\\n时长：半天\\n同行人员：示例人员2',
      STATUS: 'CONFIRMED',
      CLASS: 'PRIVATE',
      TRANSP: 'OPAQUE',
    },
  ]);
});

it('keeps the UID and raises the sequence when a visit moves and is cancelled', () => {
  const moved = aPlannedVisit(1, '2026-03-07', {
    restDayReason: '仅周末生产',
    changes: [{ from: plainDate('2026-03-02'), to: plainDate('2026-03-07'), reason: '企业申请', at }],
  });
  const cancelled = { ...moved, changes: [...moved.changes, { from: moved.on, to: null, reason: '停业', at }] };
  expect(eventsOf(moved)).toMatchObject([
    { UID: 'visit-00001.433122@zhijian', SEQUENCE: '1', STATUS: 'CONFIRMED', 'LAST-MODIFIED': '20260301T020000Z' },
  ]);
  expect(eventsOf(moved)[0]?.['DESCRIPTION']).toContain('休息日检查理由：仅周末生产\\n调整理由：企业申请');
  expect(eventsOf(cancelled)).toMatchObject([
    { UID: 'visit-00001.433122@zhijian', SEQUENCE: '2', STATUS: 'CANCELLED', TRANSP: 'TRANSPARENT' },
  ]);
});

it('holds an officer’s own visits only, by day', () => {
  const others = aPlannedVisit(3, '2026-03-02', { officerIds: ['officer-02', 'officer-03'] });
  const events = eventsOf(aPlannedVisit(2, '2026-03-04'), others, aPlannedVisit(1, '2026-03-03'));
  expect(events.map((event) => event['DTSTART;VALUE=DATE'])).toEqual(['20260303', '20260304']);
  expect(eventsOf()).toEqual([]);
});

test('any text survives folding and escaping', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 });
  fc.assert(
    fc.property(text, text, (employerName, matter) => {
      const visit = aPlannedVisit(1, '2026-03-02', { employerName, checks: [{ visitId: 'visit-00001', matter }] });
      const [event] = eventsOf(visit);
      const clean = (given: string) =>
        given
          .toWellFormed()
          .replaceAll(/\r\n?/g, '\n')
          .replaceAll(/(?!\n)\p{Cc}/gu, ' ');
      expect(unescapeText(event?.['SUMMARY'] ?? '')).toBe(`检查：${clean(employerName)}`);
      expect(unescapeText(event?.['DESCRIPTION'] ?? '')).toContain(clean(`检查事项：${matter}\n时长`));
    }),
    { numRuns: 300 },
  );
});

test('a line of 75 octets stays whole, one of 76 is folded, a Chinese character is never split', () => {
  expect(foldLine('a'.repeat(75))).toBe('a'.repeat(75));
  expect(foldLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
  // 25 characters of three octets are 75; the next part has one octet less for its blank.
  expect(foldLine('职'.repeat(50))).toBe(`${'职'.repeat(25)}\r\n ${'职'.repeat(24)}\r\n 职`);
  expect(foldLine(`${'a'.repeat(72)}𠮷`)).toBe(`${'a'.repeat(72)}\r\n 𠮷`);
  expect(foldLine(`${'a'.repeat(74)}é`)).toBe(`${'a'.repeat(74)}\r\n é`);
  expect(toCalendarText('a\\b;c,d\r\ne\u0000')).toBe('a\\\\b\\;c\\,d\\ne ');
});
