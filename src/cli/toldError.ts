import type { InBoth } from '../story/messages/inBoth.ts';

/** What went wrong, in both languages; the message is the English one. */
export class ToldError extends Error {
  readonly sentence: InBoth;

  constructor(sentence: InBoth) {
    super(sentence.en);
    this.sentence = sentence;
  }
}
