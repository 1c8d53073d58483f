import { joinRequests } from './postRequest.ts';

/**
 * What a worker sends: for each message that it has begun, and then for each request any number of updates and the answer, or the
 * reason why there is none.
 */
export type Reply<Answer, Update> =
  | { readonly begun: true }
  | { readonly update: Update }
  | FinalReply<Answer>;
export type FinalReply<Answer> = { readonly answer: Answer } | { readonly error: string };

/**
 * The worker's side of `ask`: answers every request with what `handler` returns. `update` sends progress or interim results.
 * An error in the handler rejects the promise on the page, with the same message.
 *
 * @param given the buffers of what is sent that the worker itself needs no longer. They are handed over: to copy hundreds of
 *   megabytes would block the page
 */
export function serve<Request, Answer, Update = never>(
  handler: (request: Request, update: (update: Update) => void) => Answer | Promise<Answer>,
  given: (sent: Answer | Update) => readonly Transferable[] = () => [],
): void {
  const send = (reply: Reply<Answer, Update>) => {
    const sent = 'update' in reply ? reply.update : 'answer' in reply ? reply.answer : undefined;
    self.postMessage(reply, { transfer: sent === undefined ? [] : [...given(sent)] });
  };
  const joined = joinRequests<Request>();
  self.addEventListener('message', async ({ data }: MessageEvent<unknown>) => {
    send({ begun: true });
    const complete = joined(data);
    if (!complete) return;
    try {
      send({ answer: await handler(complete.request, (update) => send({ update })) });
    } catch (error) {
      send({ error: error instanceof Error ? error.message : String(error) });
    }
  });
  self.addEventListener('messageerror', () => {
    // Uncaught, so that the page hears of it and does the work itself.
    throw new Error('The request could not be read.');
  });
}
