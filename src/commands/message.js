/* Shows the sentence that a ribbon button has to tell, as plain text. */
(function () {
  "use strict";
  var sentence = decodeURIComponent(location.hash.replace(/^#/, "").split("?")[0]);
  document.getElementById("message").textContent = sentence;
})();
