#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives grantex-monitor --demo as a screen reader does: through AT-SPI, in a session and on a display of its own.

usage: test_at_spi.py GRANTEX-MONITOR       needs python3-pyatspi, at-spi2-core, dbus, xvfb, openbox; exit 77 without them
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

PATIENCE = 60
INSIDE = "GRANTEX_AT_SPI_SESSION"


def session():
    """The same script once more, inside a private session bus and X server."""
    missing = [tool for tool in ("Xvfb", "openbox", "dbus-run-session") if shutil.which(tool) is None]
    try:
        import pyatspi  # noqa: F401
    except (ImportError, ValueError) as error:
        missing.append(str(error))
    if missing:
        print("not here: " + ", ".join(missing))
        return 77
    with tempfile.TemporaryDirectory(prefix="grantex-at-spi-") as home:
        environment = {
            "PATH": os.environ["PATH"], "HOME": home, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb", "QT_ACCESSIBILITY": "1", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "NO_AT_BRIDGE": "0", INSIDE: "1"}
        for name in ("RUNTIME", "CONFIG", "DATA", "STATE", "CACHE"):
            place = os.path.join(home, name.lower())
            os.mkdir(place, 0o700)
            environment["XDG_RUNTIME_DIR" if name == "RUNTIME" else f"XDG_{name}_HOME"] = place
        read, write = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                                  pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        manager = None
        try:
            with os.fdopen(read) as told:
                environment["DISPLAY"] = ":" + told.readline().strip()
            # Without a window manager nobody gives a window the keyboard.
            manager = subprocess.Popen(["openbox"], env=environment, stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL)
            return subprocess.call(["dbus-run-session", "--", sys.executable, *sys.argv], env=environment)
        finally:
            for process in filter(None, (manager, server)):
                process.terminate()
                process.wait()


def wait(condition, what):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError("waited in vain until " + what)


def children(node):
    # A table is asked for its cells, not walked: it may have a million rows.
    if node.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TREE):
        return
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield child


def find(root, name, role=None):
    """The first below `root` that bears this name (and role), in sight or not; None."""
    level = [root]
    while level:
        below = []
        for node in level:
            try:
                if node.name == name and (role is None or node.getRole() == role):
                    return node
                below.extend(children(node))
            except Exception:  # gone while it was asked
                continue
        level = below
    return None


def has(node, state):
    return node.getState().contains(state)


class ScreenReader(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program = subprocess.Popen([sys.argv[1], "--demo"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        desktop = pyatspi.Registry.getDesktop(0)

        def window():
            for application in desktop:
                if application is not None and application.get_process_id() == cls.program.pid:
                    # Nobody here listens to the events that would keep what is remembered fresh.
                    application.set_cache_mask(Atspi.Cache.NONE)
                    for child in application:
                        if child is not None and find(child, "Events", pyatspi.ROLE_TABLE):
                            return child
            return None

        cls.window = wait(window, "the window is on the bus")

    @classmethod
    def tearDownClass(cls):
        cls.program.terminate()
        code = cls.program.wait(60)
        if code != 0:
            raise AssertionError(f"the window ended with {code}")

    def named(self, name, role=None):
        return wait(lambda: find(self.window, name, role), f"there is \"{name}\"")

    def events(self):
        return self.named("Events", pyatspi.ROLE_TABLE).queryTable()

    def rows(self):
        table = self.events()
        return [table.getAccessibleAt(row, 0).name for row in range(table.nRows)]

    def test_1_every_event_is_a_sentence(self):
        wait(lambda: self.events().nRows >= 20, "there are events")
        for sentence in self.rows()[:20]:
            self.assertGreater(len(sentence.split()), 3, sentence)

    def test_2_a_filter_is_typed(self):
        edit = self.named("Filter", pyatspi.ROLE_TEXT)
        self.window.queryComponent().grabFocus()
        self.assertTrue(edit.queryComponent().grabFocus())
        wait(lambda: has(edit, pyatspi.STATE_FOCUSED), "the filter has the focus")
        edit.queryEditableText().setTextContents("type:budget.*")
        self.assertEqual(edit.queryText().getText(0, -1), "type:budget.*")
        pyatspi.Registry.generateKeyboardEvent(0xff0d, None, pyatspi.KEY_SYM)  # Return

        def filtered():
            rows = self.rows()
            return rows if rows and all("budget." in row for row in rows) else None

        wait(filtered, "only budget events are there")

    def test_3_an_event_is_selected_and_read(self):
        table = wait(lambda: self.events() if self.events().nRows > 0 else None, "an event is left")
        sentence = table.getAccessibleAt(0, 0).name
        self.assertTrue(table.addRowSelection(0))
        details = self.named("Event details")
        tree = wait(lambda: find(details, "Event as a tree"), "the event is shown as a tree").queryTable()
        cells = wait(lambda: [tree.getAccessibleAt(row, column).name
                              for row in range(tree.nRows) for column in range(tree.nColumns)], "the tree has rows")
        kind = next(word for word in sentence.replace(",", " ").split() if word.startswith("budget."))
        self.assertTrue(any(kind in cell for cell in cells), f"{kind} in {cells}")

    def test_4_a_destination_is_switched_off_and_on(self):
        switch = self.named("Deliver to NDJSON file")
        self.assertTrue(has(switch, pyatspi.STATE_CHECKED))
        for wanted in (False, True):
            action = switch.queryAction()
            names = [action.getName(index).lower() for index in range(action.nActions)]
            self.assertTrue(action.doAction(names.index("toggle") if "toggle" in names else 0), names)
            wait(lambda: has(switch, pyatspi.STATE_CHECKED) == wanted, f"the switch is on: {wanted}")
            state = "Off" if not wanted else "Delivering"
            wait(lambda: state in self.card(), "the destination says " + state)

    def card(self):
        """What is said of the destination as a whole."""
        level = [self.window]
        while level:
            for node in level:
                if (node.name or "").startswith("NDJSON file, "):
                    return node.name
            level = [child for node in level for child in children(node)]
        return ""


if __name__ == "__main__":
    if INSIDE not in os.environ:
        sys.exit(session())
    import pyatspi
    from gi.repository import Atspi
    unittest.main(argv=sys.argv[:1], verbosity=2)
