// @ts-check
/**
 * `npm run bench:extract`: the time to extract the references of 4,000 generated Dockerfiles beside the time that
 * dockerfile-ast alone takes to parse them whole, in one process, by turns. Only the ratio means something: machines
 * differ. Runs on Node 24, which strips types.
 */
import { DockerfileParser } from 'dockerfile-ast';
import { readDockerfile } from '../src/dockerfile/read.ts';
import { dockerfile } from './parts/dockerfiles.mjs';

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
