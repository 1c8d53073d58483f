import { edgeFieldOf } from '../kit/edgeValues.ts';
import type { RemarkList } from '../kit/remarks.ts';
import { someOf } from '../kit/someOf.ts';
import { MEANT } from './graphData.ts';

/** How a picture shows a node or an edge, what a program has computed of the network, and what we write and do not read. */
const LOOKS =
  /^(?:[vf]?[xyz]|r|g|b|a|x\d|y\d|size|radius|width|height|thickness|colou?r|fill|shape|icon|image|img|font.*|alpha|opacity|viz.*|position|pos|index|key|keys|value|count|directed|undirected|arrows|url|target|from|to|.*degree|pagerank|modularity.*|eigen.*|betweenn?ess.*|.*closeness.*|closn?ess.*|clustering|component.*|strongcompnum|eccentricity|hub|authority|triangles|timeset|role)$/i;

/** Says which attributes of nodes and edges are not read, by their titles. */
export function tellUnread(titles: Iterable<string>, remarks: RemarkList): void {
  const unread = new Set<string>();
  for (const title of titles) {
    const known = title.trim().toLowerCase();
    if (known !== '' && !MEANT.has(known) && !edgeFieldOf(known) && !LOOKS.test(known))
      unread.add(title.trim());
  }
  if (unread.size === 0) return;
  const some = someOf(unread);
  remarks.add({
    en: `Attributes that were not read: ${some.en}.`,
    de: `Nicht gelesene Attribute: ${some.de}.`,
  });
}
