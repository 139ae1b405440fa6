import { Duration } from 'aws-cdk-lib';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

/** Alarms when the metric reaches the threshold, one if not given, in five minutes. Silence is health: nothing is called at night. */
export function raiseAlarm(
  scope: Construct,
  id: string,
  props: {
    readonly metric: Metric;
    readonly threshold?: number;
    readonly description: string;
    readonly operators: ITopic;
  },
): Alarm {
  const alarm = new Alarm(scope, id, {
    metric: props.metric.with({ period: Duration.minutes(5) }),
    threshold: props.threshold ?? 1,
    evaluationPeriods: 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
    alarmDescription: props.description,
  });
  alarm.addAlarmAction(new SnsAction(props.operators));
  return alarm;
}
