# SPDX-FileCopyrightText: 2026 The Immirror authors
# SPDX-License-Identifier: MIT
"""The program as a person meets it: set up, mirrored, troubled, mended, paused, ended.

    with-keyring with-display /usr/bin/python3 story.py IMMIRROR STAND-INS

It goes by what is read on the screen and done in the tray; nothing of the program is linked.
"""
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

from panel import Panel
from waiting import NotAsExpected, same, until

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
ALBUMS = ["Best of", "Holiday 2024"]
LATER = "Garden"  # an album with the photos of the first: at Google they are there already
WIZARD, WINDOW, SETTINGS = "Set up Immirror", "Immirror", "Immirror settings"
ADDING = "Add albums"
PLAN = f"What a sync would do: {LATER}"

BROWSER = """#!/bin/sh
echo "$1" >>'{folder}/opened'
if command -v chromium >/dev/null; then
    exec chromium --headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage \\
        --user-data-dir='{folder}/browser' --dump-dom "$1" >>'{folder}/pages' 2>/dev/null
fi
exec curl -sL "$1" >>'{folder}/pages'
"""


class Story:
    def __init__(self, immirror, standins, folder):
        self.immirror, self.standins, self.folder = immirror, standins, folder
        self.home = pathlib.Path(os.environ["HOME"])
        self.started = time.monotonic()
        self.secrets = set()
        self.program = self.servers = self.launcher = self.screen = None

    def step(self, what):
        print(f"{time.monotonic() - self.started:5.1f} s  {what}", flush=True)

    # The surroundings

    def prepare(self):
        self.step("a desktop, and servers with three albums")
        tools = self.folder / "bin"
        tools.mkdir()
        browser = tools / "xdg-open"
        browser.write_text(BROWSER.format(folder=self.folder))
        browser.chmod(0o755)
        os.environ["PATH"] = f"{tools}:{os.environ['PATH']}"
        os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        self.launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"],
                                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.panel = Panel()
        until("the accessibility bus", lambda: self.panel.has_owner("org.a11y.Bus"))
        from screen import Screen  # looks for that bus when it is imported
        self.screen = Screen("immirror")

        self.photos, self.state = self.folder / "photos", self.folder / "state"
        subprocess.run([self.standins, "make-photos", "--photos", self.photos], check=True)
        shutil.copytree(self.photos / ALBUMS[0], self.photos / LATER)
        self.servers = subprocess.Popen(
            [self.standins, "serve", "--photos", self.photos, "--state", self.state],
            stdout=subprocess.PIPE, text=True)
        at = json.loads(self.servers.stdout.readline())
        self.immich, self.api_key, self.google = at["immichUrl"], at["apiKey"], at["googleUrl"]
        self.client = json.loads(pathlib.Path(at["clientSecretFile"]).read_text())["installed"]
        self.secrets |= {self.api_key, self.client["client_secret"]}
        os.environ["IMMIRROR_GOOGLE_STANDIN"] = self.google

    def ask(self, *arguments):
        """What the command line says, as JSON."""
        done = subprocess.run([self.immirror, *arguments, "--json"], capture_output=True, text=True,
                              timeout=30)
        if not done.stdout:
            raise NotAsExpected(f"immirror {' '.join(arguments)}: exit {done.returncode}, "
                                f"{done.stderr}")
        return json.loads(done.stdout)

    def state_is(self, state, seconds=30):
        last = {}

        def look():
            last.update(self.ask("status"))
            return last["state"] == state and dict(last)
        try:
            return until(f"status '{state}'", look, seconds)
        except NotAsExpected as failure:
            raise NotAsExpected(f"{failure}; the status is {json.dumps(last)}") from None

    def notified(self, title, seconds=20):
        until(f"a notification '{title}'", lambda: any(
            title == seen for seen, _ in self.panel.notices), seconds)

    def keep_token(self):
        token = subprocess.run(["secret-tool", "lookup", "server", "immirror", "user",
                                "google-refresh-token"], capture_output=True, text=True).stdout
        if not token:
            raise NotAsExpected("no sign-in in the keyring")
        self.secrets.add(token)
        return token

    # What happens

    def start(self):
        self.step("started for the first time")
        self.program = subprocess.Popen([self.immirror])
        until("a tray icon", lambda: self.panel.items)
        self.screen.window(WIZARD)
        until("an icon that says 'not set up'", lambda: "not set up" in self.panel.tooltip())

    def set_up(self):
        screen = self.screen
        screen.says(WIZARD, "Welcome to Immirror")
        screen.press(WIZARD, "Next")
        self.step("set up: Immich")
        screen.fill(WIZARD, "Address of Immich", self.immich)
        screen.fill(WIZARD, "API key", self.api_key)
        screen.press(WIZARD, "Test")
        screen.press(WIZARD, "Next")
        self.step("set up: Google")
        screen.press(WIZARD, "Enter ID and secret by hand")
        screen.fill(WIZARD, "Client ID", self.client["client_id"])
        screen.fill(WIZARD, "Client secret", self.client["client_secret"])
        screen.press(WIZARD, "Sign in to Google")
        screen.says(WIZARD, "You are signed in to Google", 40)
        screen.press(WIZARD, "Next")
        self.step("set up: two albums of three")
        until("three albums", lambda: len(screen.rows(WIZARD, "Albums")) == 3)
        for chosen, album in enumerate(ALBUMS, 1):
            screen.fill(WIZARD, "Search", album)
            until(f"only '{album}' shown", lambda: len(screen.rows(WIZARD, "Albums")) == 1)
            screen.press(WIZARD, "Choose all shown")
            screen.says(WIZARD, f"{chosen} album")  # a press takes a moment
        screen.fill(WIZARD, "Search", "")
        screen.press(WIZARD, "Next")
        self.step("set up: summary")
        screen.says(WIZARD, "To be sent: 12 photo")
        same("albums to be mirrored",
             sorted(row[0] for row in screen.rows(WIZARD, "Albums to be mirrored")), ALBUMS)
        screen.press(WIZARD, "Start")
        until("the wizard gone", lambda: not screen.is_open(WIZARD))
        self.keep_token()

    def first_sync(self):
        self.step("the first sync, by itself")
        until("a finished run", lambda: any(
            run["status"] == "OK" for run in self.ask("runs")), 60)
        status = self.state_is("idle")
        same("photos", status["items"], {"ok": 16, "failed": 0, "givenUp": 0, "pending": 0,
                                         "orphaned": 0})
        self.notified("The first sync is done")
        until("an icon that says 'up to date'", lambda: "p to date" in self.panel.tooltip())
        self.calm = self.panel.picture()

    def sync_from_the_tray(self):
        self.step("Sync now, in the tray's menu")
        before = len(self.ask("runs"))
        self.panel.choose("Sync now")
        until("one more run", lambda: len(self.ask("runs")) > before)
        self.state_is("idle")

    def look_at_the_window(self):
        self.step("a second start shows the window, and so does the icon")
        same("the second start's exit code",
             subprocess.run([self.immirror], timeout=20).returncode, 0)
        self.screen.window(WINDOW)
        self.panel.activate()
        self.screen.turn_to(WINDOW, "Activity")
        runs = self.ask("runs")
        same("ends of the runs", {run["status"] for run in runs}, {"OK"})
        rows = until("every run in the table", lambda: self.runs_shown(len(runs)))
        same("uploads, the latest first", [row[3] for row in rows],
             [str(run["uploaded"]) for run in runs])

    def runs_shown(self, count):
        rows = self.screen.rows(WINDOW, "Syncs, the latest first")
        return rows if len(rows) == count else None

    def lose_the_sign_in(self):
        self.step("the sign-in is taken away at Google")
        form = urllib.parse.urlencode({"token": self.keep_token()}).encode()
        urllib.request.urlopen(f"{self.google}/revoke", form, timeout=10).close()
        self.step("one more album, which cannot be sent")
        self.screen.turn_to(WINDOW, "Albums")
        self.screen.press(WINDOW, "Add albums")
        self.screen.fill(ADDING, "Search", LATER)
        until(f"only '{LATER}' shown", lambda: len(self.screen.rows(ADDING, "Albums")) == 1)
        self.screen.press(ADDING, "Choose all shown")
        self.screen.press(ADDING, "Mirror these")
        self.screen.press(PLAN, "Sync now")
        self.state_is("attention")
        self.notified("Immirror cannot sync")
        until("'Needs attention' in the tray's menu",
              lambda: "Needs attention" in self.panel.labels())
        until("another icon", lambda: self.panel.picture() != self.calm)

    def sign_in_again(self):
        self.step("signed in again, from the Problems page")
        self.screen.turn_to(WINDOW, "Problems")
        self.screen.press(WINDOW, "Sign in again")
        self.screen.window(SETTINGS)
        self.screen.press(SETTINGS, "Sign in again")
        self.screen.says(SETTINGS, "You are signed in to Google.", 40)
        self.keep_token()
        until("all photos sent", lambda: self.ask("status")["items"]["ok"] == 20)
        self.state_is("idle")
        until("no problem in the tray's menu", lambda: "Problems" in self.panel.labels())
        until("the calm icon", lambda: self.panel.picture() == self.calm)
        until("no button on the Problems page", lambda: not any(
            text.startswith("Sign in again") for text in self.screen.texts(WINDOW)))
        until("its notification taken back", lambda: "Immirror cannot sync" in self.panel.closed)
        self.screen.press(SETTINGS, "Close")
        until("the settings gone", lambda: not self.screen.is_open(SETTINGS))

    def pause(self):
        self.step("paused and resumed")
        self.panel.choose("Pause/Until I resume")
        self.state_is("paused")
        until("an icon that says so", lambda: self.panel.tooltip() == "Paused until you resume")
        self.panel.choose("Resume")
        self.state_is("idle")

    def quit(self):
        self.step("Quit, in the tray's menu")
        item = self.panel.items[-1]
        self.panel.choose("Quit")
        try:
            same("exit code", self.program.wait(10), 0)
        except subprocess.TimeoutExpired:
            raise NotAsExpected("expected within 10 s: the program has ended") from None
        until("nothing of it on the bus", lambda: not self.panel.has_owner(item))

    def compare(self):
        self.step("what Google has is what Immich has")
        self.servers.terminate()
        same("the stand-ins' exit code", self.servers.wait(20), 0)
        wanted = [word for album in [*ALBUMS, LATER] for word in ("--album", album)]
        done = subprocess.run([self.standins, "compare", "--photos", self.photos, "--state",
                               self.state, *wanted], capture_output=True, text=True)
        if done.returncode:
            raise NotAsExpected(f"expected the albums equal: {done.stdout}")

    def look_for_secrets(self):
        self.step("no secret in any file but the keyring's")
        for file in (self.state / "google").rglob("*.json"):
            self.secrets |= set(json.loads(file.read_text()).get("refreshTokens", {}))
        same("secrets to look for", len(self.secrets), 4)
        files = [file for file in self.home.rglob("*")
                 if file.is_file() and "keyrings" not in file.parts]
        for kept in ("immirror.ini", "immirror.db", "immirror.log"):
            if not any(file.name == kept for file in files):
                raise NotAsExpected(f"expected a file {kept} among {files}")
        for file in files:
            content = file.read_bytes()
            if any(secret.encode() in content for secret in self.secrets):
                raise NotAsExpected(f"a secret lies in {file}")

    def tell(self):
        self.prepare()
        self.start()
        self.set_up()
        self.first_sync()
        self.sync_from_the_tray()
        self.look_at_the_window()
        self.lose_the_sign_in()
        self.sign_in_again()
        self.pause()
        self.quit()
        self.compare()
        self.look_for_secrets()
        self.step("the end")

    # Afterwards

    def show_failure(self):
        """What a person would look at: the windows, as text and as a picture."""
        try:
            print(self.screen.tree() if self.screen else "no accessible tree", flush=True)
            if hasattr(self, "panel"):
                print("Notifications:", self.panel.notices)
                print("Tray:", self.panel.items and (self.panel.tooltip(), self.panel.labels()))
            for log in self.home.rglob("immirror.log"):
                print("Its log:", *log.read_text().splitlines()[-80:], sep="\n  ")
            picture = pathlib.Path(os.environ.get("STORY_PICTURE", "story-failure.png"))
            subprocess.run(["import", "-window", "root", picture], timeout=20, check=False)
            print(f"The screen: {picture.resolve()}", flush=True)
        except Exception as failure:  # the first one is what is to be told
            print("Nothing more to show:", failure)

    def clean_up(self):
        for process in (self.program, self.servers, self.launcher):
            if process and process.poll() is None:
                process.send_signal(signal.SIGTERM)
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    process.kill()


def main():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="immirror-story-"))
    story = Story(sys.argv[1], sys.argv[2], folder)
    try:
        story.tell()
        return 0
    except Exception as failure:
        print(f"FAILED: {type(failure).__name__}: {failure}", flush=True)
        if not isinstance(failure, NotAsExpected):
            import traceback
            traceback.print_exc()
        story.show_failure()
        return 1
    finally:
        story.clean_up()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
