import { walkInTab } from '../../lib/messages/pages';
import { onCommand } from '../../lib/platform';

/** By the names in the manifest, whose keys users can change in the browser's own page of shortcuts. */
const steps: Readonly<Record<string, 1 | -1>> = { 'next-at-risk': 1, 'previous-at-risk': -1 };

/** Has the tab in front go to its next row at risk, or to the previous one. */
export function obeyCommands(): void {
  onCommand((command, tabId) => {
    const step = steps[command];
    if (step !== undefined) void walkInTab(tabId, step);
  });
}
