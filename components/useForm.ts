import { useState } from 'preact/hooks';
import type { CheckedOption, OptionMistakes } from '../lib/model/letter-options';
import { stable } from '../lib/text';

/** What became of what was typed. */
export type FormState = 'typing' | 'refused' | 'saved' | 'failed';

export interface Form<T, V = unknown> {
  value: T;
  /** Told once it was to be saved, and kept up to date from then on. */
  mistakes: OptionMistakes;
  state: FormState;
  type: (next: T) => void;
  submit: (event: Event) => void;
  /** Saves a part at once, whatever else is being typed; `typed` is what is shown from then on. */
  saveNow: (typed: T, part: V) => void;
}

interface Draft<T> {
  value: T;
  state: FormState;
  /** What was in force when it was saved; where that has changed, what is in force is shown again. */
  over?: string;
}

/**
 * A form over a setting: what is typed stays as it is typed until it is in force, whatever is drawn anew meanwhile,
 * and whether or not it can be saved.
 */
export function useForm<T, V>(
  inForce: T,
  check: (typed: T) => CheckedOption<V>,
  save: (value: V) => Promise<boolean>,
): Form<T, V> {
  const [draft, setDraft] = useState<Draft<T> | null>(null);
  const isOver = draft?.over !== undefined && draft.over !== stable(inForce);
  const value = draft === null || isOver ? inForce : draft.value;
  const state = draft?.state ?? 'typing';
  const checked = state === 'refused' ? check(value) : null;
  const store = (submitted: Draft<T>, part: V, saved: Draft<T>) => {
    setDraft(submitted);
    void save(part).then((isSaved) =>
      // What was typed meanwhile is newer.
      setDraft((now) => (now !== submitted ? now : isSaved ? saved : { value: submitted.value, state: 'failed' })),
    );
  };
  return {
    value,
    mistakes: checked !== null && 'mistakes' in checked ? checked.mistakes : {},
    state: checked !== null && 'value' in checked ? 'typing' : state,
    type: (next) => setDraft({ value: next, state: state === 'refused' ? 'refused' : 'typing' }),
    submit(event) {
      event.preventDefault();
      const result = check(value);
      if ('mistakes' in result) setDraft({ value, state: 'refused' });
      else store({ value, state: 'typing' }, result.value, { value, state: 'saved', over: stable(inForce) });
    },
    saveNow(typed, part) {
      const draft = { value: typed, state: 'typing' as const };
      const isRest = stable(value) !== stable(inForce);
      store(draft, part, isRest ? { ...draft } : { value: typed, state: 'saved', over: stable(inForce) });
    },
  };
}
