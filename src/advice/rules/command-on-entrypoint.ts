import { lacksSh } from '../../bases/base-traits.ts';
import { entrypointByName } from '../../bases/index.ts';
import type { StartStep } from '../../model/build-stage.ts';
import { type AdvisedStage, baseLabel } from '../advised-stage.ts';
import { type Interpreter, interpreterOf, withoutVersion } from '../facts/interpreters.ts';
import type { StageFacts } from '../facts/stage-facts.ts';
import type { StageSketch } from '../sketch/file-sketch.ts';
import { type BaseConflict, baseRule } from './base-rule.ts';

/** The image's ENTRYPOINT is an interpreter, as in distroless images, and CMD names a program: it is run as a script. */
export const commandOnEntrypoint = baseRule(
  'command-on-entrypoint',
  'warning',
  'CMD names a program, but the ENTRYPOINT of the image is an interpreter that takes it as its script.',
  { mayMatch: ({ stages }) => stages.some(mayPassProgram), conflicts },
);

function mayPassProgram(stage: StageSketch): boolean {
  const entrypoint = stage.root && entrypointByName(stage.root);
  return entrypoint !== undefined && interpreterOf(entrypoint) !== undefined && stage.mayHold(/cmd/i);
}

function conflicts({ starts, stage }: StageFacts): BaseConflict[] {
  const interpreter = interpreterOf(stage.entrypoint ?? []);
  const started = starts.filter(({ step }) => step.instruction !== 'healthcheck');
  const last = started.at(-1);
  if (interpreter === undefined || last === undefined) return [];
  if (started.some(({ step }) => step.instruction === 'entrypoint')) return [];
  const { step, stageIndex } = last;
  const program = step.form === 'shell' ? (last.shell?.[0] ?? '/bin/sh') : (step.words[0] ?? '');
  const isSure = step.form === 'shell' || isProgram(program, interpreter.name);
  // What else isn't named as a JAR file may be one.
  const isLikely = interpreter.name.endsWith('-jar') && !/^$|^-|\.[jw]ar$/.test(program);
  if (!isSure && !isLikely) return [];
  const named = step.form === 'shell' ? `CMD in shell form passes ${program}` : `CMD passes ${program}`;
  const clause = `${named} to the image's ENTRYPOINT ${interpreter.name}, which takes it for ${interpreter.takes}`;
  // Without a shell, no-shell reports the shell form.
  const isOther = !isSure || (step.form === 'shell' && lacksSh(stage.traits));
  const message = isOther ? undefined : messageOn(step, program, interpreter, stage);
  return [{ step, stageIndex, clause, message }];
}

/** Programs that people start containers with; to an interpreter a word like these is no file of its language. */
const PROGRAMS =
  /^(?:sh|bash|ash|dash|zsh|env|exec|tini|dumb-init|gosu|su-exec|s6-svscan|supervisord|node|nodejs|npm|npx|yarn|pnpm|corepack|bun|bunx|deno|next|nuxt|nest|ng|vite|tsx|ts-node|nodemon|pm2|pm2-runtime|serve|http-server|python|pip|pipenv|poetry|uv|uvx|gunicorn|uvicorn|hypercorn|daphne|granian|waitress-serve|uwsgi|flask|fastapi|celery|django-admin|streamlit|jupyter|jupyter-lab|alembic|airflow|mkdocs|ruby|bundle|bundler|rails|rake|rackup|puma|unicorn|sidekiq|java|javac|jar|mvn|gradle|catalina\.sh|dotnet|php|php-fpm|composer|perl|nginx|caddy|httpd|sleep|tail|echo|cat|ls)$/;

/** Whether a word of CMD is surely a program, and nothing that an interpreter runs or reads as its option. */
function isProgram(word: string, interpreter: string): boolean {
  if (word === '' || word.startsWith('-')) return false;
  // `deno run` and `bun run` are commands of the interpreter's own.
  if (interpreter === 'deno' || interpreter === 'bun') return /^(?:deno|bun|bunx|node|npm|npx|sh|bash)$/.test(word);
  if (/\.sh$/.test(word)) return true;
  // The scripts that Gradle and others make for an application.
  if (interpreter === 'java -jar' && /\/bin\/[^/.]+$/.test(word)) return true;
  const isInBin = /^\/(?:usr\/(?:local\/)?)?s?bin\/[^/]+$/.test(word);
  return (isInBin || !word.includes('/')) && PROGRAMS.test(withoutVersion(word));
}

function messageOn(step: StartStep, program: string, interpreter: Interpreter, stage: AdvisedStage): string {
  const what = step.form === 'shell' ? `${program} of its shell form` : program;
  const takes = `the ENTRYPOINT of ${baseLabel(stage)} is ${interpreter.name}, which takes it for ${interpreter.takes}`;
  return `CMD names ${what}, but ${takes}: the container doesn't start. Name only what follows it, as in ${interpreter.right}, or set an ENTRYPOINT.`;
}
