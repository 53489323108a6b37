import { type ChangeEvent, useId } from 'react';

interface FileButtonProps {
  label: string;
  tone: 'outline' | 'text';
  /** The text of a chosen JSON file. */
  onFile: (file: string) => Promise<void>;
}

/** A button that asks for a JSON file. */
export function FileButton({ label, tone, onFile }: FileButtonProps) {
  const id = useId();
  const choose = async ({ target: input }: ChangeEvent<HTMLInputElement>) => {
    const file = await input.files?.[0]?.text();
    // The same file chosen again is another try.
    input.value = '';
    if (file !== undefined) await onFile(file);
  };
  return (
    <label className="button file" data-tone={tone} htmlFor={id}>
      {label}
      <input
        id={id}
        className="unseen"
        type="file"
        accept="application/json,.json"
        onChange={(event) => void choose(event)}
      />
    </label>
  );
}
