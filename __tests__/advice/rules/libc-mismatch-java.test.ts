import { describe, expect, it } from 'vitest';
import { findings } from '../advised.ts';

const IMAGES = ['eclipse-temurin:21', 'eclipse-temurin:21-alpine', 'openjdk:8-jre-slim', 'amazoncorretto:21-alpine'];
const names = Object.fromEntries(IMAGES.map((name) => [name, {}]));
const check = (text: string) => findings('libc-mismatch', text, { names });

const JAVA = 'ENV JAVA_HOME=/opt/java\nENV PATH="$JAVA_HOME/bin:$PATH"';

describe('libc-mismatch: jlink', () => {
  const jlink = (flags: string, rest: string, base = 'eclipse-temurin:21', final = 'alpine:3.20') =>
    `FROM ${base} AS jre\nRUN $JAVA_HOME/bin/jlink --add-modules java.base ${flags}\nFROM ${final}\nCOPY --from=jre /javaruntime /opt/java\n${rest}`;
  const start = 'CMD ["/opt/java/bin/java", "-jar", "/app.jar"]';

  it('tells what was linked where', () => {
    expect(check(jlink('--output /javaruntime', start))).toEqual([
      `4: Stage "jre" runs \`jlink\` (line 2) on eclipse-temurin:21, which has glibc, but alpine:3.20 has musl: the runtime that it writes doesn't start there. Run jlink on a JDK with the same libc.`,
    ]);
  });

  it.each([
    ['PATH', jlink('--output=/javaruntime', `${JAVA}\nCMD ["java", "-jar", "/app.jar"]`)],
    ['JAVA_HOME', jlink('--output /javaruntime', 'ENV JAVA_HOME=/opt/java\nCMD ["./run.sh"]')],
    ['a relative folder', jlink('--output javaruntime', start)],
    ['modules that a variable holds', jlink('--limit-modules $MODULES --output /javaruntime', start)],
    ['its own modules', jlink('--module-path $JAVA_HOME/jmods:/app/mods --output /javaruntime', start)],
    ['mv', jlink('--output /jre && mv /jre /javaruntime', start)],
    ['scratch', jlink('--output /javaruntime', start, 'eclipse-temurin:21', 'scratch')],
    ['alpine to Debian', jlink('--output /javaruntime', start, 'eclipse-temurin:21-alpine', 'debian:12-slim')],
    [
      'a JDK of packages',
      'FROM alpine:3.20 AS jre\nRUN apk add openjdk21-jdk && jlink --add-modules java.base --output /r\nFROM debian:12-slim\nCOPY --from=jre /r /usr/local',
    ],
  ])('finds it with %s', (_, text) => expect(check(text)).toHaveLength(1));

  it.each([
    ['the same libc', jlink('--output /javaruntime', start, 'eclipse-temurin:21', 'debian:12-slim')],
    ['modules of another JDK', jlink('--module-path /musl-jdk/jmods --output /javaruntime', start)],
    ['an output that a variable names', jlink('--output $OUT', start)],
    ['flags that a variable holds', jlink('$FLAGS --output /javaruntime', start)],
    ['a place that the stage doesn’t go to', jlink('--output /javaruntime', 'CMD ["java", "-version"]')],
    ['a stage that only carries it', jlink('--output /javaruntime', '', 'eclipse-temurin:21', 'scratch')],
    ['glibc on alpine', jlink('--output /javaruntime', `RUN apk add --no-cache gcompat\n${start}`)],
    [
      'a JDK on musl that comes from elsewhere',
      'FROM alpine:3.20 AS jre\nADD jdk.tar.gz /jdk\nRUN /jdk/bin/jlink --add-modules java.base --output /r\nFROM debian:12-slim\nCOPY --from=jre /r /usr/local',
    ],
  ])('says nothing with %s', (_, text) => expect(check(text)).toEqual([]));
});

describe('libc-mismatch: Java of images', () => {
  const home = '/opt/java/openjdk';

  it('tells what is linked to which libc', () => {
    expect(check(`FROM alpine:3.20\nCOPY --from=eclipse-temurin:21 ${home} /opt/java\n${JAVA}\nCMD ["java"]`)).toEqual([
      "2: /opt/java/openjdk/bin/java of eclipse-temurin:21 is linked to glibc, but alpine:3.20 has musl: it doesn't start there. Copy it from an image with the same libc.",
    ]);
  });

  it.each([
    [
      'a stage of it',
      `FROM eclipse-temurin:21-alpine AS jre\nFROM debian:12-slim\nCOPY --from=jre ${home} ${home}\nENTRYPOINT ["${home}/bin/java"]`,
    ],
    ['a folder that is on PATH', `FROM alpine:3.20\nCOPY --from=eclipse-temurin:21 ${home}/ /usr/`],
    ['the place of the image’s own', `FROM eclipse-temurin:21-alpine\nCOPY --from=eclipse-temurin:21 ${home} ${home}`],
    [
      'openjdk',
      'FROM alpine:3.20\nCOPY --from=openjdk:8-jre-slim /usr/local/openjdk-8 /jre\nENV PATH=$PATH:/jre/bin\nCMD ["java"]',
    ],
    [
      'amazoncorretto',
      'FROM debian:12-slim\nCOPY --from=amazoncorretto:21-alpine /usr/lib/jvm /usr/lib/jvm\nENV JAVA_HOME=/usr/lib/jvm/java-21-amazon-corretto',
    ],
  ])('finds %s', (_, text) => expect(check(text)).toHaveLength(1));

  it.each([
    ['the same libc', `FROM debian:12-slim\nCOPY --from=eclipse-temurin:21 ${home} /opt/java\n${JAVA}`],
    ['its certificates', `FROM alpine:3.20\nCOPY --from=eclipse-temurin:21 ${home}/conf /opt/java/bin\n${JAVA}`],
    ['another place in it', `FROM alpine:3.20\nCOPY --from=eclipse-temurin:21 /opt/app /opt/java\n${JAVA}`],
    ['a place that nothing goes to', `FROM alpine:3.20\nCOPY --from=eclipse-temurin:21 ${home} /jre\n${JAVA}`],
    [
      'a stage that only carries it',
      `FROM scratch\nCOPY --from=eclipse-temurin:21 ${home} /opt/java\nENV PATH=/opt/java/bin`,
    ],
  ])('says nothing of %s', (_, text) => expect(check(text)).toEqual([]));
});
