"""Numbers with their units, as Grafana names those that deploy/grafana.json uses."""

SCALES = {
    "s": [(86400, "days"), (3600, "hours"), (60, "min"), (1, "s"), (0.001, "ms")],
    "bytes": [(2**30, "GiB"), (2**20, "MiB"), (2**10, "KiB"), (1, "B")],
    "short": [(1e6, "Mil"), (1e3, "K"), (1, "")],
}
ZERO = {"s": (1, "s"), "bytes": (1, "B"), "short": (1, "")}


def fitting(unit, largest):
    """How much it is, and its name: the largest unit that is not more than this."""
    scale = SCALES[unit]
    if largest == 0:
        return ZERO[unit]
    return next((one for one in scale if largest >= one[0]), scale[-1])


def told(number, unit):
    size, name = fitting(unit, abs(number))
    return f"{number / size:.3g} {name}".strip()
