// Serves the live page and what belongs to it from this device where the network does not; nothing else is touched.

const KEPT = "filiform-live";
const LIVE = /^\/visits\/[0-9a-f-]{36}\/live$/;
// So long the network may take before the kept page opens, in milliseconds.
const PATIENCE = 3_000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

async function asset(request) {
  return await (await caches.open(KEPT)).match(request) ?? fetch(request);
}

// The clinic's page where it answers with one; else the kept one, so that no sign-in stands before the needle.
async function page(request) {
  const cache = await caches.open(KEPT);
  const kept = await cache.match(request, { ignoreSearch: true });
  try {
    const answer = await fetch(request, kept ? { signal: AbortSignal.timeout(PATIENCE) } : {});
    if (answer.ok && answer.type === "basic") {
      await cache.put(new URL(request.url).pathname, answer.clone());
      return answer;
    }
    return answer.status === 404 || answer.status === 410 || answer.status === 403 ? answer : kept ?? answer;
  } catch (trouble) {
    if (kept) {
      return kept;
    }
    throw trouble;
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== self.location.origin) {
    return;
  }
  if (request.mode === "navigate" && LIVE.test(address.pathname)) {
    event.respondWith(page(request));
  } else if (address.pathname.startsWith("/assets/")) {
    event.respondWith(asset(request));
  }
});
