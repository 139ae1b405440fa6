import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { logPatterns } from '../../infra/alarms.ts';
import type { StageName } from '../../infra/config.ts';
import { runbooks, toRunbookFile } from '../../infra/runbooks.ts';
import { schedule } from '../../infra/schedule.ts';
import { listOf, type SynthesisedStage, synthesise } from './synthesise.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'infra/runbooks');
const parts = ['## 影响', '## 发现', '## 处置', '## 恢复确认'];

type AlarmProperties = {
  readonly AlarmDescription: string;
  readonly Namespace?: string;
  readonly MetricName?: string;
  readonly Dimensions?: readonly { readonly Value: unknown }[];
  readonly TreatMissingData: string;
  readonly Period?: number;
  readonly EvaluationPeriods: number;
  readonly Metrics?: readonly { readonly MetricStat?: { readonly Metric: object; readonly Period: number } }[];
};

const alarmsOf = (stacks: SynthesisedStage): readonly AlarmProperties[] =>
  Object.values(stacks).flatMap((template: Template) =>
    listOf(template, 'AWS::CloudWatch::Alarm').map(({ Properties }) => Properties),
  );

/** Metrics of an alarm, those of a formula too. */
const metricsOf = ({ Namespace, MetricName, Metrics = [] }: AlarmProperties) =>
  [
    { Namespace, MetricName },
    ...Metrics.map(({ MetricStat }) => MetricStat?.Metric as { Namespace?: string; MetricName?: string } | undefined),
  ].filter((metric) => metric?.MetricName !== undefined);

export function describeAlarms(stage: StageName): void {
  describe(`alarms of ${stage}`, () => {
    it('name a runbook each, that is there and says what a person at night must know', () => {
      const named = new Set<string>();
      for (const { AlarmDescription } of alarmsOf(synthesise(stage))) {
        const [, file = ''] = / \((infra\/runbooks\/[a-z-]+\.md)\)$/.exec(AlarmDescription) ?? [];
        named.add(file);
        const text = readFileSync(join(root, file), 'utf8');
        expect(
          text.split('\n').filter((line) => line.startsWith('## ')),
          file,
        ).toEqual(parts);
        expect(text, file).toContain('自建机房');
      }
      expect([...named].sort()).toEqual(runbooks.map(toRunbookFile));
    });

    it('watch for each job whether it gets through, and take its silence for a fault', () => {
      const silent = alarmsOf(synthesise(stage)).filter(({ MetricName }) => MetricName === 'JobsDone');
      expect(silent.map(({ Dimensions }) => Dimensions?.[0]?.Value).sort()).toEqual(
        schedule.map(({ job }) => job).sort(),
      );
      for (const alarm of silent) {
        expect(alarm).toMatchObject({ TreatMissingData: 'breaching', Namespace: `zhijian/${stage}`, Period: 3600 });
        // A week at most; longer than a day for what runs daily, so that a late job wakes nobody.
        expect([1, 3, 26]).toContain(alarm.EvaluationPeriods);
      }
    });

    it('watch no metric of ours that no log filter makes, and every one that is made', () => {
      const made = Object.values(synthesise(stage)).flatMap((template) =>
        listOf(template, 'AWS::Logs::MetricFilter').map(({ Properties }) => Properties),
      );
      for (const { FilterPattern, MetricTransformations } of made) {
        const [{ MetricName }] = MetricTransformations;
        expect(FilterPattern).toBe(logPatterns[MetricName as keyof typeof logPatterns]);
      }
      const watched = alarmsOf(synthesise(stage))
        .flatMap(metricsOf)
        .filter((metric) => metric?.Namespace === `zhijian/${stage}`)
        .map((metric) => metric?.MetricName);
      expect([...new Set(watched)].sort()).toEqual(
        made.map(({ MetricTransformations }) => MetricTransformations[0].MetricName).sort(),
      );
    });
  });
}

export function describeRunbooks(): void {
  describe('runbooks', () => {
    const files = readdirSync(folder).filter((file) => file !== 'README.md');
    const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

    it('are all in the index, and are of an alarm or of a task of their own', () => {
      const index = textOf('README.md');
      const tasks = ['restore', 'rotate-keys'];
      expect(files.sort()).toEqual([...runbooks, ...tasks].map((name) => `${name}.md`).sort());
      for (const file of files) expect(index).toContain(`(${file})`);
    });

    it('have links that lead somewhere', () => {
      const links = files.flatMap((file) => [...textOf(file).matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => to));
      expect(links.filter((to) => ![...files, 'README.md'].includes(to))).toEqual([]);
    });

    it.each(['prod', 'prod-cn'] as const)('name resources in their commands that %s has, one each', (stage) => {
      const named = files.flatMap((file) => [...textOf(file).matchAll(/\bres (\w+) (AWS::[\w:]+) (\w+)/g)]);
      expect(named.length).toBeGreaterThan(15);
      const stacks = synthesise(stage);
      for (const [command, stack = '', type = '', id = ''] of named) {
        const ids = Object.keys(stacks[stack as keyof SynthesisedStage].findResources(type));
        expect(
          ids.filter((one) => one.startsWith(id)),
          command,
        ).toHaveLength(1);
      }
    });

    it('name jobs that there are', () => {
      const jobs: readonly string[] = [...schedule.map(({ job }) => job), 'rebuildStatistics', 'checkStatistics'];
      const named = files.flatMap((file) => [...textOf(file).matchAll(/`job (\w+)`/g)].map(([, job = '']) => job));
      expect(named.length).toBeGreaterThan(3);
      expect(named.filter((job) => !jobs.includes(job))).toEqual([]);
    });
  });
}
