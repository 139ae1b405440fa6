import { findSettingsOn } from '../../../rules/inspections/planSettingsVersion.ts';
import type { VisitSource } from '../visits/visitSource.ts';

/** What is checked at drawn employers, as notices and plans say it. */
const matter = '职业卫生监督检查';

/** What visits learn of the roster, of drawn plans and of the county's sampling rules. */
export const planVisitSource: VisitSource = {
  async listOfficers({ stores }, county) {
    return (await stores.readRoster(county)).filter(({ retiredOn }) => retiredOn === null);
  },

  async findDrawnPlan(context, ref) {
    // The draw's code is loaded by who needs it, not by every start.
    const { findDrawnPlan } = await import('./findDrawnPlan.ts');
    const found = await findDrawnPlan(context, ref);
    if (!found?.plan.frozen) return null;
    const { county, planId, title, startsOn, endsOn, quietPeriods, frozen } = found.plan;
    const { decision, spacingDays } = frozen.settings;
    const drawn = found.standing.map((creditCode) => {
      return { creditCode, officerIds: found.officersOf(creditCode).map(({ officerId }) => officerId) };
    });
    return { county, planId, name: title, matter, startsOn, endsOn, quietPeriods, spacingDays, decision, drawn };
  },

  async findYearlyCap({ stores }, county, on) {
    return findSettingsOn(await stores.findPlanSettings(county), on)?.yearlyCap ?? null;
  },
};
