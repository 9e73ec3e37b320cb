#!/usr/bin/env python3
"""Starts the skill and the hello worlds in the real Lambda runtime, in turns, and writes what was measured as JSON."""
import argparse, glob, json, os, re, sys, zipfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "harness"))
import lambda_harness

# The order of a round: the peers start first.
FUNCTIONS = {
    "hello-ask-sdk-core": ("hello-ask-sdk-core/function", "hello.Hello"),
    "hello-ask-sdk": ("hello-ask-sdk/function", "hello.Hello"),
    "hello-dynamodb-v1": ("hello-dynamodb-v1/function", "hello.Hello"),
    "hello-dynamodb-v2": ("hello-dynamodb-v2/function", "hello.Hello"),
    "skill": ("skill", "dev.crampcoach.bench.LocalHandler"),
}
# The skill once more as after a restore: the runtime client runs the hooks for a snapshot before the first event. Lambda
# itself hands the property over.
RESTORED = "skill, restored"
SNAPSHOT = {"env": {"AWS_LAMBDA_INITIALIZATION_TYPE": "snap-start"},
            "jvm_args": ["-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac"]}
# What an answer must hold of a function that reads an item in every turn; SeededTable writes it.
READ = {"hello-dynamodb-v1": "Read from the table", "hello-dynamodb-v2": "Read from the table"}
# Which event is the cold one. The others follow in the warm invokes.
FIRST = {"launch": ["launch.json", "question.json"], "question": ["question.json", "launch.json"]}


def zipped(folder, archive):
    """Size of a folder's files, as they are and as the zip that would be uploaded."""
    unpacked = 0
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as z:
        for root, _, files in os.walk(folder):
            for f in sorted(files):
                path = os.path.join(root, f)
                unpacked += os.path.getsize(path)
                z.write(path, os.path.relpath(path, folder))
    return {"zip_mb": os.path.getsize(archive) / 1e6, "unpacked_mb": unpacked / 1e6}


def add_entry(out):
    """Adds the benchmark's entry to the skill's folder, after the size of the artifact was measured."""
    entry = "dev/crampcoach/bench/LocalHandler.class"
    target = os.path.join(out, "skill", entry)
    os.makedirs(os.path.dirname(target), exist_ok=True)
    with open(os.path.join(out, "classes", entry), "rb") as a, open(target, "wb") as b:
        b.write(a.read())


def main():
    p = argparse.ArgumentParser(description=__doc__)
    for name in ("out", "events", "java", "flags", "dynamodb", "table", "listeners", "hello-table"):
        p.add_argument("--" + name, required=True)
    p.add_argument("--runs", type=int, required=True)
    p.add_argument("--invokes", type=int, required=True)
    a = p.parse_args()
    out = os.path.abspath(a.out)
    sizes = {n: zipped(os.path.join(out, folder), os.path.join(out, n + ".zip")) for n, (folder, _) in FUNCTIONS.items()}
    add_entry(out)

    with open(os.path.join(a.events, "launch.json"), "rb") as f:
        skill_id = json.load(f)["session"]["application"]["applicationId"]
    shared = {
        "java": a.java,
        "jvm_args": a.flags.split(),
        "ric": os.pathsep.join(sorted(glob.glob(os.path.join(out, "runtime/lib/*.jar")))),
        "warmup": a.invokes,
        "invokes": a.invokes,
        "env": {"SKILL_ID": skill_id, "CATALOGUE_TABLE": a.table, "LISTENERS_TABLE": a.listeners, "BENCH_DYNAMODB": a.dynamodb,
                "HELLO_TABLE": a.hello_table,
                "AWS_REGION": "us-east-1", "AWS_ACCESS_KEY_ID": "local", "AWS_SECRET_ACCESS_KEY": "local",
                "AWS_JAVA_V1_DISABLE_DEPRECATION_ANNOUNCEMENT": "true"},
    }
    ways = {name: (*where, {}) for name, where in FUNCTIONS.items()}
    ways[RESTORED] = (*FUNCTIONS["skill"], SNAPSHOT)
    runs = []
    for i in range(a.runs):
        for first, events in FIRST.items():
            for name, (folder, handler, way) in ways.items():
                log = os.path.join(out, "results", f"{name.replace(', ', '-')}-{first}-{i + 1}.log")
                try:
                    got = lambda_harness.run_once({
                        **shared, "expect": READ.get(name, "outputSpeech"), "env": {**shared["env"], **way.get("env", {})},
                        "jvm_args": shared["jvm_args"] + way.get("jvm_args", []), "handler": handler, "task_root": os.path.join(out, folder), "log": log,
                        "events": [os.path.abspath(os.path.join(a.events, e)) for e in events]})
                except lambda_harness.Failed as e:
                    return f"{name}, {first}, run {i + 1}: {e} (log: {log})"
                with open(log, encoding="utf-8", errors="replace") as f:
                    said = f.read()
                # A skill that did not reach its table, or only apologized, would look faster than it is.
                failed = name.startswith("skill") and re.search(r"\bERROR\b|table failed|rehearsal failed", said)
                if got["errors"] or got["unexpected"] or failed:
                    return f"{name}, {first}, run {i + 1}: a wrong answer or an unreachable table (log: {log})"
                got["table_late"] = len(re.findall("table is slow", said))
                runs.append({"round": i + 1, "name": name, "first": first, **got})
                print(f"bench: [{i + 1}/{a.runs}] {name}, {first} first: {got['cold_ms']:.0f} ms", file=sys.stderr)
    with open(os.path.join(out, "results", "starts.json"), "w") as f:
        json.dump({"sizes": sizes, "runs": runs}, f, indent=1)
    return 0


if __name__ == "__main__":
    sys.exit(main())
