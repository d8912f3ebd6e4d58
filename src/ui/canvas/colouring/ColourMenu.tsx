import { Palette } from 'lucide-react';
import type { Colouring } from '../../../app/viewStore.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { Menu } from '../../controls/Menu.tsx';
import { useServices, useView } from '../../hooks/services.ts';
import { keysOf } from '../../shell/keysOf.ts';

/** What colour can tell, in the words of the menu and of the legend. */
export const colouringWords: Readonly<Record<Colouring, string>> = {
  team: 'Team',
  phase: 'Phase',
  completeness: 'Answers',
  sla: 'Promise',
};

const order: readonly Colouring[] = ['team', 'phase', 'completeness', 'sla'];

/** Chooses what the colour of a card tells. */
export function ColourMenu({ onChoose }: { onChoose: (colouring: Colouring) => void }) {
  const colouring = useView((state) => state.colouring);
  const { view } = useServices();
  return (
    <Menu
      side="top"
      trigger={
        <IconButton label={`Colours by ${colouringWords[colouring].toLowerCase()}`} size="small" side="top">
          <Palette size={15} />
        </IconButton>
      }
      items={order.map((each) => ({
        label: `Colours by ${colouringWords[each].toLowerCase()}`,
        keys: keysOf(`colour.${each}`),
        checked: each === colouring,
        onSelect: () => {
          view.getState().setColouring(each);
          onChoose(each);
        },
      }))}
    />
  );
}
