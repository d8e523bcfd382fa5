// One survey in one language on a tablet. Everything is in this page's memory and nowhere else;
// there is no address and no step in the history for any of it.
import { enabled } from './conditions.js';

const FIELD = 'a.';

/** A field of the form as the value that conditions compare; undefined when it says nothing. */
const value = (type, field) => {
  const written = field.trim();
  if (written === '' || written === 'CANNOT_SAY') return undefined;
  switch (type) {
    case 'SCALE': case 'FACES': case 'INTEGER': case 'DECIMAL':
      return Number(written.replace('−', '-').replace(',', '.'));
    case 'BOOLEAN': case 'CONSENT':
      return written === 'true';
    case 'MULTI': case 'RANKING':
      return written.split(/ +/);
    case 'TEXT': case 'STRING':
      return undefined; // Nobody is asked by their words.
    default:
      return written;
  }
};

export class Survey {
  #root;
  #at = 0;
  #startedAt = 0;

  /** @param root a fresh copy of the survey's pages; the start page is the first */
  constructor(root) {
    this.#root = root;
    this.show(0);
  }

  get root() { return this.#root; }
  get lang() { return this.#root.lang; }
  get begun() { return this.#at > 0 && this.#at < this.#pages.length; }
  get #pages() { return [...this.#root.querySelectorAll('.page')]; }
  get #form() { return this.#root.querySelector('form.survey'); }

  show(index) {
    if (this.#at === 0 && index > 0) this.#startedAt = Date.now();
    this.#at = index;
    this.#pages.forEach((page, i) => { page.hidden = i !== index; });
    const answers = this.#answers(index);
    for (const question of this.#pages[index].querySelectorAll('[data-question]')) {
      question.hidden = !this.#asks(question, answers);
    }
    this.#pages[index].querySelector('h1')?.focus();
    scrollTo(0, 0);
  }

  /** The next page that asks something; false when only sending is left. */
  next() {
    if (!this.#complete()) return true;
    const next = this.#find(this.#at + 1, 1);
    if (next === null) return false;
    this.show(next);
    return true;
  }

  back() { this.show(this.#find(this.#at - 1, -1) ?? 0); }

  #find(from, step) {
    const last = this.#pages.length - 1; // The thanks.
    for (let i = from; i > 0 && i < last; i += step) {
      const page = this.#pages[i];
      const answers = this.#answers(i);
      const some = [...page.querySelectorAll('[data-question]')];
      if (this.#asks(page, answers) && some.some((q) => this.#asks(q, answers))) return i;
    }
    return null;
  }

  #asks(element, answers) {
    const { when, any } = element.dataset;
    const conditions = { enableWhen: when ? JSON.parse(when) : [] };
    return enabled({ ...conditions, enableBehavior: any === 'true' ? 'any' : 'all' }, answers);
  }

  /** Answers of the pages before one: conditions look back only. */
  #answers(index) {
    const fields = this.fields();
    const answers = {};
    for (const page of this.#pages.slice(0, index)) {
      for (const question of page.querySelectorAll('[data-question]')) {
        const { question: linkId, type } = question.dataset;
        const given = value(type, fields[linkId] ?? '');
        if (given !== undefined) answers[linkId] = given;
      }
    }
    return answers;
  }

  /** What the form holds, by link id; several of one question are joined by blanks. */
  fields() {
    const fields = {};
    for (const [name, written] of new FormData(this.#form)) {
      const text = String(written);
      if (!name.startsWith(FIELD) || text.trim() === '') continue;
      const linkId = name.slice(FIELD.length);
      fields[linkId] = linkId in fields ? fields[linkId] + ' ' + text : text;
    }
    return fields;
  }

  #complete() {
    const fields = this.fields();
    const missing = [...this.#pages[this.#at].querySelectorAll('[data-required=true]')].filter(
      (q) => !q.hidden && !(q.dataset.question in fields),
    );
    this.fault(missing.map((q) => [q.dataset.question, 'REQUIRED']));
    return missing.length === 0;
  }

  /** Shows faults on the page where the first one stands. */
  fault(faults) {
    this.#root.querySelectorAll('.fault, .faults').forEach((old) => old.remove());
    this.#root.querySelectorAll('.faulty').forEach((old) => old.classList.remove('faulty'));
    if (faults.length === 0) return;
    const list = document.createElement('ul');
    for (const [linkId, kind] of faults) {
      const words = this.#root.querySelector(`[data-fault="${kind}"]`)?.textContent ?? kind;
      const question = this.#root.querySelector(`[data-question="${CSS.escape(linkId)}"]`);
      const box = question?.querySelector('fieldset, .question');
      box?.classList.add('faulty');
      const said = document.createElement('p');
      said.className = 'fault';
      said.textContent = words;
      box?.querySelector('legend, .label')?.after(said);
      list.append(Object.assign(document.createElement('li'), { textContent: words }));
    }
    const first = this.#root.querySelector(`[data-question="${CSS.escape(faults[0][0])}"]`);
    const at = this.#pages.findIndex((page) => page.contains(first));
    if (at > 0 && at !== this.#at) this.show(at);
    const summary = Object.assign(document.createElement('div'), { className: 'faults' });
    summary.setAttribute('role', 'alert');
    summary.append(list);
    this.#pages[this.#at].prepend(summary);
    scrollTo(0, 0);
  }

  /** A text that must not be kept is taken out of the form, too. */
  clear(linkId) {
    for (const field of this.#form.elements) if (field.name === FIELD + linkId) field.value = '';
  }

  seconds() { return Math.round((Date.now() - this.#startedAt) / 1000); }

  thank(receipt) {
    this.#form.reset();
    this.#root.querySelector('[data-receipt]').textContent = receipt.replace(/(.{4})(?=.)/g, '$1-');
    this.show(this.#pages.length - 1);
  }

  /** The same answers in another language. */
  into(other) {
    const next = new Survey(other);
    const written = new FormData(this.#form);
    for (const field of next.#form.elements) {
      if (!field.name?.startsWith(FIELD)) continue;
      const values = written.getAll(field.name).map(String);
      if (field.type === 'radio' || field.type === 'checkbox') {
        field.checked = values.includes(field.value);
      } else {
        field.value = values[0] ?? '';
      }
    }
    next.#startedAt = this.#startedAt;
    next.#at = this.#at;
    next.show(this.#at);
    return next;
  }
}
