import { describe, expect, it } from 'vitest';
import { branchBox } from '../../src/bump/dashboard-marker.ts';
import { issueEditedEvent, scheduleEvent } from '../support/github/events.ts';
import { World } from './world.ts';

const INPUTS = { dashboard: 'true', mode: 'bump' };
const WRITES_AN_ISSUE = /^issues\/(?:create|update)$/;

async function start(test: Parameters<typeof World.start>[0]): Promise<World> {
  const world = await World.start(test, { files: { Dockerfile: 'ARG BASE\nFROM node:22\nFROM $BASE\n' } });
  world.push('library/node', '22', '1');
  return world;
}
/** The body with the box for a bump branch ticked, as GitHub writes it. */
const ticked = (body: string, branch: string) =>
  body.replace(
    `- [ ] <!-- freshfrom:ask ${branchBox(branch)} -->`,
    `- [x] <!-- freshfrom:ask ${branchBox(branch)} -->`,
  );
const issueWrites = (world: World) => world.github.writes().filter(({ operation }) => WRITES_AN_ISSUE.test(operation));

describe('the dashboard', () => {
  it.concurrent('is one issue, written where it differs, in which a person opens again what was closed', async (test) => {
    const world = await start(test);
    const run = async () => world.act(await scheduleEvent(world.github), INPUTS);
    // Anybody can copy the marker.
    const first = await run();
    const [issue] = world.github.issues;
    expect(issue, first.stdout).toMatchObject({ number: 2, title: 'Base images', state: 'open' });
    if (issue === undefined) return;
    expect(issue.body).toContain('[chore\\(docker\\): pin node:22]');
    expect(issue.body).toContain("1 reference can't be judged");
    world.github.openIssue('mallory', 'Base images', ticked(issue.body, 'freshfrom/pin'));
    world.github.clearRequests();
    await run();
    expect(world.github.writes()).toEqual([]);

    await world.github.closePullRequest(1);
    await run();
    expect(issue.body).toMatch(/### Not opened\n\n.*\n\n- \[ \] .*the same digests were closed with/);
    issue.body = ticked(issue.body, 'freshfrom/pin').replaceAll('\n', '\r\n');
    const asked = await world.act(await issueEditedEvent(world.github, issue), INPUTS);
    expect(asked.outputs['pull-request-operation'], asked.stdout).toBe('created');
    expect(issue.body).not.toContain('[x]');
    expect(issue.body).toMatch(/### Open\n\n.*\n\n- \[ \] .*\(#4\)/);
    expect(world.github.issues).toHaveLength(2);
  });

  it.concurrent('makes a branch again that has commits of others, and keeps what is ticked meanwhile', async (test) => {
    const world = await start(test);
    const run = async () => world.act(await scheduleEvent(world.github), INPUTS);
    await run();
    const [issue] = world.github.issues;
    if (issue === undefined) throw new Error('there is no dashboard');
    const theirs = await world.github.commit('freshfrom/pin', { 'fix.txt': 'mine\n' }, { author: 'octocat' });
    issue.body = ticked(issue.body, 'freshfrom/pin');
    world.github.before({ operation: 'issues/get' }, async () => {
      issue.body = issue.body.replace('- [ ] <!-- freshfrom:ask run -->', '- [x] <!-- freshfrom:ask run -->');
    });
    const { outputs } = await run();
    expect(outputs['pull-request-operation']).toBe('updated');
    expect(await world.github.headSha('freshfrom/pin')).not.toBe(theirs);
    expect(await world.github.pullRequest(1)).toMatchObject({ commits: 1 });
    expect(issue.body.match(/^- \[x\] .*/gm)).toEqual(['- [x] <!-- freshfrom:ask run --> Check all images now']);
  });

  it.concurrent('is left alone where it is closed; the edit of another issue does nothing', async (test) => {
    const world = await start(test);
    await world.act(await scheduleEvent(world.github), INPUTS);
    const [issue] = world.github.issues;
    if (issue === undefined) throw new Error('there is no dashboard');
    world.github.clearRequests();
    const other = await world.act(await issueEditedEvent(world.github, { number: 9, body: 'Help!' }), INPUTS);
    expect([other.exitCode, other.outputs['pull-requests'], world.github.requests]).toEqual([0, '[]', []]);
    // A stranger's issue with the same text, and a tick.
    const body = ticked(issue.body, 'freshfrom/pin');
    const number = world.github.openIssue('mallory', 'Base images', body);
    world.push('library/node', '22', '3');
    const strange = await world.act(await issueEditedEvent(world.github, { number, body }), INPUTS);
    expect([strange.exitCode, strange.outputs['pull-requests'], world.github.writes()]).toEqual([0, '[]', []]);
    issue.state = 'closed';
    world.push('library/node', '22', '2');
    const { stdout } = await world.act(await scheduleEvent(world.github), INPUTS);
    expect(stdout).toContain('The dashboard, issue #2, is closed and stays as it is');
    expect(issueWrites(world)).toEqual([]);
  });

  it.concurrent('is a warning where the token may not write issues, and nothing in a dry run', async (test) => {
    const world = await start(test);
    world.github.useToken({ kind: 'github-token', permissions: { contents: 'write', 'pull-requests': 'write' } });
    const dry = await world.act(await scheduleEvent(world.github), { ...INPUTS, 'dry-run': 'true' });
    expect(dry.stdout).toContain('Dry run: would open the dashboard.');
    expect(world.github.writes()).toEqual([]);
    const { exitCode, annotations } = await world.act(await scheduleEvent(world.github), INPUTS);
    expect(exitCode).toBe(0);
    expect(annotations.map(({ message }) => message)).toContainEqual(
      expect.stringContaining(
        'The token may not open the dashboard, an issue: the job needs the permission issues: write',
      ),
    );
  });
});
