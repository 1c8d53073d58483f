import { loaded } from '../../stage/loaded.ts';
import { useViewStore } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import type { Writers } from './exportPicture.ts';
import { notExported } from './notExported.ts';

/**
 * Buttons that save a poster as SVG or as PNG. `file` is its name without extension, and `text` writes its SVG with the
 * writers, which are loaded on the first click.
 */
export function SaveButtons({ file, text }: { file: string; text: (write: Writers) => string }) {
  const { set } = useViewStore();
  const { words } = useWords();
  const save = (format: 'svg' | 'png') => async () => {
    try {
      const { savePoster } = await loaded(import('./exportPicture.ts'));
      set({ notice: await savePoster(file, text, format) });
    } catch (error) {
      set({ notice: notExported(error) });
    }
  };
  return (
    <>
      <button type="button" onClick={save('svg')}>
        {words.saveSvg}
      </button>
      <button type="button" onClick={save('png')}>
        {words.savePng}
      </button>
    </>
  );
}
