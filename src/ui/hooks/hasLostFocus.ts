/**
 * Whether somebody is at work and the focus is nowhere: what had it has gone. A page that has only just been opened has
 * lost nothing; there the focus stays at the beginning.
 */
export function hasLostFocus(): boolean {
  const isAtWork = (navigator as Partial<Navigator>).userActivation?.hasBeenActive === true;
  return isAtWork && (document.activeElement === null || document.activeElement === document.body);
}
