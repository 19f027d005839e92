# SPDX-License-Identifier: Apache-2.0
"""Trains the network on SCRATCH/train.jsonl; writes SCRATCH/checkpoint.pt (to resume) and SCRATCH/network.pt (the result)."""
import json
import random
import time

import torch
import torch.nn.functional as F

import evaluate
import network
import settings
from batches import IGNORE, Encoding, Noise, collate, groups
from wordpieces import WordPieces, shape


SAVE_EVERY = 100   # steps


def bfloat16_helps():
    """Whether the processor multiplies in bfloat16."""
    try:
        flags = open("/proc/cpuinfo", encoding="ascii").read()
    except OSError:
        return False
    return "avx512_bf16" in flags or "amx_bf16" in flags


def cross_entropy(scores, gold):
    return F.cross_entropy(scores.float().flatten(0, 1), gold.flatten(), ignore_index=IGNORE, reduction="sum") / max(1, int((gold != IGNORE).sum()))


def partial_loss(scores, cells, allowed):
    """Minus log of the probability that falls on the allowed labels; cells without knowledge (0) do not count."""
    known = cells != 0
    logs = scores[known].float().log_softmax(-1)
    if not len(logs):
        return scores.sum() * 0
    return -torch.logsumexp(logs + allowed[cells[known]], -1).mean()


def losses(net, batch, allowed):
    scores, top = net(batch)
    out = {name: cross_entropy(scores[name], batch[name]) for name in ("upos", "feats", "lemma")}
    out["names"] = partial_loss(scores["names"], batch["names"], allowed)
    parsed = (batch["heads"] != IGNORE).any(1)
    if parsed.any():
        top, heads, present = top[parsed], batch["heads"][parsed], batch["present"][parsed]
        arcs = net.tree.arcs(top).float().masked_fill(~present[:, None, :], -1e4)
        places = torch.arange(arcs.size(1))
        arcs[:, places, places + 1] = -1e4
        out["arc"] = cross_entropy(arcs, heads)
        out["relation"] = cross_entropy(net.tree.relations(top, heads.clamp(min=0)), batch["relations"][parsed])
    return out


def optimiser(net, training):
    slow = [p for n, p in net.named_parameters() if n.startswith("encoder.")]
    fast = [p for n, p in net.named_parameters() if not n.startswith("encoder.")]
    return torch.optim.AdamW([{"params": slow, "lr": training["encoder_rate"]}, {"params": fast, "lr": training["head_rate"]}],
                             weight_decay=training["weight_decay"], betas=(0.9, 0.98), fused=True)


def rate_at(progress, training):
    """Share of the full learning rate when `progress` of the training is done: warm-up, then a straight fall."""
    warm = training["warm_up"]
    return progress / warm if progress < warm else max(training["final_rate"], (1 - progress) / (1 - warm))


