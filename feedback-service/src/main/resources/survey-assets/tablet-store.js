// What a paired tablet keeps: its key, and answers that the network did not let it send, each
// encrypted with a key that leaves this browser for nobody, under a random name that tells no order.
const NAME = 'tablet';

const open = () =>
  new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('keys');
      asked.result.createObjectStore('answers');
    };
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });

const within = async (store, mode, work) => {
  const db = await open();
  try {
    return await new Promise((resolve, reject) => {
      const turn = db.transaction(store, mode);
      const asked = work(turn.objectStore(store));
      turn.oncomplete = () => resolve(asked?.result);
      turn.onabort = () => reject(turn.error);
    });
  } finally {
    db.close();
  }
};

export const key = () => within('keys', 'readonly', (keys) => keys.get('device'));

export const pair = (deviceKey) =>
  within('keys', 'readwrite', (keys) => keys.put(deviceKey, 'device'));

/** The pairing has ended; what could not be sent waits for the next one. */
export const unpair = () => within('keys', 'readwrite', (keys) => keys.delete('device'));

const secret = async () => {
  const known = await within('keys', 'readonly', (keys) => keys.get('secret'));
  if (known) return known;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  await within('keys', 'readwrite', (keys) => keys.put(made, 'secret'));
  return made;
};

export const keep = async (answer) => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    await secret(),
    new TextEncoder().encode(JSON.stringify(answer)),
  );
  await within('answers', 'readwrite', (all) => all.put({ iv, data }, crypto.randomUUID()));
};

export const count = () => within('answers', 'readonly', (all) => all.count());

/** Up to a hundred, each with the name to forget it by. */
export const waiting = async () => {
  const names = await within('answers', 'readonly', (all) => all.getAllKeys(null, 100));
  const rows = await within('answers', 'readonly', (all) => all.getAll(null, 100));
  const own = await secret();
  return Promise.all(
    rows.map(async ({ iv, data }, i) => ({
      name: names[i],
      answer: JSON.parse(
        new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, own, data)),
      ),
    })),
  );
};

export const forget = (names) =>
  within('answers', 'readwrite', (all) => {
    names.forEach((name) => all.delete(name));
  });
