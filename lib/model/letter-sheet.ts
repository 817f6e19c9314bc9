import type { LetterTable } from './letter';

/**
 * A letter as it is set on its pages, whatever program shows them: the file, the preview and the print are made of the
 * same blocks, so that they look alike. Lengths are millimetres; type, and gaps along the page, are points.
 */
export interface SetType {
  size: number;
  bold?: boolean;
  italic?: boolean;
}

/** How a paragraph is set. */
export interface SetLook extends SetType {
  align?: 'left' | 'center' | 'right' | 'both';
  before?: number;
  after?: number;
  /** Multiple of a single line. */
  line?: number;
  firstLine?: number;
  left?: number;
  right?: number;
  hanging?: number;
  /** Stays on the page of what is behind it. */
  keepNext?: boolean;
}

export interface SetParagraph {
  kind: 'paragraph';
  /** '' is an empty line. */
  text: string;
  look: SetLook;
}

/** A level rule in the middle of a column `within` wide. */
export interface SetRule {
  kind: 'rule';
  length: number;
  within: number;
}

/** Side by side without borders: rows of cells, each a column of blocks; no row is parted over two pages. */
export interface SetColumns {
  kind: 'columns';
  widths: number[];
  rows: SetBlock[][][];
}

/** Dossiers or units, with thin borders; `widths` of its columns. */
export interface SetTable {
  kind: 'table';
  table: LetterTable;
  widths: number[];
  size: number;
}

export type SetBlock = SetParagraph | SetRule | SetColumns | SetTable;

/** What a part of a letter is; Kính gửi is `to`. */
export type SetPart = 'heading' | 'title' | 'to' | 'body' | 'signing' | 'annex';

/** A page, and those that follow it where it is too short. */
export interface SetPage {
  name: 'letter' | 'annex';
  width: number;
  height: number;
  margin: { top: number; bottom: number; left: number; right: number };
  /** Type of the number in the upper margin; the first page of the letter has none. */
  numberSize: number;
  parts: { part: SetPart; blocks: SetBlock[] }[];
}
