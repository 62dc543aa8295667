import picomatch from 'picomatch';

/** Whether the text is a glob that means what it looks like: no bracket is left open, and it negates nothing. */
export function isGlob(text: string): boolean {
  // As a `!` in front would select everything else.
  if (text === '' || /^!(?!\()/.test(text)) return false;
  try {
    picomatch(text, { strictBrackets: true });
    return true;
  } catch {
    return false;
  }
}
