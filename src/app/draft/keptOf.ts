import { type CarriedOver, carryOver } from '../../edit/draft/carryOver.ts';
import { correctionsFor } from '../../edit/draft/corrections.ts';
import type { Carried } from '../../edit/draft/fates.ts';
import { type Matches, matchDrafts } from '../../edit/draft/matchDrafts.ts';
import { matchPeople } from '../../edit/draft/matchPeople.ts';
import { applyEdits, type Edit } from '../../edit/edits.ts';
import { sharedText } from '../../edit/sharedText.ts';
import { keyOf } from '../../formats/text/elements.ts';
import { writeText, writtenLines } from '../../formats/text/writeText.ts';
import type { StoryText } from '../../story/passages/storyText.ts';
import { textIn } from '../../story/text.ts';
import type { WholeStory } from '../../story/types.ts';
import type { EarlierDraft } from '../../view/viewState.ts';

/** A new draft as it was opened, with what its reader has put right about the people of the earlier one, and how the two match. */
export type Prepared = {
  readonly draft: WholeStory;
  readonly corrections: readonly Edit[];
  readonly matches: Matches;
};

export function prepare(earlier: EarlierDraft, opened: WholeStory, text: StoryText | undefined): Prepared {
  const { original, edits, whole } = earlier;
  const corrections = correctionsFor(edits, matchPeople(original, opened), [original, opened]);
  const draft = applyEdits(opened, corrections);
  return {
    draft,
    corrections,
    matches: matchDrafts({ story: whole, text: earlier.text }, { story: draft, text }),
  };
}

/** What the reader has chosen: which scene and who is meant, by ids; undefined for none. */
export type Choices = {
  readonly scenes: ReadonlyMap<string, string | undefined>;
  readonly people: ReadonlyMap<string, string | undefined>;
  /** Whether notes of the earlier script are kept that the new one does not have. */
  readonly keepsNotes: boolean;
};

export function keptOf(earlier: EarlierDraft, { draft, matches }: Prepared, choices: Choices): CarriedOver {
  return carryOver(
    earlier.whole,
    draft,
    {
      scenes: chosen(matches.scenes, choices.scenes),
      people: chosen(matches.people, choices.people),
    },
    { read: earlier.original, keepsNotes: choices.keepsNotes },
  );
}

function chosen(
  found: ReadonlyMap<string, string>,
  choices: ReadonlyMap<string, string | undefined>,
): ReadonlyMap<string, string> {
  const all = new Map(found);
  for (const [id, to] of choices) {
    if (to === undefined) all.delete(id);
    else all.set(id, to);
  }
  return all;
}

/** Whether what was asserted is in the new draft. */
export const isKept = ({ fate }: Carried) => fate === 'kept' || fate === 'moved';

/** The edits that make the new draft as it was opened into one with what is kept. What has no place is a note in its text. */
export function editsOf(
  earlier: EarlierDraft,
  { corrections }: Prepared,
  { story, carried }: CarriedOver,
): readonly Edit[] {
  const notes = notesOn(
    earlier.whole,
    carried.filter((one) => !isKept(one)),
  );
  const text = notes.length > 0 ? `${writeText(story)}\n${notes.join('\n')}\n` : undefined;
  return [
    ...corrections,
    { does: 'replace', story, text: text === undefined ? undefined : sharedText(text) },
  ];
}

/** The lines of the earlier draft's text that say so, as notes, scene by scene. */
function notesOn(before: WholeStory, left: readonly Carried[]): string[] {
  const { preamble, scenes } = writtenLines(before);
  const language = before.languages[0] as string;
  const notes: string[] = [];
  let last: number | undefined;
  for (const one of left) {
    const id = before.scenes[one.scene]?.id ?? '';
    const keys = new Set(keysOf(one, id));
    const lines = (one.scene < 0 ? preamble : (scenes[one.scene] ?? [])).filter(
      ({ key }) => key !== undefined && keys.has(key),
    );
    if (lines.length === 0) continue;
    if (last !== one.scene)
      notes.push(`// ${one.scene + 1}. ${textIn(before.scenes[one.scene]?.title ?? before.title, language)}`);
    last = one.scene;
    for (const { line } of lines) notes.push(`// ${line}`);
  }
  return notes;
}

/** The keys (see `keyOf`) of the lines of an assertion in a scene (its id; empty before the first). */
function keysOf(one: Carried, scene: string): readonly string[] {
  switch (one.is) {
    case 'change':
      return [keyOf('change', scene, one.change.relation), keyOf('evidence', scene, one.change.relation)];
    case 'departure':
      return [keyOf('present', scene, one.character), keyOf('away', scene, one.character)];
    case 'name':
      return [keyOf('name', scene, one.character)];
    case 'person':
      return [keyOf('person', one.character)];
    case 'step':
      return [keyOf('step', scene, String(one.number))];
    default:
      return [keyOf(one.is, scene)];
  }
}
