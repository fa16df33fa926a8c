import type { Report } from '../../domain/report.ts';
import type { Explanation } from '../../policy/explain/explanation.ts';
import { codeBlock, codeSpan, escapeMarkdown } from '../escape/markdown.ts';
import { checkWords } from '../explanation.ts';
import { escapeWithin, shorten } from '../shorten.ts';
import { explanationsOf } from '../why.ts';
import { namedTargets, whereOf } from '../words.ts';
import { takeWhileFits, type Size } from './budget.ts';
import { findingName } from './finding.ts';
import { fold } from './verdict.ts';

/** So many explain what a reader asks first; the command line explains each. */
const MOST = 10;
/** At most this part of the room that is left, and never more than a page. */
const SHARE = 0.25;
const PAGE = 12_000;
const AROUND = 300;
const SENTENCE = 400;
const LINES = 12;

/** Folds out why the worst of the findings that decided count, and what would change that; undefined where nothing fits, or nothing is to be explained. */
export function whyBlock(report: Report, room: number, size: Size): string | undefined {
  const named = namedTargets(report);
  const most = Math.min(room * SHARE, PAGE) - AROUND;
  const items = takeWhileFits(explanationsOf(report, MOST), most, size, (one) =>
    whyItem(one, whereOf(one.finding, named(one.finding))),
  );
  return items.length === 0
    ? undefined
    : fold(
        '<b>Why</b>: what decided, and what would change it',
        [...items, '', 'Any other finding is explained by `gatehouse explain FINDING --report report.json`.'].join(
          '\n',
        ),
      );
}

// What is to be pasted holds names as they are; one with anything else in it is left to the command line.
const PLAIN = /^[\w\s.:/@%+~"'-]*$/;

function whyItem({ finding, answer, steps, remedies }: Explanation, where: string): string {
  const asked = steps.flatMap(({ rule, says, checks }) => [`${rule}: ${says}`, ...checks.map(checkWords)]);
  const lines = [answer, ...asked.slice(0, LINES)].map((line) => `   <br>${sentence(line)}`);
  const mending = remedies.map(({ says }) => sentence(says)).join(' ');
  const yaml = remedies.map((remedy) => remedy.yaml ?? '').find((text) => text !== '' && PLAIN.test(text));
  const block =
    yaml === undefined
      ? []
      : [
          '',
          ...codeBlock(yaml, 'yaml')
            .split('\n')
            .map((line) => `   ${line}`),
          '',
        ];
  return [
    // Markdown counts on by itself.
    `1. ${findingName(finding)} · ${codeSpan(shorten(where, 200))}`,
    ...lines,
    `   <br>**What would change it:** ${mending}`,
    ...block,
  ].join('\n');
}

function sentence(text: string): string {
  return escapeWithin(text, SENTENCE, escapeMarkdown);
}
