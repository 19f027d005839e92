# SPDX-License-Identifier: Apache-2.0
"""The model file's container (docs/model-format.md): writing and reading."""
import hashlib
import json
import struct

import numpy as np

MAGIC, VERSION, ALIGN = b"BEDEMDL\0", 1, 64
TYPES = {"i8": np.int8, "u8": np.uint8, "i32": np.dtype("<i4"), "f32": np.dtype("<f4")}
NAMES = {np.dtype(kind): name for name, kind in TYPES.items()}


def aligned(size):
    return (size + ALIGN - 1) // ALIGN * ALIGN


def layout(tensors):
    """Table of contents and the data block."""
    table, block = [], bytearray()
    for name, array in tensors.items():
        array = np.ascontiguousarray(array)
        data = array.tobytes()
        table.append({"name": name, "type": NAMES[array.dtype], "shape": list(array.shape), "offset": len(block), "bytes": len(data)})
        block += data + bytes(aligned(len(data)) - len(data))
    return table, bytes(block)


def write(path, header, tensors):
    """Writes the file and returns (size, SHA-256 of the body in hexadecimal)."""
    table, block = layout(tensors)
    text = json.dumps({**header, "tensors": table}, ensure_ascii=False, separators=(",", ":")).encode()
    start = aligned(64 + len(text))
    body = text + bytes(start - 64 - len(text)) + block
    digest = hashlib.sha256(body)
    head = struct.pack("<8sIIQQ", MAGIC, VERSION, len(text), 64 + len(body), start) + digest.digest()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(head + body)
    return 64 + len(body), digest.hexdigest()


def read(path):
    """(header, tensors) of a model file, checked."""
    data = path.read_bytes()
    magic, version, length, size, start = struct.unpack_from("<8sIIQQ", data)
    if magic != MAGIC or version != VERSION or size != len(data):
        raise SystemExit(f"{path} is not a whole model file of version {VERSION}")
    if hashlib.sha256(data[64:]).digest() != data[32:64]:
        raise SystemExit(f"{path} is damaged: its hash does not match")
    header, tensors = json.loads(data[64:64 + length]), {}
    for entry in header["tensors"]:
        at = start + entry["offset"]
        tensors[entry["name"]] = np.frombuffer(data, TYPES[entry["type"]], entry["bytes"] // np.dtype(TYPES[entry["type"]]).itemsize,
                                               at).reshape(entry["shape"])
    return header, tensors
