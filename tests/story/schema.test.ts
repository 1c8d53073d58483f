import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, test } from 'vitest';
import { storyFile } from '../../src/story/schema.ts';

test('the published JSON Schema says what the gate checks', async () => {
  const schema = {
    ...toJsonSchema(storyFile, { target: 'draft-2020-12' }),
    title: 'Throughline story, version 1',
  };
  // After a change of the shape, `npx vitest run tests/story -u` writes it again.
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    '../../src/story/story.schema.json',
  );
});
