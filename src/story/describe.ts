import { isTimeless } from './isTimeless.ts';
import type { AppLanguage } from './messages/languages.ts';
import { wordingIn } from './messages/wordingIn.ts';
import { peopleByPlace } from './peopleByPlace.ts';
import { departuresAt, nameAt, pairAt, sentenceOf } from './sentences.ts';
import { changesAt, presentAt, relationsAt } from './state.ts';
import { textIn } from './text.ts';
import type { KindOrUnknown, Relation, Story } from './types.ts';

/** What a picture shows: these characters (ids), and relations of all kinds but the hidden ones. */
export type Visible = {
  readonly shown: ReadonlySet<string>;
  readonly hiddenKinds: ReadonlySet<KindOrUnknown>;
};

/** What is on the picture of a scene, as names and sentences. */
export type Described = {
  /** Who is in the scene; of a network without time, all people. */
  readonly people: readonly string[];
  readonly changes: readonly string[];
  readonly relations: readonly string[];
  /** Who is where, place by place: that of the scene first. */
  readonly places: readonly { readonly id: string; readonly sentence: string }[];
};

/** The picture of a scene as a text alternative, in one piece. */
export function describe(story: Story, scene: number, language: AppLanguage, visible: Visible): string {
  const { people, changes, relations, places } = describedAt(story, scene, language, visible);
  const wording = wordingIn(language);
  if (isTimeless(story)) return wording.describedNetwork(people, relations);
  const elsewhere = places.filter(({ id }) => id !== story.scenes[scene]?.place);
  return wording.described(
    people,
    relations,
    changes,
    elsewhere.map(({ sentence }) => sentence),
  );
}

/** The picture of a scene as lists: who is present, what changes, which relations hold, who is where. */
export function describedAt(
  story: Story,
  scene: number,
  language: AppLanguage,
  { shown, hiddenKinds }: Visible,
): Described {
  const wording = wordingIn(language);
  const drawn = ({ from, to }: Relation, kind: KindOrUnknown = 'unknown') =>
    shown.has(from) && shown.has(to) && !hiddenKinds.has(kind);
  const name = (character: string) => nameAt(story, character, scene, language);
  const people = isTimeless(story)
    ? [...shown]
    : [...presentAt(story, scene).keys()].filter((character) => shown.has(character));
  const turns = changesAt(story, scene).filter((turn) =>
    drawn(turn.relation, (turn.after ?? turn.before)?.kind),
  );
  const states = [...relationsAt(story, scene).values()].filter((state) => drawn(state.relation, state.kind));
  return {
    people: people.map(name),
    changes: [
      ...departuresAt(story, scene, language),
      ...turns.map((turn) => sentenceOf(story, turn, scene, language)),
    ],
    relations: states.map((state) =>
      wording.holds(pairAt(story, state.relation, scene, language), textIn(state.label, language)),
    ),
    places: peopleByPlace(story, scene, shown).map(({ place, people }) => ({
      id: place.id,
      sentence: wording.holds(textIn(place.name, language), people.map(name).join(', ')),
    })),
  };
}
