// The quick way out, and a voice for Vaadin's own messages. Works without the rest of the page.
(() => {
  'use strict';

  const SHIFTS = 3;
  const WITHIN_MS = 1500;

  const leave = (place) => {
    document.documentElement.hidden = true;
    // Whoever steps back at once finds the sign-out page, even while the sign-in service has not heard of it yet
    document.cookie = 'left=1; path=/; max-age=60; samesite=lax';
    navigator.sendBeacon('/signout');
    location.replace(place);
  };

  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('[data-leave]');
    if (button) {
      leave(button.dataset.leave);
    }
  }, true);

  let shifts = [];
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Shift' || event.repeat) {
      shifts = event.key === 'Shift' ? shifts : [];
      return;
    }
    shifts = [...shifts.filter((time) => event.timeStamp - time < WITHIN_MS), event.timeStamp];
    const button = document.querySelector('[data-leave]');
    if (shifts.length >= SHIFTS && button) {
      leave(button.dataset.leave);
    }
  }, true);

  // Vaadin shows "your session has ended" in a plain box: let readers hear it
  new MutationObserver((changes) => {
    for (const node of changes.flatMap((change) => [...change.addedNodes])) {
      if (node instanceof Element && node.classList.contains('v-system-error')) {
        node.setAttribute('role', 'alert');
      }
    }
  }).observe(document.documentElement, { childList: true, subtree: true });
})();
