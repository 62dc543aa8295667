/** Why a tag isn't moved to one that looks newer, as a sentence that begins with the image. */
export function doubtWords(tag: string): string {
  return `does not move on to ${tag}, which is numbered in another way or skips versions.`;
}
