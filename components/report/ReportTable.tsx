import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { dueText } from '../../lib/locale/dates';
import type { Language } from '../../lib/locale/language';
import { reportPageTexts } from '../../lib/locale/report-page';
import type { ReportRow } from '../../lib/model/report';
import type { ReportLine } from '../../lib/model/report-query';
import { isolated } from '../../lib/text';
import { StateMark } from '../DossierRow';

/** Every line is as high as this, so that where a line stands follows from its number alone. As in report.css. */
export const lineHeight = 44;
/** Lines drawn above and below those in view, so that a little scrolling asks for nothing. */
const spare = 6;

/** The lines there are of a list, and those of them that are at hand. */
export interface ListWindow {
  /** Another number is another list: it is shown from its beginning. */
  turn: number;
  total: number;
  from: number;
  lines: readonly ReportLine[];
}

export interface ReportTableProps {
  language: Language;
  list: ListWindow;
  chosen: ReadonlySet<string>;
  /** The lines that should be at hand: from the first up to, not including, the second. */
  onNeed: (from: number, to: number) => void;
  onChoose: (key: string, isChosen: boolean) => void;
  onOpen: (key: string) => void;
}

const columns = ['number', 'subject', 'unit', 'due', 'state', 'reasons', 'list'] as const;

/** A list of any length of which only the lines in view are drawn. */
export function ReportTable({ language, list, onNeed, ...row }: ReportTableProps) {
  const texts = reportPageTexts[language];
  const box = useRef<HTMLElement>(null);
  const { turn, total, from, lines } = list;
  const ask = () => {
    const { scrollTop, clientHeight } = box.current ?? { scrollTop: 0, clientHeight: 0 };
    const first = Math.floor(scrollTop / lineHeight) - spare;
    const last = Math.ceil((scrollTop + clientHeight) / lineHeight) + spare;
    onNeed(Math.max(0, first), Math.min(total, last));
  };
  useLayoutEffect(() => {
    if (box.current !== null) box.current.scrollTop = 0;
    ask();
  }, [turn]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section ref={box} class="report-list" tabIndex={0} aria-label={texts.tabs.list} onScroll={ask}>
      <table aria-rowcount={total + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" class="col-pick">
              <span class="sr">{texts.choose('').trim()}</span>
            </th>
            {columns.map((name) => (
              <th key={name} scope="col" class={`col-${name}`}>
                {texts.columns[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap lines={from} />
          {lines.map((line, i) =>
            line.kind === 'row' ? (
              <Row key={line.row.from + line.row.key} language={language} index={from + i} line={line.row} {...row} />
            ) : (
              <tr key={`group ${line.name}`} class="group" aria-rowindex={from + i + 2}>
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  {texts.groupHead(isolated(line.name) || texts.nobody, line.count, line.overdue)}
                </th>
              </tr>
            ),
          )}
          <Gap lines={Math.max(0, total - from - lines.length)} />
        </tbody>
      </table>
    </section>
  );
}

/** Room for lines that are not drawn. */
function Gap({ lines }: { lines: number }): JSX.Element | null {
  return lines === 0 ? null : <tr class="gap" style={{ height: `${lines * lineHeight}px` }} />;
}

interface RowProps extends Pick<ReportTableProps, 'language' | 'chosen' | 'onChoose' | 'onOpen'> {
  index: number;
  line: ReportRow;
}

function Row({ language, index, line, chosen, onChoose, onOpen }: RowProps) {
  const texts = reportPageTexts[language];
  const number = line.number || '—';
  const reasons = line.reasons.map(({ text }) => text[language]).join(', ');
  const people = [line.unit, line.person].filter(Boolean).map(isolated).join(' · ');
  const place = [line.list, line.from || line.site].filter(Boolean).map(isolated).join(' · ');
  const isOwn = line.from === '';
  return (
    <tr data-key={line.key} data-state={line.state} aria-rowindex={index + 2}>
      <td class="col-pick">
        <input
          type="checkbox"
          aria-label={texts.choose(number)}
          checked={chosen.has(line.key)}
          disabled={!isOwn}
          onChange={(event) => onChoose(line.key, event.currentTarget.checked)}
        />
      </td>
      <th scope="row" class="col-number" title={number}>
        {isOwn ? (
          <button type="button" class="link clamp" aria-label={texts.open(number)} onClick={() => onOpen(line.key)}>
            {number}
          </button>
        ) : (
          <span class="clamp">{number}</span>
        )}
      </th>
      <Cell name="subject" text={line.subject} />
      <Cell name="unit" text={people} />
      <Cell name="due" text={dueText(line)} />
      <td class="col-state">
        <StateMark language={language} line={line} />
      </td>
      <Cell name="reasons" text={reasons} />
      <Cell name="list" text={place} />
    </tr>
  );
}

function Cell({ name, text }: { name: string; text: string }) {
  return (
    <td class={`col-${name}`} title={text}>
      <span class="clamp">{text}</span>
    </td>
  );
}
