interface Props {
  label: string;
  /** Kinds of files, as an input takes them. */
  accept?: string;
  isMultiple?: boolean;
  /** With every file that was chosen. */
  onFile: (file: File, ...others: File[]) => void;
}

/** A button that opens files; a JSON file where nothing else is said. */
export function FileButton({ label, accept = '.json,application/json', isMultiple = false, onFile }: Props) {
  return (
    <label class="button">
      {label}
      <input
        class="sr"
        type="file"
        accept={accept}
        multiple={isMultiple}
        onChange={({ currentTarget }) => {
          const [file, ...others] = currentTarget.files ?? [];
          if (file) onFile(file, ...others);
          // So that the same file, put right, can be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
