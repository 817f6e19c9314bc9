/** What a value may have to be. */
export type ValueType = 'text' | 'number' | 'wholeNumber' | 'yesNo' | 'list' | 'object';

/** What is wrong with a value that is not as its schema says. */
export type ValueProblem =
  | { kind: 'missing' | 'unknownField' | 'empty' }
  | { kind: 'wrongType'; expected: ValueType }
  | { kind: 'notAllowed'; allowed: readonly string[] }
  | { kind: 'textTooLong' | 'listTooLong' | 'tooBig'; most: number }
  /** `isAbove`: more than `least`, not `least` itself. */
  | { kind: 'tooSmall'; least: number; isAbove: boolean };

/** What is used of an issue of Zod's; its message is English, and not for users. */
export interface Issue {
  code: string;
  path: readonly PropertyKey[];
  expected?: string;
  values?: readonly unknown[];
  keys?: readonly string[];
  origin?: string;
  minimum?: number;
  maximum?: number;
  inclusive?: boolean;
  /** Of the key of a record. */
  issues?: readonly Issue[];
  params?: Record<string, unknown>;
}

/** Each unknown field an issue of its own, at its own path: Zod tells them together, at the object they stand in. */
export function eachField(issue: Issue): Issue[] {
  const { code, keys = [], path } = issue;
  return code === 'unrecognized_keys' ? keys.map((key) => ({ code, path: [...path, key] })) : [issue];
}

const typeNames: Readonly<Record<string, ValueType>> = {
  string: 'text',
  number: 'number',
  int: 'wholeNumber',
  boolean: 'yesNo',
  array: 'list',
};

/** What one of `eachField` says of a value; `whole`: all that was checked. */
export function valueProblem(issue: Issue, whole: unknown): ValueProblem {
  const { code, path, expected = '', values = [], origin, minimum = 0, maximum = 0, inclusive = true } = issue;
  if (code === 'unrecognized_keys') return { kind: 'unknownField' };
  if (path.length > 0 && valueAt(whole, path) === undefined) return { kind: 'missing' };
  const isNumber = origin !== 'string' && origin !== 'array';
  switch (code) {
    case 'invalid_value':
      return { kind: 'notAllowed', allowed: values.map(String) };
    case 'too_small':
      return isNumber ? { kind: 'tooSmall', least: minimum, isAbove: !inclusive } : { kind: 'empty' };
    case 'too_big':
      if (isNumber) return { kind: 'tooBig', most: maximum };
      return { kind: origin === 'string' ? 'textTooLong' : 'listTooLong', most: maximum };
    default:
      return { kind: 'wrongType', expected: typeNames[expected] ?? 'object' };
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((at: unknown, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
}
