/* eslint-disable @typescript-eslint/no-require-imports -- the only kind of modules PhantomJS has */
/* Runs inside PhantomJS, which knows ECMAScript 5 only. Reads a command a line, {"goto": address} or {"evaluate": expression},
   and prints a line {"value": …} or {"error": …} for each. Errors of the page are kept for the expression "errors". */
var system = require('system');
var page = require('webpage').create();
var errors = [];

page.viewportSize = { width: 360, height: 640 };
page.onError = function (message) {
  errors.push(message);
};
page.onResourceError = function (error) {
  // 5: the load was given up because the next page was asked for.
  if (error.errorCode !== 5) errors.push(error.url + ': ' + error.errorString);
};

function answer(reply) {
  system.stdout.writeLine(JSON.stringify(reply));
  system.stdout.flush();
  // Reading a line blocks everything: the page gets its turn first.
  setTimeout(next, 20);
}

function next() {
  var line = system.stdin.readLine();
  if (line === '') {
    phantom.exit();
    return;
  }
  var command = JSON.parse(line);
  if (command.goto) {
    page.open(command.goto, function (status) {
      answer(status === 'success' ? { value: true } : { error: status });
    });
  } else if (command.evaluate === 'errors') {
    answer({ value: errors });
  } else {
    answer({ value: page.evaluateJavaScript('function () { return ' + command.evaluate + '; }') });
  }
}

next();
