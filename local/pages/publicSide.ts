import type { Answer } from '../front.ts';
import { answerComplaints } from './complaintPage.ts';
import { answerPublications } from './publicationsPage.ts';

/**
 * Below `/public/<county>`: the page of what is public, the form for complaints at `/complaint`, and feed and downloads,
 * which the API function answers itself.
 */
export function answerPublicSide(origin: string, answerApi: Answer): Answer {
  const answerPage = answerPublications(origin);
  const answerForm = answerComplaints(origin);
  return (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    if (/\.(?:atom|json)$/.test(path)) return answerApi(request, response);
    return path.endsWith('/complaint') ? answerForm(request, response) : answerPage(request, response);
  };
}
