import { FREQUENT } from './alphabets.ts';

/**
 * How well bytes go with an encoding that writes a character in two bytes: about 1 for each byte, less for what no text has.
 * The standards put frequent characters before rare ones, so the first byte of a pair says how frequent it is.
 */
export function twoByteScore(bytes: Uint8Array, text: string, id: string): number {
  const { pair, frequent } = CODES[id as keyof typeof CODES];
  let score = 0;
  for (let at = 0; at < bytes.length; at++) {
    const [first, second] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
    if (first < 0x80) continue;
    // Katakana of half width, a byte each, in Shift_JIS; hardly used.
    if (id === 'shift_jis' && first > 0xa0 && first < 0xe0) {
      score -= 0.7;
      continue;
    }
    score += pair(first, second);
    at++;
  }
  for (const character of text) {
    if (character === '\ufffd') score -= 3;
    else if (character > '\x7f' && frequent.has(character)) score += 1;
  }
  // Latin letters stand apart from those of East Asia: "It痴" was "It’s".
  return (
    score -
    2 *
      (text.match(/[A-Za-z](?=[\u3400-\u9fff\uac00-\ud7af])|[\u3400-\u9fff\uac00-\ud7af](?=[A-Za-z])/g)
        ?.length ?? 0)
  );
}

const between = (byte: number, least: number, most: number) => byte >= least && byte <= most;

/** What a pair counts: the frequent characters of a language, its rare ones, and what its texts do not have. */
const [OFTEN, SELDOM, NEVER] = [0.9, -1, -2];
/** Letters that no other encoding has at this place. */
const SURE = 2;

type Code = {
  /** What a pair of bytes counts. */
  readonly pair: (first: number, second: number) => number;
  readonly frequent: ReadonlySet<string>;
};

const CODES: Readonly<Record<'gb18030' | 'big5' | 'shift_jis' | 'euc-jp' | 'euc-kr', Code>> = {
  gb18030: {
    pair: (first, second) => {
      if (between(first, 0xb0, 0xd7) && second > 0xa0) return OFTEN;
      if (between(first, 0xa1, 0xa3) && second > 0xa0) return 0;
      return between(first, 0xd8, 0xf7) && second > 0xa0 ? SELDOM : NEVER;
    },
    frequent: new Set(FREQUENT.simplified),
  },
  big5: {
    pair: (first) => {
      if (between(first, 0xa4, 0xc6)) return OFTEN;
      if (between(first, 0xa1, 0xa3)) return 0;
      return between(first, 0xc9, 0xf9) ? SELDOM : NEVER;
    },
    frequent: new Set(FREQUENT.traditional),
  },
  shift_jis: {
    pair: (first, second) => {
      if (first === 0x82 && second >= 0x9f) return SURE;
      if (first === 0x83 && second <= 0x96) return SURE;
      if (first === 0x81 || first === 0x82) return 0;
      if (between(first, 0x88, 0x97)) return OFTEN;
      return between(first, 0x98, 0xea) ? SELDOM : NEVER;
    },
    frequent: new Set(FREQUENT.japanese),
  },
  'euc-jp': {
    pair: (first) => {
      if (first === 0xa4 || first === 0xa5) return SURE;
      if (between(first, 0xa1, 0xa3)) return 0;
      if (between(first, 0xb0, 0xcf)) return OFTEN;
      return between(first, 0xd0, 0xf4) ? SELDOM : NEVER;
    },
    frequent: new Set(FREQUENT.japanese),
  },
  'euc-kr': {
    pair: (first, second) => {
      if (between(first, 0xb0, 0xc8) && second > 0xa0) return OFTEN;
      if (between(first, 0xa1, 0xa3)) return 0;
      return NEVER;
    },
    frequent: new Set(FREQUENT.korean),
  },
};
