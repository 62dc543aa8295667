import type { Grouping } from '../bump/grouping.ts';
import type { BumpSettings } from '../bump/settings.ts';
import { imageMatcher } from './patterns.ts';
import type { ImagePolicies } from './policies.ts';
import type { SettingSources } from './sources.ts';

/**
 * The settings of the bump pull requests into each base branch, with the defaults filled in. The branches for the first one
 * begin with `branch-prefix` alone, so that a second one renames nothing.
 */
export function buildBumpSettings(
  sources: SettingSources,
  policies: ImagePolicies,
): readonly [BumpSettings, ...BumpSettings[]] {
  const { values } = sources;
  const first = buildFirst(sources, policies);
  const others = [...new Set(values['base-branch'])].slice(1).map((baseBranch) => ({
    ...first,
    baseBranch,
    // `to-`: a base branch may have the name of a bump branch.
    branchPrefix: `${first.branchPrefix}to-${baseBranch}/`,
    titleEnd: ` on ${baseBranch}`,
  }));
  return [first, ...others];
}

function buildFirst({ values, config }: SettingSources, policies: ImagePolicies): BumpSettings {
  return {
    branchPrefix: values['branch-prefix'] ?? 'freshfrom/',
    baseBranch: values['base-branch']?.[0],
    labels: values.labels ?? [],
    assignees: values.assignees ?? [],
    reviewers: values.reviewers ?? [],
    teamReviewers: values['team-reviewers'] ?? [],
    draft: values.draft ?? false,
    commitMessage: values['commit-message'],
    title: values.title,
    titleEnd: '',
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
