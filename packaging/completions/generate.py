#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Completions of bash, zsh and fish, written from what the programs say of themselves in --help.

usage: generate.py BIN_DIR           writes bash/, zsh/ and fish/ beside this file
       generate.py BIN_DIR --check   exit 1 when a file there is not what would be written, or a manual misses an option
Only programs that are in BIN_DIR are looked at. The words a value can have (CHOICES) are tried on the program by --check.
"""
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
PROGRAMS = ("grantex-forwarder", "grantex-monitor", "grantex-simulator")
# (program, option): the words its value can have. Everything else is told by the value's name: FILE, DIR.
CHOICES = {
    ("grantex-forwarder", "--log-level"): ["debug", "info", "warning", "error"],
    ("grantex-forwarder", "--log-format"): ["text", "json"],
    ("grantex-monitor", "--theme"): ["light", "dark"],
    ("grantex-monitor", "--language"): ["en", "de", "es", "fr", "ja", "zh_CN"],
}
# Words that only the program knows at the time: a shell command that prints one a line.
PROFILES = "ls ${XDG_CONFIG_HOME:-~/.config}/grantex-monitor/profiles 2>/dev/null"
TYPES = "grantex-forwarder --list-destinations 2>/dev/null | sed -n 's/^\\([a-z][a-z0-9-]*\\) .*/\\1/p'"
LANES = "grantex-forwarder status 2>/dev/null | sed -n 's/^destination  \\(.*\\) ([a-z0-9-]*): .*/\\1/p'"


# Of another program, in examples.
SYSTEMCTL = {"--user", "--now"}


class Option:
    def __init__(self, names, value="", is_attached=False, text=""):
        self.names, self.value, self.is_attached, self.text = names, value, is_attached, text


class Command:
    def __init__(self, name):
        self.name, self.actions, self.wants_lane, self.options = name, [], False, {}


class Program:
    """What --help tells: options, and subcommands with theirs."""

    def __init__(self, name, text):
        self.name, self.options, self.commands, self.takes_files = name, [], {}, False
        usage, _, rest = text.partition("\n\n")
        self.takes_files = bool(re.search(r"\bFILE \.\.\.", usage))
        for block in rest.split("\n\n"):
            if block.lstrip().startswith(name + " "):
                self.read_commands(block.strip()[len(name):])
        for match in re.finditer(r"^  ((?:-\w, )?--[^\n]*(?:\n {6,}\S[^\n]*)*)", text, re.M):
            self.read_option(" ".join(match.group(1).split("\n")))

    def read_option(self, line):
        head, _, text = re.sub(r"(?<=\S) {2,}", "\0", line, count=1).partition("\0")
        names, value, is_attached = [], "", False
        for part in head.split(", "):
            match = re.fullmatch(r"(--?[\w-]+)(?:\[=(\w+)\]|[ =]<?([\w,|-]+)>?)?", part)
            if not match:
                raise SystemExit(f"{self.name} --help: \"{line}\" is not understood")
            names.append(match.group(1))
            value, is_attached = match.group(2) or match.group(3) or value, bool(match.group(2))
        text = re.sub(r"\s+", " ", text).strip().rstrip(".")
        if names == ["--version", "--help"]:  # told on one line
            self.options += [Option(["--version"], text="print the version"), Option(["--help"], text="print this help")]
        else:
            self.options.append(Option(names, value, is_attached, text))

    def read_commands(self, text):
        text = re.sub(r"\s+", " ", text)
        text, _, common = text.partition(" and with each ")
        for part in re.split(r" \| (?![^\[]*\])", text):
            words = part.strip().split(" ", 2)
            command = self.commands.setdefault(words[0], Command(words[0]))
            rest = part.strip()[len(words[0]):].strip()
            action = re.match(r"[a-z][a-z|-]*", rest)
            if action:
                command.actions += [a for a in action.group().split("|") if a not in command.actions]
                rest = rest[action.end():]
            command.wants_lane |= bool(re.match(r"NAME", rest))
            for option, value in re.findall(r"(--[\w-]+)(?: ([\w.|]+))?", rest + " " + common):
                command.options.setdefault(option, Option([option], value or ""))

    def all_options(self):
        """Every long option there is, with the value's name."""
        found = {name: option for option in self.options for name in option.names}
        for command in self.commands.values():
            found.update({name: option for name, option in command.options.items() if name not in found})
        return found


def kind(program, option, command=None):
    """How a value is completed: ("words", […]), ("shell", command), ("file",), ("dir",) or ("any",)."""
    name = option.names[-1]
    if (program.name, name) in CHOICES:
        return "words", CHOICES[program.name, name]
    if "|" in option.value:
        return "words", option.value.split("|")
    if name == "--profile":
        return "shell", PROFILES
    if name == "--help-destination":
        return "shell", TYPES
    if name == "--destination":
        return "shell", LANES
    if option.value.upper() == "FILE":
        return "file", None
    if option.value == "DIR":
        return "dir", None
    return "any", None


