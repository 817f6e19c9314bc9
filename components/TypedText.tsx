import { useId, useState } from 'preact/hooks';

interface Props {
  label: string;
  text: string;
  /** One line only. */
  isLine?: boolean;
  /** Why it is not edited here; null: it is. */
  help?: string | null;
  /** Called when the user is through with it. */
  onEdit: (text: string) => void;
}

/** A text that is being typed stays as it is typed, whatever is drawn anew meanwhile. */
export function TypedText({ label, text, isLine = false, help = null, onEdit }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const own = {
    id,
    value: typed ?? text,
    readOnly: help !== null,
    onInput: (event: { currentTarget: { value: string } }) => setTyped(event.currentTarget.value),
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setTyped(null);
      if (value !== text) onEdit(value);
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
