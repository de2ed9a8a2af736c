# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of a test's own (session bus, X server, window manager, accessibility) and a screen reader's way around in it.

Needs python3-pyatspi, at-spi2-core, dbus, xvfb, openbox: a test ends with 77 without them.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

PATIENCE = 60
INSIDE = "GRANTEX_DESKTOP_SESSION"


def run_inside(*programs):
    """Runs the calling script once more, inside a private session, and ends with its status; returns when inside.

    What the session needs, and `programs`, is there then."""
    if INSIDE not in os.environ:
        sys.exit(session(programs))


def session(programs):
    missing = [tool for tool in ("Xvfb", "openbox", "dbus-run-session", *programs) if shutil.which(tool) is None]
    try:
        import pyatspi  # noqa: F401
    except (ImportError, ValueError) as error:
        missing.append(str(error))
    if missing:
        print("not here: " + ", ".join(missing))
        return 77
    with tempfile.TemporaryDirectory(prefix="grantex-desktop-") as home:
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


def start_demo(program):
    """The window over the simulated service: its process and its place on the accessibility bus."""
    process = subprocess.Popen([program, "--demo"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    desktop = pyatspi.Registry.getDesktop(0)

    def window():
        for application in desktop:
            if application is not None and application.get_process_id() == process.pid:
                # Nobody here listens to the events that would keep what is remembered fresh.
                application.set_cache_mask(Atspi.Cache.NONE)
                for child in application:
                    if child is not None and find(child, "Events", pyatspi.ROLE_TABLE):
                        return child
        return None

    return process, wait(window, "the window is on the bus")


def end(process):
    process.terminate()
    code = process.wait(60)
    if code != 0:
        raise AssertionError(f"the window ended with {code}")


if INSIDE in os.environ:
    import pyatspi
    from gi.repository import Atspi
