import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  label: string;
  text: string;
  /** One line only. */
  isLine?: boolean;
  /** Nothing is done with it before its user is through: each letter of a name is no other name. */
  isWhole?: boolean;
  /** Why it is not edited here; null: it is. */
  help?: string | null;
  /** Called when the user has stopped for a moment or is through with it. */
  onEdit: (text: string) => void;
}

/** How long nothing is typed until what stands there is handed on: shorter than a tab takes to be closed. */
const pauseMs = 300;

/** A text that is being typed stays as it is typed, whatever is drawn anew meanwhile. */
export function TypedText({ label, text, isLine = false, isWhole = false, help = null, onEdit }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(onEdit);
  latest.current = (value) => value !== text && onEdit(value);
  const pending = useRef<string | null>(null);
  const hand = () => {
    clearTimeout(timer.current);
    if (pending.current !== null) latest.current(pending.current);
    pending.current = null;
  };
  // What is closed within the pause is handed on all the same.
  useLayoutEffect(() => hand, []);
  const own = {
    id,
    value: typed ?? text,
    readOnly: help !== null,
    onInput: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setTyped(value);
      clearTimeout(timer.current);
      if (isWhole) return;
      pending.current = value;
      timer.current = setTimeout(hand, pauseMs);
    },
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      pending.current = value;
      setTyped(null);
      hand();
    },
  };
  return (
    <div>
      <label for={id}>{label}</label>
      {isLine ? <input {...own} /> : <textarea rows={rowsFor(text)} {...own} />}
      {help !== null && <span class="quiet">{help}</span>}
    </div>
  );
}

function rowsFor(text: string): number {
  return Math.min(8, 1 + text.split('\n').length + Math.floor(text.length / 60));
}
