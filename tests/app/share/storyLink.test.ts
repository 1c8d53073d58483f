import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { BadLink } from '../../../src/app/share/badLink.ts';
import { crc32 } from '../../../src/app/share/crc32.ts';
import { fragmentOf, textInFragment } from '../../../src/app/share/storyLink.ts';
import { readText } from '../../../src/formats/text/readText.ts';
import { sameStory } from '../../../src/formats/text/sameStory.ts';
import { writeText } from '../../../src/formats/text/writeText.ts';
import type { Story } from '../../../src/story/types.ts';
import { wildStories } from '../../formats/text/wildStories.ts';

const KEY = `The Lighthouse Key

## Low water @ the harbour
Ann
Ben
Ben -> Ann: in love (romance, +0.8, strong)
> He carries her coal. – “Ungefragt”, sagt sie. 灯台
`;

/** Why a fragment gives no text. */
const faultOf = (fragment: string) =>
  textInFragment(fragment).then(
    (text) => `gives a text of ${text.length}`,
    (error: BadLink) => error.fault,
  );

const link = await fragmentOf(KEY);

test('the checksum is that of ZIP files', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe('cbf43926');
  expect(crc32(new Uint8Array())).toBe('00000000');
});

test('a link says how long its text is, and has only letters that no program changes', () => {
  const { length } = new TextEncoder().encode(KEY);
  expect(link).toMatch(new RegExp(`^#t1\\.${length}\\.[0-9a-f]{8}\\.[\\w-]+$`));
});

test('any story goes into a link and comes out of it the same', async () => {
  await fc.assert(
    fc.asyncProperty(wildStories, async (story) => {
      const fragment = await fragmentOf(writeText(story));
      const { story: back } = readText(await textInFragment(fragment));
      expect(sameStory(back as Story, story)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('a link that is cut anywhere is refused', async () => {
  const faults = new Set<string>();
  for (let end = 1; end < link.length; end++) faults.add(await faultOf(link.slice(0, end)));
  // Of a link of which next to nothing is left, both may be true.
  expect([...faults]).toEqual(['damaged', 'too-large']);
});

test('a link in which one letter is changed is refused, or gives the same text', async () => {
  const letter = fc.constantFrom(...'abcXYZ019-_.é %');
  await fc.assert(
    fc.asyncProperty(fc.nat(link.length - 1), letter, async (at, changed) => {
      const text = await textInFragment(link.slice(0, at) + changed + link.slice(at + 1)).catch(() => KEY);
      expect(text).toBe(KEY);
    }),
    { numRuns: 200 },
  );
});

test.for([
  ['a full stop', `${link}.`],
  ['brackets', `${link})`],
  ['line breaks', link.replace(/.{60}/g, '$&\r\n ')],
  ['line breaks as signs', link.replace(/.{60}/g, '$&%0D%0A%20')],
  ['soft hyphens', link.replace(/.{60}/g, '$&\u00ad')],
  ['points as signs', link.replaceAll('.', '%2E')],
  ['tracking', `${link}?fbclid=IwAR0&utm_source=mail`],
  ['more tracking', `${link}&utm_source=mail`],
])('a link to which a program has added %s is read', async ([, changed]) => {
  expect(await textInFragment(changed as string)).toBe(KEY);
});

test.for([
  ['#t2.12.00000000.abc', 'newer'],
  ['#t17.anything', 'newer'],
  ['#pako:eNpVjstqw0AMRX9F', 'foreign'],
  ['#top', 'foreign'],
  ['#json=abc,def', 'foreign'],
  ['#t1', 'damaged'],
  ['#t1.5.00000000', 'damaged'],
  ['#t1.5.00000000.!!!', 'damaged'],
  ['#t1.5.0000000Z.abcd', 'damaged'],
  ['#%E0%A4%A', 'foreign'],
  ['', 'damaged'],
] as const)('%s is refused as %s', async ([fragment, fault]) => {
  expect(await faultOf(fragment)).toBe(fault);
});

describe('a bomb', () => {
  const packed = async (size: number) => {
    const stream = new Blob([new Uint8Array(size)])
      .stream()
      .pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    return Buffer.from(bytes).toString('base64url');
  };

  test('that says how much it unpacks to is not unpacked', async () => {
    const data = await packed(5_000_000);
    expect(await faultOf(`#t1.5000000.00000000.${data}`)).toBe('too-large');
  });

  test('that says less than it unpacks to is given up there', async () => {
    const data = await packed(5_000_000);
    expect(await faultOf(`#t1.2000.00000000.${data}`)).toBe('damaged');
  });

  test('that says nearly as much as a link may hold, and is more, is given up there', async () => {
    const data = await packed(64_000_000);
    expect(await faultOf(`#t1.499999.00000000.${data}`)).toBe('damaged');
  });

  test.for([
    ['of more signs than a text can have', '2000', 'A'.repeat(2_000_000), 'too-large'],
    ['of more signs than that, written as three each', '2000', '%41'.repeat(1_000_000), 'too-large'],
    ['of blocks without anything in them', '2000', 'AAAA__8AAAD__w'.repeat(50_000), 'damaged'],
    ['of line breaks', '2000', 'A\r\n'.repeat(270_000), 'damaged'],
  ] as const)('%s is not unpacked', async ([, size, data, fault]) => {
    const unpack = vi.spyOn(DecompressionStream.prototype, 'writable', 'get');
    expect(await faultOf(`#t1.${size}.00000000.${data}`)).toBe(fault);
    expect(unpack).not.toHaveBeenCalled();
    unpack.mockRestore();
  });

  test('that is small enough, and right, grows more than a story does', async () => {
    const data = await packed(400_000);
    const crc = crc32(new Uint8Array(400_000));
    expect(await faultOf(`#t1.400000.${crc}.${data}`)).toBe('too-large');
  });
});

test('a text that is too large, or grows too much, has no link', async () => {
  await expect(fragmentOf('Ann\n'.repeat(125_001))).rejects.toMatchObject({ fault: 'large-story' });
  await expect(fragmentOf('Ann\n'.repeat(100_000))).rejects.toMatchObject({ fault: 'large-story' });
});

test('a browser that cannot unpack says that it is too old, and not that the link is damaged', async () => {
  vi.stubGlobal('DecompressionStream', undefined);
  expect(await faultOf(link)).toBe('old-browser');
  expect(await faultOf(link.slice(0, 5))).toBe('damaged');
  vi.unstubAllGlobals();
});
