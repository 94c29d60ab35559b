# SPDX-FileCopyrightText: 2026 The Immirror authors
# SPDX-License-Identifier: MIT
"""Waiting for what a person would wait for, and no longer."""
import time

from gi.repository import GLib


class NotAsExpected(Exception):
    pass


def until(expected, look, seconds=20):
    """What look() answers, as soon as that is something. `expected` says what was waited for."""
    end = time.monotonic() + seconds
    while True:
        while GLib.MainContext.default().iteration(False):
            pass  # news of the accessible tree
        seen = look()
        if seen:
            return seen
        if time.monotonic() > end:
            raise NotAsExpected(f"expected within {seconds} s: {expected}; seen: {seen!r}")
        time.sleep(0.05)


def same(what, seen, expected):
    if seen != expected:
        raise NotAsExpected(f"{what}: expected {expected!r}, seen {seen!r}")
