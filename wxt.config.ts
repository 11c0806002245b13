import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { vendorMatches } from './utils/sis/site/vendor-hosts';

/**
 * `browser` is webextension-polyfill on our own pages. Background and content scripts, each a file of its own
 * with a budget, use what every browser that we support has since Manifest V3: `browser` or `chrome` with promises.
 * The polyfill would be a third of what a content script weighs, and a thirteenth of the background.
 */
function polyfillOnOwnPages(): Plugin {
  let isPages = false;
  return {
    name: 'polyfill-on-own-pages',
    enforce: 'pre',
    configResolved({ build }) {
      isPages = build.lib === false;
    },
    resolveId(id) {
      return id === 'wxt/browser' && isPages ? this.resolve('@wxt-dev/webextension-polyfill/browser') : null;
    },
  };
}

/**
 * Takes out of Preact the one place that writes HTML from text (`dangerouslySetInnerHTML`). No view of ours uses
 * it, the linter forbids it, and with it gone nothing in the package can: texts of the service and of SIS pages
 * can only ever be text. It is also what reviewers of the stores look for.
 */
function preactWritesNoHtml(): Plugin {
  return {
    name: 'preact-writes-no-html',
    transform(code, id) {
      if (!/[\\/]preact[\\/]dist[\\/]preact\.m?js$/.test(id)) return null;
      const writes = /\b\w+\.innerHTML=\w+\.__html\b/g;
      if (code.match(writes)?.length !== 1) this.error('Preact writes HTML in another way now: look at it again.');
      return { code: code.replace(writes, '(()=>{throw Error("no HTML")})()'), map: null };
    },
  };
}

/**
 * Takes out of Preact what puts views over markup that a server sent (hydration), which nothing of ours does: a hundredth
 * of what the panel may weigh.
 */
function preactHydratesNothing(): Plugin {
  const parts: readonly (readonly [RegExp, string])[] = [
    // What is left of a view that failed while it was laid over markup.
    [/if\(([\w.]+=\w),(\w)\.__v=null,\w\|\|\w\)if\(.*?;else \2\.__e=(\w)\.__e;/, '$1,$2.__v=null,$2.__e=$3.__e;'],
    // Going on with it.
    [/128&(\w)\.__u&&\([^;]*?\|\|\w\),(?=\(\w=\w\.__b\))/, ''],
    // Taking it away.
    [/!\w&&\((\w)=\w\.__c\)&&\(\1=\1\.__z\)&&.*?\)\),(?=\w\|\|)/, ''],
  ];
  return {
    name: 'preact-hydrates-nothing',
    transform(code, id) {
      if (!/[\\/]preact[\\/]dist[\\/]preact\.m?js$/.test(id)) return null;
      if (!parts.every(([part]) => part.test(code)))
        this.error('Preact hydrates in another way now: look at it again.');
      return { code: parts.reduce((left, [part, instead]) => left.replace(part, instead), code), map: null };
    },
  };
}

/**
 * Takes out of `idb` the walking through a cursor by `for await`, which nothing of ours does: a hundredth of what the
 * background may weigh.
 */
