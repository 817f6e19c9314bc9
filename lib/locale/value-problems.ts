import type { ValueProblem, ValueType } from '../model/value-problem';
import type { Texts } from './language';
import { count } from './numbers';

const valueVi: Record<ValueType, string> = {
  text: 'chữ trong ngoặc kép',
  number: 'một số',
  wholeNumber: 'một số nguyên',
  yesNo: 'true hoặc false',
  list: 'một danh sách [ … ]',
  object: 'một nhóm { … }',
};
const valueEn: Record<ValueType, string> = {
  text: 'a text in quotes',
  number: 'a number',
  wholeNumber: 'a whole number',
  yesNo: 'true or false',
  list: 'a list [ … ]',
  object: 'a group { … }',
};

type ProblemTexts = { [K in ValueProblem['kind']]: (problem: Extract<ValueProblem, { kind: K }>) => string };

/** What is wrong with a value of JSON, in the words that stand behind its path. */
export const valueProblemTexts: Texts<ProblemTexts> = {
  vi: {
    missing: () => 'còn thiếu',
    unknownField: () => 'không có trường này',
    empty: () => 'không được để trống',
    wrongType: ({ expected }) => `phải là ${valueVi[expected]}`,
    notAllowed: ({ allowed }) =>
      allowed.length === 1 ? `phải là ${allowed[0]}` : `chỉ nhận một trong các giá trị: ${allowed.join(', ')}`,
    textTooLong: ({ most }) => `quá dài, nhiều nhất ${count('vi', most)} ký tự`,
    listTooLong: ({ most }) => `danh sách quá dài, nhiều nhất ${count('vi', most)} mục`,
    tooBig: ({ most }) => `không được lớn hơn ${count('vi', most)}`,
    tooSmall: ({ least, isAbove }) => `phải ${isAbove ? 'lớn hơn' : 'từ'} ${least}${isAbove ? '' : ' trở lên'}`,
  },
  en: {
    missing: () => 'is missing',
    unknownField: () => 'there is no such field',
    empty: () => 'must not be empty',
    wrongType: ({ expected }) => `must be ${valueEn[expected]}`,
    notAllowed: ({ allowed }) =>
      allowed.length === 1 ? `must be ${allowed[0]}` : `must be one of these: ${allowed.join(', ')}`,
    textTooLong: ({ most }) => `too long, at most ${count('en', most)} characters`,
    listTooLong: ({ most }) => `the list is too long, at most ${count('en', most)} entries`,
    tooBig: ({ most }) => `must not be more than ${count('en', most)}`,
    tooSmall: ({ least, isAbove }) => `must be ${isAbove ? `more than ${least}` : `${least} or more`}`,
  },
};
