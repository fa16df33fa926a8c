import { readDockerfile } from '../../../src/gates/images/dockerfile.ts';
import { layerPlaces, type Dockerfile } from '../../../src/gates/images/dockerfile-fit.ts';
import type { Layer } from '../../../src/scanners/reading.ts';
import { BUILT } from './build-histories.ts';

function dockerfile(text: string, parts: Partial<Dockerfile> = {}): Dockerfile {
  return { path: 'Dockerfile', instructions: readDockerfile(text) ?? [], isNamed: false, ...parts };
}

function layersOf(...steps: readonly (string | undefined)[]): readonly Layer[] {
  return steps.map((createdBy, index) => ({
    diffId: `sha256:${index}`,
    ...(createdBy !== undefined && { createdBy }),
  }));
}

function linesOf(layers: readonly Layer[], ...dockerfiles: readonly Dockerfile[]): readonly (number | undefined)[] {
  const places = layerPlaces(layers, dockerfiles);
  return layers.map(({ diffId = '' }) => places?.get(diffId)?.startLine);
}

const BASE = '/bin/sh -c #(nop) ADD file:0123 in / ';

describe('the layers of an image', () => {
  it.each(Object.entries(BUILT))(
    'that %s built are found in its Dockerfile, those of the base at FROM',
    (_builder, built) => {
      expect(linesOf(layersOf(...built.steps), dockerfile(built.dockerfile))).toEqual(built.lines);
    },
  );

  it.each(Object.entries(BUILT))('that %s built from a Dockerfile since changed are not', (_builder, built) => {
    const changed = dockerfile(built.dockerfile.replace('RUN echo shell > /shell', 'RUN echo other > /shell'));

    expect(layerPlaces(layersOf(...built.steps), [changed])).toBeUndefined();
  });

  it('have all the lines of an instruction, and a note that tells the base', () => {
    const file = dockerfile('FROM debian\nRUN apt-get update && \\\n  apt-get install curl\n', {
      path: 'web/Dockerfile',
    });

    expect(
      layerPlaces(layersOf(BASE, 'RUN /bin/sh -c apt-get update &&   apt-get install curl # buildkit'), [file]),
    ).toEqual(
      new Map([
        ['sha256:0', { path: 'web/Dockerfile', startLine: 1, endLine: 1, note: 'Dockerfile, base image' }],
        ['sha256:1', { path: 'web/Dockerfile', startLine: 2, endLine: 3, note: 'Dockerfile' }],
      ]),
    );
  });

  it('are those of the stages that the last one is built upon', () => {
    const file = dockerfile(
      'FROM golang AS deps\nRUN make deps\nFROM deps AS test\nRUN make test\nFROM Deps\nCOPY server /srv\n',
    );

    expect(linesOf(layersOf(BASE, 'RUN /bin/sh -c make deps # buildkit', 'COPY server /srv # buildkit'), file)).toEqual(
      [1, 2, 6],
    );
  });

  it('have none where two Dockerfiles fit', () => {
    const layers = layersOf(BASE, 'COPY server /srv # buildkit');

    const [a, b] = ['a', 'b'].map((path) => dockerfile('FROM debian\nCOPY server /srv', { path }));
    expect(
      layerPlaces(
        layers,
        [a, b].filter((file) => file !== undefined),
      ),
    ).toBeUndefined();
  });

  it('are those of the Dockerfile that explains the most of them', () => {
    const layers = layersOf(BASE, 'RUN /bin/sh -c npm ci # buildkit', 'COPY server /srv # buildkit');
    const less = dockerfile('FROM node\nCOPY server /srv', { path: 'less' });
    const more = dockerfile('FROM node\nRUN npm ci\nCOPY server /srv', { path: 'more' });

    expect(layerPlaces(layers, [less, more])?.get('sha256:1')?.path).toBe('more');
  });

  it('are told apart by their order where two instructions are the same', () => {
    const file = dockerfile('FROM debian\nRUN make all\nCOPY a /srv\nRUN make all');
    const make = 'RUN /bin/sh -c make all # buildkit';

    expect(linesOf(layersOf(BASE, make, 'COPY a /srv # buildkit', make), file)).toEqual([1, 2, 3, 4]);
  });

  it('have no place where two layers have the same content', () => {
    const file = dockerfile('FROM debian\nRUN make a\nRUN make b');
    const layers = layersOf(BASE, 'RUN /bin/sh -c make a # buildkit', 'RUN /bin/sh -c make b # buildkit');
    const same = layers.map((layer, index) => ({ ...layer, diffId: index === 0 ? 'base' : 'empty' }));

    expect([...(layerPlaces(same, [file]) ?? []).keys()]).toEqual(['base']);
  });

  const copied = layersOf(BASE, 'RUN /bin/sh -c npm ci # buildkit', 'COPY . . # buildkit');
  it('are not claimed by a Dockerfile with nothing of its own, unless it was named', () => {
    const text = 'FROM node\nCOPY . .';

    expect(layerPlaces(copied, [dockerfile(text)])).toBeUndefined();
    expect(linesOf(copied, dockerfile(text, { isNamed: true }))).toEqual([1, 1, 2]);
  });

  it.each([
    [
      'the image has more layers',
      'FROM debian\nCOPY server /srv',
      [BASE, 'COPY server /srv # buildkit', 'COPY more /srv # buildkit'],
    ],
    [
      'the image has fewer layers',
      'FROM debian\nRUN make all\nCOPY server /srv',
      [BASE, 'COPY server /srv # buildkit'],
    ],
    [
      'the order is another',
      'FROM debian\nRUN make all\nCOPY server /srv',
      [BASE, 'COPY server /srv # buildkit', 'RUN /bin/sh -c make all # buildkit'],
    ],
    ['there is no base, and FROM names one', 'FROM debian\nCOPY server /srv', ['COPY server /srv # buildkit']],
    ['there is a base, and FROM is scratch', 'FROM scratch\nCOPY server /srv', [BASE, 'COPY server /srv # buildkit']],
    ['all layers were made one', 'FROM debian\nRUN make all\nCOPY server /srv', [BASE, '']],
    ['the image says nothing of how it was made', 'FROM debian\nCOPY server /srv', [undefined, undefined]],
    ['the image has no layers', 'FROM debian\nCOPY server /srv', []],
    ['the Dockerfile has no stage', 'COPY server /srv', [BASE, 'COPY server /srv # buildkit']],
    ['the Dockerfile only names a base', 'FROM debian\nCMD ["sh"]', [BASE]],
  ])('have no places when %s', (_when, text, steps) => {
    expect(layerPlaces(layersOf(...steps), [dockerfile(text)])).toBeUndefined();
  });

  it.each([
    ['is written as it is, without a shell', 'RUN apt-get install -y curl', 'RUN apt-get install -y curl'],
    ['runs in another shell', 'RUN make all', 'RUN /bin/bash -o pipefail -c make all # buildkit'],
    ['runs with arguments that hold spaces', 'RUN make all', 'RUN |2 A=b c D=/bin/sh /bin/sh -c make all # buildkit'],
    ['runs on Windows', 'RUN dir C:/', 'cmd /S /C dir C:/'],
    ['runs in PowerShell', 'RUN Get-ChildItem', 'powershell -Command Get-ChildItem'],
    ['is a script', 'RUN <<EOF\n#!/usr/bin/env python3\nprint(1)\nEOF', 'RUN /bin/sh -c /dev/pipes/EOF # buildkit'],
    [
      'has a place in a variable',
      'ADD --checksum=sha256:0 ${SRC:-a.tar} $TO/source',
      'ADD a.tar /opt/source # buildkit',
    ],
  ])('are found when a step %s', (_what, instruction, step) => {
    expect(linesOf(layersOf(BASE, step), dockerfile(`FROM debian\n${instruction}`))).toEqual([1, 2]);
  });

  it.each([
    ['/srv/app/', '/srv/app'],
    ['sub/./deeper', '/srv/app/sub/deeper'],
    ['$APP_HOME', '/srv/app'],
    ['"/srv/app"', '/srv/app'],
    ['/srv/${NAME}/bin', '/srv/shop/bin'],
  ])('are found above a folder that is made by WORKDIR %s', (written, path) => {
    const file = dockerfile(`FROM debian\nWORKDIR ${written}\nRUN make all`);

    expect(linesOf(layersOf(BASE, `WORKDIR ${path}`, 'RUN /bin/sh -c make all # buildkit'), file)).toEqual([1, 2, 3]);
    expect(linesOf(layersOf(BASE, 'RUN /bin/sh -c make all # buildkit'), file)).toEqual([1, 3]);
  });

  it('are looked up in no more than the time of reading, whatever stands in the Dockerfile', () => {
    const hostile = ['${'.repeat(20_000), '/'.repeat(40_000) + 'x', '-- '.repeat(12_000), `"'`.repeat(20_000)];
    const files = hostile.flatMap((text) =>
      ['RUN', 'COPY', 'WORKDIR'].map((keyword) => dockerfile(`FROM a\n${keyword} ${text}`)),
    );
    const steps = [
      ...hostile.map((text) => layersOf(BASE, `COPY ${text}`)),
      layersOf(BASE, '|1 /bin/sh -c '.repeat(4000)),
    ];

    expect(steps.map((layers) => layerPlaces(layers, files))).toEqual(steps.map(() => undefined));
  });

  it.each([
    ['the end of another command', 'RUN make all', 'RUN /bin/sh -c sudo make all # buildkit'],
    ['the end of a command in a shell', 'RUN make all', 'RUN /bin/sh -c bash -x make all # buildkit'],
    ['another source', 'COPY server /srv', 'COPY client /srv # buildkit'],
    ['ADD in place of COPY', 'COPY server /srv', 'ADD server /srv # buildkit'],
    ['a command that writes a step', 'COPY server /srv', 'RUN /bin/sh -c echo COPY server /srv # buildkit'],
    ['a comment in a command', 'COPY server /srv', '/bin/sh -c make; #(nop) COPY server /srv'],
    ['another place after a digest', 'COPY server /srv', `/bin/sh -c #(nop) COPY file:${'0'.repeat(64)} in /opt `],
  ])('are not taken for an instruction by %s', (_what, instruction, step) => {
    expect(layerPlaces(layersOf(BASE, step), [dockerfile(`FROM debian\n${instruction}`)])).toBeUndefined();
  });
});
