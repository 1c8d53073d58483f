// First, since the development server has fonts and styles only from here on; then what is fetched is on its way.
import './style/fonts.css';
import './style/base.css';
import './boot/preload.ts';
import { showFirstScreen } from './boot/firstScreen.ts';

// A processor that is slow paints what is there before it is asked to work out the rest.
void showFirstScreen()
  .then(() => import('./mount.tsx'))
  .then(({ mount }) => mount());
