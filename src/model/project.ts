/** Where the project's pages are. */
export const PROJECT_URL = 'https://github.com/freshfrom/freshfrom';

/** The page of a rule. */
export function ruleUrl(rule: string): string {
  return `${PROJECT_URL}/blob/main/docs/rules/${rule}.md`;
}
