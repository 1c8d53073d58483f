import { expect, test } from 'vitest';
import { wordingIn } from '../../src/story/messages/wordingIn.ts';
import { besideNumber } from '../../src/story/sceneTitle.ts';

test.for([
  ['1', ''],
  ['Scene 1', ''],
  ['Szene 1.', ''],
  ['SCENE 01', ''],
  ['# 1', ''],
  ['1. At home', 'At home'],
  ['Scene 1: At home', 'At home'],
  ['Szene 1 – Daheim', 'Daheim'],
  ['1 INT. RADIO STUDIO', 'INT. RADIO STUDIO'],
  ['2', '2'],
  ['Scene 12', 'Scene 12'],
  ['1A INT. HOUSE', '1A INT. HOUSE'],
  ['1 Samuel', '1 Samuel'],
  ['1:30', '1:30'],
  ['1.10', '1.10'],
  ['At home', 'At home'],
] as const)('beside the number of the first scene, %j is %j', ([title, shown]) => {
  expect(besideNumber(title, 1)).toBe(shown);
});

test('no scene is called "Scene 1 of 2: 1"', () => {
  expect(wordingIn('en').scene(1, 2, '1')).toBe('Scene 1 of 2');
  expect(wordingIn('de').scene(1, 2, 'Szene 1: Daheim')).toBe('Szene 1 von 2: Daheim');
});
