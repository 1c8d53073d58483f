// First: the development server adds fonts and styles only when these are imported.
import './style/fonts.css';
import './style/print.css';
import './style/base.css';
import './style/contrast.css';
import { untilLoaded } from '../stage/untilLoaded.ts';
import { preload } from './boot/preload.ts';
import { tryAgain } from './boot/tryAgain.ts';

const preloaded = preload();
tryAgain(preloaded.language);
// In this order, so that a slow machine paints the first screen before it evaluates the app.
void preloaded.screen
  .show(preloaded.fonts)
  .then(() => {
    // The app needs it where the address asks for anything. What does not come is asked for again there.
    if (location.search !== '') import('../view/address.ts').catch(() => {});
    return untilLoaded(() => import('./mount.tsx'));
  })
  .then(({ mount }) => mount(preloaded));
