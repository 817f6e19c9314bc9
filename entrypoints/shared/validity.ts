import type { Language } from '../../lib/locale/language';
import { validityTexts } from '../../lib/locale/validity';

let language: Language = 'vi';
/** Fields with what we let them say: they count as wrong until it is taken back. */
const told = new Map<HTMLInputElement, string>();

/** Lets the fields of this page say what is wrong with them in its own language; a browser says it in its own. */
export function sayMistakesIn(next: Language): void {
  language = next;
  // Each is added once, however often the page is drawn. Being invalid does not bubble.
  document.addEventListener('invalid', say, true);
  document.addEventListener('input', sayAnew);
}

function say({ target }: Event): void {
  if (target instanceof HTMLInputElement) tell(target);
}

/** One field may put others right: of choices each is asked for, and a day is chosen beside the field it is typed in. */
function sayAnew(): void {
  // What is drawn in answer stands in the fields by then.
  setTimeout(() => [...told.keys()].forEach(tell));
}

function tell(field: HTMLInputElement): void {
  const said = told.get(field);
  told.delete(field);
  // What a form of ours finds wrong it says itself.
  if (field.validity.customError && field.validationMessage !== said) return;
  field.setCustomValidity('');
  if (field.validity.valid) return;
  const text = mistakeIn(field);
  field.setCustomValidity(text);
  told.set(field, text);
}

function mistakeIn({ validity, type, title }: HTMLInputElement): string {
  const texts = validityTexts[language];
  if (validity.valueMissing) return type === 'radio' ? texts.notChosen : texts.missing;
  if (!validity.patternMismatch) return texts.wrong;
  // A pattern that is not explained asks only for more than spaces.
  return title === '' ? texts.missing : texts.form(title);
}
