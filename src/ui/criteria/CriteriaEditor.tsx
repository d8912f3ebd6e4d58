import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { Criterion } from '../../core/criteria/criterion.ts';
import { criterionAt, insertAt, joinWith } from '../../core/criteria/criterionEdits.ts';
import { pathsIn } from '../../core/criteria/pathsIn.ts';
import type { CriterionPlace } from '../../core/analyse/sample/criterionTrial.ts';
import type { MenuItem } from '../controls/menuItems.ts';
import { CopyFrom, CopyTo } from './CopyCriteria.tsx';
import styles from './Criteria.module.css';
import { criteriaKeys } from './criteriaKeys.ts';
import { BegunContext, EditingContext, SharesContext, type Begun, type Editing } from './editing.ts';
import { CriterionPart } from './GroupView.tsx';
import { NewCondition } from './NewCondition.tsx';
import { partMenu } from './partMenu.ts';
import { TrialView } from './TrialView.tsx';
import { useFocusKept } from './useFocusKept.ts';
import { useTrial } from './useTrial.ts';

const MenuPopup = lazy(() => import('../controls/MenuPopup.tsx').then((m) => ({ default: m.MenuPopup })));

/** Criteria as a sentence that is itself the form, tried on a sample of leads while one writes. */
export function CriteriaEditor({
  label,
  criterion,
  none,
  place = null,
  required = false,
  agreeable = false,
  onChange,
}: {
  label: string;
  criterion: Criterion | null;
  /** What it means that nothing is asked. */
  none: string;
  /** Where it stands in the blueprint; null: in several places at once, where it cannot be tried. */
  place?: CriterionPlace | null;
  /** Whether there must be a criterion: nothing asked is then kept as one that always holds. */
  required?: boolean;
  /** Whether "nothing is asked" is an answer that somebody can give. */
  agreeable?: boolean;
  onChange: (next: Criterion | null) => void;
}) {
  const root = useRef<HTMLFieldSetElement>(null);
  const [begun, setBegun] = useState<Begun | null>(null);
  const [menu, setMenu] = useState<{ anchor: HTMLElement; items: readonly MenuItem[] } | null>(null);
  const focusOn = useFocusKept(root, criterion, begun);
  const empty = criterion === null || ('all' in criterion && criterion.all.length === 0);
  const whole = empty ? null : criterion;
  const tried = useTrial(root, place);
  // Between an edit and its trial the figures are those of before: they are not put beside the new words.
  const isCurrent = tried !== null && tried.criterion === criterion;
  const last = useRef({ whole, begun, onChange, required });
  useEffect(() => {
    last.current = { whole, begun, onChange, required };
  });

  const editing = useMemo((): Editing => {
    const change = (next: Criterion | null) =>
      last.current.onChange(next === null && last.current.required ? { all: [] } : next);
    const made: Editing = {
      edit(make, focus) {
        const now = last.current.whole;
        if (now === null) return;
        const next = make(now);
        if (next === now) return;
        if (focus !== undefined) focusOn(focus);
        change(next);
      },
      begin: setBegun,
      finish(added) {
        const { whole: now, begun: where } = last.current;
        setBegun(null);
        if (where === null) return;
        // The list closes after a choice, which is not leaving it.
        last.current = { ...last.current, begun: null };
        if (added === null) return focusOn([...where.group, where.place - 1]);
        const next =
          where.joins === null
            ? insertAt(now, where.group, where.place, added)
            : joinWith(now, where.joins, added);
        focusOn(pathsIn(next).findLast((path) => criterionAt(next, path) === added) ?? [], 'value');
        change(next);
      },
      openMenu(anchor, path) {
        const now = last.current.whole;
        if (now !== null) setMenu({ anchor, items: partMenu(now, path, made) });
      },
    };
    return made;
  }, [focusOn]);

  return (
    <EditingContext value={editing}>
      <BegunContext value={begun}>
        {/* What happens in a line bubbles up here; the lines themselves are buttons and fields. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <fieldset
          ref={root}
          aria-label={label}
          className={styles.editor}
          data-empty={empty && begun === null}
          onKeyDown={(event) => criteriaKeys(event, whole, editing)}
        >
          {whole === null ? (
            // Where an answer is asked for, "nothing is asked" would be one.
            !(agreeable && criterion === null) && begun === null && <p className={styles.none}>{none}</p>
          ) : (
            <SharesContext value={isCurrent ? tried.trial.shares : null}>
              <CriterionPart path={[]} part={whole} joint={null} />
            </SharesContext>
          )}
          {begun !== null && begun.joins !== null && (
            <NewCondition joint={whole === null ? null : begun.joins === 'all' ? 'and' : 'or'} />
          )}
          <div className={styles.foot}>
            {whole === null ? (
              <Add onClick={() => setBegun({ group: [], place: 0, joins: 'all' })} label={`Add to ${label}`}>
                + Ask for something
              </Add>
            ) : (
              <>
                <Add
                  onClick={() => setBegun({ group: [], place: 1, joins: 'all' })}
                  label={`Ask for more: ${label}`}
                >
                  + and
                </Add>
                <Add
                  onClick={() => setBegun({ group: [], place: 1, joins: 'any' })}
                  label={`Let something else do: ${label}`}
                >
                  + or
                </Add>
              </>
            )}
            {whole === null ? (
              <CopyFrom place={place} onCopy={onChange} />
            ) : (
              place !== null && <CopyTo place={place} criterion={whole} />
            )}
            {criterion === null && agreeable && (
              <button type="button" className={styles.add} onClick={() => onChange({ all: [] })}>
                Agree that nothing is asked
              </button>
            )}
            {criterion !== null && empty && agreeable && (
              <button type="button" className={styles.add} onClick={() => onChange(null)}>
                Not agreed yet
              </button>
            )}
          </div>
          {tried !== null && place !== null && (
            <TrialView
              trial={tried.trial}
              isCurrent={isCurrent}
              criterion={whole}
              place={place}
              editing={editing}
            />
          )}
          {menu !== null && (
            <Suspense fallback={null}>
              <MenuPopup anchor={menu.anchor} align="end" items={menu.items} onClose={() => setMenu(null)} />
            </Suspense>
          )}
        </fieldset>
      </BegunContext>
    </EditingContext>
  );
}

function Add({ label, onClick, children }: { label: string; onClick: () => void; children: string }) {
  return (
    <button type="button" aria-label={label} className={styles.add} onClick={onClick}>
      {children}
    </button>
  );
}
