/** A font file of the app: one family, weight and slope. */
export type Face = {
  readonly family: 'sans' | 'serif';
  readonly weight: 400 | 600;
  readonly style: 'normal' | 'italic';
};

/** The faces that pictures use, by the name of their file. */
export const FACES = {
  'sans-400': { family: 'sans', weight: 400, style: 'normal' },
  'sans-600': { family: 'sans', weight: 600, style: 'normal' },
  'serif-400': { family: 'serif', weight: 400, style: 'normal' },
  'serif-600': { family: 'serif', weight: 600, style: 'normal' },
  'serif-400-italic': { family: 'serif', weight: 400, style: 'italic' },
} as const satisfies Readonly<Record<string, Face>>;

export type FaceId = keyof typeof FACES;

/** The face in which a browser draws a text with these presentation attributes: the nearest of those there are. */
export function faceOf(family: string, weight: string, style: string): FaceId {
  const isBold = weight === 'bold' || Number(weight) > 500;
  if (family.includes('Franklin')) return isBold ? 'sans-600' : 'sans-400';
  if (style === 'italic') return 'serif-400-italic';
  return isBold ? 'serif-600' : 'serif-400';
}
