"""A Prometheus of our own with the rules of deploy/, and what it has to say."""

import json
import pathlib
import subprocess
import urllib.parse
import urllib.request

DEPLOY = pathlib.Path(__file__).resolve().parent.parent
ADDRESS = "127.0.0.1:9090"
OPTIONS = [
    "--config.file=prometheus.yml",
    "--storage.tsdb.path=figures",
    f"--web.listen-address={ADDRESS}",
    "--log.level=warn",
]


def start(folder):
    """Runs in this folder, with deploy's two files, but looks every second."""
    settings = (DEPLOY / "prometheus.yml").read_text().replace("15s", "1s")
    (folder / "prometheus.yml").write_text(settings)
    (folder / "alerts.yml").write_text((DEPLOY / "alerts.yml").read_text())
    return subprocess.Popen(["prometheus", *OPTIONS], cwd=folder)


def get(path, **asked):
    url = f"http://{ADDRESS}/api/v1/{path}?{urllib.parse.urlencode(asked)}"
    with urllib.request.urlopen(url, timeout=10) as answer:
        return json.load(answer)["data"]


def series(expression, begin, end, step):
    """Labels, times and values of each."""
    found = get("query_range", query=expression, start=begin, end=end, step=step)["result"]
    return [(one["metric"], *zip(*read(one["values"]))) for one in found]


def read(values):
    return [(float(at), float(value)) for at, value in values]


def is_firing(name):
    alerts = get("alerts")["alerts"]
    return any(one["labels"]["alertname"] == name and one["state"] == "firing" for one in alerts)


def rules():
    return get("rules")["groups"][0]["rules"]
