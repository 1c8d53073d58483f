import { type D3ZoomEvent, select, type ZoomBehavior, zoom, zoomIdentity } from 'd3';
import { type Camera, closest } from '../picture/camera.ts';
import type { ViewStore } from '../view/store.ts';
import { type Media, STILL } from './media.ts';

/**
 * Lets d3-zoom handle the gestures on `frame`, and keeps its transform (pixels) and the store's camera (shares) in step.
 *
 * @param width of the picture, in its units
 * @returns a function that ends it
 */
export function listenForZoom(
  frame: HTMLElement,
  width: number,
  { view, media }: { readonly view: ViewStore; readonly media: Media },
): () => void {
  const room = select(frame);
  const transformOf = ({ zoom: k, x, y }: Camera) =>
    zoomIdentity.translate(-x * k * frame.clientWidth, -y * k * frame.clientHeight).scale(k);
  const bound = () =>
    behaviour
      .extent([
        [0, 0],
        [frame.clientWidth, frame.clientHeight],
      ])
      .translateExtent([
        [0, 0],
        [frame.clientWidth, frame.clientHeight],
      ]);
  let following = false;

  const behaviour: ZoomBehavior<HTMLElement, unknown> = zoom<HTMLElement, unknown>()
    .scaleExtent([1, closest(width)])
    .filter((event) => isForTheCamera(event, view.getState().camera.zoom > 1))
    .duration(media.matches(STILL) ? 0 : 250)
    .on('zoom', ({ transform: { k, x, y } }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (following) return;
      view.set({ camera: { zoom: k, x: -x / k / frame.clientWidth, y: -y / k / frame.clientHeight } });
    });
  const follow = (camera: Camera) => {
    following = true;
    behaviour.transform(room, transformOf(camera));
    following = false;
    frame.dataset.zoomed = String(camera.zoom > 1);
  };
  const observer = new ResizeObserver(() => {
    bound();
    follow(view.getState().camera);
  });
  observer.observe(frame);
  bound();
  room.call(behaviour);
  follow(view.getState().camera);
  const unsubscribe = view.subscribe((state, before) => {
    if (state.camera !== before.camera) follow(state.camera);
  });
  return () => {
    unsubscribe();
    observer.disconnect();
    room.on('.zoom', null);
  };
}

/**
 * Whether a gesture moves the camera. While all of the picture is shown, the wheel and one finger scroll a page that can be
 * scrolled; on characters and buttons, gestures drag and press.
 */
function isForTheCamera(event: MouseEvent | TouchEvent | WheelEvent, zoomedIn: boolean): boolean {
  const scrolls = document.documentElement.scrollHeight > window.innerHeight + 1;
  if (event.type === 'wheel') return event.ctrlKey || event.metaKey || zoomedIn || !scrolls;
  if ((event.target as Element).closest('button')) return false;
  if ('touches' in event) return event.touches.length > 1 || zoomedIn;
  return !event.ctrlKey && event.button === 0 && (event.type !== 'mousedown' || zoomedIn);
}
