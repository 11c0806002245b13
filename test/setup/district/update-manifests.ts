import { crxName, type PolicyContents, signedXpiName, UPDATES } from './browser-policies.ts';

/** Chrome's and Edge's update manifest (Omaha protocol, as Chromium's developer documentation gives it). */
export function chromeUpdates({ extensionId, address, version }: PolicyContents, oldestChrome: string): string {
  const codebase = address + crxName(version);
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${extensionId}">
    <updatecheck codebase="${escaped(codebase)}" version="${version}" prodversionmin="${oldestChrome}" />
  </app>
</gupdate>
`;
}

/** Firefox's update manifest, for the copy that Mozilla signed. */
export function firefoxUpdates({ firefoxId, address, version }: PolicyContents, oldestFirefox: string): unknown {
  return {
    addons: {
      [firefoxId]: {
        updates: [
          {
            version,
            update_link: address + signedXpiName(version),
            applications: { gecko: { strict_min_version: oldestFirefox } },
          },
        ],
      },
    },
  };
}

export const firefoxUpdateUrl = ({ address }: Pick<PolicyContents, 'address'>): string => address + UPDATES.firefox;
export const chromeUpdateUrl = ({ address }: Pick<PolicyContents, 'address'>): string => address + UPDATES.chrome;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
