import type { Letter } from '../model/letter';
import { blank } from './parts';

/** How many blanks stand in a letter for facts that are missing, whoever left them. */
export function blanksIn(letter: Letter): number {
  return JSON.stringify(letter).split(blank).length - 1;
}
