import { readdir } from 'node:fs/promises';
import { context } from '@actions/github';
import { runBumpMode } from './action/bump-mode.ts';
import { runCheckMode } from './action/check-mode.ts';
import { readConfigFor } from './action/config.ts';
import { modeOf, readEvent } from './action/event.ts';
import { readInputs } from './action/inputs.ts';
import { runPages } from './action/run-pages.ts';
import { ActionsRunner } from './action/runner.ts';
import { hasKnownName } from './formats/index.ts';
import { createOctokit } from './github/octokit.ts';
import { ConfigurationError, isBug, messageOf } from './model/error.ts';
import { ruleIds } from './rules.ts';
import { mergeSettings } from './settings/index.ts';
import { systemClock } from './system/clock.ts';
import { createPathSelector } from './workspace/path-selector.ts';

/** Runs the Action: reads the inputs, and runs the mode. Every error ends here. */
export async function main(): Promise<void> {
  const root = process.env.GITHUB_WORKSPACE || process.cwd();
  const runner = new ActionsRunner(root);
  try {
    await run(runner, root);
  } catch (error) {
    runner.fail(isBug(error) ? `freshfrom has a bug: ${error.stack}` : messageOf(error));
  }
}

async function run(runner: ActionsRunner, root: string): Promise<void> {
  const { token, values } = await readInputs();
  if (token === '')
    throw new ConfigurationError(
      'invalid-setting',
      "token: it is empty. Leave it out to use the workflow's own token.",
    );
  const event = readEvent(context);
  const octokit = createOctokit(token, runner);
  // Without actions/checkout the workspace is an empty folder.
  const hasCheckout = (await readdir(root)).length > 0;
  const place = { octokit, event, root, hasCheckout };
  const config = await readConfigFor(place, values.config);
  const settings = mergeSettings(values, config.config, [...ruleIds], config.place);
  runner.checkPlaces(settings);
  const isSelected = createPathSelector(settings, hasKnownName);
  const parts = {
    ...place,
    settings,
    config,
    isSelected,
    token,
    runner,
    clock: systemClock,
    pages: runPages(process.env),
    key: values['comment-key'],
  };
  if (modeOf(values.mode ?? 'auto', event.name) === 'bump') await runBumpMode(parts);
  else await runCheckMode(parts);
}
