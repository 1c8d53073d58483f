import { useMemo } from 'react';
import type { PictureOptions } from '../picture/types.ts';
import { showsMetOnly, theLabelPage } from '../view/selectors.ts';
import { useView } from '../view/useView.ts';
import type { Selection } from '../view/viewState.ts';
import { useWords } from '../view/words/useWords.ts';
import { useTheme } from './useTheme.ts';

/** The options of the picture that the reader has chosen; the same object until one changes. */
export function usePictureOptions(): PictureOptions {
  const theme = useTheme();
  const { language } = useWords();
  const supporting = useView((state) => state.supporting);
  const metOnly = useView(showsMetOnly);
  const hiddenKinds = useView((state) => state.hiddenKinds);
  const pins = useView((state) => state.pins);
  const tieWindow = useView((state) => state.tieWindow);
  const selection = useView((state) => state.selection);
  const lit = useView((state) => state.lit);
  const asked = useView((state) => state.pointed);
  const hovered = useView((state) => state.hovered);
  const labelPage = useView(theLabelPage);
  return useMemo(
    () => ({
      language,
      theme,
      supporting,
      metOnly,
      hiddenKinds,
      pins,
      tieWindow,
      selection: pictured(selection) ?? (lit && { people: lit }),
      asked,
      hovered,
      labelPage,
    }),
    [
      language,
      theme,
      supporting,
      metOnly,
      hiddenKinds,
      pins,
      tieWindow,
      selection,
      lit,
      asked,
      hovered,
      labelPage,
    ],
  );
}

function pictured(selection: Selection | undefined): PictureOptions['selection'] {
  switch (selection?.type) {
    case 'character':
      return { character: selection.id };
    case 'relation':
      return { relation: selection.id };
    case 'tie':
      return { tie: selection.id };
    default:
      return undefined;
  }
}
