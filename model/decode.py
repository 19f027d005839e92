# SPDX-License-Identifier: Apache-2.0
"""From scores to labels: best legal path of name tags, maximum spanning tree with one root."""
import numpy as np

NEVER = -1e9


def legal(labels):
    """Matrix [from, to] of 0 and NEVER, and the same for the first and last word."""
    inside = [x[0] in "BI" and x != "O" for x in labels]
    move = np.full((len(labels), len(labels)), NEVER, dtype=np.float32)
    for i, a in enumerate(labels):
        for j, b in enumerate(labels):
            if (b[0] in "IE" and b[1:] == a[1:]) if inside[i] else b[0] in "OBS":
                move[i, j] = 0.0
    start = np.array([0.0 if x[0] in "OBS" else NEVER for x in labels], dtype=np.float32)
    end = np.array([NEVER if x else 0.0 for x in inside], dtype=np.float32)
    return move, start, end


def best_path(scores, rules):
    """Label numbers of the best legal path; `scores` [words, labels] are log-probabilities."""
    move, start, end = rules
    total, back = scores[0] + start, []
    for row in scores[1:]:
        through = total[:, None] + move
        back.append(through.argmax(0))
        total = through.max(0) + row
    path = [int((total + end).argmax())]
    for step in reversed(back):
        path.append(int(step[path[-1]]))
    return path[::-1]


def find_cycle(heads):
    """Nodes of one cycle among `heads` (heads[0] is not used), or None."""
    state = [0] * len(heads)
    for start in range(1, len(heads)):
        node, seen = start, []
        while node and state[node] == 0:
            state[node] = start
            seen.append(node)
            node = heads[node]
        if node and state[node] == start and node in seen:
            return seen[seen.index(node):]
        for x in seen:
            state[x] = -1
    return None


def contract(scores, heads, cycle):
    """Chu-Liu/Edmonds: the graph with the cycle as its last node, and how arcs map back."""
    rest = [i for i in range(len(scores)) if i not in set(cycle)]
    inner = scores[cycle, [heads[x] for x in cycle]]
    enter = scores[np.ix_(cycle, rest)] - inner[:, None]
    leave = scores[np.ix_(rest, cycle)]
    small = np.full((len(rest) + 1, len(rest) + 1), NEVER * 10, dtype=np.float64)
    small[:-1, :-1] = scores[np.ix_(rest, rest)]
    small[-1, :-1], small[:-1, -1] = enter.max(0), leave.max(1)
    return small, rest, enter.argmax(0), leave.argmax(1)


def spanning(scores):
    """Heads of the maximum spanning tree; scores [dependent, head], node 0 is the root."""
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = find_cycle(heads)
    if cycle is None:
        return heads
    small, rest, entry, exit_ = contract(scores, heads, cycle)
    tree = spanning(small)
    out = heads.copy()
    for i, node in enumerate(rest):
        if i:
            out[node] = cycle[exit_[i]] if tree[i] == len(rest) else rest[tree[i]]
    outside = tree[len(rest)]
    out[cycle[entry[outside]]] = rest[outside]
    return out


def heads_of(arcs):
    """Heads (0 = root) for arc scores [words, words + 1]; column 0 is the root. Exactly one word hangs on the root."""
    words = len(arcs)
    scores = np.full((words + 1, words + 1), NEVER * 10, dtype=np.float64)
    scores[1:] = arcs
    scores[np.arange(words + 1), np.arange(words + 1)] = NEVER * 10
    span = float(arcs.max() - arcs.min()) + 1.0
    scores[1:, 0] -= span * (words + 1)   # a second root would cost more than all other arcs can gain
    return spanning(scores)[1:].tolist()


def relation_of(scores, heads, root):
    """Relations: `root` on the root's child and nowhere else."""
    scores = scores.copy()
    scores[:, root] = NEVER
    best = scores.argmax(1)
    return [root if head == 0 else int(label) for head, label in zip(heads, best)]
