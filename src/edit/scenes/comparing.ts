import type { GuideStep, Scene } from '../../story/types.ts';

/** Scenes whose guide compares with `other` (an id) what it compared with a scene (id) that is gone; without another, with nothing. */
export function comparing(scenes: readonly Scene[], gone: string, other?: string): readonly Scene[] {
  const step = ({ against, ...rest }: GuideStep): GuideStep => {
    const now = against === gone ? other : against;
    return now === undefined ? rest : { ...rest, against: now };
  };
  return scenes.map((scene) =>
    scene.guide?.some(({ against }) => against === gone) ? { ...scene, guide: scene.guide.map(step) } : scene,
  );
}
