import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, type TestContext } from 'vitest';
import { type ActionResult, runAction } from '../support/action-runner.ts';
import { clockEnvironment } from '../support/clock.mjs';
import { scheduleEvent, type WorkflowEvent } from '../support/github/events.ts';
import { type GitHubDouble, type GitHubOptions, startGitHub } from '../support/github/index.ts';
import { type RegistryDouble, startRegistry } from '../support/registry/double.mjs';
import { imageIndex } from '../support/registry/images.mjs';

/** A GitHub, a registry and the Action between them, as a workflow has them. */
export class World {
  readonly github: GitHubDouble;
  readonly registry: RegistryDouble;
  readonly #images: Parameters<RegistryDouble['put']>[] = [];
  readonly #folders: string[] = [];
  #ahead = 0;

  private constructor(github: GitHubDouble, registry: RegistryDouble) {
    this.github = github;
    this.registry = registry;
  }

  /** A world of its own for the test that runs; it ends with it. */
  static async start({ onTestFinished }: TestContext, options: GitHubOptions): Promise<World> {
    const world = await World.create(options);
    onTestFinished(() => world.close());
    return world;
  }

  /** A world that many tests begin with, each with its `copy`; whoever makes it closes it. */
  static async create(options: GitHubOptions): Promise<World> {
    return new World(await startGitHub(options), await startRegistry());
  }

  /** A world of its own for the test that runs, with what is on GitHub here and with the images that were pushed. */
  async copy({ onTestFinished }: TestContext): Promise<World> {
    const world = new World(await this.github.copy(), await startRegistry());
    onTestFinished(() => world.close());
    for (const image of this.#images) world.#put(...image);
    return world;
  }

  async close(): Promise<void> {
    await Promise.all([this.github.close(), this.registry.close()]);
    for (const folder of this.#folders) await rm(folder, { recursive: true, force: true });
  }

  /** Sets the Action's clock ahead of the real one. */
  ahead(hours: number): void {
    this.#ahead = hours * 3_600_000;
  }

  /** Puts an image of three platforms under a tag of Docker Hub. @returns its digest */
  push(repository: string, tag: string, version: string): string {
    const image = imageIndex({ seed: repository, version });
    this.#put(`hub/${repository}`, tag, image);
    return image.digest;
  }

  #put(...image: Parameters<RegistryDouble['put']>): void {
    this.#images.push(image);
    this.registry.put(...image);
  }

  /** The event's commit, checked out as actions/checkout leaves it. */
  async checkOut(sha: string): Promise<string> {
    const folder = await this.emptyFolder();
    await this.github.checkOut(sha, folder);
    return folder;
  }

  async emptyFolder(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'workspace-'));
    this.#folders.push(folder);
    return folder;
  }

  /** Runs the committed Action on the event, with Docker Hub at the registry double. */
  async act(
    event: WorkflowEvent,
    inputs: Readonly<Record<string, string>> = {},
    workspace?: string,
    env: Readonly<Record<string, string>> = {},
  ): Promise<ActionResult> {
    const result = await runAction({
      workspace: workspace ?? (await this.checkOut(event.sha)),
      inputs: { mirrors: `docker.io=${this.registry.host}/hub`, 'insecure-registries': this.registry.host, ...inputs },
      event,
      token: this.github.token,
      env: {
        GITHUB_API_URL: this.github.apiUrl,
        GITHUB_GRAPHQL_URL: this.github.graphqlUrl,
        GITHUB_REPOSITORY: this.github.fullName,
        GITHUB_REF: event.ref,
        GITHUB_SHA: event.sha,
        GITHUB_WORKFLOW: 'images',
        ...env,
        ...(this.#ahead === 0 ? {} : clockEnvironment(this.#ahead)),
      },
    });
    this.github.assertValid();
    return result;
  }
}

/** For a file's tests that all begin alike: makes that once before them, and gives each a copy of its world. */
export function copiesOf<T extends { readonly world: World }>(make: () => Promise<T>) {
  let made: T;
  beforeAll(async () => {
    made = await make();
    return () => made.world.close();
  });
  return async (test: TestContext): Promise<T> => ({ ...made, world: await made.world.copy(test) });
}

/** A file without a digest, and the pull request that a run has opened to pin it. */
export async function pinned(): Promise<{ readonly world: World; readonly node: string }> {
  const world = await World.create({ files: { Dockerfile: 'FROM node:22\n' } });
  const node = world.push('library/node', '22', '1');
  const { outputs } = await world.act(await scheduleEvent(world.github));
  expect(outputs['pull-request-operation']).toBe('created');
  return { world, node };
}

/** A digest that no image has. */
export const GONE = `sha256:${'0'.repeat(64)}`;
