export { diagnoseDatabases } from './databases.ts';
export { inspectScanners } from './inspect-scanners.ts';
export { asLinter, diagnoseNeeds, lintersFor } from './linters.ts';
export { diagnoseMachine } from './machine.ts';
export { diagnoseNetwork } from './network.ts';
export { diagnoseScanner } from './scanners.ts';
