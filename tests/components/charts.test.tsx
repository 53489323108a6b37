import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ColumnChart } from '../../components/charts/ColumnChart.tsx';
import { WeekBars } from '../../components/charts/WeekBars.tsx';

afterEach(cleanup);

const MINUTE = 60_000;

describe('WeekBars', () => {
  const heights = (minutes: readonly number[]) => {
    const bars = minutes.map((charged, index) => ({ key: `2026-11-2${index}`, charged: charged * MINUTE }));
    const { container } = render(<WeekBars sentence="A week." bars={bars} locale="en" />);
    return [...container.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('height')));
  };

  it('fills the room with the longest day', () => {
    expect(heights([30, 60])).toEqual([14, 28]);
  });

  it('shows a minute as a little, even where it is all there was', () => {
    const [none, minute] = heights([0, 1]);
    expect(none).toBe(1);
    expect(minute).toBeCloseTo(2.8);
  });
});

describe('ColumnChart', () => {
  it('keeps the last label inside', () => {
    const columns = Array.from({ length: 12 }, (_, index) => ({ label: `${index + 10} sept.`, values: [index] }));
    const { container } = render(
      <ColumnChart
        sentence="Weeks."
        headers={['Week', 'Posts']}
        columns={columns}
        format={String}
        tableLabel="Figures"
      />,
    );
    const labels = [...container.querySelectorAll('.chart-label')];
    const last = labels.at(-1)!;
    expect(last.textContent).toBe('21 sept.');
    // Its middle, at the least half of its letters from the edge.
    expect(Number(last.getAttribute('x'))).toBeLessThan(380 - (8 * 6) / 2);
  });
});
