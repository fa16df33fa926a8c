import type { Handlers } from '../call.ts';
import { actionHandlers } from './actions.ts';
import { checkHandlers } from './checks.ts';
import { codeScanningHandlers } from './code-scanning.ts';
import { commentHandlers } from './comments.ts';
import { contentHandlers } from './contents.ts';
import { gitHandlers } from './git.ts';
import { pullHandlers } from './pulls.ts';
import { repositoryHandlers } from './repository.ts';
import { reviewHandlers } from './reviews.ts';
import { statusHandlers } from './statuses.ts';

/** Every operation that is served, by its name in the description. */
export const handlers: Handlers = {
  ...actionHandlers,
  ...checkHandlers,
  ...codeScanningHandlers,
  ...commentHandlers,
  ...contentHandlers,
  ...gitHandlers,
  ...pullHandlers,
  ...repositoryHandlers,
  ...reviewHandlers,
  ...statusHandlers,
};
