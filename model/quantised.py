# SPDX-License-Identifier: Apache-2.0
"""The arithmetic of the model file in PyTorch: int8 weights by row, activations by token or by static range, GELU by table.

`simulate` turns a network into what the C++ side computes, `dequantise` only rounds its weights.
"""
import copy
import math

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

TABLE = 4096        # entries of the GELU table
GELU_LOW = 0.17     # no GELU value lies below -0.17
TOP = 127


def by_row(weight):
    """int8 weights and scales of a matrix [out, in] (numpy or torch)."""
    weight = weight.detach().numpy().astype(np.float32) if isinstance(weight, torch.Tensor) else weight
    scale = np.maximum(np.abs(weight).max(1), 1e-8).astype(np.float32) / np.float32(TOP)
    return np.clip(np.rint(weight / scale[:, None]), -TOP, TOP).astype(np.int8), scale


def rounded(weight):
    values, scale = by_row(weight)
    return torch.from_numpy(values.astype(np.float32) * scale[:, None])


def per_token(x):
    """x with every row rounded to 127 steps of its largest value."""
    scale = x.abs().amax(-1, keepdim=True) / TOP
    scale = torch.where(scale == 0, torch.full_like(scale, 1e-12), scale)
    return (x / scale).round() * scale


def static(x, limit):
    scale = limit / TOP
    return (x / scale).round().clamp(-TOP, TOP) * scale


class Rounding(nn.Module):
    """A linear layer whose input is rounded first. `limit` None: per token; 0: not at all."""

    def __init__(self, linear, limit):
        super().__init__()
        self.linear, self.limit = linear, limit

    @property
    def out_features(self):
        return self.linear.out_features

    def forward(self, x):
        if self.limit is None:
            x = per_token(x)
        elif self.limit:
            x = static(x, self.limit)
        return self.linear(x)


def gelu(x):
    return 0.5 * x * (1 + math.erf(x / math.sqrt(2)))


def gelu_table(low, high):
    """(int8 values, their scale) over TABLE equally spaced inputs from low to high."""
    scale = max(gelu(high), GELU_LOW) / TOP
    points = (low + (high - low) * i / (TABLE - 1) for i in range(TABLE))
    return np.array([max(-TOP, min(TOP, round(gelu(x) / scale))) for x in points], dtype=np.int8), scale


class TableGelu(nn.Module):
    def __init__(self, low, high):
        super().__init__()
        values, scale = gelu_table(low, high)
        self.low, self.step = low, (TABLE - 1) / (high - low)
        self.values = torch.from_numpy(values.astype(np.float32) * np.float32(scale))

    def forward(self, x):
        return self.values[((x - self.low) * self.step).round().clamp(0, TABLE - 1).long()]


def fold_queries(layer):
    """Weight and bias of qkv with 1/sqrt(head size) in the query rows."""
    weight, bias = layer.qkv.weight.detach().clone(), layer.qkv.bias.detach().clone()
    hidden = weight.size(1)
    factor = 1 / math.sqrt(hidden // layer.heads)
    weight[:hidden] *= factor
    bias[:hidden] *= factor
    return weight, bias


def unfold_queries(weight, bias, heads):
    hidden = weight.size(1)
    factor = math.sqrt(hidden // heads)
    weight, bias = weight.clone(), bias.clone()
    weight[:hidden] *= factor
    bias[:hidden] *= factor
    return weight, bias


def round_layer(layer):
    weight, bias = fold_queries(layer)
    layer.qkv.weight.data, layer.qkv.bias.data = unfold_queries(rounded(weight), bias, layer.heads)
    for linear in (layer.attention, layer.ffn1, layer.ffn2):
        linear.weight.data = rounded(linear.weight)


def dequantise(network):
    """A copy whose int8 tensors are rounded; activations stay f32."""
    network = copy.deepcopy(network).eval()
    network.encoder.word.weight.data = rounded(network.encoder.word.weight)
    for layer in network.encoder.layers:
        round_layer(layer)
    for head in network.tags.values():
        head.weight.data = rounded(head.weight)
    for name in ("arc_head", "arc_dependent", "label_head", "label_dependent"):
        linear = getattr(network.tree, name)
        linear.weight.data = rounded(linear.weight)
    return network


def simulate(network, ranges):
    """A copy that computes as the C++ side does; `ranges` holds (attention, GELU low, GELU high) for each layer."""
    network = dequantise(network)
    for layer, (limit, low, high) in zip(network.encoder.layers, ranges):
        layer.qkv, layer.ffn1 = Rounding(layer.qkv, None), Rounding(layer.ffn1, None)
        layer.attention, layer.ffn2 = Rounding(layer.attention, limit), Rounding(layer.ffn2, 0)
        layer.gelu = TableGelu(low, high)
    for name in list(network.tags):
        network.tags[name] = Rounding(network.tags[name], None)
    for name in ("arc_head", "arc_dependent", "label_head", "label_dependent"):
        setattr(network.tree, name, Rounding(getattr(network.tree, name), None))
    return network


@torch.no_grad()
def calibrate(network, batches, share=0.9999):
    """(attention, GELU low, GELU high) for each layer over the batches of a network with rounded weights."""
    network = dequantise(network)
    seen = [([], []) for _ in network.encoder.layers]
    hooks = []
    for layer, (attention, ffn) in zip(network.encoder.layers, seen):
        hooks.append(layer.attention.register_forward_pre_hook(lambda m, x, keep=attention: keep.append(x[0][real[0]].abs().flatten()[::7])))
        hooks.append(layer.gelu.register_forward_pre_hook(lambda m, x, keep=ffn: keep.append(x[0][real[0]].flatten()[::29])))
    real = [None]
    for batch in batches:
        real[0] = batch["mask"]
        network.encoder(batch["ids"], batch["shapes"], batch["mask"])
    for hook in hooks:
        hook.remove()
    quantile = lambda parts, q: float(np.float32(np.quantile(torch.cat(parts).numpy(), q)))
    return [(quantile(a, share), quantile(f, 1 - share), quantile(f, share)) for a, f in seen]
