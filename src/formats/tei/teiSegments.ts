import { CAPS } from '../../story/schema.ts';
import { checkCounts } from '../kit/limits.ts';
import { isElement, type XmlElement } from '../kit/xml.ts';
import { plainText } from './plainText.ts';
import type { People } from './teiPeople.ts';

/** A part of a play whose speakers count as being together. */
export type Segment = {
  readonly element: XmlElement;
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
export type Speech = {
  readonly ids: readonly string[];
  readonly line: number;
  /** Whether "speaker" says who speaks, and not "who". */
  readonly byName: boolean;
};

type Division = Segment & {
  readonly speaking: Set<string>;
  readonly named: Set<string>;
  /** Has speeches at any depth, with or without `who`. */
  spoken: boolean;
  /** Has speeches that are in no division within it. */
  ownSpeech: boolean;
};

const DIVISIONS: readonly string[] = [
  'body',
  'div',
  'div0',
  'div1',
  'div2',
  'div3',
  'div4',
  'div5',
  'div6',
  'div7',
];

/**
 * The segments of a play and their speakers by DraCor's rule (dracor-api, modules/util.xqm, get-segments and
 * distinct-speakers). Speeches count at any depth, so a segment has the speakers of the segments inside it too.
 *
 * @throws ImportError if there are more than a story can hold
 */
export function segmentsOf(play: XmlElement, people: People): Segments {
  const { divisions, speeches } = divisionsOf(play, people);
  const rule = people.isByDraCor ? ruleFor(divisions) : (freeRuleFor(divisions) ?? ruleFor(divisions));
  return { segments: divisions.filter(rule), speeches };
}

/** Which divisions are segments depends on the kinds of division that the play has. */
function ruleFor(divisions: readonly Division[]): (division: Division) => boolean {
  const has = (name: string) => divisions.some(({ element }) => element.name === name);
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

const isScene = ({ element }: Division) => element.attributes.get('type')?.trim().toLowerCase() === 'scene';

/**
 * The rule for plays that do not come from DraCor and number the depth of their divisions in other ways than DraCor knows:
 * each division with speeches of its own is a segment. Undefined if DraCor's rule does.
 */
function freeRuleFor(divisions: readonly Division[]): ((division: Division) => boolean) | undefined {
  const isOther = ({ element: { name } }: Division) => /^div[0-7]$/.test(name) && name !== 'div1';
  if (!divisions.some((division) => isOther(division) && division.ownSpeech)) return undefined;
  if (divisions.some((division) => division.element.name === 'div2' && isScene(division))) return undefined;
  return (division) => division.ownSpeech || (isScene(division) && !division.spoken);
}

/** All bodies and the divisions in them, in document order, each with its speakers at any depth. */
function divisionsOf(
  play: XmlElement,
  people: People,
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
      const { ids, byName } = people.speakersOf(element);
      speeches.push({ ids, line: element.line, byName });
      for (const id of into ? ids : []) into?.speaking.add(id);
      if (into) into.spoken = into.ownSpeech = true;
    }
    if (into && element.name === 'stage') {
      for (const id of people.idsIn(element.attributes.get('who'))) into.named.add(id);
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
  const inner = {
    element,
    speaking: new Set<string>(),
    named: new Set<string>(),
    spoken: false,
    ownSpeech: false,
  };
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
