/** What the mouse and fingers do on the canvas, for the sheet of keys. */
export const gestures: readonly { readonly label: string; readonly how: string }[] = [
  { label: 'Move the page', how: 'drag it, or hold Space and drag' },
  { label: 'Nearer, farther', how: 'wheel, or two fingers' },
  { label: 'Select several', how: 'Shift-drag a box, or Ctrl/⌘-click' },
  { label: 'New stage', how: 'double-click the page' },
  { label: 'Connect', how: 'drag the + of a card to another' },
  { label: 'New stage, connected', how: 'click the +, or drop it on the page' },
  { label: 'Edit', how: 'double-click a card' },
  { label: 'What can be done', how: 'right-click' },
];
