// A paired tablet: asks, sends, keeps what it cannot send, and forgets everybody who has gone.
import * as calls from './tablet-calls.js';
import * as store from './tablet-store.js';
import { Survey } from './tablet-survey.js';

const $ = (id) => document.getElementById(id);
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

let key = null;
let settings = {};
let languages = new Map();
let survey = null;
let idle = [];
let beat = null;

const say = (name) => {
  for (const message of document.querySelectorAll('[data-say]')) {
    message.hidden = message.dataset.say !== name;
  }
};

const receipt = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => ALPHABET[byte & 31]).join('');

/** The ISO week: its Thursday says the year. */
const week = (day = new Date()) => {
  const thursday = new Date(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()));
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const number = Math.ceil(((thursday - first) / 86400000 + 1) / 7);
  return `${thursday.getUTCFullYear()}-W${String(number).padStart(2, '0')}`;
};

// --- pairing ---------------------------------------------------------------------------------------
const askForDigits = () => {
  clearInterval(beat);
  clearIdle();
  survey = null;
  $('survey').replaceChildren();
  $('staff').hidden = true;
  $('pairing').hidden = false;
};

$('pair').addEventListener('submit', async (event) => {
  event.preventDefault();
  say('none');
  try {
    const answer = await calls.pair($('digits').value.trim());
    if (!answer.ok) return say('unknown');
    key = (await answer.json()).deviceKey;
    await store.pair(key);
    $('pair').reset();
    await load();
  } catch (trouble) {
    if (!(trouble instanceof calls.Away)) throw trouble;
    say('away');
  }
});

