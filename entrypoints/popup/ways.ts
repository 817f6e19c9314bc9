import { openOptions, openOwnPage, openPanel, thisWindow } from '../../lib/platform/panel';

/** The ways from the popup to the other pages; each closes it. */
export function popupWays() {
  let windowId: number | null = null;
  // Asked before any click: a browser opens a side panel only straight from one.
  void thisWindow().then((id) => {
    windowId = id;
  });
  const thenClose = (opened: Promise<void>) => void opened.then(() => close());
  return {
    onReport: () => thenClose(openOwnPage('report.html')),
    onOptions: () => thenClose(openOptions()),
    onCheck: () => thenClose(openOwnPage('check.html')),
    onWelcome: () => thenClose(openOwnPage('welcome.html')),
    onGuide: () => thenClose(openOwnPage('guide.html?for=chuyen-vien')),
    onPanel: (key?: string) => thenClose(openPanel(windowId, key)),
  };
}

export type PopupWays = ReturnType<typeof popupWays>;
