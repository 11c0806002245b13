// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PlainBrowser } from '@/test/sis-pages/client';
import { CLASS_LISTS, type ClassList } from '@/test/sis-pages/lists/class-lists';
import { type SisPages, startSisPages } from '@/test/sis-pages/server';
import { findColumns } from '@/utils/roster/list/columns';
import { readList } from '@/utils/roster/list/roster-list';
import { readPageList } from '@/utils/roster/page/read-page-list';
import { findStudent, wordsFor } from '@/utils/sis/find/find-student';
import { adapterFor } from '@/utils/sis/site/registry';

let sisPages: SisPages;
beforeAll(async () => {
  sisPages = await startSisPages();
});
afterAll(() => sisPages.close());

async function read({ host, path }: ClassList, query: string) {
  const { url, body } = await new PlainBrowser(sisPages.port).open(`https://${host}${path}?${query}`);
  const { window } = new JSDOM(body, { url, runScripts: 'dangerously' });
  const adapter = adapterFor(new URL(url), window.document, undefined);
  const list = readPageList(window.document, wordsFor(adapter, undefined));
  const finding = findStudent(window.document, new URL(url), adapter);
  window.close();
  const rows = list?.rows ?? [];
  const { entries, leftOut } = readList(rows, findColumns(rows), { restoreZeros: false, allowDoNotRelease: false });
  return {
    students: entries.map(({ ssid, name, localId }) => ({ ssid: ssid.reveal(), name, localId })),
    leftOut: leftOut.map(({ why, shown }) => `${why}: ${shown}`),
    total: list?.total,
    finding,
    count: list?.count,
  };
}

describe.each(CLASS_LISTS.filter((list) => !list.needsLayout).map((list) => [list.host, list] as const))(
  'the class list of %s',
  (_, list) => {
    test.each(['', 'page=2', 'searched'])('is read as it is shown (%s)', async (query) => {
      const found = await read(list, query);
      const shown = list.shows(new URLSearchParams(query));
      expect(found.students).toEqual(
        shown.filter((one) => !one.doNotRelease).map(({ ssid, name, localId }) => ({ ssid, name, localId })),
      );
      expect(found.leftOut).toEqual(
        shown
          .filter((one) => one.doNotRelease)
          .map(({ name, ssid }) => `doNotRelease: ${name} · ••••••${ssid.slice(-4)}`),
      );
      expect(found.total).toBe(list.total);
      // What is offered and what is read are one list.
      expect(found.finding).toMatchObject({ kind: 'several', count: found.count, why: { place: 'column' } });
    });
  },
);
