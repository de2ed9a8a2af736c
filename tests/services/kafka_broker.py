# SPDX-License-Identifier: GPL-3.0-or-later
"""Apache Kafka in KRaft mode, one broker, from Maven Central's jars; a topic made and read by Kafka's own programs."""
import pathlib
import shutil
import subprocess
import threading
import urllib.error
import urllib.request
import uuid

from services import Service, Unavailable, cache, check_sha256, free_port, listens, one_at_a_time
from certificates import make_certificate  # on the path that services sets

CENTRAL = "https://repo1.maven.org/maven2/"
PINS = pathlib.Path(__file__).with_name("kafka.sha256")
CLUSTER = "MkU3OEVBNTcwNTJENDM2Qk"
USER, PASSWORD, OTHER_PASSWORD = "grantex", "kafka-service-password", "another-kafka-password"
JAVA = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"]
LOGINS_TOLD = "-Dorg.slf4j.simpleLogger.log.org.apache.kafka.common.network.Selector=info"  # that one is refused, too
MARKS = 48  # so many that each partition gets one
LONGEST_READ = 300
_class_path = []


def prepare():
    """Fetches what the cache lacks and checks all of it; each line of the pins is SHA-256 and path at Maven Central."""
    if shutil.which("java") is None:
        raise Unavailable("there is no java (openjdk-17-jre-headless)")
    place = cache("kafka-3.9.1")
    with one_at_a_time(place):
        for line in PINS.read_text().splitlines():
            wanted, path = line.split()
            jar = place / pathlib.Path(path).name
            if not jar.exists():
                part = jar.with_suffix(".part")
                try:
                    with urllib.request.urlopen(CENTRAL + path, timeout=60) as answer, open(part, "wb") as file:
                        shutil.copyfileobj(answer, file)
                except (OSError, urllib.error.URLError) as wrong:
                    raise Unavailable(f"Maven Central: {wrong}") from wrong
                check_sha256(part, wanted)
                part.rename(jar)
            _class_path.append(str(check_sha256(jar, wanted)))


def java_command(main_class, *arguments):
    return ["java", "-Xmx192m", *JAVA, "-cp", ":".join(_class_path), main_class, *map(str, arguments)]


def java(main_class, *arguments, **options):
    return subprocess.run(java_command(main_class, *arguments), capture_output=True, text=True, timeout=240, **options)


