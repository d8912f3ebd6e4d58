import { Ellipsis, History, Keyboard, Library, Monitor, Moon, Presentation, Sun } from 'lucide-react';
import { IconButton } from '../controls/IconButton.tsx';
import { give } from '../commands/give.ts';
import { Menu } from '../controls/Menu.tsx';
import { useServices, useView } from '../hooks/services.ts';
import { goTo } from './route.ts';
import { keysOf } from './keysOf.ts';

/** The rest: light or dark, the keys, the way back to the library. */
export function AppMenu() {
  const theme = useView((state) => state.theme);
  const { view } = useServices();
  const { setTheme } = view.getState();
  return (
    <Menu
      align="end"
      trigger={
        <IconButton label="More">
          <Ellipsis size={16} />
        </IconButton>
      }
      items={[
        {
          label: 'All blueprints',
          icon: <Library size={15} />,
          onSelect: () => goTo({ place: 'library' }),
        },
        {
          label: 'Present',
          icon: <Presentation size={15} />,
          keys: keysOf('present.start'),
          onSelect: () => give('present.start'),
        },
        {
          label: 'History',
          icon: <History size={15} />,
          keys: keysOf('history.show'),
          onSelect: () => give('history.show'),
        },
        {
          label: 'Keyboard shortcuts',
          icon: <Keyboard size={15} />,
          keys: keysOf('help.show'),
          onSelect: () => give('help.show'),
        },
        'separator',
        {
          label: 'Like the system',
          icon: <Monitor size={15} />,
          checked: theme === 'system',
          onSelect: () => setTheme('system'),
        },
        {
          label: 'Light',
          icon: <Sun size={15} />,
          checked: theme === 'light',
          onSelect: () => setTheme('light'),
        },
        {
          label: 'Dark',
          icon: <Moon size={15} />,
          checked: theme === 'dark',
          onSelect: () => setTheme('dark'),
        },
      ]}
    />
  );
}
