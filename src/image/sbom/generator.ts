import { isObject, nonEmptyString, objectsIn } from '../../util/json-shape.ts';

/** The tool that wrote an SPDX document: `syft-v0.105.0` of the creators `Tool: syft-v0.105.0`, `Tool: buildkit-v0.17.2`. */
export function spdxGenerator(creationInfo: unknown): string | undefined {
  const creators = isObject(creationInfo) && Array.isArray(creationInfo.creators) ? creationInfo.creators : [];
  const named = (kind: string): string[] =>
    creators.flatMap((creator) =>
      typeof creator === 'string' && creator.startsWith(kind)
        ? (nonEmptyString(creator.slice(kind.length).trim()) ?? [])
        : [],
    );
  const tools = named('Tool:');
  // BuildKit names itself beside the scanner that it ran. Distroless images name no tool, only who made them.
  return tools.find((tool) => !tool.startsWith('buildkit-')) ?? tools[0] ?? named('Organization:')[0];
}

/** The tool that wrote a CycloneDX document, in SPDX's form. Until version 1.5 `tools` was a list, then an object. */
export function cycloneDxGenerator(metadata: unknown): string | undefined {
  const tools = isObject(metadata) ? metadata.tools : undefined;
  const tool = objectsIn(isObject(tools) ? tools.components : tools)[0];
  const name = nonEmptyString(tool?.name);
  const version = nonEmptyString(tool?.version);
  return name === undefined || version === undefined ? name : `${name}-${version}`;
}

/** `docker-scout` and `1.18.1` of `docker-scout-1.18.1`; no version in `syft-[not provided]` and `apko (devel)`. */
export function splitGenerator(generator: string): { readonly tool: string; readonly version: string | undefined } {
  const end = generator.search(/[- ](?:v?\d|[[(])/);
  if (end < 0) return { tool: generator, version: undefined };
  return { tool: generator.slice(0, end), version: /\d[^)\]]*/.exec(generator.slice(end))?.[0] };
}
