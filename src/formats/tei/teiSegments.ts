import { CAPS } from '../../story/schema.ts';
import { checkSize } from '../kit/limits.ts';
import { type Element, isElement } from '../kit/xml.ts';

/** A stretch of a play whose speakers count as being together. */
export type Segment = {
  /** The heads of the outermost division around it that has any. */
  readonly act: string | undefined;
  /** The heads below those, its own last; may be empty. */
  readonly title: string;
  /** Ids, in the order in which they first speak. */
  readonly speaking: ReadonlySet<string>;
  /** Ids that its stage directions name in `who`. */
  readonly named: ReadonlySet<string>;
};

export type Segments = {
  readonly segments: readonly Segment[];
  /** Every `sp` there is, also those that no segment is around, as in front matter. */
  readonly speeches: readonly Speech[];
};

/** The ids that speak it together, and the line where it begins. */
export type Speech = { readonly ids: readonly string[]; readonly line: number };

type Division = Segment & {
  readonly element: Element;
  readonly speaking: Set<string>;
  readonly named: Set<string>;
  /** Has speeches at any depth, with `who` or without. */
  spoken: boolean;
};

const DIVISIONS: readonly string[] = ['body', 'div', 'div1', 'div2'];

/**
 * The segments of a play and their speakers by DraCor's rule (dracor-api, modules/util.xqm, get-segments and
 * distinct-speakers): whatever speaks at any depth inside a segment counts, so that segments in segments share theirs.
 *
 * @throws ImportError where there are more than a story can hold
 */
export function segmentsOf(play: Element, declared: ReadonlyMap<string, unknown>): Segments {
  const { divisions, speeches } = divisionsOf(play, declared);
  return { segments: divisions.filter(ruleFor(divisions)), speeches };
}

/** Which divisions are segments depends on which kinds of division the play has at all. */
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

/** All bodies and the divisions in them, in document order, each with what is inside at any depth. */
function divisionsOf(
  play: Element,
  declared: ReadonlyMap<string, unknown>,
): { divisions: readonly Division[]; speeches: readonly Speech[] } {
  const divisions: Division[] = [];
  const speeches: Speech[] = [];
  let presences = 0;

  const visit = (element: Element, around: Division | undefined) => {
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
    // Handed outwards only now, in one piece, since a hostile file could nest a long play 200 deep.
    presences += inside.speaking.size + inside.named.size;
    checkSize({ characters: inside.speaking.size, presences });
    for (const id of inside.speaking) around.speaking.add(id);
    for (const id of inside.named) around.named.add(id);
    around.spoken ||= inside.spoken;
  };
  visit(play, undefined);
  return { divisions, speeches };
}

function divisionIn(around: Division | undefined, element: Element): Division {
  const own = headsOf(element);
  const inner = { element, speaking: new Set<string>(), named: new Set<string>(), spoken: false };
  if (!around || around.element.name === 'body') return { ...inner, act: undefined, title: own };
  if (around.act === undefined) return { ...inner, act: around.title || undefined, title: own };
  return { ...inner, act: around.act, title: joined(around.title, own) };
}

function headsOf(element: Element): string {
  return element.children
    .filter(isElement)
    .filter(({ name }) => name === 'head')
    .map(plainText)
    .reduce(joined, '');
}

/** Longer than any title that the gate lets through, so that the heads of a hostile file do not add up. */
function joined(outer: string, inner: string): string {
  return [outer, inner]
    .filter(Boolean)
    .join(' | ')
    .slice(0, 2 * CAPS.name);
}

/** The words of an element without its notes, and without needless white space. */
export function plainText(element: Element): string {
  const parts: string[] = [];
  const gather = ({ children }: Element) => {
    for (const child of children) {
      if (!isElement(child)) parts.push(child);
      else if (child.name !== 'note') gather(child);
    }
  };
  gather(element);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/**
 * The ids that a list of references names: split at white space, the first character (`#`) dropped, as DraCor does it
 * whatever that character is; only a bare id that is declared just so keeps it.
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
