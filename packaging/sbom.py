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

# Loaded by name at run time, so that no program needs them by its file: Qt's window system plug-ins, QtKeychain's way to the keychain.
LOADED_AT_RUN_TIME = {"qt6-qpa-plugins": "Qt Gui", "libsecret-1-0": "QtKeychain"}
# Debian's names of licences that SPDX spells in another way; others stay as a LicenseRef with Debian's name.
SPDX = {"apache-2.0": "Apache-2.0", "apache-2": "Apache-2.0", "artistic": "Artistic-1.0-Perl", "bsd-2-clause": "BSD-2-Clause", "bsd-3-clause": "BSD-3-Clause",
        "bsd-3-clauses": "BSD-3-Clause", "bsl-1.0": "BSL-1.0", "boost-1.0": "BSL-1.0", "cc0-1.0": "CC0-1.0", "cc0": "CC0-1.0", "curl": "curl",
        "expat": "MIT", "mit": "MIT", "x11": "X11", "isc": "ISC", "zlib": "Zlib", "zlib/libpng": "Zlib", "gpl-1+": "GPL-1.0-or-later",
        "gpl-2": "GPL-2.0-only", "gpl-2+": "GPL-2.0-or-later", "gpl-3": "GPL-3.0-only", "gpl-3+": "GPL-3.0-or-later", "lgpl-2": "LGPL-2.0-only", "lgpl-2+": "LGPL-2.0-or-later",
        "lgpl-2.1": "LGPL-2.1-only", "lgpl-2.1+": "LGPL-2.1-or-later", "lgpl-3": "LGPL-3.0-only", "lgpl-3+": "LGPL-3.0-or-later",
        "mpl-1.1": "MPL-1.1", "mpl-2.0": "MPL-2.0", "ofl-1.1": "OFL-1.1", "openssl": "OpenSSL", "unicode": "Unicode-DFS-2016", "public-domain": "LicenseRef-public-domain"}


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
def facts(package):
    fields = run("dpkg-query", "-W", "-f", "${Version}\\t${Architecture}\\t${source:Package}\\t${source:Version}\\t${Homepage}\\t${Maintainer}\\n",
                 package).splitlines()[0].split("\t")
    return dict(zip(("version", "architecture", "source", "source_version", "homepage", "maintainer"), fields))


@functools.lru_cache(None)
def licences(package):
    """Names of the licences in the package's copyright file. Of one that is not machine-readable nothing is claimed."""
    copyright_file = pathlib.Path(f"/usr/share/doc/{package}/copyright")
    if not copyright_file.exists():
        return ()
    text = copyright_file.read_text(errors="replace")
    names = set()
    for line in re.findall(r"^License: *(.+)$", text, re.M) if text.startswith("Format:") else []:
        names.update(part.strip(" ,().") for part in re.split(r",|\s+(?:and/or|and|or|with .*?exception)\b\s*", line, flags=re.I))
    return tuple(sorted(name for name in names if name)) or ("see-copyright",)


def spdx_licence(name):
    known = SPDX.get(name.lower())
    return known or "LicenseRef-Debian-" + re.sub(r"[^A-Za-z0-9.-]+", "-", name).strip("-")


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
    packages, relationships, references = {}, [], {}

    def licence_text(names):
        for name in names:
            identifier = spdx_licence(name)
            if identifier.startswith("LicenseRef-"):
                references[identifier] = name
        return " AND ".join(sorted({spdx_licence(name) for name in names})) or "NOASSERTION"

    def add_package(package):
        if package in packages:
            return
        told = facts(package)
        packages[package] = {
            "SPDXID": spdx_id("Package-" + package), "name": package, "versionInfo": told["version"],
            "supplier": "Organization: Debian", "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
            "homepage": told["homepage"] or "NOASSERTION", "licenseConcluded": "NOASSERTION", "licenseDeclared": licence_text(licences(package)),
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
        for package, is_direct in linked.items():
            add_package(package)
            relationships.append((own["SPDXID"], "DYNAMIC_LINK" if is_direct else "DEPENDS_ON", packages[package]["SPDXID"]))
        if any(package.startswith("libqt6gui") for package in linked):
            for package in LOADED_AT_RUN_TIME:
                add_package(package)
                relationships.append((packages[package]["SPDXID"], "RUNTIME_DEPENDENCY_OF", own["SPDXID"]))
    if arguments.build:
        for package in compiled_in(arguments.build, programs):
            add_package(package)
            relationships += [(own["SPDXID"], "STATIC_LINK", packages[package]["SPDXID"]) for own in ours]
    content = {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": f"grantex-monitor-{arguments.version}",
        "creationInfo": {"created": created, "creators": ["Tool: packaging/sbom.py", "Organization: The Grantex Monitor developers"]},
        "packages": ours + [packages[name] for name in sorted(packages)],
        "relationships": [dict(zip(("spdxElementId", "relationshipType", "relatedSpdxElement"), r)) for r in sorted(set(relationships))],
        "hasExtractedLicensingInfos": [{"licenseId": identifier, "name": name,
                                        "extractedText": f"The licence that Debian calls \"{name}\": its text is in /usr/share/doc/PACKAGE/copyright."}
                                       for identifier, name in sorted(references.items())]}
    digest = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
    return {**content, "documentNamespace": f"https://github.com/grantex/grantex-monitor/spdx/{digest}"}


def licence_list(told):
    lines = ["What the programs are linked with, and under which licences (Debian's copyright files say it in full)", ""]
    for package in told["packages"]:
        names = package["licenseDeclared"].replace("LicenseRef-Debian-", "").replace("LicenseRef-", "").split(" AND ")
        lines.append(f"{package['name']} {package['versionInfo']}: {', '.join(names)}")
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
