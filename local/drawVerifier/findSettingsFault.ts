import { countDays, findUnordered } from './order.ts';
import type { VerifiedFile } from './verifiedFile.ts';

/** What of section 3, SETTINGS, does not hold, or null. */
export function findSettingsFault(settings: VerifiedFile['settings']): string | null {
  const { startsOn, endsOn, effectiveOn, ratios, timesPerYear, yearlyCap, quietPeriods } = settings;
  if (!(ratios.JIA <= ratios.YI && ratios.YI <= ratios.BING && ratios.BING <= 10_000)) return 'settings.ratios';
  if (!(timesPerYear.JIA <= timesPerYear.YI && timesPerYear.YI <= timesPerYear.BING && timesPerYear.BING <= 12))
    return 'settings.timesPerYear';
  if (yearlyCap < 1 || yearlyCap > 12) return 'settings.yearlyCap';
  if (settings.spacingDays > 366) return 'settings.spacingDays';
  if (settings.officersPerEmployer < 2 || settings.officersPerEmployer > 5) return 'settings.officersPerEmployer';
  if (effectiveOn > startsOn || startsOn > endsOn || startsOn.slice(0, 4) !== endsOn.slice(0, 4))
    return 'settings.startsOn';
  if (findUnordered(settings.fullCoverage) !== null) return 'settings.fullCoverage';
  let visitDays = countDays(startsOn, endsOn);
  let after = '';
  for (const { from, to } of quietPeriods) {
    if (from > to || from <= after || from < startsOn || to > endsOn) return 'settings.quietPeriods';
    visitDays -= countDays(from, to);
    after = to;
  }
  return visitDays > 0 ? null : 'settings.quietPeriods';
}
