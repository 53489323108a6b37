/** The sieve mark in the ink of the text around it; the grain keeps its own colour. Same shapes as assets/icon.svg. */
export function Mark({ size = 18 }: { size?: number }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="16 16 96 104" aria-hidden="true" focusable="false">
      <g fill="currentColor">
        <rect x="24" y="24" width="32" height="16" rx="8" />
        <rect x="72" y="24" width="32" height="16" rx="8" />
        <rect x="32" y="48" width="24" height="16" rx="8" />
        <rect x="72" y="48" width="24" height="16" rx="8" />
        <rect x="40" y="72" width="16" height="16" rx="8" />
        <rect x="72" y="72" width="16" height="16" rx="8" />
      </g>
      <circle className="mark-grain" cx="64" cy="104" r="9" />
    </svg>
  );
}
