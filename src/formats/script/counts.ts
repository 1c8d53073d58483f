/** Ordinal and cardinal numbers in words, by how they begin: those of one at the first place, and so on. */
const STEMS: readonly (readonly string[])[] = [
  ['one', 'first', 'erst', 'premi', 'primeir', 'primer', 'prim', 'перв', 'перш', 'první', 'första'],
  ['two', 'second', 'zweit', 'zwo', 'deuxi', 'segund', 'secund', 'втор', 'друг', 'drugi', 'andra'],
  ['three', 'third', 'dritt', 'troisi', 'tercer', 'terti', 'terz', 'terceir', 'трет', 'trzeci', 'tredje'],
  ['four', 'fourth', 'viert', 'quatri', 'cuart', 'quart', 'четв', 'czwart', 'fjärde'],
  ['five', 'fifth', 'fünft', 'cinqui', 'quint', 'пят', "п'ят", 'п’ят', 'piąt', 'femte'],
  ['six', 'sixth', 'sechst', 'sixi', 'sext', 'sest', 'шест', 'шост'],
  ['seven', 'seventh', 'sieb', 'septi', 'séptim', 'sétim', 'settim', 'седьм', 'сьом'],
  ['eight', 'eighth', 'acht', 'huiti', 'octav', 'oitav', 'ottav', 'восьм'],
  ['nine', 'ninth', 'neunt', 'neuvi', 'noven', 'non', 'девят', 'дев’ят'],
  ['ten', 'tenth', 'zehnt', 'dixi', 'décim', 'decim', 'десят'],
  ['eleven', 'eleventh', 'elft', 'eilft', 'onzi', 'одинна'],
  ['twelve', 'twelfth', 'zwölft', 'douzi', 'двенадц'],
  ['thirteen', 'dreizehnt', 'treizi'],
  ['fourteen', 'vierzehnt', 'quatorzi'],
  ['fifteen', 'fünfzehnt', 'quinzi'],
  ['sixteen', 'sechzehnt'],
  ['seventeen', 'siebzehnt'],
  ['eighteen', 'achtzehnt'],
  ['nineteen', 'neunzehnt'],
  ['twenty', 'twentieth', 'zwanzigst'],
];

/** German and English numbers above twenty: "einundzwanzigst", "twenty-one". */
const GERMAN_TENS = ['zwanzig', 'dreißig', 'dreissig', 'vierzig'];
const GERMAN_ONES = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const GERMAN = `(?:${GERMAN_ONES.join('|')})und(?:${GERMAN_TENS.join('|')})|dreißigst|dreissigst|vierzigst`;
const ENGLISH =
  '(?:twenty|thirty|forty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))?';

/** Words that say where, but not which. */
const LAST = 'last|final|letzt|derni|últim|ultim|последн';

/** The source of a pattern for a count in digits, in Roman numerals or in words. */
export const COUNT = `(?:[ivxlcdm]+|\\d+[a-z]?|(?:the )?(?:${ENGLISH}|${GERMAN}|${STEMS.flat().join('|')}|${LAST})[\\p{L}\\p{M}]{0,5})`;

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
const CHINESE = '一二三四五六七八九';

/** The number that a count means, in digits; undefined if it does not say. */
export function numberOf(count: string): string | undefined {
  const text = count.toLowerCase().replace(/^the /, '');
  const [digits] = /^\d+[a-z]?/.exec(text) ?? [];
  if (digits !== undefined) return digits.toUpperCase();
  if (/^[ivxlcdm]+$/.test(text)) return `${romanNumber(text)}`;
  if (/^[一二三四五六七八九十]+$/.test(text)) return `${chineseNumber(text)}`;
  const large = largeNumber(text);
  if (large !== undefined) return `${large}`;
  // The longest beginning counts: "sixteen" begins with "six" too.
  let longest = '';
  let number: number | undefined;
  for (const [index, stems] of STEMS.entries()) {
    for (const stem of stems) {
      if (stem.length > longest.length && text.startsWith(stem)) {
        longest = stem;
        number = index + 1;
      }
    }
  }
  return number === undefined ? undefined : `${number}`;
}

/** A number above 0 in Roman numerals. */
export function inRoman(number: number): string {
  const signs = ['M', 'CM', 'D', 'CD', 'C', 'XC', 'L', 'XL', 'X', 'IX', 'V', 'IV', 'I'];
  const values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
  let rest = number;
  return signs
    .map((sign, index) => {
      const times = Math.floor(rest / (values[index] as number));
      rest -= times * (values[index] as number);
      return sign.repeat(times);
    })
    .join('');
}

function largeNumber(text: string): number | undefined {
  const ten = GERMAN_TENS.findIndex((word) => text.includes(word));
  if (ten >= 0) {
    const one = GERMAN_ONES.findIndex((word) => text.startsWith(`${word}und`));
    return ([20, 30, 30, 40].at(ten) as number) + one + 1;
  }
  const english = ['twenty', 'thirty', 'forty'].findIndex((word) => text.startsWith(word));
  if (english < 0) return undefined;
  const [, one = ''] = text.split(/[- ]/);
  return 20 + 10 * english + (one === '' ? 0 : Number(numberOf(one)));
}

function romanNumber(text: string): number {
  const values = [...text].map((letter) => ROMAN[letter] as number);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

function chineseNumber(text: string): number {
  const [tens, ones = ''] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? 10 * (tens === '' ? 1 : CHINESE.indexOf(tens as string) + 1) : 0;
  return ten + CHINESE.indexOf(ones[0] ?? '') + 1;
}
