import { zoneOffset } from '../../../core/lib/zone.ts';
import { singleton } from '../../../core/model/queries.ts';
import { Picker } from '../../controls/Picker.tsx';
import formStyles from '../../forms/Form.module.css';
import type { FormField, Option } from '../../forms/formField.ts';
import { useMember } from '../../forms/useMember.ts';
import { useDocument } from '../../hooks/services.ts';

/** A time zone, chosen from all there are by searching for its city. */
export function TimeZoneEditor({ field }: { field: FormField }) {
  const { value, commit } = useMember(field.path);
  const own = useDocument(({ blueprint }) => singleton(blueprint, 'settings').timeZone);
  const zone = typeof value === 'string' ? value : '';
  const isOptional = field.input.kind === 'text' && field.input.placeholder === "the blueprint's";
  const none: Option = { value: '', label: `the blueprint’s (${own})` };
  const chosen = zone === '' ? none : optionOf(zone);
  return (
    <Picker
      label={field.label}
      options={() => {
        const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC')];
        return isOptional ? [none, ...zones.map(optionOf)] : zones.map(optionOf);
      }}
      chosen={[chosen]}
      onChoose={([next]) => typeof next === 'string' && commit(next)}
      className={formStyles.token ?? ''}
    >
      <span className={zone === '' ? formStyles.noneText : ''}>
        {chosen.label}
        {zone !== '' && ` (${chosen.note ?? ''})`}
      </span>
    </Picker>
  );
}

function optionOf(zone: string): Option {
  return { value: zone, label: zone.replaceAll('_', ' '), note: sayOffset(zoneOffset(zone, Date.now())) };
}

/** "UTC+1", "UTC−3:30". */
function sayOffset(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / 60_000);
  if (minutes === 0) return 'UTC';
  const rest = minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`;
  return `UTC${ms < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest}`;
}
