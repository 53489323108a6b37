import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keptAt } from '../../lib/browser/kept.ts';
import { setSurface, surfaceOn, surfacesItem } from '../../lib/browser/surfaces.ts';

beforeEach(() => fakeBrowser.reset());

describe('where Tamis shows itself', () => {
  it('is beside the box until the person says otherwise, network by network', async () => {
    expect(surfaceOn(await surfacesItem.read(), 'linkedin')).toBe('beside');
    await Promise.all([setSurface('linkedin', 'panel'), setSurface('x', 'panel')]);
    await setSurface('x', 'beside');
    const chosen = await surfacesItem.read();
    expect((['linkedin', 'x', 'facebook'] as const).map((id) => surfaceOn(chosen, id))).toEqual([
      'panel',
      'beside',
      'beside',
    ]);
  });

  it('is left as it was by what is no surface', async () => {
    await setSurface('linkedin', 'panel');
    for (const nothing of ['everywhere', undefined, 7, {}]) await setSurface('linkedin', nothing);
    expect(await surfacesItem.read()).toEqual({ linkedin: 'panel' });
  });

  it('is read from what version 1 wrote, without what is damaged', async () => {
    const example: unknown = JSON.parse(readFileSync(`${import.meta.dirname}/examples/surfaces-1.json`, 'utf8'));
    await fakeBrowser.storage.local.set({ surfaces: example });
    expect(await surfacesItem.read()).toEqual({ linkedin: 'panel', facebook: 'beside' });
  });

  it('is among the settings one exports and erases', () => {
    expect(keptAt('surfaces')?.kind).toBe('settings');
  });
});
