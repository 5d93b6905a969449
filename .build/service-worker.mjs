import { generateSW } from 'workbox-build';

/**
 * The service worker of the kiosk: every file of the page, so that it starts without a network. Anything but these GET
 * requests passes it by.
 */
export async function writeWorker() {
  const { warnings } = await generateSW({
    globDirectory: 'dist/site',
    globPatterns: [
      'kiosk.{html,css,webmanifest}',
      'languages.js',
      'icon*',
      'fonts/*.woff2',
      'leerscan/fallback.js',
      'leerscan/kiosk/**/*.js',
    ],
    swDest: 'dist/site/kiosk-worker.js',
    cacheId: 'leerscan-kiosk',
    mode: 'production',
    sourcemap: false,
    inlineWorkboxRuntime: true,
    cleanupOutdatedCaches: true,
    // The first one serves the page that brought it; a next one waits until the page says that nobody is there.
    clientsClaim: true,
    skipWaiting: false,
    ignoreURLParametersMatching: [/./],
    // A questionnaire of one's own (`src`) on this site; the page puts it there too, for the first start
    // (src/kiosk/update-controller.ts).
    runtimeCaching: [
      {
        urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.endsWith('.json'),
        handler: 'NetworkFirst',
        options: { cacheName: 'leerscan-kiosk-questionnaire', networkTimeoutSeconds: 5 },
      },
    ],
    maximumFileSizeToCacheInBytes: 5_000_000,
  });
  if (warnings.length > 0) throw new Error(`The service worker would miss something: ${warnings.join(' ')}`);
}
