import type { ByHand, Letter, LetterBlock } from '../model/letter';

/** What stands before the dots that a part of it is written over. */
const labels: readonly [RegExp, keyof ByHand][] = [
  [/(Ông\/Bà \(tổ chức\)|[Nn]gười nộp hồ sơ:) ?…+/g, 'name'],
  [/(Địa chỉ:) ?…+/g, 'address'],
  [/(Số điện thoại:) ?…+/g, 'phone'],
  [/(Thư điện tử:) ?…+/g, 'email'],
];

/** Whether a text has dots for what is written in by hand. Such texts are not edited, so that nothing of it is kept. */
export function hasDots(text: string): boolean {
  return /…{3}/.test(text);
}

/** The letter with an applicant's particulars over its dots. */
export function withByHand(letter: Letter, given: ByHand): Letter {
  const fill = (text: string) =>
    labels.reduce((filled, [label, name]) => {
      const value = given[name].trim();
      return value === '' ? filled : filled.replace(label, (_dots, before: string) => `${before} ${value}`);
    }, text);
  const block = (one: LetterBlock): LetterBlock => (one.kind === 'table' ? one : { ...one, text: fill(one.text) });
  return { ...letter, addressees: letter.addressees.map(fill), body: letter.body.map(block) };
}