// --- the survey ------------------------------------------------------------------------------------
const load = async () => {
  try {
    const answer = await calls.forms(key);
    if (answer.status === 404) {
      await store.unpair();
      key = null;
      return askForDigits();
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const root = page.getElementById('forms');
    settings = { ...root.dataset };
    languages = new Map([...root.children].map((child) => [child.lang, child]));
    $('pairing').hidden = true;
    $('staff').hidden = false;
    $('test').hidden = settings.test !== 'true';
    say('none');
    start();
  } catch (trouble) {
    if (!(trouble instanceof calls.Away)) throw trouble;
    say('away');
    setTimeout(load, 15_000);
  }
  clearInterval(beat);
  beat = setInterval(heartbeat, (settings.every ?? 60) * 1000);
};

const fresh = (lang) => document.importNode(languages.get(lang), true);

const put = (next) => {
  survey = next;
  $('survey').replaceChildren(survey.root);
  document.documentElement.lang = survey.lang;
  for (const word of survey.root.querySelectorAll('[data-word]')) {
    for (const place of document.querySelectorAll(`#content [data-word="${word.dataset.word}"]`)) {
      if (!survey.root.contains(place)) place.textContent = word.textContent;
    }
  }
};

/** Everything that the last one did goes with the page's elements. */
const start = () => {
  clearIdle();
  $('idle').close();
  put(new Survey(fresh(languages.keys().next().value)));
};

$('survey').addEventListener('click', async (event) => {
  const go = event.target.closest('[data-go]')?.dataset;
  if (!go || !survey) return;
  event.preventDefault();
  if (go.go === 'lang') put(survey.into(fresh(go.lang)));
  else if (go.go === 'back') survey.back();
  else if (go.go === 'again') start();
  else if (!survey.next()) await send();
  wake();
});
$('survey').addEventListener('submit', (event) => event.preventDefault());

const send = async () => {
  const fields = survey.fields();
  if (Object.keys(fields).length === 0) return survey.fault([['', 'EMPTY']]);
  const answer = {
    id: receipt(),
    definitionHash: settings.hash,
    language: survey.lang,
    week: week(),
    tookSeconds: survey.seconds(),
    fields,
  };
  try {
    const reply = await calls.send(key, [answer]);
    const told = await reply.json();
    const texts = calls.refusedTexts(told);
    if (texts.length > 0) {
      texts.forEach(([, linkId]) => survey.clear(linkId));
      return survey.fault(texts.map(([, linkId]) => [linkId, 'PERSONAL_IDENTITY_CODE']));
    }
    const result = told.results?.[0];
    if (result?.outcome === 'REFUSED') {
      return survey.fault(
        result.errors.map(({ pointer, code }) => [pointer.replace('/fields/', ''), code]),
      );
    }
    if (result?.outcome === 'CLOSED') return load();
    if (result?.outcome !== 'TAKEN') await store.keep(answer);
  } catch (trouble) {
    if (!(trouble instanceof calls.Away)) throw trouble;
    await store.keep(answer);
  }
  survey.thank(answer.id);
};

// --- what could not be sent ------------------------------------------------------------------------
let flushing = false;
const flush = async () => {
  if (flushing || !key) return;
  flushing = true;
  try {
    const rows = await store.waiting();
    if (rows.length === 0) return;
    const reply = await calls.send(key, rows.map(({ answer }) => answer));
    const told = await reply.json();
    const texts = calls.refusedTexts(told);
    for (const [index, linkId] of texts) {
      // The one who wrote it has gone: the text with the code is dropped, the answers stay.
      const { name, answer } = rows[index];
      delete answer.fields[linkId];
      await store.forget([name]);
      if (Object.keys(answer.fields).length > 0) await store.keep(answer);
    }
    const done = (told.results ?? []).map(({ outcome }, i) => outcome !== 'WAIT' && rows[i].name);
    await store.forget(done.filter(Boolean));
  } catch (trouble) {
    if (!(trouble instanceof calls.Away)) throw trouble;
  } finally {
    flushing = false;
  }
};

const heartbeat = async () => {
  await flush();
  try {
    const answer = await calls.heartbeat(key, (await store.count()) > 0);
    if (answer.status === 404) {
      await store.unpair();
      key = null;
      return askForDigits();
    }
    const state = await answer.json();
    const same =
      state.definitionHash === settings.hash &&
      state.collectionId === settings.collection &&
      String(state.testMode) === settings.test &&
      settings.closed !== 'true';
    if (!same && !survey?.begun) await load();
  } catch (trouble) {
    if (!(trouble instanceof calls.Away)) throw trouble;
  }
};
addEventListener('online', heartbeat);

// --- nobody there ----------------------------------------------------------------------------------
const clearIdle = () => {
  idle.forEach(clearTimeout);
  idle = [];
};

const wake = () => {
  clearIdle();
  if (!survey) return;
  if (survey.begun) {
    idle = [
      setTimeout(() => $('idle').showModal(), settings.warn * 1000),
      setTimeout(start, settings.reset * 1000),
    ];
  } else if (survey.root.querySelector('.thanks:not([hidden])')) {
    idle = [setTimeout(start, settings.thanks * 1000)];
  }
};
for (const sign of ['pointerdown', 'keydown', 'input', 'scroll']) {
  addEventListener(sign, () => { if (!$('idle').open) wake(); }, { passive: true, capture: true });
}
$('idle').addEventListener('close', wake);
// A page that the browser kept in memory belongs to somebody who has gone.
addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });

// --- staff -----------------------------------------------------------------------------------------
$('staff').addEventListener('click', () => $('leaving').showModal());
$('leave').addEventListener('submit', async (event) => {
  if (event.submitter?.value === 'stay') return;
  event.preventDefault();
  await flush();
  if ((await store.count()) > 0) return say('waiting');
  try {
    const answer = await calls.leave(key, $('pin').value);
    if (!answer.ok) return say('pin');
    await store.unpair();
    key = null;
    say('none');
    $('leaving').close();
    askForDigits();
  } catch (trouble) {
    if (!(trouble instanceof calls.Away)) throw trouble;
    say('away');
  } finally {
    $('pin').value = '';
  }
});

key = (await store.key()) ?? null;
if (key) await load();
else askForDigits();
