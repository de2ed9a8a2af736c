#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults from outside, with the real programs, in stages: after each one nothing that the journal committed is lost, a crash repeats at
most the open batches, the conservation law holds, and a row of `gaps` covers each time without a connection.

    GRANTEX_BIN_DIR=build/release/bin GRANTEX_FIXTURES=tests/golden python3 tests/crash/campaign.py [--long] [--seed N] [STAGE...]

Stages: kills, full-disk (as root), damage, two-programs, clock (with libfaketime). The same seed makes the same faults. A stage that cannot run
here says why; told by name, it fails then."""
import argparse
import collections
import contextlib
import errno
import glob
import json
import os
import pathlib
import random
import subprocess
import sqlite3
import sys
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "integration" / "programs"))
import damage  # noqa: E402
import harness  # noqa: E402
import kill_campaign  # noqa: E402
from harness import OUT, Forwarder, Hook, Journal, Simulator, hook, stream, wait_until, workplace, write_config  # noqa: E402

IN_FLIGHT, BATCH, FILE_BATCH = 4, 100, 1000


class CannotRun(Exception):
    """What the stage needs is not here."""


def now():
    return int(time.time() * 1000)


def check_arrivals(place, journal, hooked, crashes):
    """All that the journal holds has reached both destinations; repeated is at most what was open at each crash."""
    ids = collections.Counter(journal.ids())
    lines = (place / "out.ndjson").read_text().splitlines()
    for name, counter, batch in (("hook", collections.Counter(hooked.accepted), BATCH),
                                 ("out", collections.Counter(json.loads(line)["id"] for line in lines), FILE_BATCH)):
        missing, strange = ids - counter, set(counter) - set(ids)
        repeated = sum((counter - ids).values())
        assert not missing, f"{name}: {len(missing)} events of the journal never arrived"
        assert not strange, f"{name}: {len(strange)} events arrived that the journal does not hold"
        assert repeated <= crashes * IN_FLIGHT * batch, f"{name}: {repeated} repeated after {crashes} crashes"
    assert hooked.complaints == [], hooked.complaints[:3]
    journal.check_law()
    return sum(ids.values())


def check_gaps(journal, moments):
    kill_campaign.check_gaps(journal, moments)
    for start, end in journal.query("SELECT started_at, ended_at FROM gaps"):
        assert end is None or end >= start, "a gap of negative length"


@contextlib.contextmanager
def setting(seed, rate, decide=lambda *_: 200, journal=None):
    """A place with simulator, webhook and configuration; everything is stopped behind it."""
    with workplace() as place:
        simulator = Simulator("--rate", str(rate), "--seed", str(seed))
        hooked = Hook(decide)
        try:
            write_config(place, stream(simulator), [hook(hooked), OUT], journal)
            yield place, simulator, hooked, Journal(place)
        finally:
            hooked.stop()
            simulator.stop()


def finish(place, simulator, hooked, journal, forwarder, crashes):
    simulator.fault("rate 0")
    wait_until(journal.settled, "everything is delivered")
    assert forwarder.terminate() == 0
    return check_arrivals(place, journal, hooked, crashes)


def kills(seed, long):
    kill_campaign.main(1000 if long else 8, seed)


def full_disk(seed, long):
    """A file system that fills up, a kill while it is full, and room again."""
    chance = random.Random(seed)
    with setting(seed, 3000) as (place, simulator, hooked, journal):
        (place / "journal").mkdir(mode=0o700)
        disk = str(place / "journal")
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=400m,mode=0700", "tmpfs", disk], capture_output=True, text=True)
        if mounted.returncode != 0:
            raise CannotRun("a small file system needs root: " + mounted.stderr.strip())
        try:
            crashes, killed = 0, []
            for number in range(6 if long else 2):
                give_room(disk, 6)
                forwarder = Forwarder(place)
                wait_until(journal.exists, "the journal is made")
                wait_until(lambda: free(disk) < 300_000, "the disk is full")
                time.sleep(chance.uniform(0, 0.5))
                journal.check_law()
                forwarder.kill()
                crashes += 1
                killed.append(now())
                held = len(journal.ids())
                # Full to the last byte, and started again: it must stay, keep what it has, and go on as soon as there is room.
                damaged = number % 2 == 1
                if damaged:
                    give_room(disk, 10)  # for putting the WAL into the file
                    before = damage.run_stage(chance, place, damage.no_database)
                fill(disk)
                forwarder = Forwarder(place)
                time.sleep(chance.uniform(0.2, 1))
                assert forwarder.process.poll() is None, "a full disk ended the program"
                assert damaged or len(journal.ids()) >= held
                os.remove(pathlib.Path(disk) / "filler")
                # A salvage makes a file as large as the damaged one, which is kept, and a WAL of at most 20 MiB beside it.
                kept = sum(old.stat().st_size for old in pathlib.Path(disk).glob("journal.db*")) >> 20
                give_room(disk, kept + 30 if damaged else 6)
                wait_until(lambda: journal.exists() and len(journal.ids()) > held, "events are stored again")
                if damaged:
                    assert damage.check_after(place, before) == 0
                    for old in pathlib.Path(disk).glob("journal.db.damaged-*"):
                        old.unlink()
                forwarder.kill()
                crashes += 1
                killed.append(now())
                journal.check_law()
            give_room(disk, 300)
            total = finish(place, simulator, hooked, journal, Forwarder(place), crashes)
            check_gaps(journal, killed)
            print(f"full-disk: {crashes} kills on a full disk, {total} events, nothing lost")
        finally:
            subprocess.run(["umount", "-l", disk], check=False)


def give_room(directory, mebibytes):
    """Leaves so much room on the file system; ballast takes the rest."""
    ballast = pathlib.Path(directory) / "ballast"
    while True:
        ballast.unlink(missing_ok=True)
        with open(ballast, "wb") as file:
            try:
                os.posix_fallocate(file.fileno(), 0, max(1, free(directory) - (mebibytes << 20)))
                return
            except OSError as error:
                # The forwarder took room between the two calls.
                if error.errno != errno.ENOSPC:
                    raise


def fill(directory):
    with open(pathlib.Path(directory) / "filler", "wb", buffering=0) as filler, contextlib.suppress(OSError):
        while True:
            filler.write(b"x" * 4096)


def free(directory):
    status = os.statvfs(directory)
    return status.f_bavail * status.f_frsize


class Readers:
    """Somebody reads the whole journal over and over, as a window and an export do; what they read may be damaged."""

    def __init__(self, place):
        self.place, self.done = place, threading.Event()
        self.threads = [threading.Thread(target=self.rows), threading.Thread(target=self.exports)]
        for thread in self.threads:
            thread.start()

    def rows(self):
        while not self.done.wait(0.02):
            with contextlib.suppress(sqlite3.Error):
                collections.deque(Journal(self.place).rows("SELECT sequence, json FROM events"), maxlen=0)

    def exports(self):
        while not self.done.wait(0.02):
            code = subprocess.run([harness.BIN / "grantex-forwarder", "journal", "export", "--directory", self.place / "journal"],
                                  capture_output=True, timeout=harness.PATIENCE).returncode
            assert code in (0, 2, 3), f"journal export ended with {code}"

    def stop(self):
        self.done.set()
        for thread in self.threads:
            thread.join()


def running(place, journal):
    """A forwarder that works on the journal: what was damaged is repaired, and new events come."""
    forwarder = Forwarder(place)
    held = None

    def goes_on():
        nonlocal held
        assert forwarder.process.poll() is None, "the forwarder ended"
        with contextlib.suppress(sqlite3.Error):
            last = journal.query("SELECT max(sequence) FROM events")[0][0] or 0
            held = last if held is None or last < held else held
            return last > held and not (place / "journal" / "journal.damaged").exists()
        return False

    wait_until(goes_on, "the forwarder goes on")
    return forwarder


def mend(place):
    """Bad pages that nobody has read yet are found by verify and mended by salvage. Whether there were any."""
    command = [harness.BIN / "grantex-forwarder", "journal", "verify", "--full", "--directory", place / "journal"]
    if subprocess.run(command, capture_output=True).returncode == 0:
        return False
    assert subprocess.run([*command[:2], "salvage", *command[4:]], capture_output=True).returncode in (0, 3)
    done = subprocess.run(command, capture_output=True)
    assert done.returncode == 0, done.stdout
    return True


def damage_journal(seed, long):
    """Every kind of damage between kills and starts, and pages that go bad under a running owner with readers beside it."""
    chance = random.Random(seed)
    with setting(seed, 1000, lambda *_: chance.choices([200, 503], [9, 1])[0]) as (place, simulator, hooked, journal):
        known, repaired = set(), 0
        for kind in damage.KINDS * (4 if long else 1):
            forwarder = running(place, journal)
            time.sleep(chance.uniform(0, 0.3))
            if chance.random() < 0.5:
                forwarder.kill()
            else:
                assert forwarder.terminate() == 0
            known.update(journal.ids())
            before = damage.run_stage(chance, place, kind)
            forwarder = running(place, journal)
            damage.check_after(place, before)
            assert forwarder.terminate() == 0
            repaired += mend(place)
            # Now under the owner: whatever reads the pages next finds them bad.
            forwarder = running(place, journal)
            readers = Readers(place)
            before = damage.run_stage(chance, place, damage.some_pages)
            subprocess.run([harness.BIN / "grantex-forwarder", "replay", "out", "--from", "1", "--config", place / "config.json"],
                           capture_output=True, timeout=harness.PATIENCE)
            time.sleep(chance.uniform(0.5, 1.5))
            readers.stop()
            forwarder.kill()
            forwarder = running(place, journal)
            damage.check_after(place, before)
            assert forwarder.terminate() == 0
            repaired += mend(place)
            for old in (place / "journal").glob("journal.db.damaged-*"):
                old.unlink()
        forwarder = running(place, journal)
        simulator.fault("rate 0")
        wait_until(journal.settled, "everything is delivered")
        assert forwarder.terminate() == 0
        held = set(journal.ids())
        arrived = {"hook": set(hooked.accepted), "out": {json.loads(line)["id"] for line in (place / "out.ndjson").read_text().splitlines()}}
        for name, ids in arrived.items():
            assert held <= ids, f"{name}: {len(held - ids)} events of the journal never arrived"
        assert hooked.complaints == [], hooked.complaints[:3]
        lost = known - held
        unsent = {name: len(lost - ids) for name, ids in arrived.items()}
        told = journal.query("SELECT count(*) FROM gaps WHERE kind = 'damage'")[0][0]
        assert told or not lost, "events are gone and no gap tells of it"
        print(f"damage: {told} gaps tell of it, {repaired} found by verify only, {len(held)} events, {len(lost)} lost of which unsent {unsent}")


def two_programs(seed, long):
    """Several forwarders on one journal: one owns it, the others say so and end; when the owner dies another takes over."""
    chance = random.Random(seed)
    with setting(seed, 2000, lambda *_: chance.choices([200, 503], [9, 1])[0]) as (place, simulator, hooked, journal):
        killed = []
        rounds = 30 if long else 4
        for _ in range(rounds):
            rivals = [Forwarder(place) for _ in range(3)]
            wait_until(journal.exists, "the journal is made")
            wait_until(lambda rivals=rivals: sum(rival.process.poll() is None for rival in rivals) == 1, "one is left")
            owner = next(rival for rival in rivals if rival.process.poll() is None)
            assert sorted(rival.wait() for rival in rivals if rival is not owner) == [2, 2]
            held = len(journal.ids())
            wait_until(lambda held=held: len(journal.ids()) > held, "the owner receives")
            time.sleep(chance.uniform(0, 0.3))
            owner.kill()
            killed.append(now())
            journal.check_law()
        total = finish(place, simulator, hooked, journal, Forwarder(place), rounds)
        check_gaps(journal, killed)
        print(f"two-programs: {rounds} owners killed and followed, {total} events, nothing lost")


def clock(seed, long):
    """The wall clock jumps by hours in both directions while events come; monotonic time runs on."""
    library = glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")
    if not library:
        raise CannotRun("libfaketime is not installed")
    if b"libasan" in subprocess.run(["ldd", harness.BIN / "grantex-forwarder"], capture_output=True, check=True).stdout:
        raise CannotRun("AddressSanitizer lets no other library be loaded before it")
    chance = random.Random(seed)
    with setting(seed, 500) as (place, simulator, hooked, journal):
        offset = place / "offset"
        offset.write_text("+0\n")
        before = dict(harness.ENVIRONMENT)
        harness.ENVIRONMENT.update(LD_PRELOAD=library[0], FAKETIME_TIMESTAMP_FILE=str(offset), FAKETIME_NO_CACHE="1",
                                   FAKETIME_DONT_FAKE_MONOTONIC="1", FAKETIME_FORCE_MONOTONIC_FIX="0")
        try:
            forwarder, crashes = Forwarder(place), 0
            wait_until(lambda: journal.exists() and journal.ids(), "events come")
            jumps = [5, -7, 48, -100, 24 * 8] + [chance.randint(-500, 500) for _ in range(30 if long else 0)]
            for jump in jumps:
                offset.write_text(f"{jump * 3600:+d}\n")
                held = len(journal.ids())
                wait_until(lambda held=held: len(journal.ids()) > held + 100, "events go on after the jump")
                stamp = journal.query("SELECT received_at FROM events ORDER BY sequence DESC LIMIT 1")[0][0]
                assert abs(stamp - now() - jump * 3_600_000) < 60_000, "the program does not see the jump"
                if chance.random() < 0.5:
                    forwarder.kill()
                    crashes += 1
                    forwarder = Forwarder(place)
                journal.check_law()
            total = finish(place, simulator, hooked, journal, forwarder, crashes)
            check_gaps(journal, [])
            print(f"clock: {len(jumps)} jumps, {crashes} kills, {total} events, nothing lost")
        finally:
            harness.ENVIRONMENT.clear()
            harness.ENVIRONMENT.update(before)


STAGES = {"kills": kills, "full-disk": full_disk, "damage": damage_journal, "two-programs": two_programs, "clock": clock}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--long", action="store_true", help="the full lengths: about 12 minutes")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("stages", nargs="*", metavar="STAGE")
    asked = parser.parse_args()
    for name in asked.stages:
        if name not in STAGES:
            parser.error(f"there is no stage {name}; choose from {', '.join(STAGES)}")
    for name in asked.stages or STAGES:
        start = time.monotonic()
        try:
            STAGES[name](asked.seed, asked.long)
        except CannotRun as why:
            print(f"{name}: not run: {why}", flush=True)
            if asked.stages:
                return 1
            continue
        print(f"{name}: held, {time.monotonic() - start:.0f} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