def bash(program):
    function = "_" + program.name.replace("-", "_")
    lines = [f"# bash completion of {program.name}, written by packaging/completions/generate.py",
             "# Lines of its input that begin as what was typed. compgen -W would expand what is in them.",
             f"{function}_lines()", "{", "    local line", "    while IFS= read -r line; do",
             '        [[ $line == "$cur"* ]] && COMPREPLY+=("$(printf %q "$line")")', "    done", "}", f"{function}()", "{",
             "    local cur prev words cword", "    _get_comp_words_by_ref -n = cur prev words cword", "    COMPREPLY=()"]
    lines.append("    case $prev in")
    for name, option in sorted(program.all_options().items()):
        if not option.value or option.is_attached:
            continue
        how, what = kind(program, option)
        lines.append(f"        {name})")
        lines.append({"words": f"            COMPREPLY=($(compgen -W '{' '.join(what or [])}' -- \"$cur\"))" if how == "words" else "",
                      "shell": f"            {function}_lines < <({what})",
                      "file": "            _filedir", "dir": "            _filedir -d", "any": "            :"}[how])
        lines += ["            return", "            ;;"]
    lines.append("    esac")
    if program.commands:
        lines.append("    case ${words[1]-} in")
        for command in program.commands.values():
            lines.append(f"        {command.name})")
            words = list(command.options) + ["--help"]
            if command.actions:
                lines += ["            if [[ $cword -eq 2 ]]; then",
                          f"                COMPREPLY=($(compgen -W '{' '.join(command.actions + ['--help'])}' -- \"$cur\"))",
                          "                return", "            fi"]
            if command.wants_lane:
                lines += ["            if [[ $cur != -* ]]; then", f"                {function}_lines < <({LANES})",
                          "                return", "            fi"]
            lines += [f"            COMPREPLY=($(compgen -W '{' '.join(words)}' -- \"$cur\"))", "            return", "            ;;"]
        lines.append("    esac")
    words = []
    for option in program.options:
        words += option.names + ([f"{option.names[-1]}={option.value}"] if option.is_attached else [])
    if program.commands:
        lines += ["    if [[ $cword -eq 1 && $cur != -* ]]; then",
                  f"        COMPREPLY=($(compgen -W '{' '.join(program.commands)}' -- \"$cur\"))", "        return", "    fi"]
    lines += ["    if [[ $cur == -* ]]; then", f"        COMPREPLY=($(compgen -W '{' '.join(words)}' -- \"$cur\"))"]
    lines += ["    else", "        _filedir"] if program.takes_files else []
    lines += ["    fi", "}", f"complete -F {function} {program.name}", ""]
    return "\n".join(lines)


def zsh_action(program, option):
    how, what = kind(program, option)
    label = option.value.lower() or "value"
    label = label if "|" not in label else option.names[-1].strip("-")
    label = label.replace(":", r"\:")
    action = {"words": f"({' '.join(what or [])})" if how == "words" else "", "file": "_files", "dir": "_files -/", "any": " ",
              "shell": ""}[how]
    if how == "shell":
        helper = {"--profile": "profiles", "--help-destination": "types", "--destination": "lanes"}[option.names[-1]]
        action = f"_grantex_{helper}"
    return f":{label}:{action}"


def zsh_text(text):
    return text.replace("'", "’").replace("[", "(").replace("]", ")").replace(":", " -")


def zsh_specs(program, options):
    specs = []
    for option in options:
        for name in option.names:
            text = f"[{zsh_text(option.text)}]" if option.text else ""
            value = zsh_action(program, option) if option.value and not option.is_attached else ""
            if option.is_attached:
                specs.append(f"'{name}=-{text}::form:({option.value})'")
            else:
                specs.append(f"'{'*' if option.value and not option.text else ''}{name}{'=' if value else ''}{text}{value}'")
    return specs


def zsh(program):
    lines = [f"#compdef {program.name}", "# zsh completion, written by packaging/completions/generate.py", ""]
    for helper, command in (("profiles", PROFILES), ("types", TYPES), ("lanes", LANES)):
        lines += [f"(( $+functions[_grantex_{helper}] )) || _grantex_{helper}() {{",
                  f"  local -a words; words=(${{(f)\"$({command})\"}})", f"  compadd -- $words", "}"]
    lines.append("")
    if program.commands:
        lines += ["if (( CURRENT > 2 )); then", "  case ${words[2]} in"]
        for command in program.commands.values():
            specs = zsh_specs(program, list(command.options.values())) + ["'--help[print this help]'"]
            if command.actions:
                specs.append(f"'2:action:({' '.join(command.actions)})'")
            elif command.wants_lane:
                specs.append("'2:destination:_grantex_lanes'")
            lines += [f"    {command.name})", "      _arguments \\", "        '1:command:()' \\",
                      " \\\n".join("        " + s for s in specs), "      return", "      ;;"]
        lines += ["  esac", "fi"]
    specs = zsh_specs(program, program.options)
    if program.commands:
        specs.append(f"'1:command:({' '.join(program.commands)})'")
    if program.takes_files:
        specs.append("'*:file:_files'")
    lines += ["_arguments \\", " \\\n".join("  " + s for s in specs), ""]
    return "\n".join(lines)


