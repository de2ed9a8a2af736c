#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the programs are made of: an SPDX 2.3 document and a list of licences, read from the built programs and dpkg's data.

usage: sbom.py [--build DIR] [--version V] [--commit HASH] OUTPUT_DIR PROGRAM...
Writes OUTPUT_DIR/sbom.spdx.json and OUTPUT_DIR/licences.txt. Each library that a program needs, and those that these need, is followed
to the Debian package it is from. With --build also archives and headers that are compiled in are looked for (build.ninja, dependency
logs). The time is SOURCE_DATE_EPOCH, so that the same programs give the same document.
"""
import argparse
import datetime
import functools
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

# Loaded by name at run time, so that no program needs them by its file. What links (the package's name begins so): what it loads.
LOADED_AT_RUN_TIME = {"libqt6gui6": "qt6-qpa-plugins", "libqt6keychain": "libsecret-1-0"}
# Debian's names of licences that SPDX spells in another way; others stay as a LicenseRef with Debian's name.
SPDX = {"0bsd": "0BSD", "afl-2.0": "AFL-2.0", "afl-2.1": "AFL-2.1", "apache-2.0": "Apache-2.0", "apache-2": "Apache-2.0", "artistic": "Artistic-1.0-Perl",
        "beerware": "Beerware", "bitstream": "Bitstream-Vera", "boost-1.0": "BSL-1.0", "bsd-1-clause": "BSD-1-Clause", "bsd-2-clause": "BSD-2-Clause",
        "bsd-2-clause-netbsd": "BSD-2-Clause", "bsd-3": "BSD-3-Clause", "bsd3": "BSD-3-Clause", "bsd-3-clause": "BSD-3-Clause",
        "bsd-3-clauses": "BSD-3-Clause", "bsd-3-clause-generic": "BSD-3-Clause", "bsd-4-clause": "BSD-4-Clause", "bsd-4-clause-uc": "BSD-4-Clause-UC",
        "bsl-1.0": "BSL-1.0", "bzip2-1.0.6": "bzip2-1.0.6", "cc-by-sa-3.0": "CC-BY-SA-3.0", "cc-by-sa-4.0": "CC-BY-SA-4.0", "cc0": "CC0-1.0",
        "cc0-1.0": "CC0-1.0", "curl": "curl", "expat": "MIT", "fsfap": "FSFAP", "fsful": "FSFUL", "fsfullr": "FSFULLR", "ftl": "FTL",
        "gfdl-1.2": "GFDL-1.2-only", "gfdl-1.2+": "GFDL-1.2-or-later", "gfdl-niv-1.3": "GFDL-1.3-no-invariants-only", "gpl": "GPL-1.0-or-later", "harfbuzz": "MIT-Modern-Variant",
        "hpnd-sell-variant": "HPND-sell-variant", "isc": "ISC", "lgpl": "LGPL-2.0-or-later", "latex2e": "Latex2e", "libjpeg": "IJG", "libpng": "Libpng", "mit": "MIT", "mit-cmu": "MIT-CMU",
        "mpl-1.1": "MPL-1.1", "mpl-2.0": "MPL-2.0", "ofl-1.1": "OFL-1.1", "openldap-2.8": "OLDAP-2.8", "oldap-2.8": "OLDAP-2.8", "openssl": "OpenSSL",
        "unicode-dfs-2016": "Unicode-DFS-2016", "unicode": "Unicode-DFS-2016", "w3c": "W3C", "x11": "X11", "zlib": "Zlib", "zlib/libpng": "Zlib", "public-domain": "LicenseRef-public-domain",
        "pd": "LicenseRef-public-domain", "gpl-3 with qt-1.0 exception": "GPL-3.0-only WITH Qt-GPL-exception-1.0",
        "gpl-3+ with autoconf exception": "GPL-3.0-or-later WITH Autoconf-exception-3.0", "gpl-3+ with bison exception": "GPL-3.0-or-later WITH Bison-exception-2.2",
        "apache-2.0 with llvm exception": "Apache-2.0 WITH LLVM-exception", "gpl-2 with linux-syscall-note exception": "GPL-2.0-only WITH Linux-syscall-note",
        "gpl-3+ with libtool exception": "GPL-3.0-or-later WITH Libtool-exception", "gpl-2+ with libtool exception": "GPL-2.0-or-later WITH Libtool-exception"}
# Source packages whose copyright files no program can read: what they say of the libraries themselves, read by a person.
BY_HAND = {
    r"fontconfig": "HPND-sell-variant",
    r"gcc-\d+": "GPL-3.0-or-later WITH GCC-exception-3.1",
    r"glibc": "LGPL-2.1-or-later AND BSD-3-Clause AND ISC",
    r"gnutls28": "LGPL-2.1-or-later AND BSD-3-Clause",
    r"krb5": "MIT AND BSD-2-Clause AND BSD-3-Clause AND OLDAP-2.8",
    r"libdrm": "MIT",
    r"libgcrypt20": "LGPL-2.1-or-later AND BSD-3-Clause",
    r"libice|libsm": "MIT-open-group",
    r"libproxy": "LGPL-2.1-or-later",
    r"libselinux": "libselinux-1.0",
    r"libtasn1-6": "LGPL-2.1-or-later",
    r"libx11": "MIT AND X11 AND HPND-sell-variant",
    r"libxau|libxdmcp": "MIT-open-group",
    r"libxcb": "X11",
    r"libxkbcommon": "MIT AND X11 AND HPND",
    r"rtmpdump": "LGPL-2.1-or-later",
    r"wayland": "MIT",
}


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def libraries(program):
    """(name asked for, file it comes from) of everything that the loader would load."""
    found = []
    for line in run("ldd", str(program)).splitlines():
        if "not found" in line:
            raise SystemExit(f"{program}: {line.strip()}")
        match = re.match(r"\s*(\S+) => (/\S+)", line) or re.match(r"\s*(/\S*ld-\S+)()", line)
        if match:
            found.append((pathlib.Path(match.group(1)).name, pathlib.Path(match.group(2) or match.group(1))))
    return found


def needed(program):
    return set(re.findall(r"\(NEEDED\)[^\[]*\[([^\]]+)\]", run("readelf", "-d", str(program))))


@functools.lru_cache(None)
def package_of(path):
    """The Debian package a file is from; files stand in the merged /usr, dpkg may know them by the old name."""
    path = pathlib.Path(path)
    names = {str(path), str(path.resolve()), str(path).removeprefix("/usr"), "/usr" + str(path), str(path.resolve()).removeprefix("/usr")}
    asked = subprocess.run(["dpkg-query", "-S", *sorted(names)], capture_output=True, text=True)
    if not asked.stdout:
        raise SystemExit(f"{path} is from no package")
    return asked.stdout.splitlines()[0].split(":")[0]


@functools.lru_cache(None)
def libraries_of(package):
    """The packages of the libraries that those of a package need in turn."""
    files = [pathlib.Path(line) for line in run("dpkg-query", "-L", package).splitlines() if re.search(r"\.so(\.\d+)*$", line)]
    found = {package_of(path) for file in files if file.is_file() for _, path in libraries(file)}
    return sorted(found - {package})


@functools.lru_cache(None)
def facts(package):
    fields = run("dpkg-query", "-W", "-f", "${Version}\\t${Architecture}\\t${source:Package}\\t${source:Version}\\t${Homepage}\\t${Maintainer}\\n",
                 package).splitlines()[0].split("\t")
    return dict(zip(("version", "architecture", "source", "source_version", "homepage", "maintainer"), fields))


def spdx_licence(name):
    """The identifier of one licence of Debian's naming."""
    known = SPDX.get(name.lower())
    if known:
        return known
    gnu = re.fullmatch(r"(A?GPL|LGPL)-?v?(\d)(\.\d)?(\+?)", name, re.I)
    if gnu:
        return f"{gnu[1].upper()}-{gnu[2]}{gnu[3] or '.0'}-{'or-later' if gnu[4] else 'only'}"
    return "LicenseRef-Debian-" + re.sub(r"[^A-Za-z0-9.-]+", "-", re.sub(r"(?<=\d)\+", "-or-later", name)).strip("-")


