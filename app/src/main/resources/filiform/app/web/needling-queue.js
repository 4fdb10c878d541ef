// What was tapped beside the needle and is not recorded yet: kept on this device, sent one after the other, each under
// the id that it got when it was tapped, so that nothing is lost and nothing counts twice.

const BASE = "filiform-live";
// Longer than this no answer is waited for, in milliseconds.
const PATIENCE = 15_000;
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 30_000;
const DAY = 86_400_000;

export const newId = () => crypto.randomUUID?.() ?? "10000000-1000-4000-8000-100000000000".replace(/[018]/g,
  (c) => (c ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> c / 4).toString(16));

const answered = (request) => new Promise((take, refuse) => {
  request.onsuccess = () => take(request.result);
  request.onerror = () => refuse(request.error);
});

// Where a browser keeps nothing, the open page does.
function memory() {
  const rows = { entries: new Map(), visits: new Map() };
  let seq = 0;
  return {
    kept: false,
    all: async (name) => structuredClone([...rows[name].values()]),
    put: async (name, row) => {
      const key = name === "visits" ? row.visit : row.seq ??= ++seq;
      rows[name].set(key, structuredClone(row));
      return key;
    },
    remove: async (name, key) => rows[name].delete(key),
  };
}

async function device() {
  const opening = indexedDB.open(BASE, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore("entries", { keyPath: "seq", autoIncrement: true });
    opening.result.createObjectStore("visits", { keyPath: "visit" });
  };
  const base = await answered(opening);
  const within = async (name, mode, work) => {
    const transaction = base.transaction(name, mode, { durability: "strict" });
    const finished = new Promise((take, refuse) => {
      transaction.oncomplete = take;
      transaction.onabort = () => refuse(transaction.error);
    });
    const result = await answered(work(transaction.objectStore(name)));
    await finished;
    return result;
  };
  return {
    kept: true,
    all: (name) => within(name, "readonly", (rows) => rows.getAll()),
    put: (name, row) => within(name, "readwrite", (rows) => rows.put(row)),
    remove: (name, key) => within(name, "readwrite", (rows) => rows.delete(key)),
  };
}

