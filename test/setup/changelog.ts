/** The changelog with a version's part dated; undefined where it has no part for that version that is not released yet. */
export function released(changelog: string, version: string, day: string): string | undefined {
  const heading = `## ${version} (not released yet)`;
  const lines = changelog.split('\n');
  const at = lines.indexOf(heading);
  if (at === -1) return undefined;
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => line.startsWith('## '));
  if (
    rest
      .slice(0, end === -1 ? undefined : end)
      .join('')
      .trim() === ''
  )
    return undefined;
  return lines.with(at, `## ${version} (${day})`).join('\n');
}

/** Whether a version (`1.2.3`) comes after another. */
export function isHigher(version: string, other: string): boolean {
  const [a, b] = [version, other].map((one) => one.split('.').map(Number));
  for (let at = 0; at < 3; at += 1) {
    const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
