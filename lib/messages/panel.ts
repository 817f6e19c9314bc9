import { sendMessage } from '../platform';
import type { PanelAnswer } from './panel-schema';

/**
 * Has the side panel opened at the dossier of a row, straight from the user's click; `isAsking`: only asks whether there
 * is such a dossier. False where there is none, or the extension is gone.
 */
export async function askForPanel(
  key: string,
  isAsking: boolean,
  send: (message: unknown) => Promise<unknown> = sendMessage,
): Promise<boolean> {
  try {
    return ((await send({ type: 'panel', key, isAsking })) as PanelAnswer).done;
  } catch {
    return false;
  }
}
