/** The files by which scanners know installed packages, as npm and pip write them. */
export function packageFiles({ npm = {}, pypi = {} }) {
  return { ...npmFiles(npm), ...pypiFiles(pypi) };
}

function npmFiles(versions) {
  const entries = Object.entries(versions);
  if (entries.length === 0) return {};
  const installed = entries.map(([name, version]) => [
    `app/node_modules/${name}/package.json`,
    json({ name, version, license: 'MIT', main: 'index.js' }),
  ]);
  const locked = entries.map(([name, version]) => [`node_modules/${name}`, { version, license: 'MIT' }]);
  const root = { name: 'shop', version: '1.0.0', dependencies: versions };
  return {
    'app/package.json': json({ ...root, license: 'MIT' }),
    'app/package-lock.json': json({
      ...root,
      lockfileVersion: 3,
      packages: { '': root, ...Object.fromEntries(locked) },
    }),
    ...Object.fromEntries(installed),
  };
}

function pypiFiles(versions) {
  const entries = Object.entries(versions);
  if (entries.length === 0) return {};
  const metadata = entries.map(([name, version]) => [
    `usr/lib/python3/dist-packages/${name}-${version}.dist-info/METADATA`,
    `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\nLicense: BSD-3-Clause\n\n`,
  ]);
  const requirements = entries.map(([name, version]) => `${name}==${version}\n`).join('');
  return { 'app/requirements.txt': requirements, ...Object.fromEntries(metadata) };
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
