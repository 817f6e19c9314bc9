import type { State } from '../../model/standing';

/** Ink and back of each state: the light theme of components/tokens.css, because sheets are white; a test compares. */
export const stateColours: Record<State, { textColor: string; backgroundColor: string }> = {
  overdue: { textColor: '#9b1c1c', backgroundColor: '#fdeaea' },
  today: { textColor: '#8a3c00', backgroundColor: '#fff0e0' },
  soon: { textColor: '#6b5200', backgroundColor: '#fdf5d3' },
  ontime: { textColor: '#1e5b33', backgroundColor: '#e7f4ea' },
  paused: { textColor: '#3a4280', backgroundColor: '#e9ebf8' },
  done: { textColor: '#46545c', backgroundColor: '#edf0f2' },
  unknown: { textColor: '#5a4a6f', backgroundColor: '#f3eff8' },
};

/** What documents of offices are set in (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const font = { fontFamily: 'Times New Roman', fontSize: 11 } as const;
/** Of one line of it, in points. */
export const lineHeight = 15;
/** The tallest row that Excel takes, in points. */
export const mostHeight = 409;
/** Wide letters of it fill a character of a column's width by so many em; less than there is, to be on the safe side. */
export const emPerCharacter = 0.47;

export const dayFormat = 'dd/mm/yyyy';
/** As offices write it, and as `formatDateTime` does. */
export const momentFormat = 'hh:mm dd/mm/yyyy';

export const headStyle = {
  fontWeight: 'bold',
  align: 'center',
  alignVertical: 'center',
  wrap: true,
  backgroundColor: '#f5f6f8',
  borderStyle: 'thin',
  borderColor: '#d9dde2',
} as const;
