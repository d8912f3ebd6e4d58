/** One command a person can give. */
export interface ShortcutEntry {
  /** `what.deed`; whoever carries it out says so by `useShortcuts`. */
  readonly id: string;
  readonly group: (typeof shortcutGroups)[number];
  readonly label: string;
  /** Alternatives, the first of them shown; `Mod` is ⌘ on a Mac and Ctrl elsewhere. None: by the palette only. */
  readonly keys: readonly string[];
  /** A few more words for the palette: what it does, or other words for it. */
  readonly hint?: string;
  /** Whether the keys count while one types. */
  readonly whileTyping?: boolean;
}

/** The headings of the palette and of the sheet of keys, in their order. */
export const shortcutGroups = [
  'Anywhere',
  'Blueprint',
  'View',
  'Canvas',
  'Along the ways',
  'Selected stages',
] as const;

/**
 * Every command a person can give: the one table behind the keys, the palette and the sheet of keys. It is fetched
 * after the diagram, so nothing that the first screen needs may import more than its types.
 */
export const shortcuts = [
  {
    id: 'palette.show',
    group: 'Anywhere',
    label: 'Search or command',
    keys: ['Mod+K'],
    hint: 'Palette: every command and every place',
    whileTyping: true,
  },
  {
    id: 'search.show',
    group: 'Anywhere',
    label: 'Find in this blueprint',
    keys: ['/', 'Mod+F'],
    hint: 'Search stages, teams, tools, fields, criteria',
  },
  {
    id: 'glossary.show',
    group: 'Anywhere',
    label: 'Explain the words',
    keys: ['F1'],
    hint: 'Glossary: every term, and what others call it',
    whileTyping: true,
  },
  { id: 'help.show', group: 'Anywhere', label: 'Keyboard and mouse', keys: ['?'], hint: 'Shortcuts, help' },
  {
    id: 'area.next',
    group: 'Anywhere',
    label: 'On to the next part of the screen',
    keys: ['F6', 'Mod+.'],
    hint: 'Canvas, inspector, problems, top bar',
    whileTyping: true,
  },
  {
    id: 'area.previous',
    group: 'Anywhere',
    label: 'Back to the part before',
    keys: ['Shift+F6', 'Mod+Shift+.'],
    whileTyping: true,
  },
  { id: 'library.show', group: 'Anywhere', label: 'All blueprints', keys: [], hint: 'Library, open another' },
  { id: 'history.undo', group: 'Blueprint', label: 'Undo', keys: ['Mod+Z'] },
  { id: 'history.redo', group: 'Blueprint', label: 'Redo', keys: ['Mod+Shift+Z', 'Mod+Y'] },
  {
    id: 'history.show',
    group: 'Blueprint',
    label: 'History',
    keys: ['Alt+H'],
    hint: 'Every step, to go back to',
  },
  {
    id: 'present.start',
    group: 'Blueprint',
    label: 'Present',
    keys: ['P'],
    hint: 'Full screen, stage by stage',
  },
  { id: 'problems.show', group: 'Blueprint', label: 'What is left to do', keys: ['Alt+P'], hint: 'Problems' },
  { id: 'blueprint.rename', group: 'Blueprint', label: 'Rename the blueprint', keys: [] },
  {
    id: 'blueprint.look',
    group: 'Blueprint',
    label: 'Settings, targets and policies',
    keys: [],
    hint: 'Of the blueprint itself',
  },
  {
    id: 'company.show',
    group: 'Blueprint',
    label: 'Company',
    keys: [],
    hint: 'Teams, tools, fields, sources, reasons',
  },
  { id: 'raci.show', group: 'Blueprint', label: 'Who does what', keys: [], hint: 'RACI by stage and team' },
  { id: 'run.start', group: 'Blueprint', label: 'Run a year', keys: [], hint: 'Simulate' },
  {
    id: 'blueprint.save',
    group: 'Blueprint',
    label: 'Save a copy to a file',
    keys: [],
    hint: 'Export the definition as JSON',
  },
  { id: 'view.design', group: 'View', label: 'Design', keys: ['1'] },
  { id: 'view.simulate', group: 'View', label: 'Simulate', keys: ['2'] },
  { id: 'view.leads', group: 'View', label: 'Leads', keys: ['3'] },
  { id: 'view.machine', group: 'View', label: 'Machine', keys: ['4'] },
  { id: 'theme.light', group: 'View', label: 'Light', keys: [], hint: 'Theme' },
  { id: 'theme.dark', group: 'View', label: 'Dark', keys: [], hint: 'Theme' },
  { id: 'theme.system', group: 'View', label: 'Light or dark like the system', keys: [], hint: 'Theme' },
  { id: 'detail.executive', group: 'View', label: 'Executive', keys: ['Shift+1'], hint: 'About five boxes' },
  { id: 'detail.operating', group: 'View', label: 'Operating', keys: ['Shift+2'], hint: 'Every stage' },
  {
    id: 'detail.engineering',
    group: 'View',
    label: 'Engineering',
    keys: ['Shift+3'],
    hint: 'Events, guards, delays',
  },
  { id: 'colour.team', group: 'View', label: 'Colours by team', keys: [], hint: 'Who owns a stage' },
  { id: 'colour.phase', group: 'View', label: 'Colours by phase', keys: [] },
  {
    id: 'colour.completeness',
    group: 'View',
    label: 'Colours by answers',
    keys: [],
    hint: 'How complete the stage cards are',
  },
  {
    id: 'colour.sla',
    group: 'View',
    label: 'Colours by promise',
    keys: [],
    hint: 'SLA: how fast, or how often kept',
  },
  {
    id: 'inside.enter',
    group: 'Selected stages',
    label: 'Look inside a group',
    keys: ['Mod+Enter'],
    hint: 'Sub-stages fill the canvas',
  },
  {
    id: 'inside.leave',
    group: 'Canvas',
    label: 'Out of the group',
    keys: ['Mod+ArrowUp'],
    hint: 'One level up',
  },
  { id: 'stage.add', group: 'Canvas', label: 'New stage', keys: ['N'], hint: 'After the selected one' },
  { id: 'canvas.fit', group: 'Canvas', label: 'Show everything', keys: ['F'], hint: 'Fit' },
  { id: 'canvas.zoomIn', group: 'Canvas', label: 'Larger', keys: ['+', '='], hint: 'Zoom in' },
  { id: 'canvas.zoomOut', group: 'Canvas', label: 'Smaller', keys: ['-'], hint: 'Zoom out' },
  { id: 'canvas.layout', group: 'Canvas', label: 'Tidy up', keys: ['L'], hint: 'Arrange, layout' },
  {
    id: 'canvas.lanes',
    group: 'Canvas',
    label: 'Lanes by team, or not',
    keys: ['Shift+L'],
    hint: 'Swimlanes, owners',
  },
  {
    id: 'canvas.legend',
    group: 'Canvas',
    label: 'Legend of the canvas',
    keys: [],
    hint: 'What shapes, lines and signs mean',
  },
  { id: 'note.add', group: 'Canvas', label: 'New note', keys: ['Shift+N'] },
  { id: 'frame.add', group: 'Canvas', label: 'New frame', keys: [], hint: 'A titled area' },
  { id: 'canvas.snap', group: 'Canvas', label: 'Snap to the grid, or not', keys: ["Mod+'"] },
  { id: 'selection.all', group: 'Canvas', label: 'Select everything', keys: ['Mod+A'] },
  { id: 'clipboard.paste', group: 'Canvas', label: 'Paste', keys: ['Mod+V'] },
  { id: 'selection.none', group: 'Canvas', label: 'Step out, let go', keys: ['Escape'] },
  { id: 'path.onwards', group: 'Along the ways', label: 'Follow the way onwards', keys: ['Alt+ArrowRight'] },
  { id: 'path.back', group: 'Along the ways', label: 'Follow the way back', keys: ['Alt+ArrowLeft'] },
  {
    id: 'path.nextSibling',
    group: 'Along the ways',
    label: 'The next way out instead',
    keys: ['Alt+ArrowDown'],
  },
  { id: 'path.previousSibling', group: 'Along the ways', label: 'The way out before', keys: ['Alt+ArrowUp'] },
  { id: 'path.first', group: 'Along the ways', label: 'First stage', keys: ['Home'] },
  { id: 'path.last', group: 'Along the ways', label: 'Last stage of the path', keys: ['End'] },
  { id: 'way.next', group: 'Along the ways', label: 'Select its ways out, one by one', keys: ['W'] },
  { id: 'way.previous', group: 'Along the ways', label: 'Select its ways in, one by one', keys: ['Shift+W'] },
  {
    id: 'stage.connect',
    group: 'Selected stages',
    label: 'Connect to…',
    keys: ['C'],
    hint: 'New transition',
  },
  {
    id: 'stage.missing',
    group: 'Selected stages',
    label: 'Answer what is missing',
    keys: ['A'],
    hint: 'The first question without an answer',
  },
  { id: 'stage.open', group: 'Selected stages', label: 'Edit, or open a group', keys: ['Enter'] },
  {
    id: 'selection.nudge',
    group: 'Selected stages',
    label: 'Move by 8 (with Shift by 32)',
    keys: ['Arrows'],
  },
  { id: 'selection.rename', group: 'Selected stages', label: 'Write its name', keys: ['F2'], hint: 'Rename' },
  { id: 'stage.merge', group: 'Selected stages', label: 'Merge two stages…', keys: ['Shift+M'] },
  { id: 'stage.swap', group: 'Selected stages', label: 'Swap two stages', keys: ['Shift+S'] },
  { id: 'frame.around', group: 'Selected stages', label: 'Frame around them', keys: ['Shift+F'] },
  { id: 'align.left', group: 'Selected stages', label: 'Align left', keys: ['Alt+A'] },
  { id: 'align.centre', group: 'Selected stages', label: 'Align centres', keys: ['Alt+C'] },
  { id: 'align.right', group: 'Selected stages', label: 'Align right', keys: ['Alt+D'] },
  { id: 'align.top', group: 'Selected stages', label: 'Align tops', keys: ['Alt+W'] },
  { id: 'align.middle', group: 'Selected stages', label: 'Align middles', keys: ['Alt+M'] },
  { id: 'align.bottom', group: 'Selected stages', label: 'Align bottoms', keys: ['Alt+S'] },
  {
    id: 'distribute.horizontally',
    group: 'Selected stages',
    label: 'Equal gaps side by side',
    keys: ['Alt+Shift+H'],
    hint: 'Distribute horizontally',
  },
  {
    id: 'distribute.vertically',
    group: 'Selected stages',
    label: 'Equal gaps one below the other',
    keys: ['Alt+Shift+V'],
    hint: 'Distribute vertically',
  },
  { id: 'clipboard.copy', group: 'Selected stages', label: 'Copy', keys: ['Mod+C'] },
  { id: 'clipboard.cut', group: 'Selected stages', label: 'Cut', keys: ['Mod+X'] },
  { id: 'selection.duplicate', group: 'Selected stages', label: 'Duplicate', keys: ['Mod+D'] },
  { id: 'selection.delete', group: 'Selected stages', label: 'Delete', keys: ['Delete', 'Backspace'] },
] as const satisfies readonly ShortcutEntry[];

export type ShortcutId = (typeof shortcuts)[number]['id'];
