# SPDX-FileCopyrightText: 2026 The Immirror authors
# SPDX-License-Identifier: MIT
"""A desktop's panel without pixels: hosts tray icons, takes notifications, chooses in tray menus."""
import os
import threading

from gi.repository import Gio, GLib

from waiting import until

WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
NOTIFICATIONS = "org.freedesktop.Notifications"

# Qt introspects: a property that is missing here does not exist for it.
XML = """<node>
<interface name="org.kde.StatusNotifierWatcher">
 <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
 <method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
 <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
 <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
 <property name="ProtocolVersion" type="i" access="read"/>
</interface>
<interface name="org.freedesktop.Notifications">
 <method name="GetCapabilities"><arg type="as" direction="out"/></method>
 <method name="GetServerInformation"><arg type="s" direction="out"/><arg type="s" direction="out"/>
  <arg type="s" direction="out"/><arg type="s" direction="out"/></method>
 <method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/>
  <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
  <arg type="as" direction="in"/><arg type="a{sv}" direction="in"/><arg type="i" direction="in"/>
  <arg type="u" direction="out"/></method>
 <method name="CloseNotification"><arg type="u" direction="in"/></method>
</interface></node>"""


def plain(text):
    """A label without its mnemonic."""
    return text.replace("__", "\0").replace("_", "").replace("\0", "_")


def connect():
    flags = (Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
             | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
    return Gio.DBusConnection.new_for_address_sync(
        os.environ["DBUS_SESSION_BUS_ADDRESS"], flags, None, None)


class Panel:
    """It answers on a thread of its own: the program may ask while the story asks the program."""

    def __init__(self):
        self.items = []
        self.notices = []  # (title, body)
        self.closed = []  # titles of notices that the program took back
        self._bus = connect()
        ready = threading.Event()
        threading.Thread(target=self._serve, args=(ready,), daemon=True).start()
        ready.wait()

    def _serve(self, ready):
        context = GLib.MainContext()
        context.push_thread_default()
        bus = connect()
        interfaces = Gio.DBusNodeInfo.new_for_xml(XML).interfaces
        for path, interface in (("/StatusNotifierWatcher", interfaces[0]),
                                ("/org/freedesktop/Notifications", interfaces[1])):
            bus.register_object(path, interface, self._called, self._property, None)
            Gio.bus_own_name_on_connection(bus, interface.name, Gio.BusNameOwnerFlags.NONE, None,
                                           None)
        bus.flush_sync()
        ready.set()
        GLib.MainLoop.new(context, False).run()

    def _called(self, _bus, sender, _path, _interface, method, arguments, invocation):
        given = arguments.unpack()
        answer = None
        if method == "RegisterStatusNotifierItem":
            self.items.append(sender)
        elif method == "GetCapabilities":
            answer = GLib.Variant("(as)", (["actions", "body"],))
        elif method == "GetServerInformation":
            answer = GLib.Variant("(ssss)", ("story", "Immirror", "1", "1.2"))
        elif method == "Notify":
            self.notices.append((given[3], given[4]))
            answer = GLib.Variant("(u)", (len(self.notices),))
        elif method == "CloseNotification":
            self.closed.append(self.notices[given[0] - 1][0])
        invocation.return_value(answer)

    def _property(self, _bus, _sender, _path, _interface, name):
        return {"RegisteredStatusNotifierItems": GLib.Variant("as", self.items),
                "IsStatusNotifierHostRegistered": GLib.Variant("b", True),
                "ProtocolVersion": GLib.Variant("i", 0)}[name]

    def _call(self, path, interface, method, arguments, to=None):
        return self._bus.call_sync(to or self.items[-1], path, interface, method, arguments, None,
                                   Gio.DBusCallFlags.NONE, 10_000, None).unpack()

    def _item(self, name):
        return self._call("/StatusNotifierItem", "org.freedesktop.DBus.Properties", "Get",
                          GLib.Variant("(ss)", (ITEM, name)))[0]

    def tooltip(self):
        return self._item("ToolTip")[2]

    def picture(self):
        """The icon's name, or its pixels."""
        return self._item("IconName") or self._item("IconPixmap")

    def activate(self):
        self._call("/StatusNotifierItem", ITEM, "Activate", GLib.Variant("(ii)", (0, 0)))

    def menu(self):
        """(path, id, enabled) of each entry that is seen; sub-menus as "Pause/Until I resume"."""
        root = self._call("/MenuBar", "com.canonical.dbusmenu", "GetLayout",
                          GLib.Variant("(iias)", (0, -1, [])))[1]
        found = []

        def walk(entry, above):
            number, properties, children = entry
            if not properties.get("visible", True) or properties.get("type") == "separator":
                return
            path = above + plain(properties.get("label", ""))
            if number:
                found.append((path, number, properties.get("enabled", True)))
                path += "/"
            for child in children:
                walk(child, path)

        walk(root, "")
        return found

    def labels(self):
        return [label for label, _, _ in self.menu()]

    def choose(self, path):
        number = until(f"an enabled entry '{path}' in the tray menu", lambda: next(
            (number for label, number, enabled in self.menu() if label == path and enabled), None))
        self._call("/MenuBar", "com.canonical.dbusmenu", "Event",
                   GLib.Variant("(isvu)", (number, "clicked", GLib.Variant("s", ""), 0)))

    def has_owner(self, name):
        return self._call("/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner",
                          GLib.Variant("(s)", (name,)), "org.freedesktop.DBus")[0]
