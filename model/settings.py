# SPDX-License-Identifier: Apache-2.0
"""Configuration and places: config.toml, the data folder, the scratch folder."""
import argparse
import importlib.util
import os
import tomllib
from pathlib import Path

HERE = Path(__file__).resolve().parent
CONFIG = HERE / "config.toml"


def load(path=CONFIG):
    with open(path, "rb") as file:
        return tomllib.load(file)


def arguments(text, *extra):
    """Parser with the arguments that every script here shares; `extra` holds (flags, options) pairs."""
    parser = argparse.ArgumentParser(description=text)
    parser.add_argument("--config", type=Path, default=CONFIG)
    parser.add_argument("--data", type=Path, default=Path(os.environ.get("BEDE_DATA", HERE.parent.parent / "shared" / "data")))
    parser.add_argument("--scratch", type=Path, default=Path(os.environ.get("BEDE_SCRATCH", HERE.parent / "build" / "training")))
    for flag, options in extra:
        parser.add_argument(flag, **options)
    return parser.parse_args()


def encoder_folder(package):
    """Folder inside an installed package that holds the pretrained encoder."""
    found = importlib.util.find_spec(package)
    if found is None:
        raise SystemExit(f"the package {package} is not installed: pip install -r model/requirements.txt")
    return Path(list(found.submodule_search_locations)[0]) / "model"
