import { useParams } from 'react-router';

/**
 * For whom the employer's pages are opened: for itself, below `/mine`, or for one that lets a technical service act for
 * it, below `/delegated/:employerId`.
 */
export function useActingFor() {
  const { employerId } = useParams();
  const isOwn = employerId === undefined;
  return {
    base: isOwn ? '/mine' : `/delegated/${encodeURIComponent(employerId)}`,
    /** Variables of a question about that employer. */
    asked: { id: employerId ?? '', isOwn },
  };
}

/** The employer in the answer to such a question. */
export function findActedFor<Employer>(answer: {
  readonly viewer?: { readonly employer: Employer | null };
  readonly employer?: Employer | null;
}): Employer | null {
  return answer.viewer?.employer ?? answer.employer ?? null;
}
