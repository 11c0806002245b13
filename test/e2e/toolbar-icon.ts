import { FIREFOX_ID } from '../setup/launch-firefox.ts';
import { evaluateInFirefox } from './bidi.ts';
import type { Stage } from './stage.ts';

/** Which picture the toolbar's icon has. @returns a function that tells it: `found` */
export async function toolbarIcon(stage: Stage): Promise<() => Promise<unknown>> {
  if (stage.browserName === 'firefox') return () => evaluateInFirefox(stage.browser, ICON_OF_TAB_IN_FRONT);
  // Chromium does not tell it, so what it is set to from now on is noted; in the background, which nothing ends
  // meanwhile.
  const worker = await stage.worker();
  await worker.evaluate(`(() => {
    globalThis.setIconItself ??= chrome.action.setIcon.bind(chrome.action);
    globalThis.picture = undefined;
    chrome.action.setIcon = (what) => {
      globalThis.picture = /([a-z]+)-16/.exec(what.path[16])[1];
      return globalThis.setIconItself(what);
    };
  })()`);
  return () => worker.evaluate('globalThis.picture');
}

const ICON_OF_TAB_IN_FRONT = `(() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
  const tab = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedTab;
  const { icon } = ExtensionParent.apiManager.global.browserActionFor(extension).action.getContextData(tab);
  return /([a-z]+)-16/.exec(icon[16])[1];
})()`;
