import type { JobsHandler } from '../functions/handlers/jobs.ts';
import type { TokenVerifier } from '../functions/handlers/verifyToken.ts';
import { findPlainDateIn } from '../functions/rules/kernel/plainDate.ts';
import { answerJson, readPostedJson } from './answerJson.ts';
import type { Answer } from './front.ts';

type Asked = { readonly job: string; readonly day?: string };

/**
 * `POST /jobs` with `{"job": NAME, "day"?: YYYY-MM-DD}` and a token of role OPERATOR runs a job of the jobs function now
 * and answers what it tells. On AWS the function itself is called by hand instead.
 */
export function answerJobs(jobs: JobsHandler, verifyToken: TokenVerifier): Answer {
  return async (request, response) => {
    if (request.method !== 'POST') return answerJson(response, 405, { message: '只接受 POST' });
    const viewer = await verifyToken(request.headers.authorization);
    if (!viewer.ok) return answerJson(response, 401, { message: '登录凭证无效或已过期' });
    if (viewer.value.role !== 'OPERATOR') return answerJson(response, 403, { message: '只有平台管理员可以运行任务' });
    const posted = await readPostedJson(request, response, 200);
    if (posted === null) return;
    const { jobNames } = await import('../functions/handlers/jobs.ts');
    const asked = readAsked(posted);
    if (asked === null || !jobNames.includes(asked.job)) {
      return answerJson(response, 400, { message: `请给出 {"job":"名称"}，名称为 ${jobNames.join('、')} 之一` });
    }
    if (asked.day !== undefined && findPlainDateIn(asked.day) === null) {
      return answerJson(response, 400, { message: `没有这一天：${asked.day}` });
    }
    try {
      answerJson(response, 200, (await jobs(asked)) ?? null);
    } catch (fault) {
      console.error(`任务 ${asked.job} 出错 (job failed):`, fault);
      answerJson(response, 409, { message: `没有做完：${fault instanceof Error ? fault.message : String(fault)}` });
    }
  };
}

function readAsked(posted: string): Asked | null {
  try {
    const { job, day }: Record<string, unknown> = JSON.parse(posted) ?? {};
    if (typeof job !== 'string' || (day !== undefined && typeof day !== 'string')) return null;
    return { job, ...(day !== undefined && { day }) };
  } catch {
    return null;
  }
}
