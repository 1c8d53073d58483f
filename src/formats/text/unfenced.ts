/**
 * The story in an answer that says more than the story: what stands between fences of ``` or ~~~, or what follows a first paragraph
 * that announces it. A text without either is returned as it is. Takes time linear in the length of the text.
 *
 * @param isStory whether a text looks like a story; of several fenced ones, the longest of these is taken
 */
export function unfenced(text: string, isStory: (words: string) => boolean): string {
  const found = /```|~~~/.test(text) ? fencedIn(text).filter(isStory) : [];
  if (found.length > 0) return found.reduce((one, other) => (other.length > one.length ? other : one));
  const rest = afterPreface(text);
  return rest !== undefined && isStory(rest) ? rest : text;
}

/** Characters of a paragraph that announces what follows, at most. */
const LONGEST_PREFACE = 1000;

/** What follows a first paragraph that ends with a colon, if that is a title: else the first paragraph may be one. */
function afterPreface(text: string): string | undefined {
  const end = /\r?\n[ \t]*\r?\n/.exec(text.slice(0, LONGEST_PREFACE));
  if (!end) return undefined;
  const preface = text.slice(0, end.index).trim();
  const rest = text.slice(end.index).trimStart();
  const [next = ''] = rest.slice(0, LONGEST_PREFACE).split(/\r?\n/, 1);
  if (!/\s.*:$/.test(preface) || next.startsWith('#') || next.trimEnd().endsWith(':')) return undefined;
  return rest;
}

type Open = { readonly fence: string; readonly indent: number; readonly lines: string[] };

/** What is between fences, without their indentation. The last one may be open, where an answer was cut off. */
function fencedIn(text: string): string[] {
  const found: string[] = [];
  let open: Open | undefined;
  for (const line of text.split(/\r\n?|\n/)) {
    const [, fence, info = ''] = FENCE.exec(line.trimStart()) ?? [];
    if (!open) {
      const indent = line.length - line.trimStart().length;
      if (fence !== undefined) open = { fence, indent, lines: [] };
    } else if (fence?.startsWith(open.fence) && info.trim() === '') {
      found.push(open.lines.join('\n'));
      open = undefined;
    } else open.lines.push(line.slice(Math.min(open.indent, line.length - line.trimStart().length)));
  }
  if (open) found.push(open.lines.join('\n'));
  return found;
}

const FENCE = /^(`{3,}|~{3,})([^`]*)$/;
