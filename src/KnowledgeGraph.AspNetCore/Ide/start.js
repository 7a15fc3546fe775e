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

    // The server makes a document of the link that this IDE can read. Its settings are read here: with the response of the network itself,
    // a second tab stays empty.
    const response = await load.call(window, configuration + location.search);
    const settings = await response.json();
    return new Response(JSON.stringify(settings), { headers: { 'Content-Type': 'application/json' } });
  };

  // The first view offers a button in place of a document. Where there are tabs of an earlier visit, a link gets one of its own.
  const isLink = link.has('query') || link.has('documentId');
  const buttons = isLink ? 'button.create, button[aria-label^="New Document"]' : 'button.create';

  const observer = new MutationObserver(() => {
    const button = document.querySelector(buttons);
    if (button) {
      observer.disconnect();
      button.click();
    }
  });
  addEventListener('DOMContentLoaded', () => observer.observe(document.body, { childList: true, subtree: true }));

  // The IDE may take long to start on a busy machine. From then on, people open documents themselves.
  for (const input of ['pointerdown', 'keydown']) {
    addEventListener(input, () => observer.disconnect(), { capture: true, once: true });
  }
})();
