import { type ExposureLevel, exposureLevelLabels } from '../assessments/grades.ts';
import { findHazardFactor } from '../assessments/hazardFactors.ts';
import type { AssessedBasis, LedgerBasis } from './assessedBasis.ts';
import type { EmployerFactor } from './employer.ts';
import { describeCrossing, getBands } from './headcountBands.ts';
import type { FoundChange } from './majorChange.ts';

/**
 * What the ledger says now that it did not say when the employer was assessed: a factor that is neither in the
 * assessment nor was in the ledger then; a factor of the assessment that was in the ledger and is no longer; exposed
 * persons in another band, altogether or of one factor; a later test with the other result. Where ledger and assessment
 * differed from the beginning, nothing has changed. Names are compared as the catalogue writes them.
 * @source R87–R89
 */
export function listLedgerChanges(filed: AssessedBasis, ledger: LedgerBasis): readonly FoundChange[] {
  return [...factorChanges(filed, ledger), ...headcountChanges(filed, ledger), ...levelChanges(filed, ledger)];
}

function factorChanges(filed: AssessedBasis, ledger: LedgerBasis): readonly FoundChange[] {
  const assessed = new Set(filed.factors.map(({ name }) => name));
  const then = new Set(filed.ledger.factors.map(toCatalogueName));
  const now = new Set(ledger.factors.map(toCatalogueName));
  const added = [...now].filter((name) => !assessed.has(name) && !then.has(name));
  const removed = [...assessed].filter((name) => then.has(name) && !now.has(name));
  return [...added.map(factorAdded), ...removed.map(factorRemoved)];
}

/** The words for a factor that came. */
export function factorAdded(name: string): FoundChange {
  return { kind: 'FACTOR_ADDED', subject: name, sentence: `新增职业病危害因素“${name}”` };
}

/** The words for a factor that went. */
export function factorRemoved(name: string): FoundChange {
  return { kind: 'FACTOR_REMOVED', subject: name, sentence: `不再有职业病危害因素“${name}”` };
}

/** A factor of the ledger by its name in the catalogue, or as written where the catalogue does not know it. */
export function toCatalogueName({ name }: EmployerFactor): string {
  return findHazardFactor(name)?.name ?? name.trim();
}

function headcountChanges(filed: AssessedBasis, ledger: LedgerBasis): readonly FoundChange[] {
  const bands = getBands(filed.ruleSetId);
  const change = (subject: string, from: number, to: number): FoundChange[] => {
    const what = subject === '' ? '接触人数' : `“${subject}”接触人数`;
    const sentence = describeCrossing(what, { from, to }, bands);
    return sentence === null ? [] : [{ kind: 'HEADCOUNT', subject, sentence }];
  };
  const ofFactors = filed.factors.flatMap(({ name, exposed }) => {
    const then = exposedTo(name, filed.ledger);
    const now = exposedTo(name, ledger);
    return now === null || now === then ? [] : change(name, exposed, now);
  });
  return [...change('', filed.ledger.exposed, ledger.exposed), ...ofFactors];
}

function exposedTo(name: string, { factors }: LedgerBasis): number | null {
  return factors.find((factor) => toCatalogueName(factor) === name)?.exposed ?? null;
}

function levelChanges(filed: AssessedBasis, ledger: LedgerBasis): readonly FoundChange[] {
  const { lastTestOn, lastTestResult } = ledger;
  const isNew = lastTestOn !== filed.ledger.lastTestOn || lastTestResult !== filed.ledger.lastTestResult;
  if (!isNew || lastTestResult === null || lastTestOn === null || lastTestOn <= filed.assessedOn) return [];
  const then: ExposureLevel = filed.factors.some(({ level }) => level === 'NONCONFORMING')
    ? 'NONCONFORMING'
    : 'CONFORMING';
  const now: ExposureLevel = lastTestResult === 'CONFORMING' ? 'CONFORMING' : 'NONCONFORMING';
  if (then === now) return [];
  const sentence = `${lastTestOn} 检测后，接触水平由${exposureLevelLabels[then]}变为${exposureLevelLabels[now]}`;
  return [{ kind: 'LEVEL', subject: '', sentence }];
}
