import { object, text, type Infer } from './schema.ts';

export const commitSchema = object(
  {
    repository: text('owner/name'),
    sha: text(),
    ref: text('As in refs/heads/main.'),
    event: text('What started the run, as in push.'),
  },
  ['sha'],
  'The commit that was scanned, as the run says.',
);
export type CommitScanned = Infer<typeof commitSchema>;
