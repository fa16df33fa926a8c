/**
 * GitHub's limits, as published or as its API answers. Texts are kept below them by construction, never by luck.
 * https://docs.github.com/en/rest/checks/runs
 */
export const CHECK_RUN = {
  /** Annotations in one request; further ones go into updates of the same check run. */
  annotationsPerRequest: 50,
  /** `output.summary` and `output.text`, each; the API counts characters and, separately, bytes of UTF-8. */
  textBytes: 65_535,
  annotationTitleCharacters: 255,
  /** Documented as 64 KB. */
  annotationMessageBytes: 64_000,
  titleCharacters: 255,
} as const;

/** The body of a comment on an issue or pull request; over it the API answers 422 "Body is too long (maximum is 65536 characters)". */
export const COMMENT = {
  characters: 65_536,
  /** What we plan for, so that a marker or a counting rule of GitHub's does not decide. */
  plannedCharacters: 60_000,
} as const;

/**
 * A step summary over this many bytes is not shown at all.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
 */
export const STEP_SUMMARY_BYTES = 1024 * 1024;

/**
 * Annotations made by workflow commands: the runner keeps the first ten of each level of a step, and cuts messages.
 * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
export const COMMAND = {
  annotationsPerLevel: 10,
  messageCharacters: 4096,
} as const;

/**
 * SARIF uploads to code scanning.
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning#validating-your-sarif-file
 */
export const SARIF = {
  /** Of the gzip-compressed file; read as 10 * 10^6, the smaller meaning of "10 MB". */
  gzipBytes: 10_000_000,
  /** 25,000 are accepted, the worst 5,000 are kept. So it is of rules; a run has no more rules than results. */
  resultsPerRun: 5_000,
  /** 1,000 are accepted, the first 100 are kept. */
  locationsPerResult: 100,
  /** 20 are accepted, the first 10 are kept. */
  tagsPerRule: 10,
  ruleNameCharacters: 255,
  descriptionCharacters: 1024,
} as const;
