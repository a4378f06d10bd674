"""deploy/grafana.json drawn without Grafana: its panels in their places, with their
titles, units and thresholds, and what Prometheus answers to their questions."""

import datetime
import io
import json
import re

import matplotlib
import matplotlib.dates
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

import prometheus
import small
from units import fitting, told

COLUMNS = 24
# In inches, of DOTS each: all of it is WIDTH wide, and a row of the grid ROW high.
WIDTH, ROW, FOOT, GAP, DOTS = 10.0, 0.31, 0.3, 0.04, 130
# Around the lines, within their panel.
LEFT, RIGHT, TOP, TIMES, LEGEND_LINE = 0.62, 0.2, 0.36, 0.34, 0.16
LEGEND_COLUMNS = 2
POINTS = 240
COLOURS = {"green": "#2b7a3d", "orange": "#c25e00", "red": "#c4162a"}
LINES = ["#2f6fb5", "#d9730d", "#2b7a3d", "#a33fa0", "#c4162a", "#7a6a00", "#0b8a8f", "#6b6b6b"]
FOOTNOTE = "Drawn from deploy/grafana.json by deploy/pictures/take. Grafana itself looks different."
matplotlib.rcParams.update({"font.size": 9, "axes.edgecolor": "#bbbbbb", "timezone": "UTC"})


def draw(begin, end, path):
    panels = json.loads((prometheus.DEPLOY / "grafana.json").read_text())["panels"]
    rows = max(one["gridPos"]["y"] + one["gridPos"]["h"] for one in panels)
    figure = Figure(figsize=(WIDTH, rows * ROW + FOOT), dpi=DOTS, facecolor="#eef0f2")
    for panel in panels:
        box = place(figure, panel["gridPos"])
        lines = asked(panel, begin, end)
        if panel["type"] == "stat":
            draw_stat(figure, box, panel, lines)
        else:
            draw_lines(figure, box, panel, lines).set_xlim(moment(begin), moment(end))
    figure.text(0.01, 0.08 / figure.get_figheight(), FOOTNOTE, color="#555555")
    drawn = io.BytesIO()
    figure.savefig(drawn)
    small.save(drawn.getvalue(), path, map(words, panels))


def words(panel):
    return "\n".join(f"{panel['title']}: {one['expr']}" for one in panel["targets"])


def place(figure, grid):
    """Left, bottom, width and height of a panel, with its ground and title."""
    column = WIDTH / COLUMNS
    top = figure.get_figheight() - grid["y"] * ROW
    box = [grid["x"] * column + GAP, top - grid["h"] * ROW + GAP]
    box += [grid["w"] * column - 2 * GAP, grid["h"] * ROW - 2 * GAP]
    axes(figure, box).set(xticks=[], yticks=[])
    return box


def axes(figure, box):
    wide, high = figure.get_size_inches()
    return figure.add_axes((box[0] / wide, box[1] / high, box[2] / wide, box[3] / high))


def head(figure, box, title):
    wide, high = figure.get_size_inches()
    at = ((box[0] + 0.1) / wide, (box[1] + box[3] - 0.1) / high)
    figure.text(*at, title, va="top", fontsize=9.5, weight="bold")


def asked(panel, begin, end):
    """Name, times and values of each line."""
    step = max(1, round((end - begin) / POINTS))
    lines = []
    for target in panel["targets"]:
        for labels, times, values in prometheus.series(target["expr"], begin, end, step):
            lines.append((legend(target, labels), times, values))
    return lines


def legend(target, labels):
    """With the labels that are asked for in braces; the figure's name where nothing is."""
    said = target["legendFormat"] or labels.get("__name__", "")
    return re.sub(r"{{(\w+)}}", lambda found: labels.get(found[1], ""), said)


def unit(panel):
    return panel["fieldConfig"]["defaults"].get("unit", "short")


def draw_stat(figure, box, panel, lines):
    head(figure, box, panel["title"])
    middle = axes(figure, box)
    middle.axis("off")
    name, _, values = lines[0] if lines else ("", [], [float("nan")])
    is_name = panel["options"].get("textMode") == "name"
    text = name if is_name else told(values[-1], unit(panel))
    colour = COLOURS[threshold(panel, values[-1])]
    middle.text(0.5, 0.34, text, ha="center", va="center", fontsize=14, color=colour)


def threshold(panel, value):
    steps = panel["fieldConfig"]["defaults"].get("thresholds", {}).get("steps", [])
    reached = [one["color"] for one in steps if one["value"] is None or value >= one["value"]]
    return reached[-1] if reached else "green"


def draw_lines(figure, box, panel, lines):
    head(figure, box, panel["title"])
    foot = TIMES + -(-len(lines) // LEGEND_COLUMNS) * LEGEND_LINE
    left, bottom, wide, high = box
    inner = axes(figure, [left + LEFT, bottom + foot, wide - LEFT - RIGHT, high - foot - TOP])
    size, name = fitting(unit(panel), largest(lines))
    for number, (label, times, values) in enumerate(lines):
        style = {"color": LINES[number % len(LINES)], "label": label, "linewidth": 1.4}
        inner.plot([moment(one) for one in times], [one / size for one in values], **style)
    scale(inner, name, largest(lines) / size)
    corner = ((left + 0.05) / WIDTH, (bottom + foot - 0.22) / figure.get_figheight())
    names_below(figure, inner, corner)
    return inner


def largest(lines):
    """Of all that are numbers."""
    return max((one for _, _, values in lines for one in values if one == one), default=0)


def moment(seconds):
    return datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)


def names_below(figure, inner, corner):
    names = inner.get_legend_handles_labels()
    below = {"bbox_to_anchor": corner, "bbox_transform": figure.transFigure, "loc": "upper left"}
    small = {"fontsize": 7.5, "handlelength": 1, "labelspacing": 0.3, "columnspacing": 1.2}
    inner.legend(*names, ncols=LEGEND_COLUMNS, frameon=False, borderpad=0.2, **below, **small)


def scale(inner, of, top):
    inner.set_ylim(0, 1.08 * top or 1)
    inner.grid(color="#e3e3e3")
    inner.set_axisbelow(True)
    inner.spines[["top", "right"]].set_visible(False)
    inner.yaxis.set_major_locator(MaxNLocator(4))
    inner.yaxis.set_major_formatter(lambda one, _: f"{one:g} {of}".strip())
    inner.xaxis.set_major_locator(matplotlib.dates.AutoDateLocator(minticks=3, maxticks=6))
    inner.xaxis.set_major_formatter(matplotlib.dates.DateFormatter("%H:%M"))
