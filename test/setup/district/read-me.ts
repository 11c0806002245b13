import { crxName, type PolicyContents, signedXpiName, UPDATES, unsignedXpiName } from './browser-policies.ts';

/** The page that lies beside the files, with this district's id, addresses and hosts in it. */
export function readMe(contents: PolicyContents): string {
  const { extensionId, firefoxId, address, version, hosts } = contents;
  const values = Object.keys(contents.values).length > 0;
  return `# Paperless Scores ${version} for your browsers

| | |
| --- | --- |
| Id in Chrome and Edge | \`${extensionId}\` |
| Id in Firefox | \`${firefoxId}\` |
| Where the files lie | ${address} |
| Values by policy | ${values ? 'in the policy files' : 'none: staff enter the credentials, or open a setup file'} |

## 1. Put the files where browsers find them

Copy what is in \`files/\` to ${address}, and nothing else: ${values ? 'what is in `policies/` has your secret keys in it, and so has every copy of it. ' : ''}Any web server will do that browsers reach by https without signing in.
\`${crxName(version)}\` has to come as \`application/x-chrome-extension\`, \`${UPDATES.chrome}\` as \`text/xml\`.

Firefox runs only what Mozilla signed. Have \`${unsignedXpiName(version)}\` signed once a version, at addons.mozilla.org
(Submit a New Add-on, **On your own**), save what comes back as \`${signedXpiName(version)}\` and copy it to the same place.
Where Mozilla wants the source code, give it \`paperless-scores-${version}-sources.zip\`, which lies beside this folder: this
package differs from what it builds by the id, the update address and your own hosts in \`manifest.json\`.

## 2. Give browsers the policy

| You have | Take | Where |
| --- | --- | --- |
| Windows with Intune | \`policies/intune-windows.ps1\` (Chrome and Edge) | Devices › Scripts and remediations › Platform scripts › Add › Windows 10 and later: the file as it is, "Run this script using the logged on credentials": No, "Run script in 64 bit PowerShell host": Yes; assign it to a group of staff computers. To remove: take it away and assign \`policies/intune-windows-remove.ps1\` |
| Windows with Group Policy, or one computer | \`policies/chrome-windows.reg\`, \`policies/edge-windows.reg\` | \`reg import FILE\` as administrator. For many: import it on one computer and collect its keys in Group Policy Preferences (Computer Configuration › Preferences › Windows Settings › Registry › New › Registry Wizard), or run \`reg import\` in a startup script. To remove: \`policies/chrome-windows-remove.reg\`, \`policies/edge-windows-remove.reg\` |
| The same, and other extensions already under "Extension management settings" | \`policies/chrome-edge-extension-settings.json\` | add its one entry to the text that is there: that policy is one text for all extensions |
| Chromebooks, or Chrome managed in Google Admin | \`policies/google-admin.json\` | Devices › Chrome › Apps & extensions › Users & browsers › + › **Add Chrome app or extension by ID** › *From a custom URL*: id and ${address}${UPDATES.chrome}; **Force install + pin to browser toolbar**; "Policy for extensions": the text of the file. Where your domain blocks hosts for all extensions, allow those of step 3 under "Permissions and URL access" |
| Macs with Jamf, Intune or Mosyle | \`policies/chrome-macos.mobileconfig\`, \`policies/edge-macos.mobileconfig\`, \`policies/firefox-macos.mobileconfig\` | upload as a custom configuration profile, for computers |
| Firefox on Windows and Linux | \`policies/firefox-policies.json\` | Linux: \`/etc/firefox/policies/policies.json\`; Windows: \`distribution\\policies.json\` in Firefox's program folder. Merge it with what is there |
| Chrome or Edge on Linux | \`policies/chrome-edge-linux.json\` | \`/etc/opt/chrome/policies/managed/\`, \`/etc/opt/edge/policies/managed/\` or \`/etc/chromium/policies/managed/\` |

Chrome and Edge install from outside their stores by force **only on managed machines**: Windows joined to a domain or to
Microsoft Entra, or enrolled in Chrome Enterprise Core; Macs under an MDM; Chromebooks of your domain. On others they
ignore the policy and say so at \`chrome://policy\`.

## 3. Let these hosts through the web filter

${[...hosts.map((host) => host.replace(/^https:\/\/|\/\*$/g, '')), new URL(address).host].map((host) => `- \`${host}\``).join('\n')}

## 4. Check one computer

\`chrome://policy\` → **Reload policies**; the icon stands in the toolbar; its settings, About → **Run check**.

## A new version

Pack again **with the same key** and a higher version in \`package.json\`, copy the new files to the same place, and
leave the old ones there. Browsers take it up within a day, without a restart. With another key it would be another extension, with another id. For new values
alone, the new policy files are enough: give them to the browsers in place of the ones before.

\`sha256sum -c SHA256SUMS\` proves the files; \`sbom.cdx.json\` (CycloneDX) lists every library in the package.
`;
}
