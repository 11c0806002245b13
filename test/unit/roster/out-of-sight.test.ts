import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { outOfSight } from '@/utils/roster/list/out-of-sight';

/** A workbook of one sheet, in any writing of XML. */
function hidden(sheet: string, workbook = '<workbook><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>') {
  const links = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';
  const parts = { 'xl/workbook.xml': workbook, 'xl/_rels/workbook.xml.rels': links, 'xl/worksheets/sheet1.xml': sheet };
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return outOfSight(new Uint8Array(zipSync(files)).buffer);
}

const ONE_ROW = [{ isHidden: false, rows: [1], columns: [] }];

describe('what a workbook hides is read as XML, however it is written', () => {
  test.each([
    ['plainly', '<worksheet><row r="1"/><row r="2" hidden="1"/></worksheet>'],
    ['with a prefix', '<x:worksheet xmlns:x="a"><x:row r="1"/><x:row r="2" hidden="true"/></x:worksheet>'],
    ['with single quotes and lines between', "<worksheet>\n<row\n r='1'/><row\n r = '2'\n hidden='1'\n/></worksheet>"],
    ['with a byte order mark', '\ufeff<?xml version="1.0"?><worksheet><row r="2" hidden="1"/></worksheet>'],
    ['without the numbers of its rows', '<worksheet><row/><row hidden="1"></row><row/></worksheet>'],
    ['with a row behind one that was left out', '<worksheet><row r="2" hidden="1"/><row hidden="0"/></worksheet>'],
    ['with a row that is dragged shut', '<worksheet><row r="2" ht="0" customHeight="1"/></worksheet>'],
    ['with signs in its attributes', '<worksheet><row r="1" spans="a>b"/><row r="2" hidden="1"/></worksheet>'],
    ['with a remark', '<worksheet><!-- <row r="1" hidden="1"/> --><row r="1"/><row r="2" hidden="1"/></worksheet>'],
    [
      'with text that looks like a row',
      '<worksheet><row r="1"><c><v><![CDATA[<row r="9" hidden="1">]]></v></c></row><row r="2" hidden="1"/></worksheet>',
    ],
  ])('%s', (_, sheet) => {
    expect(hidden(sheet)).toEqual(ONE_ROW);
  });

  test('columns, by themselves and several together, and not without end', () => {
    const cols = '<col min="2" max="3" hidden="1"/><col min="4" max="4"/><col min="199" max="16384" width="0"/>';
    expect(hidden(`<worksheet><cols>${cols}</cols></worksheet>`)).toEqual([
      { isHidden: false, rows: [], columns: [1, 2, 198, 199] },
    ]);
  });

  test.each(['hidden', 'veryHidden'])('a sheet that is %s', (state) => {
    const workbook = `<workbook><sheets><sheet name="A" state="${state}" r:id="rId1"/></sheets></workbook>`;
    expect(hidden('<worksheet/>', workbook)).toEqual([{ isHidden: true, rows: [], columns: [] }]);
  });

  test('what is cut off is not taken for all of it', () => {
    expect(() => hidden('<worksheet><row r="1"/><row r="2" hid')).toThrow();
  });
});
