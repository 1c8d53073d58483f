/**
 * Where node k starts before a simulation, around (0, 0): d3-force's own phyllotaxis arrangement, so that no two nodes
 * start in one spot. Each `turn` (0, 1, 2, …) rotates or mirrors it, since another start may end in a better layout.
 */
export function sunflowerPoint(k: number, turn: number, unit: number): { x: number; y: number } {
  const angle = (turn % 2 === 0 ? k : -k) * Math.PI * (3 - Math.sqrt(5)) + 1.9 * turn;
  const radius = 0.5 * unit * Math.sqrt(0.5 + k);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}
