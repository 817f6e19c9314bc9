import { card } from './card';
import { point } from './point';
import type { Picker } from './types';

/** Teaching by pointing, and the card of a badge: brought into a page only when the user asks for it. */
export const picker: Picker = { point, card };
