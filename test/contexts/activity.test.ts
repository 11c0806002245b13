import { expect, test } from 'vitest';
import { ENGLISH, REPORTS } from './controls';
import { addCharter, districtWithSettings, SECRETS } from './credential-form';
import { studentPage } from './page';

test('the log holds who was asked for, is filtered, is saved as CSV without a whole SSID, and is cleared', async () => {
  const { world, options } = await districtWithSettings();
  const tab = await world.openTab();
  await tab.show(studentPage('9900000021', { doNotRelease: true }));
  await tab.sees('Do Not Release');
  await tab.show(studentPage('9900000005'));
  await tab.sees(REPORTS);
  await tab.press(ENGLISH);
  await world.until(() => world.opened.length > 0);

  await options.section('activity');
  const all = await options.saying('0005');
  for (const words of ['Reports requested', 'Report opened', 'demo.aeries.net']) expect(all).toContain(words);
  await options.field('Last four digits').fill('0021');
  expect(await options.saying(/^(?![\s\S]*0005)[\s\S]*0021/)).toContain('Do Not Release');
  await options.field('Last four digits').fill('');
  await options.saying('0005');
  await options.button('Export as CSV').click();
  await world.until(() => options.saved.length > 0);
  const csv = await options.saved[0]?.text;
  expect(csv).toMatch(/^\uFEFF?time,what,outcome,site,student,last four digits/);
  expect(csv).toMatch(/,open,ok,demo\.aeries\.net,[0-9a-f]{32},0005,/);
  expect(csv).not.toMatch(/\b99\d{8}\b|amazonaws/);

  await options.button('Clear the log').click();
  await options.button('Clear the log').click();
  await options.saying('The log was cleared.');
  await options.saying(/^(?![\s\S]*demo\.aeries\.net)[\s\S]*Log cleared\s+OK/);
});

test('the diagnostics, copied for whoever helps, name no student, no account, no key and no site', async () => {
  const { world, options } = await districtWithSettings();
  await addCharter(options);
  const tab = await world.openTab();
  await tab.show(studentPage('9900000005'));
  await tab.sees(REPORTS);
  await options.section('about');
  await options.button('Run check').click();
  await options.saying(/CAASPP service\s+OK/);
  await options.button('Copy diagnostics').click();
  await options.saying('Copied.');
  expect(options.copied).toMatch(/^Paperless Scores \d/);
  expect(options.copied).toMatch(/credential sets toms\/user/);
  expect(options.copied).toMatch(/service ok/);
  expect(options.copied).not.toMatch(/\b99\d{8}\b|aeries|sim-|sierra|manzanita/i);
  for (const secret of SECRETS) expect(options.copied).not.toContain(secret);
});
