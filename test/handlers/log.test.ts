import { inspect } from 'node:util';
import type { DynamoDBStreamEvent, S3Event } from 'aws-lambda';
import { expect, it } from 'vitest';
import { createIntakeHandler } from '../../functions/handlers/intake.ts';
import { createJobsHandler } from '../../functions/handlers/jobs.ts';
import { maskFaults, maskValues } from '../../functions/handlers/log.ts';
import { createStreamHandler } from '../../functions/handlers/stream.ts';
import type { Wiring } from '../../functions/handlers/wiring.ts';
import { sourceKinds } from '../../functions/rules/statistics/measures.ts';

it.each([
  [
    "Cannot read properties of undefined (reading 'patrolBodyId')",
    "Cannot read properties of undefined (reading 'patrolBodyId')",
  ],
  ['employer item of version 99', 'employer item of version 99'],
  ['connect ECONNREFUSED 127.0.0.1:8000', 'connect ECONNREFUSED 127.0.0.1:8000'],
  ['Unexpected token \'示\', "示例人员 13900001111" is not valid JSON', 'Unexpected token …, … is not valid JSON'],
  ['no employer 91433122MAQCG2KEAB', 'no employer …'],
  ['no employer MA1C6Q23T4 of 433122', 'no employer MA1C6Q23T4 of …'],
  ['电话 13900001111 有误', '… … …'],
  ['sent to xin.shili@example.com', 'sent to …'],
  ['Unexpected token \'e\', ..."San","x":tel}" is not valid JSON', "Unexpected token 'e', ...… is not valid JSON"],
  ['call 139-0000-1111 or 139 0000 1111 by 2026-03-02', 'call … or … by 2026-03-02'],
  ["no 'Zhang San' here", 'no … here'],
  ['cut off in the middle of "a very long text', 'cut off in the middle of …'],
])('a fault’s message keeps what our code says and loses what people said: %s', (message, masked) => {
  expect(maskValues(message)).toBe(masked);
});

it('a fault leaves a function with its name and place, and nothing that people said, in its cause neither', async () => {
  class Stumbled extends Error {
    override readonly name = 'Stumbled';
  }
  const stumble = maskFaults(async () => {
    throw new Stumbled('示例人员 13900001111\nno place', { cause: new Error('示例原因') });
  });
  const fault = await stumble().catch((caught: unknown) => caught);
  expect(fault).toMatchObject({
    name: 'Stumbled',
    stack: expect.stringMatching(/^Stumbled: .*\n {4}at .*log\.test\.ts/s),
  });
  expect(inspect(fault)).not.toMatch(/示例|1390000/);
});

it('jobs, intake and stream fail so', async () => {
  const wiring = {
    environment: { stage: 'prod' },
    openContext: () => {
      throw new Error('no employer 示例木业 of 示例人员 13900001111');
    },
  } as unknown as Wiring;
  const key = 'uploads/433122/ledger-imports/01J00000000000000000000000.xlsx';
  const uploaded = { Records: [{ s3: { object: { key } } }] } as unknown as S3Event;
  const image = { entity: { S: sourceKinds[0] }, county: { S: '433122' }, pk: { S: 'p' }, sk: { S: 's' } };
  const changed = { Records: [{ dynamodb: { SequenceNumber: '1', NewImage: image } }] };
  for (const failing of [
    createJobsHandler(wiring)({ job: 'openReminders' }),
    createIntakeHandler(wiring)(uploaded),
    createStreamHandler(wiring)(changed as DynamoDBStreamEvent),
  ])
    await expect(failing).rejects.toMatchObject({ name: 'Error', message: 'no employer … of … …' });
});

it.each(['constructor', 'toString'])('%s is no job', async (job) => {
  await expect(createJobsHandler({ environment: { stage: 'prod' } } as Wiring)({ job })).rejects.toThrow(
    `unknown job: ${job}`,
  );
});
