import { useState } from 'preact/hooks';
import type { CheckedOption, OptionMistakes } from '../lib/model/letter-options';
import { stable } from '../lib/text';

/** What became of what was typed. */
export type FormState = 'typing' | 'refused' | 'saved' | 'failed';

export interface Form<T> {
  value: T;
  /** Told once it was to be saved, and kept up to date from then on. */
  mistakes: OptionMistakes;
  state: FormState;
  type: (next: T) => void;
  submit: (event: Event) => void;
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
): Form<T> {
  const [draft, setDraft] = useState<Draft<T> | null>(null);
  const isOver = draft?.over !== undefined && draft.over !== stable(inForce);
  const value = draft === null || isOver ? inForce : draft.value;
  const state = draft?.state ?? 'typing';
  const checked = state === 'refused' ? check(value) : null;
  return {
    value,
    mistakes: checked !== null && 'mistakes' in checked ? checked.mistakes : {},
    state: checked !== null && 'value' in checked ? 'typing' : state,
    type: (next) => setDraft({ value: next, state: state === 'refused' ? 'refused' : 'typing' }),
    submit(event) {
      event.preventDefault();
      const result = check(value);
      const submitted: Draft<T> = { value, state: 'mistakes' in result ? 'refused' : 'typing' };
      setDraft(submitted);
      if ('mistakes' in result) return;
      void save(result.value).then((isSaved) =>
        // What was typed meanwhile is newer.
        setDraft((now) => {
          if (now !== submitted) return now;
          return isSaved ? { value, state: 'saved', over: stable(inForce) } : { value, state: 'failed' };
        }),
      );
    },
  };
}
