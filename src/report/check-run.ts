import type { Finding } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import { onlyClaims } from '../policy/claims.ts';
import { countedFindings } from './counted.ts';
import { escapeMarkdown } from './escape/markdown.ts';
import { oneLine } from './escape/invisible.ts';
import { CHECK_RUN } from './limits.ts';
import { bytes } from './markdown/budget.ts';
import { detailsOf } from './markdown/findings.ts';
import { renderPage } from './markdown/page.ts';
import { whyBlock } from './markdown/why.ts';
import { openFindings, worstFirst } from './order.ts';
import { escapeWithin, shorten, shortenBytes } from './shorten.ts';
import { formatNumber, headline, namedTargets, placeWords, quantity, resourceName } from './words.ts';
import { verdictSentence } from './verdict-sentence.ts';
import { annotationMessage } from './check-run/message.ts';
import { checkoutPlace, levelOf, regionOf, type CheckRegion } from './check-run/place.ts';

/** What a check run says: GitHub shows the title beside its name, summary and text on its page. */
export interface CheckOutput {
  readonly conclusion: 'success' | 'failure' | 'action_required';
  readonly title: string;
  readonly summary: string;
  readonly text: string;
}

/** An annotation as the API takes it; columns only where a single line is annotated. */
export interface CheckAnnotation extends CheckRegion {
  readonly path: string;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** The result of a run as the output of a check run. An error concludes as failure: neither neutral nor skipped may let a change pass. */
export function checkOutput(report: Report, { detailsUrl }: { readonly detailsUrl?: string } = {}): CheckOutput {
  const elsewhere = detailsUrl === undefined ? 'the report' : `the report of the [run](<${encodeURI(detailsUrl)}>)`;
  const size = bytes(CHECK_RUN.textBytes);
  const why = whyBlock(report, size.most, size);
  const room = why === undefined ? size.most : size.most - size.measure(`${why}\n\n`);
  const { note, text } = detailsOf(report, room, size, elsewhere);
  return {
    conclusion: conclusionOf(report),
    title: shorten(oneLine(verdictSentence(report)), CHECK_RUN.titleCharacters),
    summary: summaryOf(report, elsewhere),
    text: [note, why, text].filter((part) => part !== undefined && part !== '').join('\n\n'),
  };
}

/** GitHub takes success, neutral and skipped for passed (docs: about protected branches); nothing but a pass may be one of them. */
function conclusionOf(report: Report): CheckOutput['conclusion'] {
  return report.verdict === 'pass' ? 'success' : onlyClaims(report) ? 'action_required' : 'failure';
}

const PLACELESS = 20;

function summaryOf(report: Report, elsewhere: string): string {
  const without = annotated(report).filter((finding) => checkoutPlace(finding) === undefined);
  const named = namedTargets(report);
  const items = without.slice(0, PLACELESS).map((finding) => {
    const words = `${headline(finding)} (${subjectOf(finding, named(finding))})`;
    return `- ${finding.severity}: ${escapeWithin(words, 300, escapeMarkdown)}`;
  });
  const rest = without.length > PLACELESS ? [`- ${quantity(without.length - PLACELESS, 'more finding')} below`] : [];
  const below =
    without.length === 0
      ? undefined
      : ['Without a place in a file, so not annotated:', '', ...items, ...rest].join('\n');
  return renderPage(report, {
    size: bytes(CHECK_RUN.textBytes),
    elsewhere,
    only: 'counts',
    ...(below !== undefined && { below }),
  });
}

function subjectOf(finding: Finding, named: string | undefined): string {
  const { resource } = finding;
  const where = resource === undefined || named !== undefined ? placeWords(finding, named) : undefined;
  return [resource && resourceName(resource), where].filter((part) => part !== undefined).join(' in ');
}

export interface CheckAnnotations {
  readonly annotations: readonly CheckAnnotation[];
  readonly shown: number;
  /** The findings that have a place, shown or not. */
  readonly total: number;
  /** One sentence about those that are not shown; absent when all are. */
  readonly rest?: string;
}

/** Annotations of the open findings and of those to be checked by hand, at most `max`; those that count first, and of these the worst. */
export function checkAnnotations(report: Report, { max }: { readonly max: number }): CheckAnnotations {
  const placed = annotated(report).flatMap((finding) => {
    const place = checkoutPlace(finding);
    return place === undefined ? [] : [{ finding, path: place.path, region: regionOf(place.location) }];
  });
  const named = namedTargets(report);
  const annotations = placed.slice(0, max).map((one) => annotation(one, named(one.finding)));
  const rest = placed.length - annotations.length;
  return {
    annotations,
    shown: annotations.length,
    total: placed.length,
    ...(rest > 0 && {
      rest: `${formatNumber(annotations.length)} of ${quantity(placed.length, 'finding')} are annotated, the worst first; the rest is in the report.`,
    }),
  };
}

/** Open findings, those that count before those that do not, each worst first; then those that a person has to check. */
function annotated(report: Report): readonly Finding[] {
  const manual = report.findings.filter(({ status }) => status === 'manual');
  const counted = new Set(countedFindings(report));
  const others = openFindings(report).filter((finding) => !counted.has(finding));
  return [...counted, ...others, ...worstFirst(manual, report)];
}

interface Placed {
  readonly finding: Finding;
  readonly path: string;
  readonly region: CheckRegion;
}

function annotation({ finding, path, region }: Placed, named: string | undefined): CheckAnnotation {
  return {
    path,
    ...region,
    annotation_level: levelOf(finding),
    title: shorten(oneLine(`${finding.severity}: ${headline(finding)}`), CHECK_RUN.annotationTitleCharacters),
    message: shortenBytes(annotationMessage(finding, named), CHECK_RUN.annotationMessageBytes),
  };
}

/** `items` in lists of at most `size`. */
export function batches<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
