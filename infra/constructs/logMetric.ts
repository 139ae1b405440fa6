import { Metric, Unit } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { StageConfig } from '../config.ts';

export type LogMetricProps = {
  readonly stage: StageConfig;
  readonly log: ILogGroup;
  /** Name of the metric in the stage's namespace, `zhijian/<stage>`. */
  readonly name: string;
  /** Which lines of `functions/handlers/log.ts` count, as CloudWatch writes such a pattern. */
  readonly pattern: string;
  /** Field whose number is taken; left out: lines are counted. */
  readonly field?: string;
  /** Field whose text tells metrics of one name apart. */
  readonly dimension?: string;
};

/**
 * A metric of what a function's log says: the function calls nobody and names no metric, and the same lines tell the same
 * where there is no CloudWatch.
 */
export function makeLogMetric(
  scope: Construct,
  id: string,
  props: LogMetricProps,
): { readonly of: (value?: string) => Metric } {
  const { stage, log, name, pattern, field, dimension } = props;
  const metricNamespace = `zhijian/${stage.name}`;
  new MetricFilter(scope, id, {
    logGroup: log,
    metricNamespace,
    metricName: name,
    filterPattern: FilterPattern.literal(pattern),
    metricValue: field ? `$.${field}` : '1',
    ...(dimension && { dimensions: { [dimension]: `$.${dimension}` } }),
    unit: Unit.NONE,
  });
  return {
    of: (value) =>
      new Metric({
        namespace: metricNamespace,
        metricName: name,
        statistic: field ? 'max' : 'sum',
        ...(dimension && value !== undefined && { dimensionsMap: { [dimension]: value } }),
      }),
  };
}
