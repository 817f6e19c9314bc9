import type { Adapter, TeachProblem } from '../model/adapter';
import type { Coverage } from '../model/coverage';
import type { PageStatus } from '../model/page-status';
import type { ListRef, Sighting } from '../model/row';
import type { Privacy } from '../model/settings';
import type { Adjustment } from '../model/standing';
import type { SecrecyOptions } from '../secrecy';
import type { Channel } from './bar/channel';
import type { Engine } from './engine';
import type { Picker } from './picker/types';
import type { World } from './view';

/** The world, and what counts in it. */
export interface WorldWithEngine extends World {
  engine: Engine;
}

/** What the overlay needs from the content script that starts it. */
export interface OverlayOptions {
  document: Document;
  css: string;
  /** Settings, calendar and the time, asked for at each paint. */
  world(): WorldWithEngine;
  /** Brings in what counts time, before the world is first asked for; false where the extension is gone. */
  prepare(): Promise<boolean>;
  secrecy(): SecrecyOptions;
  /** What of a row that may be kept is handed on at all. */
  privacy(): Privacy;
  /** Hands on what may be kept, and what the page says of the list's size, if anything; answers what is known beyond the
   * page, or null when it could not be kept. Without rows: it was read again, and is as it was. `whole`: keys of all open rows, where the page shows the whole list. */
  keep(
    list: ListRef,
    sightings: Sighting[],
    observedAt: number,
    coverage: Coverage,
    whole?: string[],
  ): Promise<Adjustment[] | null>;
  /** Has secret rows forgotten, told by hashes made with the key that is given; answers whether that was done. */
  forget(macs: (pageKey: string) => readonly string[]): Promise<boolean>;
  /** False once the extension was updated or removed under the page. */
  isAlive(): boolean;
  /** Asked to abort `signal`: the overlay found itself left behind. */
  leave(): void;
  /** Corrections to the reading of sites, by user and policy; asked for at each search for lists. */
  adapters(): readonly Adapter[];
  /** Brings in what a page needs only when the user points or asks; null where the extension is gone. */
  loadPicker(): Promise<Picker | null>;
  /**
   * Opens the side panel at the dossier of a row, or only asks whether it can; false where it cannot. Null: nothing that
   * is seen here is kept.
   */
  openPanel: ((key: string, isAsking: boolean) => Promise<boolean>) | null;
  /** Keeps what the user taught by pointing; null when it was kept. */
  teach(adapter: Adapter): Promise<TeachProblem | null>;
  /** The user has chosen in this frame, or given up: the page's other frames need not wait any longer. */
  chosen(): void;
  /** Whether the bar is wanted at all. */
  bar(): boolean;
  /** Whether rows are kept, and why not; asked with what was counted of each list. */
  keeping(lists: readonly { unclear: number }[]): PageStatus['keeping'];
  /** The way to the rest of the extension. */
  channel: Channel;
  /** Called after each scan. */
  changed(): void;
  signal: AbortSignal;
}