class Training:
    def __init__(self, args):
        self.args, self.config = args, settings.load(args.config)
        self.settings = self.config["training"]
        self.settings["epochs"] = args.epochs or self.settings["epochs"]
        self.settings["minutes"] = args.minutes or self.settings["minutes"]
        random.seed(self.settings["seed"])
        torch.manual_seed(self.settings["seed"])
        torch.set_num_threads(args.threads)
        self.labels = json.loads((args.scratch / "labels.json").read_text(encoding="utf-8"))
        folder = settings.encoder_folder(self.config["encoder"]["package"])
        self.pieces = WordPieces.load(folder / "vocab.txt")
        self.examples, self.allowed = self.read()
        self.net = network.build(self.config, self.labels, folder)
        self.steps = len(groups(self.examples, self.settings["batch_pieces"], True))
        self.total, self.step, self.spent, self.done = int(self.steps * self.settings["epochs"]), 0, 0.0, False
        self.optimiser = optimiser(self.net, self.settings)
        self.rates = [group["lr"] for group in self.optimiser.param_groups]
        self.started = time.time()
        self.noise, self.bfloat16 = Noise(self.settings, shape), bfloat16_helps()

    def read(self):
        encoding = Encoding(self.pieces, self.labels)
        with open(self.args.scratch / "train.jsonl", encoding="utf-8") as lines:
            examples = [encoding.example(json.loads(line)) for line in lines]
        return [e for e in examples if len(e.ids) <= 400], encoding.allowed()

    def progress(self):
        """Between 0 and 1: by steps, or by time where the machine is too slow for all of them."""
        now = self.spent + time.time() - self.started
        return max((self.step + 1) / self.total, now / 60 / self.settings["minutes"])

    def one_step(self, group):
        for param_group, rate in zip(self.optimiser.param_groups, self.rates):
            param_group["lr"] = rate * rate_at(self.progress(), self.settings)
        batch = collate([self.examples[i] for i in group], self.noise)
        with torch.autocast("cpu", torch.bfloat16, enabled=self.bfloat16):
            parts = losses(self.net, batch, self.allowed)
        loss = sum(self.settings["weights"][name] * value for name, value in parts.items())
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.net.parameters(), self.settings["clip"])
        self.optimiser.step()
        self.step += 1
        return parts, int(batch["mask"].sum())

    def epoch(self):
        self.net.train()
        self.started, pieces = time.time(), 0
        for group in groups(self.examples, self.settings["batch_pieces"], True):
            parts, count = self.one_step(group)
            pieces += count
            if self.step % 50 == 0:
                shown = " ".join(f"{k} {v.item():.3f}" for k, v in parts.items())
                print(f"step {self.step}/{self.total} {shown} {pieces / (time.time() - self.started):.0f} pieces/s", flush=True)
            if self.progress() >= 1:
                break
            if self.step % SAVE_EVERY == 0:
                self.save()
        self.done = self.progress() >= 1
        self.spent, self.started = self.spent + time.time() - self.started, time.time()

    def save(self):
        state = {"net": self.net.state_dict(), "optimiser": self.optimiser.state_dict(), "step": self.step,
                 "spent": self.spent + time.time() - self.started, "random": random.getstate(), "torch": torch.get_rng_state()}
        torch.save(state, self.args.scratch / "checkpoint.part")
        (self.args.scratch / "checkpoint.part").replace(self.args.scratch / "checkpoint.pt")
        self.result()

    def resume(self):
        state = torch.load(self.args.scratch / "checkpoint.pt", weights_only=False)
        self.net.load_state_dict(state["net"])
        self.optimiser.load_state_dict(state["optimiser"])
        for group in self.optimiser.param_groups:
            group.update(fused=True, foreach=None)
        self.step, self.spent = state["step"], state["spent"]
        random.setstate(state["random"])
        torch.set_rng_state(state["torch"])

    def result(self):
        """What export and prediction need."""
        out = {"net": self.net.state_dict(), "labels": self.labels, "config": self.config, "encoder": self.net.encoder.config,
               "vocabulary": self.pieces.vocabulary, "seconds": round(self.spent + time.time() - self.started), "steps": self.step}
        torch.save(out, self.args.scratch / "network.pt")

    def run(self):
        print(f"{len(self.examples)} sentences, {self.steps} steps an epoch, {self.total} in all", flush=True)
        self.started, self.done = time.time(), self.progress() >= 1
        while not self.done:
            self.epoch()
            self.save()
            if self.args.scores:
                print("dev", self.step, evaluate.dev_scores(self.net, self.pieces, self.args.data), f"{self.spent:.0f} s", flush=True)


def main():
    args = settings.arguments(__doc__, ("--resume", {"action": "store_true"}), ("--threads", {"type": int, "default": 2}),
                              ("--epochs", {"type": float}), ("--minutes", {"type": float}),
                              ("--scores", {"action": "store_true", "help": "dev scores after each epoch"}))
    training = Training(args)
    if args.resume and (args.scratch / "checkpoint.pt").exists():
        training.resume()
    training.run()


if __name__ == "__main__":
    main()
