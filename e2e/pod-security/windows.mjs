import { at, context, podContext, windowsPod } from './pods.mjs';

const HOST_PROCESS = [true, false, null];
const RUN_AS_NON_ROOT = [true, false, null, undefined];
const PROFILE = { seccompProfile: { type: 'RuntimeDefault' } };

function built(change) {
  const pod = windowsPod();
  change(pod);
  return pod;
}

const hostProcess = HOST_PROCESS.flatMap((outer) =>
  HOST_PROCESS.map((inner) =>
    built((pod) => {
      podContext(pod).windowsOptions = { hostProcess: outer };
      context(pod, 'main').windowsOptions = { hostProcess: inner };
      if (inner ?? outer) pod.spec.hostNetwork = true;
    }),
  ),
);

const nonRoot = RUN_AS_NON_ROOT.flatMap((outer) =>
  RUN_AS_NON_ROOT.map((inner) =>
    built((pod) => {
      podContext(pod).runAsNonRoot = outer;
      context(pod, 'main').runAsNonRoot = inner;
      at(pod, 'init');
    }),
  ),
);

// The same settings under each name of an operating system, or under none: only Windows is excused from what is Linux's.
const systems = [undefined, null, { name: 'linux' }, { name: 'windows' }].flatMap((os) =>
  [{}, { runAsNonRoot: true }, { runAsNonRoot: true, ...PROFILE }, { windowsOptions: { hostProcess: false } }].map(
    (settings) =>
      built((pod) => {
        pod.spec.os = os;
        pod.spec.securityContext = settings;
      }),
  ),
);

const volumes = [{ hostPath: { path: 'C:\\logs' } }, { emptyDir: {} }, { nfs: { server: '10.0.0.2', path: '/' } }].map(
  (volume) => built((pod) => (pod.spec.volumes = [{ name: 'files', ...volume }])),
);

/** Pods of Windows nodes: they may not say most of what the restricted level asks for. */
export const windowsPods = () => structuredClone([...hostProcess, ...nonRoot, ...systems, ...volumes]);