function idbWalksNoCursor(): Plugin {
  return {
    name: 'idb-walks-no-cursor',
    transform(code, id) {
      if (!/[\\/]idb[\\/]build[\\/]index\.js$/.test(id)) return null;
      const walking = /const advanceMethodProps = [\s\S]*(?=\nexport \{)/;
      if (!walking.test(code)) this.error('idb walks through cursors in another way now: look at it again.');
      return { code: code.replace(walking, ''), map: null };
    },
  };
}

/** What of our tools is more than we use of it, and what stands in its place in every script of ours. */
const SLIM: Readonly<Record<string, string>> = {
  'wxt/utils/content-script-context': 'content-script-context.ts',
  '@webext-core/messaging': 'messaging.ts',
};

function slimTools(): Plugin {
  return {
    name: 'slim-tools',
    enforce: 'pre',
    resolveId(id) {
      const file = SLIM[id];
      return file === undefined ? null : fileURLToPath(new URL(`utils/browser/slim/${file}`, import.meta.url));
    },
  };
}

/** Takes out of aws4fetch how it guesses service and region from a host of AWS: each request of ours names both. */
function signingGuessesNothing(): Plugin {
  return {
    name: 'signing-guesses-nothing',
    transform(code, id) {
      if (!/[\\/]aws4fetch[\\/]dist[\\/]aws4fetch\.esm\.mjs$/.test(id)) return null;
      const guess = /function guessServiceRegion\(url, headers\) \{[\s\S]*?\n\}\n/;
      if (!guess.test(code)) this.error('aws4fetch guesses in another way now: look at it again.');
      return { code: code.replace(guess, 'function guessServiceRegion() { return []; }\n'), map: null };
    },
  };
}

/**
 * Takes out of valibot the messages for issues in other languages and by other settings, of which we set none, and what it
 * has for other libraries: each schema of ours is asked by us alone, and says in our words what it wants.
 */
function valibotSpeaksForItself(): Plugin {
  const cuts: readonly (readonly [RegExp, string])[] = [
    [/(const message\$1 = other\?\.message \?\? context\.message)[^;]*;/, '$1;'],
    [/\tschema\["~standard"\] = \{[\s\S]*?\n\t\};/, ''],
    [
      /function getGlobalConfig\(config\$1\) \{[\s\S]*?\n\}/,
      'function getGlobalConfig(config) { return config ?? DEFAULT_CONFIG; }',
    ],
  ];
  return {
    name: 'valibot-speaks-for-itself',
    transform(code, id) {
      if (!/[\\/]valibot[\\/]dist[\\/]index\.mjs$/.test(id)) return null;
      if (!cuts.every(([what]) => what.test(code)))
        this.error('valibot finds its words in another way now: look at it.');
      return { code: cuts.reduce((rest, [what, by]) => rest.replace(what, by), code), map: null };
    },
  };
}

/**
 * Takes out of ofetch what exchange.ts has switched off: guessing at the answer's type (we read the stream ourselves,
 * to a limit) and building addresses. Both come from packages of their own, half of what ofetch weighs.
 */
function ofetchSendsOnly(): Plugin {
  const parsing = ["import destr from 'destr';", "import { withBase, withQuery } from 'ufo';"] as const;
  return {
    name: 'ofetch-sends-only',
    transform(code, id) {
      if (!/[\\/]ofetch[\\/]dist[\\/].*\.mjs$/.test(id)) return null;
      if (!code.includes('function createFetch(')) {
        return { code: code.replace(/= (createFetch\()/, '= /* @__PURE__ */ $1'), map: null };
      }
      if (!parsing.every((line) => code.includes(line)))
        this.error('ofetch parses in another way now: look at it again.');
      const typed =
        /const responseType = [\s\S]*?switch \(responseType\) \{[\s\S]*?case "stream": \{\s*([^}]*?)\s*break;[\s\S]*?\n {6}\}\n/;
      if (!typed.test(code)) this.error('ofetch reads answers in another way now: look at it again.');
      const none = "() => { throw new Error('switched off'); }";
      const without = code
        .replace(typed, '$1\n')
        .replace(parsing[0], `const destr = ${none};`)
        .replace(parsing[1], `const withBase = ${none}, withQuery = ${none};`);
      return { code: without, map: null };
    },
  };
}

/**
 * The oldest Chrome and Edge. `URL.parse` is the newest thing of the platform that we cannot do without (126);
 * tab groups and the visibility that Intersection Observer v2 tells of are used where they are there.
 */
const CHROME = 126;
/**
 * The oldest Firefox. `URL.parse` is there since 126, `data_collection_permissions` since 140; on Android, for which
 * the extension is not offered (no `gecko_android`), since 142, and the store holds one number against both.
 */
const FIREFOX = 142;

/**
 * Where the service keeps the files of reports, to show them on a page of our own: a bucket of Amazon S3 in the region
 * of the service, by the region's name or the global one. Which bucket, nobody has told yet. A report on another host
 * opens by its own link.
 */
const REPORT_FILES = ['https://*.s3.us-west-2.amazonaws.com/*', 'https://*.s3.amazonaws.com/*'];

export default defineConfig({
  imports: false,
  vite: ({ browser }) => ({
    plugins: [
      preact(),
      polyfillOnOwnPages(),
      preactWritesNoHtml(),
      preactHydratesNothing(),
      ofetchSendsOnly(),
      slimTools(),
      idbWalksNoCursor(),
      signingGuessesNothing(),
      valibotSpeaksForItself(),
    ],
    build: { target: browser === 'firefox' ? `firefox${FIREFOX}` : `chrome${CHROME}` },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'alarms', 'activeTab', 'downloads'],
    host_permissions: ['https://caaspp-aws.ets.org/*', ...REPORT_FILES, ...vendorMatches],
    optional_host_permissions: ['https://*/*'],
    icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icons/icon-${size}.png`])),
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandOpenPanel__' },
    },
    content_security_policy: {
      // Where a report shows: Firefox shows it in an object (entrypoints/report/main.tsx), which Chromium allows nobody.
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src blob:; connect-src https:; ${browser === 'firefox' ? 'object-src' : 'frame-src'} blob:; base-uri 'none'; form-action 'none'`,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'paperless-scores@paperless-scores.example',
              strict_min_version: `${FIREFOX}.0`,
              // What goes to the CAASPP service is data that leaves the browser, in Mozilla's words: the SSID of the
              // student on the page, and the user name and key with which the LEA proves itself.
              data_collection_permissions: { required: ['personallyIdentifyingInfo', 'authenticationInfo'] },
            },
          },
        }
      : {
          minimum_chrome_version: `${CHROME}`,
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
