interface MeterProps {
  /** The meter's name. */
  label: string;
  /** What it says, in words: shown. */
  text: string;
  /** The figures, shown small beside the words. */
  figures?: string;
  value: number;
  max: number;
  /** Where nearly full begins otherwise. */
  level?: 'fine' | 'near' | 'over';
}

/** How much of something is used. Nearly full and overfull also change its look, but the words say it. */
export function Meter({ label, text, figures, value, max, level: given }: MeterProps) {
  const share = max > 0 ? value / max : 0;
  const level = given ?? (share > 1 ? 'over' : share > 0.9 ? 'near' : 'fine');
  return (
    <div className="meter" data-level={level}>
      <div className="meter-line">
        <span>{text}</span>
        {figures && <span className="meter-figures">{figures}</span>}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a <meter> cannot be drawn alike in both browsers. */}
      <div
        className="meter-track"
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={Math.min(value, max)}
        aria-valuetext={text}
      >
        <div className="meter-fill" style={{ width: `${Math.min(share, 1) * 100}%` }} />
      </div>
    </div>
  );
}
