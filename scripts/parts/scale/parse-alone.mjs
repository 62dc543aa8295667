// @ts-check
// The least that a program does that reads the Dockerfiles below a folder: `node parse-alone.mjs FOLDER`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DockerfileParser } from 'dockerfile-ast';

const folders = process.argv.slice(2);
for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) folders.push(path);
    else if (entry.name === 'Dockerfile') DockerfileParser.parse(readFileSync(path, 'utf8')).getInstructions();
  }
}
