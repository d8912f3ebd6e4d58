import { Menu as Base } from '@base-ui/react/menu';
import { Check, ChevronRight } from 'lucide-react';
import { Kbd } from './Kbd.tsx';
import styles from './Menu.module.css';
import type { MenuItem } from './menuItems.ts';

/** The lines of a menu, in a menu or a context menu. */
export function MenuLines({ items }: { items: readonly MenuItem[] }) {
  const ticks = items.some((item) => item !== 'separator' && 'checked' in item && item.checked !== undefined);
  return items.map((item, index) =>
    item === 'separator' ? (
      // Lines between groups have no name; their place is all there is to tell them apart.
      // oxlint-disable-next-line react/no-array-index-key
      <Base.Separator key={index} className={styles.separator} />
    ) : 'items' in item ? (
      <SubMenu key={item.label} item={item} ticks={ticks} />
    ) : (
      <Base.Item
        key={item.label}
        className={`${styles.item} ${item.danger === true ? styles.danger : ''}`}
        disabled={item.disabled ?? false}
        onClick={item.onSelect}
      >
        {ticks && <span className={styles.icon}>{item.checked === true && <Check size={14} />}</span>}
        {item.icon !== undefined && <span className={styles.icon}>{item.icon}</span>}
        <span className={styles.words}>
          {item.label}
          {item.hint !== undefined && <span className={styles.hint}>{item.hint}</span>}
        </span>
        {item.keys !== undefined && <Kbd keys={item.keys} />}
      </Base.Item>
    ),
  );
}

/** A line that opens a menu beside it. */
function SubMenu({
  item,
  ticks,
}: {
  item: Extract<MenuItem, { readonly items: readonly MenuItem[] }>;
  ticks: boolean;
}) {
  return (
    <Base.SubmenuRoot>
      <Base.SubmenuTrigger className={styles.item}>
        {ticks && <span className={styles.icon} />}
        {item.icon !== undefined && <span className={styles.icon}>{item.icon}</span>}
        <span className={styles.words}>{item.label}</span>
        <ChevronRight size={14} className={styles.more} />
      </Base.SubmenuTrigger>
      <Base.Portal>
        <Base.Positioner className={styles.positioner} sideOffset={2} alignOffset={-4}>
          <Base.Popup className={styles.popup} finalFocus={false}>
            <MenuLines items={item.items} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.SubmenuRoot>
  );
}
