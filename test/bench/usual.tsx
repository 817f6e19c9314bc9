import { render } from 'preact';

/**
 * An overlay built the usual way, to stand beside ours: after every change it waits 100 ms, scans all rows again, gives
 * each one a shadow root with a Preact tree in its due cell, and ticks once a second. Runs in the page.
 */
const dayMs = 86_400_000;

function Left({ due }: { due: number }) {
  const days = Math.round((due - Date.now()) / dayMs);
  return (
    <span class="badge" style="padding:0 4px;border:1px solid;border-radius:8px;font:600 11px/14px system-ui">
      {days < 0 ? `quá hạn ${-days} ngày` : `còn ${days} ngày`}
    </span>
  );
}

function dueOf(row: Element): number | null {
  const [, day, month, year] =
    /(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(row.querySelector('.c-han')?.textContent ?? '') ?? [];
  return year === undefined ? null : Date.UTC(Number(year), Number(month) - 1, Number(day), 10);
}

const hosts = new Map<Element, { host: HTMLElement; due: number }>();

function scan(): void {
  for (const row of document.querySelectorAll('#luoi tbody tr')) {
    const due = dueOf(row);
    if (due === null || hosts.get(row)?.host.isConnected) continue;
    const host = document.createElement('span');
    host.attachShadow({ mode: 'open' });
    row.querySelector('.c-han')?.append(host);
    hosts.set(row, { host, due });
    render(<Left due={due} />, host.shadowRoot as ShadowRoot);
  }
}

function tick(): void {
  for (const [row, { host, due }] of hosts) {
    if (host.isConnected) render(<Left due={due} />, host.shadowRoot as ShadowRoot);
    else hosts.delete(row);
  }
}

addEventListener('load', () => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(scan, 100);
  }).observe(document.body, { childList: true, subtree: true });
  scan();
  setInterval(tick, 1000);
});