// The queue of one visit. account: who opened the page; told(news) is called with what changed: {entries, known, way};
// way is how it stands with the clinic: "open", "waiting", "signed out", "other account", "refused".
export async function queueing({ visit, account, told }) {
  const rows = await device().catch(memory);
  const others = new BroadcastChannel(BASE);
  let known = (await rows.all("visits")).find((row) => row.visit === visit)?.known ?? null;
  let token = "";
  let way = "waiting";
  let pause = FIRST_PAUSE;
  let timer = 0;

  const entries = async () => (await rows.all("entries")).filter((row) => row.visit === visit);

  async function tell() {
    localStorage.setItem(`${BASE}-waiting`, String((await rows.all("entries")).length));
    told({ entries: await entries(), known, way, kept: rows.kept });
  }

  async function changed() {
    await tell();
    others.postMessage(visit);
  }

  // What the clinic says of the visit; the patient's name and the token stay in this page alone.
  async function learn(state) {
    ({ token } = state);
    known = { ...state, token: "" };
    const open = await entries();
    if (state.closed && open.length === 0) {
      await forget(visit);
      return;
    }
    await rows.put("visits", { visit, known: { ...known, name: "" }, at: Date.now() });
  }

  // Nothing of a visit stays on this device.
  async function forget(which) {
    await rows.remove("visits", which);
    await (await globalThis.caches?.open(BASE))?.delete(`/visits/${which}/live`);
    for (const name of ["name", "dulling", "next"]) {
      sessionStorage.removeItem(`filiform-${name}-${which}`);
    }
  }

  // Visits that nobody looked at for a day and of which nothing waits.
  async function forgetOld() {
    const waiting = new Set((await rows.all("entries")).map((row) => row.visit));
    for (const row of await rows.all("visits")) {
      if (!waiting.has(row.visit) && row.visit !== visit && Date.now() - row.at > DAY) {
        await forget(row.visit);
      }
    }
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(send, pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }

  async function ask(path, form) {
    const answer = await fetch(`/visits/${visit}/live/${path}`, {
      method: form ? "POST" : "GET",
      body: form && new URLSearchParams(form),
      headers: form ? { "X-Form-Token": token } : {},
      redirect: "manual",
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE),
    });
    return answer.type === "opaqueredirect" || answer.status === 401 ? "signed out" : answer;
  }

  // Asks how the visit stands; answers whether there is somebody signed in who may send.
  async function refresh() {
    const answer = await ask("state");
    if (answer === "signed out") {
      way = answer;
      return false;
    }
    if (!answer.ok) {
      way = answer.status < 500 && answer.status !== 429 ? "refused" : "waiting";
      return false;
    }
    await learn(await answer.json());
    way = "open";
    return true;
  }

  // Sends one entry; answers whether the next may follow.
  async function sendOne(entry, again = true) {
    if (entry.account !== known.account) {
      way = "other account";
      return false;
    }
    await rows.put("entries", { ...entry, state: "sending" });
    const answer = await ask(entry.kind, [...entry.fields, ["id", entry.id], ["happened_at", entry.at]]);
    if (answer === "signed out") {
      way = answer;
      return false;
    }
    if (answer.status === 403 && again) {
      return await refresh() && sendOne(entry, false);
    }
    if (answer.ok) {
      await rows.remove("entries", entry.seq);
      await learn(await answer.json());
    } else if (answer.status === 429 || answer.status >= 500) {
      way = "waiting";
      later();
      return false;
    } else {
      const reasons = answer.headers.get("Content-Type").includes("json")
        ? (await answer.json()).reasons : [`The clinic answered ${answer.status}.`];
      await rows.put("entries", { ...entry, state: "refused", reasons });
    }
    return true;
  }

  async function sendAll() {
    try {
      if ((token === "" || way !== "open") && !await refresh()) {
        if (way === "waiting") {
          later();
        }
        return;
      }
      for (;;) {
        const next = (await entries()).find((entry) => entry.state === "waiting" || entry.state === "sending");
        if (next === undefined || !await sendOne(next)) {
          break;
        }
        pause = FIRST_PAUSE;
        await changed();
      }
    } catch {
      way = "waiting";
      later();
    }
  }

  // Only one page of this device sends at a time.
  async function send() {
    clearTimeout(timer);
    await (navigator.locks?.request(`${BASE}-${visit}`, sendAll) ?? sendAll());
    await changed();
  }

  others.onmessage = async ({ data }) => {
    if (data === visit) {
      known = (await rows.all("visits")).find((row) => row.visit === visit)?.known ?? known;
      await tell();
    }
  };
  // Who comes back to the page sees what others recorded meanwhile.
  for (const event of ["online", "focus", "pageshow"]) {
    window.addEventListener(event, () => { pause = FIRST_PAUSE; token = ""; send(); });
  }
  window.addEventListener("offline", async () => { way = "waiting"; await tell(); later(); });

  return {
    send,
    tell,
    // Keeps what was tapped, then sends it; answers the entry. An open one waits until it is put again as "waiting".
    async put(entry) {
      const kept = { visit, account: known?.account ?? account, state: "waiting", ...entry };
      kept.seq = await rows.put("entries", kept);
      await changed();
      if (kept.state === "waiting") {
        send();
      }
      return kept;
    },
    // What was being told when a page of this device went away is sent as far as it was told.
    async recover() {
      const alone = !navigator.locks || (await navigator.locks.query()).held.every(({ name }) => name !== `${BASE}-page`);
      if (alone) {
        for (const entry of (await entries()).filter((row) => row.state === "open")) {
          await rows.put("entries", { ...entry, state: "waiting" });
        }
      }
      navigator.locks?.request(`${BASE}-page`, { mode: "shared" }, () => new Promise(() => {}));
      await forgetOld();
      await changed();
    },
    async drop(entry) {
      await rows.remove("entries", entry.seq);
      await changed();
    },
    // True where it never left this device: then nothing is left of it.
    async unsend(id) {
      const entry = (await entries()).find((row) => row.id === id);
      if (entry === undefined || entry.state === "sending") {
        return false;
      }
      await rows.remove("entries", entry.seq);
      await changed();
      return true;
    },
  };
}
