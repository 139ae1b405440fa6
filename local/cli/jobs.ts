import { ClientFailure, connect } from './client.ts';

/**
 * `job NAME [--day YYYY-MM-DD]`: has the running platform do one of its jobs now, as its operator; what the job tells.
 * @throws ClientFailure
 */
export async function runJob(origin: string, job: string, day?: string): Promise<unknown> {
  const operator = await connect(origin, 'operator');
  return operator.post('/jobs', { job, ...(day !== undefined && { day }) });
}

type Report = { readonly county: string; readonly differences: readonly string[] };

/** `check-statistics`: counts every record anew and compares; whether all figures are right. @throws ClientFailure */
export async function checkStatistics(origin: string): Promise<{ reports: readonly Report[]; right: boolean }> {
  const reports = await runJob(origin, 'checkStatistics');
  if (!Array.isArray(reports)) throw new ClientFailure('平台没有回答比较的结果');
  return { reports, right: reports.every(({ differences }: Report) => differences.length === 0) };
}
