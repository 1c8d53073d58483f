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
    if (element.name === 'sp') inside?.passages.push(speechOf(element, people));
    else if (element.name === 'stage' && inside) {
      inside.passages.push({ kind: 'direction', by: [], words: wordsOf(element) });
      return;
    }
    for (const child of element.children) {
      if (!isElement(child) || !(element.name === 'sp' ? holdsSpeech(child) : true)) continue;
      visit(child, inside, count);
    }
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

/** A speech within another is a passage of its own; anything else in a speech is part of it. */
const holdsSpeech = (element: XmlElement): boolean =>
  element.name === 'sp' || element.children.some((child) => isElement(child) && holdsSpeech(child));

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

function speechOf(sp: XmlElement, people: People): Passage {
  const speaker = childrenOf(sp, 'speaker').map(plainText).join(' ');
  const to = people.idsIn(sp.attributes.get('toWhom'));
  return {
    kind: 'speech',
    by: people.speakersOf(sp).ids,
    ...(to.length > 0 ? { to } : {}),
    ...(speaker === '' ? {} : { speaker }),
    words: wordsOf(sp),
    line: lineOf(sp),
  };
}

/** The number of the first line that has one. */
function lineOf(element: XmlElement): string | undefined {
  for (const child of element.children) {
    if (!isElement(child) || child.name === 'sp') continue;
    const number = /^(?:l|lb)$/.test(child.name) ? child.attributes.get('n')?.trim() : undefined;
    const found = number || lineOf(child);
    if (found) return found;
  }
  return undefined;
}

/** Elements that are not what is said: who says it, what the edition adds. */
const LEFT_OUT = new Set(['speaker', 'note', 'fw', 'sp']);
/** Elements that begin and end a line. */
const LINES = new Set(['l', 'p', 'lg', 'ab', 'head', 'lb', 'floatingText']);

/** The words of a speech or direction, in its lines. */
function wordsOf(element: XmlElement): string {
  const parts: string[] = [];
  const gather = ({ children }: XmlElement, isTop: boolean) => {
    for (const child of children) {
      if (!isElement(child)) parts.push(child.replace(/\s+/g, ' '));
      else if (child.name === 'stage') {
        const words = oneLine(plainText(child)).replace(/^[([]|[)\]]$/g, '');
        if (words !== '') parts.push(isTop ? `\n(${words})\n` : ` (${words}) `);
      } else if (!LEFT_OUT.has(child.name)) {
        const isLine = LINES.has(child.name);
        if (isLine) parts.push('\n');
        gather(child, false);
        if (isLine) parts.push('\n');
      }
    }
  };
  gather(element, true);
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
