// Runs before the IDE, whose files are as its makers made them: hands it the operation of a link, and opens a document with it, or with the
// examples, so that there is something to run on the first view.
(() => {
  'use strict';
  const link = new URLSearchParams(location.search);

  // The service worker of the IDE would answer from its cache for whatever is served at this address later. It is not served, and without
  // this interface the IDE does not ask for it.
  delete Navigator.prototype.serviceWorker;

  const configuration = 'bcp-config.json';
  const load = window.fetch;
  window.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href);
    if (!address.pathname.endsWith('/' + configuration)) return load.call(window, input, init);
    window.fetch = load;

    // The server makes a document of the link that this IDE can read.
    return load.call(window, configuration + location.search);
  };

  // The first view offers a button in place of a document. Where there are tabs of an earlier visit, a link gets one of its own.
  const isLink = link.has('query') || link.has('documentId');
  const buttons = isLink ? 'button.create, button[aria-label^="New Document"]' : 'button.create';

  // The button is there a little before the IDE has taken up its settings: a document that is opened too early stays empty. So it is used
  // when the page has come to rest.
  const rest = 300;
  const longest = 3000;
  let seen = 0;
  let resting = 0;
  const observer = new MutationObserver(() => {
    if (!document.querySelector(buttons)) return;
    seen ||= performance.now();
    clearTimeout(resting);
    resting = setTimeout(open, performance.now() - seen < longest ? rest : 0);
  });
  const open = () => {
    stop();
    document.querySelector(buttons)?.click();
  };
  const stop = () => {
    observer.disconnect();
    clearTimeout(resting);
  };
  addEventListener('DOMContentLoaded', () => observer.observe(document.body, { childList: true, subtree: true }));

  // The IDE may take long to start on a busy machine. From then on, people open documents themselves.
  for (const input of ['pointerdown', 'keydown']) {
    addEventListener(input, stop, { capture: true, once: true });
  }
})();
