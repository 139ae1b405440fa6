import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { type Client, ClientFailure, connect } from './client.ts';
import { cliDocuments } from './documents.ts';
import { readFileOf } from './importLedger.ts';

type Shift = { readonly from: string; readonly best: string; readonly worst: string; readonly employers: number };
type Refused = {
  readonly message: string;
  readonly problems?: readonly { readonly sheet: string; readonly cell: string; readonly message: string }[];
};
type Trial = {
  readonly itemCount: number;
  readonly totalMarks: number;
  readonly employers: number;
  readonly unassessed: number;
  readonly changing: number;
  readonly undecided: number;
  readonly shifts: readonly Shift[];
  readonly affected: readonly object[];
};

/** What is said of a table beside its file. */
export type RuleSetOptions = {
  readonly title?: string | undefined;
  readonly decision?: string | undefined;
  readonly from?: string | undefined;
  readonly 'key-item-cap'?: string | undefined;
};

/** `import-rule-set FILE --dry-run`: how many employers would change category; portions added up, progress on standard error. */
export async function tryRuleSetFile(path: string, options: RuleSetOptions, origin: string): Promise<Trial> {
  const { client, uploadId } = await upload(path, origin);
  const keyItemCapsGrade = options['key-item-cap'];
  let total: Trial | null = null;
  let after: string | null = null;
  do {
    const { tryRuleSet } = await client.ask(cliDocuments.tryRuleSet, { input: { uploadId, keyItemCapsGrade, after } });
    if (tryRuleSet.__typename !== 'RuleSetTrial') throw toFailure(tryRuleSet);
    const { __typename: _, endCursor, ...portion } = tryRuleSet;
    total = total === null ? portion : addUp(total, portion);
    process.stderr.write(`已试算 ${total?.employers} 家\n`);
    after = endCursor;
  } while (after !== null);
  if (total === null) throw new Error('a trial has a first portion');
  return total;
}

/** `import-rule-set FILE --title … --decision … --from …`: the county's next version. */
export async function importRuleSetFile(path: string, options: RuleSetOptions, origin: string): Promise<object> {
  const { title, decision: decisionNumber, from: effectiveFrom, 'key-item-cap': keyItemCapsGrade } = options;
  if (!title || !decisionNumber || !effectiveFrom) {
    throw new ClientFailure(
      '请给出 --title（自查表名称）、--decision（决定文号）和 --from（施行日期），或者 --dry-run 试算',
    );
  }
  const { client, uploadId } = await upload(path, origin);
  const input = { idempotencyKey: randomUUID(), uploadId, title, decisionNumber, effectiveFrom, keyItemCapsGrade };
  const { importRuleSet } = await client.ask(cliDocuments.importRuleSet, { input });
  if (importRuleSet.__typename !== 'CountyRuleSet') throw toFailure(importRuleSet);
  const { __typename: _, ...version } = importRuleSet;
  return version;
}

async function upload(path: string, origin: string): Promise<{ client: Client; uploadId: string }> {
  const bytes = await readFileOf(path);
  const client = await connect(origin, 'bureau');
  const { requestRuleSetUpload: opened } = await client.ask(cliDocuments.requestRuleSetUpload, {
    input: { sizeBytes: bytes.length },
  });
  if (!opened.uploadId) throw toFailure(opened);
  await client.upload(opened.upload, bytes, basename(path));
  return { client, uploadId: opened.uploadId };
}

function addUp(one: Trial, other: Trial): Trial {
  const shifts = [...one.shifts];
  for (const shift of other.shifts) {
    const isSame = ({ from, best, worst }: Shift) =>
      from === shift.from && best === shift.best && worst === shift.worst;
    const at = shifts.findIndex(isSame);
    const known = shifts[at];
    if (known) shifts[at] = { ...known, employers: known.employers + shift.employers };
    else shifts.push(shift);
  }
  return {
    ...one,
    employers: one.employers + other.employers,
    unassessed: one.unassessed + other.unassessed,
    changing: one.changing + other.changing,
    undecided: one.undecided + other.undecided,
    shifts,
    affected: [...one.affected, ...other.affected],
  };
}

function toFailure({ message, problems = [] }: Refused): ClientFailure {
  const lines = problems.map(({ sheet, cell, message: what }) => `“${sheet}”${cell}：${what}`);
  return new ClientFailure([message, ...lines].join('\n'));
}
