import { expect, test } from 'vitest';
import { drop } from './drop.ts';
import { open } from './harness.ts';
import {
  button,
  character,
  characters,
  details,
  openLegend,
  openSearch,
  settled,
  slider,
  stage,
  valueText,
} from './page.ts';

const PLAY = `A tiny play
# Act one
## The letter
Ann
Ben
## The answer
Ben
Cleo
# Act two
## The party
Ann
Ben
Cleo
`;

const TEI = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Two brothers</title></titleStmt></fileDesc>
<profileDesc><particDesc><listPerson><person xml:id="karl"><persName>Karl</persName></person><person xml:id="franz"><persName>Franz</persName></person>
<listRelation><relation name="siblings" mutual="#karl #franz"/></listRelation></listPerson></particDesc></profileDesc></teiHeader>
<text><body><div type="scene"><head>First</head><sp who="#karl"><p>Yes.</p></sp><sp who="#franz"><p>No.</p></sp></div></body></text></TEI>`;

const said = (page: Awaited<ReturnType<typeof open>>) => page.getByRole('alert').innerText();

test('a scene list dropped on the page opens, and its ties are marked as inferred', async () => {
  const page = await open();
  await drop(page, 'play.txt', PLAY);
  await expect.poll(() => said(page)).toContain('Opened “play.txt”: 3 scenes, 3 people.');
  await expect.poll(() => characters(page).getByRole('button').count()).toBe(3);
  expect(await valueText(page)).toBe('Scene 1 of 3: The letter');
  await slider(page).press('End');
  await settled(page);
  expect(await stage(page).locator('[data-relation][data-inferred]').count()).toBe(3);

  await stage(page).locator('[data-target="together:ann|ben"]').dispatchEvent('click');
  await details(page).getByRole('heading', { name: 'Ann and Ben' }).waitFor();
  await details(page).getByText('Ann and Ben: 2 scenes together.').waitFor();
  await details(page).getByRole('button', { name: 'Scene 1, The letter' }).click();
  await expect.poll(() => valueText(page)).toBe('Scene 1 of 3: The letter');
});

test('the tie window is chosen, and kept in the address', async () => {
  const page = await open();
  await drop(page, 'play.txt', PLAY);
  await expect.poll(() => valueText(page)).toBe('Scene 1 of 3: The letter');
  await openLegend(page);
  const choice = page.getByRole('combobox', { name: 'Shared scenes' });
  expect(await choice.locator('option:checked').innerText()).toBe('recent scenes count more (half after 4)');
  await choice.selectOption('this scene');
  await slider(page).press('ArrowRight');
  await settled(page);
  const drawn = () =>
    stage(page)
      .locator('[data-inferred]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-relation')));
  await expect.poll(drawn).toEqual(['together:ben|cleo']);
  await expect.poll(() => page.url()).toMatch(/scene=2&.*together=scene/);
  await page.reload();
  await expect.poll(() => valueText(page)).toBe('Scene 2 of 3: The answer');
  await expect.poll(drawn).toEqual(['together:ben|cleo']);
});

test('a relation that a play declares is drawn as authored', async () => {
  const page = await open();
  await drop(page, 'brothers.xml', TEI);
  await expect.poll(() => said(page)).toContain('1 scene, 2 people, 1 relationship');
  await expect.poll(() => stage(page).locator('[data-relation]:not([data-inferred])').count()).toBe(1);
});

test('a large cast opens with its most prominent characters and says how many it hides', async () => {
  const page = await open();
  const names = Array.from({ length: 45 }, (_, index) => `Person ${index + 1}`);
  const scenes = names.map(
    (name, index) => `# Scene ${index + 1}\n${names.slice(0, 3 + (index % 12)).join('\n')}\n${name}`,
  );
  await drop(page, 'crowd.txt', [...scenes, '# The last scene\nA guest'].join('\n'));
  await page.getByText('20 of 46 people', { exact: true }).waitFor();
  const shown = () => characters(page).getByRole('button').count();
  await expect.poll(shown).toBe(20);

  await button(page, 'Filter').click();
  await page.getByLabel(/^People shown \(/).fill('40');
  await expect.poll(shown).toBe(40);
  await page.getByLabel(/^Scenes \(at least/).fill('10');
  await expect.poll(shown).toBe(11);
  await page.getByLabel(/^Scenes shared/).fill('42');
  await expect.poll(shown).toBe(3);
  await page.getByLabel(/^Scenes \(at least/).fill('46');
  // No one passes all the filters, and whoever is in the scene is drawn nevertheless.
  await page.getByText('0 of 46 people', { exact: true }).waitFor();
  await expect.poll(shown).toBe(3);
  await character(page, 'Person 3').waitFor();
  await expect.poll(() => page.url()).toContain('most=40&scenes=46&shared=42');
  await button(page, 'Reset filters').click();
  await expect.poll(shown).toBe(20);
  await page.keyboard.press('Escape');
  expect(await character(page, 'A guest').count()).toBe(0);
  await slider(page).press('End');
  await character(page, 'A guest').waitFor();
  await expect.poll(shown).toBe(20);
});

test('the search finds a character that is filtered out, adds it to the picture, and the address keeps it', async () => {
  const page = await open();
  const scenes = Array.from({ length: 40 }, (_, index) => `# Scene ${index + 1}\nAnn\nPerson ${index + 1}`);
  await drop(page, 'crowd.txt', scenes.join('\n'));
  await page.getByText('20 of 41 people', { exact: true }).waitFor();
  await (await openSearch(page)).fill('Person 39');
  await page.keyboard.press('Enter');
  // Whoever is selected is drawn besides those who fill the picture.
  await character(page, 'Person 39').waitFor();
  await expect.poll(() => characters(page).getByRole('button').count()).toBe(21);

  await button(page, 'Filter').click();
  await page.getByLabel('Only around Person 39').selectOption('one step away');
  await page.getByText('2 of 41 people', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await (await openSearch(page)).fill('Person 38');
  await page.keyboard.press('Enter');
  await page.getByText('3 of 41 people', { exact: true }).waitFor();
  await expect.poll(() => page.url()).toContain('around=1+person-39&also=person-38');
  await page.reload();
  await page.getByText('3 of 41 people', { exact: true }).waitFor();
  await character(page, 'Person 38').waitFor();
  await details(page).getByRole('heading', { name: 'Person 38' }).waitFor();
});

test('where the worker does not start, the page reads the file itself', async () => {
  const page = await open({
    before: (fresh) => fresh.route(/reading\.worker/, (route) => route.abort()),
    expected: /worker|ERR_FAILED/i,
  });
  await drop(page, 'play.txt', PLAY);
  await expect.poll(() => valueText(page)).toBe('Scene 1 of 3: The letter');
});

test('Back leads from a file to the story before it, and Forward to the file again', async () => {
  const page = await open({ address: '?scene=9' });
  const length = () => page.evaluate(() => history.length);
  const before = await length();
  await slider(page).press('ArrowRight');
  await expect.poll(() => page.url()).toContain('scene=10');
  expect(await length()).toBe(before + 1);
  await drop(page, 'play.txt', PLAY);
  await expect.poll(() => page.url()).toContain('story=a-tiny-play');
  await page.goBack();
  await expect.poll(() => valueText(page)).toMatch(/^Scene 10 of 18/);
  await page.goForward();
  await expect.poll(() => valueText(page)).toBe('Scene 1 of 3: The letter');
});

test('leaving the slider does not undo a step, and Space plays and pauses while it has the focus', async () => {
  const page = await open();
  await slider(page).press('ArrowRight');
  await slider(page).press('Tab');
  await settled(page);
  expect(await valueText(page)).toMatch(/^Scene 2 of 18/);
  await slider(page).press('ArrowRight');
  await page.keyboard.press('Space');
  await button(page, 'Pause').waitFor();
  await page.keyboard.press('Space');
  await button(page, 'Play').waitFor();
});
