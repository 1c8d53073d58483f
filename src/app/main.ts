// First, since the development server has fonts and styles only from here on.
import './style/fonts.css';
import './style/base.css';
import { showFirstScreen } from './boot/firstScreen.ts';
import { preload } from './boot/preload.ts';

const preloaded = preload();
// A slow processor paints what is there before it evaluates the app.
void showFirstScreen(preloaded)
  .then(() => import('./mount.tsx'))
  .then(({ mount }) => mount(preloaded));
