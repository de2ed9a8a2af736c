#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Presses Tab: what bash, zsh and fish offer, with the programs of BIN_DIR. A shell that is not installed is skipped and told.

usage: test_completions.py BIN_DIR
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
BIN = pathlib.Path(sys.argv[1]).resolve()
ENVIRONMENT = {**os.environ, "PATH": f"{BIN}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
LIBRARY = "/usr/share/bash-completion/bash_completion"


class Shell(unittest.TestCase):
    """What every shell is asked."""

    def setUp(self):
        self.home = tempfile.TemporaryDirectory()
        self.addCleanup(self.home.cleanup)
        self.environment = {**ENVIRONMENT, "HOME": self.home.name, "XDG_CONFIG_HOME": self.home.name + "/config",
                            "XDG_DATA_HOME": self.home.name + "/data"}
        for profile in ("night", "day"):
            os.makedirs(self.home.name + "/config/grantex-monitor/profiles/" + profile)
        pathlib.Path(self.home.name, "events.ndjson").touch()

    def offered(self, *words):
        raise NotImplementedError

    def check_all(self):
        offer = self.offered
        self.assertEqual(offer("grantex-forwarder", "jo"), ["journal"])
        self.assertEqual(offer("grantex-forwarder", "journal", "e"), ["erase", "export"])
        self.assertEqual(offer("grantex-forwarder", "journal", "export", "--fo"), ["--format"])
        self.assertEqual(offer("grantex-forwarder", "--log-level", "w"), ["warning"])
        self.assertEqual(offer("grantex-forwarder", "--profile", ""), ["day", "night"])
        self.assertEqual(offer("grantex-forwarder", "--help-destination", "k"), ["kafka"])
        self.assertIn("--check", offer("grantex-forwarder", "--c"))
        self.assertEqual(offer("grantex-simulator", "--see"), ["--seed"])
        if (BIN / "grantex-monitor").exists():
            self.assertEqual(offer("grantex-monitor", "--theme", ""), ["dark", "light"])
            self.assertEqual(offer("grantex-monitor", "eve"), ["events.ndjson"])


@unittest.skipUnless(pathlib.Path(LIBRARY).exists(), "bash-completion is not installed")
class Bash(Shell):
    def offered(self, *words):
        program = words[0]
        script = (f'. {LIBRARY}; . {HERE}/bash/{program}; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${{#COMP_LINE}}; '
                  f'_{program.replace("-", "_")}; printf "%s\\n" "${{COMPREPLY[@]}}"')
        told = subprocess.run(["bash", "-c", script, "bash", *words], env=self.environment, cwd=self.home.name, capture_output=True, text=True)
        self.assertEqual(told.stderr, "")
        return sorted(filter(None, told.stdout.split("\n")))

    def test_tab(self):
        self.check_all()


@unittest.skipUnless(shutil.which("fish"), "fish is not installed")
class Fish(Shell):
    def offered(self, *words):
        line = " ".join(words)
        told = subprocess.run(["fish", "--no-config", "-c", f"source {HERE}/fish/{words[0]}.fish; complete -C '{line}'"],
                              env=self.environment, cwd=self.home.name, capture_output=True, text=True)
        self.assertEqual(told.stderr, "")
        return sorted({row.split("\t")[0] for row in told.stdout.split("\n") if row})

    def test_tab(self):
        self.check_all()


@unittest.skipUnless(shutil.which("zsh"), "zsh is not installed")
class Zsh(Shell):
    # Every completion of zsh ends in compadd: here it prints what begins as was typed, in a shell of its own on a terminal.
    SETUP = r"""
PROMPT=
fpath=(@COMPLETIONS@ $fpath)
autoload -U compinit
compinit -u -D
bindkey '^M' undefined
bindkey '^J' undefined
bindkey '^I' complete-word
zstyle ':completion:*' insert-tab false
cd @HOME@
compadd() {
  if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then
    builtin compadd "$@"
    return $?
  fi
  typeset -a hits
  builtin compadd -A hits "$@"
  for hit in $hits; do print -r -- "HIT $hit"; done
}
comppostfuncs=(exit)
print READY
"""
    DRIVER = r"""
zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z "source $1"
while zpty -r z line; do [[ $line == *READY* ]] && break; done
shift
zpty -n -w z "$*"$'\t'
while zpty -r z line; do print -rn -- "$line"; done
"""

    def offered(self, *words):
        setup = pathlib.Path(self.home.name, "setup.zsh")
        setup.write_text(self.SETUP.replace("@COMPLETIONS@", str(HERE / "zsh")).replace("@HOME@", self.home.name))
        told = subprocess.run(["zsh", "-f", "-c", self.DRIVER, "zsh", str(setup), *words], env=self.environment, capture_output=True, text=True,
                              timeout=60)
        rows = [row.strip("\r") for row in told.stdout.split("\n")]
        return sorted({row.split("HIT ", 1)[1] for row in rows if "HIT " in row})

    def test_tab(self):
        self.check_all()


if __name__ == "__main__":
    result = unittest.main(argv=sys.argv[:1], verbosity=2, exit=False).result
    sys.exit(1 if not result.wasSuccessful() else 77 if result.skipped else 0)