def fish_text(text):
    return text.replace("\\", "\\\\").replace("'", "\\'")


def fish_option(program, option, condition):
    lines = []
    for name in option.names:
        line = f"complete -c {program.name}"
        line += f" -n '{condition}'" if condition else ""
        line += f" -l {name[2:]}" if name.startswith("--") else f" -s {name[1:]}"
        how, what = kind(program, option)
        if option.value and not option.is_attached:
            line += {"words": f" -x -a '{' '.join(what or [])}'" if how == "words" else "",
                     "shell": f" -x -a '({fish_shell(what)})'" if how == "shell" else "",
                     "file": " -r -F", "dir": " -x -a '(__fish_complete_directories)'", "any": " -x"}[how]
        line += f" -d '{fish_text(option.text)}'" if option.text else ""
        lines.append(line)
        if option.is_attached:
            lines.append(f"complete -c {program.name}" + (f" -n '{condition}'" if condition else "") +
                         f" -a '{name}={option.value}'")
    return lines


def fish_shell(command):
    return "sh -c " + '"' + command.replace("\\", "\\\\").replace('"', '\\"').replace("$", "\\$").replace("'", "\\'") + '"'


def fish(program):
    lines = [f"# fish completion of {program.name}, written by packaging/completions/generate.py"]
    names = " ".join(program.commands)
    if program.commands or not program.takes_files:
        lines.append(f"complete -c {program.name} -f")
    first = f"not __fish_seen_subcommand_from {names}" if program.commands else ""
    for option in program.options:
        lines += fish_option(program, option, first)
    if program.commands:
        lines.append(f"complete -c {program.name} -n '__fish_is_first_arg' -a '{names}'")
    for command in program.commands.values():
        seen = f"__fish_seen_subcommand_from {command.name}"
        for option in list(command.options.values()) + [Option(["--help"], text="print this help")]:
            lines += fish_option(program, option, seen)
        if command.actions:
            actions = " ".join(command.actions)
            lines.append(f"complete -c {program.name} -n '{seen}; and not __fish_seen_subcommand_from {actions}' -a '{actions}'")
        if command.wants_lane:
            lines.append(f"complete -c {program.name} -n '{seen}' -a '({fish_shell(LANES)})'")
    return "\n".join(lines) + "\n"


def files_of(program):
    return {HERE / "bash" / program.name: bash(program), HERE / "zsh" / ("_" + program.name): zsh(program),
            HERE / "fish" / (program.name + ".fish"): fish(program)}


def read(bin_dir):
    programs = []
    for name in PROGRAMS:
        if (bin_dir / name).exists():
            text = subprocess.run([bin_dir / name, "--help"], capture_output=True, text=True, check=True).stdout
            programs.append(Program(name, text))
    return programs


def manual_words(name):
    """The manual's words as a reader sees them."""
    text = (HERE.parent / "linux" / f"{name}.1").read_text()
    text = re.sub(r"\\f[BIRP]|\\&", "", text).replace("\\-", "-").replace('"', "")
    return re.sub(r"\s*\|\s*|\s+", " ", re.sub(r"^\.[A-Z]+ ?", "", text, flags=re.M))


def problems_of(program, bin_dir, known):
    """`known`: options of all programs; a manual may show another one's in an example."""
    found = []
    for path, text in files_of(program).items():
        if not path.exists() or path.read_text() != text:
            found.append(f"{path.relative_to(HERE.parent)} is not what --help says: run packaging/completions/generate.py BIN_DIR")
    manual = manual_words(program.name)
    for name in [*program.all_options(), *program.commands, *(a for c in program.commands.values() for a in c.actions)]:
        if not re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", manual):
            found.append(f"the manual {program.name}.1 says nothing of {name}")
    for name in sorted(set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", manual)) - known - SYSTEMCTL):
        found.append(f"the manual {program.name}.1 tells {name}, which --help does not")
    for (owner, option), words in CHOICES.items():
        for word in words if owner == program.name else []:
            if subprocess.run([bin_dir / owner, option, word, "--version"], capture_output=True).returncode != 0:
                found.append(f"{owner} does not take {option} {word}")
    return found


def main():
    bin_dir = pathlib.Path(sys.argv[1])
    programs = read(bin_dir)
    if not programs:
        raise SystemExit(f"no program in {bin_dir}")
    if "--check" in sys.argv:
        known = {name for program in programs for name in program.all_options()}
        found = [problem for program in programs for problem in problems_of(program, bin_dir, known)]
        print("\n".join(found) or f"completions and manuals of {len(programs)} programs are what --help says")
        raise SystemExit(bool(found))
    for program in programs:
        for path, text in files_of(program).items():
            path.parent.mkdir(exist_ok=True)
            path.write_text(text)


if __name__ == "__main__":
    main()
