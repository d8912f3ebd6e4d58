import { describe, expect, it } from 'vitest';
import { createTabChannel, type TabMessage } from '../../src/storage/tabChannel.ts';
import { fakeBrowser } from '../support/fakeBrowser.ts';

describe('the channel between tabs', () => {
  it('passes on what is a message of ours and nothing else', async () => {
    const { BroadcastChannel: Channel } = fakeBrowser().powers();
    const [one, two] = [createTabChannel(Channel), createTabChannel(Channel)];
    const heard: TabMessage[] = [];
    const stop = two.listen((message) => heard.push(message));
    const foreign = new Channel!('stagecraft');
    const hostile = [
      null,
      7,
      'x',
      {},
      { blueprintId: '__proto__', revision: 1 },
      { blueprintId: 'bp_1', revision: -1 },
    ];
    for (const message of [...hostile, { blueprintId: 'bp_1', revision: '2' }]) foreign.postMessage(message);
    one.tell({ blueprintId: 'bp_1', revision: 3 });
    await expect.poll(() => heard).toEqual([{ blueprintId: 'bp_1', revision: 3 }]);
    stop();
    one.tell({ blueprintId: 'bp_1', revision: 4 });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(heard).toHaveLength(1);
  });

  it('reaches the rest of its own tab, also without a channel', () => {
    const channel = createTabChannel(undefined);
    const heard: TabMessage[] = [];
    channel.listen((message) => heard.push(message));
    channel.tell({ blueprintId: 'bp_1', revision: 1 });
    expect(heard).toHaveLength(1);
    channel.close();
  });
});
