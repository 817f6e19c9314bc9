interface Props {
  label: string;
  /** What may be chosen; JSON where nothing is said. */
  accept?: string;
  onFile: (file: File) => void;
}

/** A button that opens a file. */
export function FileButton({ label, accept = '.json,application/json', onFile }: Props) {
  return (
    <label class="button">
      {label}
      <input
        class="sr"
        type="file"
        accept={accept}
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
