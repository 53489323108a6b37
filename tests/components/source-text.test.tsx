import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { SourceText } from '../../components/companion/SourceText.tsx';

afterEach(cleanup);

it.each([
  ['A book, page 4', ['A book, page 4'], []],
  ['Doe 2020 (table 2), https://www.example.org/a/', ['Doe 2020 (table 2)'], ['https://www.example.org/a/']],
  [
    'Doe 2020, https://example.org/a/; Roe 2021, https://example.net/b?c=1.',
    ['Doe 2020', 'Roe 2021'],
    ['https://example.org/a/', 'https://example.net/b?c=1'],
  ],
  ['https://example.org/a; RFC 2142', ['RFC 2142'], ['https://example.org/a']],
])('%s', (source, references, addresses) => {
  const { container } = render(<SourceText source={source} label="Source:" opensTab="opens a tab" />);
  expect([...container.querySelectorAll('.source-reference')].map(({ textContent }) => textContent)).toEqual(
    references,
  );
  expect(screen.queryAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(addresses);
});
