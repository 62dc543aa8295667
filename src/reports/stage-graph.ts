import type { AdvisedStage } from '../advice/advised-stage.ts';
import type { FileAdvice } from '../advice/alternatives/alternative.ts';
import type { StageBase } from '../model/build-stage.ts';
import { familiarReference } from '../model/reference.ts';
import { formatBase, formatImageSize, formatKind, formatStageTitle } from './advice-format.ts';

/**
 * The stages of a file as a Mermaid graph, which GitHub draws: the base of each stage, and the copies between them.
 * https://mermaid.js.org/syntax/flowchart.html
 */
export function renderStageGraph({ stages, images }: FileAdvice): string {
  const lines = ['flowchart LR'];
  for (const stage of stages) {
    const size = formatImageSize(images.get(stage.index));
    const about = [
      formatBase(stage, stages),
      [formatKind(stage.traits), size].filter((word) => word !== undefined).join(' · '),
    ];
    const [open, close] = stage.isFinal ? ['([', '])'] : ['[', ']'];
    lines.push(
      `  s${stage.index}${open}"${[...new Set([formatStageTitle(stage), ...about])].map(label).join('<br>')}"${close}`,
    );
  }
  const outside = new Map<string, string>();
  for (const stage of stages) {
    if (stage.base.kind === 'stage') lines.push(`  s${stage.base.index} -->|FROM| s${stage.index}`);
    for (const from of copiedFrom(stage)) {
      const node = from.kind === 'stage' ? `s${from.index}` : outsideNode(from, outside, lines);
      if (node !== undefined) lines.push(`  ${node} -.->|COPY| s${stage.index}`);
    }
  }
  return lines.join('\n');
}

/** The sources of a stage's COPY instructions, each once. */
function copiedFrom({ steps }: AdvisedStage): StageBase[] {
  const sources = new Map<string, StageBase>();
  for (const step of steps) {
    if (step.kind !== 'copy' || step.from === undefined) continue;
    sources.set(JSON.stringify({ ...step.from, use: undefined }), step.from);
  }
  return [...sources.values()];
}

function outsideNode(from: StageBase, outside: Map<string, string>, lines: string[]): string | undefined {
  if (from.kind !== 'image') return undefined;
  const name = familiarReference({ ...from.reference, digest: undefined });
  const known = outside.get(name);
  if (known !== undefined) return known;
  const node = `i${outside.size}`;
  outside.set(name, node);
  lines.push(`  ${node}["${label(name)}"]`);
  return node;
}

/** Writes characters that would end a label or be markup as Mermaid's entities. */
function label(text: string): string {
  return text.replace(/[^\w .:/@·,+-]/gu, (char) => `#${char.codePointAt(0)};`);
}
