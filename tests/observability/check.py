# SPDX-License-Identifier: GPL-3.0-or-later
"""Dashboards, rules, searches and statements in packaging/observability: they are understood, and every name in them
exists: metrics and labels in a scrape of the real forwarder, fields and types in the events of Grantex."""
import configparser
import json
import os
import pathlib
import re
import socket
import sqlite3
import sys
import tempfile
import urllib.request
import xml.etree.ElementTree as xml

# Debian's modules, also for a Python that is not Debian's.
sys.path += ["/usr/lib/python3/dist-packages"]
ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "integration" / "programs"))
import sqlglot  # noqa: E402
import yaml  # noqa: E402
from harness import Forwarder, Simulator, wait_until  # noqa: E402

FOLDER = ROOT / "packaging" / "observability"
problems = []


def check(holds, what):
    if not holds:
        problems.append(what)


def run_programs():
    """A forwarder with two destinations and alert rules over a simulator: its /metrics, and the events it kept."""
    simulator = Simulator("--rate", "3000")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        listen = f"127.0.0.1:{free.getsockname()[1]}"
    with tempfile.TemporaryDirectory() as name:
        directory = pathlib.Path(name)
        rules = [{"name": "Budgets", "filter": "type:budget.*"}, {"name": "Paused", "state": "destination-paused"}]
        (directory / "alerts.json").write_text(json.dumps({"version": 1, "rules": rules}))
        (directory / "config.json").write_text(json.dumps({
            "version": 1,
            "source": {"type": "sse", "url": simulator.url, "apiKey": {"env": "GX_KEY"}},
            "journal": {"directory": "journal"},
            "metrics": {"listen": listen},
            "destinations": [{"name": "out", "type": "file", "path": "out.ndjson"},
                             {"name": "hec", "type": "splunk", "hecUrl": simulator.url, "hecToken": {"env": "GX_HEC"}}]}))
        forwarder = Forwarder(directory)
        wait_until(lambda: (directory / "out.ndjson").exists() and len((directory / "out.ndjson").read_bytes().splitlines()) > 6000,
                   "events arrive")
        with urllib.request.urlopen(f"http://{listen}/metrics", timeout=30) as answer:
            metrics = answer.read().decode()
        forwarder.terminate()
        journal = sqlite3.connect(f"file:{directory / 'journal' / 'journal.db'}?mode=ro", uri=True)
        events = [json.loads(text) for (text,) in journal.execute("SELECT json FROM events")]
    simulator.stop()
    return metrics, events


def labels_by_metric(metrics):
    found = {match[1]: set() for match in re.finditer(r"^# TYPE (\S+)", metrics, re.M)}
    for match in re.finditer(r"^(\w+)\{([^}]*)\}", metrics, re.M):
        found[match[1]] |= set(re.findall(r"(\w+)=", match[2]))
    return found


def known_fields(events):
    """Fields of `data` that Grantex sends (simulated, and a capture of a real service) or that its documents name."""
    captured = [json.loads(line[6:]) for line in (ROOT / "tests/golden/grantex-capture.sse").read_text().splitlines()
                if line.startswith("data: {")]
    fields = {key for event in [*events, *captured] for key in event.get("data", {})}
    return fields | set(re.findall(r'"(\w+)"', (ROOT / "core/event/fields.cpp").read_text()))


def known_types(events):
    return {event["type"] for event in events} | set(re.findall(r'"([a-z-]+(?:[._][a-z-]+)+)"', (ROOT / "core/filter/known_types.cpp").read_text()))


