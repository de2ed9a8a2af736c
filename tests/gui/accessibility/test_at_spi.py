#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives grantex-monitor --demo as a screen reader does: through AT-SPI, in a session and on a display of its own.

usage: test_at_spi.py GRANTEX-MONITOR       exit 77 without what desktop_session.py needs
"""
import sys
import unittest

from desktop_session import children, end, find, has, run_inside, start_demo, wait

run_inside()
import pyatspi  # noqa: E402


class ScreenReader(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program, cls.window = start_demo(sys.argv[1])

    @classmethod
    def tearDownClass(cls):
        end(cls.program)

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
    unittest.main(argv=sys.argv[:1], verbosity=2)