def expression(line):
    """A `License:` line of Debian's copyright format: "and" binds before "or", unless a comma stands before it."""
    for separator, joint in ((r",\s*and\s+|;\s*and\s+", " AND "), (r"\s+(?:and/or|or)\s+|,\s*or\s+", " OR "), (r",\s*|\s+and\s+", " AND ")):
        parts = [part for part in re.split(separator, line.strip(" ,;.()"), flags=re.I) if part.strip()]
        if len(parts) > 1:
            inner = list(dict.fromkeys(expression(part) for part in parts))
            return joint.join(f"({one})" if " OR " in one and joint == " AND " else one for one in inner)
    return spdx_licence(re.sub(r"\s+", " ", line.strip(" ,;.()")))


def without_brackets(text):
    inner = re.sub(r"\([^()]*\)", "", text)
    return inner if inner == text else without_brackets(inner)


def conjuncts(text):
    """What an expression joins by AND, outside of brackets."""
    parts, depth = [], 0
    for word in re.split(r" AND ", text):
        if depth:
            parts[-1] += " AND " + word
        else:
            parts.append(word)
        depth += word.count("(") - word.count(")")
    return parts if " OR " not in without_brackets(text) else [text]


@functools.lru_cache(None)
def licences(package):
    """The licences of the package's parts, all of which apply, as SPDX expressions."""
    copyright_file = pathlib.Path(f"/usr/share/doc/{package}/copyright")
    text = copyright_file.read_text(errors="replace") if copyright_file.exists() else ""
    lines = re.findall(r"^License:[ \t]*(\S.*)$", text, re.M) if text.startswith("Format:") else []
    if lines:
        return tuple(sorted({part for line in lines for part in conjuncts(expression(line))}))
    source = facts(package)["source"]
    for pattern, told in BY_HAND.items():
        if re.fullmatch(pattern, source):
            return tuple(told.split(" AND "))
    raise SystemExit(f"{package}: {copyright_file} says the licence in a way that only people read. Read it, and add the source package {source} to BY_HAND.")


