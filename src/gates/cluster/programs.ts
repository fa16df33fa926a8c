import type { Installed } from '../../install/request.ts';
import type { Site } from '../gate.ts';
import type { Installable } from '../images/program.ts';
import type { WorkFolder } from '../images/work-folder.ts';
import type { StepPorts } from '../process-scan.ts';
import type { ClusterInputs, ClusterSettings } from './settings.ts';

/** What a program is had with. */
export interface ProgramsOf {
  readonly inputs: ClusterInputs;
  readonly settings: ClusterSettings;
  readonly site: Site;
  readonly work: WorkFolder;
  readonly ports: StepPorts;
}

/** Each program once, for whichever scans want it. */
export function programs({ inputs, settings, site, work, ports }: ProgramsOf) {
  const had = new Map<string, Promise<Installed>>();
  const get = async (scanner: Installable): Promise<Installed> => {
    // Downloads, archives and signatures: loaded where a program is wanted.
    const { programOf } = await import('../images/program.ts');
    return programOf(scanner, { inputs, settings, workDir: await work.path() }, { ...ports, host: site.host });
  };
  return (scanner: Installable): Promise<Installed> => {
    const found = had.get(scanner.name) ?? get(scanner);
    had.set(scanner.name, found);
    return found;
  };
}
