import { atLevel } from '../core/compile/atLevel.ts';
import { compileBlueprint } from '../core/compile/compileBlueprint.ts';
import type { Plan } from '../core/compile/plan.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import { withUpdate } from './blueprintUpdate.ts';
import { leadsExpected } from './leadsExpected.ts';
import { measuredSimulation } from './measuredSimulation.ts';
import type { FollowAnswer, FollowMessage, RunSettings } from './protocol.ts';
import { runHash } from './runHash.ts';
import type { Workbench } from './workbench.ts';

type Measured = Omit<Extract<FollowAnswer, { readonly kind: 'measured' }>, 'revision' | 'timing'>;

/** Enough leads for numbers that hardly tremble, and few enough to be there before the hand has left the key. */
const MOST_LEADS = 20_000;
/** So long a slice works before it looks whether there is a newer edit, and so many events before it looks at the clock. */
const SLICE_MS = 4;
const SLICE_EVENTS = 2_000;
/** Results that are remembered, so that undo and redo need no simulation. */
const REMEMBERED = 8;

/**
 * Follows the edits of one blueprint: compiles each, simulates a sample of leads and measures it. A newer edit
 * takes the place of an older one wherever that has got to; the older one is then not answered any more.
 */
export class Follower {
  readonly #bench: Workbench;
  #blueprint: Blueprint | null = null;
  /** The edit that is being worked on: what belongs to another one has been overtaken. */
  #latest = 0;
  /** What the page was told last, by plan and settings; the newest is at the end. */
  readonly #known = new Map<string, Measured>();
  #told = '';

  constructor(bench: Workbench) {
    this.#bench = bench;
  }

  /** Takes in an edit; resolves when it is answered or overtaken. */
  async follow({ revision, update, settings }: FollowMessage): Promise<void> {
    const { say, breathe, now } = this.#bench;
    this.#blueprint = withUpdate(this.#blueprint, update);
    const edit = (this.#latest += 1);
    const isOvertaken = () => edit !== this.#latest;
    // Edits that wait already are taken in before anything is computed.
    await breathe();
    if (isOvertaken()) return;

    const began = now();
    const { plan, problems } = compileBlueprint(this.#blueprint, settings?.days);
    if (plan === null) return say({ kind: 'impossible', revision, problems });
    const planHash = runHash(this.#blueprint, plan);
    say({ kind: 'planned', revision, planHash });
    if (settings === null) {
      this.#told = '';
      return;
    }
    const name = `${planHash} ${JSON.stringify(settings)}`;
    if (name === this.#told) return say({ kind: 'same', revision });
    const compiled = now();

    let measured = this.#known.get(name);
    let timing = { simulateMs: 0, measureMs: 0 };
    if (measured === undefined) {
      const opened = { plan: atLevel(plan, settings.level), blueprint: this.#blueprint };
      const simulated = await this.#simulate(opened, settings, isOvertaken);
      if (simulated === null) return;
      measured = { kind: 'measured', planHash, ...simulated.result };
      timing = simulated.timing;
    }
    this.#remember(name, measured);
    say({ ...measured, revision, timing: { compileMs: compiled - began, ...timing } });
  }

  /** null: it was overtaken. */
  async #simulate(
    opened: { readonly plan: Plan; readonly blueprint: Blueprint },
    settings: RunSettings,
    isOvertaken: () => boolean,
  ) {
    const { breathe, now } = this.#bench;
    const wanted = settings.leads ?? leadsExpected(opened.plan, settings.days);
    const isSample = wanted > MOST_LEADS;
    const leads = isSample ? MOST_LEADS : settings.leads;
    const { simulation, finish, abandon } = measuredSimulation(opened, { ...settings, leads }, null);
    let simulateMs = 0;
    let sliceBegan = now();
    while (simulation.advance(SLICE_EVENTS)) {
      if (now() - sliceBegan < SLICE_MS) continue;
      simulateMs += now() - sliceBegan;
      await breathe();
      if (isOvertaken()) {
        abandon();
        return null;
      }
      sliceBegan = now();
    }
    const finished = now();
    simulateMs += finished - sliceBegan;
    const result = { measures: finish(), leads: Math.min(wanted, MOST_LEADS), isSample };
    return { result, timing: { simulateMs, measureMs: now() - finished } };
  }

  #remember(name: string, measured: Measured): void {
    this.#told = name;
    this.#known.delete(name);
    this.#known.set(name, measured);
    const [oldest] = this.#known.keys();
    if (this.#known.size > REMEMBERED) this.#known.delete(oldest!);
  }
}
