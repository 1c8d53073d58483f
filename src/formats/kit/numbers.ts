import { type InBoth, wordsIn } from '../../story/messages/inBoth.ts';

/** How a column writes its numbers: what a comma and a point are between one to three digits and exactly three more. */
export type NumberStyle = {
  readonly comma: 'decimal' | 'thousands';
  readonly point: 'decimal' | 'thousands';
  /** A number that the column does not decide, and that is read in the usual way. */
  readonly doubtful: string | undefined;
};

/** Numbers as programs write them. */
export const PLAIN: NumberStyle = { comma: 'thousands', point: 'decimal', doubtful: undefined };

/**
 * How the numbers of a column are written, by those of them that can be read in one way only: 0,25 and 1.204,5 have a decimal
 * comma, 1,204.5 and 1,204,000 do not.
 *
 * @param usual what a comma is where no cell decides: in a table whose cells are separated by semicolons, the decimal sign
 */
export function numberStyleOf(cells: Iterable<string>, usual: NumberStyle['comma']): NumberStyle {
  const seen = { ',': { decimal: 0, thousands: 0 }, '.': { decimal: 0, thousands: 0 } };
  const doubtful: { ','?: string; '.'?: string } = {};
  for (const cell of cells) {
    const shape = shapeOf(cell);
    if (!shape) continue;
    if (shape.decimal) seen[shape.decimal].decimal++;
    if (shape.thousands) seen[shape.thousands].thousands++;
    if (shape.either) doubtful[shape.either] ??= cell.trim();
  }
  const [comma, point] = [seen[','], seen['.']];
  const decimalComma = comma.decimal > 0 || point.thousands > 0;
  const decimalPoint = point.decimal > 0 || comma.thousands > 0;
  if (decimalComma !== decimalPoint) {
    return decimalComma
      ? { comma: 'decimal', point: 'thousands', doubtful: undefined }
      : { comma: 'thousands', point: 'decimal', doubtful: undefined };
  }
  // A point alone is a decimal point, unless people here write a decimal comma.
  const open = doubtful[','] ?? (usual === 'decimal' ? doubtful['.'] : undefined);
  return { comma: usual, point: 'decimal', doubtful: open };
}

/** The number in a text; undefined if it is none. Infinity counts, since real files have it. */
export function numberIn(text: string, style: NumberStyle = PLAIN): number | undefined {
  const infinite = /^\s*([+-]?)inf(?:inity)?\s*$/i.exec(text);
  if (infinite) return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const shape = shapeOf(text);
  if (!shape) return undefined;
  const { sign, exponent } = shape;
  let { digits } = shape;
  if (shape.either) {
    const isDecimal = style[shape.either === ',' ? 'comma' : 'point'] === 'decimal';
    digits = digits.replace(shape.either, isDecimal ? '.' : '');
  }
  const value = Number(`${sign}${digits}${exponent}`);
  return Number.isFinite(value) ? value : undefined;
}

/** Whether a text is a number, however it is written. */
export function isNumber(text: string): boolean {
  return shapeOf(text) !== undefined;
}

/** What is said of numbers that can be read in two ways, such as 1,204. */
export function doubtAbout(style: NumberStyle, what: InBoth | string): InBoth | undefined {
  const { doubtful } = style;
  if (doubtful === undefined) return undefined;
  const value = numberIn(doubtful, style);
  return {
    en: `“${doubtful}” for ${wordsIn(what, 'en')} was read as ${value}. No other value shows whether the sign in it is a decimal or a thousands separator.`,
    de: `„${doubtful}“ wurde als ${String(value).replace('.', ',')} gelesen (${wordsIn(what, 'de')}). Kein anderer Wert zeigt, ob das Zeichen darin ein Dezimal- oder ein Tausendertrennzeichen ist.`,
  };
}

type Sign = ',' | '.';

type Shape = {
  readonly sign: string;
  /** With a decimal point and no other signs, except `either`. */
  readonly digits: string;
  readonly exponent: string;
  /** The signs that can be read in one way only. */
  readonly decimal?: Sign | undefined;
  readonly thousands?: Sign | undefined;
  /** The one sign that may be decimal or between thousands. */
  readonly either?: Sign | undefined;
};

/** Longer texts are no numbers. */
const LONGEST = 60;

const NUMBER = /^([+-]?)(\d[\d.,]*|[.,]\d+)(e[+-]?\d{1,3})?$/i;
const GROUPS = { ',': /^\d{1,3}(?:,\d{2,3})*,\d{3}$/, '.': /^\d{1,3}(?:\.\d{3})+$/ };

function shapeOf(text: string): Shape | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = text
    .trim()
    .replace(/^[−–]/, '-')
    .replace(/\s*%$/, '')
    // Spaces and apostrophes between thousands.
    .replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, '');
  const found = NUMBER.exec(plain);
  if (!found) return undefined;
  const [, sign = '', body = '', exponent = ''] = found;
  const [commas, points] = [body.split(',').length - 1, body.split('.').length - 1];
  const base = { sign, exponent };
  if (commas === 0 && points === 0) return { ...base, digits: body };
  if (commas > 0 && points > 0) return bothSigns(body, base);
  const separator: Sign = commas > 0 ? ',' : '.';
  if (commas + points > 1) {
    if (!GROUPS[separator].test(body)) return undefined;
    return { ...base, digits: body.replaceAll(separator, ''), thousands: separator };
  }
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(body) && !exponent) return { ...base, digits: body, either: separator };
  return { ...base, digits: body.replace(',', '.'), decimal: separator };
}

/** A number with commas and points: the last sign is the decimal one. */
function bothSigns(body: string, base: Pick<Shape, 'sign' | 'exponent'>): Shape | undefined {
  const decimal: Sign = body.lastIndexOf(',') > body.lastIndexOf('.') ? ',' : '.';
  const thousands: Sign = decimal === ',' ? '.' : ',';
  const [whole = '', fraction = '', ...more] = body.split(decimal);
  if (more.length > 0 || !GROUPS[thousands].test(whole)) return undefined;
  return { ...base, digits: `${whole.replaceAll(thousands, '')}.${fraction}`, decimal, thousands };
}
