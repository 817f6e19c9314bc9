import type { CheckedOption, OptionMistake } from '../../lib/model/letter-options';
import { checkTyped, type EntryState, storedEntry } from '../../lib/settings';
import type { SettingFormProps } from '../SettingForm';
import { type Form, useForm } from '../useForm';

interface Parts<T> {
  state: EntryState;
  /** As it is typed where nothing was typed yet. */
  inForce: T;
  /** What was typed as the entry's value (undefined: nothing is set), or what is plainly wrong in it. */
  read: (typed: T) => CheckedOption<unknown>;
  /** The field of a place that the entry's own check finds wrong: `2.basis`. */
  fieldOf: (typed: T, within: string) => string;
  onSave: SettingFormProps['onSave'];
}

/** A form of its own over one entry that has parts: checked as it would be where it is stored. */
export function useEntryForm<T>({ state, inForce, read, fieldOf, onSave }: Parts<T>): Form<T> {
  const { entry } = state;
  const check = (typed: T): CheckedOption<unknown> => {
    const given = read(typed);
    if ('mistakes' in given || given.value === undefined) return given;
    const checked = checkTyped(entry, JSON.stringify(given.value));
    return 'mistake' in checked ? { mistakes: placed(typed, checked.mistake) } : checked;
  };
  const placed = (typed: T, mistake: OptionMistake) =>
    mistake.kind === 'setting'
      ? { [fieldOf(typed, mistake.within)]: { ...mistake, within: '' } }
      : { [fieldOf(typed, '')]: mistake };
  const save = (value: unknown) => onSave({ [entry.path]: value });
  const form = useForm<T, unknown>(inForce, check, save, () => storedEntry(state));
  // What policy sets is shown, whatever was typed before it came.
  return state.isLocked ? { ...form, value: inForce, state: 'typing', undo: null } : form;
}
