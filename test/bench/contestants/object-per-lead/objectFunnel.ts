import type { Counts } from '../../funnel12/figures.ts';
import { logMean, type Network } from '../../funnel12/network.ts';
import { Chance } from './chance.ts';
import { Happening } from './happening.ts';
import { HappeningHeap } from './happeningHeap.ts';
import { WON, type Lead, type Outcome } from './lead.ts';
import { PlainLead } from './plainLead.ts';
import { Team } from './team.ts';

interface StageReport {
  entered: number;
  breaches: number;
  /** How long each visit lasted, in days. */
  readonly times: number[];
}

/**
 * The reference network as one would write it in JavaScript: an object a lead, an object an event, a heap of them.
 * Subclasses say what kind of lead it is; `keepsPromises` is false where the leads keep their clocks themselves.
 */
export class ObjectFunnel {
  protected now = 0;
  protected readonly keepsPromises: boolean = true;
  protected readonly stages: readonly StageReport[];
  readonly teams: readonly Team[];
  readonly #network: Network;
  readonly #chance: Chance;
  readonly #heap = new HappeningHeap();
  readonly #mus: readonly number[];
  #planned = 0;
  #arrived = 0;
  #inside = 0;
  #won = 0;

  constructor(network: Network, seed: number) {
    this.#network = network;
    this.#chance = new Chance(seed);
    this.stages = network.stages.map(() => ({ entered: 0, breaches: 0, times: [] }));
    this.teams = network.servers.map((people) => new Team(people));
    this.#mus = network.stages.map(logMean);
  }

  /** Runs the network to its end. */
  run(): Counts {
    const { days, arrivalsPerDay } = this.#network;
    const between = 1 / arrivalsPerDay;
    let arrival = this.#chance.exponential(between);
    for (;;) {
      const next = this.#heap.first;
      if (arrival <= (next?.at ?? Infinity)) {
        if (arrival >= days) break;
        this.now = arrival;
        this.#arrive();
        arrival += this.#chance.exponential(between);
      } else {
        if (next!.at >= days) break;
        this.#heap.pop();
        if (next!.isCancelled) continue;
        this.now = next!.at;
        next!.happen();
      }
    }
    return {
      leads: this.#arrived,
      visits: this.stages.reduce((sum, { times }) => sum + times.length, 0),
      breaches: this.stages.reduce((sum, { breaches }) => sum + breaches, 0),
      won: this.#won,
      inside: this.#inside,
    };
  }

  protected createLead(score: number): Lead {
    return new PlainLead(score, this.#network.stages.length);
  }

  protected later(days: number, happen: () => void): Happening {
    const happening = new Happening(this.now + days, (this.#planned += 1), happen);
    this.#heap.push(happening);
    return happening;
  }

  #arrive(): void {
    this.#arrived += 1;
    this.#inside += 1;
    this.#enter(this.createLead(this.#chance.uniform()));
  }

  #enter(lead: Lead): void {
    const { team, promisedDays } = this.#network.stages[lead.stage]!;
    lead.enteredAt = this.now;
    this.stages[lead.stage]!.entered += 1;
    if (this.keepsPromises) lead.promise = this.later(promisedDays, () => this.#miss(lead));
    if (this.teams[team]!.take(lead, this.now)) this.#serve(lead);
  }

  #serve(lead: Lead): void {
    const { meanDays, sigma } = this.#network.stages[lead.stage]!;
    const work =
      sigma === 0
        ? this.#chance.exponential(meanDays)
        : this.#chance.lognormal(this.#mus[lead.stage]!, sigma);
    this.later(work, () => this.#complete(lead));
  }

  #miss(lead: Lead): void {
    this.stages[lead.stage]!.breaches += 1;
  }

  #complete(lead: Lead): void {
    const { team } = this.#network.stages[lead.stage]!;
    this.stages[lead.stage]!.times.push(this.now - lead.enteredAt);
    if (lead.promise !== null) lead.promise.isCancelled = true;
    const next = this.teams[team]!.finish(this.now);
    if (next !== undefined) this.#serve(next);
    if (lead.move(this.#draw(lead)) >= 0) {
      this.#enter(lead);
      return;
    }
    this.#inside -= 1;
    if (lead.stage === WON) this.#won += 1;
  }

  #draw(lead: Lead): Outcome {
    const { backShare, lostShare } = this.#network.stages[lead.stage]!;
    const u = this.#chance.uniform();
    return u < backShare ? 'back' : u < backShare + lostShare ? 'lose' : 'advance';
  }
}
