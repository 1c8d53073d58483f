import type { Plugin } from 'vite';

/** Where style-mod, which styles CodeMirror, decides between a constructed style sheet and a `<style>` element. */
const DECIDES = 'if (!root.head && root.adoptedStyleSheets && win.CSSStyleSheet)';

/**
 * Lets CodeMirror style itself with constructed style sheets. Its `<style>` elements are against the page's policy; by itself it
 * constructs sheets only in a shadow root. The build fails where the library has changed, so that this is looked at again.
 */
export function constructedStyles(): Plugin {
  return {
    name: 'constructed-styles',
    apply: 'build',
    transform(code, id) {
      if (!id.includes('/style-mod/')) return undefined;
      if (!code.includes(DECIDES)) throw new Error('style-mod has changed: see build/constructedStyles.ts');
      return code.replace(DECIDES, DECIDES.replace('!root.head && ', ''));
    },
  };
}
