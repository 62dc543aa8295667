import type { KnownImage } from './known-image.ts';

const CUDA_STEPS = [
  ['devel', 'runtime'],
  ['runtime', 'base'],
] as const;

/** Runtimes of languages beside the official images, machine learning, browsers, and functions. */
export const PLATFORM_IMAGES: readonly KnownImage[] = [
  // https://github.com/oven-sh/bun/tree/main/dockerhub
  {
    names: ['docker.io/oven/bun'],
    accounts: ['bun'],
    system: 'debian',
    rules: [{ tag: /distroless/, is: 'distroless' }],
    isSlim: true,
    user: 'root',
    language: 'node',
    variants: { slim: 'release-slim', alpine: true },
  },
  // https://github.com/denoland/deno_docker: Alpine with a glibc of its own; `bin` is the program alone.
  {
    names: ['docker.io/denoland/deno', 'ghcr.io/denoland/deno'],
    accounts: ['deno'],
    system: 'debian',
    rules: [
      { tag: /^bin(?:-|$)/, is: 'scratch' },
      { tag: /distroless/, is: 'distroless' },
      { tag: /alpine/, is: 'alpineBoth' },
    ],
    isSlim: true,
    user: 'root',
    language: 'deno',
  },
  // https://gitlab.com/nvidia/container-images/cuda: the system is in every tag.
  {
    names: ['docker.io/nvidia/cuda', 'nvcr.io/nvidia/cuda'],
    system: 'unknown',
    user: 'root',
    variants: { steps: CUDA_STEPS },
  },
  // https://github.com/pytorch/pytorch/blob/main/Dockerfile
  {
    names: ['docker.io/pytorch/pytorch', 'ghcr.io/pytorch/pytorch-nightly'],
    system: 'ubuntu',
    user: 'root',
    language: 'python',
    variants: { steps: [['devel', 'runtime']] },
  },
  // https://github.com/tensorflow/build/tree/master/tensorflow_official_ci_dockerfiles
  { names: ['docker.io/tensorflow/tensorflow'], system: 'ubuntu', user: 'root', language: 'python' },
  // https://github.com/anaconda/docker-images
  {
    names: ['docker.io/continuumio/miniconda3', 'docker.io/continuumio/anaconda3'],
    system: 'debian',
    rules: [
      { tag: /alpine/, is: 'alpineBoth' },
      { tag: /ubi|rocky|centos|amazonlinux|suse/, is: 'someGlibc' },
    ],
    user: 'root',
    language: 'python',
  },
  // https://github.com/mamba-org/micromamba-docker
  {
    names: ['docker.io/mambaorg/micromamba', 'ghcr.io/mamba-org/micromamba'],
    accounts: ['mambauser'],
    system: 'debian',
    rules: [{ tag: /alpine/, is: 'alpineBoth' }],
    isSlim: true,
    user: 'mambauser',
    language: 'python',
  },
  // https://github.com/conda-forge/miniforge-images: on Debian in its first years.
  {
    names: ['miniforge3', 'miniforge-pypy3', 'mambaforge'].flatMap((name) => [
      `docker.io/condaforge/${name}`,
      `quay.io/condaforge/${name}`,
    ]),
    system: 'debianOrUbuntu',
    user: 'root',
    language: 'python',
  },
  // https://github.com/microsoft/playwright/tree/main/utils/docker
  ...(
    [
      ['playwright', 'node'],
      ['playwright/python', 'python'],
      ['playwright/java', 'java'],
      ['playwright/dotnet', 'dotnet'],
    ] as const
  ).map(([name, language]): KnownImage => {
    return {
      names: [`mcr.microsoft.com/${name}`],
      accounts: ['pwuser'],
      system: 'ubuntu',
      user: 'root',
      language,
      releaseTags: ['ubuntu'],
    };
  }),
  ...lambdaImages(),
];

/**
 * By runtime, the language and the first version on Amazon Linux 2023, whose images have microdnf under the name of dnf, too.
 * https://docs.aws.amazon.com/lambda/latest/dg/images-create.html
 */
function lambdaImages(): KnownImage[] {
  const runtimes = [
    ['nodejs', 'node', '20'],
    ['python', 'python', '3.12'],
    ['java', 'java', '21'],
    ['ruby', 'ruby', '3.3'],
    ['dotnet', 'dotnet', '8'],
  ] as const;
  const lambda = (name: string): Pick<KnownImage, 'names' | 'system' | 'user' | 'entrypoint'> => ({
    names: [`public.ecr.aws/lambda/${name}`, `docker.io/amazon/aws-lambda-${name}`],
    system: 'amazonMinimal',
    user: 'root',
    entrypoint: ['/lambda-entrypoint.sh'],
  });
  return [
    ...runtimes.map(([name, language, version]): KnownImage => {
      return { ...lambda(name), before: [{ version, system: 'amazonYum' }], language };
    }),
    { ...lambda('go'), system: 'amazonYum', language: 'go' },
    {
      ...lambda('provided'),
      rules: [
        { tag: /^al2023/, is: 'amazonMinimal' },
        { tag: /^al(?:ami|2(?:\.|-|$))/, is: 'amazonYum' },
      ],
    },
  ];
}