def check_metrics(labels):
    # Prometheus adds these.
    added = {"job", "instance"}
    rules = yaml.safe_load((FOLDER / "prometheus" / "grantex-alerts.yml").read_text())
    alerts = [rule for group in rules["groups"] for rule in group["rules"]]
    dashboard = json.loads((FOLDER / "grafana" / "grantex-forwarder.json").read_text())
    expressions = {f"alert {rule['alert']}": rule["expr"] for rule in alerts}
    for panel in dashboard["panels"]:
        for target in panel["targets"]:
            expressions[f"panel {panel['title']} {target['refId']}"] = target["expr"]
    for variable in dashboard["templating"]["list"]:
        if variable["type"] == "query":
            expressions[f"variable {variable['name']}"] = variable["definition"]
    used = set()
    for where, expression in expressions.items():
        names = set(re.findall(r"\bgrantex_\w+", expression))
        used |= names
        for name in names:
            check(name in labels, f"{where}: there is no metric {name}")
        known = added | set().union(*(labels.get(name, set()) for name in names)) if names else added
        asked = set(re.findall(r"(\w+)\s*(?:=~|!~|!=|=)\s*\"", expression))
        for group in re.findall(r"\b(?:by|on)\s*\(([^)]*)\)", expression):
            asked |= {label.strip() for label in group.split(",")}
        check(asked <= known, f"{where}: there is no label {asked - known}")
    check(used == set(labels), f"nothing shows {set(labels) - used}")
    check(len({json.dumps(panel["gridPos"]) for panel in dashboard["panels"]}) == len(dashboard["panels"]), "panels lie on each other")
    guide = (ROOT / "docs/guide/service.md").read_text()
    for rule in alerts:
        check(rule["alert"] in guide, f"docs/guide/service.md does not explain {rule['alert']}")


def check_names(where, text, fields, types):
    """`data.x`, `$.x` and literals that look like event types."""
    for field in re.findall(r"\bdata\.(\w+)", text) + re.findall(r"'\$\.(\w+)'", text):
        check(field in fields, f"{where}: no event has data.{field}")
    for name in re.findall(r"\b(?:budget|grant|token|anomaly|passport|consent_bundle|vault|sso|fido)\.[a-z_.]+\b", text):
        # A prefix such as the 'budget.' of STARTS_WITH is no type.
        check(name in types or any(one.startswith(name + ".") for one in types) or name.endswith("."), f"{where}: there is no type {name}")


def check_splunk(fields, types):
    def read(name):
        parser = configparser.RawConfigParser(strict=True, delimiters=("=",), comment_prefixes=("#",))
        parser.optionxform = str
        parser.read_string((FOLDER / "splunk" / name).read_text())
        return parser

    macros = read("macros.conf")
    searches = read("savedsearches.conf")
    texts = {f"macro {name}": macros[name]["definition"] for name in macros.sections()}
    for name in searches.sections():
        stanza = searches[name]
        texts[f"search {name}"] = stanza["search"]
        check("description" in stanza and "dispatch.earliest_time" in stanza, f"search {name}: says neither what nor when")
        if stanza.get("enableSched") == "1":
            check(len(stanza["cron_schedule"].split()) == 5, f"search {name}: its schedule is none")
            check("counttype" in stanza, f"search {name}: it is never told")
    dashboard = xml.parse(FOLDER / "splunk" / "dashboard.xml").getroot()
    check(dashboard.tag == "dashboard", "the Splunk dashboard is none")
    queries = [query.text for query in dashboard.iter("query")]
    check(len(queries) == len(list(dashboard.iter("panel"))), "a panel of the Splunk dashboard has no query")
    texts |= {f"panel {number}": query for number, query in enumerate(queries)}
    for where, text in texts.items():
        check_names(f"Splunk, {where}", text, fields, types)
        for macro in re.findall(r"`(\w+)`", text):
            check(macro in macros, f"Splunk, {where}: there is no macro {macro}")
        check(text.count('"') % 2 == 0 and text.count("(") == text.count(")"), f"Splunk, {where}: quotes or brackets are not closed")
        check(where.startswith("macro") or text.startswith("`grantex_"), f"Splunk, {where}: searches every index")
    golden = (ROOT / "tests/golden/splunk-defaults.txt").read_text()
    where = dict(re.findall(r"\b(\w+)=(\S+)", macros["grantex_index"]["definition"]))
    for default in ("source", "sourcetype"):
        check(f'"{default}":"{where[default]}"' in golden, f"the macro's {default} is not what the destination writes")
    # The guide and the example make an index of their own.
    example = json.loads((ROOT / "packaging/linux/config.example.json").read_text())
    named = {destination["index"] for destination in example["destinations"] if destination["type"] == "splunk"}
    check(named == {where["index"]}, "the macro's index is not the one of the example configuration")


