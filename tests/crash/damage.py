#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Damages the journal in a seeded way, starts again, and asks: everything readable survives, sequences are never reused,
the conservation law holds, a row of `gaps` tells the loss, the damaged file is kept.

    python3 tests/crash/damage.py ROUNDS SEED

A campaign calls run_stage(rng, directory) on a stopped forwarder's directory, starts the forwarder, then check_after()."""
import contextlib
import dataclasses
import json
import pathlib
import random
import sqlite3
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "integration" / "programs"))
from harness import OUT, Forwarder, Journal, wait_until, write_config  # noqa: E402

PAGE = 65536
HALF = {"name": "half", "type": "file", "path": "half.ndjson", "filter": "type:grant.*"}


@dataclasses.dataclass
class Before:
    """What a sound journal held before it was damaged."""
    kind: str = ""
    events: dict = dataclasses.field(default_factory=dict)  # sequence → json
    last: int = 0
    salvages: int = 0
    whole: bool = False   # every event must survive
    detected: bool = True  # this damage must be noticed when the journal is opened
    detail: str = ""


def connect(directory):
    return contextlib.closing(sqlite3.connect(pathlib.Path(directory) / "journal" / "journal.db", timeout=30))


def read(directory):
    with connect(directory) as database:
        database.execute("BEGIN")
        found = Before(events=dict(database.execute("SELECT sequence, json FROM events")))
        row = database.execute("SELECT seq FROM sqlite_sequence WHERE name = 'events'").fetchone()
        found.last = row[0] if row else 0
        found.salvages = meta(database, "salvages")
    return found


def meta(database, key):
    row = database.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return row[0] if row else 0


def settle_file(directory):
    """One whole file, so that the damage is not hidden by the WAL."""
    with connect(directory) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def root_page(directory, table):
    with connect(directory) as database:
        return database.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0]


def overwrite(directory, offset, data):
    with open(pathlib.Path(directory) / "journal" / "journal.db", "r+b") as file:
        file.seek(offset)
        file.write(data)


def no_database(rng, directory, before):
    overwrite(directory, 0, rng.randbytes(100))
    before.whole = True


def schema_page(rng, directory, before):
    overwrite(directory, 0, rng.randbytes(PAGE))
    before.whole = True


def lanes_page(rng, directory, before):
    overwrite(directory, (root_page(directory, "lanes") - 1) * PAGE, bytes(PAGE))
    before.whole = True


def meta_page(rng, directory, before):
    overwrite(directory, (root_page(directory, "meta") - 1) * PAGE, rng.randbytes(PAGE))
    before.whole = True


def id_index(rng, directory, before):
    overwrite(directory, (root_page(directory, "events_id") - 1) * PAGE, rng.randbytes(PAGE))
    before.whole, before.detected = True, False


def event_root(rng, directory, before):
    """The page that leads to all others: only the raw pages still hold the events."""
    overwrite(directory, (root_page(directory, "events") - 1) * PAGE, rng.randbytes(PAGE))
    before.whole = len(before.events) > 300  # a small journal has its events on that very page


