import type { Json } from '../lib/json.ts';

/** A fact that happens to a lead, as the machine takes it in. */
export interface LeadEvent {
  readonly type: string;
  /** For `activity.started` and `activity.ended`: the activity's id. */
  readonly activityId?: string;
  /** Why, for a way with a reason list: the reason's id. */
  readonly reasonId?: string;
  /** Fields that the fact sets, by key; null takes the value away. */
  readonly fields?: Readonly<Record<string, Json>>;
}

/** What a lead is when its machine starts. */
export interface LeadInput {
  /** The key of the stage it begins in. */
  readonly entryStage: string;
  readonly fields: Readonly<Record<string, Json>>;
}

/** What happens inside a machine, told as it happens: for logs, and for comparing with the simulator. */
export type MachineNotice =
  | { readonly kind: 'entered' | 'left'; readonly stage: string; readonly at: number }
  | { readonly kind: 'way'; readonly way: string; readonly at: number }
  | { readonly kind: 'missed'; readonly stage: string; readonly promise: string; readonly at: number }
  | { readonly kind: 'status'; readonly status: string; readonly at: number }
  | {
      readonly kind: 'timer';
      readonly stage: string;
      /** What it waits for: a promise, `clock.<way>` or `retest.<n>`. */
      readonly timer: string;
      readonly at: number;
      /** When it ends; Infinity: never. */
      readonly due: number;
    };
