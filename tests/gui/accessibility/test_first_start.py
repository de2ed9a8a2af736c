#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets grantex-monitor up for the first time by key presses alone, on a display and with a keychain of its own: welcome,
address, key, test, save; connected; ended and started again, still connected.

usage: test_first_start.py GRANTEX-MONITOR GRANTEX-SIMULATOR       exit 77 without what desktop_session.py needs
"""
import contextlib
import json
import os
import pathlib
import re
import subprocess
import sys
import unittest

from desktop_session import children, find, has, run_inside, wait

run_inside("gnome-keyring-daemon", "secret-tool")
import pyatspi  # noqa: E402
from gi.repository import Atspi  # noqa: E402

KEY = "gx_demo_key"
TAB, RETURN, SPACE = 0xff09, 0xff0d, 0x20


def press(symbol):
    pyatspi.Registry.generateKeyboardEvent(symbol, None, pyatspi.KEY_SYM)


def type_text(text):
    for letter in text:
        press(ord(letter))


def press_control(letter):
    key = 37  # the left Control key of every PC keyboard under X
    pyatspi.Registry.generateKeyboardEvent(key, None, pyatspi.KEY_PRESS)
    try:
        press(ord(letter))
    finally:
        pyatspi.Registry.generateKeyboardEvent(key, None, pyatspi.KEY_RELEASE)


def words(node):
    """Name and description; none of what is gone while it is asked."""
    with contextlib.suppress(Exception):
        return f"{node.name}\n{node.description}"
    return ""


def name_of_focus(node):
    with contextlib.suppress(Exception):
        return node.name if has(node, pyatspi.STATE_FOCUSED) else None
    return None


class FirstStart(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], input=b"a password\n", check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        cls.simulator = subprocess.Popen([sys.argv[2], "--port", "0", "--rate", "20"], stdout=subprocess.PIPE,
                                         stderr=subprocess.STDOUT, text=True)
        cls.addClassCleanup(cls.simulator.stdout.close)
        cls.url = re.search(r"http://127\.0\.0\.1:\d+", cls.simulator.stdout.readline()).group(0)
        cls.program = None

    @classmethod
    def tearDownClass(cls):
        for process in filter(None, (cls.program, cls.simulator)):
            process.kill()
            process.wait()

    def start(self):
        type(self).program = subprocess.Popen([sys.argv[1]])

    def windows(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.get_process_id() == self.program.pid:
                application.set_cache_mask(Atspi.Cache.NONE)
                yield from (child for child in application if child is not None)

    def named(self, name, role=None):
        return next(filter(None, (find(window, name, role) for window in self.windows())), None)

    def nodes(self):
        """All there is, from the windows inwards."""
        level = list(self.windows())
        while level:
            below = []
            for node in level:
                try:
                    yield node
                    below.extend(children(node))
                except Exception:  # gone while it was asked
                    continue
            level = below

    def focus(self):
        """What the keys go to, by name: the innermost, for what stands around an editor says that it has the focus, too."""
        return next(reversed([told for node in self.nodes() if (told := name_of_focus(node))]), None)

    def tab_to(self, name):
        for _ in range(40):
            before = wait(self.focus, "something has the focus")
            if before == name:
                return
            press(TAB)
            wait(lambda: self.focus() not in (None, before), f"Tab leaves \"{before}\"")
        self.fail(f"no Tab leads to \"{name}\"")

    def expect_live(self):
        wait(lambda: self.named("Events", pyatspi.ROLE_TABLE), "the window is there")
        wait(lambda: self.named("Events", pyatspi.ROLE_TABLE).queryTable().nRows > 5, "there are events")
        before = self.named("Events", pyatspi.ROLE_TABLE).queryTable().nRows
        wait(lambda: self.named("Events", pyatspi.ROLE_TABLE).queryTable().nRows > before, "more events come")

    def leave(self):
        press_control("q")
        self.assertEqual(self.program.wait(60), 0)

    def test_typed_connected_and_started_again(self):
        self.start()
        wait(lambda: self.focus() == "Connect to Grantex", "the welcome is there, with its first way under the keys")
        press(RETURN)
        wait(lambda: self.focus() == "Address", "the address is asked for")
        type_text(self.url)
        self.tab_to("API key")
        type_text(KEY)
        self.tab_to("Test connection")
        press(SPACE)
        wait(lambda: self.find_text("accepted"), "the service accepts the key")
        self.tab_to("Save")
        press(SPACE)
        self.expect_live()
        config = pathlib.Path(os.environ["XDG_CONFIG_HOME"], "grantex-monitor", "config.json").read_text()
        self.assertNotIn(KEY, config)
        entry = json.loads(config)["source"]["apiKey"]["keychain"]
        kept = subprocess.run(["secret-tool", "search", "--all", "--unlock", "user", entry], capture_output=True, text=True)
        self.assertIn(KEY, kept.stdout + kept.stderr)
        self.leave()
        self.start()
        self.expect_live()
        self.leave()

    def find_text(self, part):
        return any(part in words(node) for node in self.nodes())


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
