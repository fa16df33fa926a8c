// What real builders wrote into the history of the image of one Dockerfile, for each layer, the lowest first.

/** With what the builder knows: the classic one and this Buildah know no documents in a Dockerfile, the classic one no mounts. */
function dockerfile({
  mount = '',
  documents = '',
}: { readonly mount?: string; readonly documents?: string } = {}): string {
  return `ARG BASE=localhost/base:1
FROM \${BASE} AS build
RUN echo building > /out

from localhost/base:1 as runtime
ARG VERSION=1.4
ENV APP_HOME=/srv
LABEL org.opencontainers.image.title="shop"
WORKDIR /srv/app
RUN ${mount}echo "first" > /first \\
    # a comment in between
 && echo   'second'   > /second && \\

    true
COPY --chown=0:0 package.json package-lock.json ./
COPY ["with space.txt", "/srv/app/"]
COPY --from=build /out /out
ADD app-$VERSION.tar \${APP_HOME}/
RUN ["/bin/sh", "-c", "echo exec > /exec"]
${documents}SHELL ["/bin/sh", "-e", "-c"]
RUN echo shell > /shell
workdir sub
USER 1000
ONBUILD COPY . /
CMD ["/srv/app/run"]
`;
}

const DOCUMENTS = `RUN <<SCRIPT
echo one > /h1
echo two > /h2
SCRIPT
RUN cat <<A > /a && cat <<B > /b
a line
A
b line
B
COPY <<"CONF" /etc/shop.conf
key=$value
CONF
`;

export interface Built {
  readonly dockerfile: string;
  readonly steps: readonly string[];
  /** The first line of the instruction of each layer; 5 is the FROM. */
  readonly lines: readonly number[];
}

export const BUILT: Readonly<Record<string, Built>> = {
  'BuildKit 0.32.2': {
    dockerfile: dockerfile({ mount: '--mount=type=cache,target=/var/cache \\\n    ', documents: DOCUMENTS }),
    steps: [
      'ADD root.tar /',
      'WORKDIR /srv/app',
      `RUN |1 VERSION=1.4 /bin/sh -c echo "first" > /first  && echo   'second'   > /second &&     true # buildkit`,
      'COPY --chown=0:0 package.json package-lock.json ./ # buildkit',
      'COPY with space.txt /srv/app/ # buildkit',
      'COPY /out /out # buildkit',
      'ADD app-1.4.tar /srv/ # buildkit',
      'RUN |1 VERSION=1.4 /bin/sh -c echo exec > /exec # buildkit',
      'RUN |1 VERSION=1.4 /bin/sh -c echo one > /h1\necho two > /h2\n # buildkit',
      'RUN |1 VERSION=1.4 /bin/sh -c cat <<A > /a && cat <<B > /b\na line\nA\nb line\nB # buildkit',
      'COPY <<CONF /etc/shop.conf # buildkit',
      'RUN |1 VERSION=1.4 /bin/sh -e -c echo shell > /shell # buildkit',
      'WORKDIR /srv/app/sub',
    ],
    lines: [5, 9, 10, 16, 17, 18, 19, 20, 21, 25, 30, 34, 35],
  },
  'the classic builder of Docker 20.10.24': {
    dockerfile: dockerfile(),
    steps: [
      '/bin/sh -c #(nop) ADD file:96b530f003590d8184b560fd0b3602850e580e6beb14b123a065b5123bf8bde1 in / ',
      '/bin/sh -c #(nop) WORKDIR /srv/app',
      `|1 VERSION=1.4 /bin/sh -c echo "first" > /first  && echo   'second'   > /second &&     true`,
      '/bin/sh -c #(nop) COPY --chown=0:0multi:57bad429292aea02dc642f2bcd4f25ea4c3d49c245953138a945bbe81d063eba in ./ ',
      '/bin/sh -c #(nop) COPY file:4c189006358442d3b8102bb99252a2ea746174e610e876c98941ece63da25438 in /srv/app/ ',
      '/bin/sh -c #(nop) COPY file:ad4f934f142e69266143e16e24784584c23efadf9c336d6354a0cafaffc71dcb in /out ',
      '/bin/sh -c #(nop) ADD file:c7bda5db6dc3d59dbd41fc3f28e087e3ab1a5637cea7f0ea273922f4f6ae9f86 in /srv/ ',
      '|1 VERSION=1.4 /bin/sh -c echo exec > /exec',
      '|1 VERSION=1.4 /bin/sh -e -c echo shell > /shell',
      '/bin/sh -e -c #(nop) WORKDIR /srv/app/sub',
    ],
    lines: [5, 9, 10, 15, 16, 17, 18, 19, 21, 22],
  },
  'Buildah 1.28.2, by Podman': {
    dockerfile: dockerfile({ mount: '--mount=type=cache,target=/var/cache \\\n    ' }),
    steps: [
      '/bin/sh -c #(nop) ADD file:89e9736ea51847f2eb8e7aa9639011d3ad157d5a9c7731bdc0f079eb4aefe959 in /',
      `|1 VERSION=1.4 /bin/sh -c --mount=type=cache,target=/var/cache     echo "first" > /first  && echo   'second'   > /second &&     true`,
      '/bin/sh -c #(nop) COPY multi:0c9c92f59688ba4b3dd90bf25ab34504184eaa09364075becd50847ffe777240 in ./ ',
      '/bin/sh -c #(nop) COPY file:ba6692125b28161456d6c941c214392898c1960fa4ea3435f8fae9447073ee49 in /srv/app/ ',
      '/bin/sh -c #(nop) COPY file:89667e476e44e97e1b657ebf67ffeebcc6ff7524f74f91740935cce23d23ba72 in /out ',
      '/bin/sh -c #(nop) ADD file:01d46faa3256d2c37662edd852770ee000e9654f1633ce2324f9b8f7efdcd01a in ${APP_HOME}/ ',
      '|1 VERSION=1.4 /bin/sh -c ["/bin/sh", "-c", "echo exec > /exec"]',
      '|1 VERSION=1.4 /bin/sh -c echo shell > /shell',
    ],
    lines: [5, 10, 16, 17, 18, 19, 20, 22],
  },
};
