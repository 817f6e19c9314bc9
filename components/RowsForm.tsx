import type { ComponentChild } from 'preact';
import { useRef } from 'preact/hooks';
import type { Language } from '../lib/locale/language';
import { optionMistakeText, type RowsTexts } from '../lib/locale/options';
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
}

/** A table that is typed: rows are changed, added and removed, and saved together. */
export function RowsForm<R extends { id: number }>({ language, texts, columns, form, ...props }: Props<R>) {
  const { isLocked, isRowLocked, newRow, cellsOf } = props;
  const adding = useRef<HTMLButtonElement>(null);
  const { value: rows, mistakes, type } = form;
  const ofRows = mistakes.rows;
  return (
    <details class="office" open>
      <summary>{texts.title}</summary>
      <form class="fields" noValidate onSubmit={form.submit}>
        <p class="quiet">{isLocked ? <Locked language={language} /> : texts.help}</p>
        {rows.length === 0 && <p class="empty">{texts.none}</p>}
        {rows.length > 0 && (
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
              {rows.map((row, i) => (
                <tr key={row.id}>
                  {cellsOf(row, i + 1, (next) => type(rows.map((one) => (one.id === row.id ? next : one)))).map(
                    (cell, at) => (
                      <td key={columns[at]}>{cell}</td>
                    ),
                  )}
                  {!isLocked && (
                    <td class="end">
                      {isRowLocked(row) ? (
                        <Locked language={language} />
                      ) : (
                        <button
                          type="button"
                          aria-label={texts.removeRow(i + 1)}
                          onClick={() => {
                            type(rows.filter(({ id }) => id !== row.id));
                            adding.current?.focus();
                          }}
                        >
                          {texts.remove}
                        </button>
                      )}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {ofRows !== undefined && <p class="mistake">{optionMistakeText(language, ofRows)}</p>}
        {!isLocked && (
          <p>
            <button
              type="button"
              ref={adding}
              onClick={() => type([...rows, newRow(1 + Math.max(-1, ...rows.map(({ id }) => id)))])}
            >
              {texts.add}
            </button>
          </p>
        )}
        <FormEnd
          language={language}
          save={texts.save}
          state={form.state}
          undo={form.undo}
          mistakes={Object.keys(mistakes).length}
          isLocked={isLocked}
        />
      </form>
    </details>
  );
}
