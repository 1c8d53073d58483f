import { citedPlaces } from '../../story/citedPlaces.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { wordingIn } from '../../story/messages/wordingIn.ts';
import { citationOf } from '../../story/passages/citation.ts';
import type { StoryText } from '../../story/passages/storyText.ts';
import type { Story } from '../../story/types.ts';

/** The word before a number that is not counted by acts: "Chapter " of "Chapter 3–5". */
const WORD = /^\p{L}+ (?=\d)/u;

export type SceneNumbers = {
  /** How a scene (0-based) is cited in its heading: "III.1", "12A", "Chapter 3"; undefined where its heading says "Scene 7". */
  readonly cited: (scene: number) => string | undefined;
  /** The same, or "Scene 7". */
  readonly named: (scene: number) => string;
  /** The same without the word, or the scene's number in the story: "III.1", "3", "7". */
  readonly short: (scene: number) => string;
};

/** How the scenes of a story are counted, as their headings count them. */
export function sceneNumbers(
  { scenes }: Pick<Story, 'scenes'>,
  text: StoryText | undefined,
  language: AppLanguage,
): SceneNumbers {
  const all = scenes.map((scene, index) => (text && citationOf(text, index)) ?? citedPlaces(scene, language));
  // Beside scenes that count in another way, "3" would not tell a chapter from a scene.
  const words = new Set(all.map((cited) => WORD.exec(cited ?? '')?.[0]));
  const ownNumber = (scene: number) => String(scene + 1);
  return {
    cited: (scene) => all[scene],
    named: (scene) => all[scene] ?? wordingIn(language).sceneShort(scene + 1),
    short: (scene) => {
      const cited = all[scene];
      if (cited === undefined || !WORD.test(cited)) return cited ?? ownNumber(scene);
      return words.size === 1 ? cited.replace(WORD, '') : ownNumber(scene);
    },
  };
}
