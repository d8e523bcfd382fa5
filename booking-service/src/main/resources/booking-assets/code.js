// The link of a message carries the code behind a #, which browsers send to nobody. It is put into the field, and
// out of the address bar, so that it stays in no history. Nothing is sent before the person presses the button.
const code = decodeURIComponent(location.hash.slice(1));
if (/^[0-9A-Za-z -]{16,24}$/.test(code)) {
  document.getElementById('code').value = code;
  history.replaceState(null, '', location.pathname + location.search);
}
