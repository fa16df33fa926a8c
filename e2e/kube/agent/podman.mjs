import { execFile, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

// Limits below those of any machine, and control groups without systemd: containers run as well inside of a container.
const CONFIG = `[containers]
default_ulimits = ["nofile=1024:1024", "nproc=4096:4096"]
[engine]
cgroup_manager = "cgroupfs"
events_logger = "none"
`;
const START_ERROR = { exitCode: 128, reason: 'StartError' };
// podman run(1): it could not do it, and the command could not be invoked.
const NOT_STARTED = new Set([125, 126]);

/** podman with a store of images of its own, kept in `root`. */
export function podman({ programs, root, runroot }) {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-podman-'));
  writeFileSync(join(folder, 'containers.conf'), CONFIG);
  const env = { ...process.env, CONTAINERS_CONF: join(folder, 'containers.conf') };
  const place = ['--root', root, '--runroot', runroot, '--runtime', programs.runc];
  const ask = (args, cwd) => promisify(execFile)(programs.podman, [...place, ...args], { env, cwd });
  const names = new Set();
  const abandon = () => {
    if (names.size > 0) execFileSync(programs.podman, [...place, 'rm', '--force', '--time=0', ...names], { env });
  };
  process.once('exit', abandon);
  return {
    ask,
    hasImage: (reference) =>
      ask(['image', 'exists', reference]).then(
        () => true,
        () => false,
      ),
    exec: (name, command) =>
      spawn(programs.podman, [...place, 'exec', name, ...command], { env, stdio: ['ignore', 'pipe', 'pipe'] }),
    run(name, args) {
      names.add(name);
      const child = spawn(programs.podman, [...place, 'run', '--rm', '--name', name, ...args], { env });
      const run = follow(child);
      // Its first process gets SIGTERM and, where it has not ended by then, SIGKILL.
      const kill = async (graceSeconds = 0) => {
        for (let time = graceSeconds; !run.hasEnded(); time = 0) {
          await ask(['rm', '--force', `--time=${time}`, name]).catch(() => undefined);
          await Promise.race([run.ended, new Promise((resolve) => setTimeout(resolve, 100))]);
        }
      };
      return { ...run, kill, ended: run.ended.finally(() => names.delete(name)) };
    },
    close() {
      process.off('exit', abandon);
      abandon();
      if (existsSync(folder)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function follow(child) {
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
  child.stdin.end();
  let hasEnded = false;
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(START_ERROR));
    child.once('close', (code) => {
      hasEnded = true;
      resolve(NOT_STARTED.has(code) ? START_ERROR : { exitCode: code ?? 137 });
    });
  });
  return { ended, hasEnded: () => hasEnded, log: () => Buffer.concat(chunks) };
}

// There is no network of pods: one that may speak to the API server gets to it over that of this machine.
const hasToken = ({ spec: { volumes = [] } }) =>
  volumes.some(({ projected }) =>
    projected?.sources?.some(({ serviceAccountToken }) => serviceAccountToken !== undefined),
  );

/** The arguments of podman run(1) that say what a container of a pod says. */
export function containerArguments(pod, container, { image, mounts, environment }) {
  const { hostPID, hostNetwork, hostIPC, securityContext: ofPod = {} } = pod.spec;
  const { command = [], args = [], workingDir, securityContext = {}, resources: { limits = {} } = {} } = container;
  const user = securityContext.runAsUser ?? ofPod.runAsUser;
  const group = securityContext.runAsGroup ?? ofPod.runAsGroup;
  const { drop = [], add = [] } = securityContext.capabilities ?? {};
  return [
    '--pull=never',
    '--log-driver=none',
    // As with a kubelet, a user of whom the image knows nothing has no name, and what is read-only has no folder for anything.
    '--passwd=false',
    '--read-only-tmpfs=false',
    `--network=${hostNetwork || hasToken(pod) ? 'host' : 'none'}`,
    ...(hostPID ? ['--pid=host'] : []),
    ...(hostIPC ? ['--ipc=host'] : []),
    ...(securityContext.privileged ? ['--privileged'] : []),
    ...(securityContext.readOnlyRootFilesystem ? ['--read-only'] : []),
    ...(securityContext.allowPrivilegeEscalation === false ? ['--security-opt=no-new-privileges'] : []),
    ...drop.map((name) => `--cap-drop=${name}`),
    ...add.map((name) => `--cap-add=${name}`),
    ...(user === undefined ? [] : [`--user=${[user, group].filter((id) => id !== undefined).join(':')}`]),
    ...(ofPod.fsGroup === undefined ? [] : [`--group-add=${ofPod.fsGroup}`]),
    ...(limits.memory === undefined ? [] : [`--memory=${limits.memory.replace(/i$/, '')}`]),
    ...(workingDir === undefined ? [] : [`--workdir=${workingDir}`]),
    ...mounts.map(({ from, to, readOnly }) => `--mount=type=bind,source=${from},target=${to}${readOnly ? ',ro' : ''}`),
    ...Object.entries(environment).map(([name, value]) => `--env=${name}=${value}`),
    ...(command.length > 0 ? [`--entrypoint=${JSON.stringify(command)}`] : []),
    image,
    ...args,
  ];
}
