import { beforeEach, describe, expect, it } from 'vitest';
import { guardPublications } from '../../lib/editors/guard-publications.ts';
import { type Holding, openRendezvous, type Rendezvous } from '../../lib/editors/rendezvous.ts';

let rendezvous: Rendezvous;
beforeEach(() => {
  rendezvous = openRendezvous();
  guardPublications(rendezvous, rendezvous.retired.signal);
});

/** Whether the page hears of an event, and whether the browser goes on with it. */
function outcomeOf(type: string, isTrusted = true) {
  let isHeard = false;
  const hear = () => {
    isHeard = true;
  };
  document.body.addEventListener(type, hear, { once: true });
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  const goesOn = document.body.dispatchEvent(event);
  document.body.removeEventListener(type, hear);
  return { isHeard, goesOn };
}
const UNTOUCHED = { isHeard: true, goesOn: true };

describe('guardPublications', () => {
  it.each<[Holding | undefined, object]>([
    [undefined, UNTOUCHED],
    ['hide', { isHeard: false, goesOn: true }],
    ['take', { isHeard: false, goesOn: false }],
  ])('does with an event what is said: %s', (holding, outcome) => {
    rendezvous.hold = () => holding;
    for (const type of ['pointerdown', 'click', 'keydown', 'submit', 'touchend']) {
      expect(outcomeOf(type)).toEqual(outcome);
    }
  });

  it('lets everything go without a Companion, on any error of ours, what the page itself made, and once retired', () => {
    expect(outcomeOf('click')).toEqual(UNTOUCHED);
    rendezvous.hold = () => {
      throw new Error('ours');
    };
    expect(outcomeOf('click')).toEqual(UNTOUCHED);
    rendezvous.hold = () => 'take';
    expect(outcomeOf('click', false)).toEqual(UNTOUCHED);
    expect(outcomeOf('input')).toEqual(UNTOUCHED);
    rendezvous.retired.abort();
    expect(outcomeOf('click')).toEqual(UNTOUCHED);
  });
});
