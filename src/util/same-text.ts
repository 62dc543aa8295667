/** Whether two bodies say the same: GitHub may hand one back with other line ends than it was given. */
export function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();
  return plain(a) === plain(b);
}
