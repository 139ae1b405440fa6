import type { JobsHandler } from '../functions/handlers/jobs.ts';
import type { Answer } from './front.ts';
import { readBody } from './readBody.ts';

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
    const answer = (status: number, value: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
      response.end(JSON.stringify(value));
    };
    if (request.method !== 'POST') return answer(405, { message: '只接受 POST' });
    // A page of another site can send text without asking the browser, but not this type.
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
      return answer(415, { message: '请用 content-type: application/json' });
    }
    const job = jobNames[(await readBody(request, 100))?.toString('utf8') ?? ''];
    if (job === undefined) return answer(400, { message: '请给出 {"rebuild":true} 或 {"check":true}' });
    try {
      answer(200, await jobs({ job }));
    } catch (fault) {
      answer(409, { message: `未能统计：${fault instanceof Error ? fault.message : String(fault)}` });
    }
  };
}
