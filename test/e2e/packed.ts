import { builtExtension } from './extension.ts';

/** The extension as it is given out, for tests of what it does there: `EXTENSION` names it, else it is the folder built. */
export function packedExtension(): string {
  return process.env.EXTENSION ?? builtExtension;
}
