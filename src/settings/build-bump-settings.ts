import type { Grouping } from '../bump/grouping.ts';
import type { BumpSettings } from '../bump/settings.ts';
import { imageMatcher } from './patterns.ts';
import type { ImagePolicies } from './policies.ts';
import type { SettingSources } from './sources.ts';

/** The settings of the bump pull requests, with the defaults filled in. */
export function buildBumpSettings({ values, config }: SettingSources, policies: ImagePolicies): BumpSettings {
  return {
    branchPrefix: values['branch-prefix'] ?? 'freshfrom/',
    baseBranch: values['base-branch'],
    labels: values.labels ?? [],
    assignees: values.assignees ?? [],
    reviewers: values.reviewers ?? [],
    teamReviewers: values['team-reviewers'] ?? [],
    draft: values.draft ?? false,
    commitMessage: values['commit-message'],
    title: values.title,
    pullRequestHeader: values['pull-request-header'],
    maxPullRequests: values['max-pull-requests'] ?? 10,
    commitAuthor: values['commit-author'],
    signoff: values.signoff ?? false,
    milestone: values.milestone,
    autoMerge: {
      setting: values['auto-merge'] ?? 'off',
      groups: new Map(
        (config.groups ?? []).flatMap(({ name, 'auto-merge': own }) => (own === undefined ? [] : [[name, own]])),
      ),
      policyOf: policies.autoMergeOf,
    },
  };
}

/** How edits are grouped to pull requests. A group of a policy in `images` comes before an entry of `groups`. */
export function buildGrouping(sources: SettingSources, policies: ImagePolicies): Grouping {
  const groups = (sources.config.groups ?? []).map(({ name, images, files }) => ({
    name,
    images: images === undefined ? undefined : imageMatcher(images),
    files: files === undefined ? undefined : sources.pathMatcher('groups', files),
  }));
  return { by: sources.values.group ?? 'all', rules: [...policies.groups, ...groups] };
}
