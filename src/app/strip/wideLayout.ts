import type { Layout, Pin } from '../../layout/types.ts';
import { footprintsOf } from '../../picture/footprint.ts';
import type { Story } from '../../story/types.ts';
import { useView } from '../../view/store.ts';

/** The layout for wide pictures, also where the stage itself is tall. */
export async function wideLayout(story: Story, pins: readonly Pin[]): Promise<Layout> {
  const { layout: phase, continuity } = useView.getState();
  const { layout } = phase;
  if (layout?.shape === 'wide' && layout.characters.length === story.characters.length) return layout;
  const { layOut } = await import('../../layout/layOut.ts');
  return layOut(story, footprintsOf(story), { shape: 'wide', pins, continuity });
}
