import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, test } from 'vitest';
import { storyFile } from '../../src/story/schema.ts';

test('the published JSON Schema is that of the gate', async () => {
  const schema = {
    ...toJsonSchema(storyFile, { target: 'draft-2020-12' }),
    title: 'Throughline story, version 1',
  };
  // To update it after a change, run `npx vitest run tests/story -u`.
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    '../../src/story/story.schema.json',
  );
});
