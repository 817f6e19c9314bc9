/** What is used of the package, which has no types of its own. */
declare module 'crx3' {
  import type { Readable } from 'node:stream';
  export default function crx3(zipped: Readable, options: { keyPath: string; crxPath: string }): Promise<unknown>;
}
