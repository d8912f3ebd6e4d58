import type { Blueprint } from '../model/blueprint.ts';

/** A blueprint that ships with the product, to start from. */
export interface Template {
  readonly id: string;
  readonly name: string;
  /** One or two sentences for the place where a template is chosen. */
  readonly description: string;
  /** Where it stands among the others when one is chosen, from 1. */
  readonly place: number;
  /** Where a blueprint made from it is shown first: on the diagram unless it says its scenarios side by side. */
  readonly opensAt?: 'compare';
  /** Makes the blueprint anew; the same records with the same ids every time. */
  build(): Blueprint;
}
