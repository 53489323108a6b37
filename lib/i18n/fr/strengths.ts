import type { Messages } from '../messages.ts';

export const strengths: Messages['strengths'] = {};
