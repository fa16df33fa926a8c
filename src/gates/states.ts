/** Under which names the main step leaves word for the post step. */
export const CHECK_STATE = 'check-run';
export const ENDING_STATE = 'ending';
