"""A real Neo4j Community server, started as a program from Maven Central's jars, with its home in a temporary folder."""

from __future__ import annotations

import fcntl
import os
import re
import secrets
import shutil
import signal
import socket
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

POM = Path(__file__).with_name("pom.xml")
INSTALL = "install it: apt-get install -y openjdk-17-jre-headless maven"
READY_WITHIN = 90.0
"""Seconds; a first start on a loaded machine takes up to 30."""
OPENS = [f"--add-opens=java.base/{package}=ALL-UNNAMED" for package in ("java.nio", "java.io", "sun.nio.ch")]
FOLDERS = ("data", "logs", "run", "import", "plugins")


class CannotStartError(Exception):
    """Why there is no server, in one line that says what to install."""


@dataclass(frozen=True)
class Server:
    """A running server; `jars` is its class path, `home` its folder."""

    uri: str
    password: str
    home: Path
    jars: Path
    process: subprocess.Popen[bytes]

    def kill(self) -> None:
        """SIGKILL: the crash test."""
        self.process.kill()
        self.process.wait()

    def stop(self) -> None:
        """SIGTERM, and waits; a server that does not stop is killed."""
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.kill()

    def again(self) -> Server:
        """Starts the stopped server on the same home, port and password."""
        return _started(self.uri, self.password, self.home, self.jars)


def version() -> str:
    """The server's version as pom.xml pins it."""
    found = re.search(r"<neo4j.version>(.+)</neo4j.version>", POM.read_text(encoding="utf-8"))
    assert found
    return found[1]


def jars() -> Path:
    """The folder of the server's jars, fetched once and kept in the user's cache."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    there = cache / "kg-timeline" / f"neo4j-{version()}"
    if (there / "complete").exists():
        return there
    if not shutil.which("mvn") or not shutil.which("java"):
        raise CannotStartError(f"no Java or Maven for the Neo4j server; {INSTALL}")
    there.mkdir(parents=True, exist_ok=True)
    with (there / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # the other test process may be fetching them: two at once break each other's download
        if not (there / "complete").exists():
            _fetch(there)
    return there


def _fetch(there: Path) -> None:
    command = ["mvn", "-B", "-q", "-f", str(POM), "dependency:copy-dependencies", "-DincludeScope=runtime", f"-DoutputDirectory={there}"]
    fetched = subprocess.run(command, capture_output=True, text=True, check=False)
    if fetched.returncode:
        raise CannotStartError(f"Maven could not fetch the Neo4j server: {' '.join(fetched.stdout.split())[:300]}")
    (there / "complete").touch()


def started(home: Path) -> Server:
    """A new server with its home in `home`, ready to be asked."""
    library = jars()
    if not shutil.which("java"):
        raise CannotStartError(f"no Java for the Neo4j server; {INSTALL}")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    password = secrets.token_hex(16)  # never begins with "-", which AdminTool would read as an option
    for name in (*FOLDERS, "conf"):
        (home / name).mkdir(parents=True, exist_ok=True)
    (home / "conf" / "neo4j.conf").write_text(_configuration(home, address), encoding="utf-8")
    admin(home, library, "dbms", "set-initial-password", password)
    return _started(f"bolt://{address}", password, home, library)


def admin(home: Path, library: Path, *arguments: str) -> str:
    """What the server's own AdminTool prints; an error shows it."""
    command = ["java", "-cp", f"{library}/*", "org.neo4j.cli.AdminTool", *arguments]
    told = subprocess.run(command, env=_environment(home), capture_output=True, text=True, check=False)
    if told.returncode:
        raise CannotStartError(f"AdminTool {arguments[0]} {arguments[1]}: {told.stdout[-500:]} {told.stderr[-500:]}")
    return told.stdout


def _configuration(home: Path, address: str) -> str:
    lines = [f"server.directories.{name}={home / name}" for name in FOLDERS]
    lines += [
        "server.default_listen_address=127.0.0.1",
        f"server.bolt.listen_address={address}",
        f"server.bolt.advertised_address={address}",
        "server.http.enabled=false",
        "server.https.enabled=false",
        "dbms.usage_report.enabled=false",
        "server.memory.pagecache.size=256m",
    ]
    return "\n".join(lines) + "\n"


def _environment(home: Path) -> dict[str, str]:
    return {**os.environ, "NEO4J_HOME": str(home), "NEO4J_CONF": str(home / "conf")}


def _started(uri: str, password: str, home: Path, library: Path) -> Server:
    log = home / "logs" / "console.log"
    log.unlink(missing_ok=True)
    command = ["java", "-Xmx1g", *OPENS, "-cp", f"{home / 'conf'}:{library}/*", "org.neo4j.server.CommunityEntryPoint"]
    command += [f"--home-dir={home}", f"--config-dir={home / 'conf'}", "--console-mode"]
    with log.open("wb") as out:
        process = subprocess.Popen(command, env=_environment(home), stdout=out, stderr=subprocess.STDOUT)
    deadline = time.monotonic() + READY_WITHIN
    while time.monotonic() < deadline:
        if "Started." in log.read_text(encoding="utf-8", errors="replace"):
            return Server(uri, password, home, library, process)
        if process.poll() is not None:
            break
        time.sleep(0.1)
    process.kill()
    raise CannotStartError(f"the Neo4j server did not start: {log.read_text(encoding='utf-8', errors='replace')[-400:]}")
