import { fileReplacing, fileWith, type FileCase } from './fileCase.ts';

const name = '/stages/0/name';

const opens = (line: string, title: string, value: string): FileCase => ({
  line,
  title,
  text: () => fileWith(name, value),
});

const refusesText = (line: string, title: string, escaped: string): FileCase => ({
  line,
  title,
  text: () => fileReplacing('"MQL"', `"M${escaped}L"`),
  refused: { code: 'characters', pointer: name },
});

/** Texts that look dangerous and are only texts, and characters that no text may hold. */
export const textCases: readonly FileCase[] = [
  opens('J-59', 'joined emoji', 'Team 👩🏽‍💻 Zürich'),
  opens('J-60', 'an override of the writing direction', 'abc\u202Edef'),
  opens('J-61', 'two hundred combining marks', `Z${'\u0301'.repeat(199)}`),
  refusesText('J-62', 'half of a surrogate pair', '\\ud800'),
  refusesText('J-62', 'the other half', '\\udc00'),
  refusesText('J-62', 'halves in the wrong order', '\\udc00\\ud800'),
  refusesText('J-63', 'NUL', '\\u0000'),
  refusesText('J-63', 'a control character', '\\u001b'),
  refusesText('J-64', 'U+FFFE', '\\ufffe'),
  refusesText('J-64', 'U+FFFF', '\uFFFF'),
  {
    line: 'J-63',
    title: 'a control character in a name of a member',
    text: () => fileReplacing('"key": "mql"', '"key": "mql", "a\\u0007b": 1'),
    refused: { code: 'characters', pointer: '/stages/0/a\u0007b' },
  },
  opens('J-65', 'markup', '<b>MQL</b> & "more"'),
  opens('J-66', 'a script', '<script>document.title="canary"</script>'),
  opens('J-67', 'a template', '{{constructor.constructor("alert(1)")()}} [x](javascript:alert(1))'),
  opens('J-67', 'a formula', '=HYPERLINK("http://a.example")'),
  opens('', 'tab and line ends', 'MQL\t\r\n2'),
];
