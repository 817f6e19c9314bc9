import '../model/jitless';
import * as z from 'zod/mini';
import { rowKeySchema } from '../model/row-schema';

/**
 * Content script → background: can the side panel show this dossier (`isAsking`), and: open it there. `key` is the row's
 * part only: the site is known from the sender.
 */
export const panelRequest = z.object({ type: z.literal('panel'), key: rowKeySchema, isAsking: z.boolean() });

/** All that a page hears of it. */
export interface PanelAnswer {
  done: boolean;
}
