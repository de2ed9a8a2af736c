#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desktop's own notification service shows of an alert of grantex-monitor --demo, and what a click on it does.

usage: test_desktop_notification.py GRANTEX-MONITOR [PICTURE.png]       needs dunst and what desktop_session.py needs, else exit 77;
the picture is of the whole screen while the notification stands there (needs ImageMagick)
"""
import re
import subprocess
import sys
import unittest

from desktop_session import children, end, find, run_inside, start_demo, wait

run_inside("dunst", "dunstctl")
import pyatspi  # noqa: E402


def answer(*command):
    return subprocess.run(command, check=False, capture_output=True, text=True).stdout


def ask(*words):
    return answer("dunstctl", *words)


def texts(root):
    """Every name below `root`, cells included where a table is small."""
    found = []
    level = [root]
    while level:
        below = []
        for node in level:
            try:
                found.append(node.name or "")
                if node.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TREE):
                    table = node.queryTable()
                    found.extend(table.getAccessibleAt(row, column).name
                                 for row in range(min(table.nRows, 200)) for column in range(table.nColumns))
                below.extend(children(node))
            except Exception:  # gone while it was asked
                continue
        level = below
    return found


class Notification(unittest.TestCase):
    def test_it_is_shown_and_a_click_shows_its_event(self):
        shown = []
        service = subprocess.Popen(["dunst", "-print"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        try:
            # dunstctl would have the bus start another one.
            wait(lambda: "true" in answer("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
                                          "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.Notifications"),
                 "the service of the desktop is there")
            program, window = start_demo(sys.argv[1])
            try:
                wait(lambda: ask("count", "displayed").strip() not in ("", "0"), "an alert is shown")
                if len(sys.argv) > 2:
                    subprocess.run(["import", "-window", "root", sys.argv[2]], check=True)
                ask("action", "0")
                details = wait(lambda: find(window, "Event details"), "the details are there")
                wait(lambda: find(details, "Event as a tree"), "an event is shown")
                ask("set-paused", "true")  # what comes now is not what was clicked
                read = texts(details)
            finally:
                end(program)
        finally:
            service.terminate()
            shown = service.communicate()[0]
        self.assertIn("appname: 'Grantex Monitor'", shown)
        self.assertIn('"default": "Show event"', shown)
        self.assertRegex(shown, r"icon: '.+'|raw_icon set: true")
        grants = re.findall(r"grnt_[0-9A-Z]{26}", shown.split("formatted:")[0])
        self.assertTrue(grants, shown)
        self.assertTrue(any(grant in text for grant in grants for text in read), f"{grants} in {read}")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
