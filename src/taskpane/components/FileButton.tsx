/** A button that lets the person choose files. */
import { Button } from "@fluentui/react-components";
import { useRef } from "react";

interface FileButtonProps {
  readonly label: string;
  /** Endings, as an input takes them: `.xlsx,.xls`. */
  readonly kinds: string;
  readonly disabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The browser's own field speaks the browser's language; it stands behind a button of ours. */
export function FileButton({ label, kinds, disabled, onFiles }: FileButtonProps): React.JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        type="file"
        multiple
        accept={kinds}
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file can be chosen again.
          target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button disabled={disabled} onClick={() => field.current?.click()}>
        {label}
      </Button>
    </>
  );
}
