import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useVirtualList, type VirtualRow } from './useVirtualList';

/** What an item of a long list says of its place; to be laid over its `li`. */
export interface RowPlace {
  ref: (item: HTMLLIElement | null) => void;
  style: { top: string };
  'data-index': number;
  'aria-setsize': number;
  'aria-posinset': number;
}

interface Props {
  keys: readonly string[];
  /** Height of a row before it is measured, in px. */
  estimate: number;
  /** The row to begin at, which has the focus then. */
  startAt?: string | null | undefined;
  /** Called with the first and the last row that are drawn. */
  onRange?: ((from: number, to: number) => void) | undefined;
  /** One `li` with its place. */
  row: (key: string, place: RowPlace) => JSX.Element;
}

/** A list of any length: rows out of sight are not there, and their neighbours say which place they have. */
export function VirtualRows({ keys, estimate, startAt, onRange, row }: Props) {
  const { list, rows, height, measure, noteFocus } = useVirtualList({ keys, estimate, startAt });
  const wanted = useRef(startAt ?? null);
  const [from, to] = [rows[0]?.index ?? 0, rows.at(-1)?.index ?? -1];
  useLayoutEffect(() => {
    if (to >= 0) onRange?.(from, to);
  }, [from, to, keys]);
  useLayoutEffect(() => {
    if (wanted.current === null || !keys.includes(wanted.current)) return;
    const button = list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(wanted.current)}"] button`);
    if (button == null) return;
    wanted.current = null;
    button.focus({ preventScroll: true });
  });
  const placeOf = ({ index, start }: VirtualRow): RowPlace => ({
    ref: measure,
    style: { top: `${start}px` },
    'data-index': index,
    'aria-setsize': keys.length,
    'aria-posinset': index + 1,
  });
  const keyOf = (target: EventTarget | null) =>
    (target as HTMLElement | null)?.closest<HTMLElement>('li[data-key]')?.dataset.key ?? null;
  return (
    <ol
      class="rows virtual"
      ref={list}
      style={{ height: `${height}px` }}
      onFocusIn={({ target }) => noteFocus(keyOf(target))}
      onFocusOut={() => noteFocus(null)}
    >
      {rows.map((one) => row(one.key, placeOf(one)))}
    </ol>
  );
}

interface LineProps<L> extends Pick<Props, 'estimate' | 'startAt'> {
  lines: readonly L[];
  row: (line: L, place: RowPlace) => JSX.Element;
}

/** The same of lines that are all there. */
export function LineRows<L extends { key: string }>({ lines, row, ...props }: LineProps<L>) {
  const keys = useMemo(() => lines.map(({ key }) => key), [lines]);
  const byKey = useMemo(() => new Map(lines.map((line) => [line.key, line])), [lines]);
  const rowOf = (key: string, place: RowPlace) => {
    const line = byKey.get(key);
    return line === undefined ? <li key={key} {...place} /> : row(line, place);
  };
  return <VirtualRows {...props} keys={keys} row={rowOf} />;
}
