import { expect, it } from 'vitest';
import { type NetworkId, networkById } from '../../../lib/networks/index.ts';
import { modeOf } from '../../../lib/time/mode-of.ts';

it.each<[NetworkId, string, string]>([
  ['linkedin', '/feed/', 'read'],
  ['linkedin', '/in/sofia-marchand/', 'read'],
  ['linkedin', '/messaging/thread/2-1/', 'message'],
  ['linkedin', '/jobs/', 'other'],
  ['linkedin', '/feedback/', 'other'],
  ['facebook', '/', 'read'],
  ['facebook', '/?ref=logo', 'read'],
  ['facebook', '/sofia.marchand/posts/12', 'read'],
  ['facebook', '/messages/t/1/', 'message'],
  ['facebook', '/marketplace/', 'other'],
  ['x', '/home', 'read'],
  ['x', '/sofia/status/12', 'read'],
  ['x', '/sofia', 'read'],
  ['x', '/messages/1-2', 'message'],
  ['x', '/settings/account', 'other'],
  ['x', '/notifications', 'other'],
])('%s%s is %s', (id, path, mode) => {
  expect(modeOf(networkById(id), path, 'none')).toBe(mode);
});

it('is what the box in use says, wherever it stands', () => {
  expect(modeOf(networkById('x'), '/messages', 'create')).toBe('create');
  expect(modeOf(networkById('linkedin'), '/feed/', 'message')).toBe('message');
});
