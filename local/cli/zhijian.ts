import '../requireNode.mjs';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { ClientFailure, defaultOrigin } from './client.ts';
import { answerLines, parseJson, print, RequestFault } from './lines.ts';

const usage = `用法 (usage): npm run -s zhijian -- 命令 [选项]

  import-ledger FILE.xlsx [--dry-run]      导入台账；--dry-run 只检查，不需要平台在运行（--county CODE 指明哪个县）
  init-county CODE [--update|--dry-run]    设置一个县：乡镇、街道和村、社区取自统计用区划名录；已设置的只显示差异，
                                           --update 才更新；--dry-run 只看结果，不需要平台在运行
  deadline --kind KIND --from YYYY-MM-DD   计算期限；KIND: publicity filing reassessment newEmployer patrol
  deadline --stdin                         每行一个 {"kind","from"}，逐行回答
  grade [FILE.json]                        分级；没有文件时读标准输入
  grade --stdin                            每行一个请求，逐行回答
  load-calendar FILE.json                  载入国务院放假通知，等待未结期限重算完毕
  import-rule-set FILE.xlsx --dry-run      试算自查表：多少单位的类别会改变
  import-rule-set FILE.xlsx --title 名称 --decision 文号 --from YYYY-MM-DD [--key-item-cap B|C]
                                           导入自查表，自该日起施行
  export-audit FILE.ndjson                 导出全县审计链、档案和每日审计根
  verify-audit [FILE.ndjson]               核验导出文件；没有文件时核验运行中的平台
  verify-draw FILE.json                    核验抽查结果，不需要平台在运行
  draw-nonce --party 名称 --freeze 冻结摘要   参与方在本机生成随机数及其承诺；--nonce 用自备的随机数
  job NAME [--day YYYY-MM-DD]              以平台管理员身份补跑一项定时任务（名称见 infra/schedule.ts）
  rebuild-statistics                       从全部档案重新统计各项数字
  check-statistics                         重新统计并与现有数字比较，不作改动
  backup FOLDER                            把数据表和文件全部备份到空文件夹（先停平台；环境变量与平台的相同）
  restore FOLDER [--go-on]                 把备份恢复到空的数据表和存储桶，并读回比对；--go-on 接着没做完的恢复
  migrate-items [--dry-run]                把旧版形式的记录改写成现行形式，审计链随之留痕；先用 --dry-run 看有多少
  restore-drill                            演练：备份示例县，全部清空，恢复，核验审计链；不需要平台在运行
  walkthrough                              在运行中的平台上走完全程：台账、报告、复核、抽查、检查、巡查、统计、公开

  --origin URL                             平台地址，默认 ${defaultOrigin}（或环境变量 ZHIJIAN_ORIGIN）

结果为标准输出上的 JSON；问题写到标准错误，退出码不为零。`;

const options = {
  'dry-run': { type: 'boolean' },
  update: { type: 'boolean' },
  'go-on': { type: 'boolean' },
  county: { type: 'string' },
  kind: { type: 'string' },
  from: { type: 'string' },
  day: { type: 'string' },
  title: { type: 'string' },
  decision: { type: 'string' },
  'key-item-cap': { type: 'string' },
  stdin: { type: 'boolean' },
  party: { type: 'string' },
  freeze: { type: 'string' },
  nonce: { type: 'string' },
  origin: { type: 'string' },
  help: { type: 'boolean' },
} as const;

