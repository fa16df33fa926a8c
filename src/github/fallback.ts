import type { Report } from '../domain/report.ts';
import type { Publication, Publisher } from '../publish/publisher.ts';
import { commandAnnotations, type CommandAnnotation } from '../report/command-annotations.ts';
import { openTotal, quantity } from '../report/words.ts';

/** Shows one annotation as a workflow command, or a line of the log; the host escapes it. */
export type Annotate = (annotation: CommandAnnotation) => void;

/** Publishes with `primary`; where that may not or cannot write, the worst findings are shown by workflow commands instead. */
export function withAnnotations(primary: Publisher, annotate: Annotate): Publisher {
  return {
    name: primary.name,
    begin: async () => primary.begin?.(),
    abandon: async (ending) => primary.abandon?.(ending),
    async publish(report) {
      const publication = await primary.publish(report);
      return publication.status === 'forbidden' || publication.status === 'failed'
        ? { ...publication, message: [publication.message, ...annotateInstead(report, annotate)].join(' ') }
        : publication;
    },
  };
}

/** Answers the sentences that say so. */
function annotateInstead(report: Report, annotate: Annotate): readonly string[] {
  const annotations = commandAnnotations(report);
  for (const annotation of annotations) {
    annotate(annotation);
  }
  const rest = openTotal(report) - annotations.length;
  return [
    ...(annotations.length > 0
      ? [`(${quantity(annotations.length, 'finding is', 'findings are')} annotated by workflow commands instead.)`]
      : []),
    ...(rest > 0 ? [`(${quantity(rest, 'more finding is', 'more findings are')} in the report.)`] : []),
  ];
}

/** Stands for a publisher that cannot even be tried: it answers why. */
export function unavailable(publication: Publication): Publisher {
  return { name: publication.publisher, publish: async () => publication };
}
