import type { Letter } from '../model/letter';

export { toHtml } from './html';

/**
 * The letter as a DOCX file, laid out by Nghị định 30/2020/NĐ-CP, Phụ lục I. What writes it is loaded when it is first
 * needed.
 */
export async function toDocx(letter: Letter): Promise<Uint8Array> {
  const { writeDocx } = await import('./docx/write');
  return writeDocx(letter);
}
