import type { CriterionPlace, CriterionTrial } from '../core/analyse/sample/criterionTrial.ts';
import type { Blueprint } from '../core/model/blueprint.ts';

/** Port: someone elsewhere than on the page's own thread who tries criteria on samples of leads. */
export interface TryCriteria {
  /** What comes of the criterion at a place; null: that cannot be told, or it was asked again meanwhile. */
  ask(blueprint: Blueprint, place: CriterionPlace): Promise<CriterionTrial | null>;
  stop(): void;
}

/** Gets the help when something is asked for the first time. */
export function tryWhenAsked(load: () => Promise<TryCriteria>): TryCriteria {
  let help: Promise<TryCriteria> | null = null;
  return {
    ask: async (blueprint, place) => (await (help ??= load())).ask(blueprint, place),
    stop: () => void help?.then((loaded) => loaded.stop()),
  };
}
