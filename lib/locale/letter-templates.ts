import type { JsonExpected, TemplateProblem } from '../model/letter-problem';
import type { Language, Texts } from './language';
import { valueProblemTexts } from './value-problems';

type Of<K extends TemplateProblem['kind']> = Extract<TemplateProblem, { kind: K }>;
type ProblemTexts = { [K in TemplateProblem['kind']]: (problem: Of<K>) => string };

const jsonVi: Record<JsonExpected, string> = {
  value: 'ở đây phải có một giá trị',
  name: 'ở đây phải có tên trường trong ngoặc kép; có thể thừa dấu phẩy ở phía trước',
  colon: 'sau tên trường phải có dấu hai chấm',
  comma: 'thiếu dấu phẩy hoặc dấu đóng ngoặc',
  nothing: 'thừa nội dung sau dấu ngoặc cuối cùng',
  string: 'chữ trong ngoặc kép chưa đóng, hoặc có ký tự không được dùng như xuống dòng',
};
const jsonEn: Record<JsonExpected, string> = {
  value: 'a value must stand here',
  name: 'the name of a field in quotes must stand here; perhaps the comma before it is too many',
  colon: 'a colon must stand behind the name of a field',
  comma: 'a comma or a closing bracket is missing',
  nothing: 'there is more behind the last bracket',
  string: 'a text in quotes is not closed, or holds a character it may not, such as a line break',
};

/** What is wrong in a template, in the words that stand behind its path. */
export const templateProblemTexts: Texts<ProblemTexts> = {
  vi: {
    notJson: ({ line, column, expected }) => `dòng ${line}, cột ${column}: không phải JSON, ${jsonVi[expected]}`,
    tooLarge: () => 'quá lớn',
    tooDeep: () => 'lồng quá nhiều lớp',
    tooMany: () => 'danh sách quá dài',
    unknownPlaceholder: ({ placeholder }) => `không có trường {${placeholder}}`,
    wrongScope: ({ placeholder }) => `{${placeholder}} không dùng được ở đây`,
    brace: () => 'ngoặc nhọn không có cặp',
    ...valueProblemTexts.vi,
    unknownField: () => 'không có trường này trong mẫu',
    widths: () => 'tổng độ rộng (width) của các cột phải bằng 1',
    textOrTable: () => 'phải có text hoặc table, và chỉ một trong hai',
    aboutOrTitle: () =>
      'công văn (congVan) phải có about và không có title; các loại khác phải có title và không có about',
    noAddressee: () => 'công văn phải có ít nhất một nơi nhận (addressees)',
  },
  en: {
    notJson: ({ line, column, expected }) => `line ${line}, column ${column}: this is no JSON, ${jsonEn[expected]}`,
    tooLarge: () => 'too large',
    tooDeep: () => 'nested too deeply',
    tooMany: () => 'the list is too long',
    unknownPlaceholder: ({ placeholder }) => `there is no {${placeholder}}`,
    wrongScope: ({ placeholder }) => `{${placeholder}} has no meaning here`,
    brace: () => 'a brace without its pair',
    ...valueProblemTexts.en,
    unknownField: () => 'a template has no such field',
    widths: () => 'the widths of the columns must add up to 1',
    textOrTable: () => 'must have a text or a table, and not both',
    aboutOrTitle: () => 'a công văn (congVan) must have an about and no title, any other form a title and no about',
    noAddressee: () => 'a công văn must have an addressee',
  },
};

const whole: Texts<string> = { vi: 'Mẫu', en: 'The template' };
const character: Texts<string> = { vi: 'ký tự', en: 'character' };

/** A template's problem in words, with its place. Characters are counted from 1. */
export function templateProblemText(language: Language, problem: TemplateProblem): string {
  const { path, kind } = problem;
  const at = 'at' in problem && problem.at !== undefined ? `, ${character[language]} ${problem.at + 1}` : '';
  const said = (templateProblemTexts[language][kind] as (one: TemplateProblem) => string)(problem);
  return `${path || whole[language]}${at}: ${said}.`;
}
