import { zipSync } from 'fflate';

export * from 'fflate';

/**
 * Stands in for fflate's `zip` where write-excel-file imports it in a build (lib/rollout/zip-at-once.ts): the same archive,
 * without workers.
 */
export function zip(
  files: Record<string, Uint8Array>,
  done: (error: unknown, archive: Uint8Array | null) => void,
): void {
  try {
    done(null, zipSync(files));
  } catch (error) {
    done(error, null);
  }
}
