import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../lib/locale/language';
import { optionMistakeText, optionTexts, type RowsTexts } from '../lib/locale/options';
import { FormEnd, Locked } from './Field';
import type { Form } from './useForm';

interface Props<R extends { id: number }> {
  language: Language;
  texts: RowsTexts;
  columns: readonly string[];
  form: Omit<Form<R[]>, 'saveNow'>;
  /** Set by policy as a whole: no row can be added. */
  isLocked: boolean;
  isRowLocked: (row: R) => boolean;
  newRow: (id: number) => R;
  /** The cells of the n-th row, from 1. */
  cellsOf: (row: R, n: number, change: (next: R) => void) => readonly ComponentChild[];
  /** Rows of many fields: each a block of its own, its fields with their names. */
  isWide?: boolean;
  /** The first row that fits counts: rows can be moved. */
  isOrdered?: boolean;
}

/** A table that is typed: rows are changed, added, moved and removed, and saved together. */
export function RowsForm<R extends { id: number }>(props: Props<R>) {
  const { language, texts, form, isLocked, newRow, isWide = false } = props;
  const adding = useRef<HTMLButtonElement>(null);
  const { value: rows, mistakes, type } = form;
  const ofRows = mistakes.rows;
  const own = { ...props, onRemoved: () => adding.current?.focus() };
  return (
    <details class="office" open>
      <summary>{texts.title}</summary>
      <form class="fields" aria-label={texts.title} noValidate onSubmit={form.submit}>
        <p class="quiet">{isLocked ? <Locked language={language} /> : texts.help}</p>
        {rows.length === 0 && <p class="empty">{texts.none}</p>}
        {rows.length > 0 && (isWide ? <Blocks {...own} /> : <Lines {...own} />)}
        {ofRows !== undefined && <p class="mistake">{optionMistakeText(language, ofRows)}</p>}
        <FormEnd
          language={language}
          save={texts.save}
          state={form.state}
          undo={form.undo}
          mistakes={Object.keys(mistakes).length}
          isLocked={isLocked}
        >
          <button
            type="button"
            ref={adding}
            onClick={() => type([...rows, newRow(1 + Math.max(-1, ...rows.map(({ id }) => id)))])}
          >
            {texts.add}
          </button>
        </FormEnd>
      </form>
    </details>
  );
}

type RowsProps<R extends { id: number }> = Props<R> & { onRemoved: () => void };

function cellsAt<R extends { id: number }>({ form: { value: rows, type }, cellsOf }: Props<R>, row: R, n: number) {
  return cellsOf(row, n, (next) => type(rows.map((one) => (one.id === row.id ? next : one))));
}

/** A line of a table each. */
function Lines<R extends { id: number }>(props: RowsProps<R>) {
  const { columns, form, isLocked } = props;
  return (
    <table class="typed">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
          {!isLocked && <td />}
        </tr>
      </thead>
      <tbody>
        {form.value.map((row, i) => (
          <tr key={row.id}>
            {cellsAt(props, row, i + 1).map((cell, at) => (
              <td key={columns[at]}>{cell}</td>
            ))}
            {!isLocked && (
              <td class="end">
                <RowButtons {...props} at={i} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A block each. */
function Blocks<R extends { id: number }>(props: RowsProps<R>) {
  const { texts, form, isLocked } = props;
  return (
    <ol class="blocks">
      {form.value.map((row, i) => (
        <li key={row.id} class="framed">
          <fieldset>
            <legend class="sr">{texts.row(i + 1)}</legend>
            {cellsAt(props, row, i + 1)}
          </fieldset>
          {!isLocked && <RowButtons {...props} at={i} />}
        </li>
      ))}
    </ol>
  );
}

/** What can be done with a row. */
function RowButtons<R extends { id: number }>(props: RowsProps<R> & { at: number }) {
  const { language, texts, form, isRowLocked, isOrdered = false, onRemoved, at } = props;
  const { value: rows, type } = form;
  const row = rows[at] as R;
  // A row that moves takes its buttons along, and some browsers then lose the focus.
  const moved = useRef<HTMLButtonElement | null>(null);
  useLayoutEffect(() => {
    moved.current?.focus();
    moved.current = null;
  });
  if (isRowLocked(row)) return <Locked language={language} />;
  const move = (by: number, sign: string, name: string) => (
    <button
      type="button"
      aria-label={name}
      aria-disabled={rows[at + by] === undefined}
      onClick={({ currentTarget }) => {
        if (rows[at + by] === undefined) return;
        moved.current = currentTarget;
        type(swapped(rows, at, at + by));
      }}
    >
      {sign}
    </button>
  );
  return (
    <p class="buttons">
      {isOrdered && move(-1, '↑', optionTexts[language].moveUp(at + 1))}
      {isOrdered && move(1, '↓', optionTexts[language].moveDown(at + 1))}
      <button
        type="button"
        aria-label={texts.removeRow(at + 1)}
        onClick={() => {
          type(rows.filter(({ id }) => id !== row.id));
          onRemoved();
        }}
      >
        {texts.remove}
      </button>
    </p>
  );
}

function swapped<R>(rows: readonly R[], a: number, b: number): R[] {
  const at = (i: number) => (i === a ? b : i === b ? a : i);
  return rows.map((_, i) => rows[at(i)] as R);
}
