import { fileReplacing, soundFile, type FileCase } from './fileCase.ts';

const sound = () => JSON.stringify(soundFile, null, 2);
const syntax = (says?: string) => ({ code: 'syntax' as const, ...(says === undefined ? {} : { says }) });

const truncated: FileCase[] = Array.from({ length: 50 }, (_, part) => ({
  line: 'J-03',
  title: `cut off after ${part}/50 of its length`,
  text: () => sound().slice(0, Math.floor((sound().length * part) / 50)),
  refused: syntax(),
}));

/** Texts that are no JSON, or the JSON of something else. */
export const syntaxCases: readonly FileCase[] = [
  { line: 'J-01', title: 'empty', text: () => '', refused: syntax('empty') },
  { line: 'J-02', title: 'blanks', text: () => ' \n\t ', refused: syntax('empty') },
  ...truncated,
  { line: 'J-04', title: 'trailing junk', text: () => `${sound()} x`, refused: syntax('nothing more') },
  { line: 'J-04', title: 'two files in one', text: () => sound() + sound(), refused: syntax() },
  {
    line: 'J-05',
    title: 'an error page',
    text: () => '<!DOCTYPE html><html><body>502 Bad Gateway</body></html>',
    refused: { code: 'format', says: 'web page' },
  },
  ...['null', '12', '"text"', '[]', 'true'].map((text): FileCase => ({
    line: 'J-06',
    title: `the bare value ${text}`,
    text: () => text,
    refused: { code: 'type', pointer: '' },
  })),
  {
    line: 'J-10',
    title: 'a drawing of Excalidraw',
    text: () => '{"type":"excalidraw","version":2,"elements":[]}',
    refused: { code: 'format', says: 'Excalidraw' },
  },
  {
    line: 'J-10',
    title: 'a BPMN process',
    text: () =>
      '<?xml version="1.0"?><bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"/>',
    refused: { code: 'format', says: 'BPMN' },
  },
  {
    line: 'J-10',
    title: 'a drawing of draw.io',
    text: () => '<mxfile host="app"><diagram/></mxfile>',
    refused: { code: 'format', says: 'draw.io' },
  },
  {
    line: 'J-10',
    title: 'an XState machine',
    text: () => '{"id":"lead","initial":"a","states":{"a":{}}}',
    refused: { code: 'format', says: 'XState' },
  },
  {
    line: 'J-10',
    title: 'JSON that says nothing of itself',
    text: () => '{"name":"x"}',
    refused: { code: 'format', says: 'does not say' },
  },
  {
    line: 'J-10',
    title: 'another format of ours',
    text: () => fileReplacing('stagecraft-blueprint', 'stagecraft-run'),
    refused: { code: 'format', pointer: '/format' },
  },
  { line: 'J-11', title: 'a byte order mark', text: () => `\uFEFF${sound()}` },
  {
    line: 'J-22',
    title: 'a name given twice',
    text: () => fileReplacing('"key": "mql"', '"key": "mql", "key": "b"'),
    refused: { code: 'duplicate', pointer: '/stages/0/key' },
  },
  { line: 'J-41', title: 'NaN', text: () => fileReplacing('0.5', 'NaN'), refused: syntax('NaN') },
  {
    line: 'J-42',
    title: '1e999',
    text: () => fileReplacing('0.5', '1e999'),
    refused: { code: 'number', pointer: '/transitions/0/share' },
  },
  {
    line: 'J-46',
    title: 'an SLA of 1e999',
    text: () => fileReplacing('"value": 4', '"value": 1e999'),
    refused: { code: 'number', pointer: '/stages/0/sla/firstResponse/value' },
  },
  {
    line: '',
    title: 'a comma too many',
    text: () => fileReplacing('"share": 0.5', '"share": 0.5,'),
    refused: syntax('"}"'),
  },
  {
    line: '',
    title: 'a comment',
    text: () => fileReplacing('"share": 0.5', '// half\n"share": 0.5'),
    refused: syntax('//'),
  },
  { line: '', title: 'single quotes', text: () => fileReplacing('"share"', "'share'"), refused: syntax() },
  {
    line: '',
    title: 'a number with a leading zero',
    text: () => fileReplacing('0.5', '00.5'),
    refused: syntax('00.5'),
  },
  {
    line: '',
    title: 'an unfinished escape',
    text: () => fileReplacing('"MQL"', '"M\\QL"'),
    refused: syntax('backslash'),
  },
  {
    line: '',
    title: 'a line end inside a text',
    text: () => fileReplacing('"MQL"', '"M\nQL"'),
    refused: syntax('line end'),
  },
  {
    line: '',
    title: 'an identifier of twenty digits',
    text: () => fileReplacing('"name": "Corpus"', '"crm": 12345678901234567890'),
    refused: { code: 'number', pointer: '/settings/crm' },
  },
];
