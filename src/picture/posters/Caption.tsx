import { FONTS, type Palette } from '../palette.ts';
import { cutAtWord } from '../text/cutAtWord.ts';
import { type Font, shorten } from '../text/fit.ts';
import { SENTENCE_LINE } from './posterSizes.ts';

const SENTENCE: Font = { family: 'serif', size: 16, weight: 400 };
const SCENE: Font = { family: 'sans', size: 13, weight: 400 };

/** What happens, in a sentence, and below it the scene; its first baseline is at `y`. */
export function Caption(props: {
  sentence: string | undefined;
  /** The language of the sentence, where it is not the one of the rest. */
  lang?: string | undefined;
  scene: string;
  x: number;
  y: number;
  width: number;
  /** The most lines of the sentence. */
  most: number;
  palette: Palette;
}) {
  const { sentence, lang, scene, x, y, width, most, palette } = props;
  const lines = sentence ? cutAtWord(sentence, SENTENCE, width, most) : [];
  return (
    <>
      {lines.map((line, index) => (
        <text
          key={line}
          lang={lang}
          x={x}
          y={y + index * SENTENCE_LINE}
          fontFamily={FONTS.serif}
          fontSize={SENTENCE.size}
          fill={palette.ink}
        >
          {line}
        </text>
      ))}
      <text
        x={x}
        y={y + lines.length * SENTENCE_LINE}
        fontFamily={FONTS.sans}
        fontSize={SCENE.size}
        fill={palette.quiet}
      >
        {shorten(scene, SCENE, width)}
      </text>
    </>
  );
}
