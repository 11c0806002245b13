import { createHash } from 'node:crypto';
import { build, type PlistValue } from 'plist';

type Values = Readonly<Record<string, unknown>>;

type Branch = readonly [key: string, values: Values];
const POLICIES = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\';

/**
 * A registry file as `regedit` and `reg import` take it: CRLF, values before the keys below them. What is under the
 * keys `emptied` goes first: an import by itself takes nothing away, and a credential set that the district has taken out
 * would live on in every browser.
 */
export function registryFile(emptied: readonly string[], branches: readonly Branch[]): string {
  const lines = [
    ...emptied.flatMap((key) => [`[-${POLICIES}${key}]`, '']),
    ...branches.flatMap(([key, values]) => keyLines(POLICIES + key, values)),
  ];
  return ['Windows Registry Editor Version 5.00', '', ...lines].join('\r\n');
}

/** A registry file's bytes: UTF-16 with a mark at the front. Anything else Windows reads in its own code page. */
export const registryBytes = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

/**
 * The same as one script: Intune runs scripts and has no place for a file beside them. In `reg`'s own window, since what it
 * says on the way PowerShell would take for an error.
 */
export function registryScript(registry: string): string {
  return [
    '# Sets the policies of Paperless Scores for Chrome and Edge on this computer. Run it with the rights of the system.',
    `$registry = @'\r\n${registry}\r\n'@`,
    "$file = Join-Path $env:TEMP 'paperless-scores.reg'",
    'try {',
    '  [IO.File]::WriteAllText($file, $registry, [Text.Encoding]::Unicode)',
    '  $reg = Start-Process reg.exe -ArgumentList \'import\', "`"$file`"" -Wait -PassThru -WindowStyle Hidden',
    '} finally {',
    '  Remove-Item $file -ErrorAction SilentlyContinue',
    '}',
    'exit $reg.ExitCode',
    '',
  ].join('\r\n');
}

/** A script's bytes: UTF-8 with a mark at the front. Without it PowerShell 5 reads the code page of the computer. */
export const scriptBytes = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`);

function keyLines(key: string, values: Values): string[] {
  const plain: string[] = [];
  const below: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    // Lists are keys with the values 1, 2, 3 …: so Chrome reads them.
    if (Array.isArray(value)) below.push(...keyLines(`${key}\\${name}`, numbered(value)));
    else if (typeof value === 'object' && value !== null) below.push(...keyLines(`${key}\\${name}`, value as Values));
    else plain.push(`"${escaped(name)}"=${registryValue(value)}`);
  }
  return [...(plain.length > 0 ? [`[${key}]`, ...plain, ''] : []), ...below];
}

const numbered = (list: readonly unknown[]): Values => Object.fromEntries(list.map((value, at) => [at + 1, value]));
const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');

function registryValue(value: unknown): string {
  if (typeof value === 'boolean') return `dword:0000000${Number(value)}`;
  if (typeof value === 'number') return `dword:${value.toString(16).padStart(8, '0')}`;
  const text = String(value);
  return /\p{Cc}/u.test(text) ? hexText(text) : `"${escaped(text)}"`;
}

/** A text of several lines, such as a setup file, as `regedit` itself exports it: in bytes, broken after some. */
function hexText(text: string): string {
  const bytes = [...Buffer.from(`${text}\0`, 'utf16le')].map((byte) => byte.toString(16).padStart(2, '0'));
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += 24) lines.push(bytes.slice(at, at + 24).join(','));
  return `hex(1):${lines.join(',\\\r\n  ')}`;
}

/** A configuration profile for Jamf, Intune or another manager of Macs: one payload for each preference domain. */
export function macProfile(name: string, identifier: string, payloads: Readonly<Record<string, Values>>): string {
  return build({
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadScope: 'System',
    PayloadDisplayName: name,
    PayloadIdentifier: identifier,
    PayloadUUID: uuidOf(identifier),
    PayloadContent: Object.entries(payloads).map(([domain, values]) => ({
      PayloadType: domain,
      PayloadVersion: 1,
      PayloadDisplayName: `${name}: ${domain}`,
      PayloadIdentifier: `${identifier}.${domain}`,
      PayloadUUID: uuidOf(`${identifier}.${domain}`),
      ...values,
    })),
  } as PlistValue);
}

/** The same each time, so that a new profile takes the place of the one before. */
function uuidOf(identifier: string): string {
  const hex = createHash('sha256').update(identifier).digest('hex').toUpperCase();
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `A${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

/** Values as the Google Admin console takes them under "Policy for extensions". */
export function googleAdminValues(values: Values): Values {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { Value: value }]));
}
