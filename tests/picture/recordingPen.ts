import type { Pen } from '../../src/picture/canvas/pen.ts';
import type { MakeSheet } from '../../src/picture/marks/names/nameSprites.ts';
import { type Painted, type Shape, subpaths, widthOfText } from './painted.ts';

type Image = { readonly painted: readonly Painted[] };

/** A 2D context that paints nothing and remembers what it was asked to, in the units that it was asked in. */
export function recordingPen() {
  const painted: Painted[] = [];
  let path: (string | number)[] = [];
  let dash: number[] = [];
  let [scale, left, top] = [1, 0, 0];
  const at = (x: number, y: number) => [left + scale * x, top + scale * y] as const;
  const letters = (text: string, x: number, y: number) => {
    const [textX, textY] = at(x, y);
    return { text, font: pen.font, align: pen.textAlign, opacity: pen.globalAlpha, x: textX, y: textY };
  };
  const pen = {
    globalAlpha: 1,
    strokeStyle: '#000000',
    fillStyle: '#000000',
    lineWidth: 1,
    lineCap: 'butt',
    lineJoin: 'miter',
    font: '10px sans-serif',
    textAlign: 'start',
    setTransform(a: number, _b: number, _c: number, _d: number, e: number, f: number) {
      [scale, left, top] = [a, e, f];
    },
    clearRect() {
      painted.length = 0;
    },
    setLineDash(lengths: number[]) {
      dash = lengths;
    },
    beginPath() {
      path = [];
    },
    moveTo: (x: number, y: number) => path.push('M', ...at(x, y)),
    lineTo: (x: number, y: number) => path.push(path.length === 0 ? 'M' : 'L', ...at(x, y)),
    quadraticCurveTo: (cx: number, cy: number, x: number, y: number) =>
      path.push('Q', ...at(cx, cy), ...at(x, y)),
    closePath: () => path.push('Z'),
    arc: (x: number, y: number, radius: number) => path.push('circle', ...at(x, y), scale * radius),
    roundRect: (x: number, y: number, width: number, height: number, corner: number) =>
      path.push('roundRect', ...at(x, y), scale * width, scale * height, scale * corner),
    fill() {
      for (const shape of subpaths(path, true))
        painted.push({ fill: pen.fillStyle, opacity: pen.globalAlpha, shape });
    },
    fillRect(x: number, y: number, width: number, height: number) {
      const shape: Shape = ['rect', ...at(x, y), scale * width, scale * height];
      painted.push({ fill: pen.fillStyle, opacity: pen.globalAlpha, shape });
    },
    stroke() {
      const { strokeStyle: stroke, lineCap: cap, lineJoin: join, globalAlpha: opacity } = pen;
      for (const shape of subpaths(path, false))
        painted.push({ stroke, width: scale * pen.lineWidth, dash: [...dash], cap, join, opacity, shape });
    },
    strokeText(text: string, x: number, y: number) {
      const { strokeStyle: colour, lineWidth: halo, lineJoin: join } = pen;
      painted.push({ ...letters(text, x, y), colour, halo, join });
    },
    fillText(text: string, x: number, y: number) {
      painted.push({ ...letters(text, x, y), colour: pen.fillStyle, halo: 0, join: 'miter' });
    },
    measureText: (text: string) => ({ width: widthOfText(text) }),
    /** Paints what was painted on that part of the image. */
    drawImage(image: Image, sx: number, sy: number, width: number, height: number, x: number, y: number) {
      for (const one of image.painted) {
        if (!('text' in one)) continue;
        if (one.x < sx || one.x >= sx + width || one.y < sy || one.y >= sy + height) continue;
        painted.push({
          ...one,
          opacity: one.opacity * pen.globalAlpha,
          x: one.x - sx + x,
          y: one.y - sy + y,
        });
      }
    },
  };
  return { pen: pen as unknown as Pen, painted: painted as readonly Painted[] };
}

/** Sheets for sprites that remember their size and what was painted on them. */
export function recordingSheets() {
  const sheets: (Image & { width: number; height: number; texts: () => string[] })[] = [];
  const makeSheet: MakeSheet = (width, height, paint) => {
    const { pen, painted } = recordingPen();
    paint(pen);
    const texts = () => painted.flatMap((one) => ('text' in one && one.halo === 0 ? [one.text] : []));
    const sheet = { width, height, painted, texts };
    sheets.push(sheet);
    return sheet as unknown as CanvasImageSource;
  };
  return { sheets, makeSheet };
}
