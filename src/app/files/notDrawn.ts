import type { InBoth } from '../../story/messages/inBoth.ts';

/** Why a picture could not be made, in words of ours. */
export class NotDrawn extends Error {
  readonly sentence: InBoth;

  constructor(sentence: InBoth) {
    super(sentence.en);
    this.sentence = sentence;
  }
}
