#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the include arrows of the design true: app -> ui -> core/pipeline -> the rest of core -> core/base.

On Debian every Qt header is found from every target, so link rules alone do not see a widget in the core.
Usage: check_includes.py ROOT            exit 1 and one line for each broken arrow
       check_includes.py --self-test     proves that broken arrows are found
"""
import pathlib
import re
import sys
import tempfile

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.M)
WIDGET_CLASSES = re.compile(
    r"^(Qt(Gui|Widgets|Charts|Svg|SvgWidgets|PrintSupport)(/|$)|Q(Application|GuiApplication|Widget|MainWindow|Dialog|Label|Action|Painter|"
    r"Icon|Pixmap|Image|Color|Font|Palette|Style\w*|TableView|TreeView|Menu|Clipboard|Cursor|Screen|Window)$)")
# What the window may know of the core besides the facade: plain values, nothing that talks to a network.
UI_MAY_SEE = (
    "core/base/", "core/event/", "core/pipeline/pipeline.h", "core/pipeline/budget_service.h",
    "core/budget/budget_values.h", "core/budget/type_counts.h", "core/grantex/records.h", "core/filter/", "core/index/", "core/delivery/lane_status.h",
    "core/export/", "core/files/file_events.h", "core/files/merged_events.h",
    # Setting up: drafts, their tests and places of secrets; the registry only lists types and their tables.
    "core/setup/", "core/secrets/secret_store.h", "core/destinations/registry.h", "core/settings/config_edit.h",
    "core/alerts/", "core/journal/dead_letters.h", "core/journal/event_edit.h", "core/settings/profiles.h", "core/journal/lane_record.h", "core/journal/delivery_picture.h",
    "core/journal/records.h", "core/journal/event_reader.h", "core/settings/config.h",
    "core/settings/config_text.h", "core/settings/config_value.h", "core/settings/field.h",
    "core/settings/values.h", "core/source/source.h", "core/timeline/")


def folder_order(root):
    text = (root / "core/CMakeLists.txt").read_text()
    match = re.search(r"foreach\(folder ([^)]*)\)", text)
    return match.group(1).split()


def problems(root):
    order = folder_order(root)
    found = []
    for top in ("core", "ui", "app"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix not in (".h", ".cpp"):
                continue
            name = path.relative_to(root).as_posix()
            for included in INCLUDE.findall(path.read_text(errors="replace")):
                reason = broken(name, included, order)
                if reason:
                    found.append(f"{name}: includes {included}: {reason}")
    return found


def broken(name, included, order):
    parts, target = name.split("/"), included.split("/")
    if included.startswith("tests/"):
        return "nothing outside tests includes tests"
    if parts[0] == "core":
        if WIDGET_CLASSES.match(included):
            return "the core knows no Qt Gui, Widgets or Charts"
        if target[0] in ("ui", "app"):
            return "the core knows nothing of what stands above it"
        if target[0] == "core" and target[1] in order and parts[1] in order and order.index(target[1]) > order.index(parts[1]):
            return f"core/{parts[1]} stands below core/{target[1]} (core/CMakeLists.txt)"
        if parts[1] == "destinations" and len(parts) > 3 and parts[2] != "common" and target[:2] == ["core", "destinations"]:
            if len(target) > 3 and target[2] not in (parts[2], "common"):
                return "one destination never sees another"
    if parts[0] == "ui":
        if target[0] == "app":
            return "the window knows nothing of the programs"
        if target[0] == "core" and not included.startswith(UI_MAY_SEE):
            return "the window knows the core's facade and values only"
        if WIDGET_NETWORK.match(included):
            return "the window never talks to the network"
    return None


WIDGET_NETWORK = re.compile(r"^(QtNetwork|QtWebSockets)(/|$)|^Q(NetworkAccessManager|NetworkRequest|NetworkReply|TcpSocket|WebSocket)$")


def self_test():
    bad = {
        "core/base/a.h": "#include <QWidget>",
        "core/event/b.h": '#include "core/journal/x.h"',
        "core/journal/c.cpp": '#include "ui/window/y.h"',
        "core/destinations/splunk/d.cpp": '#include "core/destinations/file/file.h"',
        "ui/window/e.cpp": '#include "core/net/http_transport.h"',
        "ui/window/f.cpp": "#include <QNetworkAccessManager>",
        "app/monitor/g.cpp": '#include "tests/support/fake_clock.h"',
        "core/net/h.cpp": "#include <QtGui/QImage>",
    }
    good = {
        "core/journal/ok.cpp": '#include "core/base/clock.h"\n#include <QString>',
        "ui/events/ok.cpp": '#include "core/pipeline/pipeline.h"\n#include <QTableView>',
        "core/destinations/splunk/ok.cpp": '#include "core/destinations/common/judge.h"',
    }
    with tempfile.TemporaryDirectory() as directory:
        root = pathlib.Path(directory)
        for name, text in {**bad, **good}.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text + "\n")
        (root / "core/CMakeLists.txt").write_text(
            "foreach(folder base event net settings secrets source journal metrics destinations delivery simulator pipeline)\n")
        reported = {line.split(":")[0] for line in problems(root)}
    missed, wrong = set(bad) - reported, reported - set(bad)
    for name in missed:
        print(f"not found: {name}")
    for name in wrong:
        print(f"wrongly reported: {name}")
    return 1 if missed or wrong else 0


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    lines = problems(pathlib.Path(sys.argv[1]))
    print("\n".join(lines) or "all include arrows hold")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