def some_pages(rng, directory, before):
    size = (pathlib.Path(directory) / "journal" / "journal.db").stat().st_size
    for _ in range(rng.randint(1, 3)):
        page = rng.randrange(1, size // PAGE)
        overwrite(directory, page * PAGE, rng.choice([bytes(PAGE), rng.randbytes(PAGE)]))
        before.detail += f" page {page + 1}"
    before.detected = False


def truncated(rng, directory, before):
    path = pathlib.Path(directory) / "journal" / "journal.db"
    with open(path, "r+b") as file:
        file.truncate(rng.randrange(PAGE, path.stat().st_size - PAGE))


def malformed_schema(rng, directory, before):
    with connect(directory) as database, database:
        database.execute("PRAGMA writable_schema = ON")
        database.execute("UPDATE sqlite_schema SET sql = 'CREATE TABLE nonsense(' WHERE name = 'lanes'")
        database.commit()
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before.whole = True


def missing_table(rng, directory, before):
    with connect(directory) as database, database:
        database.execute("DROP TABLE frozen_batches")
    settle_file(directory)
    before.whole = True


def garbage_wal(rng, directory, before):
    wal = pathlib.Path(directory) / "journal" / "journal.db-wal"
    wal.write_bytes(rng.randbytes(4096 * rng.randint(20, 60)))
    before.whole = True


KINDS = [no_database, schema_page, lanes_page, meta_page, id_index, event_root, some_pages, truncated, malformed_schema,
         missing_table, garbage_wal]


def run_stage(rng, directory, kind=None):
    """Damages the journal of a stopped forwarder; gives what check_after() compares with."""
    kind = kind or rng.choice(KINDS)
    settle_file(directory)
    before = read(directory)
    before.kind = kind.__name__
    kind(rng, directory, before)
    return before


def check_after(directory, before):
    """The program has been started on the damaged journal. Gives how many events were lost."""
    place = pathlib.Path(directory)
    with connect(directory) as database:
        salvaged = meta(database, "salvages") > before.salvages or (before.kind == "meta_page" and meta(database, "salvages"))
        assert salvaged or not before.detected, f"{before.kind}: not noticed"
        if not salvaged:
            return 0
        assert list((place / "journal").glob("journal.db.damaged-*")), "the damaged file is not kept"
        assert not (place / "journal" / "journal.damaged").exists(), "the repair is not finished"
        events = dict(database.execute("SELECT sequence, json FROM events"))
        wrong = [sequence for sequence, text in before.events.items() if events.get(sequence, text) != text]
        assert not wrong, f"{before.kind}: other bytes at {wrong[:5]}"
        reused = [s for s in events if s <= before.last and s not in before.events]
        assert not reused, f"{before.kind}: sequences reused {reused[:5]}"
        lost = len(before.events.keys() - events.keys())
        assert lost == 0 or not before.whole, f"{before.kind}: {lost} events lost that could be read"
        gaps = [row[0] for row in database.execute("SELECT reason FROM gaps WHERE kind = 'damage'")]
        assert gaps, "no gap tells of it"
        if lost:
            assert any("could not be read" in gap or "without a trace" in gap for gap in gaps), gaps
        for name, matched, states, least in database.execute(
                "SELECT d.destination, l.matched, sum(d.events), min(d.events) FROM deliveries d "
                "JOIN lanes l ON l.name = d.destination GROUP BY 1"):
            assert matched == states and least >= 0, f"{name}: matched {matched}, states {states}, least {least}"
        assert database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    return lost


def append_lines(place, first, count, size=900):
    lines = [json.dumps({"id": f"evt_{n:07}", "type": "grant.created" if n % 2 else "budget.changed", "data": {"n": n, "text": "x" * size}})
             for n in range(first, first + count)]
    (place / "in.ndjson").write_text("".join(line + "\n" for line in lines))


def one_round(rng, kind, place):
    count = rng.randint(700, 1500)
    append_lines(place, 1, count)
    write_config(place, {"type": "file", "path": "in.ndjson"}, [OUT, HALF])
    assert Forwarder(place, "--once").wait() == 0
    before = run_stage(rng, place, kind)
    # Events that come after it, on top of what was read already.
    append_lines(place, 10_000, 50)
    assert Forwarder(place, "--once").wait() == 0, f"{kind.__name__}: the forwarder did not run"
    lost = check_after(place, before)
    journal = Journal(place)
    if before.detected:
        fresh = journal.query("SELECT count(*), min(sequence) FROM events WHERE id >= 'evt_0010000'")[0]
        assert fresh[0] == 50 and fresh[1] > max(s for s in before.events if s in dict(journal.query("SELECT sequence, 1 FROM events")))
        assert journal.settled(), "something waits for ever"
    sent = {json.loads(line)["id"] for line in (place / "out.ndjson").read_text().splitlines()}
    assert {f"evt_{n:07}" for n in range(1, count + 1)} <= sent, "an event never came out"
    half = (place / "half.ndjson").read_text().splitlines()
    assert half and all(json.loads(line)["type"] == "grant.created" for line in half)
    return f"{kind.__name__}{before.detail}: {count} events, {lost} lost"


def main():
    rounds, seed = (int(value) for value in (sys.argv[1:] + ["11", "1"])[:2])
    for number in range(rounds):
        rng = random.Random(seed * 1000 + number)
        kind = KINDS[number % len(KINDS)]
        with tempfile.TemporaryDirectory(prefix="grantex-damage-") as directory:
            print(f"round {number}: {one_round(rng, kind, pathlib.Path(directory))}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
