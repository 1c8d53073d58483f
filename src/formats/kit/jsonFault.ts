/** One JSON token. Our own tokenizer, since engines report the place of a fault each in their own way, or not at all. */
const TOKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON strings cannot hold these
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/y;

/** What JSON asks for at a place. */
export type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or ]' | ', or }' | 'end';

/**
 * Where a text stops being JSON (RFC 8259), and what should stand there: `at` is the length of the text if it only ends too
 * early. Walks over the tokens without recursion and without building values.
 */
export function faultIn(text: string): { readonly at: number; readonly expected: Expected } {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  const after = (): Expected => (open.length === 0 ? 'end' : open.at(-1) === '[' ? ', or ]' : ', or }');

  TOKEN.lastIndex = 0;
  for (;;) {
    const start = TOKEN.lastIndex;
    const token = TOKEN.exec(text);
    const at = start + (/^[ \t\r\n]*/.exec(text.slice(start, start + 1000))?.[0].length ?? 0);
    if (!token) return { at, expected };
    const [, sign, string] = token;
    const isValue = sign === undefined;
    switch (expected) {
      case 'value':
      case 'value or ]':
        if (isValue) expected = after();
        else if (sign === '{' || sign === '[') {
          open.push(sign);
          expected = sign === '{' ? 'key or }' : 'value or ]';
        } else if (sign === ']' && expected === 'value or ]') {
          open.pop();
          expected = after();
        } else return { at, expected };
        break;
      case 'key':
      case 'key or }':
        if (string !== undefined) expected = ':';
        else if (sign === '}' && expected === 'key or }') {
          open.pop();
          expected = after();
        } else return { at, expected };
        break;
      case ':':
        if (sign !== ':') return { at, expected };
        expected = 'value';
        break;
      case ', or ]':
      case ', or }': {
        const closing: string = expected === ', or ]' ? ']' : '}';
        if (sign === ',') expected = closing === ']' ? 'value' : 'key';
        else if (sign === closing) {
          open.pop();
          expected = after();
        } else return { at, expected };
        break;
      }
      case 'end':
        return { at, expected };
    }
  }
}
