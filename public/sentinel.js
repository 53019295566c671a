/*
 * Plain ES5, before the page's modules: says in the page when they do not come, and asks for them again. A widget takes the place
 * of its plain form by itself; what is said stands in the plain form, so it goes when the widget comes after all.
 */
(function () {
  var root = document.documentElement;
  var modules = 'noModule' in document.createElement('script');
  var failed = [];
  var again = '';

  function each(selector, act) {
    var found = document.querySelectorAll(selector);
    for (var place = 0; place < found.length; place += 1) act(found[place]);
  }

  function paragraph(words, control) {
    var made = document.createElement('p');
    made.appendChild(document.createTextNode(words + ' '));
    if (control) made.appendChild(control);
    return made;
  }

  function reload() {
    var link = document.createElement('a');
    link.href = window.location.href;
    link.onclick = function () {
      window.location.reload();
      return false;
    };
    link.appendChild(document.createTextNode('Обновить страницу'));
    return link;
  }

  function retry() {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.appendChild(document.createTextNode('Попробовать ещё раз'));
    button.onclick = function () {
      var asked = failed;
      failed = [];
      for (var place = 0; place < asked.length; place += 1) fetchAgain(asked[place], true);
    };
    return button;
  }

  function say(words, control) {
    each('[data-late]', function (place) {
      place.textContent = '';
      place.appendChild(paragraph(words, control && control()));
    });
  }

  function tell() {
    if (!modules) say('Браузер слишком старый для помощника. Вот как без него.');
    else if (failed.length > 0) say('Помощник не загрузился. Вот как без него.', retry);
    else say('Помощник всё ещё загружается. Вот как без него.', reload);
  }

  /* Most engines remember that a module did not come: another address is asked for anew. */
  function fetchAgain(address, pressed) {
    var script = document.createElement('script');
    again += '?';
    script.type = 'module';
    script.src = address + again;
    script.onerror = function (event) {
      event.stopPropagation();
      failed.push(address);
      if (pressed) say('Снова не вышло: похоже, нет связи.', reload);
      else tell();
    };
    document.head.appendChild(script);
  }

  window.addEventListener(
    'error',
    function (event) {
      var script = event.target;
      if (script && script.tagName === 'SCRIPT' && script.type === 'module' && script.src.indexOf('?') < 0) fetchAgain(script.src, false);
    },
    true
  );

  window.addEventListener('load', function () {
    // A browser that knows modules gets a while: the network may be slow.
    window.setTimeout(
      function () {
        if (root.getAttribute('data-check') !== 'started') {
          each('#sentinel', function (note) {
            note.className += ' sentinel--shown';
          });
        }
        if (modules) return;
        each('.waits', function (room) {
          room.setAttribute('hidden', '');
        });
        tell();
      },
      modules ? 5000 : 0
    );
    if (modules) window.setTimeout(tell, 8000);
  });
})();
