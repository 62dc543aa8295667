// @ts-check
/**
 * `npm run bench:extract`: the time to extract the references of 4,000 generated Dockerfiles beside the time that
 * dockerfile-ast alone takes to parse them whole, in one process, by turns. Only the ratio means something: machines
 * differ. Runs on Node 24, which strips types.
 */
import { DockerfileParser } from 'dockerfile-ast';
import { readDockerfile } from '../src/dockerfile/read.ts';

const FILES = 4000;
const ROUNDS = 5;
const OPTIONS = { buildArgs: new Map(), pinArgs: false };

const texts = Array.from({ length: FILES }, (_, index) => dockerfile(index));
const bytes = texts.map((text) => Buffer.from(text));
let references = 0;
const ours = [];
const theirs = [];
for (let round = 0; round < ROUNDS; round += 1) {
  references = 0;
  ours.push(
    timed(() => {
      for (const [index, file] of bytes.entries()) references += readDockerfile(`${index}`, file, OPTIONS).uses.length;
    }),
  );
  theirs.push(
    timed(() => {
      for (const text of texts) DockerfileParser.parse(text).getInstructions();
    }),
  );
}
const [own, peer] = [Math.min(...ours), Math.min(...theirs)];
process.stdout.write(
  `${FILES} files, ${references} references: extraction ${own} ms, dockerfile-ast alone ${peer} ms, ratio ${(own / peer).toFixed(2)}\n`,
);

/** @param {() => void} work @returns {number} milliseconds */
function timed(work) {
  const start = performance.now();
  work();
  return Math.round(performance.now() - start);
}

/** A file of the shapes that real ones have, in changing number. @param {number} index @returns {string} */
function dockerfile(index) {
  const lines = index % 17 === 0 ? ['# syntax=docker/dockerfile:1'] : [];
  if (index % 5 === 0) lines.push(`ARG BASE=debian:${index % 20}-slim`, 'ARG NODE="22"');
  for (let stage = 0; stage <= index % 4; stage += 1) {
    const image =
      index % 5 === 0 ? ['$BASE', 'node:$NODE'][stage % 2] : `registry.example.com/team/app-${stage}:1.${index}`;
    lines.push(`FROM ${image} AS stage${stage}`, 'WORKDIR /app', 'ENV A=b C="d e"');
    for (let step = 0; step < index % 12; step += 1) {
      lines.push(
        `# step ${step}`,
        'RUN apt-get update \\',
        '  # curl is for the health check',
        `  && apt-get install -y curl=${step} \\`,
        '  && rm -rf /var/lib/apt/lists/*',
      );
    }
    if (index % 9 === 0) lines.push('RUN --mount=type=cache,target=/root/.npm --mount=from=busybox:1,target=/b npm ci');
    if (index % 11 === 0) lines.push('RUN <<EOF', 'echo FROM nothing', 'EOF');
    if (stage > 0)
      lines.push(`COPY --from=stage${stage - 1} --chown=1:1 /app /app`, 'COPY --from=ghcr.io/org/tool:2 /tool /bin/');
    lines.push('EXPOSE 8080', 'USER 1000', 'CMD ["node", "server.js"]');
  }
  return `${lines.join('\n')}\n`;
}
