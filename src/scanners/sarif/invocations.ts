import type { Gap } from '../../domain/scan.ts';
import { fieldsOf, listOf, textOf } from '../fields.ts';
import { messageOf, type SarifRun } from './run.ts';

/** What a run could not look at, as far as its tool says so (sections 3.14.23 and 3.20). */
export function gapsOf(run: SarifRun): readonly Gap[] {
  const what = textOf(run.driver['name']) ?? 'the tool';
  const invocations = listOf(run.fields['invocations']).map(fieldsOf);
  const failed = invocations.filter(({ executionSuccessful }) => executionSuccessful === false);
  const errors = invocations.flatMap((invocation) =>
    [...listOf(invocation['toolExecutionNotifications']), ...listOf(invocation['toolConfigurationNotifications'])]
      .map(fieldsOf)
      .filter(({ level }) => level === 'error')
      .map((notification) => messageOf(notification['message'], {}) ?? 'it told of an error and said no more'),
  );
  const reasons = [
    ...(Array.isArray(run.fields['results']) ? [] : ['Its run holds no results, so that it has looked for none']),
    ...(fieldsOf(run.fields['externalPropertyFileReferences'])['results'] === undefined
      ? []
      : ['Its results are in another file, which is not read: let it write them into one']),
    ...(failed.length > 0 && errors.length === 0 ? ['It says that its run was not successful'] : []),
    ...new Set(errors),
  ];
  return reasons.map((reason) => ({ what, reason }));
}
