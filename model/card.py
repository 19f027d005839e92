# SPDX-License-Identifier: Apache-2.0
"""Writes CARD.md: what the model is, what it was trained from, and its scores on the dev sets as f32 and as int8."""
import json
from pathlib import Path

import torch

import evaluate
import export
import quantised
import settings
from wordpieces import WordPieces

TEXT = Path(__file__).resolve().parent / "card_text.md"


def table(scores):
    rows = ["| set | measure | f32 | int8 |", "| --- | --- | ---: | ---: |"]
    for name, title in (("ewt", "EWT dev"), ("gum", "GUM dev"), ("names", "UNER-EWT dev, span F1")):
        for measure, value in scores["f32"][name].items():
            rows.append(f"| {title} | {measure} | {value:.2f} | {scores['int8'][name][measure]:.2f} |")
    return "\n".join(rows)


def losses(scores):
    """Largest loss of int8 against f32 over all measures but single name classes."""
    pairs = [(scores["f32"][s][m], scores["int8"][s][m]) for s in ("ewt", "gum") for m in scores["f32"][s]]
    pairs.append((scores["f32"]["names"]["all"], scores["int8"]["names"]["all"]))
    return max(a - b for a, b in pairs)


def settings_list(config):
    return "\n".join(f"- {part}: " + ", ".join(f"{k} {v}" for k, v in config[part].items() if not isinstance(v, dict))
                     for part in ("encoder", "heads", "training"))


def main():
    args = settings.arguments(__doc__, ("--output", {"type": Path, "required": True}), ("--model", {"type": Path, "required": True}),
                              ("--threads", {"type": int, "default": 2}), ("--note", {"default": "", "help": "what was special about this training"}))
    torch.set_num_threads(args.threads)
    state, net = export.load(args.scratch)
    ranges = json.loads((args.scratch / "ranges.json").read_text())
    pieces = WordPieces(state["vocabulary"])
    scores = {"f32": evaluate.dev_scores(net, pieces, args.data),
              "int8": evaluate.dev_scores(quantised.simulate(net, ranges), pieces, args.data)}
    (args.scratch / "scores.json").write_text(json.dumps(scores))
    print(json.dumps(scores), "largest loss", round(losses(scores), 2))
    body = args.model.read_bytes()
    labels = ", ".join(f"{k} {len(v)}" for k, v in state["labels"].items())
    facts = {"SCORES": table(scores), "SETTINGS": settings_list(state["config"]), "LABELS": labels, "BYTES": f"{len(body):,}",
             "HASH": body[32:64].hex(), "MINUTES": str(round(state["seconds"] / 60)), "STEPS": str(state["steps"]), "NOTE": args.note}
    text = TEXT.read_text(encoding="utf-8")
    for key, value in facts.items():
        text = text.replace("{" + key + "}", value)
    args.output.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
