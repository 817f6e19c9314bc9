import { vi } from 'vitest';

/** Resolved once `check` throws no more; 15 s at most, as shared machines are ten times slower now and then. */
export const until = <T>(check: () => T | Promise<T>): Promise<T> => vi.waitFor(check, { timeout: 15_000 });
