import type { ShortcutId } from '../shell/shortcuts.ts';

/** What a command does; the key that asked for it, if it was one. */
export type CommandAction = (event?: KeyboardEvent) => void;

/** A command that can be given now; `whyNot` says as a sentence what stands in its way. */
export interface GuardedAction {
  readonly run: CommandAction;
  whyNot(): string | null;
}

/** What the commands of the table do in one part of the interface. */
export type CommandActions = Partial<Record<ShortcutId, CommandAction | GuardedAction>>;

/** The commands that can be given now, whoever asks: a key, the palette, a menu. */
export interface CommandRegistry {
  /** Offers commands until the returned function is called; what is offered later comes first. */
  offer(actions: () => CommandActions): () => void;
  find(id: ShortcutId): GuardedAction | null;
}

/** A registry in which nothing is offered yet. */
export function createCommandRegistry(): CommandRegistry {
  let offers: readonly (() => CommandActions)[] = [];
  return {
    offer(actions) {
      offers = [actions, ...offers];
      return () => {
        offers = offers.filter((other) => other !== actions);
      };
    },
    find(id) {
      for (const actions of offers) {
        const found = actions()[id];
        if (typeof found === 'function') return { run: found, whyNot: () => null };
        if (found !== undefined) return found;
      }
      return null;
    },
  };
}

/** The registry of the page: keys are the page's, so there is one. */
export const commandRegistry = createCommandRegistry();
