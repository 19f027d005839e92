# SPDX-License-Identifier: Apache-2.0
"""One encoder (BERT layers with a shape embedding) and five heads that read word vectors from it."""
import json

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

SLOPE = 0.1   # of the leaky ReLU in the tree head


class Layer(nn.Module):
    def __init__(self, hidden, heads, ffn, dropout, epsilon=1e-12):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(hidden, 3 * hidden)
        self.attention = nn.Linear(hidden, hidden)
        self.norm1 = nn.LayerNorm(hidden, eps=epsilon)
        self.ffn1 = nn.Linear(hidden, ffn)
        self.gelu = nn.GELU()
        self.ffn2 = nn.Linear(ffn, hidden)
        self.norm2 = nn.LayerNorm(hidden, eps=epsilon)
        self.dropout = nn.Dropout(dropout)

    def attend(self, x, mask):
        batch, length, hidden = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, hidden // self.heads).permute(2, 0, 3, 1, 4)
        out = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        return out.transpose(1, 2).reshape(batch, length, hidden)

    def forward(self, x, mask):
        x = self.norm1(x + self.dropout(self.attention(self.attend(x, mask))))
        return self.norm2(x + self.dropout(self.ffn2(self.gelu(self.ffn1(x)))))


class Encoder(nn.Module):
    def __init__(self, config, shapes, dropout):
        super().__init__()
        hidden = config["hidden_size"]
        self.config = config
        self.word = nn.Embedding(config["vocab_size"], hidden)
        self.position = nn.Embedding(config["max_position_embeddings"], hidden)
        self.shape = nn.Embedding(shapes, hidden)
        nn.init.zeros_(self.shape.weight)
        self.norm = nn.LayerNorm(hidden, eps=config["layer_norm_eps"])
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(hidden, config["num_attention_heads"], config["intermediate_size"], dropout)
                                    for _ in range(config["num_hidden_layers"]))

    def forward(self, ids, shapes, mask):
        """Outputs of all layers; index 0 is the embedding."""
        places = torch.arange(ids.size(1), device=ids.device)
        x = self.dropout(self.norm(self.word(ids) + self.position(places) + self.shape(shapes)))
        outputs, attention_mask = [x], mask[:, None, None, :]
        for layer in self.layers:
            outputs.append(layer(outputs[-1], attention_mask))
        return outputs

    @classmethod
    def pretrained(cls, folder, shapes, dropout):
        config = json.loads((folder / "config.json").read_text())
        encoder = cls(config, shapes, dropout)
        encoder.load_state_dict(renamed(load_file(folder / "model.safetensors"), config["num_hidden_layers"]), strict=False)
        return encoder


def renamed(weights, layers):
    """BERT's tensor names to ours; the segment row goes into the position rows."""
    weights = {name.removeprefix("bert."): value for name, value in weights.items()}
    base = "embeddings."
    out = {"word.weight": weights[base + "word_embeddings.weight"],
           "position.weight": weights[base + "position_embeddings.weight"] + weights[base + "token_type_embeddings.weight"][0],
           "norm.weight": weights[base + "LayerNorm.weight"], "norm.bias": weights[base + "LayerNorm.bias"]}
    parts = {"attention": "attention.output.dense", "norm1": "attention.output.LayerNorm", "ffn1": "intermediate.dense",
             "ffn2": "output.dense", "norm2": "output.LayerNorm"}
    for i in range(layers):
        old = f"encoder.layer.{i}."
        for kind in ("weight", "bias"):
            rows = [weights[f"{old}attention.self.{x}.{kind}"] for x in ("query", "key", "value")]
            out[f"layers.{i}.qkv.{kind}"] = torch.cat(rows)
            out.update({f"layers.{i}.{new}.{kind}": weights[f"{old}{name}.{kind}"] for new, name in parts.items()})
    return out


class Tree(nn.Module):
    """Biaffine arcs and relations. Position 0 of the word vectors is the root."""

    def __init__(self, hidden, arc, relation, labels, dropout):
        super().__init__()
        self.arc_head, self.arc_dependent = nn.Linear(hidden, arc), nn.Linear(hidden, arc)
        self.label_head, self.label_dependent = nn.Linear(hidden, relation), nn.Linear(hidden, relation)
        self.arc = nn.Parameter(torch.randn(arc + 1, arc) * 0.01)
        self.label = nn.Parameter(torch.randn(labels, relation + 1, relation + 1) * 0.01)
        self.dropout = nn.Dropout(dropout)

    def project(self, linear, x, one):
        y = self.dropout(F.leaky_relu(linear(x), SLOPE))
        return torch.cat([y, torch.ones_like(y[..., :1])], -1) if one else y

    def arcs(self, x):
        """Scores [batch, dependent, head]; dependents leave the root out."""
        return self.project(self.arc_dependent, x[:, 1:], True) @ self.arc @ self.project(self.arc_head, x, False).transpose(1, 2)

    def relations(self, x, heads):
        """Scores [batch, dependent, label] for the given heads."""
        head = self.project(self.label_head, x, True)
        head = head.gather(1, heads.unsqueeze(-1).expand(-1, -1, head.size(-1)))
        dependent = self.project(self.label_dependent, x[:, 1:], True)
        half = torch.einsum("bwi,lij->bwlj", dependent, self.label)
        return torch.einsum("bwlj,bwj->bwl", half, head)


class Network(nn.Module):
    forms = {}   # known lemmas by (form, part of speech); set where the network is loaded for use

    def __init__(self, encoder, labels, heads):
        super().__init__()
        hidden = encoder.config["hidden_size"]
        self.encoder, self.labels = encoder, labels
        self.tap_tags, self.tap_top = heads["tap_tags"], heads["tap_top"]
        self.tags = nn.ModuleDict({name: nn.Linear(hidden, len(labels[name])) for name in ("upos", "feats", "lemma", "names")})
        self.tree = Tree(hidden, heads["arc"], heads["relation"], len(labels["dependencies"]), heads["dropout"])
        self.dropout = nn.Dropout(heads["dropout"])

    def tap(self, name):
        return self.tap_top if name in ("names", "dependencies") else self.tap_tags

    def words(self, hidden, firsts):
        return self.dropout(hidden.gather(1, firsts.unsqueeze(-1).expand(-1, -1, hidden.size(-1))))

    def forward(self, batch):
        """Scores of the tag heads, and the word vectors (root first) that the tree head reads."""
        outputs = self.encoder(batch["ids"], batch["shapes"], batch["mask"])
        low, top = (self.words(outputs[tap], batch["firsts"]) for tap in (self.tap_tags, self.tap_top))
        scores = {name: head((top if name == "names" else low)[:, 1:]) for name, head in self.tags.items()}
        return scores, top


def build(config, labels, folder):
    encoder = Encoder.pretrained(folder, config["encoder"]["shapes"], config["encoder"]["dropout"])
    return Network(encoder, labels, config["heads"])


def blank(config, labels, encoder_config):
    """The same network without the pretrained weights, for loading a checkpoint."""
    return Network(Encoder(encoder_config, config["encoder"]["shapes"], config["encoder"]["dropout"]), labels, config["heads"])