def check_datadog(fields, types):
    golden = (ROOT / "tests/golden/datadog-defaults.txt").read_text()
    check('"ddsource":"grantex"' in golden and '"evt.id"' in golden and '"ddtags":"type:' in golden, "the shape of a log has changed")
    monitors = sorted((FOLDER / "datadog").glob("monitor-*.json"))
    check(len(monitors) >= 4, "monitors are missing")
    for path in monitors:
        monitor = json.loads(path.read_text())
        query = re.fullmatch(r'logs\("(source:grantex[^"]*)"\)\.index\("\*"\)\.rollup\("(count|cardinality)"(?:, "@evt\.id")?\)'
                             r'\.last\("\d+[mh]"\) ([<>]) (\d+)', monitor["query"])
        check(query is not None, f"{path.name}: its query is none")
        check(monitor["type"] == "log alert" and "@your-team" in monitor["message"], f"{path.name}: tells nobody")
        if query:
            check(float(query[4]) == monitor["options"]["thresholds"]["critical"], f"{path.name}: query and threshold differ")
            check_names(path.name, query[1], fields, types)
    dashboard = json.loads((FOLDER / "datadog" / "dashboard.json").read_text())
    for widget in dashboard["widgets"]:
        definition = widget["definition"]
        text = json.dumps(definition)
        check("source:grantex" in text, f"Datadog, {definition['title']}: searches every log")
        check_names(f"Datadog, {definition['title']}", text.replace("@data.", "data."), fields, types)


def statements(path, dialect):
    # The parser of Debian 12 does not know how BigQuery clusters a table yet.
    text = re.sub(r"^CLUSTER BY event_type;", ";", path.read_text(), flags=re.M)
    try:
        parsed = sqlglot.parse(text, read=dialect, error_level=sqlglot.ErrorLevel.RAISE)
    except sqlglot.errors.ParseError as error:
        problems.append(f"{path.name}: {error}")
        return []
    parsed = [statement for statement in parsed if statement is not None]
    check(bool(parsed), f"{path.name}: holds no statement")
    for statement in parsed:
        check(not isinstance(statement, sqlglot.exp.Command), f"{path.name}: a statement is not understood")
    return parsed


def columns_of(create):
    return {column.name.lower() for column in create.find_all(sqlglot.exp.ColumnDef)}


def check_sql(fields, types):
    for folder, queries, table, envelope in (("athena", "presto", "hive", {"id", "type", "createdat", "data", "dt", "hour"}),
                                             ("bigquery", "bigquery", "bigquery", {"event_id", "event_type", "created_at", "data"})):
        made = statements(FOLDER / folder / "table.sql", table)
        check(len(made) == 1 and columns_of(made[0]) >= envelope - {"dt", "hour"}, f"{folder}: the table's columns are {[columns_of(one) for one in made]}")
        for path in (FOLDER / folder).glob("*.sql"):
            check_names(f"{folder}/{path.name}", path.read_text().replace("org.openx.data.jsonserde", ""), fields, types)
            if path.name == "table.sql":
                continue
            for statement in statements(path, queries):
                own = {alias.alias.lower() for alias in statement.find_all(sqlglot.exp.Alias)} | {"scope"}
                used = {column.name.lower() for column in statement.find_all(sqlglot.exp.Column)}
                check(used <= envelope | own, f"{folder}/{path.name}: there is no column {used - envelope - own}")
    documented = (ROOT / "core/destinations/bigquery/BIGQUERY.md").read_text()
    check("event_id STRING, event_type STRING, created_at TIMESTAMP, data JSON" in documented, "the typed schema has changed")


def main():
    metrics, events = run_programs()
    fields, types = known_fields(events), known_types(events)
    check("grantId" in fields and "budget.exhausted" in types and "no.such" not in types, "the lists of what is known are wrong")
    check_metrics(labels_by_metric(metrics))
    check_splunk(fields, types)
    check_datadog(fields, types)
    check_sql(fields, types)
    print("\n".join(problems) or f"{len(events)} events, {len(labels_by_metric(metrics))} metrics: every name exists")
    return 1 if problems else 0


if __name__ == "__main__":
    assert os.environ["GRANTEX_BIN_DIR"]
    sys.exit(main())
