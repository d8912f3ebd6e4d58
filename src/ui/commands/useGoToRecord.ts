import type { FieldPath } from '../../core/model/changes.ts';
import { findRecord } from '../../core/model/queries.ts';
import type { RecordId, RecordType } from '../../core/model/records.ts';
import { focusOnCanvas } from '../canvas/focusOnCanvas.ts';
import { useServices, useWorkspace } from '../hooks/services.ts';
import { openCompanyAt } from './openCompanyAt.ts';

/** What stands on the canvas or, of the blueprint itself, in the inspector beside it. */
const onCanvas: ReadonlySet<RecordType> = new Set(['stage', 'transition', 'note', 'frame']);
const inInspector: ReadonlySet<RecordType> = new Set(['settings', 'targets', 'policies']);

/** Goes to a record, and to the member of it that is named: on the canvas, in the inspector, or in the company sheet. */
export function useGoToRecord(): (id: RecordId, path?: FieldPath) => void {
  const { view } = useServices();
  const { document: store } = useWorkspace();
  return (id, path) => {
    const { records } = store.getState().blueprint;
    const record = Object.hasOwn(records, id) ? records[id] : undefined;
    if (record === undefined) return;
    const { show, seek, setRunPicture } = view.getState();
    if (record.type === 'scenario') {
      show('simulate');
      setRunPicture('compare');
      return;
    }
    if (!onCanvas.has(record.type) && !inInspector.has(record.type)) {
      openCompanyAt(record.type, id);
      return;
    }
    const isNew = view.getState().view !== 'design';
    show('design');
    const there = () => {
      seek(id, path);
      if (path === undefined && findRecord(store.getState().blueprint, 'stage', id) !== undefined)
        focusOnCanvas(id);
    };
    // A canvas that is only now drawn has not heard what was sought before.
    if (isNew) setTimeout(there, 60);
    else there();
  };
}
