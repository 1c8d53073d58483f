import type { AppLanguage } from '../../../story/messages/languages.ts';
import { pointOn } from '../../lineGrid.ts';
import { obstaclesAt } from '../../obstacles.ts';
import type { Plan } from '../../plan.ts';
import { SETTINGS } from '../../settings.ts';
import { regionNameBox } from '../regions/regionName.ts';
import { signSpots } from '../sign/signSpots.ts';
import type { Around } from './candidates.ts';

/** What labels keep clear of at a whole scene (0-based): all that is drawn, with the signs. */
export function aroundAt(plan: Plan, scene: number, language: AppLanguage): Around {
  const { story, layout } = plan;
  const { lines, discs, names } = obstaclesAt(plan, scene);
  const signs = [...signSpots(plan, scene)].flatMap(([id, { at }]) => {
    const line = lines.lines.get(id);
    return line ? [{ ...pointOn(line, at), radius: SETTINGS.signRadius }] : [];
  });
  return {
    lines,
    discs: [...discs, ...signs],
    names,
    regionNames: layout.regions.map((region) => regionNameBox(story, region, language)),
    width: layout.width,
    height: layout.height,
  };
}
