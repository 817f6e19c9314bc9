import type { ListRef, Row } from '../model/row';
import { type SecrecyOptions, secrecyOf } from './secrecyOf';

/** The door to everything that remembers: only what is surely not secret passes. */
export function gate(row: Row, list: Pick<ListRef, 'title'>, options: SecrecyOptions): boolean {
  return secrecyOf(row, list, options) === 'open';
}
