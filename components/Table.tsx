import type { ComponentChildren } from 'preact';

interface Props {
  head: readonly string[];
  rows: readonly (readonly ComponentChildren[])[];
  /** Columns of figures, counted from 0. */
  numbers?: readonly number[];
}

/** A table that is read; where it is wider than the page it scrolls by itself. */
export function Table({ head, rows, numbers = [] }: Props) {
  const kind = (at: number) => (numbers.includes(at) ? 'figure' : undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reached by the keyboard.
    <section class="scrolls" tabIndex={0} aria-label={head.join(', ')}>
      <table class="read">
        <thead>
          <tr>
            {head.map((title, at) => (
              <th key={title} scope="col" class={kind(at)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, at) => (
                <td key={head[at]} class={kind(at)} data-head={head[at]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
