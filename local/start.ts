import './requireNode.mjs';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  addDays,
  addMonths,
  dayOf,
  dayOfMonth,
  type Instant,
  type PlainDate,
} from '../functions/rules/kernel/plainDate.ts';
import { buildWeb } from './buildWeb.ts';
import { type EmbeddedStack, startEmbeddedStack } from './embeddedStack.ts';
import { readProduction } from './production.ts';
import { exitCodes, StartFailure } from './startFailure.ts';
import { readStoredJson, writeStoredJson } from './storedJson.ts';

/**
 * `npm start`. Options: PORT, ZHIJIAN_DATA, ZHIJIAN_DEMO=0, DYNAMODB_ENDPOINT, S3_ENDPOINT, WEBHOOKS_TO_LOCALHOST=1,
 * ZHIJIAN_BUILD_WEB=0; in earnest those of `readProduction`. */
async function start(): Promise<void> {
  const {
    PORT = '4000',
    ZHIJIAN_DATA = '.data',
    ZHIJIAN_DEMO,
    DYNAMODB_ENDPOINT,
    S3_ENDPOINT,
    WEBHOOKS_TO_LOCALHOST,
    ZHIJIAN_BUILD_WEB,
  } = process.env;
  const production = readProduction(process.env);
  if (production !== null && existsSync(join(ZHIJIAN_DATA, 'clock.json'))) {
    throw new StartFailure(
      'BAD_OPTION',
      `数据目录 ${ZHIJIAN_DATA} 是试用时留下的（含示例数据或调过的时钟），正式使用请另设一个：ZHIJIAN_DATA=… (trial data)`,
    );
  }
  const withDemo = ZHIJIAN_DEMO !== '0' && production === null;
  const port = Number(PORT);
  if (!(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new StartFailure('BAD_OPTION', `PORT 应为 0 至 65535 的整数，现在是“${PORT}”。 (bad PORT)`);
  }
  const startedAt = performance.now();
  const webBuilt = ZHIJIAN_BUILD_WEB === '0' ? Promise.resolve() : buildWeb();
  webBuilt.catch((fault: unknown) => console.error('网页没有构建成功，接口不受影响。 (web build failed)', fault));
  const starting = startEmbeddedStack({
    port,
    dataFolder: ZHIJIAN_DATA,
    dynamodbEndpoint: DYNAMODB_ENDPOINT || undefined,
    s3Endpoint: S3_ENDPOINT || undefined,
    webhooksToLocalhost: WEBHOOKS_TO_LOCALHOST === '1',
    webBuilt,
    clockBeginsOn: withDemo ? findDemoStart(ZHIJIAN_DATA, !DYNAMODB_ENDPOINT) : null,
    production,
  });
  stopOnSignal(starting);
  const stack = await starting;
  void stack.failed.then(async (failure) => {
    await stack.stop();
    fail(failure);
  });
  if (withDemo) await loadDemoOnce(stack, resolve(ZHIJIAN_DATA));
  announce(stack, resolve(ZHIJIAN_DATA), performance.now() - startedAt);
}

function stopOnSignal(starting: Promise<EmbeddedStack>): void {
  let isStopping = false;
  const stop = (): void => {
    // Impatience: the second signal ends at once; dynoxide is ended by its watcher.
    if (isStopping) process.exit(exitCodes.UNEXPECTED);
    isStopping = true;
    console.log('\n正在停止…… (stopping)');
    starting
      .then((stack) => stack.stop())
      .then(
        () => process.exit(0),
        () => process.exit(exitCodes.UNEXPECTED),
      );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** Where an empty platform with demo data begins: with a month whose returns are due by now, so that the demo has a past. */
function findDemoStart(dataFolder: string, isEmbedded: boolean): PlainDate | null {
  const isNew = !existsSync(join(dataFolder, 'dynamodb.sqlite'));
  if (!(isNew && isEmbedded)) return null;
  const month = addMonths(addDays(today(), -6), -1);
  return addDays(month, 1 - dayOfMonth(month));
}

const today = (): PlainDate => dayOf(new Date().toISOString() as Instant);

/** The marker tells a load that was cut off, and where, from one that was finished. */
async function loadDemoOnce(stack: EmbeddedStack, dataFolder: string): Promise<void> {
  const marker = join(dataFolder, 'demo.loading');
  if (!stack.tableWasCreated && !existsSync(marker)) return;
  const done = new Set(readStoredJson<readonly string[]>(marker) ?? []);
  writeStoredJson(marker, [...done]);
  console.log('首次启动，正在载入示例数据…… (loading demo data)');
  const { loadDemo } = await import('./demo/loadDemo.ts');
  await loadDemo(stack, today(), {
    isDone: (chapter) => done.has(chapter),
    setDone: (chapter) => writeStoredJson(marker, [...done.add(chapter)]),
  });
  rmSync(marker, { force: true });
  // Forward only: a demo that went past the present stays there.
  stack.clock.setTo(new Date().toISOString());
  stack.runDailyJobs();
}

function announce(stack: EmbeddedStack, dataFolder: string, tookMs: number): void {
  const again = stack.uploadsDeliveredAgain;
  console.log(`
职监已启动，用时 ${(tookMs / 1000).toFixed(1)} 秒 (Zhijian is running)
  首页 (home)            ${stack.origin}/
  工作台 (staff)         ${stack.origin}/work/
${stack.environment.stage === 'local' ? `  开发入口 (for developers) ${stack.origin}/dev\n  查询台 (explorer)      ${stack.origin}/explorer\n` : ''}  接口 (GraphQL)         ${stack.origin}/graphql
  登录 (sign-in)         ${stack.environment.tokenIssuer}
  数据库 (DynamoDB API)  ${stack.dynamodbEndpoint}  表 ${stack.environment.tableName}
  文件 (S3 API)          ${stack.s3Endpoint}  存储桶 ${stack.environment.bucketName}
  数据目录 (data)        ${dataFolder}
  业务时钟 (clock)       ${stack.clock.now()}${again > 0 ? `\n  重新处理的上传文件 (uploads delivered again)  ${again}` : ''}
按 Ctrl+C 停止 (press Ctrl+C to stop)`);
}

function fail(error: unknown): void {
  if (error instanceof StartFailure) {
    console.error(`\n职监没有启动：${error.message}`);
    process.exit(error.exitCode);
  }
  console.error('\n职监出现意外错误 (unexpected error)：', error);
  process.exit(exitCodes.UNEXPECTED);
}

start().catch(fail);
