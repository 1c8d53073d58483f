/** Where the browser keeps whether the reader wants its own text box. */
const KEY = 'throughline.plainText';

export function wantsPlainText(): boolean {
  try {
    return localStorage.getItem(KEY) === '1';
  } catch {
    return false;
  }
}

export function keepPlainText(wants: boolean): void {
  try {
    localStorage.setItem(KEY, wants ? '1' : '0');
  } catch {
    // Without storage (in private windows), the choice is gone with the page.
  }
}
