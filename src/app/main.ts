// First, so that what it fetches is on its way.
import './coming.ts';
import { showFirstScreen } from './firstScreen.ts';
import './style/fonts.css';
import './style/base.css';

// A processor that is slow paints what is there before it is asked to work out the rest.
void showFirstScreen()
  .then(() => import('./mount.tsx'))
  .then(({ mount }) => mount());
