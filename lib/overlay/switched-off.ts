import type { Adapter } from '../model/adapter';
import { type AdapterProblem, applicable, pageOf, problemOf } from '../reading/adapters';

/** Adapters meant for this page that were switched off in it, where there are any. */
export function switchedOff(document: Document, adapters: readonly Adapter[]): { switchedOff?: AdapterProblem[] } {
  const off = applicable(adapters, pageOf(document)).flatMap((adapter) => problemOf(document, adapter) ?? []);
  return off.length > 0 ? { switchedOff: off } : {};
}
