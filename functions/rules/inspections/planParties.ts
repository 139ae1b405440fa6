import type { Role, Viewer } from '../accounts/viewer.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import type { PlanParty } from './plan.ts';

/** Roles whose accounts belong to an organisation, which then names the party's holder. */
const rolesOfOrganisations: readonly Role[] = ['EMPLOYER', 'TECH_SERVICE', 'PATROL_BODY'];

const mostParties = 10;
const longestHolder = 200;

/**
 * Names every fault of the parties of a seed: one that nobody signs in for, an employer, a service body or a patrol body without its code, a holder
 * that is blank or longer than 200, more than 10, and two that the same account could speak for: each party speaks for
 * itself only. How many there must be, `freezePlan` says. @source draw.md §3 CONTRIBUTION
 */
export function judgeParties(parties: readonly PlanParty[]): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  if (parties.length > mostParties)
    problems.push({ path: 'parties', code: 'TOO_MANY', message: `参与方不超过 ${mostParties} 个。` });
  parties.forEach(({ role, holder, name }, at) => {
    const path = `parties[${at}]`;
    if (role === 'PUBLIC')
      problems.push({ path, code: 'ROLE_UNFIT', message: `“${name}”须由登录的账号代表，公众不能作为参与方。` });
    if (holder === null && rolesOfOrganisations.includes(role))
      problems.push({ path, code: 'HOLDER_MISSING', message: `请写明“${name}”的统一社会信用代码或者单位编号。` });
    if (holder !== null && (holder.trim() === '' || holder.length > longestHolder))
      problems.push({ path, code: 'TEXT_INVALID', message: `“${name}”的账号应为 1–${longestHolder} 字。` });
    const overlapping = parties
      .slice(0, at)
      .find((one) => one.role === role && (one.holder === null || holder === null || one.holder === holder));
    if (overlapping) {
      const message = `“${name}”与“${overlapping.name}”是同一账号可以代表的两方，各方须相互独立。`;
      problems.push({ path, code: 'PARTIES_OVERLAP', message });
    }
  });
  return problems;
}

/** The party that a viewer speaks for, or null. */
export function findParty(parties: readonly PlanParty[], viewer: Viewer): PlanParty | null {
  const own = rolesOfOrganisations.includes(viewer.role) ? viewer.organisation : viewer.subject;
  return parties.find(({ role, holder }) => role === viewer.role && (holder === null || holder === own)) ?? null;
}
