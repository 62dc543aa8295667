/** The URL of this project. */
export const PROJECT_URL = 'https://github.com/freshfrom/freshfrom';

/** The URL of a page. @param path below docs/ */
export function docUrl(path: string): string {
  return `${PROJECT_URL}/blob/main/docs/${path}`;
}

/** The URL of a rule's page. */
export function ruleUrl(rule: string): string {
  return docUrl(`rules/${rule}.md`);
}
