import type { JobsHandler } from '../functions/handlers/jobs.ts';
import { answerJson, readPostedJson } from './answerJson.ts';
import type { Answer } from './front.ts';

const jobNames: Readonly<Record<string, string>> = {
  '{"rebuild":true}': 'rebuildStatistics',
  '{"check":true}': 'checkStatistics',
};

/**
 * `POST /dev/statistics` with `{"rebuild":true}` or `{"check":true}` runs the job and answers its report. On AWS the jobs
 * function is called by hand instead.
 */
export function answerStatisticsJobs(jobs: JobsHandler): Answer {
  return async (request, response) => {
    if (request.method !== 'POST') return answerJson(response, 405, { message: '只接受 POST' });
    const posted = await readPostedJson(request, response, 100);
    if (posted === null) return;
    const job = jobNames[posted];
    if (job === undefined) return answerJson(response, 400, { message: '请给出 {"rebuild":true} 或 {"check":true}' });
    try {
      answerJson(response, 200, await jobs({ job }));
    } catch (fault) {
      answerJson(response, 409, { message: `未能统计：${fault instanceof Error ? fault.message : String(fault)}` });
    }
  };
}
