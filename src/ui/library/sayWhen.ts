const HOUR = 3_600_000;
const dates = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', year: 'numeric' });

/** When something changed, the way people say it: "just now", "3 hours ago", "yesterday", "4 March 2027". */
export function sayWhen(changedAt: number, now: number): string {
  const ago = now - changedAt;
  if (ago < 60_000) return 'changed just now';
  if (ago < HOUR) return `changed ${counted(Math.floor(ago / 60_000), 'minute')} ago`;
  if (ago < 24 * HOUR) return `changed ${counted(Math.floor(ago / HOUR), 'hour')} ago`;
  const days = Math.floor(ago / (24 * HOUR));
  if (days === 1) return 'changed yesterday';
  if (days < 7) return `changed ${days} days ago`;
  return `changed ${dates.format(changedAt)}`;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
