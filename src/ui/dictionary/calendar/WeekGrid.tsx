import { useRef, useState, type PointerEvent } from 'react';
import { isOpenAt, withArea, type WeekArea } from '../../../core/model/openStretches.ts';
import type { Calendar } from '../../../core/model/records/organisation.ts';
import { weekdayNames } from '../../forms/sharedFields.ts';
import styles from './Week.module.css';

type Stretches = readonly Calendar['openHours'][number][];

interface Stroke {
  readonly day: number;
  readonly minute: number;
  readonly toDay: number;
  readonly toMinute: number;
  readonly isOpen: boolean;
}

const CELL = 30;
const DAY = 1_440;

/** A week drawn as seven lines of a day, to be painted with the pointer in half hours. The words above it are for keys. */
export function WeekGrid({
  openHours,
  onChange,
}: {
  openHours: Stretches;
  onChange: (openHours: Stretches) => void;
}) {
  const area = useRef<HTMLDivElement>(null);
  const [stroke, setStroke] = useState<Stroke | null>(null);
  const shown = stroke === null ? openHours : withArea(openHours, areaOf(stroke), stroke.isOpen);
  const placeOf = (event: PointerEvent) => {
    const box = area.current!.getBoundingClientRect();
    const across = (event.clientX - box.left) / box.width;
    const down = (event.clientY - box.top) / box.height;
    return {
      day: Math.min(7, Math.max(1, Math.floor(down * 7) + 1)),
      minute: Math.min(DAY - CELL, Math.max(0, Math.floor((across * DAY) / CELL) * CELL)),
    };
  };
  return (
    <div className={styles.week} aria-hidden="true">
      <div className={styles.days}>
        {weekdayNames.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </div>
      <div
        ref={area}
        className={styles.area}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.preventDefault();
          event.currentTarget.setPointerCapture(event.pointerId);
          const { day, minute } = placeOf(event);
          const isOpen = !isOpenAt(openHours, day, minute);
          setStroke({ day, minute, toDay: day, toMinute: minute, isOpen });
        }}
        onPointerMove={(event) => {
          if (stroke === null) return;
          const { day, minute } = placeOf(event);
          setStroke({ ...stroke, toDay: day, toMinute: minute });
        }}
        onPointerUp={() => {
          if (stroke !== null) onChange(shown);
          setStroke(null);
        }}
        onPointerCancel={() => setStroke(null)}
      >
        {weekdayNames.map((name, index) => (
          <div key={name} className={styles.day}>
            {shown
              .filter(({ weekday }) => weekday === index + 1)
              .map(({ from, to }) => (
                <span
                  key={from}
                  className={styles.open}
                  style={{ left: `${(from / DAY) * 100}%`, width: `${((to - from) / DAY) * 100}%` }}
                />
              ))}
          </div>
        ))}
      </div>
      <div className={styles.hours}>
        {[0, 3, 6, 9, 12, 15, 18, 21, 24].map((hour) => (
          <span key={hour} style={{ left: `${(hour / 24) * 100}%` }}>
            {hour}
          </span>
        ))}
      </div>
    </div>
  );
}

function areaOf({ day, minute, toDay, toMinute }: Stroke): WeekArea {
  return {
    fromDay: Math.min(day, toDay),
    toDay: Math.max(day, toDay),
    from: Math.min(minute, toMinute),
    to: Math.max(minute, toMinute) + CELL,
  };
}
