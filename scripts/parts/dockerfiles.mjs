// @ts-check
import { createHash } from 'node:crypto';

/**
 * The image of a number, as a Dockerfile names it.
 *
 * @typedef {(number: number, use: keyof typeof IMAGES) => string} ImageOf
 */

const IMAGES = {
  build: ['golang:1.23-alpine', 'node:22', 'maven:3.9-eclipse-temurin-21', 'rust:1.80', 'python:3.12'],
  final: [
    'alpine:3.20',
    'debian:12-slim',
    'gcr.io/distroless/static-debian12:nonroot',
    'scratch',
    'node:22-alpine',
    'python:3.12-slim-bookworm',
    'registry.access.redhat.com/ubi9/ubi-minimal:9.4',
    'nginx:1.27',
  ],
  tool: ['ghcr.io/org/tool:2', 'busybox:1', 'docker.io/library/composer:2.8'],
  frontend: ['docker/dockerfile:1'],
};
/** What a step does, on the images that have its program; the number makes every script another one, as in real files. */
const STEPS = [
  {
    image: /node:/,
    step: (/** @type {string} */ name) => [
      `COPY package.json package-lock.json ./packages/${name}/`,
      'RUN npm ci --omit=dev && npm cache clean --force',
    ],
  },
  {
    image: /golang/,
    step: (/** @type {string} */ name) => [`RUN CGO_ENABLED=0 go build -o /out/${name} -ldflags "-s -w" ./cmd/${name}`],
  },
  {
    image: /python/,
    step: (/** @type {string} */ name) => [`RUN pip install --no-cache-dir -r requirements-${name}.txt`],
  },
  {
    image: /^(?!.*(?:alpine|slim|registry))/,
    step: (/** @type {string} */ name) => [
      `RUN curl -fsSL https://example.com/${name}.tar.gz -o /tmp/${name}.tar.gz \\`,
      `  && tar -xzf /tmp/${name}.tar.gz -C /opt && rm /tmp/${name}.tar.gz`,
    ],
  },
  {
    image: /./,
    step: (/** @type {string} */ name) => [`COPY config-${name}/ /etc/app/`, 'RUN chmod -R a+rX /etc/app'],
  },
];
/** The package manager of an image, by a part of its name: the first that fits. An image with nothing to run has no steps. */
const INSTALLS = [
  { image: /^scratch|distroless/, step: undefined },
  {
    image: /alpine/,
    step: (/** @type {string} */ name) => [`RUN apk add --no-cache ca-certificates tzdata service-${name}`],
  },
  { image: /ubi-minimal/, step: (/** @type {string} */ name) => [`RUN microdnf install -y tar service-${name}`] },
  {
    image: /./,
    step: (/** @type {string} */ name) => [
      'RUN apt-get update \\',
      '  # curl is for the health check',
      `  && apt-get install -y curl=${name} \\`,
      '  && rm -rf /var/lib/apt/lists/*',
    ],
  },
];

/**
 * A Dockerfile in one of the shapes that real ones have: one to four stages, steps in changing number, pins, variables,
 * heredocs, mounts, and copies from other stages and images.
 *
 * @param {number} index other files for other numbers, and always the same for one
 * @param {ImageOf} [imageOf]
 */
export function dockerfile(index, imageOf = publicImage) {
  const usesVariables = index % 5 === 0;
  const lines = index % 17 === 0 ? [`# syntax=${imageOf(index, 'frontend')}`] : [];
  if (usesVariables) lines.push(`ARG BASE=${imageOf(index, 'build')}`, `ARG VERSION="1.${index}"`);
  const last = index % 4;
  for (let stage = 0; stage <= last; stage += 1) {
    const image = imageOf(index + stage, stage === last ? 'final' : 'build');
    lines.push(`FROM ${usesVariables && stage === 0 ? '$BASE' : image} AS stage${stage}`);
    lines.push('WORKDIR /app', 'ENV A=b C="d e"');
    const install = INSTALLS.find((each) => each.image.test(image))?.step;
    const own = STEPS.flatMap((each) => (each.image.test(image) ? [each.step] : []));
    const steps = install === undefined ? [] : [install, ...own];
    for (let step = 0; steps.length > 0 && step < index % 12; step += 1) {
      lines.push(`# step ${step}`, ...(steps[(index + step) % steps.length]?.(`${index}-${step}`) ?? []));
    }
    if (index % 9 === 0 && steps.length > 0) {
      const mounted = `--mount=from=${imageOf(index, 'tool')},target=/b`;
      lines.push(`RUN --mount=type=cache,target=/root/.npm ${mounted} /b/tool`);
    }
    if (index % 11 === 0 && steps.length > 0) lines.push('RUN <<EOF', 'echo FROM nothing', 'EOF');
    if (stage > 0) lines.push(`COPY --from=stage${stage - 1} --chown=1:1 /app /app`);
    if (stage > 0) lines.push(`COPY --from=${imageOf(index + stage, 'tool')} /tool /bin/`);
    lines.push('EXPOSE 8080', 'USER 1000', 'CMD ["/app/server", "--port=8080"]');
  }
  return `${lines.join('\n')}\n`;
}

/** Well-known images and the project's own, every fifth pinned. @type {ImageOf} */
function publicImage(number, use) {
  const names = IMAGES[use];
  const isOwn = (use === 'build' || use === 'final') && number % 3 === 0;
  const image = isOwn
    ? `registry.example.com/team/app-${number % 80}:1.${number}`
    : names[(number >> 1) % names.length];
  if (image === undefined || image === 'scratch') return 'scratch';
  return number % 5 === 1 ? `${image}@sha256:${createHash('sha256').update(image).digest('hex')}` : image;
}
