<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Arguments</name>
    <message>
        <source>Test and store the connection to Immich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Google in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget Immich&apos;s address and key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out, at Google too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the Immich albums that the key sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror albums, by id or exact name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what is mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop mirroring; Google&apos;s album stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what a sync would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now, and wait for the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is connected, and how it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List earlier runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one run with its events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List photos with their state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make failed photos due at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take orphans dealt with by hand off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start no syncs by itself, for 30m, 2h, 1d or 1h30m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List, read or set settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over the state of immich-google-mirroring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check everything that has to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;--minimised&apos; goes with no command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown command &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown option &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the option &apos;%1&apos; needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the option &apos;%1&apos; takes no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no option &apos;--%2&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs more: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much for &apos;%1&apos;: &apos;%2&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;connect immich&apos; needs --url, and the API key by --api-key-stdin or --api-key-file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;connect google&apos; needs --client-secret FILE, or --client-id ID with --client-secret-stdin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: immirror %1 %2
%3
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: immirror [COMMAND] [OPTIONS]
Keeps albums of a self-hosted Immich mirrored in Google Photos.
Without a command it is the tray application.

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Options of every command:
  --json          one JSON value on stdout
  --profile NAME  settings, state and keychain entries of their own
  --verbose       log more
  --help          this, or with a command its usage
  --version       the version

