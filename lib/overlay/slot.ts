/** Scripts of ours that are brought into a page when they are needed. */
export type Part = 'engine' | 'picker';

/** Scripts of one extension share a world in each frame, which the host cannot see. There a part is handed over. */
const slotOf = (part: Part) => Symbol.for(`dung-han.${part}`);

export function offer(part: Part, value: object): void {
  Reflect.set(globalThis, slotOf(part), value);
}

export function offered<T>(part: Part): T | null {
  return Reflect.get(globalThis, slotOf(part)) ?? null;
}
