import { Duration } from 'aws-cdk-lib';
import type { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { type Runbook, toRunbookFile } from '../runbooks.ts';

export type AlarmProps = {
  readonly metric: Metric | MathExpression;
  /** Reached or exceeded; one if not given. */
  readonly threshold?: number;
  /** Five minutes if not given. */
  readonly period?: Duration;
  /** In each of so many periods one after another; one if not given. Together a week at most, with periods below an hour a day. */
  readonly periods?: number;
  /** Who suffers, and how. */
  readonly description: string;
  readonly runbook: Runbook;
  readonly operators: ITopic;
};

/** Alarms when the metric reaches the threshold. Silence is health: nothing is called at night. */
export function raiseAlarm(scope: Construct, id: string, props: AlarmProps): Alarm {
  return makeAlarm(scope, id, props, {
    threshold: props.threshold ?? 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
}

/** Alarms when the metric, a count of what must happen again and again, says nothing: silence is the fault. */
export function raiseSilenceAlarm(scope: Construct, id: string, props: Omit<AlarmProps, 'threshold'>): Alarm {
  return makeAlarm(scope, id, props, {
    threshold: 1,
    comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
    treatMissingData: TreatMissingData.BREACHING,
  });
}

type Condition = {
  readonly threshold: number;
  readonly comparisonOperator: ComparisonOperator;
  readonly treatMissingData: TreatMissingData;
};

function makeAlarm(scope: Construct, id: string, props: AlarmProps, condition: Condition): Alarm {
  const alarm = new Alarm(scope, id, {
    ...condition,
    metric: props.metric.with({ period: props.period ?? Duration.minutes(5) }),
    evaluationPeriods: props.periods ?? 1,
    alarmDescription: `${props.description} (${toRunbookFile(props.runbook)})`,
  });
  alarm.addAlarmAction(new SnsAction(props.operators));
  return alarm;
}
