/** Whether a folder of this name is a repository's own, in any letters: most file systems of Windows and macOS take them for the same. */
export function isGitFolder(name: string): boolean {
  return name.toLowerCase() === '.git';
}
