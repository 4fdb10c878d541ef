// What the live page asks of the device: a screen that stays on and may be full, and to be kept for when the network
// drops.

// The screen stays on while somebody works here, where the browser can do that.
let lock = null;
async function awake() {
  if (document.visibilityState === "visible" && (lock === null || lock.released)) {
    lock = await navigator.wakeLock?.request("screen").catch(() => null) ?? null;
  }
}

export function screen(full) {
  document.addEventListener("visibilitychange", awake);
  document.addEventListener("click", awake);
  if (document.fullscreenEnabled) {
    full.hidden = false;
    full.addEventListener("click", () => (document.fullscreenElement
      ? document.exitFullscreen() : document.documentElement.requestFullscreen()));
  }
}

// What this page needs is kept on the device, so that it opens without the network.
//
// needed: addresses; worker: the address of the script that serves them.
export async function keep(needed, worker) {
  await navigator.serviceWorker.register(worker, { scope: "/visits/" });
  const cache = await caches.open("filiform-live");
  await cache.addAll(needed);
  const paths = (await cache.keys()).map((kept) => new URL(kept.url).pathname);
  // A page of another visit may have been kept with older ones, and needs them.
  const alone = paths.every((path) => path.startsWith("/assets/") || path === location.pathname);
  for (const path of paths.filter((each) => alone && each.startsWith("/assets/") && !needed.includes(each))) {
    await cache.delete(path);
  }
  const own = await fetch(location.pathname, { redirect: "manual" });
  if (own.ok) {
    await cache.put(location.pathname, own);
  }
  await navigator.serviceWorker.ready;
}
