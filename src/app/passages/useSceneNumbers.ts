import { useMemo } from 'react';
import { theLanguage, theWhole } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { type SceneNumbers, sceneNumbers } from './sceneNumbers.ts';
import { useStoryText } from './useStoryText.ts';

/** `sceneNumbers` of the open story. */
export function useSceneNumbers(): SceneNumbers {
  const story = useView(theWhole);
  const language = useView(theLanguage);
  const text = useStoryText();
  return useMemo(() => sceneNumbers(story, text, language), [story, text, language]);
}
