#!/usr/bin/env python3
"""Prints the benchmark's table from what was measured. A score that is missing is exit code 1, never an empty cell."""
import json, math, os, statistics, sys

SCENES = ["all", "launch", "words", "more", "help", "slot", "guide", "step", "stop"]
RESTORED = "skill, restored"
PEERS = ["hello-ask-sdk-core", "hello-ask-sdk"]
# Alike but for the AWS SDK: the skill's version, and the one that could take its place.
SDKS = ["hello-dynamodb-v1", "hello-dynamodb-v2"]
COLUMNS = ["", "mean ms", "p50 ms", "p95 ms", "p99 ms", "cold ms", "cold cpu ms", "first invoke ms", "RSS MB", "zip MB"]
START = ["warm_p50_ms", "warm_p95_ms", "warm_p99_ms", "cold_ms", "cold_cpu_ms", "first_invoke_ms", "max_rss_mb"]


class Missing(Exception):
    pass


def number(value, what):
    if not isinstance(value, (int, float)) or not math.isfinite(value) or value <= 0:
        raise Missing(f"no score for {what}")
    return value


def turns(file):
    """{name: [mean, p50, p95, p99]} in milliseconds."""
    scores = {}
    for r in json.load(file):
        name = r.get("params", {}).get("scene") or r["benchmark"].rsplit(".", 1)[1]
        m = r["primaryMetric"]
        if r["mode"] != "sample" or m["scoreUnit"] != "us/op":
            raise Missing(f"{name} was measured as {r['mode']} in {m['scoreUnit']}")
        percentiles = [m["scorePercentiles"].get(p) for p in ("50.0", "95.0", "99.0")]
        scores[name] = [number(v, f"the turn {name}") / 1000 for v in [m["score"], *percentiles]]
    for name in SCENES + ["hello"]:
        number(scores.get(name, [None])[0], f"the turn {name}")
    return scores


def starts(runs, name, first):
    of = [r for r in runs if r["name"] == name and r["first"] == first]
    if not of:
        raise Missing(f"no start of {name} with {first}")
    return [{k: number(r.get(k), f"{k} of {name}") for k in START} for r in sorted(of, key=lambda r: r["round"])]


def cell(value):
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    return f"{value:.3f}" if value < 10 else f"{value:.1f}" if value < 100 else f"{value:.0f}"


def times(value):
    return f"x{value:.2f}"


def table(rows):
    grid = [COLUMNS] + [[cell(v) for v in row] for row in rows]
    widths = [max(len(row[i]) for row in grid) for i in range(len(COLUMNS))]
    lines = ["| " + " | ".join(v.ljust(w) if i == 0 else v.rjust(w) for i, (v, w) in enumerate(zip(row, widths))) + " |"
             for row in grid]
    return [lines[0], "|" + "|".join("-" * (w + 2) for w in widths) + "|", *lines[1:]]


def main():
    results = os.path.join(sys.argv[1], "results")
    with open(os.path.join(results, "turn.json")) as f:
        turn = turns(f)
    with open(os.path.join(results, "starts.json")) as f:
        measured = json.load(f)
    runs, sizes = measured["runs"], measured["sizes"]
    blank = [None] * 5

    rows = [[f"turn: {n}", *turn[n], *blank] for n in SCENES]
    rows.append(["turn: hello world's launch", *turn["hello"], *blank])
    rows.append(["  all / hello world", *[times(a / b) for a, b in zip(turn["all"], turn["hello"])], *blank])

    def add_start(name, first):
        of = starts(runs, name, first)
        rows.append([f"start: {name}, {first}", None, *[statistics.median(r[k] for r in of) for k in START], sizes[name]["zip_mb"]])

    def add_ratio(label, name, peer, first):
        # The machine's load differs from round to round, so a start is compared with the peers of its own round.
        pairs = list(zip(starts(runs, name, first), starts(runs, peer, first)))
        r = {k: statistics.median(a[k] / b[k] for a, b in pairs) for k in START}
        rows.append([f"  {label}", None, *[times(r[k]) for k in START], times(sizes[name]["zip_mb"] / sizes[peer]["zip_mb"])])
        return r

    ratio = {}
    for first in ("launch", "question"):
        for name in ["skill", *PEERS]:
            add_start(name, first)
        for name in PEERS:
            ratio[first, name] = add_ratio(f"skill / {name}", "skill", name, first)
    for first in ("launch", "question"):
        for name in SDKS:
            add_start(name, first)
        add_ratio("AWS SDK v2 / v1", SDKS[1], SDKS[0], first)

    restored = {}
    for first in ("launch", "question"):
        of = starts(runs, RESTORED, first)
        # A listener only waits for what comes after the snapshot.
        restored[first] = statistics.median(r["first_invoke_ms"] for r in of)
        rows.append([f"start: {RESTORED}, {first}", None, *[statistics.median(r[k] for r in of) for k in START[:3]], None, None,
                     restored[first], statistics.median(r["max_rss_mb"] for r in of), None])

    own = [r for r in runs if r["name"] == "skill"]
    early = sum(1 for r in own if r["table_late"])
    print(f"Java {os.environ.get('BENCH_JAVA', '?')}, {sys.argv[2]}; {os.cpu_count()} processors; "
          f"starts are medians of {max(r['round'] for r in runs)} interleaved runs\n")
    print("\n".join(table(rows)))
    print(f"\nStarts of the skill that spoke before the table had answered: {early} of {len(own)}")
    standard = PEERS[1]
    for what, value, most, unit in [
        ("turn, all scenes, p50", turn["all"][1], 0.6, " ms"),
        ("turn, all scenes, p99", turn["all"][3], 3, " ms"),
        (f"cold question / {standard}", ratio["question", standard]["cold_ms"], 0.7, ""),
        (f"cold launch / {standard}", ratio["launch", standard]["cold_ms"], 1.2, ""),
        ("first launch after a restore", restored["launch"], 20, " ms"),
        ("first question after a restore", restored["question"], 20, " ms"),
        ("artifact, zipped", sizes["skill"]["zip_mb"], 15, " MB"),
        ("artifact, unpacked", sizes["skill"]["unpacked_mb"], 25, " MB"),
    ]:
        print(f"Budget {'held  ' if value <= most else 'BROKEN'}: {what}: {value:.2f}{unit} (at most {most}{unit})")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (Missing, OSError, ValueError, KeyError) as e:
        sys.exit(f"bench: the run has no full set of scores: {e!r}")
