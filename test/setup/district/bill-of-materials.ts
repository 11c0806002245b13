import { spawnSync } from 'node:child_process';

/**
 * The bill of materials (CycloneDX, JSON): every library that is in the package, as the lock file has it. Without
 * the moment and the number that npm gives to each: the same sources give the same file.
 */
export function billOfMaterials(root: string): string {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only'],
    { cwd: root, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(`npm could not list the libraries.\n${stderr}`);
  const { serialNumber: _number, metadata, ...rest } = JSON.parse(stdout);
  const { timestamp: _moment, component, ...about } = metadata;
  // npm names the project after its folder.
  return `${JSON.stringify({ ...rest, metadata: { ...about, component: { ...component, name: 'paperless-scores' } } }, null, 2)}\n`;
}
