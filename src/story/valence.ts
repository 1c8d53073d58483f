/** Valences run from -1 (hostile) to +1 (loving). Closer to 0 than this they are neither warm nor hostile, but mixed. */
const MIXED_BELOW = 0.2;

/** From here on, either way, a valence has a stronger word: loving, not only warm; hostile, not only strained. */
const STRONG_FROM = 0.6;

/** What the sign and the colour of a relation say of its valence. */
export type Tone = 'friendly' | 'mixed' | 'hostile';

export function toneOf(valence: number): Tone {
  if (valence >= MIXED_BELOW) return 'friendly';
  return valence <= -MIXED_BELOW ? 'hostile' : 'mixed';
}

/** What words say of a valence. */
export type Mood = 'loving' | 'warm' | 'mixed' | 'strained' | 'hostile';

export function moodOf(valence: number): Mood {
  const strong = Math.abs(valence) >= STRONG_FROM;
  const tone = toneOf(valence);
  if (tone === 'friendly') return strong ? 'loving' : 'warm';
  if (tone === 'hostile') return strong ? 'hostile' : 'strained';
  return 'mixed';
}

/** +1 for a friendly valence, -1 for a hostile one, 0 for a mixed or unknown one. */
export function signOfValence(valence: number | undefined): -1 | 0 | 1 {
  const tone = valence === undefined ? 'mixed' : toneOf(valence);
  if (tone === 'mixed') return 0;
  return tone === 'friendly' ? 1 : -1;
}
