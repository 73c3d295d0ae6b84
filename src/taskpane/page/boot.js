/*
 * Runs before anything else, in plain ES5, so that even an old browser window says what is wrong. It finds out where
 * the page is, brings in office.js without blocking the page, and hands over to the pane when Office is ready.
 */
(function () {
  "use strict";
  var script = document.currentScript;
  var officeUrl = script.getAttribute("data-office");
  var WAIT_SECONDS = 10;
  var settled = false;

  function announce(state) {
    if (settled && state !== "ready") return;
    settled = state !== "waiting";
    window.jxzpBoot = state;
    document.dispatchEvent(new CustomEvent("jxzp-boot", { detail: state }));
    var note = document.getElementById("boot-note");
    if (note) note.hidden = state === "ready" || state === "waiting";
    var part = document.getElementById("boot-" + state);
    if (part) part.hidden = false;
  }

  function isTooOld() {
    return /Trident|MSIE|Edge\//.test(navigator.userAgent) || typeof Promise !== "function";
  }

  /** The playground lends its emulated Excel to the very same pane; any other parent is of another origin. */
  function emulatorOfParent() {
    try {
      return window.parent !== window && window.parent.jxzpEmulator ? window.parent.jxzpEmulator : null;
    } catch (error) {
      return null;
    }
  }

  function trustedUrl(url) {
    if (!window.trustedTypes || !window.trustedTypes.createPolicy) return url;
    var policy = window.trustedTypes.createPolicy("default", {
      createScriptURL: function (asked) {
        var origin = new URL(asked, location.href).origin;
        // Parts of the pane that come later are files of its own folder.
        if (origin === location.origin || origin === new URL(officeUrl, location.href).origin) return asked;
        throw new TypeError("unexpected script address");
      },
    });
    return policy.createScriptURL(url);
  }

  function whenLoaded() {
    if (!window.Office || !window.Office.onReady) return announce("blocked");
    window.Office.onReady(function (info) {
      announce(info && info.host ? "ready" : "outside");
    });
  }

  function bringOffice() {
    var office = document.createElement("script");
    office.async = true;
    office.src = trustedUrl(officeUrl);
    office.onload = whenLoaded;
    office.onerror = function () {
      announce("blocked");
    };
    document.head.appendChild(office);
  }

  function start() {
    var retry = document.getElementById("boot-retry");
    if (retry)
      retry.onclick = function () {
        location.reload();
      };
    if (isTooOld()) return announce("old");
    announce("waiting");
    setTimeout(function () {
      announce("blocked");
    }, WAIT_SECONDS * 1000);
    var emulator = emulatorOfParent();
    if (!emulator) return bringOffice();
    window.Office = emulator.Office;
    window.Excel = emulator.Excel;
    window.OfficeExtension = emulator.OfficeExtension;
    whenLoaded();
  }

  window.jxzpBoot = "waiting";
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