def compiled_in(build, programs):
    """Packages whose archives are linked into a program, or whose headers (with code in them) its sources read."""
    packages = {}
    links = (build / "build.ninja").read_text(errors="replace")
    for name in {program.name for program in programs}:
        match = re.search(rf"^build bin/{re.escape(name)}: .*?^\n", links, re.M | re.S)
        for archive in re.findall(r"/usr/lib/\S+\.a\b", match.group() if match else ""):
            packages.setdefault(package_of(archive), set()).add("archive")
    deps = subprocess.run(["ninja", "-C", str(build), "-t", "deps"], capture_output=True, text=True).stdout
    # Headers whose packages bring no library of their own: what they hold can only be in the programs.
    for header in {h for h in re.findall(r"^ +(/usr/include/tl/\S+)$", deps, re.M)}:
        packages.setdefault(package_of(header), set()).add("header")
    return packages


def spdx_id(name):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", name)


def document(arguments, programs):
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH") or 0)
    created = datetime.datetime.fromtimestamp(epoch, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    packages, relationships, references = {}, [], set()

    def licence_text(package):
        parts = licences(package)
        references.update(identifier for part in parts for identifier in re.findall(r"LicenseRef-[A-Za-z0-9.-]+", part))
        return " AND ".join(f"({part})" if " OR " in without_brackets(part) and len(parts) > 1 else part for part in parts)

    def add_package(package):
        if package in packages:
            return
        told = facts(package)
        packages[package] = {
            "SPDXID": spdx_id("Package-" + package), "name": package, "versionInfo": told["version"],
            "supplier": "Organization: Debian", "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
            "homepage": told["homepage"] or "NOASSERTION", "licenseConcluded": "NOASSERTION", "licenseDeclared": licence_text(package),
            "copyrightText": "NOASSERTION", "sourceInfo": f"built from {told['source']} {told['source_version']}",
            "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                              "referenceLocator": f"pkg:deb/debian/{package}@{told['version']}?arch={told['architecture']}"}]}

    ours = []
    for program in programs:
        own = {"SPDXID": spdx_id("Program-" + program.name), "name": program.name, "versionInfo": arguments.version,
               "downloadLocation": "https://github.com/grantex/grantex-monitor" + (f"/tree/{arguments.commit}" if arguments.commit else ""),
               "filesAnalyzed": False, "licenseConcluded": "GPL-3.0-or-later", "licenseDeclared": "GPL-3.0-or-later",
               "copyrightText": "2026 The Grantex Monitor developers", "primaryPackagePurpose": "APPLICATION",
               "checksums": [{"algorithm": "SHA256", "checksumValue": hashlib.sha256(program.read_bytes()).hexdigest()}]}
        ours.append(own)
        relationships.append(("SPDXRef-DOCUMENT", "DESCRIBES", own["SPDXID"]))
        direct = needed(program)
        linked = {}
        for name, path in libraries(program):
            package = package_of(path)
            linked[package] = linked.get(package, False) or name in direct
        # Plug-ins that come with a library of Qt: the window system's, TLS, images.
        for loaded in {one for package in linked if package.startswith("libqt6") for one in libraries_of(package)} - set(linked):
            linked[loaded] = False
        for package, is_direct in linked.items():
            add_package(package)
            relationships.append((own["SPDXID"], "DYNAMIC_LINK" if is_direct else "DEPENDS_ON", packages[package]["SPDXID"]))
        for loader, package in LOADED_AT_RUN_TIME.items():
            if not any(one.startswith(loader) for one in linked):
                continue
            add_package(package)
            relationships.append((packages[package]["SPDXID"], "RUNTIME_DEPENDENCY_OF", own["SPDXID"]))
            for needed_by_it in libraries_of(package):
                add_package(needed_by_it)
                relationships.append((packages[package]["SPDXID"], "DEPENDS_ON", packages[needed_by_it]["SPDXID"]))
    if arguments.build:
        for package in compiled_in(arguments.build, programs):
            add_package(package)
            relationships += [(own["SPDXID"], "STATIC_LINK", packages[package]["SPDXID"]) for own in ours]
    content = {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": f"grantex-monitor-{arguments.version}",
        "creationInfo": {"created": created, "creators": ["Tool: packaging/sbom.py", "Organization: The Grantex Monitor developers"]},
        "packages": ours + [packages[name] for name in sorted(packages)],
        "relationships": [dict(zip(("spdxElementId", "relationshipType", "relatedSpdxElement"), r)) for r in sorted(set(relationships))],
        "hasExtractedLicensingInfos": [{"licenseId": identifier, "name": plain(identifier),
                                        "extractedText": f"What Debian calls \"{plain(identifier)}\": its text is in /usr/share/doc/PACKAGE/copyright."}
                                       for identifier in sorted(references)]}
    digest = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
    return {**content, "documentNamespace": f"https://github.com/grantex/grantex-monitor/spdx/{digest}"}


def plain(expression_or_reference):
    return expression_or_reference.replace("LicenseRef-Debian-", "").replace("LicenseRef-", "")


def licence_list(told):
    lines = ["What the programs are linked with, and under which licences (Debian's copyright files say it in full)", ""]
    for package in told["packages"]:
        lines.append(f"{package['name']} {package['versionInfo']}: {plain(package['licenseDeclared'])}")
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path)
    parser.add_argument("--version", default="0")
    parser.add_argument("--commit", default="")
    parser.add_argument("output", type=pathlib.Path)
    parser.add_argument("programs", type=pathlib.Path, nargs="+")
    arguments = parser.parse_args()
    told = document(arguments, arguments.programs)
    arguments.output.mkdir(parents=True, exist_ok=True)
    (arguments.output / "sbom.spdx.json").write_text(json.dumps(told, indent=1) + "\n")
    (arguments.output / "licences.txt").write_text(licence_list(told))
    print(f"{len(told['packages'])} packages in {arguments.output / 'sbom.spdx.json'}", file=sys.stderr)


if __name__ == "__main__":
    main()
