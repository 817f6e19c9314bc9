import type { Picker } from './types';

/** Scripts of one extension share a world in each frame, which the host cannot see. There the picker is handed over. */
const slot = Symbol.for('dung-han.picker');

export function offerPicker(picker: Picker): void {
  Reflect.set(globalThis, slot, picker);
}

export function offeredPicker(): Picker | null {
  return Reflect.get(globalThis, slot) ?? null;
}
