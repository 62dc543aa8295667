/** What stands for characters beyond ASCII that this program writes itself. Those of names and of other texts stay. */
const SUBSTITUTES: Readonly<Record<string, string>> = {
  '→': '->',
  '…': '...',
  '✗': 'x',
  '−': '-',
  '–': '-',
  '×': 'x',
  '·': '-',
  '’': "'",
  '“': '"',
  '”': '"',
};
const ANY = new RegExp(`[${Object.keys(SUBSTITUTES).join('')}]`, 'g');

/** Writes a text with the letters that every terminal shows. */
export function asciiText(text: string): string {
  return text.replace(ANY, (character) => SUBSTITUTES[character] ?? character);
}
