import { useCallback, useEffect, useState } from 'react';
import { ask, type Work } from '../stage/workers/ask.ts';

/** The state of a request to a worker. */
export type Asked<Request, Answer> =
  /** `earlier` is the answer to the last request that was answered. */
  | { readonly type: 'waiting'; readonly earlier: { request: Request; answer: Answer } | undefined }
  | { readonly type: 'ready'; readonly answer: Answer }
  | { readonly type: 'failed'; readonly retry: () => void };

/**
 * Asks a worker whenever the request is another object, and aborts the request before it.
 *
 * @param request undefined to ask nothing
 */
export function useAnswer<Request, Answer>(
  work: Work<Request, Answer>,
  request: Request | undefined,
): Asked<Request, Answer> {
  const [earlier, setEarlier] = useState<{ readonly request: Request; readonly answer: Answer }>();
  const [failed, setFailed] = useState<Request>();
  const retry = useCallback(() => setFailed(undefined), []);
  const isFailed = request !== undefined && failed === request;

  useEffect(() => {
    if (request === undefined || isFailed) return;
    const current = new AbortController();
    ask(work, request, { signal: current.signal }).then(
      (answer) => setEarlier({ request, answer }),
      () => {
        if (!current.signal.aborted) setFailed(request);
      },
    );
    return () => current.abort();
  }, [work, request, isFailed]);

  if (isFailed) return { type: 'failed', retry };
  if (earlier && earlier.request === request) return { type: 'ready', answer: earlier.answer };
  return { type: 'waiting', earlier };
}
