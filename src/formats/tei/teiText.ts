import type { Passage, StoryText } from '../../story/passages/storyText.ts';
import { collectText } from '../kit/collectText.ts';
import { oneLine } from '../kit/lines.ts';
import { childrenOf, isElement, type XmlElement } from '../kit/xml.ts';
import { inRoman } from '../script/counts.ts';
import { countIn } from '../script/divisions.ts';
import { plainText } from './plainText.ts';
import type { People } from './teiPeople.ts';
import type { Segment } from './teiSegments.ts';

/** The passages of a play, each in the innermost of the segments around it, in the order of the segments. */
export function textOfPlay(
  play: XmlElement,
  segments: readonly Segment[],
  people: People,
): StoryText | undefined {
  const scenes = new Map(segments.map(({ element }) => [element, { count: '', passages: [] as Passage[] }]));
  type Scene = { count: string; passages: Passage[] };
  const visit = (element: XmlElement, around: Scene | undefined, outer: string) => {
    const isDivision = /^div[0-7]?$/.test(element.name);
    const count = isDivision ? countOf(element, outer) : outer;
    const scene = scenes.get(element);
    if (scene) scene.count = count;
    const inside = scene ?? around;
    if (inside && element.name === 'stage') {
      inside.passages.push({ kind: 'direction', by: [], words: saidIn(element).words });
    } else if (element.name === 'sp') {
      const said = saidIn(element);
      inside?.passages.push(speechOf(element, said, people));
      // A speech within another is a passage of its own.
      for (const inner of said.inner) visit(inner, inside, count);
    } else for (const child of element.children) if (isElement(child)) visit(child, inside, count);
  };
  visit(play, undefined, '');
  const collected = collectText();
  for (const { element } of segments) {
    const scene = scenes.get(element);
    collected.scene(scene?.count || undefined);
    for (const passage of scene?.passages ?? []) collected.add(passage);
  }
  return collected.text();
}

/** "III" for an act and "III.1" for a scene in it: by the number of the division, or that in its head. */
function countOf(division: XmlElement, outer: string): string {
  const number = division.attributes.get('n')?.trim();
  if (number?.includes('.')) return number;
  const [head] = childrenOf(division, 'head');
  const isAct = /^(?:act|akt|acte|aufzug)$/i.test(division.attributes.get('type')?.trim() ?? '');
  const own =
    number && isAct && /^\d{1,3}$/.test(number) && number !== '0'
      ? inRoman(Number(number))
      : number || (head && countIn(plainText(head)));
  return [outer, own].filter(Boolean).join('.');
}

function speechOf(sp: XmlElement, { words, line }: Said, people: People): Passage {
  const speaker = childrenOf(sp, 'speaker').map(plainText).join(' ');
  const to = people.idsIn(sp.attributes.get('toWhom'));
  return {
    kind: 'speech',
    by: people.speakersOf(sp).ids,
    ...(to.length > 0 ? { to } : {}),
    ...(speaker === '' ? {} : { speaker }),
    words,
    line,
  };
}

/** Elements that are not what is said: who says it, what the edition adds. */
const LEFT_OUT = new Set(['speaker', 'note', 'fw']);

/** A direction without the brackets around it and what follows them: "(to his wife):". */
const bare = (direction: string) => direction.replace(/^[([]|[)\]][.:,;]?$/g, '');
/** Elements that begin and end a line. */
const LINES = new Set(['l', 'p', 'lg', 'ab', 'head', 'lb', 'floatingText']);
/** Stands between lines while they are gathered. XML cannot hold this character. */
const BREAK = '\0';

type Said = {
  /** In the lines of the source, with directions in brackets. */
  readonly words: string;
  /** The number of the first line that has one. */
  readonly line: string | undefined;
  /** Speeches within it. */
  readonly inner: readonly XmlElement[];
};

/** What a speech or direction holds. */
function saidIn(element: XmlElement): Said {
  const inner: XmlElement[] = [];
  let line: string | undefined;
  let words = '';
  const gather = (child: XmlElement, isTop: boolean) => {
    if (child.name === 'sp') inner.push(child);
    else if (child.name === 'stage') {
      const direction = bare(plainText(child));
      if (direction !== '') words += isTop ? `${BREAK}(${direction})${BREAK}` : ` (${direction}) `;
    } else if (!LEFT_OUT.has(child.name)) {
      const isLine = LINES.has(child.name);
      if (isLine) {
        words += BREAK;
        line ??= child.attributes.get('n')?.trim() || undefined;
      }
      for (const node of child.children) {
        if (isElement(node)) gather(node, false);
        else words += node;
      }
      if (isLine) words += BREAK;
    }
  };
  for (const node of element.children) {
    if (isElement(node)) gather(node, true);
    else words += node;
  }
  return { words: words.split(BREAK).map(oneLine).filter(Boolean).join('\n'), line, inner };
}
