# SPDX-FileCopyrightText: 2026 The Immirror authors
# SPDX-License-Identifier: MIT
"""The program's windows as a screen reader knows them (AT-SPI)."""
import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

from waiting import NotAsExpected, until

KINDS = {
    "button": {"push button", "button"},
    "box": {"check box"},
    "field": {"text", "password text", "entry"},
    "label": {"label", "static"},
    "tab": {"page tab"},
    "table": {"table", "tree", "tree table"},
    "cell": {"table cell", "tree item"},
    "item": {"list item"},
    "window": {"frame", "dialog", "window", "alert"},
}


def plain(name):
    return name.replace("&", "").strip(" …:<>")


def has(thing, state):
    return thing.get_state_set().contains(state)


def children(thing):
    for index in range(thing.get_child_count()):
        child = thing.get_child_at_index(index)
        if child is not None:
            yield child


def below(thing, depth=0, hidden=False):
    """Everything below that is shown; the rows of a long list too."""
    if depth > 40:
        return
    for child in children(thing):
        try:
            child.clear_cache()
            if not hidden and depth and not has(child, Atspi.StateType.SHOWING):
                continue
            yield child
            yield from below(child, depth + 1, hidden)
        except GLib.Error:
            continue  # it went while it was looked at


class Screen:
    def __init__(self, name):
        self._name = name

    def application(self):
        Atspi.get_desktop(0).clear_cache()
        for child in children(Atspi.get_desktop(0)):
            if (child.get_name() or "").lower() == self._name:
                return child
        return None

    def windows(self):
        application = self.application()
        return [window for window in (children(application) if application else [])
                if has(window, Atspi.StateType.SHOWING)]

    def window(self, title, seconds=20):
        def look():
            for window in self.windows():
                window.clear_cache()
                if window.get_name().split(" — ")[0] == title:
                    return window
            return None
        return until(f"a window '{title}'", look, seconds)

    def is_open(self, title):
        return any(window.get_name().split(" — ")[0] == title for window in self.windows())

    def _all(self, title, kind):
        try:
            return [thing for thing in below(self.window(title))
                    if thing.get_role_name() in KINDS[kind]]
        except GLib.Error:
            return []

    def find(self, title, kind, name, seconds=20):
        return until(f"in window '{title}' a {kind} '{name}'", lambda: next(
            (thing for thing in self._all(title, kind)
             if plain(thing.get_name()) == name or thing.get_name() == name), None), seconds)

    def press(self, title, name, kind="button", seconds=20):
        """Presses it once it can be pressed."""
        def look():
            thing = next((thing for thing in self._all(title, kind)
                          if plain(thing.get_name()) == name), None)
            return thing if thing and has(thing, Atspi.StateType.SENSITIVE) else None
        thing = until(f"in window '{title}' a {kind} '{name}' that can be pressed", look, seconds)
        if not thing.get_action_iface().do_action(0):
            raise NotAsExpected(f"'{name}' cannot be pressed")

    def fill(self, title, name, text):
        field = self.find(title, "field", name)
        if not field.get_editable_text_iface().set_text_contents(text):
            raise NotAsExpected(f"'{name}' cannot be filled in")

    def turn_to(self, title, page):
        """The tab whose name begins so."""
        def look():
            return next((tab for tab in self._all(title, "tab")
                         if plain(tab.get_name()).split(" (")[0] == page), None)
        tab = until(f"in window '{title}' a tab '{page}'", look)
        tab.get_action_iface().do_action(0)

    def texts(self, title):
        """All that is written in it, in fields and buttons too."""
        said = []
        for thing in below(self.window(title)):
            try:
                said.append(thing.get_name())
            except GLib.Error:
                continue
        return [text for text in said if text]

    def says(self, title, part, seconds=20):
        return until(f"'{part}' in window '{title}'", lambda: next(
            (text for text in self.texts(title) if part in text), None), seconds)

    def rows(self, title, name):
        """The table's cells by row, as they are read out."""
        table = self.find(title, "table", name).get_table_iface()
        return [[table.get_accessible_at(row, column).get_name()
                 for column in range(table.get_n_columns())]
                for row in range(table.get_n_rows())]

    def tree(self):
        lines = []

        def walk(thing, depth):
            for child in children(thing):
                try:
                    shown = has(child, Atspi.StateType.SHOWING)
                    able = has(child, Atspi.StateType.SENSITIVE)
                    if shown or depth == 0:
                        lines.append(f"{'  ' * depth}{child.get_role_name()}: "
                                     f"{child.get_name()!r}{'' if able else ' (disabled)'}")
                        walk(child, depth + 1)
                except GLib.Error:
                    continue

        application = self.application()
        if application:
            walk(application, 0)
        return "\n".join(lines) or "no window"