async function run(): Promise<void> {
  const { values, positionals } = readArguments();
  const [command, file] = positionals;
  const origin = values.origin ?? process.env['ZHIJIAN_ORIGIN'] ?? defaultOrigin;
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  switch (command) {
    case 'import-ledger': {
      if (file === undefined) throw new ClientFailure(`请给出工作簿文件。\n\n${usage}`);
      const { importLedger, tryLedger } = await import('./importLedger.ts');
      return print(await (values['dry-run'] ? tryLedger(file, values.county) : importLedger(file, origin)));
    }
    case 'init-county': {
      const { initCounty, tryCounty } = await import('./initCounty.ts');
      return print(await (values['dry-run'] ? tryCounty(file) : initCounty(file, origin, values.update ?? false)));
    }
    case 'deadline': {
      const { answerDeadline } = await import('./deadline.ts');
      return values.stdin ? answerLines(answerDeadline) : print(answerDeadline(values));
    }
    case 'grade': {
      const { answerGrade } = await import('./grade.ts');
      if (values.stdin) return answerLines(answerGrade);
      return print(answerGrade(parseJson(await readRequest(file))));
    }
    case 'load-calendar': {
      if (file === undefined) throw new ClientFailure(`请给出通知文件。\n\n${usage}`);
      const { loadCalendar } = await import('./loadCalendar.ts');
      return print(await loadCalendar(parseJson(await readRequest(file)), origin));
    }
    case 'import-rule-set': {
      if (file === undefined) throw new ClientFailure(`请给出自查表工作簿。\n\n${usage}`);
      const { importRuleSetFile, tryRuleSetFile } = await import('./importRuleSet.ts');
      return print(await (values['dry-run'] ? tryRuleSetFile : importRuleSetFile)(file, values, origin));
    }
    case 'export-audit': {
      if (file === undefined) throw new ClientFailure(`请给出导出文件。\n\n${usage}`);
      const { exportAudit } = await import('./audit.ts');
      return print(await exportAudit(file, origin));
    }
    case 'verify-audit': {
      const { describeVerdict, verifyAudit } = await import('./audit.ts');
      const verdict = await verifyAudit(file, origin);
      await print(verdict);
      process.stderr.write(`${describeVerdict(verdict)}\n`);
      if (!verdict.whole) process.exitCode = 1;
      return;
    }
    case 'verify-draw': {
      if (file === undefined) throw new ClientFailure(`请给出抽查结果文件。\n\n${usage}`);
      const { describeDraw, readDraw } = await import('./verifyDraw.ts');
      const verdict = await readDraw(file);
      await print(verdict);
      process.stderr.write(`${describeDraw(verdict)}\n`);
      if (!verdict.valid) process.exitCode = 1;
      return;
    }
    case 'draw-nonce': {
      const { makeDrawNonce } = await import('./drawNonce.ts');
      await print(makeDrawNonce(values));
      process.stderr.write('请先只提交承诺（commitment），随机数（nonce）自行保密，到公开时再交。\n');
      return;
    }
    case 'job': {
      if (file === undefined) throw new ClientFailure(`请给出任务名称。\n\n${usage}`);
      const { runJob } = await import('./jobs.ts');
      return print(await runJob(origin, file, values.day));
    }
    case 'rebuild-statistics': {
      const { runJob } = await import('./jobs.ts');
      return print(await runJob(origin, 'rebuildStatistics'));
    }
    case 'check-statistics': {
      const { checkStatistics } = await import('./jobs.ts');
      const { reports, right } = await checkStatistics(origin);
      await print(reports);
      if (!right) process.exitCode = 1;
      return;
    }
    case 'backup':
    case 'restore': {
      if (file === undefined) throw new ClientFailure(`请给出备份文件夹。\n\n${usage}`);
      const { backUpHere, restoreHere } = await import('./backup.ts');
      return print(await (command === 'backup' ? backUpHere(file) : restoreHere(file, values['go-on'] ?? false)));
    }
    case 'migrate-items': {
      const { migrateHere } = await import('./backup.ts');
      const report = await migrateHere(values['dry-run'] ?? false);
      await print(report);
      if (report.left.length > 0 || report.changed > 0) process.exitCode = 1;
      return;
    }
    case 'restore-drill': {
      const { drillDemo } = await import('./backup.ts');
      return print(await drillDemo());
    }
    case 'walkthrough': {
      const { walkThrough } = await import('./walkthrough.ts');
      return walkThrough(origin);
    }
    default:
      throw new ClientFailure(usage);
  }
}

function readArguments() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (fault) {
    throw new ClientFailure(`${fault instanceof Error ? fault.message : fault}\n\n${usage}`);
  }
}

/** The request itself, a file that holds it, or standard input. */
async function readRequest(file: string | undefined): Promise<string> {
  if (file === undefined) return text(process.stdin);
  if (file.trimStart().startsWith('{')) return file;
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new ClientFailure(`打不开文件：${file}`);
  }
}

run().catch((fault: unknown) => {
  if (fault instanceof RequestFault) {
    process.stderr.write(`${fault.message}\n${fault.problems ? `${JSON.stringify(fault.problems)}\n` : ''}`);
  } else if (fault instanceof ClientFailure) process.stderr.write(`${fault.message}\n`);
  else process.stderr.write(`${fault instanceof Error ? fault.stack : fault}\n`);
  process.exitCode = 1;
});
