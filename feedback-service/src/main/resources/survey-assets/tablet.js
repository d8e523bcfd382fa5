// A shared tablet goes back to the start when nobody touches it; it asks first. Everything else on
// these pages works without script. Nothing is stored.
(() => {
  'use strict';
  const { warn, reset, leave, thanks } = document.body.dataset;
  const go = () => location.replace(leave);

  // A page that the browser kept in memory belongs to somebody who has gone.
  addEventListener('pageshow', (event) => { if (event.persisted) go(); });

  if (thanks) {
    setTimeout(go, thanks * 1000);
    return;
  }
  if (!warn) return;

  const dialog = document.getElementById('idle');
  let timers = [];
  const wake = () => {
    timers.forEach(clearTimeout);
    timers = [setTimeout(() => dialog.showModal(), warn * 1000), setTimeout(go, reset * 1000)];
  };
  for (const sign of ['pointerdown', 'keydown', 'input', 'scroll']) {
    // While the question stands, only its answer counts.
    addEventListener(sign, () => { if (!dialog.open) wake(); }, { passive: true, capture: true });
  }
  dialog.addEventListener('close', wake);
  wake();
})();
