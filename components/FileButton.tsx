interface Props {
  label: string;
  onFile: (file: File) => void;
}

/** A button that opens a JSON file. */
export function FileButton({ label, onFile }: Props) {
  return (
    <label class="button">
      {label}
      <input
        class="sr"
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // So that the same file, put right, can be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
