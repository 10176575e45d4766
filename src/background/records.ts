import { Door, type News } from '../ledger/opening.ts';
import { dropNotice, keepNotice, readNotice } from '../notice.ts';
import type { Handlers } from './handlers.ts';

/** The ledger's door, with the user told of what happens behind it. */
export function openRecords(): Door {
  let full: boolean | null = null;
  const tell = async (news: News): Promise<void> => {
    if (news.kind !== 'stored') {
      full = news.kind === 'full';
      await keepNotice(news);
    } else if (full !== false) {
      // The first time in a life it is not known what an earlier one left.
      full = false;
      if ((await readNotice())?.kind === 'full') await dropNotice();
    }
  };
  // Where not even that can be kept, the popup still says that the records cannot be read.
  return new Door((news) => void tell(news).catch(() => {}));
}

/** The handlers, each behind the ledger's door. */
export function guarded(handlers: Handlers, door: Door, recorded: () => void): Handlers {
  return {
    ...handlers,
    record: async (data, sender) => {
      recorded();
      const answer = await door.run(() => handlers.record(data, sender));
      door.stored();
      return answer;
    },
    corrections: (data, sender) => door.run(() => handlers.corrections(data, sender)),
    correct: (data, sender) => door.run(() => handlers.correct(data, sender)),
    star: (data, sender) => door.run(() => handlers.star(data, sender)),
    account: (data, sender) => door.run(() => handlers.account(data, sender)),
  };
}
