import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findHazardFactor, listFactorNames } from '../../../functions/rules/assessments/hazardFactors.ts';
import { toPinyinInitials } from '../../../functions/rules/factors/pinyinInitials.ts';
import { searchHazardFactors } from '../../../functions/rules/factors/searchHazardFactors.ts';

const everything = 1000;
const factorName = fc.constantFrom(...listFactorNames());

test('whatever part of a name or CAS number is typed, its factor is among the found', () => {
  fc.assert(
    fc.property(factorName, fc.nat(), fc.nat(), fc.boolean(), ({ name, row }, from, length, byCas) => {
      const text = byCas ? (row.casNumbers[0] ?? name) : name;
      const start = from % text.length;
      const part = text.slice(start, start + 1 + (length % (text.length - start)));
      fc.pre(part.trim() !== '');
      expect(searchHazardFactors(part, everything).map(({ code }) => code)).toContain(row.code);
    }),
  );
});

test('whatever beginning of a name’s initials is typed, its factor is among the found', () => {
  fc.assert(
    fc.property(factorName, fc.nat(), ({ name, row }, length) => {
      fc.pre(!name.includes('（'));
      for (const initials of toPinyinInitials(name)) {
        const part = initials.slice(0, 1 + (length % initials.length));
        expect(searchHazardFactors(part, everything).map(({ code }) => code)).toContain(row.code);
      }
    }),
  );
});

test('any text is answered with at most the limit, each factor once, as it stands under the matched name', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        factorName.map(({ name }) => name.slice(0, 2)),
      ),
      fc.nat(30),
      (text, limit) => {
        const found = searchHazardFactors(text, limit);
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(new Set(found.map(({ code }) => code)).size).toBe(found.length);
        for (const { matchedName, ...row } of found) expect(findHazardFactor(matchedName)).toEqual(row);
        expect(searchHazardFactors(text, limit + 5).slice(0, found.length)).toEqual(found);
      },
    ),
  );
});
