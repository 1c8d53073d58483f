import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  Quality,
  WebMOutputFormat,
} from 'mediabunny';
import { withFonts } from '../../picture/fonts/withFonts.ts';
import { PALETTES } from '../../picture/palette.ts';
import { formatOf } from '../../picture/posters/posterSizes.ts';
import { sceneAt } from '../../story/state.ts';
import { themeShown } from '../../view/theme.ts';
import type { Notice, ViewState } from '../../view/viewState.ts';
import { download } from '../files/download.ts';
import { NO_CANVAS, nameOf, type Shown, svgImage } from '../files/exportPicture.ts';
import { loadFonts } from '../files/fonts.ts';
import { NotDrawn } from '../files/notDrawn.ts';
import { pictureText } from '../files/pictureText.ts';
import { type ClipRange, clipTimes, RATE } from './clipTimes.ts';

export type ClipAsked = {
  readonly shown: Shown;
  readonly range: ClipRange;
  /** Told now and then: 0 … 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
};

/** Seconds between frames that can be decoded alone, by which players seek. */
const KEY_FRAMES = 2;

/**
 * Saves the change from one scene to another as a video, MP4 where the browser can write it, or else WebM. Each frame is drawn by itself, as
 * long as that may take, so that nothing stutters. A video is never transparent.
 *
 * @returns nothing if it was cancelled, and `unsupported` where the browser can write neither
 */
export async function saveClip({
  shown,
  range,
  onProgress,
  signal,
}: ClipAsked): Promise<Notice | 'unsupported' | undefined> {
  const frames = await framePainter(shown, range);
  const { canvas } = frames;
  const size = { width: canvas.width, height: canvas.height };
  const isMp4 = (await getFirstEncodableVideoCodec(['avc'], size)) !== null;
  const codec = isMp4 ? 'avc' : await getFirstEncodableVideoCodec(['vp9', 'vp8', 'av1'], size);
  if (codec === null) return 'unsupported';
  const target = new BufferTarget();
  const output = new Output({ format: isMp4 ? new Mp4OutputFormat() : new WebMOutputFormat(), target });
  const source = new CanvasSource(canvas, {
    codec,
    quality: new Quality('high'),
    keyFrameInterval: KEY_FRAMES,
  });
  output.addVideoTrack(source, { frameRate: RATE });
  await output.start();
  const times = clipTimes(shown.state, range);
  for (const [index, time] of times.entries()) {
    if (signal.aborted) {
      await output.cancel();
      return undefined;
    }
    if (time !== times[index - 1]) {
      await frames.paint(time);
      onProgress(index / times.length);
    }
    await source.add(index / RATE, 1 / RATE);
  }
  await output.finalize();
  const file = nameOf({ ...shown.state, view: 'graph', time: range.to }, isMp4 ? 'mp4' : 'webm');
  download(new Blob([target.buffer as ArrayBuffer], { type: isMp4 ? 'video/mp4' : 'video/webm' }), file);
  return { type: 'saved', file };
}

/** A canvas as large as the largest picture of the scenes, and what paints the picture at a time on it. */
async function framePainter({ state, dark, choices }: Shown, { from, to }: ClipRange) {
  const fonts = await loadFonts();
  const theme = choices.theme === 'shown' ? themeShown(state.theme, dark) : choices.theme;
  const format = formatOf(choices.size, { ...choices, ground: true });
  const imageAt = (time: number) => {
    const at: ViewState = { ...state, view: 'graph', compare: undefined, time, scene: sceneAt(time) };
    return svgImage(withFonts(pictureText(at, theme, format), fonts, false));
  };
  const canvas = document.createElement('canvas');
  for (let scene = from; scene <= to; scene++) {
    const { naturalWidth, naturalHeight } = await imageAt(scene);
    // Videos have an even number of pixels.
    canvas.width = Math.max(canvas.width, 2 * Math.ceil(naturalWidth / 2));
    canvas.height = Math.max(canvas.height, 2 * Math.ceil(naturalHeight / 2));
  }
  const pen = canvas.getContext('2d', { alpha: false });
  if (!pen) throw new NotDrawn(NO_CANVAS);
  return {
    canvas,
    paint: async (time: number) => {
      const image = await imageAt(time);
      pen.fillStyle = PALETTES[theme].ground;
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.drawImage(image, 0, 0);
    },
  };
}
