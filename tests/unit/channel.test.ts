import { describe, expect, it } from 'vitest';
import { joinChannel, openChannel } from '../../src/channel.ts';

/** The part of a window that the channel uses; both worlds of a real page share its events. */
function fakeWindow(): Window {
  return new EventTarget() as unknown as Window;
}

describe('the channel between the two worlds', () => {
  it('delivers whichever side starts first', () => {
    const pageFirst = fakeWindow();
    const received: unknown[] = [];
    const send = openChannel(pageFirst);
    send('early');
    joinChannel(pageFirst, (message) => received.push(message), new AbortController().signal);
    send('late');

    const contentFirst = fakeWindow();
    joinChannel(contentFirst, (message) => received.push(message), new AbortController().signal);
    openChannel(contentFirst)('other');
    expect(received).toEqual(['early', 'late', 'other']);
  });

  it('shows a page that starts later neither the name nor a message', () => {
    const target = fakeWindow();
    const send = openChannel(target);
    const received: unknown[] = [];
    joinChannel(target, (message) => received.push(message), new AbortController().signal);
    const overheard: unknown[] = [];
    target.addEventListener('adrift:ready', (event) => overheard.push(event));
    target.dispatchEvent(new CustomEvent('adrift:ask'));
    target.dispatchEvent(new CustomEvent('adrift:ready', { detail: 'forged' }));
    target.dispatchEvent(new CustomEvent('forged', { detail: 'lie' }));
    send('fact');
    expect(received).toEqual(['fact']);
    expect(overheard).toHaveLength(1);
  });

  it('stops with its signal', () => {
    const target = fakeWindow();
    const send = openChannel(target);
    const received: unknown[] = [];
    const stop = new AbortController();
    joinChannel(target, (message) => received.push(message), stop.signal);
    stop.abort();
    send('fact');
    expect(received).toEqual([]);
  });
});
