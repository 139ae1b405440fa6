import { randomUUID } from 'node:crypto';
import { applyCountySetup } from '../../functions/rules/counties/countySetup.ts';
import { findPresetCounty } from '../../functions/rules/counties/presetCounties.ts';
import type { County } from '../../functions/rules/employers/counties.ts';
import { dayOf, type Instant } from '../../functions/rules/kernel/plainDate.ts';
import { DivisionFault, type FoundDivision, readDivision } from '../division/readDivision.ts';
import { ClientFailure, connect } from './client.ts';
import { cliDocuments } from './documents.ts';

type ShownCounty = { readonly code: string; readonly name: string };

/** `init-county CODE`: sets the county up as the platform's operator; with `update`, also one that is set up already. */
export async function initCounty(code: string | undefined, origin: string, update: boolean): Promise<ShownCounty> {
  const { setup, leftOut } = await find(code);
  const operator = await connect(origin, 'operator');
  const input = { ...setup, update, idempotencyKey: randomUUID() };
  const { initCounty: answer } = await operator.ask(cliDocuments.initCounty, { input });
  if (answer.__typename !== 'County') throw new ClientFailure(answer.message);
  const { __typename: _, ...county } = answer;
  process.stderr.write(`已设置${county.province}${county.prefecture}${county.name}\n`);
  tellLeftOut(leftOut);
  return county;
}

/** `init-county CODE --dry-run`: the county as it would be set up anew; nothing need be running. */
export async function tryCounty(code: string | undefined): Promise<County> {
  const { setup, leftOut } = await find(code);
  tellLeftOut(leftOut);
  return applyCountySetup(findPresetCounty(setup.code), setup, dayOf(new Date().toISOString() as Instant));
}

async function find(code: string | undefined): Promise<FoundDivision> {
  try {
    return await readDivision(code ?? '');
  } catch (fault) {
    throw fault instanceof DivisionFault ? new ClientFailure(fault.message) : fault;
  }
}

function tellLeftOut(leftOut: FoundDivision['leftOut']): void {
  if (leftOut.length === 0) return;
  const names = leftOut.map(({ name }) => name).join('、');
  process.stderr.write(`名录中的${names}不是乡镇、街道，未列入；需要的，由县级部门另行登记为巡查单位\n`);
}
