<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <source>; &apos;immirror --help&apos; lists what there is</source>
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
    <message numerus="yes">
        <source>%n photo(s) failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Immich:  %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immich:  not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google:  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google:  not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>         the sign-in ends on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State:   %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos:  %1 in Google, %2 failed, %3 pending, %4 orphaned</source>
        <translation type="unfinished"></translation>
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
        <source>Immich cannot be reached; tries again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immich cannot be reached; tries again %1</source>
        <comment>%1: at 15:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google cannot be reached; tries again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google cannot be reached; tries again %1</source>
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
        <translation type="unfinished"></translation>
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
</context>
</TS>
