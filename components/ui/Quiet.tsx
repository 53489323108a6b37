interface QuietProps {
  title: string;
  text?: string | undefined;
  /** Whether it is to be spoken where it comes in the place of something else. */
  spoken?: boolean;
}

/** Where there is nothing to show: why, and how it comes. */
export function Quiet({ title, text, spoken = false }: QuietProps) {
  return (
    <div className="quiet" role={spoken ? 'status' : undefined}>
      <p className="quiet-title">{title}</p>
      {text && <p>{text}</p>}
    </div>
  );
}
