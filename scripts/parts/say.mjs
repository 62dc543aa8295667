// @ts-check
/** A line about a long step. Standard output is kept for the tests' own report. @param {string} line */
export function progress(line) {
  process.stderr.write(`> ${line}\n`);
}

/** A line that nobody should miss, between empty lines. @param {string} line */
export function loud(line) {
  process.stderr.write(`\n${line}\n\n`);
}
