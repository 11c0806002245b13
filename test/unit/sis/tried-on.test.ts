// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PlainBrowser } from '@/test/sis-pages/client';
import { type SisPages, startSisPages } from '@/test/sis-pages/server';
import { findStudent } from '@/utils/sis/find/find-student';
import type { SisAdapter, TriedOn } from '@/utils/sis/site/adapter';
import { adapterFor } from '@/utils/sis/site/registry';

interface AdapterFile {
  readonly default: SisAdapter;
  readonly triedOn: readonly TriedOn[];
}

const files = Object.values(import.meta.glob<AdapterFile>('../../../utils/sis/adapters/*.ts', { eager: true }));

let sisPages: SisPages;
beforeAll(async () => {
  sisPages = await startSisPages();
});
afterAll(() => sisPages.close());

/** What the finder makes of a page as it is right after it came, its own inline scripts done. */
async function foundOn({ url }: TriedOn, { id, hosts, paths }: SisAdapter) {
  const { status, url: address, body } = await new PlainBrowser(sisPages.port).open(url);
  if (status !== 200) return { status };
  const { window } = new JSDOM(body, { url: address, runScripts: 'dangerously' });
  // A product without hosts and paths of its own is chosen by an administrator.
  const chosen = hosts.length === 0 && paths === undefined;
  const site = { origin: new URL(url).origin, adapter: id, ssidSelector: '', ssidLabel: '', places: [] };
  const at = new URL(address);
  const adapter = adapterFor(at, window.document, chosen ? site : undefined);
  const finding = findStudent(window.document, at, adapter);
  window.close();
  return {
    by: adapter.id,
    kind: finding.kind,
    ssid: 'ssid' in finding ? finding.ssid.reveal() : undefined,
  };
}

describe.each(files.map((file) => [file.default.name, file] as const))('the adapter for %s', (_, file) => {
  it('names the pages that it is tried on', () => {
    expect(file.triedOn.length).toBeGreaterThan(1);
  });

  it.each(file.triedOn)('$url: $expect', async (tried) => {
    expect(await foundOn(tried, file.default)).toEqual({
      by: file.default.id,
      kind: tried.expect,
      ssid: tried.ssid,
    });
  });
});
