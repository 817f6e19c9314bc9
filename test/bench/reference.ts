/**
 * The bare reference overlay that the bench measures the product against. Fixed: it does the least an overlay can do,
 * reads the due cell of every row once and sets one attribute a row, shown by `::after` out of layout.
 * Both functions run in the page: they may use nothing from outside themselves.
 */
export function startReference(): void {
  const shown = (row: Element): string => {
    const date = /(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(row.querySelector('.c-han')?.textContent ?? '');
    if (date === null) return '';
    const due = Date.UTC(Number(date[3]), Number(date[2]) - 1, Number(date[1]), 10);
    const days = Math.round((due - Date.now()) / 86_400_000);
    return days < 0 ? `quá hạn ${-days} ngày` : `còn ${days} ngày`;
  };
  const mark = (body: Element): void => {
    for (const row of body.children) {
      const text = shown(row);
      if ((row.getAttribute('data-ref') ?? '') === text) continue;
      if (text === '') row.removeAttribute('data-ref');
      else row.setAttribute('data-ref', text);
    }
  };
  addEventListener('load', () => {
    const body = document.querySelector('#luoi tbody');
    if (body === null) return;
    const style = document.createElement('style');
    style.textContent =
      '[data-ref]::after{content:attr(data-ref);position:absolute;margin-left:-90px;padding:0 4px;' +
      'border:1px solid;border-radius:8px;background:#fff;font:600 11px/14px system-ui;white-space:nowrap}';
    document.head.append(style);
    mark(body);
    let waiting = false;
    new MutationObserver(() => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        mark(body);
      });
    }).observe(body, { childList: true, subtree: true, characterData: true });
  });
}

/** What is wrong with the reference's marks on rows in view: a run with any does not count. */
export function referenceErrors(): string[] {
  const dayMs = 86_400_000;
  return [...document.querySelectorAll('#luoi tbody tr')].flatMap((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) return [];
    const [, day, month, year] =
      /(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(row.querySelector('.c-han')?.textContent ?? '') ?? [];
    const days = Math.round((Date.UTC(Number(year), Number(month) - 1, Number(day), 10) - Date.now()) / dayMs);
    const right = year === undefined ? null : days < 0 ? `quá hạn ${-days} ngày` : `còn ${days} ngày`;
    const mark = row.getAttribute('data-ref');
    return mark === right ? [] : [`${row.getAttribute('data-id')}: ${mark}, not ${right}`];
  });
}
