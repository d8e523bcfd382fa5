// What a tablet asks of the service. A call that gets no answer within five seconds counts as a gap.
const API = '/api/feedback/v1/public/devices';
const PATIENCE = 5000;

/** The network or the service is away; the same may be tried again later. */
export class Away extends Error {}

const call = async (path, key, body) => {
  let answer;
  try {
    answer = await fetch(path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        ...(key ? { 'Device-Key': key } : {}),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    throw new Away();
  }
  if (answer.status >= 500 || answer.status === 429) throw new Away();
  return answer;
};

export const pair = (pairingCode) => call(API + ':pair', null, { pairingCode });
export const forms = (key) => call('/p/f/tablet/forms', key);
export const heartbeat = (key, answersWaiting) =>
  call(API + '/me/heartbeat', key, { answersWaiting });
export const send = (key, answers) => call(API + '/me/responses', key, { answers });
export const leave = (key, pin) => call(API + '/me:leave', key, { pin });

/** The places at which a text held an identity code, as [index of the answer, link id]. */
export const refusedTexts = (problem) =>
  (problem.errors ?? [])
    .map(({ pointer }) => /^\/answers\/(\d+)\/fields\/([A-Z0-9_]+)$/.exec(pointer))
    .filter(Boolean)
    .map(([, index, linkId]) => [Number(index), linkId]);
