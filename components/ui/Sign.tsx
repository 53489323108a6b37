import type { ReactNode } from 'react';

/** The bands, `note`, and `due`: no verdict, but that something's moment has come. */
export type SignValue = 'clear' | 'look' | 'stop' | 'too-short' | 'unsupported' | 'note' | 'due';
export type SignForm = 'light' | 'shield';

const SHIELD = 'M8 1.5 13.3 3.4v4.1c0 3.3-2.1 5.8-5.3 7-3.2-1.2-5.3-3.7-5.3-7V3.4z';
const OCTAGON = 'M5.1 1.2h5.8l3.9 3.9v5.8l-3.9 3.9H5.1l-3.9-3.9V5.1z';
const DIAMOND = 'M8 1.3 14.7 8 8 14.7 1.3 8z';
/** A bar left open in a filled shape. */
const BAR = 'M5.3 7h5.4a1 1 0 0 1 0 2H5.3a1 1 0 0 1 0-2z';

/** A bell. */
const BELL =
  'M8 1.2a4.4 4.4 0 0 0-4.4 4.4v2.9L2 11.3h12l-1.6-2.8V5.6A4.4 4.4 0 0 0 8 1.2zM6.2 12.6h3.6a1.8 1.8 0 0 1-3.6 0z';

const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.4,
  strokeLinejoin: 'round',
  strokeLinecap: 'round',
} as const;
const filled = { fill: 'currentColor', fillRule: 'evenodd' } as const;

/** No two values share a silhouette: they can be told apart in grey, in one colour, and small. */
const SHAPES: Record<SignForm, Record<SignValue, ReactNode>> = {
  light: {
    clear: (
      <>
        <circle cx="8" cy="8" r="6.3" {...line} />
        <path d="m5.2 8.3 2 2 3.7-4.3" {...line} />
      </>
    ),
    look: (
      <>
        <path d={DIAMOND} {...line} />
        <path d="M2 8h12l-6 6z" {...filled} />
      </>
    ),
    stop: <path d={`${OCTAGON}${BAR}`} {...filled} />,
    'too-short': <circle cx="8" cy="8" r="6.3" {...line} strokeWidth="1.6" strokeDasharray="0.01 3.29" />,
    unsupported: <path d="M4 8h8" {...line} strokeWidth="1.6" />,
    note: <circle cx="8" cy="8" r="3" {...filled} />,
    due: <path d={BELL} {...filled} />,
  },
  shield: {
    clear: (
      <>
        <path d={SHIELD} {...line} />
        <path d="m5.6 8 1.8 1.8L10.6 6" {...line} />
      </>
    ),
    look: (
      <>
        <path d={SHIELD} {...line} />
        <path d="M2.8 8h10.4c-.3 2.9-2.3 5.2-5.2 6.4C5.1 13.2 3.1 10.9 2.8 8z" {...filled} />
      </>
    ),
    stop: (
      <>
        <path d={`${SHIELD}${BAR}`} {...filled} />
        <path d={SHIELD} {...line} />
      </>
    ),
    'too-short': <path d={SHIELD} {...line} strokeWidth="1.6" strokeDasharray="0.01 3.2" />,
    unsupported: (
      <>
        <path d={SHIELD} {...line} />
        <path d="M6 8h4" {...line} />
      </>
    ),
    note: <circle cx="8" cy="8" r="3" {...filled} />,
    due: <path d={BELL} {...filled} />,
  },
};

/** A shape for a value. Decorative: the words beside it say the same. */
export function Sign({ value, form = 'light', size = 16 }: { value: SignValue; form?: SignForm; size?: number }) {
  return (
    <svg
      className="sign"
      data-value={value}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[form][value]}
    </svg>
  );
}
