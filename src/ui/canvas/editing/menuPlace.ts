import type { MenuItem } from '../../controls/menuItems.ts';
import type { Workbench } from './workbench.ts';

/** Where the menu was asked for, and what its lines are made of. */
export interface MenuPlace {
  readonly bench: Workbench;
  readonly edit: MenuItem;
  readonly remove: MenuItem;
  readonly clipboard: readonly MenuItem[];
  readonly askNext: (stageId: string) => void;
}
