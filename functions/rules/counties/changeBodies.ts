import { type County, findBody, type PatrolBody, type PatrolBodyKind } from '../employers/counties.ts';
import type { LegalSource } from '../kernel/legalSource.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { Refusal } from '../kernel/refusals.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import { checkBodyNames } from './checkCounty.ts';

/** A body as the county enters it. */
export type BodyDraft = {
  readonly id: string;
  readonly name: string;
  readonly kind: PatrolBodyKind;
  readonly aliases: readonly string[];
};

const ownDecision: LegalSource = { instrument: '本县规定', clause: '巡查单位由本县登记', confidence: 'D' };

/** A county with its bodies is one item: so many stay far below what it may hold. */
const mostBodies = 120;

/**
 * The county with a body added, renamed, or taken back from the retired. Its id never changes, nor what it is (kind): who
 * signs in for it and what was recorded under it hang on the id. A township's id is its nine-digit code, another body's
 * the county's code, a hyphen and 2–12 small letters or digits. Refusals: INVALID_INPUT with every fault.
 * @source R150–R153, R210–R213
 */
export function saveBody(county: County, draft: BodyDraft): Result<County, Refusal> {
  const { id, kind } = draft;
  const problems = checkBodyNames(county, draft);
  const form = kind === 'TOWNSHIP' ? `^${county.code}\\d{3}$` : `^${county.code}-[a-z0-9]{2,12}$`;
  if (!new RegExp(form).test(id)) {
    const message =
      kind === 'TOWNSHIP'
        ? `乡镇、街道的编号须为以 ${county.code} 开头的九位区划代码`
        : `编号须为“${county.code}-”加 2–12 个小写字母或数字`;
    problems.push({ path: 'id', code: 'BODY_ID_INVALID', message });
  }
  const former = county.formerBodies ?? [];
  const known = findBody(county, id);
  if (known && known.kind !== kind) {
    problems.push({ path: 'kind', code: 'BODY_KIND_FIXED', message: `编号 ${id} 已登记为另一类单位，类别不能更改` });
  }
  if (!known && county.bodies.length >= mostBodies) {
    problems.push({ path: 'id', code: 'BODIES_COUNT', message: `巡查单位至多 ${mostBodies} 个` });
  }
  if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
  const body: PatrolBody = { ...draft, source: known?.name === draft.name ? known.source : ownDecision };
  const isInOffice = county.bodies.some((one) => one.id === id);
  const bodies = isInOffice ? county.bodies.map((one) => (one.id === id ? body : one)) : [...county.bodies, body];
  return accepted({ ...county, bodies, formerBodies: former.filter((one) => one.id !== id) });
}

/**
 * The county with a body retired as of today. It stays among the former ones, so that records keep its name. Whether
 * employers still stand under it is asked before (BODY_HAS_EMPLOYERS). Refusals: NOT_FOUND, INVALID_INPUT for the last.
 */
export function retireBody(county: County, bodyId: string, today: PlainDate): Result<County, Refusal> {
  const body = county.bodies.find(({ id }) => id === bodyId);
  if (!body) return refused({ code: 'NOT_FOUND' });
  if (county.bodies.length === 1) {
    const message = '这是本县唯一的巡查单位，不能撤销';
    return refused({ code: 'INVALID_INPUT', problems: [{ path: 'id', code: 'LAST_BODY', message }] });
  }
  return accepted({
    ...county,
    bodies: county.bodies.filter(({ id }) => id !== bodyId),
    formerBodies: [...(county.formerBodies ?? []), { ...body, retiredOn: today }],
  });
}
