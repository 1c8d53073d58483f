import type { Reading, Remark } from './format.ts';
import { childOf, childrenOf, textOf, type XmlElement } from './kit/xml.ts';
import type { Note } from './text/noteLines.ts';
import { withRelationNotes } from './text/relationNotes.ts';

/** A note of a script in Final Draft's format: its lines as words, its line in the file, and how many scenes have begun before it. */
export type FdxNote = { readonly words: readonly string[]; readonly line: number; readonly scenes: number };

/** A note that was typed into the script, as Fountain has them. */
const TYPED = /\[\[((?:(?!\[\[)[\s\S])*?)\]\]/g;

/** What may stand inside a paragraph. */
const BLOCKS = ['DualDialogue', 'OmittedScene'];

/** What in a note without a place makes it one that should say something. */
const ASSERTS = /->|<-|→|←|↔|\((?:dies|leaves|stirbt|geht)/;

/** The words of a paragraph without notes that were typed into them. */
export function withoutNotes(words: string): string {
  return words.replace(TYPED, '');
}

/**
 * The notes of a script, in its order; those without a place in it are told. Newer files have them at the end, with the characters that
 * they are about: counted over the text of all paragraphs, with one for each end of a paragraph and two for each block inside one (dual
 * dialogue, an omitted scene), whose own text does not count. Older files have a note inside its paragraph.
 *
 * @param begun how many scenes have begun with each paragraph, in order
 */
export function fdxNotes(
  root: XmlElement,
  begun: ReadonlyMap<XmlElement, number>,
): { readonly notes: readonly FdxNote[]; readonly remarks: readonly Remark[] } {
  const found: FdxNote[] = [];
  for (const [paragraph, scenes] of begun) {
    for (const note of childrenOf(paragraph, 'ScriptNote'))
      found.push({ words: linesOf(note), line: note.line, scenes });
    for (const [, words = ''] of textIn(paragraph).matchAll(TYPED))
      found.push({ words: words.split('\n'), line: paragraph.line, scenes });
  }
  const lost: FdxNote[] = [];
  const apart = childOf(root, 'ScriptNotes');
  const sceneAt = scenesByPosition(childOf(root, 'Content'), begun);
  for (const note of apart ? childrenOf(apart, 'ScriptNote') : []) {
    const from = /^\s*(\d+)\s*,\s*\d+\s*$/.exec(note.attributes.get('Range') ?? '')?.[1];
    const scenes = from === undefined ? undefined : sceneAt(Number(from));
    const words = linesOf(note);
    if (scenes !== undefined) found.push({ words, line: note.line, scenes });
    else if (ASSERTS.test(words.join('\n'))) lost.push({ words, line: note.line, scenes: 0 });
  }
  const notes = found.toSorted((a, b) => a.scenes - b.scenes);
  return { notes, remarks: lost.length > 0 ? [without(lost)] : [] };
}

/** Takes over what the notes say; see `withRelationNotes`. `begun` scenes have a heading in the script. */
export function withFdxNotes(reading: Reading, notes: readonly FdxNote[], begun: number): Reading {
  const added = reading.story.scenes.length - begun;
  // Numbered apart from the file: there, the lines of a note stand far from each other.
  const lines: { readonly line: number; readonly scene: number }[] = [];
  const numbered: Note[] = notes.map(({ words, line, scenes }) => {
    const scene = begun === 0 ? 0 : scenes === 0 ? -1 : scenes - 1 + added;
    const first = lines.length + 1;
    // What stands in another note is no evidence for this one.
    for (let row = 0; row < words.length + 3; row++) lines.push({ line, scene });
    return { line: first, words: words.join('\n') };
  });
  const { story, remarks } = withRelationNotes(reading, numbered, (line) => lines[line - 1]?.scene ?? -1);
  const known = new Set(reading.remarks);
  return {
    ...reading,
    story,
    remarks: remarks.map((remark) =>
      known.has(remark) || remark.line === undefined
        ? remark
        : { ...remark, line: lines[remark.line - 1]?.line },
    ),
  };
}

function linesOf(note: XmlElement): readonly string[] {
  const paragraphs = childrenOf(note, 'Paragraph');
  return paragraphs.flatMap((one) =>
    textIn(one)
      .replace(/\[\[|\]\]/g, '')
      .split('\n'),
  );
}

/** The text of a paragraph, which is split in several elements where its style or revision changes. */
export function textIn(paragraph: XmlElement): string {
  return childrenOf(paragraph, 'Text')
    .map((text) => textOf(text))
    .join('');
}

/** How many scenes have begun at a position, as notes count them; undefined behind the end. */
function scenesByPosition(content: XmlElement | undefined, begun: ReadonlyMap<XmlElement, number>) {
  const ends: { readonly end: number; readonly scenes: number }[] = [];
  let end = 0;
  for (const paragraph of content ? childrenOf(content, 'Paragraph') : []) {
    const blocks = BLOCKS.flatMap((name) => childrenOf(paragraph, name)).length;
    end += textIn(paragraph).length + 1 + 2 * blocks;
    ends.push({ end, scenes: begun.get(paragraph) ?? 0 });
  }
  return (position: number): number | undefined => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.end ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return ends[low]?.scenes;
  };
}

function without(lost: readonly FdxNote[]): Remark {
  const sentence = {
    en: `Notes without a place in the script were not read: ${lost.length}.`,
    de: `Notizen ohne Stelle im Drehbuch wurden nicht gelesen: ${lost.length}.`,
  };
  return { sentence, line: lost[0]?.line };
}