Option of the tray application:
  --minimised     show no window at the start
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; &apos;immirror --help&apos; lists what there is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The tray application that is running is version %1, this is version %2. Quit it and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tray application ended before this was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no API key on stdin or in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(the key may not tell the user)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to Immich %1 as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another Immich account than before: its mirrors are kept apart. Connecting the earlier one again finds its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in in the browser. If none opened, use this address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be started. Open this address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in to Google as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in ends on %1, because your Cloud project is in testing. Publish it in Google&apos;s console, then sign in again, and it lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another Google account or OAuth client than before: its mirrors are kept apart, as it can neither see nor change what the earlier one made. Connecting the earlier one again finds its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immich&apos;s address and key are forgotten. What was mirrored stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google could not be told; the sign-in is forgotten here. Remove Immirror&apos;s access at myaccount.google.com/connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out of Google. What was mirrored stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is behind the last run; set it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until you or Google end it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok  </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2  %3  uploaded %4, linked %5, replaced %6, removed %7, skipped %8, failed %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit takes a whole number above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--status is OK, FAILED, PENDING or ORPHANED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No failed photo has this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are tried again by the next sync.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no orphan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orphan(s) left the list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over: %1 album(s), %2 photo(s), %3 orphan(s), %4 run(s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forerunner used another OAuth client, whose albums Google does not let Immirror change: they stay as they are, and the next sync makes new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google lets a program change only what its own OAuth client made. If the forerunner&apos;s client was another, the next sync holds the album and says so; &apos;immirror mirror add&apos; then has a new one made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  (shared)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  (mirrored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--removed is &apos;remove&apos; or &apos;keep&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--title gives one album its title in Google Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; is mirrored from the next sync on (%n photo(s)).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>  in Google: %1, failed: %2, orphaned: %3, last synced: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is mirrored yet. Use &apos;immirror mirror add&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no longer mirrored. Google&apos;s album stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--for takes a time such as 30m, 2h, 1d or 1h30m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until you resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos;; &apos;immirror settings&apos; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not set by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immich:  %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immich:  not connected</source>
        <translation>Immich:  nicht verbunden</translation>
    </message>
    <message>
        <source>Google:  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google:  not connected</source>
        <translation>Google:  nicht verbunden</translation>
    </message>
    <message>
        <source>         the sign-in ends on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State:   %1</source>
        <translation>Stand:   %1</translation>
    </message>
    <message>
        <source>Photos:  %1 in Google, %2 failed, %3 pending, %4 orphaned</source>
        <translation>Fotos:   %1 in Google, %2 fehlgeschlagen, %3 ausstehend, %4 verwaist</translation>
    </message>
    <message>
        <source>Last run: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google requests today: %1 of 10,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was damaged. It was set aside as %1, and a new one begun: choose your albums again with &apos;immirror mirror add&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no album &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n albums named &apos;%1&apos;; use the id of one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1: %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  photos %1, uploaded %2 (%3), linked %4, replaced %5, removed %6, skipped %7, failed %8, held %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  requests: Google %1, Immich %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left Immich at once: their removal from Google&apos;s album waits for you. See &apos;immirror run %1&apos;; &apos;immirror sync --accept-removals&apos; removes them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;immirror run %1&apos; tells what is left open, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  to send  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  the removals wait for &apos;immirror sync --accept-removals&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 photos, %4 of %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2/s, %3 left</source>
        <comment>progress of a sync, rate, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>There is no display to show the tray application on. &apos;immirror --help&apos; lists the commands that need none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immirror is running already, but does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Immirror cannot sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Google sign-in ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An album cannot be synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos are waiting for your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sync ended with problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immirror needs your attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are waiting for you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The first sync is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are in Google Photos now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standings</name>
    <message>
        <source>Google asks to slow down; the next sync goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google asks to slow down; goes on %1</source>
        <comment>%1: at 15:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immich is in maintenance mode; tries again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immich is in maintenance mode; tries again %1</source>
        <comment>%1: at 15:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last sync was cut short; tries again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last sync was cut short; tries again %1</source>
        <comment>%1: at 15:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: this computer is offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: the connection is metered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the hours that you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the hours that you chose; goes on %1</source>
        <comment>%1: at 15:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s daily limit is reached for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s daily limit is reached; goes on %1</source>
        <comment>%1: at 15:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s album for “%1” is gone: it was deleted in Google Photos. Nothing more is sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s album for “%1” was made by hand or with another OAuth client, and cannot be changed with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immich no longer shows the album “%1”: it was deleted, is no longer shared, or belongs to another account. Google&apos;s album was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The album “%1” is not synced: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>%1: 15:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <comment>%1: 15:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>Tuesday, 15:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>02/03/2026, 15:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>%1: 15:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until tomorrow at %1</source>
        <comment>%1: 15:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1 at %2</source>
        <comment>Tuesday, 15:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1 at %2</source>
        <comment>02/03/2026, 15:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about an hour and a half left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Immirror is not set up yet</source>
        <translation>Immirror ist noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>Up to date; next sync %1</source>
        <comment>%1: at 15:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date; syncs only when you ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused %1</source>
        <comment>%1: until 15:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something needs your attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing: looking for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing %1: looking for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing %1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing %1: %2 of %3, %4</source>
        <comment>%4: 3 minutes left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing</source>
        <comment>short title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Google sign-in ends %1. Sign in again before that.</source>
        <comment>%1: tomorrow at 15:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Google sign-in ends soon. Sign in again before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left “%1” in Immich: shall Google&apos;s album lose them too?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Google is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immich is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Google sign-in has ended. Sign in again; while your Cloud project is in testing, that is needed every seven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s album is gone: it was deleted in Google Photos. Nothing more is sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s album was made by hand or with another OAuth client, and cannot be changed with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of Google is not trusted: %1. Its SHA-256 fingerprint is %2. If your network puts its own in between, add its CA to the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of Immich is not trusted: %1. Its SHA-256 fingerprint is %2. If it is your own, give the CA that signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached; tries again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has trouble of its own; tries again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached; tries again %2</source>
        <comment>%2: at 15:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has trouble of its own; tries again %2</source>
        <comment>%2: at 15:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No album is mirrored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last sync was not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced yet; syncs only when you ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last sync was not finished; goes on %1</source>
        <comment>%1: at 15:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced yet; first sync %1</source>
        <comment>%1: at 15:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be mirrored.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateLooks</name>
    <message>
        <source>Immirror: not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immirror: up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immirror: syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immirror: paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immirror: waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immirror: needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;Immich account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settin&amp;gs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Free storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Google&apos;s &amp;console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a &amp;new album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view removals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, with problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: Google&apos;s album is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: Google&apos;s album is not ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: Immich no longer shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: needs your attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to remove: waits for your yes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop mirroring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop mirroring “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s album and its photos stay as they are; changes in Immich no longer reach them. Adding the album again goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop mirroring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Immich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot reach %1: %2. Check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Its SHA-256 fingerprint is %3. If it is your own, give the CA that signed it with --ca-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends us on to %2. Use that address, if it is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with a web page where data was expected. Is a login page, a proxy or another program at this address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered in a form that Immirror does not understand (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has trouble of its own: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was busy with another change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immich does not accept the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immich refuses this to the API key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immich lists this photo, but its file is missing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immich does not show this album or photo to the API key: it was deleted, is no longer shared, or belongs to another account. Google&apos;s album was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key lacks the permission %1. Add it in Immich under Account settings → API keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immich is in maintenance mode. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Immich is version %1; Immirror needs 1.135 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Immich at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immich&apos;s list of the album is not proved complete: the album changed meanwhile, or its count is another. Nothing was removed; the next run looks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Immich sent was not the photo that it promised (damaged on disk?). It was not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client file is for a web application. Create an OAuth client of type &quot;Desktop app&quot; in Google&apos;s console, and use its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not allow Immirror to use your Google Photos. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission was not granted on Google&apos;s page: %1. Sign in again and tick every box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser came back with the answer to another sign-in. Try again, in one browser window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody finished the sign-in in the browser in time. If Google showed an error page, it says what to change in Google&apos;s console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google let us in for an hour only (no refresh token). Try again; if it happens again, remove Immirror&apos;s access at myaccount.google.com/connections first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google did not complete the sign-in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google does not know this OAuth client (any more): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Google sign-in has ended. Sign in again with &apos;immirror connect google&apos;; while your Cloud project is in testing, that is needed every seven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google does not accept the sign-in. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google refuses: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google no longer has this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Photos Library API is not enabled in your Google Cloud project: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Google account&apos;s storage is full. Free some, then sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s daily limit of requests is reached. It is reset at midnight Pacific time; the next sync goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google asks to slow down. Try again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s album is gone: it was deleted in Google Photos. Nothing was sent. Choose the album again with &apos;immirror mirror add&apos; to have a new one made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s album was made by hand or with another OAuth client; it cannot be changed with this one. Choose the album again with &apos;immirror mirror add&apos; to have a new one made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google does not accept this photo here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google cannot read this file as a photo or film: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same photo was sent twice at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google did not say what became of this photo. The next run looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will not do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address needs http:// or https:// in front. Did you mean %1 ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must end after the host name. Did you mean %1 ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google is not connected. Use &apos;immirror connect google&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immich is not connected. Use &apos;immirror connect immich&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sync is already running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain to keep secrets in (%1). On Linux, GNOME Keyring or KWallet must run in your session. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was written by a newer Immirror (%1). Nothing was changed; update Immirror.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot use the file %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Google&apos;s album already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed before, its next try is later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a type of file that Google Photos does not take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large for Google Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file is missing in Immich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Immich&apos;s trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden in Immich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Immich&apos;s locked folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>album made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed from the album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orphaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immirror is connected. You can close this tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not allow Immirror to use your Google Photos. Nothing was stored. You can close this tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A box was not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immirror needs each of the permissions on Google&apos;s page. Nothing was stored: start the sign-in again, and tick every box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in for an hour only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google gave Immirror no lasting access. Nothing was stored: start the sign-in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google did not complete the sign-in. Immirror says why. You can close this tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was cancelled in Immirror.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the answer to the sign-in that Immirror is waiting for; an older tab, perhaps. Immirror did not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot reach %1 through the proxy %2: %3. Check the address and the network settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and password, or does not accept the ones it was given. Check them in the network settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::AccountPanel</name>
    <message>
        <source>Not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immirror</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::ActivityPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sync has run yet. What each does will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;yncs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncs, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that kind happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves what this list shows as a table for spreadsheets (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see all that is known about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>immirror-activity</source>
        <comment>the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::AddAlbumsDialog</name>
    <message>
        <source>Add albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mirror these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::AdvancedPage</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep in the log:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, to find a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys, passwords and other secrets are never written into the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Debug archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text file with versions, settings, the last syncs and the log, to attach to a report. Secrets are left out and names are replaced, and you see all of it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset the settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets everything on these pages back. Accounts, albums and what is synced stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program could be started for it. The folder is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the settings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on these pages is set back to how it was at first, the proxy and its password too. Accounts, albums, what is synced and whether Immirror starts when you log in stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is set back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::AlbumChoicePage</name>
    <message>
        <source>Albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the albums that Google Photos is to have. More can be added later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::AlbumModel</name>
    <message>
        <source>Shared, already mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of a photo in Google&apos;s album when it leaves Immich&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::AlbumPicker</name>
    <message>
        <source>is ta&amp;ken out of Google&apos;s album; it stays in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;stays in Google&apos;s album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For small pictures of the albums, the API key needs the permission asset.view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sea&amp;rch:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ort by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;all shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo that leaves an Immich album…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Immich for its albums…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no albums in this Immich account. Make one there, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No album is called so</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n album(s) chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::AlbumsPage</name>
    <message>
        <source>&amp;Add albums…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in Google Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync this al&amp;bum now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause this a&amp;lbum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume this a&amp;lbum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove them from Google&apos;s album too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep them in Google&apos;s album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top mirroring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos t&amp;hat leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of photos that leave the Immich album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrored albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immirror keeps albums of your Immich in Google Photos too. First it needs to know both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No album is mirrored yet. Choose the albums in Immich that Google Photos shall have too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add albums…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::AmountEdit</name>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::CertificateRow</name>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be in the PEM form, which begins with -----BEGIN CERTIFICATE-----.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the certificate of %1. It expired on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the certificates in this file have expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Certificates of %1, and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s): %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::ClientChooser</name>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter ID and secret by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the file client_secret_….json here, or choose it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;ID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client se&amp;cret:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop one file, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file on this computer. Save it here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client file from Google&apos;s console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no client file: it holds no JSON. Was it saved completely?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the key of a service account; Google Photos has no use for those. Create an OAuth client of the type Desktop app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client file is not complete. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is JSON, but no client file. The one that is needed is called client_secret_….json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no client ID: it ends with .apps.googleusercontent.com.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::CsvExport</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the server&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::DebugDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that will be in the file. Secrets are left out, and names of photos, albums, people and computers are replaced by stand-ins such as [file-1]. Look through it: if something should not be known to others, take it out of the file after saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the debug archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::Desktop</name>
    <message>
        <source>Immirror is ending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immirror goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray for Immirror&apos;s icon. The window is minimised instead of closed, and syncing goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To end Immirror, choose File → Quit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::EventFilterBar</name>
    <message>
        <source>Of which album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all s&amp;yncs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not only of the sync that is chosen above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All albums</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::EventsModel</name>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::GeneralPage</name>
    <message>
        <source>&amp;Start Immirror when I log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the &amp;tray icon only, without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray &amp;icon:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the panel needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Immirror starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync &amp;by itself while I am logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When Immirror starts, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look for changes every:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>unit beside a number field</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>unit beside a number field</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>unit beside a number field</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From 5 minutes to 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something &amp;needs me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the &amp;first sync is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a sync ended with &amp;problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::GoogleDialog</name>
    <message>
        <source>Connect Google Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google lets a client change only the albums that it made itself. With another client, or another account, the albums that are mirrored now wait until you change back, and you choose albums anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::GoogleForm</name>
    <message>
        <source>&amp;How to make a client of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the browser…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the browser: allow all of it, and tick every box. Google warns that the app is not verified, because it is your own: choose Advanced, then Go to it. If no browser opened, copy the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link, and open it in a browser on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in to Google.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in to Google as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in ends on %1, because your project is in testing. Press Publish app on the page Audience, then sign in again here, and it lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &quot;A&amp;udience&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in to Google…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::GoogleGuide</name>
    <message>
        <source>Make a project. Its name does not matter. If Google asks for an organisation or for billing, leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &quot;New project&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sketch: the page New project with the button Create.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the new project is the one chosen at the top of the page. Then enable the Photos Library API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &quot;Photos Library API&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sketch: the page Photos Library API with the button Enable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell Google who will use it: any name for the app, your e-mail address, and &lt;b&gt;External&lt;/b&gt; as the audience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &quot;Get started&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sketch: the section Audience, where External is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under &lt;b&gt;Data access&lt;/b&gt; press &lt;b&gt;Add or remove scopes&lt;/b&gt;, paste these three into the field for adding them by hand, and save:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &quot;Data access&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or remove scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sketch: the page Data access with the button Add or remove scopes, and three ticked scopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under &lt;b&gt;Audience&lt;/b&gt; press &lt;b&gt;Publish app&lt;/b&gt;, so that the sign-in lasts. For personal use Google asks for no verification. While the app is in &lt;i&gt;Testing&lt;/i&gt; instead, every sign-in ends after seven days, and only those listed under &lt;i&gt;Test users&lt;/i&gt; can sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &quot;Audience&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sketch: the page Audience with the button Publish app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under &lt;b&gt;Clients&lt;/b&gt; create a client of the type &lt;b&gt;Desktop app&lt;/b&gt;; a web client does not work. Then &lt;b&gt;download its file&lt;/b&gt;: Google offers it only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &quot;Clients&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sketch: the application type Desktop app is chosen; after Create comes the button Download JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the three scopes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::GooglePage</name>
    <message>
        <source>Your Google account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an OAuth client of your own, give Immirror its file, and sign in. The daily limits that Google sets are then yours alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::GooglePanel</name>
    <message>
        <source>Google Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in until:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;isconnect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the si&amp;gn-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end: it lasts</source>
        <comment>of a sign-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the browser…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in to Google.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the browser. If none opened, copy the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link, and open it in a browser on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect Google Photos?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immirror signs out: Google is told that the sign-in is over, and it is forgotten here. The albums in Google Photos stay, with all that is in them. Nothing is synced until you sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Photos is disconnected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is forgotten here, but Google could not be told. You can take Immirror&apos;s access away at myaccount.google.com/connections.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::HeaderModel</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::HeaderTable</name>
    <message>
        <source>Remo&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra HTTP headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the header</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::HoursRows</name>
    <message>
        <source>Sync by itself only at &amp;certain hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From and to are the same time. Until one of them is another, what was set before stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::ImmichDialog</name>
    <message>
        <source>&amp;Use this Immich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Immich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another account of Immich. The albums that are mirrored now wait until their account is connected again; those of this account you choose anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::ImmichForm</name>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this page of &amp;Immich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More &amp;options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How to make an API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address of Immich:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Certificate of the authority that signed Immich&apos;s own (only if it is your own authority):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xtra HTTP headers, for a proxy that protects Immich, such as Cloudflare Access. They are kept in the keychain:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sketch of the window New API key of Immich. Ticked and marked are album.read, asset.download and asset.read; asset.view and user.read are ticked too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;ol&gt;&lt;li&gt;In Immich open &lt;b&gt;Account settings&lt;/b&gt; → &lt;b&gt;API keys&lt;/b&gt; → &lt;b&gt;New API key&lt;/b&gt;.&lt;/li&gt;&lt;li&gt;Tick &lt;b&gt;album.read&lt;/b&gt;, &lt;b&gt;asset.read&lt;/b&gt; and &lt;b&gt;asset.download&lt;/b&gt;: Immirror reads, and changes nothing.&lt;/li&gt;&lt;li&gt;If you like, tick &lt;b&gt;asset.view&lt;/b&gt; too, so that Immirror can show small pictures of the albums, and &lt;b&gt;user.read&lt;/b&gt;, so that it can tell whose account it is.&lt;/li&gt;&lt;li&gt;Press &lt;b&gt;Create&lt;/b&gt;, copy the key, and paste it here.&lt;/li&gt;&lt;/ol&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is Immich %1, and the key has what it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is Immich %1, account %2. The key has what it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The API key lacks %n permission(s):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add this in Immich under Account settings → API keys, then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of this Immich is not trusted. If the authority that signed it is your own, choose its certificate under More options. The fingerprint (SHA-256) of what Immich showed is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::ImmichPage</name>
    <message>
        <source>Your Immich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its address and an API key, and test them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::ImmichPanel</name>
    <message>
        <source>Immich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: the key may not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Immich…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immich answers, and the key has what it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immich is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect Immich?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immirror forgets the address and the key, and syncs no more until you connect Immich again. What is mirrored stays as it is, in Google Photos and in Immirror&apos;s records. The key itself you can delete in Immich.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immich is disconnected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::MainWindow</name>
    <message>
        <source>Immirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Al&amp;bums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ctivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Immirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Immirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immirror %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps albums of your Immich in Google Photos too. Free software, under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::MirrorsModel</name>
    <message>
        <source>%1
at Google: %2</source>
        <comment>two names of an album, on two lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Google&apos;s album too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in Google&apos;s album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::NetworkPage</name>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Upload to Google:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Download from Immich:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos at the &amp;same time:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait while the connection is &amp;metered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sync that you start yourself runs at any time and on any connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ertificate file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if your network or your Immich has a certificate authority of its own. It is trusted for both servers, in addition to the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::Notice</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what was reported, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::OwnWords</name>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the server&apos;s own words: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::PhotoList</name>
    <message>
        <source>Choose a photo to see all that is known about it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::PhotosModel</name>
    <message>
        <source>In Google&apos;s album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library, in no album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the next sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::PolicyDelegate</name>
    <message>
        <source>What becomes of photos that leave this album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As chosen below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::ProblemCard</name>
    <message>
        <source>Stop &amp;mirroring…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::ProblemsPage</name>
    <message>
        <source>Nothing needs you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos left over in Google Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These photos left their album in Immich. Google lets no program delete photos: open one in Google Photos to delete it there, then let Immirror forget it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in Google Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes it off this list; nothing changes in Google Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that failed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over in Google Photos (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::ProgressPanel</name>
    <message>
        <source>Photos done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes: 1 MB of 4 MB</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per second</source>
        <comment>3 MB per second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::ProxyRows</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name or address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User, if it asks for one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name or address of the proxy. Until then, what was set before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the name or address belongs here, such as proxy.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the name or address belongs here; the port has a field of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer cannot have this name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::RemovalsDialog</name>
    <message>
        <source>&amp;Keep them in Google&apos;s album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review removals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that would leave Google&apos;s album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the album in Immich with Google&apos;s…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo of “%1” would leave any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left the album “%1” in Immich. They can leave Google&apos;s album too: they stay in your Google Photos library, where only you can delete them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove these %n photo(s) from Google&apos;s album</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::RunsModel</name>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::SafetyPage</name>
    <message>
        <source>Photos that leave an album in Immich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;new albums:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them out of Google&apos;s album too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them in Google&apos;s album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google lets no program delete photos: what is taken out of an album stays in your Google Photos library, and is listed under Problems. Albums that are mirrored already keep what you chose for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than this &amp;share of an album:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, behind a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than this number of &amp;photos:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo is taken out of an album before you have looked at it and said yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>If one sync would take more than %n photo(s) out of an album, it takes out none before you have looked at them and said yes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If one sync would take more than %1 % of an album&apos;s photos out of it, or more than %n, it takes out none before you have looked at them and said yes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::SecretEdit</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::SettingsDialog</name>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immirror settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::SettingsForm</name>
    <message>
        <source>From %L1 to %L2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::SetupWizard</name>
    <message>
        <source>Set up Immirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop setting up Immirror? What you entered is not kept, and the sign-in at Google is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on setting up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::StatusStrip</name>
    <message>
        <source>Set &amp;up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::SummaryPage</name>
    <message>
        <source>Ready to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been kept or sent so far. Look once more, then press Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Immich:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Google Photos:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albums to be mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo that leaves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account that you signed in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in ends on %1, because your Google project is in testing. You will then have to sign in again, unless you publish the app and sign in anew before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is taken out of Google&apos;s album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays in Google&apos;s album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what will be sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be sent could not be counted. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To be sent: %1 and %2, %3.</source>
        <comment>photos, films, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them Immich does not know the size yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay out: Google Photos does not take their format or size. They will be listed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is more than the %1 that a Google account has for free. Without more storage the sync will stop when the account is full, and go on when there is room again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::TrayIcon</name>
    <message>
        <source>Set &amp;up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Immirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;roblems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>immirror::WelcomePage</name>
    <message>
        <source>Welcome to Immirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps albums of your Immich mirrored in Google Photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the albums that you choose from Immich to Google Photos, each into an album of its own, and keeps them alike from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads from Immich, and changes nothing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees and touches only those photos and albums in Google Photos that it put there itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you should know before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos are sent at original quality, and count against the storage of your Google account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google lets no program delete photos. A photo that leaves an album in Immich can leave Google&apos;s album too; from Google&apos;s library only you can delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no backup: Google does not give back the same files. Your originals stay in Immich.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of your Immich, and an API key of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Google account, and about ten minutes to make an access of your own to Google Photos (an OAuth client; it is free).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next pages show both, step by step. Nothing is kept before the last page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
