import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../lib/editors/copy-text.ts';

afterEach(() => vi.unstubAllGlobals());

describe('copyText', () => {
  it('copies', async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    expect(await copyText('un deux')).toBe(true);
    expect(writeText).toHaveBeenCalledWith('un deux');
  });

  it('says when it may not', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new DOMException('no gesture')) } });
    expect(await copyText('un deux')).toBe(false);
    vi.stubGlobal('navigator', {});
    expect(await copyText('un deux')).toBe(false);
  });
});
