import { describe, expect, it } from 'vitest';
import { NETWORKS, networkAt } from '../../../lib/networks/index.ts';

describe('networkAt', () => {
  it.each([
    ['https://www.linkedin.com/feed/', 'linkedin'],
    ['https://www.linkedin.com/sales/home', undefined],
    ['https://www.linkedin.com/salesforce-news', 'linkedin'],
    ['https://www.facebook.com/', 'facebook'],
    ['https://x.com/home?a=1', 'x'],
    ['https://twitter.com/home', 'x'],
    ['http://x.com/home', undefined],
    ['https://notx.com/home', undefined],
    ['https://x.com.evil.example/home', undefined],
    ['chrome://extensions', undefined],
    ['', undefined],
    ['not a url', undefined],
  ])('%s', (url, id) => {
    expect(networkAt(url)?.id).toBe(id);
  });
});

describe.each(NETWORKS.map((network) => [network.id, network] as const))('%s', (_id, network) => {
  it('has a limit for each kind, and every composer a way to publish', () => {
    for (const kind of ['post', 'comment'] as const) {
      expect(network.limits[kind].max).toBeGreaterThan(100);
      expect(network.composers.some((composer) => composer.kind === kind)).toBe(true);
    }
    for (const composer of network.composers) {
      expect(composer.submits.length).toBeGreaterThan(0);
      expect(composer.keys.length).toBeGreaterThan(0);
    }
  });

  it('leaves messages alone', () => {
    expect(network.messages.length).toBeGreaterThan(0);
  });
});
