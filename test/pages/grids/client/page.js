/** What the document handed over, and the handle its tests call. */
export const { rows, columns, now, ...options } = window.duLieu;
export const root = document.getElementById('goc');

/** @param {Record<string, (...values: unknown[]) => unknown>} calls */
export function offer(calls) {
  window.trang = { ...window.trang, ...calls };
}

/** Fresh objects with the same values, as after a request. */
export const fetched = () => rows.map((row) => ({ ...row }));

export const compare = (key) => (a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : a.index - b.index);
