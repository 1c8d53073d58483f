/**
 * The local name of an XML text's root element, or '' if the text does not begin like XML. Reads only the prolog, so it
 * is quick on texts of any size.
 */
export function rootNameOf(text: string): string {
  const start = afterProlog(text);
  return /^<(?:[\w.-]{1,60}:)?([\w.-]{1,60})[\s/>]/.exec(text.slice(start, start + 130))?.[1] ?? '';
}

function afterProlog(text: string): number {
  let at = text.startsWith('\ufeff') ? 1 : 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++;
    const end = endOfPrologItem(text, at);
    if (end === undefined) return at;
    at = end;
  }
}

/** Where the processing instruction, comment or doctype at `at` ends; undefined if there is none or it does not end. */
function endOfPrologItem(text: string, at: number): number | undefined {
  const after = (end: string, from: number) => {
    const found = text.indexOf(end, from);
    return found < 0 ? undefined : found + end.length;
  };
  if (text.startsWith('<?', at)) return after('?>', at);
  if (text.startsWith('<!--', at)) return after('-->', at);
  if (!text.startsWith('<!', at)) return undefined;
  const close = after('>', at);
  const subset = text.indexOf('[', at);
  if (close === undefined || subset < 0 || subset > close) return close;
  return after('>', after(']', subset) ?? text.length);
}
