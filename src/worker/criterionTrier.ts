import { tryCriterion, type CriterionTrial } from '../core/analyse/sample/criterionTrial.ts';
import { compileBlueprint } from '../core/compile/compileBlueprint.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import { withUpdate } from './blueprintUpdate.ts';
import type { TryMessage } from './protocol.ts';
import { runHash } from './runHash.ts';
import type { Workbench } from './workbench.ts';

/** So long it works before it looks whether something newer is asked. */
const SLICE_MS = 8;
/** Trials that are remembered: a box that is moved, or a stage that is looked at again, needs no new one. */
const REMEMBERED = 24;

/** Tries criteria on samples of leads. What is asked takes the place of what was asked before and is not answered yet. */
export class CriterionTrier {
  readonly #bench: Workbench;
  #blueprint: Blueprint | null = null;
  #latest = 0;
  readonly #known = new Map<string, CriterionTrial>();

  constructor(bench: Workbench) {
    this.#bench = bench;
  }

  /** Answers what is asked; resolves when it is answered or overtaken. */
  async try({ asked, update, place }: TryMessage): Promise<void> {
    const { say, breathe, now } = this.#bench;
    const blueprint = withUpdate(this.#blueprint, update);
    this.#blueprint = blueprint;
    const turn = (this.#latest += 1);
    await breathe();
    if (turn !== this.#latest) return;
    const { plan } = compileBlueprint(blueprint);
    if (plan === null) return say({ kind: 'tried', asked, trial: null });
    const name = `${runHash(blueprint, plan)} ${JSON.stringify(place)}`;
    const known = this.#known.get(name);
    if (known !== undefined) return say({ kind: 'tried', asked, trial: known });

    const trying = tryCriterion(blueprint, plan, place);
    let began = now();
    let step = trying.next();
    while (step.done !== true) {
      if (now() - began >= SLICE_MS) {
        await breathe();
        if (turn !== this.#latest) return;
        began = now();
      }
      step = trying.next();
    }
    this.#known.set(name, step.value);
    const [oldest] = this.#known.keys();
    if (this.#known.size > REMEMBERED) this.#known.delete(oldest!);
    say({ kind: 'tried', asked, trial: step.value });
  }
}