class Broker:
    """A listener in clear for the test itself, one with SASL_SSL (PLAIN, SCRAM, OAUTHBEARER) for logins."""

    def __init__(self, place, wait_until):
        self.place, self.wait_until = pathlib.Path(place) / "kafka", wait_until
        self.place.mkdir()
        self.port, self.safe_port, controller = free_port(), free_port(), free_port()
        self.address, self.safe_address = f"127.0.0.1:{self.port}", f"127.0.0.1:{self.safe_port}"
        make_certificate(self.place, "broker")
        (self.place / "store.pem").write_text((self.place / "broker.key").read_text() + (self.place / "broker.pem").read_text())
        settings = {
            "process.roles": "broker,controller", "node.id": 1,
            "controller.quorum.voters": f"1@127.0.0.1:{controller}", "controller.listener.names": "CONTROLLER",
            "listeners": f"PLAINTEXT://{self.address},SASL_SSL://{self.safe_address},CONTROLLER://127.0.0.1:{controller}",
            "advertised.listeners": f"PLAINTEXT://{self.address},SASL_SSL://{self.safe_address}",
            "listener.security.protocol.map": "PLAINTEXT:PLAINTEXT,SASL_SSL:SASL_SSL,CONTROLLER:PLAINTEXT",
            "sasl.enabled.mechanisms": "PLAIN,SCRAM-SHA-256,SCRAM-SHA-512,OAUTHBEARER",
            "listener.name.sasl_ssl.plain.sasl.jaas.config":
                f'org.apache.kafka.common.security.plain.PlainLoginModule required user_{USER}="{PASSWORD}";',
            # Tokens without a signature: Kafka takes them for tests.
            "listener.name.sasl_ssl.oauthbearer.sasl.jaas.config":
                "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required;",
            "listener.name.sasl_ssl.scram-sha-256.sasl.jaas.config":
                "org.apache.kafka.common.security.scram.ScramLoginModule required;",
            "listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config":
                "org.apache.kafka.common.security.scram.ScramLoginModule required;",
            "ssl.keystore.type": "PEM", "ssl.keystore.location": self.place / "store.pem",
            "log.dirs": self.place / "logs", "auto.create.topics.enable": "false",
            "offsets.topic.replication.factor": 1, "transaction.state.log.replication.factor": 1,
            "transaction.state.log.min.isr": 1}
        properties = self.place / "server.properties"
        properties.write_text("".join(f"{name}={value}\n" for name, value in settings.items()))
        scram = [part for mechanism in ("SCRAM-SHA-256", "SCRAM-SHA-512")
                 for part in ("--add-scram", f"{mechanism}=[name={USER},password={PASSWORD}]")]
        made = java("kafka.tools.StorageTool", "format", "-t", CLUSTER, "-c", properties, *scram)
        assert made.returncode == 0, made.stdout + made.stderr
        self.service = Service(["java", "-Xmx384m", *JAVA, LOGINS_TOLD, "-cp", ":".join(_class_path), "kafka.Kafka", str(properties)],
                               self.place / "log")

    def start(self):
        self.service.start()
        self.wait_until(lambda: not self.service.running() or (listens(self.port) and listens(self.safe_port)), "Kafka listens")
        assert self.service.running(), self.service.last_words()
        return self

    def kill(self):
        self.service.kill()

    def make_topic(self, name, partitions=3):
        self.partitions = partitions
        made = java("org.apache.kafka.tools.TopicCommand", "--bootstrap-server", self.address, "--create", "--topic", name,
                    "--partitions", partitions)
        assert made.returncode == 0, made.stdout + made.stderr

    def change_password(self, password):
        """Of SCRAM logins. Those that are logged in stay so: only after a new start is everybody asked."""
        for mechanism in ("SCRAM-SHA-256", "SCRAM-SHA-512"):
            changed = java("kafka.admin.ConfigCommand", "--bootstrap-server", self.address, "--alter", "--entity-type", "users",
                           "--entity-name", USER, "--add-config", f"{mechanism}=[password={password}]")
            assert changed.returncode == 0, changed.stdout + changed.stderr
        self.kill()
        self.start()

    def refused_logins(self):
        return (self.place / "log").read_text().count("ailed authentication with")

    def follow(self, topic):
        """Kafka's own console consumer, which goes on for as long as it is let; a message's key and value a line."""
        return subprocess.Popen(java_command("org.apache.kafka.tools.consumer.ConsoleConsumer", "--bootstrap-server", self.address,
                                             "--topic", topic, "--from-beginning", "--property", "print.key=true"),
                                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

    def consumed(self, topic, isolation="read_committed"):
        """(key, value) of all messages, read by Kafka's own console consumer up to marks that Kafka's own producer writes behind them."""
        marks = {f"{uuid.uuid4()}" for _ in range(MARKS)}
        written = java("kafka.tools.ConsoleProducer", "--bootstrap-server", self.address, "--topic", topic, "--property", "parse.key=true",
                       input="".join(f"{mark}\t{mark}\n" for mark in sorted(marks)))
        assert written.returncode == 0, written.stdout + written.stderr
        consumer = subprocess.Popen(java_command("org.apache.kafka.tools.consumer.ConsoleConsumer", "--bootstrap-server", self.address,
                                                 "--topic", topic, "--from-beginning", "--isolation-level", isolation,
                                                 "--property", "print.key=true", "--property", "print.partition=true"),
                                    stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        watchdog = threading.Timer(LONGEST_READ, consumer.kill)  # only ends a hang
        watchdog.start()
        messages, last = [], {}
        for line in consumer.stdout:
            partition, key, value = line.rstrip("\n").split("\t", 2)
            if key in marks:
                marks.remove(key)
                last[partition] = len(messages)
            else:
                assert partition not in last, "a message came behind a mark"
                messages.append((key, value))
            if not marks:
                break
        watchdog.cancel()
        consumer.kill()
        consumer.wait()
        consumer.stdout.close()
        assert not marks and len(last) == self.partitions, f"read to the end of {sorted(last)} only"
        return messages
