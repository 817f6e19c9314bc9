import { openOptions, openOwnPage } from '../../lib/platform';

const thenClose = (opened: Promise<void>) => void opened.then(() => close());

/** The ways from the popup to pages that need nothing of what it reads. */
export const ways = {
  onReport: () => thenClose(openOwnPage('report.html')),
  onOptions: () => thenClose(openOptions()),
  onCheck: () => thenClose(openOwnPage('check.html')),
  onGuide: () => thenClose(openOwnPage('guide.html')),
};
