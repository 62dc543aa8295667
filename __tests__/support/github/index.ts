// What tests use of the GitHub double; see double.ts for what it is.
export {
  type AddedComment,
  type GitHubDouble,
  type GitHubOptions,
  type OpenedPull,
  startGitHub,
} from './double.ts';
export * from './events.ts';
export { type Fault, type RequestMatch, secondaryRateLimit } from './faults.ts';
export type { FileContent, Files, PersonsCommit } from './person.ts';
export type { RecordedRequest } from './service.ts';
export { ALL_PERMISSIONS, type Permissions, READ_ONLY, type TokenOptions } from './token.ts';
export type { Limits, RepositorySettings } from './world.ts';
