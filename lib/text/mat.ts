/** "mật" composed or not, with or without its marks, as pages write it. */
const perhaps = /m[aâạậ]\p{M}*t/iu;

/** What parts the values of secrecy that a row says in several places; the worst of them counts. */
export const matSeparator = '; ';

/** Whether a text may speak of secrecy at all; cheap, and true of many that do not ("format", "mất"). As in the page. */
export function maySayMat(text: string): boolean {
  return perhaps.test(text);
}
