import { useState, type FormEvent } from 'react';
import type { WalkWay } from '../../core/compile/walkWays.ts';
import { nameOf } from '../../core/model/names.ts';
import { findRecord } from '../../core/model/queries.ts';
import type { ReasonList } from '../../core/model/records/organisation.ts';
import { Button } from '../controls/Button.tsx';
import { Menu } from '../controls/Menu.tsx';
import { TextInput } from '../controls/TextInput.tsx';
import type { WalkSession } from './useWalk.ts';
import styles from './TakeWay.module.css';

const goesOn: ReadonlySet<WalkWay['way']['kind']> = new Set(['advance', 'win']);

/** The button that makes a way happen; with a reason list it asks why first, and in words where the reason wants them. */
export function TakeWay({ way, label, session }: { way: WalkWay; label: string; session: WalkSession }) {
  const [asked, setAsked] = useState<ReasonList['reasons'][number] | null>(null);
  const { blueprint } = session.walk;
  const transition = findRecord(blueprint, 'transition', way.way.id);
  const reasons = findRecord(blueprint, 'reasonList', transition?.reasonListId)?.reasons ?? [];
  const decider = transition?.decidedByTeamId;
  const verb =
    way.way.trigger === 'decision' ? 'Decide' : way.way.trigger === 'referral' ? 'Refer' : 'Happens';
  const take = (reasonId?: string, note = '') => {
    setAsked(null);
    session.take({
      kind: 'way',
      wayId: way.way.id,
      ...(reasonId === undefined ? {} : { reasonId }),
      ...(note === '' ? {} : { note }),
    });
  };
  if (asked !== null) return <SayWhy reason={asked} onSay={(note) => take(asked.id, note)} />;
  const shared = {
    size: 'small',
    variant: way.isOpen && goesOn.has(way.way.kind) ? 'primary' : 'plain',
    disabled: !way.isOpen,
    'aria-label': `${verb}: ${label}`,
  } as const;
  return (
    <span className={styles.take}>
      {decider !== null && decider !== undefined && (
        <span className={styles.decider}>{nameOf(blueprint, decider)}</span>
      )}
      {reasons.length === 0 ? (
        <Button {...shared} onClick={() => take()}>
          {way.isOpen ? verb : 'Closed'}
        </Button>
      ) : (
        <Menu
          align="end"
          trigger={<Button {...shared}>{way.isOpen ? `${verb}, because…` : 'Closed'}</Button>}
          items={reasons.map((reason) => ({
            label: reason.name,
            onSelect: () => (reason.requiresText ? setAsked(reason) : take(reason.id)),
            ...(reason.requiresText ? { hint: 'in words' } : {}),
          }))}
        />
      )}
    </span>
  );
}

function SayWhy({ reason, onSay }: { reason: ReasonList['reasons'][number]; onSay: (note: string) => void }) {
  const [note, setNote] = useState('');
  const say = (event: FormEvent) => {
    event.preventDefault();
    if (note.trim() !== '') onSay(note.trim());
  };
  return (
    <form className={styles.why} onSubmit={say}>
      <TextInput
        size="small"
        ref={(input) => input?.focus()}
        aria-label={`${reason.name}: say why`}
        placeholder={`${reason.name}: say why`}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <Button type="submit" size="small" variant="primary" disabled={note.trim() === ''}>
        Decide
      </Button>
    </form>
  );
}
