import { signedNumber } from '../../story/messages/formatNumber.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { nameAt, pairAt } from '../../story/sentences.ts';
import { historyOf, relationOf, scenesWith } from '../../story/state.ts';
import { textIn } from '../../story/text.ts';
import type { Story, Text } from '../../story/types.ts';
import type { CheckId, Observation } from './observation.ts';
import { together } from './together.ts';

/** What was observed, as a sentence with names and scene numbers (from 1). */
export function sentenceOfObservation(story: Story, observation: Observation, language: AppLanguage): string {
  return SENTENCES[observation.check](factsOf(story, observation, language))[language];
}

/** The words of the story that such a sentence quotes, besides names. */
export function quotedByObservation(
  story: Story,
  { characters: [one], relation = '', scene = -1, other = 0 }: Observation,
): { readonly label: Text; readonly here: Text; readonly there: Text } {
  const turn = historyOf(story, relation).findLast((each) => each.scene === scene);
  const placeIn = (index: number) => {
    const where = story.scenes[index];
    const own = where?.present.find(({ character }) => character === one)?.place ?? where?.place;
    return story.places.find(({ id }) => id === own)?.name ?? {};
  };
  return {
    label: (turn?.after ?? turn?.before)?.label ?? {},
    here: placeIn(Math.max(scene, 0)),
    there: placeIn(other),
  };
}

type Facts = ReturnType<typeof factsOf>;

/** What sentences are made of. Scenes count from 1; one of 0 is what holds before the first. */
function factsOf(story: Story, observation: Observation, language: AppLanguage) {
  const { characters, relation, scene, other, name } = observation;
  const { label, here, there } = quotedByObservation(story, observation);
  const at = Math.max(scene ?? 0, other ?? 0);
  const known = relation === undefined ? undefined : relationOf(story, relation);
  const [one = '', two = ''] = characters;
  const turn = historyOf(story, relation ?? '').findLast((each) => each.scene === (scene ?? -1));
  const number = (value: number | undefined) => signedNumber(value ?? 0, language);
  return {
    names: characters.map((id) => nameAt(story, id, at, language)),
    pair: known ? pairAt(story, known, at, language) : '',
    label: textIn(label, language),
    scene: (scene ?? -1) + 1,
    other: (other ?? -1) + 1,
    isLast: other === story.scenes.length - 1,
    counts: [scenesWith(story, one).length, scenesWith(story, two).length] as const,
    meetings: known ? together(story, one, two).filter((each) => each > (scene ?? 0)).length : 0,
    was: number(turn?.before?.valence),
    is: number(turn?.after?.valence),
    here: textIn(here, language),
    there: textIn(there, language),
    name: name ?? '',
  };
}

/** Names in a list: the first three, and how many more there are. */
const MOST_NAMES = 3;

function listed(names: readonly string[], and: string, more: (count: number) => string): string {
  const parts = names.slice(0, MOST_NAMES);
  if (names.length > MOST_NAMES) parts.push(more(names.length - MOST_NAMES));
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`;
}

const SENTENCES: Readonly<Record<CheckId, (facts: Facts) => Readonly<Record<AppLanguage, string>>>> = {
  vanishes: ({ names: [name], scene, other, isLast }) =>
    isLast
      ? {
          en: `${name} is last seen in scene ${scene}; ${other - scene} more scenes follow.`,
          de: `${name} kommt zuletzt in Szene ${scene} vor; danach folgen noch ${other - scene} Szenen.`,
        }
      : {
          en: `${name} is away for ${other - scene} scenes: from scene ${scene + 1} to scene ${other}.`,
          de: `${name} fehlt ${other - scene} Szenen lang: von Szene ${scene + 1} bis Szene ${other}.`,
        },
  'behind-backs': ({ pair, label, scene }) => ({
    en: `${pair}: “${label}” happens in scene ${scene}, but neither of the two is there.`,
    de: `${pair}: „${label}“ geschieht in Szene ${scene}, aber die beiden sind nicht dabei.`,
  }),
  leap: ({ pair, scene, other, was, is }) => ({
    en: `${pair}: warmth changes from ${was} to ${is} in scene ${scene}, but the two have shared no scene since ${other === 0 ? 'the beginning' : `scene ${other}`}.`,
    de: `${pair}: Die Wärme ändert sich in Szene ${scene} von ${was} auf ${is}, aber die beiden hatten seit ${other === 0 ? 'dem Anfang' : `Szene ${other}`} keine gemeinsame Szene.`,
  }),
  'never-meet': ({ names: [one, two], counts: [many, more] }) => ({
    en: `${one} (${many} scenes) and ${two} (${more} scenes) are never in the same scene.`,
    de: `${one} (${many} Szenen) und ${two} (${more} Szenen) sind nie in derselben Szene.`,
  }),
  'loose-end': ({ pair, label, scene, meetings }) => ({
    en: `${pair}: “${label}” begins in scene ${scene} and is not taken up again, although the two meet in ${meetings} later scenes.`,
    de: `${pair}: „${label}“ beginnt in Szene ${scene} und wird nicht wieder aufgenommen, obwohl die beiden sich in ${meetings} späteren Szenen treffen.`,
  }),
  bystander: ({ names: [name], counts: [many] }) => ({
    en: `${name} is in ${many} scenes, but no relationship of ${name} ever changes.`,
    de: `${name} kommt in ${many} Szenen vor, aber keine Beziehung von ${name} ändert sich.`,
  }),
  'still-water': ({ scene, other }) => ({
    en: `No relationship changes from scene ${scene} to scene ${other}.`,
    de: `Von Szene ${scene} bis Szene ${other} ändert sich keine Beziehung.`,
  }),
  island: ({ names }) => ({
    en: `${listed(names, 'and', (count) => `${count} more`)} ${names.length === 1 ? 'shares' : 'share'} neither a scene nor a relationship with the other main characters.`,
    de: `${listed(names, 'und', (count) => `${count} weitere`)} ${names.length === 1 ? 'teilt' : 'teilen'} mit den anderen Hauptfiguren weder eine Szene noch eine Beziehung.`,
  }),
  'two-places': ({ names: [name], scene, other, here, there }) => ({
    en: `${name} is in two places at the same time: “${there}” in scene ${other} and “${here}” in scene ${scene}.`,
    de: `${name} ist zur selben Zeit an zwei Orten: „${there}“ in Szene ${other} und „${here}“ in Szene ${scene}.`,
  }),
  'too-early': ({ name, scene, other }) => ({
    en: `“${name}” is named ${scene === 0 ? 'before the first scene' : `in scene ${scene}`}, but only scene ${other} reveals that name.`,
    de: `„${name}“ steht schon ${scene === 0 ? 'vor der ersten Szene' : `in Szene ${scene}`}, aber erst Szene ${other} verrät diesen Namen.`,
  }),
  'one-sided': ({ pair, label, scene }) => ({
    en: `${pair}: “${label}” ${scene === 0 ? 'before the first scene' : `in scene ${scene}`} is what only one of the two feels or does, but the relationship is mutual. Describe it for both, or add a one-way relationship.`,
    de: `${pair}: „${label}“ ${scene === 0 ? 'vor der ersten Szene' : `in Szene ${scene}`} ist, was nur eine der beiden Figuren fühlt oder tut; die Beziehung ist aber gegenseitig. Beschreiben Sie sie für beide oder ergänzen Sie eine einseitige Beziehung.`,
  }),
};
