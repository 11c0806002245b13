import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { vendorMatches } from './utils/sis/vendor-hosts';

/**
 * `browser` is webextension-polyfill in the background and on our own pages. Content scripts run on every page
 * of a SIS and call two functions of it, which every browser that we support has as promises: there the
 * polyfill would be a third of what they weigh.
 */
function polyfillOutsidePages(): Plugin {
  let inPage = false;
  return {
    name: 'polyfill-outside-pages',
    enforce: 'pre',
    configResolved({ build }) {
      const { lib } = build;
      inPage = lib !== false && /\.content\b/.test(JSON.stringify(lib.entry));
    },
    resolveId(id) {
      return id === 'wxt/browser' && !inPage ? this.resolve('@wxt-dev/webextension-polyfill/browser') : null;
    },
  };
}

export default defineConfig({
  imports: false,
  vite: () => ({ plugins: [preact(), polyfillOutsidePages()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'alarms', 'activeTab'],
    host_permissions: ['https://caaspp-aws.ets.org/*', ...vendorMatches],
    optional_host_permissions: ['https://*/*'],
    icons: { 16: 'icons/icon-16.png', 32: 'icons/icon-32.png', 48: 'icons/icon-48.png', 128: 'icons/icon-128.png' },
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandOpenPanel__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src https:; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'paperless-scores@paperless-scores.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '120',
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
