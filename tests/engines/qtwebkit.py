"""Drives QtWebKit. Reads a command a line, {"goto": address} or {"evaluate": expression}, and prints a line {"value": …}
for each. Errors that the page writes to the console are kept for the expression "errors"."""

import json
import sys

from PyQt5.QtCore import QSize, QSocketNotifier, QUrl
from PyQt5.QtWebKitWidgets import QWebPage
from PyQt5.QtWidgets import QApplication

errors = []
# Holds something while a command waits for its page.
loads = []


class Page(QWebPage):
    def javaScriptConsoleMessage(self, message, line, source):
        # A policy may name what an engine of its age does not know: it says so and skips it.
        if message.startswith("Unrecognized Content-Security-Policy directive"):
            return
        errors.append(f"{message} ({source}:{line})")


application = QApplication(sys.argv)
page = Page()
page.setViewportSize(QSize(360, 640))


def answer(value):
    print(json.dumps({"value": value}), flush=True)


def command():
    line = sys.stdin.readline()
    if not line:
        application.quit()
        return
    asked = json.loads(line)
    if "goto" in asked:
        loads.append(True)
        page.mainFrame().load(QUrl(asked["goto"]))
    elif asked["evaluate"] == "errors":
        answer(errors)
    else:
        answer(page.mainFrame().evaluateJavaScript(asked["evaluate"]))


def loaded(success):
    if loads:
        loads.clear()
        answer(success)


page.mainFrame().loadFinished.connect(loaded)
notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Read)
notifier.activated.connect(command)
sys.exit(application.exec_())
