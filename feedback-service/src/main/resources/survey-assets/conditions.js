// Which items of an instrument are asked, judged as the service judges it; it judges again what is sent.
// A condition looks back to an earlier page, so a page is judged as a whole before its answers count.
const same = (given, wanted) => typeof given === typeof wanted && given === wanted;

const compares = {
  '=': same,
  '>': (given, wanted) => given > wanted,
  '<': (given, wanted) => given < wanted,
  '>=': (given, wanted) => given >= wanted,
  '<=': (given, wanted) => given <= wanted,
};

const ordered = (given, wanted) =>
  typeof given === typeof wanted && (typeof given === 'number' || typeof given === 'string');

/** Whether one condition holds; without an answer only "exists" can. */
export function holds({ question, operator, answer }, answers) {
  const given = answers[question];
  const there = given !== undefined && given !== null;
  if (operator === 'exists') return answer === there;
  if (!there) return false;
  const values = Array.isArray(given) ? given : [given];
  if (operator === '!=') return values.every((value) => !same(value, answer));
  const compare = compares[operator];
  return values.some((value) => (operator === '=' || ordered(value, answer)) && compare(value, answer));
}

/** Whether an item is asked of somebody who has given these answers on earlier pages. */
export function enabled({ enableWhen = [], enableBehavior = 'all' }, answers) {
  if (enableWhen.length === 0) return true;
  const judge = (condition) => holds(condition, answers);
  return enableBehavior === 'any' ? enableWhen.some(judge) : enableWhen.every(judge);
}

/** The link ids that are asked, in order; answers to anything else are cleared before sending. */
export function asked(definition, answers) {
  const known = {};
  const ids = [];
  for (const page of definition.item) {
    const now = enabled(page, known)
      ? page.item.filter((item) => item.type !== 'display' && enabled(item, known))
      : [];
    for (const { linkId } of now) {
      ids.push(linkId);
      if (answers[linkId] !== undefined && answers[linkId] !== null) known[linkId] = answers[linkId];
    }
  }
  return ids;
}
