import { CAPS } from '../../story/schema.ts';
import { checkCounts } from '../kit/limits.ts';
import { oneLine } from '../kit/lines.ts';
import { isElement, type XmlElement } from '../kit/xml.ts';

/** A part of a play whose speakers count as being together. */
export type Segment = {
  /** The heads of the outermost enclosing division that has any. */
  readonly act: string | undefined;
  /** The heads from there inwards, its own last; may be empty. */
  readonly title: string;
  /** Ids, in the order of their first speech. */
  readonly speaking: ReadonlySet<string>;
  /** Ids that its stage directions name in `who`. */
  readonly named: ReadonlySet<string>;
};

export type Segments = {
  readonly segments: readonly Segment[];
  /** Every `sp`, including those outside all segments, such as in front matter. */
  readonly speeches: readonly Speech[];
};

/** The ids of those who speak it together, and its first line. */
export type Speech = { readonly ids: readonly string[]; readonly line: number };

type Division = Segment & {
  readonly element: XmlElement;
  readonly speaking: Set<string>;
  readonly named: Set<string>;
  /** Has speeches at any depth, with or without `who`. */
  spoken: boolean;
};

const DIVISIONS: readonly string[] = ['body', 'div', 'div1', 'div2'];

/**
 * The segments of a play and their speakers by DraCor's rule (dracor-api, modules/util.xqm, get-segments and
 * distinct-speakers). Speeches count at any depth, so a segment has the speakers of the segments inside it too.
 *
 * @throws ImportError if there are more than a story can hold
 */
export function segmentsOf(play: XmlElement, declared: ReadonlyMap<string, unknown>): Segments {
  const { divisions, speeches } = divisionsOf(play, declared);
  return { segments: divisions.filter(ruleFor(divisions)), speeches };
}

/** Which divisions are segments depends on the kinds of division that the play has. */
function ruleFor(divisions: readonly Division[]): (division: Division) => boolean {
  const has = (name: string) => divisions.some(({ element }) => element.name === name);
  const isScene = ({ element }: Division) => element.attributes.get('type') === 'scene';
  const holds = ({ element }: Division, name: string) =>
    element.children.some((child) => isElement(child) && child.name === name);
  if (!has('div') && !has('div1')) return ({ element }) => element.name === 'body';
  if (divisions.some((division) => division.element.name === 'div2' && isScene(division))) {
    return (division) =>
      division.element.name === 'div2'
        ? isScene(division)
        : division.element.name === 'div1' && holds(division, 'sp') && !holds(division, 'div2');
  }
  if (has('div1')) return ({ element }) => element.name === 'div1';
  return (division) =>
    division.element.name === 'div' && (holds(division, 'sp') || (isScene(division) && !division.spoken));
}

/** All bodies and the divisions in them, in document order, each with its speakers at any depth. */
function divisionsOf(
  play: XmlElement,
  declared: ReadonlyMap<string, unknown>,
): { divisions: readonly Division[]; speeches: readonly Speech[] } {
  const divisions: Division[] = [];
  const speeches: Speech[] = [];
  let presences = 0;

  const visit = (element: XmlElement, around: Division | undefined) => {
    const inside =
      element.name === 'body' || (around && DIVISIONS.includes(element.name))
        ? divisionIn(around, element)
        : undefined;
    if (inside) divisions.push(inside);
    const into = inside ?? around;
    if (element.name === 'sp') {
      const ids = idsIn(element.attributes.get('who'), declared);
      speeches.push({ ids, line: element.line });
      for (const id of into ? ids : []) into?.speaking.add(id);
      if (into) into.spoken = true;
    }
    if (into && element.name === 'stage') {
      for (const id of idsIn(element.attributes.get('who'), declared)) into.named.add(id);
    }
    for (const child of element.children) if (isElement(child)) visit(child, into);
    if (!inside || !around) return;
    // Passed outwards once per division: a hostile file could nest a long play 200 deep.
    presences += inside.speaking.size + inside.named.size;
    checkCounts({ characters: inside.speaking.size, presences });
    for (const id of inside.speaking) around.speaking.add(id);
    for (const id of inside.named) around.named.add(id);
    around.spoken ||= inside.spoken;
  };
  visit(play, undefined);
  return { divisions, speeches };
}

function divisionIn(around: Division | undefined, element: XmlElement): Division {
  const own = headsOf(element);
  const inner = { element, speaking: new Set<string>(), named: new Set<string>(), spoken: false };
  if (!around || around.element.name === 'body') return { ...inner, act: undefined, title: own };
  if (around.act === undefined) return { ...inner, act: around.title || undefined, title: own };
  return { ...inner, act: around.act, title: joined(around.title, own) };
}

function headsOf(element: XmlElement): string {
  return element.children
    .filter(isElement)
    .filter(({ name }) => name === 'head')
    .map(plainText)
    .reduce(joined, '');
}

/** Cut above the length of any title, so that the heads of a hostile file do not add up. */
function joined(outer: string, inner: string): string {
  return [outer, inner]
    .filter(Boolean)
    .join(' | ')
    .slice(0, 2 * CAPS.name);
}

/** The text of an element on one line, without its notes. */
export function plainText(element: XmlElement): string {
  const parts: string[] = [];
  const gather = ({ children }: XmlElement) => {
    for (const child of children) {
      if (!isElement(child)) parts.push(child);
      else if (child.name !== 'note') gather(child);
    }
  };
  gather(element);
  return oneLine(parts.join(''));
}

/**
 * The ids in a list of references. Like DraCor, splits at white space and drops the first character, whatever it is
 * (usually `#`), except for a bare id that is declared.
 */
export function idsIn(
  references: string | undefined,
  declared: ReadonlyMap<string, unknown>,
): readonly string[] {
  if (references === undefined) return [];
  return references
    .split(/[ \t\r\n]+/)
    .filter((reference) => reference.length > 1)
    .map((reference) =>
      !reference.startsWith('#') && declared.has(reference) ? reference : withoutFirst(reference),
    )
    .filter(Boolean);
}

function withoutFirst(text: string): string {
  return text.slice((text.codePointAt(0) as number) > 0xffff ? 2 : 1);
}
