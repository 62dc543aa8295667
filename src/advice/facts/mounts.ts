import type { RunStep } from '../../model/build-stage.ts';

/** Whether a RUN mounts files of another image, which may hold any program. */
export function mountsImage({ mounts }: RunStep): boolean {
  return mounts.some(({ from }) => from !== undefined && from.kind !== 'stage');
}
