/** The seed of every run of an engine in JavaScript. */
export const SEED = 5;

/** How many leads the network is to bring, and how much longer than usual everything takes. */
export interface Order {
  readonly leads: number;
  readonly scale: number;
  /** Whether a short run is made before the one that is measured. */
  readonly wakes?: boolean;
}

/** What one run of the network came to. The counts must agree between all engines. */
export interface Figures {
  readonly cpuMs: number;
  readonly wallMs: number;
  /** Leads that have arrived. */
  readonly leads: number;
  /** Visits to one of the twelve stages that have ended. */
  readonly visits: number;
  /** Visits that lasted longer than promised. */
  readonly breaches: number;
  /** Leads that have left the last stage. */
  readonly won: number;
  /** Leads inside when the run ended; null where the engine does not say. */
  readonly inside: number | null;
}

/** What is counted in a run; the rest of its figures is the clock's. */
export type Counts = Omit<Figures, 'cpuMs' | 'wallMs'>;

/** Milliseconds of processor time (all threads of the process) per lead that arrived. */
export function cpuPerLead({ cpuMs, leads }: Figures): number {
  return cpuMs / leads;
}

/** What any correct engine counts at 100,000 leads, whatever its random numbers. */
export const expectedCounts = {
  visitsPerLead: { value: 6.39, tolerance: 0.03 },
  breachesPerVisit: { value: 0.0742, tolerance: 0.0008 },
} as const;
