/** A name and the tag after it. A tag alone stands for the one who has it: `{ann-2}`. */
export function tagged(text: string): { name: string; tag: string | undefined } {
  if (!text.endsWith('}')) return { name: text, tag: undefined };
  const open = text.lastIndexOf('{');
  const inner = text.slice(open + 1, -1).trim();
  const name = text.slice(0, open).trim();
  if (open < 0 || inner === '' || inner.includes('}')) return { name: text, tag: undefined };
  return name === '' ? { name: text, tag: undefined } : { name, tag: inner };
}

/** The id in a tag that stands alone; undefined for anything else. */
export function soleTag(text: string): string | undefined {
  if (!text.startsWith('{') || !text.endsWith('}')) return undefined;
  const inner = text.slice(1, -1).trim();
  return inner === '' || /[{}]/.test(inner) ? undefined : inner;
}

/** Where the bracket that ends a text begins, and what is in it. */
export function lastBracket(text: string): { from: number; inner: string } | undefined {
  if (!text.endsWith(')')) return undefined;
  let depth = 0;
  for (let index = text.length - 1; index >= 0; index--) {
    if (text[index] === ')') depth++;
    else if (text[index] === '(' && --depth === 0) return { from: index, inner: text.slice(index + 1, -1) };
  }
  return undefined;
}

/** What stands between commas that are in no bracket. A comma between two digits belongs to a number. */
export function listed(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index <= text.length; index++) {
    const sign = text[index];
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    const within = /\d/.test(text[index - 1] ?? '') && /\d/.test(text[index + 1] ?? '');
    if (index < text.length && (sign !== ',' || depth > 0 || within)) continue;
    parts.push(text.slice(from, index).trim());
    from = index + 1;
  }
  return parts;
}
