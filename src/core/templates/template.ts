import type { Blueprint } from '../model/blueprint.ts';

/** A blueprint that ships with the product, to start from. */
export interface Template {
  readonly id: string;
  readonly name: string;
  /** One or two sentences for the place where a template is chosen. */
  readonly description: string;
  /** Where it stands among the others when one is chosen, from 1. */
  readonly place: number;
  /** Makes the blueprint anew; the same records with the same ids every time. */
  build(): Blueprint;
}
