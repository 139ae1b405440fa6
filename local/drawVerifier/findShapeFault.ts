/** Says where a value is not as it should be, or null. */
type Shape = (value: unknown, path: string) => string | null;

const when =
  (isRight: (value: unknown) => boolean): Shape =>
  (value, path) =>
    isRight(value) ? null : path;

const matching = (pattern: RegExp): Shape => when((value) => typeof value === 'string' && pattern.test(value));

const orNull =
  (shape: Shape): Shape =>
  (value, path) =>
    value === null ? null : shape(value, path);

const all =
  (shape: Shape): Shape =>
  (value, path) => {
    if (!Array.isArray(value)) return path;
    for (let at = 0; at < value.length; at += 1) {
      const fault = shape(value[at], `${path}[${at}]`);
      if (fault !== null) return fault;
    }
    return null;
  };

const tuple =
  (...shapes: readonly Shape[]): Shape =>
  (value, path) => {
    if (!Array.isArray(value) || value.length !== shapes.length) return path;
    for (const [at, shape] of shapes.entries()) if (shape(value[at], path) !== null) return `${path}[${at}]`;
    return null;
  };

const fields =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return path;
    for (const name of Object.keys(value)) if (!Object.hasOwn(shapes, name)) return `${path}.${name}`;
    for (const [name, shape] of Object.entries(shapes)) {
      const fault = shape((value as Record<string, unknown>)[name], `${path}.${name}`);
      if (fault !== null) return fault;
    }
    return null;
  };

const isText = (value: unknown): boolean => {
  if (typeof value !== 'string' || value.length < 1 || value.length > 500) return false;
  for (let at = 0; at < value.length; at += 1) if (value.charCodeAt(at) < 0x20) return false;
  return true;
};
const isDay = (value: unknown): boolean => {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const ms = Date.parse(`${value}T00:00:00Z`);
  return Number.isFinite(ms) && new Date(ms).toISOString().startsWith(value);
};

const hash = matching(/^[0-9a-f]{64}$/);
const code = matching(/^[0-9A-Z]{18}$/);
const planId = matching(/^[0-9A-Za-z-]{1,64}$/);
const instant = matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const category = matching(/^(JIA|YI|BING)$/);
const stratum = matching(/^(BING|YI|JIA)\/(FULL|SAMPLED)$/);
const count = when((value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 1_000_000);
const text = when(isText);
const day = when(isDay);
const perCategory = fields({ JIA: count, YI: count, BING: count });

const settings = fields({
  startsOn: day,
  endsOn: day,
  effectiveOn: day,
  decision: text,
  ratios: perCategory,
  timesPerYear: perCategory,
  fullCoverage: all(matching(/^[A-T](\d{2,4})?$/)),
  yearlyCap: count,
  spacingDays: count,
  officersPerEmployer: count,
  quietPeriods: all(fields({ from: day, to: day, reason: text })),
});
const freeze = fields({
  planId,
  county: matching(/^\d{6}$/),
  replaces: orNull(planId),
  frozenAt: instant,
  listHash: hash,
  settingsHash: hash,
  rosterHash: hash,
  parties: all(text),
  beacon: orNull(fields({ source: text, round: text, at: instant })),
  revealBy: instant,
});
const drawFile = fields({
  format: when((value) => value === 'zhijian/draw/1'),
  freeze,
  freezeHash: hash,
  list: all(tuple(code, text, category, orNull(matching(/^[A-T]\d{2,4}$/)), count, count, orNull(day))),
  settings,
  roster: all(fields({ id: hash, validFrom: day, validTo: day, capacity: count, recused: all(code) })),
  contributions: all(fields({ party: text, commitment: hash, committedAt: instant, nonce: hash, revealedAt: instant })),
  beaconValue: orNull(fields({ value: text, enteredAt: instant })),
  seed: hash,
  excluded: all(tuple(code, matching(/^(YEARLY_CAP|FREQUENCY|SPACING)$/))),
  strata: all(fields({ stratum, eligible: count, drawn: count, orderHash: hash })),
  drawn: all(fields({ creditCode: code, stratum, rank: count, key: hash, officers: all(hash) })),
  resultHash: hash,
  substitutions: all(
    fields({
      replaced: code,
      reason: matching(/^(CLOSED|MOVED|SUSPENDED)$/),
      evidence: text,
      recordedOn: day,
      substitute: orNull(code),
      officers: all(hash),
      hash,
    }),
  ),
});

/** Where a parsed file departs from section 2 of draw.md (`$.freeze.planId`), or null. */
export function findShapeFault(value: unknown): string | null {
  return drawFile(value, '$');
}
