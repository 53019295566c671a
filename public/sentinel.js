/* Plain ES5, for browsers that never run the page's modules: shows the hidden note «скрипты не запустились». */
(function () {
  var root = document.documentElement;

  function started() {
    return root.getAttribute('data-check') === 'started';
  }

  function show() {
    var note = document.getElementById('sentinel');
    if (note && !started()) note.className += ' sentinel--shown';
  }

  var modules = 'noModule' in document.createElement('script');
  window.onload = function () {
    // A browser that knows modules gets five seconds: the network may be slow.
    window.setTimeout(show, modules ? 5000 : 0);
  };
})();
