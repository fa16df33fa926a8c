/** Where a run tells people what it does. Texts may hold anything: whoever prints them neutralises them. */
export interface Log {
  info(text: string): void;
  warning(text: string): void;
  error(text: string): void;
  /** Only for who asked to be told more. */
  debug(text: string): void;
}
