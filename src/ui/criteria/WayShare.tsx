import { use } from 'react';
import { sayShare } from '../../core/lib/numberWords.ts';
import { WayTrialContext } from './wayTrial.ts';
import styles from './Trial.module.css';

/** The share of the sample's leads that takes a way, beside its name; nothing where that is not known. */
export function WayShare({ way }: { way: string }) {
  const ways = use(WayTrialContext);
  const share = ways?.ways.find(({ transitionId }) => transitionId === way);
  if (ways === null || share === undefined || ways.leads === 0) return null;
  const taken = share.takes / ways.leads;
  return (
    <span className={styles.taken} title={`${sayShare(taken)} of ${ways.leads} sample leads take it`}>
      {sayShare(taken)}
    </span>
  );
}
