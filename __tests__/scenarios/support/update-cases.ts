// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are Dockerfiles' own variables.
import { imageIndex } from '../../support/registry/images.mjs';

export const oldImage = imageIndex({ version: '1' });
export const newImage = imageIndex({ version: '2' });
export const OLD = oldImage.digest;
export const NEW = newImage.digest;

const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** Files with OLD and NEW in place of digests: as they are, and as they have to become. */
const FILES: Readonly<Record<string, readonly [before: Buffer, after: Buffer]>> = {
  'crlf/Dockerfile': [
    latin1('FROM app:now@OLD AS a\r\nRUN x\r\nFROM app\r\n'),
    latin1('FROM app:now@NEW AS a\r\nRUN x\r\nFROM app:latest@NEW\r\n'),
  ],
  'bom/Dockerfile': [latin1('\xef\xbb\xbfFROM app:now@OLD\n'), latin1('\xef\xbb\xbfFROM app:now@NEW\n')],
  'end/Dockerfile': [latin1('FROM app:now@OLD'), latin1('FROM app:now@NEW')],
  'latin1/Dockerfile': [
    latin1('# caf\xe9 \xff\xfe\nFROM app:now\nLABEL a="\xe9 \x80"\n'),
    latin1('# caf\xe9 \xff\xfe\nFROM app:now@NEW\nLABEL a="\xe9 \x80"\n'),
  ],
  'utf8/Dockerfile': [
    Buffer.from('# größer 🐳\nFROM app:now AS a\nLABEL a="🐳" b="日本"\nFROM app:now@OLD\n'),
    Buffer.from('# größer 🐳\nFROM app:now@NEW AS a\nLABEL a="🐳" b="日本"\nFROM app:now@NEW\n'),
  ],
  'arg/Dockerfile': [
    latin1('ARG BASE=app:now\nARG OTHER="app:now@OLD" # twice\nFROM $BASE AS a\nFROM ${BASE}\nFROM ${OTHER}\n'),
    latin1('ARG BASE=app:now@NEW\nARG OTHER="app:now@NEW" # twice\nFROM $BASE AS a\nFROM ${BASE}\nFROM ${OTHER}\n'),
  ],
  'nested/Dockerfile': [
    latin1('ARG V=now\nARG I=app:${V}\nFROM $I AS a\nFROM app:$V\n'),
    latin1('ARG V=now@NEW\nARG I=app:${V}\nFROM $I AS a\nFROM app:$V\n'),
  ],
  'twins/Dockerfile': [
    latin1('ARG D=OLD\nFROM app:now@OLD\nARG D\nENV BASE=app@OLD\nLABEL a="OLD" b="c@OLD"\nRUN x OLD\n'),
    latin1('ARG D=NEW\nFROM app:now@NEW\nARG D\nENV BASE=app@NEW\nLABEL a="NEW" b="c@OLD"\nRUN x OLD\n'),
  ],
  'template/Dockerfile': [
    latin1(
      '{% if x %}\nFROM app:now@OLD AS a\n{% endif %}\n{{ y }}FROM app:now AS b\nFROM {{ z }}\nCOPY --from=b c d\n',
    ),
    latin1(
      '{% if x %}\nFROM app:now@NEW AS a\n{% endif %}\n{{ y }}FROM app:now@NEW AS b\nFROM {{ z }}\nCOPY --from=b c d\n',
    ),
  ],
  'tag-arg/Dockerfile': [
    latin1('ARG V=now\nFROM app:${V}-x AS a\nFROM app:${V}-x@OLD\n'),
    latin1('ARG V=now\nFROM app:${V}-x AS a\nFROM app:${V}-x@NEW\n'),
  ],
  'quoted/Dockerfile': [
    latin1('FROM "app:now" AS a\nFROM \'app:now@OLD\' AS b\nCOPY --from="app:now" a b\n'),
    latin1('FROM "app:now@NEW" AS a\nFROM \'app:now@NEW\' AS b\nCOPY --from="app:now@NEW" a b\n'),
  ],
  'lines/Dockerfile': [
    latin1('FROM \\\n  # a comment\n\n  app:n\\\now@OLD \\\n  AS a\nCOPY \\\n --from=app:now \\\n a b\n'),
    latin1('FROM \\\n  # a comment\n\n  app:n\\\now@NEW \\\n  AS a\nCOPY \\\n --from=app:now@NEW \\\n a b\n'),
  ],
  'backtick/Dockerfile': [
    latin1('# escape=`\nFROM `\n  app:now@OLD `\n AS a\nRUN dir C:\\\nFROM app:now\n'),
    latin1('# escape=`\nFROM `\n  app:now@NEW `\n AS a\nRUN dir C:\\\nFROM app:now@NEW\n'),
  ],
  'mount/Dockerfile': [
    latin1(
      '# syntax=app:now\nFROM scratch\nRUN --mount=from=app:now,target=/a --mount="type=bind,from=app:now@OLD" x\n',
    ),
    latin1(
      '# syntax=app:now@NEW\nFROM scratch\nRUN --mount=from=app:now@NEW,target=/a --mount="type=bind,from=app:now@NEW" x\n',
    ),
  ],
  'heredoc/Dockerfile': [
    latin1('FROM app:now@OLD\nRUN <<EOF\nFROM app:now@OLD\nEOF\n# FROM app:now@OLD\n'),
    latin1('FROM app:now@NEW\nRUN <<EOF\nFROM app:now@OLD\nEOF\n# FROM app:now@OLD\n'),
  ],
  'ignored/Dockerfile': [
    latin1('# freshfrom: ignore=stale-digest because\nFROM app:now@OLD\n# freshfrom: ignore\nFROM app:now\n'),
    latin1('# freshfrom: ignore=stale-digest because\nFROM app:now@OLD\n# freshfrom: ignore\nFROM app:now\n'),
  ],
  'a folder, with ünïcode "and" \\more/Dockerfile': [latin1('FROM app:now\n'), latin1('FROM app:now@NEW\n')],
  '2026-01-01 10:00:00/Dockerfile two': [latin1('FROM app:now\n'), latin1('FROM app:now@NEW\n')],
};

const digests = (bytes: Buffer) => latin1(bytes.toString('latin1').replaceAll('OLD', OLD).replaceAll('NEW', NEW));

const versions = (which: 0 | 1): Readonly<Record<string, Buffer>> =>
  Object.fromEntries(Object.entries(FILES).map(([path, both]) => [path, digests(both[which])]));

/** The files before an update, by path. Images: `app:now`, `app:now-x` and `app:latest` are all the new image. */
export const before = versions(0);
/** The same files after it. */
export const after = versions(1);
