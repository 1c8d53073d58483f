import { useState } from 'react';
import { PersonMenu } from './PersonMenu.tsx';
import { Placing } from './Placing.tsx';
import { PointedCard } from './PointedCard.tsx';
import { Tooltip } from './Tooltip.tsx';
import { useMenuOf } from './useMenuOf.ts';
import { usePointing } from './usePointing.ts';

/** What explains the screen where it is pointed at, and the menus of people on the picture. Loaded after the first picture. */
export function Hints() {
  usePointing();
  const [menuOf, setMenuOf] = useMenuOf();
  const [placed, setPlaced] = useState<string>();
  return (
    <>
      {menuOf ? (
        <PersonMenu key={menuOf.id} of={menuOf} onClose={() => setMenuOf(undefined)} onMove={setPlaced} />
      ) : (
        <PointedCard />
      )}
      {placed !== undefined && <Placing id={placed} onClose={() => setPlaced(undefined)} />}
      <Tooltip />
    </>
  );
}
