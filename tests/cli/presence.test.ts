import { expect, test } from 'vitest';
import { fileWith, printed, run } from './run.ts';

/** Ann and Ben speak, Cleo is on stage and silent, as in the plays of the Folger library. */
const PLAY = `<TEI><teiHeader><fileDesc><titleStmt><title>A small play</title></titleStmt></fileDesc><profileDesc><particDesc><listPerson>
<person xml:id="ann"><persName>Ann</persName></person><person xml:id="ben"><persName>Ben</persName></person><person xml:id="cleo"><persName>Cleo</persName></person>
</listPerson></particDesc></profileDesc></teiHeader><text><body>
<div type="scene"><stage who="#ann #ben #cleo">Enter all.</stage><sp who="#ann"/><sp who="#ben"/></div>
<div type="scene"><sp who="#cleo"/></div></body></text></TEI>`;

const file = fileWith('silent.xml', PLAY);
const edges = (...more: readonly string[]) =>
  printed('convert', file, '-', '--to', 'csv-edges', ...more)
    .trim()
    .split('\n')
    .slice(1);
const measured = (...more: readonly string[]) => JSON.parse(printed('measure', file, '--json', ...more));

test('measure and the edges that convert writes count who speaks, and with --presence present all who are there', () => {
  expect(edges()).toEqual(['ann,Undirected,ben,1']);
  expect(measured()).toMatchObject({ presence: 'speaking', numEdges: 1 });
  expect(edges('--presence', 'speaking')).toEqual(edges());
  expect(edges('--presence', 'present')).toEqual([
    'ann,Undirected,ben,1',
    'ann,Undirected,cleo,1',
    'ben,Undirected,cleo,1',
  ]);
  expect(measured('--presence', 'present')).toMatchObject({ presence: 'present', numEdges: 3 });
  const scenes = (more: readonly string[]) =>
    measured(...more).characters.map((one: { scenes: number }) => one.scenes);
  expect([scenes([]), scenes(['--presence', 'present'])]).toEqual([
    [1, 1, 1],
    [1, 1, 2],
  ]);
});

test.for(['graphml', 'gexf-static'])('other networks count the same: %s', (id) => {
  const count = (...more: readonly string[]) =>
    printed('convert', file, '-', '--to', id, ...more).match(/<edge /g)?.length;
  expect([count(), count('--presence', 'present')]).toEqual([1, 3]);
});

test('what keeps scenes keeps who is in them, unless told otherwise', () => {
  const names = (...more: readonly string[]) =>
    printed('convert', file, '-', '--to', 'ezlinavis', ...more).match(/Cleo/g)?.length;
  expect([names(), names('--presence', 'speaking')]).toEqual([2, 1]);
});

test('where no one speaks, all who are present count', () => {
  const script = fileWith(
    'silent.fdx',
    `<FinalDraft><Content><Paragraph Type="Scene Heading"><SceneProperties><SceneArcBeats><CharacterArcBeat Name="ANN"/><CharacterArcBeat Name="BEN"/></SceneArcBeats></SceneProperties><Text>INT. A</Text></Paragraph></Content></FinalDraft>`,
  );
  const { stdout } = run('measure', script, '--json');
  expect(JSON.parse(stdout)).toMatchObject({ presence: 'present', numEdges: 1 });
});

test('another presence is refused', () => {
  expect(run('measure', file, '--presence', 'all')).toMatchObject({
    code: 2,
    stderr: 'throughline: --presence all: choose one of speaking, present\n',
  });
});
