<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Arguments</name>
    <message>
        <source>Test and store the connection to Immich</source>
        <translation>Verbindung zu Immich prüfen und speichern</translation>
    </message>
    <message>
        <source>Sign in to Google in the browser</source>
        <translation>Im Browser bei Google anmelden</translation>
    </message>
    <message>
        <source>Forget Immich&apos;s address and key</source>
        <translation>Adresse und Schlüssel von Immich entfernen</translation>
    </message>
    <message>
        <source>Sign out, at Google too</source>
        <translation>Abmelden, auch bei Google</translation>
    </message>
    <message>
        <source>List the Immich albums that the key sees</source>
        <translation>Immich-Alben auflisten, die der Schlüssel sieht</translation>
    </message>
    <message>
        <source>Mirror albums, by id or exact name</source>
        <translation>Alben spiegeln, nach ID oder genauem Namen</translation>
    </message>
    <message>
        <source>List what is mirrored</source>
        <translation>Auflisten, was gespiegelt wird</translation>
    </message>
    <message>
        <source>Stop mirroring; Google&apos;s album stays</source>
        <translation>Spiegelung beenden; das Google-Album bleibt</translation>
    </message>
    <message>
        <source>Show what a sync would do</source>
        <translation>Zeigen, was eine Synchronisierung tun würde</translation>
    </message>
    <message>
        <source>Sync now, and wait for the end</source>
        <translation>Jetzt synchronisieren und das Ende abwarten</translation>
    </message>
    <message>
        <source>Show what is connected, and how it stands</source>
        <translation>Zeigen, was verbunden ist und wie es steht</translation>
    </message>
    <message>
        <source>List earlier runs</source>
        <translation>Frühere Durchläufe auflisten</translation>
    </message>
    <message>
        <source>Show one run with its events</source>
        <translation>Einen Durchlauf mit seinen Ereignissen zeigen</translation>
    </message>
    <message>
        <source>List photos with their state</source>
        <translation>Fotos mit ihrem Status auflisten</translation>
    </message>
    <message>
        <source>Make failed photos due at once</source>
        <translation>Fehlgeschlagene Fotos zum erneuten Versuch vormerken</translation>
    </message>
    <message>
        <source>Take orphans dealt with by hand off the list</source>
        <translation>Von Hand erledigte übrig gebliebene Fotos aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Start no syncs by itself, for 30m, 2h, 1d or 1h30m</source>
        <translation>Nicht mehr von selbst synchronisieren, für 30m, 2h, 1d oder 1h30m</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Die Pause beenden</translation>
    </message>
    <message>
        <source>List, read or set settings</source>
        <translation>Einstellungen auflisten, lesen oder ändern</translation>
    </message>
    <message>
        <source>Take over the state of immich-google-mirroring</source>
        <translation>Den Stand von immich-google-mirroring übernehmen</translation>
    </message>
    <message>
        <source>Check everything that has to work</source>
        <translation>Alles prüfen, was funktionieren muss</translation>
    </message>
    <message>
        <source>&apos;--minimised&apos; goes with no command</source>
        <translation>„--minimised“ geht nicht zusammen mit einem Befehl</translation>
    </message>
    <message>
        <source>unknown command &apos;%1&apos;</source>
        <translation>Unbekannter Befehl „%1“</translation>
    </message>
    <message>
        <source>unknown option &apos;%1&apos;</source>
        <translation>Unbekannte Option „%1“</translation>
    </message>
    <message>
        <source>the option &apos;%1&apos; needs a value</source>
        <translation>Die Option „%1“ braucht einen Wert</translation>
    </message>
    <message>
        <source>the option &apos;%1&apos; takes no value</source>
        <translation>Die Option „%1“ nimmt keinen Wert</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no option &apos;--%2&apos;</source>
        <translation>„%1“ hat keine Option „--%2“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs more: %2</source>
        <translation>„%1“ braucht noch: %2</translation>
    </message>
    <message>
        <source>too much for &apos;%1&apos;: &apos;%2&apos;</source>
        <translation>Zu viel für „%1“: „%2“</translation>
    </message>
    <message>
        <source>&apos;connect immich&apos; needs --url, and the API key by --api-key-stdin or --api-key-file</source>
        <translation>„connect immich“ braucht --url und den API-Schlüssel über --api-key-stdin oder --api-key-file</translation>
    </message>
    <message>
        <source>&apos;connect google&apos; needs --client-secret FILE, or --client-id ID with --client-secret-stdin</source>
        <translation>„connect google“ braucht --client-secret FILE oder --client-id ID mit --client-secret-stdin</translation>
    </message>
    <message>
        <source>Usage: immirror %1 %2
%3
</source>
        <translation>Aufruf: immirror %1 %2
%3
</translation>
    </message>
    <message>
        <source>Usage: immirror [COMMAND] [OPTIONS]
Keeps albums of a self-hosted Immich mirrored in Google Photos.
Without a command it is the tray application.

Commands:
</source>
        <translation>Aufruf: immirror [BEFEHL] [OPTIONEN]
Spiegelt Alben eines selbst betriebenen Immich in Google Fotos.
Ohne Befehl startet die Anwendung im Infobereich.

Befehle:
</translation>
    </message>
    <message>
        <source>%1; &apos;immirror --help&apos; lists what there is</source>
        <translation>%1; &apos;immirror --help&apos; zeigt, was es gibt</translation>
    </message>
    <message>
        <source>Change what of albums is mirrored, and how</source>
        <translation>Ändern, was von Alben gespiegelt wird und wie</translation>
    </message>
    <message>
        <source>Compare with what Google&apos;s albums really hold</source>
        <translation>Mit dem vergleichen, was die Google-Alben wirklich enthalten</translation>
    </message>
    <message>
        <source>&apos;--%1&apos; goes with a command</source>
        <translation>„--%1“ gehört zu einem Befehl</translation>
    </message>
    <message>
        <source>Usage: immirror %1 COMMAND</source>
        <translation>Aufruf: immirror %1 BEFEHL</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen jedes Befehls:</translation>
    </message>
    <message>
        <source>Option of the tray application:</source>
        <translation>Option der Anwendung im Infobereich:</translation>
    </message>
    <message>
        <source>One JSON value on standard output</source>
        <translation>Ein JSON-Wert auf der Standardausgabe</translation>
    </message>
    <message>
        <source>Settings, state and keychain entries of their own</source>
        <translation>Eigene Einstellungen, eigener Zustand, eigene Einträge im Schlüsselbund</translation>
    </message>
    <message>
        <source>Log more</source>
        <translation>Mehr protokollieren</translation>
    </message>
    <message>
        <source>Help, or a command&apos;s usage</source>
        <translation>Hilfe, oder der Aufruf eines Befehls</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>Die Version</translation>
    </message>
    <message>
        <source>Show no window at the start</source>
        <translation>Beim Start kein Fenster zeigen</translation>
    </message>
    <message>
        <source>Immich&apos;s address, as https://photos.example.org</source>
        <translation>Adresse von Immich, etwa https://photos.example.org</translation>
    </message>
    <message>
        <source>Read the API key from standard input</source>
        <translation>Den API-Schlüssel von der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>Read the API key from a file</source>
        <translation>Den API-Schlüssel aus einer Datei lesen</translation>
    </message>
    <message>
        <source>Certificates to trust besides the system&apos;s</source>
        <translation>Zertifikate, denen außer denen des Systems vertraut wird</translation>
    </message>
    <message>
        <source>The OAuth client, as downloaded from Google</source>
        <translation>Der OAuth-Client, wie von Google heruntergeladen</translation>
    </message>
    <message>
        <source>The OAuth client&apos;s id, instead of the file</source>
        <translation>Die ID des OAuth-Clients statt der Datei</translation>
    </message>
    <message>
        <source>Read the client&apos;s secret from standard input</source>
        <translation>Das Geheimnis des Clients von der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>Print the address to sign in at; open no browser</source>
        <translation>Die Adresse zum Anmelden ausgeben, keinen Browser öffnen</translation>
    </message>
    <message>
        <source>Whether what leaves Immich&apos;s album leaves Google&apos;s too</source>
        <translation>Ob das Album bei Google verlässt, was das bei Immich verlässt</translation>
    </message>
    <message>
        <source>Its title in Google Photos</source>
        <translation>Sein Titel in Google Fotos</translation>
    </message>
    <message>
        <source>Go into the Google album of another one, too</source>
        <translation>In das Google-Album eines anderen mit hinein</translation>
    </message>
    <message>
        <source>What was mirrored with the accounts of before</source>
        <translation>Was mit den Konten von vorher gespiegelt wurde</translation>
    </message>
    <message>
        <source>What to mirror</source>
        <translation>Was gespiegelt wird</translation>
    </message>
    <message>
        <source>Nothing smaller; bytes, or as 20MB; &apos;any&apos;: all</source>
        <translation>Nichts Kleineres; Bytes, oder wie 20MB; „any“: alles</translation>
    </message>
    <message>
        <source>Nothing larger; bytes, or as 20MB; &apos;any&apos;: all</source>
        <translation>Nichts Größeres; Bytes, oder wie 20MB; „any“: alles</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <translation>Nur Favoriten</translation>
    </message>
    <message>
        <source>Only what has 1 to 5 stars or more; &apos;any&apos;: all</source>
        <translation>Nur was 1 bis 5 Sterne oder mehr hat; „any“: alles</translation>
    </message>
    <message>
        <source>Nothing from before, as 2024-07-31; &apos;any&apos;: all</source>
        <translation>Nichts von davor, etwa 2024-07-31; „any“: alles</translation>
    </message>
    <message>
        <source>Rename Google&apos;s album when Immich&apos;s is renamed</source>
        <translation>Googles Album umbenennen, wenn das von Immich umbenannt wird</translation>
    </message>
    <message>
        <source>Give Google&apos;s album the cover of Immich&apos;s</source>
        <translation>Googles Album das Titelbild von dem bei Immich geben</translation>
    </message>
    <message>
        <source>Put back what was taken out of Google&apos;s album</source>
        <translation>Zurücklegen, was aus Googles Album genommen wurde</translation>
    </message>
    <message>
        <source>Send photos as they were edited in Immich</source>
        <translation>Fotos so senden, wie sie in Immich bearbeitet wurden</translation>
    </message>
    <message>
        <source>Of live photos: the photo, or its film too</source>
        <translation>Von Live-Fotos: das Foto, oder auch seinen Film</translation>
    </message>
    <message>
        <source>Write dates into copies of photos without one</source>
        <translation>In Kopien von Fotos ohne Datum eines schreiben</translation>
    </message>
    <message>
        <source>The Google album of another one, or its own</source>
        <translation>Das Google-Album eines anderen, oder sein eigenes</translation>
    </message>
    <message>
        <source>Write a table for spreadsheets, too</source>
        <translation>Auch eine Tabelle für Tabellenprogramme schreiben</translation>
    </message>
    <message>
        <source>Carry out the removals that were held back</source>
        <translation>Die zurückgehaltenen Entfernungen ausführen</translation>
    </message>
    <message>
        <source>So many at most</source>
        <translation>Höchstens so viele</translation>
    </message>
    <message>
        <source>Only those in this state</source>
        <translation>Nur die in diesem Zustand</translation>
    </message>
    <message>
        <source>Only those of this album</source>
        <translation>Nur die dieses Albums</translation>
    </message>
    <message>
        <source>Put right what differs</source>
        <translation>Berichtigen, was sich unterscheidet</translation>
    </message>
    <message>
        <source>Resume by itself, after 30m, 2h, 1d or 1h30m</source>
        <translation>Von selbst weitermachen, nach 30m, 2h, 1d oder 1h30m</translation>
    </message>
    <message>
        <source>Start with an empty database instead</source>
        <translation>Stattdessen mit einer leeren Datenbank beginnen</translation>
    </message>
    <message>
        <source>Copy the database of mirrored photos to a file</source>
        <translation>Kopiert die Datenbank der gespiegelten Fotos in eine Datei</translation>
    </message>
    <message>
        <source>Replace a damaged database by a copy of it</source>
        <translation>Ersetzt eine beschädigte Datenbank durch eine Kopie</translation>
    </message>
    <message>
        <source>&apos;--headers-stdin&apos; goes neither with --header-file nor with --api-key-stdin</source>
        <translation>„--headers-stdin“ geht weder mit --header-file noch mit --api-key-stdin zusammen</translation>
    </message>
    <message>
        <source>&apos;--client-certificate&apos; and &apos;--client-key&apos; go together</source>
        <translation>„--client-certificate“ und „--client-key“ gehören zusammen</translation>
    </message>
    <message>
        <source>&apos;--client-key-passphrase-file&apos; goes with --client-key</source>
        <translation>„--client-key-passphrase-file“ gehört zu --client-key</translation>
    </message>
    <message>
        <source>Extra headers for a proxy, one &apos;Name: value&apos; a line</source>
        <translation>Zusätzliche Header für einen Proxy, je Zeile „Name: Wert“</translation>
    </message>
    <message>
        <source>Read the extra headers from standard input</source>
        <translation>Die zusätzlichen Header von der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>A certificate to show to who asks for one, as PEM</source>
        <translation>Zertifikat zum Vorlegen, wenn eines verlangt wird, als PEM</translation>
    </message>
    <message>
        <source>The key of that certificate, as PEM</source>
        <translation>Der Schlüssel dieses Zertifikats, als PEM</translation>
    </message>
    <message>
        <source>Read the passphrase of an encrypted key from a file</source>
        <translation>Die Passphrase eines verschlüsselten Schlüssels aus einer Datei lesen</translation>
    </message>
    <message>
        <source>Go on with the album of its title in Google Photos</source>
        <translation>Mit dem Album gleichen Titels in Google Fotos weitermachen</translation>
    </message>
    <message>
        <source>Make another one, though there is one of its title</source>
        <translation>Ein weiteres anlegen, obwohl es eines mit dem Titel gibt</translation>
    </message>
    <message>
        <source>Put photos between others, or together: see plan</source>
        <translation>Fotos zwischen andere einfügen oder zusammen: siehe plan</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The tray application that is running is version %1, this is version %2. Quit it and start it again.</source>
        <translation>Die laufende Anwendung im Infobereich hat die Version %1, diese hier ist Version %2. Beenden Sie sie und starten Sie sie neu.</translation>
    </message>
    <message>
        <source>The tray application ended before this was done.</source>
        <translation>Die Anwendung im Infobereich wurde beendet, bevor dies erledigt war.</translation>
    </message>
    <message>
        <source>There is no API key on stdin or in the file.</source>
        <translation>Weder auf der Standardeingabe noch in der Datei steht ein API-Schlüssel.</translation>
    </message>
    <message>
        <source>(the key may not tell the user)</source>
        <translation>(Benutzer mit diesem Schlüssel nicht abrufbar)</translation>
    </message>
    <message>
        <source>Connected to Immich %1 as %2.</source>
        <translation>Verbunden mit Immich %1 als %2.</translation>
    </message>
    <message>
        <source>This is another Immich account than before: its mirrors are kept apart. Connecting the earlier one again finds its own.</source>
        <translation>Dies ist ein anderes Immich-Konto als zuvor: Seine Spiegelungen werden getrennt geführt. Wenn Sie das frühere Konto wieder verbinden, sind auch dessen Spiegelungen wieder da.</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer:</source>
        <translation>Öffnen Sie diese Adresse in einem Browser auf diesem Computer:</translation>
    </message>
    <message>
        <source>Sign in in the browser. If none opened, use this address:</source>
        <translation>Melden Sie sich im Browser an. Falls sich keiner geöffnet hat, verwenden Sie diese Adresse:</translation>
    </message>
    <message>
        <source>No browser could be started. Open this address:</source>
        <translation>Es konnte kein Browser gestartet werden. Öffnen Sie diese Adresse:</translation>
    </message>
    <message>
        <source>Signed in to Google as %1.</source>
        <translation>Bei Google angemeldet als %1.</translation>
    </message>
    <message>
        <source>This sign-in ends on %1, because your Cloud project is in testing. Publish it in Google&apos;s console, then sign in again, and it lasts.</source>
        <translation>Diese Anmeldung endet am %1, weil Ihr Cloud-Projekt den Status „Testing“ hat. Veröffentlichen Sie es in der Google-Konsole und melden Sie sich dann erneut an, damit die Anmeldung bestehen bleibt.</translation>
    </message>
    <message>
        <source>Immich&apos;s address and key are forgotten. What was mirrored stays.</source>
        <translation>Adresse und Schlüssel von Immich wurden entfernt. Was gespiegelt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Google could not be told; the sign-in is forgotten here. Remove Immirror&apos;s access at myaccount.google.com/connections.</source>
        <translation>Google ließ sich nicht benachrichtigen; hier wurde die Anmeldung entfernt. Entfernen Sie auch den Zugriff von Immirror auf myaccount.google.com/connections.</translation>
    </message>
    <message>
        <source>Signed out of Google. What was mirrored stays.</source>
        <translation>Von Google abgemeldet. Was gespiegelt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>No network is up.</source>
        <translation>Es besteht keine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Immich</source>
        <translation>Immich</translation>
    </message>
    <message>
        <source>Google sign-in</source>
        <translation>Google-Konto</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Sign-in lasts</source>
        <translation>Anmeldung gilt</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until you or Google end it</source>
        <translation>bis Sie oder Google sie beenden</translation>
    </message>
    <message>
        <source>ok  </source>
        <translation>okay  </translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>%1  %2  %3  uploaded %4, linked %5, replaced %6, removed %7, skipped %8, failed %9</source>
        <translation>%1  %2  %3  hochgeladen %4, verknüpft %5, ersetzt %6, entfernt %7, übersprungen %8, fehlgeschlagen %9</translation>
    </message>
    <message>
        <source>--limit takes a whole number above zero</source>
        <translation>--limit braucht eine ganze Zahl größer als null</translation>
    </message>
    <message>
        <source>There is no run &apos;%1&apos;.</source>
        <translation>Es gibt keinen Durchlauf „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are tried again by the next sync.</source>
        <translation>
            <numerusform>%n Foto wird bei der nächsten Synchronisierung erneut versucht.</numerusform>
            <numerusform>%n Fotos werden bei der nächsten Synchronisierung erneut versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no orphan.</source>
        <translation>„%1“ ist kein übrig gebliebenes Foto.</translation>
    </message>
    <message numerus="yes">
        <source>%n orphan(s) left the list.</source>
        <translation>
            <numerusform>%n übrig gebliebenes Foto wurde aus der Liste genommen.</numerusform>
            <numerusform>%n übrig gebliebene Fotos wurden aus der Liste genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over: %1 album(s), %2 photo(s), %3 orphan(s), %4 run(s).</source>
        <translation>Übernommen: Alben %1, Fotos %2, übrig gebliebene %3, Durchläufe %4.</translation>
    </message>
    <message>
        <source>The forerunner used another OAuth client, whose albums Google does not let Immirror change: they stay as they are, and the next sync makes new ones.</source>
        <translation>Der Vorgänger verwendete einen anderen OAuth-Client, dessen Alben Immirror bei Google nicht ändern darf: Sie bleiben, wie sie sind, und die nächste Synchronisierung legt neue an.</translation>
    </message>
    <message>
        <source>Google lets a program change only what its own OAuth client made. If the forerunner&apos;s client was another, the next sync holds the album and says so; &apos;immirror mirror add&apos; then has a new one made.</source>
        <translation>Google erlaubt einem Programm nur, das zu ändern, was mit dessen eigenem OAuth-Client angelegt wurde. Hatte der Vorgänger einen anderen Client, hält die nächste Synchronisierung das Album an und meldet es; &apos;immirror mirror add&apos; lässt dann ein neues anlegen.</translation>
    </message>
    <message>
        <source>  (shared)</source>
        <translation>  (geteilt)</translation>
    </message>
    <message>
        <source>  (mirrored)</source>
        <translation>  (gespiegelt)</translation>
    </message>
    <message>
        <source>--title gives one album its title in Google Photos</source>
        <translation>--title gibt einem einzelnen Album seinen Titel in Google Fotos</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; is mirrored from the next sync on (%n photo(s)).</source>
        <translation>
            <numerusform>„%1“ wird ab der nächsten Synchronisierung gespiegelt (%n Foto).</numerusform>
            <numerusform>„%1“ wird ab der nächsten Synchronisierung gespiegelt (%n Fotos).</numerusform>
        </translation>
    </message>
    <message>
        <source>  in Google: %1, failed: %2, orphaned: %3, last synced: %4</source>
        <translation>  bei Google: %1, fehlgeschlagen: %2, übrig: %3, zuletzt synchronisiert: %4</translation>
    </message>
    <message>
        <source>Nothing is mirrored yet. Use &apos;immirror mirror add&apos;.</source>
        <translation>Noch wird nichts gespiegelt. Verwenden Sie &apos;immirror mirror add&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no longer mirrored. Google&apos;s album stays as it is.</source>
        <translation>„%1“ wird nicht mehr gespiegelt. Das Google-Album bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>--for takes a time such as 30m, 2h, 1d or 1h30m</source>
        <translation>--for braucht eine Dauer wie 30m, 2h, 1d oder 1h30m</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation>Pausiert bis %1.</translation>
    </message>
    <message>
        <source>Paused until you resume.</source>
        <translation>Pausiert bis auf Weiteres.</translation>
    </message>
    <message>
        <source>Not paused.</source>
        <translation>Nicht pausiert.</translation>
    </message>
    <message>
        <source>not set by hand</source>
        <translation>nicht von Hand zu ändern</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos;; &apos;immirror settings&apos; lists them.</source>
        <translation>Es gibt keine Einstellung „%1“; &apos;immirror settings&apos; listet alle auf.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not set by hand.</source>
        <translation>„%1“ lässt sich nicht von Hand ändern.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes %2.</source>
        <translation>Erlaubt für „%1“: %2.</translation>
    </message>
    <message>
        <source>Immich:  %1 (%2)</source>
        <translation>Immich:  %1 (%2)</translation>
    </message>
    <message>
        <source>Immich:  not connected</source>
        <translation>Immich:  nicht verbunden</translation>
    </message>
    <message>
        <source>Google:  %1</source>
        <translation>Google:  %1</translation>
    </message>
    <message>
        <source>Google:  not connected</source>
        <translation>Google:  nicht verbunden</translation>
    </message>
    <message>
        <source>         the sign-in ends on %1</source>
        <translation>         die Anmeldung endet am %1</translation>
    </message>
    <message>
        <source>State:   %1</source>
        <translation>Status:  %1</translation>
    </message>
    <message>
        <source>Photos:  %1 in Google, %2 failed, %3 pending, %4 orphaned</source>
        <translation>Fotos:   %1 bei Google, %2 fehlgeschlagen, %3 ausstehend, %4 übrig</translation>
    </message>
    <message>
        <source>Last run: %1, %2</source>
        <translation>Letzter Durchlauf: %1, %2</translation>
    </message>
    <message>
        <source>There is no album &apos;%1&apos;.</source>
        <translation>Es gibt kein Album „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n albums named &apos;%1&apos;; use the id of one.</source>
        <translation>
            <numerusform>Es gibt %n Album namens „%1“; geben Sie die ID an.</numerusform>
            <numerusform>Es gibt %n Alben namens „%1“; geben Sie die ID des gewünschten an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1: %2 in %3</source>
        <translation>Durchlauf %1: %2 in %3</translation>
    </message>
    <message>
        <source>  photos %1, uploaded %2 (%3), linked %4, replaced %5, removed %6, skipped %7, failed %8, held %9</source>
        <translation>  Fotos %1, hochgeladen %2 (%3), verknüpft %4, ersetzt %5, entfernt %6, übersprungen %7, fehlgeschlagen %8, zurückgestellt %9</translation>
    </message>
    <message>
        <source>  requests: Google %1, Immich %2</source>
        <translation>  Anfragen: Google %1, Immich %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left Immich at once: their removal from Google&apos;s album waits for you. See &apos;immirror run %1&apos;; &apos;immirror sync --accept-removals&apos; removes them.</source>
        <translation>
            <numerusform>%n Foto wurde in Immich auf einmal entfernt: Ob es auch aus dem Google-Album entfernt wird, entscheiden Sie. Siehe &apos;immirror run %1&apos;; &apos;immirror sync --accept-removals&apos; entfernt es.</numerusform>
            <numerusform>%n Fotos wurden in Immich auf einmal entfernt: Ob sie auch aus dem Google-Album entfernt werden, entscheiden Sie. Siehe &apos;immirror run %1&apos;; &apos;immirror sync --accept-removals&apos; entfernt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;immirror run %1&apos; tells what is left open, and why.</source>
        <translation>&apos;immirror run %1&apos; zeigt, was offen ist und warum.</translation>
    </message>
    <message>
        <source>  to send  %1</source>
        <translation>  Umfang   %1</translation>
    </message>
    <message>
        <source>  the removals wait for &apos;immirror sync --accept-removals&apos;</source>
        <translation>  das Entfernen wartet auf &apos;immirror sync --accept-removals&apos;</translation>
    </message>
    <message>
        <source>%1: %2 of %3 photos, %4 of %5</source>
        <translation>%1: %2 von %3 Fotos, %4 von %5</translation>
    </message>
    <message>
        <source>%1, %2/s, %3 left</source>
        <comment>progress of a sync, rate, time</comment>
        <translation>%1, %2/s, noch %3</translation>
    </message>
    <message>
        <source>No automatic sync tries it any more, unless you say “immirror retry”.</source>
        <translation>Keine automatische Synchronisierung versucht es mehr, außer Sie verlangen es mit „immirror retry“.</translation>
    </message>
    <message>
        <source>Automatic syncs try it again from %1 on.</source>
        <translation>Automatische Synchronisierungen versuchen es wieder ab %1.</translation>
    </message>
    <message>
        <source>Google requests today: %1 of %2</source>
        <translation>Heutige Anfragen an Google: %1 von %2</translation>
    </message>
    <message>
        <source>--rating is 1 to 5 stars, or &apos;any&apos;</source>
        <translation>--rating ist 1 bis 5 Sterne oder „any“</translation>
    </message>
    <message>
        <source>--from is a date as 2024-07-31, or &apos;any&apos;</source>
        <translation>--from ist ein Datum wie 2024-07-31 oder „any“</translation>
    </message>
    <message>
        <source>--%1 is a number of bytes, as 500000, 20MB or 2GB, or &apos;any&apos;</source>
        <translation>--%1 ist eine Anzahl Bytes wie 500000, 20MB oder 2GB, oder „any“</translation>
    </message>
    <message>
        <source>say what to change, as --removed or --kind</source>
        <translation>es fehlt, was geändert werden soll, etwa --removed oder --kind</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: changed from the next sync on.</source>
        <translation>„%1“: geändert, ab der nächsten Synchronisierung.</translation>
    </message>
    <message>
        <source>  captions changed %1</source>
        <translation>  Bildunterschriften geändert %1</translation>
    </message>
    <message>
        <source>&apos;immirror verify --repair&apos; puts right what can be put right.</source>
        <translation>&apos;immirror verify --repair&apos; bringt in Ordnung, was sich in Ordnung bringen lässt.</translation>
    </message>
    <message>
        <source>--min-size is larger than --max-size</source>
        <translation>--min-size ist größer als --max-size</translation>
    </message>
    <message>
        <source>This is another Google account or OAuth client than before: its mirrors are kept apart, as it can neither see nor change what the earlier one made. Connecting the earlier one again finds its own; &apos;immirror mirror add --as-before&apos; mirrors the same albums anew.</source>
        <translation>Dies ist ein anderes Google-Konto oder ein anderer OAuth-Client als zuvor: Was damit gespiegelt wird, wird getrennt geführt, denn er kann weder sehen noch ändern, was der frühere angelegt hat. Wird der frühere wieder verbunden, findet er das Seine; &apos;immirror mirror add --as-before&apos; spiegelt dieselben Alben neu.</translation>
    </message>
    <message>
        <source>An album that others go into, or that goes into another one itself, cannot be combined so.</source>
        <translation>Ein Album, in das andere gehen oder das selbst in ein anderes geht, lässt sich so nicht zusammenlegen.</translation>
    </message>
    <message>
        <source>There are no albums that other accounts mirrored from this Immich, or these accounts have albums of their own.</source>
        <translation>Es gibt keine Alben, die andere Konten aus diesem Immich gespiegelt haben, oder diese Konten haben schon eigene.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is mirrored from the next sync on.</source>
        <translation>&apos;%1&apos; wird ab der nächsten Synchronisierung gespiegelt.</translation>
    </message>
    <message>
        <source>name albums, or say --as-before</source>
        <translation>nennen Sie Alben, oder sagen Sie --as-before</translation>
    </message>
    <message>
        <source>--into another album&apos;s leaves nothing to --title</source>
        <translation>mit --into geht es in das Album eines anderen, da gibt es für --title nichts</translation>
    </message>
    <message>
        <source>this program was built without Exiv2, which writes dates</source>
        <translation>dieses Programm wurde ohne Exiv2 gebaut, das Datumsangaben schreibt</translation>
    </message>
    <message>
        <source>--csv takes the name of a file</source>
        <translation>--csv erwartet den Namen einer Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no photo that failed.</source>
        <translation>„%1“ ist kein Foto, das gescheitert ist.</translation>
    </message>
    <message>
        <source>--as-before goes with no other option</source>
        <translation>--as-before verträgt keine andere Option</translation>
    </message>
    <message>
        <source>--%1 takes one of these: %2</source>
        <translation>--%1 nimmt eines von diesen: %2</translation>
    </message>
    <message>
        <source>The tray application has no such command.</source>
        <translation>Die Anwendung im Infobereich kennt diesen Befehl nicht.</translation>
    </message>
    <message>
        <source>The output could not be written: %1</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>There is a file %1 already. Name a file that does not exist yet.</source>
        <translation>Die Datei %1 gibt es schon. Nennen Sie eine Datei, die es noch nicht gibt.</translation>
    </message>
    <message>
        <source>The database was copied to %1 (%2). &apos;immirror restore&apos; followed by this name goes back to it.</source>
        <translation>Die Datenbank wurde nach %1 kopiert (%2). &apos;immirror restore&apos;, gefolgt von diesem Namen, kehrt zu ihr zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the one of %2. Set it right.</source>
        <comment>%1: 3 days, %2: Google or Immich</comment>
        <translation>Die Uhr dieses Computers geht gegenüber der von %2 um %1 vor. Stellen Sie sie richtig.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the one of %2. Set it right.</source>
        <comment>%1: 3 days, %2: Google or Immich</comment>
        <translation>Die Uhr dieses Computers geht gegenüber der von %2 um %1 nach. Stellen Sie sie richtig.</translation>
    </message>
    <message>
        <source>Immich&apos;s clock differs by %1</source>
        <translation>Die Uhr von Immich weicht um %1 ab</translation>
    </message>
    <message>
        <source>this clock was ahead during the last sync</source>
        <translation>diese Uhr ging bei der letzten Synchronisierung vor</translation>
    </message>
    <message>
        <source>No answer within %1.</source>
        <translation>Keine Antwort innerhalb von %1.</translation>
    </message>
    <message>
        <source>The file %1 is damaged: %2</source>
        <translation>Die Datei %1 ist beschädigt: %2</translation>
    </message>
    <message>
        <source>The database was missing, and an empty one was started. Run &apos;immirror verify --repair&apos; before the next sync: it finds what Google Photos has already.</source>
        <translation>Die Datenbank fehlte, und eine leere wurde begonnen. Führen Sie vor der nächsten Synchronisierung &apos;immirror verify --repair&apos; aus: Es findet, was Google Fotos schon hat.</translation>
    </message>
    <message>
        <source>Immirror has an empty database now.</source>
        <translation>Immirror hat jetzt eine leere Datenbank.</translation>
    </message>
    <message>
        <source>Choose your albums again with &apos;immirror mirror add&apos;, then run &apos;immirror verify --repair&apos;: it finds the albums and photos that Google Photos has already.</source>
        <translation>Wählen Sie Ihre Alben mit &apos;immirror mirror add&apos; erneut aus und führen Sie dann &apos;immirror verify --repair&apos; aus: Es findet die Alben und Fotos, die Google Fotos schon hat.</translation>
    </message>
    <message>
        <source>The database is now the copy of %1, %2.</source>
        <translation>Die Datenbank ist jetzt die Kopie vom %1, %2.</translation>
    </message>
    <message>
        <source>The copy does not know what was mirrored after it was taken. Run &apos;immirror verify --repair&apos; before the next sync: it finds those photos in Google&apos;s albums. A sync before that may send them again; Google keeps equal files only once.</source>
        <translation>Die Kopie weiß nicht, was danach gespiegelt wurde. Führen Sie vor der nächsten Synchronisierung &apos;immirror verify --repair&apos; aus: Es findet diese Fotos in Googles Alben. Eine Synchronisierung davor sendet sie vielleicht noch einmal; Google behält gleiche Dateien nur einmal.</translation>
    </message>
    <message>
        <source>The database that was there before was kept as %1.</source>
        <translation>Die bisherige Datenbank wurde als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no sound copy of the database. &apos;immirror restore&apos; followed by the name of a file uses that one; &apos;immirror restore --empty&apos; starts with an empty database.</source>
        <translation>Es gibt keine heile Kopie der Datenbank. &apos;immirror restore&apos;, gefolgt vom Namen einer Datei, nimmt diese; &apos;immirror restore --empty&apos; beginnt mit einer leeren Datenbank.</translation>
    </message>
    <message>
        <source>%1 is not a sound copy of Immirror&apos;s database: %2. Nothing was changed.</source>
        <translation>%1 ist keine heile Kopie von Immirrors Datenbank: %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Either the name of a file or --empty, not both.</source>
        <translation>Entweder der Name einer Datei oder --empty, nicht beides.</translation>
    </message>
    <message>
        <source>The database is sound: there is nothing to restore.</source>
        <translation>Die Datenbank ist heil: Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>The database is sound: nothing was restored. To go back to an older copy all the same, name its file: %1</source>
        <translation>Die Datenbank ist heil: Nichts wurde wiederhergestellt. Um trotzdem zu einer älteren Kopie zurückzukehren, nennen Sie deren Datei: %1</translation>
    </message>
    <message>
        <source>Give the key the permission user.read, too: then Immirror knows whose albums these are, wherever Immich moves to.</source>
        <translation>Geben Sie dem Schlüssel auch die Berechtigung user.read: Dann weiß Immirror, wessen Alben dies sind, wohin Immich auch umzieht.</translation>
    </message>
    <message>
        <source>The key lacks user.read, by which Immirror knows whose albums these are.</source>
        <translation>Dem Schlüssel fehlt user.read: Daran erkennt Immirror, wessen Alben dies sind.</translation>
    </message>
    <message>
        <source>choose one of --adopt and --new</source>
        <translation>wählen Sie entweder --adopt oder --new</translation>
    </message>
    <message>
        <source>--adopt and --new are for albums of their own, not --into</source>
        <translation>--adopt und --new sind für Alben mit eigenem Google-Album, nicht für --into</translation>
    </message>
    <message numerus="yes">
        <source>  requests about %1, with %n create(s) in about %2</source>
        <comment>to Google, of which creates bring photos into an album</comment>
        <translation>
            <numerusform>  Anfragen etwa %1, davon %n zum Einfügen (Dauer etwa %2)</numerusform>
            <numerusform>  Anfragen etwa %1, davon %n zum Einfügen (Dauer etwa %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the keychain to be unlocked…</source>
        <translation>Wartet, bis der Schlüsselbund entsperrt wird&#xa0;…</translation>
    </message>
    <message>
        <source>  requests about %1</source>
        <comment>to Google</comment>
        <translation>  Anfragen etwa %1</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>taken out of Google&apos;s album</source>
        <translation>aus dem Google-Album genommen</translation>
    </message>
    <message>
        <source>in Google&apos;s album again</source>
        <translation>wieder im Google-Album</translation>
    </message>
    <message>
        <source>deleted in Google Photos</source>
        <translation>in Google Fotos gelöscht</translation>
    </message>
    <message>
        <source>another caption in Google Photos</source>
        <translation>eine andere Bildunterschrift in Google Fotos</translation>
    </message>
    <message>
        <source>in Google&apos;s album, unknown here; surely this photo</source>
        <translation>im Google-Album, hier unbekannt; sicher dieses Foto</translation>
    </message>
    <message>
        <source>in Google&apos;s album, unknown here; likely this photo</source>
        <translation>im Google-Album, hier unbekannt; wahrscheinlich dieses Foto</translation>
    </message>
    <message>
        <source>a second time in Google&apos;s album</source>
        <translation>ein zweites Mal im Google-Album</translation>
    </message>
    <message>
        <source>in Google&apos;s album, and not of this Immich album</source>
        <translation>im Google-Album und nicht aus diesem Immich-Album</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n photo(s) checked, %2 different</source>
        <translation>
            <numerusform>%1: %n Foto geprüft, %2 abweichend</numerusform>
            <numerusform>%1: %n Fotos geprüft, %2 abweichend</numerusform>
        </translation>
    </message>
    <message>
        <source>Google has an album of this title that Immirror made, and nothing here knows it.</source>
        <translation>Google hat ein Album dieses Titels, das Immirror angelegt hat, und hier ist es unbekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of the album came from elsewhere first, and Google shows them to no program: whether one is missing cannot be told.</source>
        <translation>
            <numerusform>%n Foto des Albums kam zuerst von anderswo, und Google zeigt es keinem Programm: Ob eines fehlt, lässt sich nicht sagen.</numerusform>
            <numerusform>%n Fotos des Albums kamen zuerst von anderswo, und Google zeigt sie keinem Programm: Ob eines fehlt, lässt sich nicht sagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>There is no display to show the tray application on. &apos;immirror --help&apos; lists the commands that need none.</source>
        <translation>Es gibt keine grafische Oberfläche für die Anwendung im Infobereich. &apos;immirror --help&apos; listet die Befehle auf, die keine brauchen.</translation>
    </message>
    <message>
        <source>Immirror is running already, but does not answer.</source>
        <translation>Immirror läuft bereits, antwortet aber nicht.</translation>
    </message>
</context>
<context>
    <name>EventsTable</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>In the server&apos;s own words</source>
        <translation>Im Wortlaut des Servers</translation>
    </message>
</context>
<context>
    <name>Foreign</name>
    <message>
        <source>(no name)</source>
        <comment>of an album</comment>
        <translation>(ohne Namen)</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Immirror needs to have %1 files open at once, and the system lets it have fewer. &apos;ulimit -n&apos; shows and changes the limit.</source>
        <translation>Immirror muss %1 Dateien zugleich öffnen können, und das System erlaubt weniger. &apos;ulimit -n&apos; zeigt und ändert die Grenze.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Immirror cannot sync</source>
        <translation>Immirror kann nicht synchronisieren</translation>
    </message>
    <message>
        <source>The Google sign-in ends soon</source>
        <translation>Die Google-Anmeldung endet bald</translation>
    </message>
    <message>
        <source>An album cannot be synced</source>
        <translation>Ein Album kann nicht synchronisiert werden</translation>
    </message>
    <message>
        <source>Photos are waiting for your decision</source>
        <translation>Fotos warten auf Ihre Entscheidung</translation>
    </message>
    <message>
        <source>The sync ended with problems</source>
        <translation>Die Synchronisierung endete mit Problemen</translation>
    </message>
    <message>
        <source>Immirror needs your attention</source>
        <translation>Immirror braucht Ihre Aufmerksamkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are waiting for you.</source>
        <translation>
            <numerusform>%n Punkt wartet auf Sie.</numerusform>
            <numerusform>%n Punkte warten auf Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first sync is done</source>
        <translation>Die erste Synchronisierung ist fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are in Google Photos now.</source>
        <translation>
            <numerusform>%n Foto ist jetzt in Google Fotos.</numerusform>
            <numerusform>%n Fotos sind jetzt in Google Fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are other accounts than before</source>
        <translation>Andere Konten als zuvor</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Aufgenommen am</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Bytes</translation>
    </message>
    <message>
        <source>Asset id</source>
        <translation>Asset-ID</translation>
    </message>
    <message numerus="yes">
        <source>%n to remove from Google&apos;s album</source>
        <translation>
            <numerusform>%n aus dem Google-Album zu entfernen</numerusform>
            <numerusform>%n aus dem Google-Album zu entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to upload</source>
        <translation>
            <numerusform>%n hochzuladen</numerusform>
            <numerusform>%n hochzuladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to link</source>
        <translation>
            <numerusform>%n zu verknüpfen</numerusform>
            <numerusform>%n zu verknüpfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to replace</source>
        <translation>
            <numerusform>%n zu ersetzen</numerusform>
            <numerusform>%n zu ersetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caption(s) to change</source>
        <translation>
            <numerusform>%n Bildunterschrift zu ändern</numerusform>
            <numerusform>%n Bildunterschriften zu ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to let stay</source>
        <translation>
            <numerusform>%n bleibt im Google-Album</numerusform>
            <numerusform>%n bleiben im Google-Album</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to leave out</source>
        <translation>
            <numerusform>%n wird ausgelassen</numerusform>
            <numerusform>%n werden ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to leave as it is</source>
        <translation>
            <numerusform>%n bleibt, wie es ist</numerusform>
            <numerusform>%n bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos.</source>
        <translation>Es gibt keine Fotos.</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>%1 zu senden</translation>
    </message>
    <message>
        <source>remove from the album</source>
        <translation>aus dem Album entfernen</translation>
    </message>
    <message>
        <source>upload</source>
        <translation>hochladen</translation>
    </message>
    <message>
        <source>link</source>
        <translation>verknüpfen</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>ersetzen</translation>
    </message>
    <message>
        <source>change the caption</source>
        <translation>Bildunterschrift ändern</translation>
    </message>
    <message>
        <source>let stay</source>
        <translation>dort lassen</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>so lassen</translation>
    </message>
    <message>
        <source>Immich has another version of it</source>
        <translation>Immich hat eine andere Fassung davon</translation>
    </message>
    <message>
        <source>in your Google Photos library already: nothing is sent</source>
        <translation>schon in Ihrer Google-Fotos-Mediathek: nichts wird gesendet</translation>
    </message>
    <message>
        <source>the same photo is in Google&apos;s album already: nothing is sent</source>
        <translation>dasselbe Foto ist schon im Google-Album: nichts wird gesendet</translation>
    </message>
    <message>
        <source>new; goes as a copy with Immich&apos;s date in it</source>
        <translation>neu; kommt als Kopie mit dem Datum aus Immich</translation>
    </message>
    <message>
        <source>new; seems to have no date of its own</source>
        <translation>neu; scheint kein eigenes Datum zu haben</translation>
    </message>
    <message>
        <source>failed before, is tried again</source>
        <translation>schon fehlgeschlagen, wird erneut versucht</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>its description was removed in Immich</source>
        <translation>die Beschreibung wurde in Immich entfernt</translation>
    </message>
    <message>
        <source>its description changed in Immich</source>
        <translation>die Beschreibung wurde in Immich geändert</translation>
    </message>
    <message>
        <source>left the Immich album</source>
        <translation>aus dem Immich-Album entfernt</translation>
    </message>
    <message>
        <source>New title of Google&apos;s album: %1</source>
        <translation>Neuer Titel des Google-Albums: %1</translation>
    </message>
    <message>
        <source>Google&apos;s album gets Immich&apos;s cover.</source>
        <translation>Das Google-Album bekommt das Titelbild aus Immich.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the photos to send seem(s) to have no date of their own: Google Photos shows them on the day on which they are sent.</source>
        <translation>
            <numerusform>%n der zu sendenden Fotos scheint kein eigenes Datum zu haben: Google Fotos zeigt es am Tag des Sendens.</numerusform>
            <numerusform>%n der zu sendenden Fotos scheinen kein eigenes Datum zu haben: Google Fotos zeigt sie am Tag des Sendens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the photos to send go(es) as a copy with Immich&apos;s date in it, unless there is one: such a copy differs from the original.</source>
        <translation>
            <numerusform>%n der zu sendenden Fotos wird als Kopie mit dem Datum aus Immich gesendet, falls keines darin steht: Eine solche Kopie weicht vom Original ab.</numerusform>
            <numerusform>%n der zu sendenden Fotos werden als Kopie mit dem Datum aus Immich gesendet, falls keines darin steht: Eine solche Kopie weicht vom Original ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Putting each photo in its place takes %n request(s), about %1; all together it would be %2.</source>
        <translation>
            <numerusform>Jedes Foto an seine Stelle zu setzen, braucht %n Anfrage, etwa %1; alle zusammen einzufügen, bräuchte %2.</numerusform>
            <numerusform>Jedes Foto an seine Stelle zu setzen, braucht %n Anfragen, etwa %1; alle zusammen einzufügen, bräuchte %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These photos go together, in %1, and some will stand beside their places: putting each in its place would take %n request(s), about %2.</source>
        <translation>
            <numerusform>Diese Fotos werden zusammen eingefügt, mit %1 statt %n Anfrage, und manche stehen dann neben ihrer Stelle: Jedes an seine Stelle zu setzen, würde etwa %2 dauern.</numerusform>
            <numerusform>Diese Fotos werden zusammen eingefügt, mit %1 statt %n Anfragen, und manche stehen dann neben ihrer Stelle: Jedes an seine Stelle zu setzen, würde etwa %2 dauern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingSummaries</name>
    <message>
        <source>How much the log tells</source>
        <translation>Wie viel das Protokoll sagt</translation>
    </message>
    <message>
        <source>The language</source>
        <translation>Die Sprache</translation>
    </message>
    <message>
        <source>The look of the tray icon</source>
        <translation>Das Aussehen des Symbols im Infobereich</translation>
    </message>
    <message>
        <source>Start without showing the window</source>
        <translation>Starten, ohne das Fenster zu zeigen</translation>
    </message>
    <message>
        <source>Notify when something needs you</source>
        <translation>Benachrichtigen, wenn etwas Sie braucht</translation>
    </message>
    <message>
        <source>Notify when the first sync is done</source>
        <translation>Benachrichtigen, wenn die erste Synchronisierung fertig ist</translation>
    </message>
    <message>
        <source>Notify when a sync ended with problems</source>
        <translation>Benachrichtigen, wenn eine Synchronisierung mit Problemen endete</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>Von selbst synchronisieren</translation>
    </message>
    <message>
        <source>Sync when the tray application starts</source>
        <translation>Beim Start der Anwendung synchronisieren</translation>
    </message>
    <message>
        <source>Minutes from one sync to the next</source>
        <translation>Minuten von einer Synchronisierung zur nächsten</translation>
    </message>
    <message>
        <source>Keep the computer awake during a sync</source>
        <translation>Den Rechner während einer Synchronisierung wach halten</translation>
    </message>
    <message>
        <source>Which proxy leads to the servers</source>
        <translation>Welcher Proxy zu den Servern führt</translation>
    </message>
    <message>
        <source>The kind of a proxy set by hand</source>
        <translation>Die Art eines von Hand eingestellten Proxys</translation>
    </message>
    <message>
        <source>The address of a proxy set by hand</source>
        <translation>Die Adresse eines von Hand eingestellten Proxys</translation>
    </message>
    <message>
        <source>The port of a proxy set by hand</source>
        <translation>Der Port eines von Hand eingestellten Proxys</translation>
    </message>
    <message>
        <source>The user name for the proxy</source>
        <translation>Der Benutzername für den Proxy</translation>
    </message>
    <message>
        <source>A file of certificates to trust besides the system&apos;s</source>
        <translation>Eine Datei mit Zertifikaten, denen außer denen des Systems vertraut wird</translation>
    </message>
    <message>
        <source>Most to send, in kB/s; 0: no limit</source>
        <translation>Höchstens zu senden, in kB/s; 0: unbegrenzt</translation>
    </message>
    <message>
        <source>Most to receive, in kB/s; 0: no limit</source>
        <translation>Höchstens zu empfangen, in kB/s; 0: unbegrenzt</translation>
    </message>
    <message>
        <source>What to do on a metered connection</source>
        <translation>Was bei einer getakteten Verbindung geschieht</translation>
    </message>
    <message>
        <source>Whether photos that leave an Immich album leave Google&apos;s too, in newly mirrored ones</source>
        <translation>Ob Fotos, die ein Immich-Album verlassen, auch das bei Google verlassen, bei neu gespiegelten</translation>
    </message>
    <message>
        <source>Hold removals back that are more than this percentage of an album</source>
        <translation>Entfernungen zurückhalten, die mehr als so viel Prozent eines Albums sind</translation>
    </message>
    <message>
        <source>Hold removals back that are more than so many photos</source>
        <translation>Entfernungen zurückhalten, die mehr als so viele Fotos sind</translation>
    </message>
    <message>
        <source>Photos that are sent at the same time</source>
        <translation>Fotos, die zugleich gesendet werden</translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>Einmal am Tag nach einer neueren Version sehen</translation>
    </message>
    <message>
        <source>When the pause ends</source>
        <translation>Wann die Pause endet</translation>
    </message>
    <message>
        <source>Whether it was said that there is no tray</source>
        <translation>Ob gesagt wurde, dass es keinen Infobereich gibt</translation>
    </message>
    <message>
        <source>When a newer version was looked for</source>
        <translation>Wann nach einer neueren Version gesehen wurde</translation>
    </message>
    <message>
        <source>The newer version that was told of</source>
        <translation>Die neuere Version, von der gesagt wurde</translation>
    </message>
    <message>
        <source>Immich&apos;s address</source>
        <translation>Die Adresse von Immich</translation>
    </message>
    <message>
        <source>Certificates to trust for Immich</source>
        <translation>Zertifikate, denen bei Immich vertraut wird</translation>
    </message>
    <message>
        <source>The id of the account at Immich</source>
        <translation>Die ID des Kontos bei Immich</translation>
    </message>
    <message>
        <source>The account at Immich</source>
        <translation>Das Konto bei Immich</translation>
    </message>
    <message>
        <source>Immich&apos;s version</source>
        <translation>Die Version von Immich</translation>
    </message>
    <message>
        <source>Whether Google is connected</source>
        <translation>Ob Google verbunden ist</translation>
    </message>
    <message>
        <source>The id of the OAuth client</source>
        <translation>Die ID des OAuth-Clients</translation>
    </message>
    <message>
        <source>The id of the account at Google</source>
        <translation>Die ID des Kontos bei Google</translation>
    </message>
    <message>
        <source>The account at Google</source>
        <translation>Das Konto bei Google</translation>
    </message>
    <message>
        <source>When the sign-in to Google ends</source>
        <translation>Wann die Anmeldung bei Google endet</translation>
    </message>
    <message>
        <source>Send photos by itself only from this time of day on</source>
        <translation>Fotos von selbst erst ab dieser Uhrzeit senden</translation>
    </message>
    <message>
        <source>Send photos by itself only up to this time of day</source>
        <translation>Fotos von selbst nur bis zu dieser Uhrzeit senden</translation>
    </message>
    <message>
        <source>When the pause was set</source>
        <translation>Wann die Pause begonnen wurde</translation>
    </message>
    <message>
        <source>So many removals are never too large a share of an album</source>
        <translation>So viele Entfernungen sind nie ein zu großer Anteil eines Albums</translation>
    </message>
    <message>
        <source>Immich&apos;s client certificate, a file</source>
        <translation>Das Clientzertifikat für Immich, eine Datei</translation>
    </message>
    <message>
        <source>That certificate&apos;s key, a file</source>
        <translation>Der Schlüssel dieses Zertifikats, eine Datei</translation>
    </message>
</context>
<context>
    <name>Standings</name>
    <message>
        <source>Google asks to slow down; the next sync goes on</source>
        <translation>Zu viele Anfragen an Google; die nächste Synchronisierung macht weiter</translation>
    </message>
    <message>
        <source>Google asks to slow down; goes on %1</source>
        <comment>%1: at 15:00</comment>
        <translation>Zu viele Anfragen an Google; weiter geht es %1</translation>
    </message>
    <message>
        <source>Immich is in maintenance mode; tries again later</source>
        <translation>Immich ist im Wartungsmodus; neuer Versuch später</translation>
    </message>
    <message>
        <source>Immich is in maintenance mode; tries again %1</source>
        <comment>%1: at 15:00</comment>
        <translation>Immich ist im Wartungsmodus; neuer Versuch %1</translation>
    </message>
    <message>
        <source>The last sync was cut short; tries again later</source>
        <translation>Die letzte Synchronisierung brach ab; neuer Versuch später</translation>
    </message>
    <message>
        <source>The last sync was cut short; tries again %1</source>
        <comment>%1: at 15:00</comment>
        <translation>Die letzte Synchronisierung brach ab; neuer Versuch %1</translation>
    </message>
    <message>
        <source>Waiting: this computer is offline</source>
        <translation>Wartet: Dieser Computer ist offline</translation>
    </message>
    <message>
        <source>Waiting: the connection is metered</source>
        <translation>Wartet: Die Verbindung ist getaktet</translation>
    </message>
    <message>
        <source>Waiting for the hours that you chose</source>
        <translation>Wartet auf die gewählten Zeiten</translation>
    </message>
    <message>
        <source>Waiting for the hours that you chose; goes on %1</source>
        <comment>%1: at 15:00</comment>
        <translation>Wartet auf die gewählten Zeiten; weiter geht es %1</translation>
    </message>
    <message>
        <source>Google&apos;s daily limit is reached for today</source>
        <translation>Googles Tageslimit ist für heute erreicht</translation>
    </message>
    <message>
        <source>Google&apos;s daily limit is reached; goes on %1</source>
        <comment>%1: at 15:00</comment>
        <translation>Googles Tageslimit ist erreicht; weiter geht es %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Google&apos;s album for “%1” is gone: it was deleted in Google Photos. Nothing more is sent to it.</source>
        <translation>Das Google-Album zu „%1“ ist nicht mehr da: Es wurde in Google Fotos gelöscht. Es wird nichts mehr dorthin gesendet.</translation>
    </message>
    <message>
        <source>Google&apos;s album for “%1” was made by hand or with another OAuth client, and cannot be changed with this one.</source>
        <translation>Das Google-Album zu „%1“ wurde von Hand oder mit einem anderen OAuth-Client angelegt und lässt sich mit diesem nicht ändern.</translation>
    </message>
    <message>
        <source>Immich no longer shows the album “%1”: it was deleted, is no longer shared, or belongs to another account. Google&apos;s album was left alone.</source>
        <translation>Immich zeigt das Album „%1“ nicht mehr: Es wurde gelöscht, wird nicht mehr geteilt oder gehört zu einem anderen Konto. Das Google-Album wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The album “%1” is not synced: %2</source>
        <translation>Das Album „%1“ wird nicht synchronisiert: %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>%1: 15:00</comment>
        <translation>um %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <comment>%1: 15:00</comment>
        <translation>morgen um %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>Tuesday, 15:00</comment>
        <translation>am %1 um %2</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>02/03/2026, 15:00</comment>
        <translation>am %1 um %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>%1: 15:00</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until tomorrow at %1</source>
        <comment>%1: 15:00</comment>
        <translation>bis morgen um %1</translation>
    </message>
    <message>
        <source>until %1 at %2</source>
        <comment>Tuesday, 15:00</comment>
        <translation>bis %1 um %2</translation>
    </message>
    <message>
        <source>until %1 at %2</source>
        <comment>02/03/2026, 15:00</comment>
        <translation>bis zum %1 um %2</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>noch %n&#xa0;Minute</numerusform>
            <numerusform>noch %n&#xa0;Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n&#xa0;Minute</numerusform>
            <numerusform>noch etwa %n&#xa0;Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation>noch etwa eine Stunde</translation>
    </message>
    <message>
        <source>about an hour and a half left</source>
        <translation>noch etwa anderthalb Stunden</translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>noch etwa %n&#xa0;Stunde</numerusform>
            <numerusform>noch etwa %n&#xa0;Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left</source>
        <translation>
            <numerusform>noch etwa %n&#xa0;Tag</numerusform>
            <numerusform>noch etwa %n&#xa0;Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Immirror is not set up yet</source>
        <translation>Immirror ist noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>Up to date; next sync %1</source>
        <comment>%1: at 15:00</comment>
        <translation>Aktuell; nächste Synchronisierung %1</translation>
    </message>
    <message>
        <source>Up to date; syncs only when you ask</source>
        <translation>Aktuell; synchronisiert nur auf Anforderung</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisierung läuft</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <comment>%1: until 15:00</comment>
        <translation>Pausiert %1</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Pausiert bis auf Weiteres</translation>
    </message>
    <message>
        <source>Something needs your attention</source>
        <translation>Etwas erfordert Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Syncing: looking for changes</source>
        <translation>Synchronisierung läuft: Suche nach Änderungen</translation>
    </message>
    <message>
        <source>Syncing %1: looking for changes</source>
        <translation>„%1“ wird synchronisiert: Suche nach Änderungen</translation>
    </message>
    <message>
        <source>Syncing %1: %2 of %3</source>
        <translation>„%1“ wird synchronisiert: %2 von %3</translation>
    </message>
    <message>
        <source>Syncing %1: %2 of %3, %4</source>
        <comment>%4: 3 minutes left</comment>
        <translation>„%1“ wird synchronisiert: %2 von %3, %4</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Syncing</source>
        <comment>short title</comment>
        <translation>Synchronisierung läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Aufmerksamkeit erforderlich</translation>
    </message>
    <message>
        <source>The Google sign-in ends %1. Sign in again before that.</source>
        <comment>%1: tomorrow at 15:00</comment>
        <translation>Die Google-Anmeldung endet %1. Melden Sie sich vorher erneut an.</translation>
    </message>
    <message>
        <source>The Google sign-in ends soon. Sign in again before that.</source>
        <translation>Die Google-Anmeldung endet bald. Melden Sie sich vorher erneut an.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left “%1” in Immich: shall Google&apos;s album lose them too?</source>
        <translation>
            <numerusform>%n Foto wurde in Immich aus „%1“ entfernt: Soll es auch aus dem Google-Album entfernt werden?</numerusform>
            <numerusform>%n Fotos wurden in Immich aus „%1“ entfernt: Sollen sie auch aus dem Google-Album entfernt werden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Google is not connected.</source>
        <translation>Google ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Immich is not connected.</source>
        <translation>Immich ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The Google sign-in has ended. Sign in again; while your Cloud project is in testing, that is needed every seven days.</source>
        <translation>Die Google-Anmeldung ist abgelaufen. Melden Sie sich erneut an; solange Ihr Cloud-Projekt den Status „Testing“ hat, ist das alle sieben Tage nötig.</translation>
    </message>
    <message>
        <source>Google&apos;s album is gone: it was deleted in Google Photos. Nothing more is sent to it.</source>
        <translation>Das Google-Album ist nicht mehr da: Es wurde in Google Fotos gelöscht. Es wird nichts mehr dorthin gesendet.</translation>
    </message>
    <message>
        <source>Google&apos;s album was made by hand or with another OAuth client, and cannot be changed with this one.</source>
        <translation>Das Google-Album wurde von Hand oder mit einem anderen OAuth-Client angelegt und lässt sich mit diesem nicht ändern.</translation>
    </message>
    <message>
        <source>The certificate of Google is not trusted: %1. Its SHA-256 fingerprint is %2. If your network puts its own in between, add its CA to the settings.</source>
        <translation>Das Zertifikat von Google ist nicht vertrauenswürdig: %1. Sein SHA-256-Fingerabdruck ist %2. Falls Ihr Netzwerk ein eigenes dazwischenschaltet, fügen Sie dessen Zertifizierungsstelle in den Einstellungen hinzu.</translation>
    </message>
    <message>
        <source>The certificate of Immich is not trusted: %1. Its SHA-256 fingerprint is %2. If it is your own, give the CA that signed it.</source>
        <translation>Das Zertifikat von Immich ist nicht vertrauenswürdig: %1. Sein SHA-256-Fingerabdruck ist %2. Falls es Ihr eigenes ist, geben Sie die Zertifizierungsstelle an, die es signiert hat.</translation>
    </message>
    <message>
        <source>Immich</source>
        <translation>Immich</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>%1 cannot be reached; tries again later</source>
        <translation>%1 ist nicht erreichbar; neuer Versuch später</translation>
    </message>
    <message>
        <source>%1 has trouble of its own; tries again later</source>
        <translation>%1 hat selbst eine Störung; neuer Versuch später</translation>
    </message>
    <message>
        <source>%1 cannot be reached; tries again %2</source>
        <comment>%2: at 15:00</comment>
        <translation>%1 ist nicht erreichbar; neuer Versuch %2</translation>
    </message>
    <message>
        <source>%1 has trouble of its own; tries again %2</source>
        <comment>%2: at 15:00</comment>
        <translation>%1 hat selbst eine Störung; neuer Versuch %2</translation>
    </message>
    <message>
        <source>No album is mirrored yet</source>
        <translation>Noch wird kein Album gespiegelt</translation>
    </message>
    <message>
        <source>The last sync was not finished</source>
        <translation>Die letzte Synchronisierung wurde nicht fertig</translation>
    </message>
    <message>
        <source>Not synced yet; syncs only when you ask</source>
        <translation>Noch nicht synchronisiert; synchronisiert nur auf Anforderung</translation>
    </message>
    <message>
        <source>The last sync was not finished; goes on %1</source>
        <comment>%1: at 15:00</comment>
        <translation>Die letzte Synchronisierung wurde nicht fertig; weiter geht es %1</translation>
    </message>
    <message>
        <source>Not synced yet; first sync %1</source>
        <comment>%1: at 15:00</comment>
        <translation>Noch nicht synchronisiert; das erste Mal %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be mirrored.</source>
        <translation>
            <numerusform>%n Foto konnte nicht gespiegelt werden.</numerusform>
            <numerusform>%n Fotos konnten nicht gespiegelt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be sent yet; tried again %1</source>
        <comment>%1: at 15:00</comment>
        <translation>
            <numerusform>%n&#xa0;Foto konnte noch nicht gesendet werden; neuer Versuch %1</numerusform>
            <numerusform>%n&#xa0;Fotos konnten noch nicht gesendet werden; neuer Versuch %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be sent yet; tried again when you sync</source>
        <translation>
            <numerusform>%n&#xa0;Foto konnte noch nicht gesendet werden; neuer Versuch, wenn Sie synchronisieren</numerusform>
            <numerusform>%n&#xa0;Fotos konnten noch nicht gesendet werden; neuer Versuch, wenn Sie synchronisieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is another Immich server or user than the one that %n album(s) were mirrored from. They stay in Google Photos as they are. Connect the earlier account again to go on with them, or choose albums of this one.</source>
        <translation>
            <numerusform>Dies ist ein anderer Immich-Server oder -Benutzer als der, aus dem %n Album gespiegelt wurde. Es bleibt in Google Fotos, wie es ist. Verbinden Sie das frühere Konto wieder, um damit weiterzumachen, oder wählen Sie Alben von diesem.</numerusform>
            <numerusform>Dies ist ein anderer Immich-Server oder -Benutzer als der, aus dem %n Alben gespiegelt wurden. Sie bleiben in Google Fotos, wie sie sind. Verbinden Sie das frühere Konto wieder, um damit weiterzumachen, oder wählen Sie Alben von diesem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is another Google account than the one that %n album(s) were mirrored to. They stay there as they are. Connect the earlier account again to go on with them, or mirror the same albums to this one, from the first photo on.</source>
        <translation>
            <numerusform>Dies ist ein anderes Google-Konto als das, in das %n Album gespiegelt wurde. Es bleibt dort, wie es ist. Verbinden Sie das frühere Konto wieder, um damit weiterzumachen, oder spiegeln Sie dasselbe Album in dieses, vom ersten Foto an.</numerusform>
            <numerusform>Dies ist ein anderes Google-Konto als das, in das %n Alben gespiegelt wurden. Sie bleiben dort, wie sie sind. Verbinden Sie das frühere Konto wieder, um damit weiterzumachen, oder spiegeln Sie dieselben Alben in dieses, vom ersten Foto an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is another OAuth client than the one that %n album(s) were mirrored with. Google lets it neither see nor change what the earlier one made: those albums stay as they are. Sign in with the earlier client again to go on with them, or mirror the same albums anew.</source>
        <translation>
            <numerusform>Dies ist ein anderer OAuth-Client als der, mit dem %n Album gespiegelt wurde. Google lässt ihn weder sehen noch ändern, was der frühere angelegt hat: Jenes Album bleibt, wie es ist. Melden Sie sich wieder mit dem früheren Client an, um damit weiterzumachen, oder spiegeln Sie dasselbe Album neu.</numerusform>
            <numerusform>Dies ist ein anderer OAuth-Client als der, mit dem %n Alben gespiegelt wurden. Google lässt ihn weder sehen noch ändern, was der frühere angelegt hat: Jene Alben bleiben, wie sie sind. Melden Sie sich wieder mit dem früheren Client an, um damit weiterzumachen, oder spiegeln Sie dieselben Alben neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database %1 is damaged or missing. Immirror does not know any more which photos it has mirrored. Nothing is synced, and nothing in Google Photos is changed, until you decide: go back to an earlier copy of the database, or start with an empty one.</source>
        <translation>Die Datenbank %1 ist beschädigt oder fehlt. Immirror weiß nicht mehr, welche Fotos es gespiegelt hat. Nichts wird synchronisiert und nichts in Google Fotos geändert, bis Sie entscheiden: Kehren Sie zu einer früheren Kopie der Datenbank zurück, oder beginnen Sie mit einer leeren.</translation>
    </message>
    <message>
        <source>Next sync %1.</source>
        <comment>%1: at 15:00</comment>
        <translation>Nächste Synchronisierung %1.</translation>
    </message>
    <message>
        <source>Waiting for the keychain to be unlocked…</source>
        <translation>Wartet, bis der Schlüsselbund entsperrt wird&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n album(s) wait until you sync</source>
        <translation>
            <numerusform>%n Album wartet, bis Sie synchronisieren</numerusform>
            <numerusform>%n Alben warten, bis Sie synchronisieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album(s) wait for the next sync, %1</source>
        <comment>%1: at 15:00</comment>
        <translation>
            <numerusform>%n Album wartet auf die nächste Synchronisierung, %1</numerusform>
            <numerusform>%n Alben warten auf die nächste Synchronisierung, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” waits for your word: Google Photos has an album of its title already, which Immirror made but does not know on this computer. Does another computer mirror the same album? Nothing is sent until you decide.</source>
        <translation>„%1“ wartet auf Ihre Entscheidung: Google Fotos hat schon ein Album mit diesem Titel, das Immirror angelegt hat, aber auf diesem Computer nicht kennt. Spiegelt ein anderer Computer dasselbe Album? Es wird nichts gesendet, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>The album “%1” may lack photos: %2</source>
        <translation>Im Album „%1“ fehlen vielleicht Fotos: %2</translation>
    </message>
    <message>
        <source>No album is mirrored yet.</source>
        <translation>Noch wird kein Album gespiegelt.</translation>
    </message>
    <message>
        <source>What answers at Immich&apos;s address wants a client certificate, or does not accept the one that it was shown%1. Choose one under More options.</source>
        <comment>%1: (what it said)</comment>
        <translation>Was unter der Adresse von Immich antwortet, verlangt ein Clientzertifikat oder nimmt das vorgelegte nicht an%1. Wählen Sie unter „Weitere Optionen“ eines aus.</translation>
    </message>
    <message>
        <source>In front of Immich something asks for a sign-in%1, which Immirror cannot fill in. Enter the HTTP headers that let a program pass under More options, or let /api pass without a sign-in. If you entered some, they are not accepted.</source>
        <comment>%1: (auth.example.org)</comment>
        <translation>Vor Immich verlangt etwas eine Anmeldung%1, die Immirror nicht ausfüllen kann. Geben Sie unter „Weitere Optionen“ die HTTP-Header ein, die ein Programm durchlassen, oder lassen Sie /api ohne Anmeldung zu. Falls Sie schon welche eingegeben haben, werden sie nicht angenommen.</translation>
    </message>
    <message>
        <source>Google Photos has an album of this title already, which Immirror made but does not know on this computer. Nothing is sent until you decide, on the page of problems.</source>
        <translation>Google Fotos hat schon ein Album mit diesem Titel, das Immirror angelegt hat, aber auf diesem Computer nicht kennt. Es wird nichts gesendet, bis Sie auf der Seite „Probleme“ entscheiden.</translation>
    </message>
    <message>
        <source>%1 of %2 photos are no longer in Google&apos;s album: too many for Immirror to decide what that means. Check it against Google&apos;s album.</source>
        <translation>%1 von %2 Fotos sind nicht mehr im Google-Album: zu viele, als dass Immirror entscheiden könnte, was das bedeutet. Prüfen Sie das Google-Album.</translation>
    </message>
    <message>
        <source>An album waits.</source>
        <translation>Ein Album wartet.</translation>
    </message>
    <message>
        <source>Google does not make an album with this title. Nothing was sent. Stop mirroring the album, and choose it again with another title.</source>
        <translation>Google legt kein Album mit diesem Titel an. Nichts wurde gesendet. Beenden Sie das Spiegeln des Albums, und wählen Sie es mit einem anderen Titel neu aus.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The settings file %1 is damaged. Only what can be read of it is used; check the settings and the accounts. The file as it is now was kept as %2.</source>
        <translation>Die Einstellungsdatei %1 ist beschädigt. Nur was davon lesbar ist, gilt; prüfen Sie die Einstellungen und die Konten. Die Datei wurde, wie sie jetzt ist, als %2 aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>Erneut an&amp;melden&#xa0;…</translation>
    </message>
    <message>
        <source>Check &amp;Immich account…</source>
        <translation>&amp;Immich-Konto prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Open settin&amp;gs…</source>
        <translation>Einstellun&amp;gen öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Free storage</source>
        <translation>Speicherplat&amp;z freigeben</translation>
    </message>
    <message>
        <source>Open Google&apos;s &amp;console</source>
        <translation>Google-K&amp;onsole öffnen</translation>
    </message>
    <message>
        <source>Make a &amp;new album</source>
        <translation>&amp;Neues Album anlegen</translation>
    </message>
    <message>
        <source>Re&amp;view removals…</source>
        <translation>Ent&amp;fernte Fotos prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Wird synchronisiert</translation>
    </message>
    <message>
        <source>Held: Google&apos;s album is gone</source>
        <translation>Angehalten: Google-Album nicht mehr da</translation>
    </message>
    <message>
        <source>Held: Google&apos;s album is not ours</source>
        <translation>Angehalten: fremdes Google-Album</translation>
    </message>
    <message>
        <source>Held: Immich no longer shows it</source>
        <translation>Angehalten: in Immich nicht mehr zu sehen</translation>
    </message>
    <message>
        <source>Held: needs your attention</source>
        <translation>Angehalten: Aufmerksamkeit erforderlich</translation>
    </message>
    <message numerus="yes">
        <source>%n to remove: waits for your yes</source>
        <translation>
            <numerusform>%n zu entfernen: wartet auf Ihre Zustimmung</numerusform>
            <numerusform>%n zu entfernen: warten auf Ihre Zustimmung</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht synchronisiert</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n zu senden</numerusform>
            <numerusform>%n zu senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Stop mirroring “%1”?</source>
        <translation>Spiegelung von „%1“ beenden?</translation>
    </message>
    <message>
        <source>Google&apos;s album and its photos stay as they are; changes in Immich no longer reach them. Adding the album again goes on from there.</source>
        <translation>Das Google-Album und seine Fotos bleiben, wie sie sind; Änderungen in Immich wirken sich nicht mehr darauf aus. Wenn Sie das Album wieder hinzufügen, geht es von dort aus weiter.</translation>
    </message>
    <message>
        <source>&amp;Stop mirroring</source>
        <translation>&amp;Spiegelung beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n to try again</source>
        <translation>
            <numerusform>%n&#xa0;noch zu versuchen</numerusform>
            <numerusform>%n&#xa0;noch zu versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mirror the same &amp;albums</source>
        <translation>Dieselben &amp;Alben spiegeln</translation>
    </message>
    <message>
        <source>Go on &amp;without them</source>
        <translation>&amp;Ohne sie weitermachen</translation>
    </message>
    <message>
        <source>&amp;Use an earlier copy…</source>
        <translation>Eine frühere &amp;Kopie verwenden…</translation>
    </message>
    <message>
        <source>Start with an &amp;empty database…</source>
        <translation>Mit einer &amp;leeren Datenbank beginnen…</translation>
    </message>
    <message>
        <source>Go on with &amp;that album</source>
        <translation>Mit diesem Album &amp;weitermachen</translation>
    </message>
    <message>
        <source>Held: Google has an album of its title</source>
        <translation>Angehalten: Titel bei Google schon vergeben</translation>
    </message>
    <message>
        <source>Differs from Google&apos;s album</source>
        <translation>Weicht vom Google-Album ab</translation>
    </message>
    <message>
        <source>Immich&apos;s list is not complete</source>
        <translation>Liste aus Immich ist nicht vollständig</translation>
    </message>
    <message>
        <source>Waits for the next sync</source>
        <translation>Wartet auf die nächste Synchronisierung</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Immich</source>
        <translation>Immich</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>Cannot reach %1: %2. Check the address and the network.</source>
        <translation>%1 ist nicht erreichbar: %2. Prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>%1: Die Verbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <translation>%1 ist nicht sicher erreichbar: %2.</translation>
    </message>
    <message>
        <source>%1 sends us on to %2. Use that address, if it is yours.</source>
        <translation>%1 leitet zu %2 weiter. Verwenden Sie diese Adresse, falls es Ihre ist.</translation>
    </message>
    <message>
        <source>%1 answered with a web page where data was expected. Is a login page, a proxy or another program at this address?</source>
        <translation>%1 hat mit einer Webseite statt mit Daten geantwortet. Ist an dieser Adresse eine Anmeldeseite, ein Proxy oder ein anderes Programm?</translation>
    </message>
    <message>
        <source>%1 answered in a form that Immirror does not understand (%2).</source>
        <translation>%1 hat in einer Form geantwortet, die Immirror nicht versteht (%2).</translation>
    </message>
    <message>
        <source>%1 has trouble of its own: %2</source>
        <translation>%1 hat selbst eine Störung: %2</translation>
    </message>
    <message>
        <source>%1 was busy with another change.</source>
        <translation>%1 war mit einer anderen Änderung beschäftigt.</translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation>%1 hat abgelehnt: %2</translation>
    </message>
    <message>
        <source>Too large for %1.</source>
        <translation>%1 nimmt das nicht an: zu groß.</translation>
    </message>
    <message>
        <source>Immich does not accept the API key.</source>
        <translation>Immich nimmt den API-Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Immich refuses this to the API key: %1</source>
        <translation>Immich erlaubt dies dem API-Schlüssel nicht: %1</translation>
    </message>
    <message>
        <source>Immich lists this photo, but its file is missing there.</source>
        <translation>Immich führt dieses Foto auf, aber die Datei dazu fehlt dort.</translation>
    </message>
    <message>
        <source>The API key lacks the permission %1. Add it in Immich under Account settings → API keys.</source>
        <translation>Dem API-Schlüssel fehlt die Berechtigung %1. Fügen Sie sie in Immich unter Kontoeinstellungen → API-Schlüssel hinzu.</translation>
    </message>
    <message>
        <source>Immich is in maintenance mode. Try again later.</source>
        <translation>Immich ist im Wartungsmodus. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>This Immich is version %1; Immirror needs 1.135 or newer.</source>
        <translation>Dieses Immich hat die Version %1; Immirror braucht 1.135 oder neuer.</translation>
    </message>
    <message>
        <source>There is no Immich at this address.</source>
        <translation>An dieser Adresse gibt es kein Immich.</translation>
    </message>
    <message>
        <source>Immich&apos;s list of the album is not proved complete: the album changed meanwhile, or its count is another. Nothing was removed; the next run looks again.</source>
        <translation>Die Albumliste aus Immich ist nicht sicher vollständig: Das Album hat sich inzwischen geändert oder die Anzahl stimmt nicht. Es wurde nichts entfernt; die nächste Synchronisierung sieht erneut nach.</translation>
    </message>
    <message>
        <source>What Immich sent was not the photo that it promised (damaged on disk?). It was not taken over.</source>
        <translation>Was Immich gesendet hat, war nicht das angekündigte Foto (auf dem Datenträger beschädigt?). Es wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>This client file is for a web application. Create an OAuth client of type &quot;Desktop app&quot; in Google&apos;s console, and use its file.</source>
        <translation>Diese Client-Datei ist für eine Webanwendung. Erstellen Sie in der Google-Konsole einen OAuth-Client vom Typ „Desktop app“ und verwenden Sie dessen Datei.</translation>
    </message>
    <message>
        <source>You did not allow Immirror to use your Google Photos. Nothing was stored.</source>
        <translation>Sie haben Immirror den Zugriff auf Ihre Google Fotos nicht erlaubt. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>A permission was not granted on Google&apos;s page: %1. Sign in again and tick every box.</source>
        <translation>Auf der Google-Seite wurde eine Berechtigung nicht erteilt: %1. Melden Sie sich erneut an und setzen Sie jedes Häkchen.</translation>
    </message>
    <message>
        <source>The browser came back with the answer to another sign-in. Try again, in one browser window.</source>
        <translation>Der Browser kam mit der Antwort auf eine andere Anmeldung zurück. Versuchen Sie es erneut, in nur einem Browserfenster.</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in in the browser in time. If Google showed an error page, it says what to change in Google&apos;s console.</source>
        <translation>Die Anmeldung im Browser wurde nicht rechtzeitig abgeschlossen. Falls Google eine Fehlerseite gezeigt hat, steht dort, was in der Google-Konsole zu ändern ist.</translation>
    </message>
    <message>
        <source>Google let us in for an hour only (no refresh token). Try again; if it happens again, remove Immirror&apos;s access at myaccount.google.com/connections first.</source>
        <translation>Google hat den Zugriff nur für eine Stunde erlaubt (kein Refresh-Token). Versuchen Sie es erneut; geschieht es wieder, entfernen Sie zuerst den Zugriff von Immirror auf myaccount.google.com/connections.</translation>
    </message>
    <message>
        <source>Google did not complete the sign-in: %1</source>
        <translation>Google hat die Anmeldung nicht abgeschlossen: %1</translation>
    </message>
    <message>
        <source>Google does not know this OAuth client (any more): %1</source>
        <translation>Google kennt diesen OAuth-Client nicht (mehr): %1</translation>
    </message>
    <message>
        <source>The Google sign-in has ended. Sign in again with &apos;immirror connect google&apos;; while your Cloud project is in testing, that is needed every seven days.</source>
        <translation>Die Google-Anmeldung ist abgelaufen. Melden Sie sich mit &apos;immirror connect google&apos; erneut an; solange Ihr Cloud-Projekt den Status „Testing“ hat, ist das alle sieben Tage nötig.</translation>
    </message>
    <message>
        <source>Google does not accept the sign-in. Sign in again.</source>
        <translation>Google nimmt die Anmeldung nicht an. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Google refuses: %1</source>
        <translation>Google lehnt ab: %1</translation>
    </message>
    <message>
        <source>Google no longer has this.</source>
        <translation>Bei Google gibt es das nicht mehr.</translation>
    </message>
    <message>
        <source>The Photos Library API is not enabled in your Google Cloud project: %1</source>
        <translation>Die Photos Library API ist in Ihrem Google-Cloud-Projekt nicht aktiviert: %1</translation>
    </message>
    <message>
        <source>The Google account&apos;s storage is full. Free some, then sync again.</source>
        <translation>Der Speicherplatz des Google-Kontos ist voll. Geben Sie welchen frei und synchronisieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>Google&apos;s daily limit of requests is reached. It is reset at midnight Pacific time; the next sync goes on.</source>
        <translation>Googles Tageslimit für Anfragen ist erreicht. Es wird um Mitternacht pazifischer Zeit zurückgesetzt; die nächste Synchronisierung macht weiter.</translation>
    </message>
    <message>
        <source>Google&apos;s album is gone: it was deleted in Google Photos. Nothing was sent. Choose the album again with &apos;immirror mirror add&apos; to have a new one made.</source>
        <translation>Das Google-Album ist nicht mehr da: Es wurde in Google Fotos gelöscht. Es wurde nichts gesendet. Wählen Sie das Album mit &apos;immirror mirror add&apos; erneut aus, um ein neues anlegen zu lassen.</translation>
    </message>
    <message>
        <source>Google&apos;s album was made by hand or with another OAuth client; it cannot be changed with this one. Choose the album again with &apos;immirror mirror add&apos; to have a new one made.</source>
        <translation>Das Google-Album wurde von Hand oder mit einem anderen OAuth-Client angelegt; mit diesem lässt es sich nicht ändern. Wählen Sie das Album mit &apos;immirror mirror add&apos; erneut aus, um ein neues anlegen zu lassen.</translation>
    </message>
    <message>
        <source>Google does not accept this photo here.</source>
        <translation>Google nimmt dieses Foto hier nicht an.</translation>
    </message>
    <message>
        <source>The same photo was sent twice at once.</source>
        <translation>Dasselbe Foto wurde zweimal zugleich gesendet.</translation>
    </message>
    <message>
        <source>Google did not say what became of this photo. The next run looks.</source>
        <translation>Google hat nicht gemeldet, was aus diesem Foto wurde. Die nächste Synchronisierung sieht nach.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>This will not do: %1</source>
        <translation>Das geht so nicht: %1</translation>
    </message>
    <message>
        <source>The address needs http:// or https:// in front. Did you mean %1 ?</source>
        <translation>Die Adresse muss mit http:// oder https:// beginnen. Meinten Sie %1&#xa0;?</translation>
    </message>
    <message>
        <source>The address must end after the host name. Did you mean %1 ?</source>
        <translation>Die Adresse muss nach dem Rechnernamen enden. Meinten Sie %1&#xa0;?</translation>
    </message>
    <message>
        <source>Google is not connected. Use &apos;immirror connect google&apos;.</source>
        <translation>Google ist nicht verbunden. Verwenden Sie &apos;immirror connect google&apos;.</translation>
    </message>
    <message>
        <source>Immich is not connected. Use &apos;immirror connect immich&apos;.</source>
        <translation>Immich ist nicht verbunden. Verwenden Sie &apos;immirror connect immich&apos;.</translation>
    </message>
    <message>
        <source>A sync is already running.</source>
        <translation>Es läuft bereits eine Synchronisierung.</translation>
    </message>
    <message>
        <source>There is no keychain to keep secrets in (%1). On Linux, GNOME Keyring or KWallet must run in your session. Nothing was stored.</source>
        <translation>Es gibt keinen Schlüsselbund für Geheimnisse (%1). Unter Linux muss in Ihrer Sitzung GNOME Keyring oder KWallet laufen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <translation>Fehler im Schlüsselbund: %1</translation>
    </message>
    <message>
        <source>The database was written by a newer Immirror (%1). Nothing was changed; update Immirror.</source>
        <translation>Die Datenbank wurde von einem neueren Immirror geschrieben (%1). Es wurde nichts geändert; aktualisieren Sie Immirror.</translation>
    </message>
    <message>
        <source>The database failed: %1</source>
        <translation>Fehler in der Datenbank: %1</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Cannot use the file %1: %2</source>
        <translation>Die Datei %1 lässt sich nicht verwenden: %2</translation>
    </message>
    <message>
        <source>in Google&apos;s album already</source>
        <translation>schon im Google-Album</translation>
    </message>
    <message>
        <source>failed before, its next try is later</source>
        <translation>vorher fehlgeschlagen, der nächste Versuch folgt später</translation>
    </message>
    <message>
        <source>a type of file that Google Photos does not take</source>
        <translation>ein Dateityp, den Google Fotos nicht annimmt</translation>
    </message>
    <message>
        <source>too large for Google Photos</source>
        <translation>zu groß für Google Fotos</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>eine leere Datei</translation>
    </message>
    <message>
        <source>its file is missing in Immich</source>
        <translation>die Datei fehlt in Immich</translation>
    </message>
    <message>
        <source>in Immich&apos;s trash</source>
        <translation>im Papierkorb von Immich</translation>
    </message>
    <message>
        <source>hidden in Immich</source>
        <translation>in Immich ausgeblendet</translation>
    </message>
    <message>
        <source>in Immich&apos;s locked folder</source>
        <translation>im gesperrten Ordner von Immich</translation>
    </message>
    <message>
        <source>album made</source>
        <translation>Album angelegt</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>hochgeladen</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>removed from the album</source>
        <translation>aus dem Album entfernt</translation>
    </message>
    <message>
        <source>orphaned</source>
        <translation>übrig geblieben</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Immirror is connected. You can close this tab.</source>
        <translation>Immirror ist verbunden. Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>You did not allow Immirror to use your Google Photos. Nothing was stored. You can close this tab.</source>
        <translation>Sie haben Immirror den Zugriff auf Ihre Google Fotos nicht erlaubt. Es wurde nichts gespeichert. Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>A box was not ticked</source>
        <translation>Ein Häkchen fehlt</translation>
    </message>
    <message>
        <source>Immirror needs each of the permissions on Google&apos;s page. Nothing was stored: start the sign-in again, and tick every box.</source>
        <translation>Immirror braucht jede der Berechtigungen auf der Google-Seite. Es wurde nichts gespeichert: Beginnen Sie die Anmeldung neu und setzen Sie jedes Häkchen.</translation>
    </message>
    <message>
        <source>Signed in for an hour only</source>
        <translation>Nur für eine Stunde angemeldet</translation>
    </message>
    <message>
        <source>Google gave Immirror no lasting access. Nothing was stored: start the sign-in again.</source>
        <translation>Google hat Immirror keinen dauerhaften Zugriff gegeben. Es wurde nichts gespeichert: Beginnen Sie die Anmeldung neu.</translation>
    </message>
    <message>
        <source>The sign-in failed</source>
        <translation>Die Anmeldung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Google did not complete the sign-in. Immirror says why. You can close this tab.</source>
        <translation>Google hat die Anmeldung nicht abgeschlossen. Immirror zeigt den Grund. Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The sign-in was cancelled in Immirror.</source>
        <translation>Die Anmeldung wurde in Immirror abgebrochen.</translation>
    </message>
    <message>
        <source>Not this sign-in</source>
        <translation>Nicht diese Anmeldung</translation>
    </message>
    <message>
        <source>This is not the answer to the sign-in that Immirror is waiting for; an older tab, perhaps. Immirror did not use it.</source>
        <translation>Dies ist nicht die Antwort auf die Anmeldung, auf die Immirror wartet; vielleicht ist es ein älterer Tab. Immirror hat sie nicht verwendet.</translation>
    </message>
    <message>
        <source>Cannot reach %1 through the proxy %2: %3. Check the address and the network settings.</source>
        <translation>%1 ist über den Proxy %2 nicht erreichbar: %3. Prüfen Sie die Adresse und die Netzwerkeinstellungen.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and password, or does not accept the ones it was given. Check them in the network settings.</source>
        <translation>Der Proxy %1 verlangt Benutzername und Passwort oder nimmt die angegebenen nicht an. Prüfen Sie beides in den Netzwerkeinstellungen.</translation>
    </message>
    <message>
        <source>Cannot reach %1. Check the address and the network.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie Adresse und Netzwerk.</translation>
    </message>
    <message>
        <source>%1 answered in a form that Immirror does not understand.</source>
        <translation>%1 hat in einer Form geantwortet, die Immirror nicht versteht.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own. Immirror tries again later.</source>
        <translation>%1 hat gerade selbst Schwierigkeiten. Immirror versucht es später wieder.</translation>
    </message>
    <message>
        <source>%1 asks to slow down. Try again in some minutes.</source>
        <translation>%1 bittet um langsameres Vorgehen. Versuchen Sie es in einigen Minuten wieder.</translation>
    </message>
    <message>
        <source>%1 refused a request of Immirror.</source>
        <translation>%1 hat eine Anfrage von Immirror abgelehnt.</translation>
    </message>
    <message>
        <source>What answers in Google&apos;s place sends us on to %1. Does this network want you to sign in to it first, in a browser?</source>
        <translation>Was an Googles Stelle antwortet, verweist auf %1. Verlangt dieses Netzwerk, dass Sie sich zuerst im Browser anmelden?</translation>
    </message>
    <message>
        <source>A web page came where Google&apos;s answer was expected. Does this network want you to sign in to it first, in a browser?</source>
        <translation>Statt einer Antwort von Google kam eine Webseite. Verlangt dieses Netzwerk, dass Sie sich zuerst im Browser anmelden?</translation>
    </message>
    <message>
        <source>Google cannot read this file as a photo or video.</source>
        <translation>Google kann diese Datei weder als Foto noch als Video lesen.</translation>
    </message>
    <message>
        <source>Google cannot read this file as a photo or video: %1</source>
        <translation>Google kann diese Datei weder als Foto noch als Video lesen: %1</translation>
    </message>
    <message>
        <source>failed too often, tried again when you ask</source>
        <translation>zu oft fehlgeschlagen, neuer Versuch nur auf Anforderung</translation>
    </message>
    <message>
        <source>waits for the hours that you chose</source>
        <translation>wartet auf die Stunden, die Sie gewählt haben</translation>
    </message>
    <message>
        <source>Syncing</source>
        <comment>of a run</comment>
        <translation>Wird synchronisiert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done, with problems</source>
        <translation>Fertig, mit Problemen</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Immich does not show this album or photo to the API key: it was deleted, is no longer shared, belongs to another account, or its file is missing there. Google&apos;s album was left alone.</source>
        <translation>Immich zeigt dieses Album oder Foto dem API-Schlüssel nicht: Es wurde gelöscht, wird nicht mehr geteilt, gehört zu einem anderen Konto, oder seine Datei fehlt dort. Das Album bei Google wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>the album&apos;s filter leaves it out</source>
        <translation>der Filter des Albums lässt es aus</translation>
    </message>
    <message>
        <source>album&apos;s title or cover changed</source>
        <translation>Titel oder Titelbild des Albums geändert</translation>
    </message>
    <message>
        <source>caption changed</source>
        <translation>Bildunterschrift geändert</translation>
    </message>
    <message>
        <source>somebody took it out of Google&apos;s album</source>
        <translation>jemand hat es aus dem Google-Album genommen</translation>
    </message>
    <message>
        <source>Immich refuses this to the API key.</source>
        <translation>Immich erlaubt dies dem API-Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Google refuses this.</source>
        <translation>Google lehnt dies ab.</translation>
    </message>
    <message>
        <source>Immich is still at its edited version</source>
        <translation>Immich ist noch an der bearbeiteten Fassung</translation>
    </message>
    <message>
        <source>Immich does not give its edited version</source>
        <translation>Immich gibt die bearbeitete Fassung nicht heraus</translation>
    </message>
    <message>
        <source>%1 sent or took hardly any data for too long. Immirror tries again later.</source>
        <translation>%1 hat zu lange kaum Daten gesendet oder angenommen. Immirror versucht es später erneut.</translation>
    </message>
    <message>
        <source>Immirror refused to send a request with text that is not allowed there (%1).</source>
        <translation>Immirror hat eine Anfrage mit Text, der dort nicht erlaubt ist, nicht gesendet (%1).</translation>
    </message>
    <message>
        <source>The database %1 is damaged or missing (%2). Immirror does not know any more which photos it has mirrored. Nothing is synced, and nothing in Google Photos is changed, until you decide: &apos;immirror restore&apos; goes back to the newest copy of the database, &apos;immirror restore --empty&apos; starts with an empty one. &apos;immirror verify --repair&apos; then finds what Google&apos;s albums hold.</source>
        <translation>Die Datenbank %1 ist beschädigt oder fehlt (%2). Immirror weiß nicht mehr, welche Fotos es gespiegelt hat. Nichts wird synchronisiert und nichts in Google Fotos geändert, bis Sie entscheiden: &apos;immirror restore&apos; kehrt zur neuesten Kopie der Datenbank zurück, &apos;immirror restore --empty&apos; beginnt mit einer leeren. &apos;immirror verify --repair&apos; findet danach, was Googles Alben enthalten.</translation>
    </message>
    <message>
        <source>Immirror cannot use its database %1: %2</source>
        <translation>Immirror kann seine Datenbank %1 nicht verwenden: %2</translation>
    </message>
    <message>
        <source>An internal error stopped Immirror&apos;s work: %1. Nothing was lost. If it happens again, please report it.</source>
        <translation>Ein interner Fehler hat Immirrors Arbeit beendet: %1. Nichts ging verloren. Bitte melden Sie es, wenn es wieder geschieht.</translation>
    </message>
    <message>
        <source>time unknown</source>
        <comment>the clock was wrong then</comment>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Its SHA-256 fingerprint is %3.</source>
        <translation>%1 legt ein Zertifikat vor, das nicht vertrauenswürdig ist: %2. Sein SHA-256-Fingerabdruck ist %3.</translation>
    </message>
    <message>
        <source>None of the certificates that you gave signed it. Does it come from another authority now? Then give that one&apos;s certificate. If not, another server may answer in place of yours.</source>
        <translation>Keines der Zertifikate, die Sie angegeben haben, hat es signiert. Kommt es jetzt von einer anderen Zertifizierungsstelle? Dann geben Sie deren Zertifikat an. Falls nicht, antwortet vielleicht ein anderer Server anstelle von Ihrem.</translation>
    </message>
    <message>
        <source>If your network puts its own in between, give its CA with &apos;immirror settings network.caFile FILE&apos;.</source>
        <translation>Falls Ihr Netzwerk ein eigenes dazwischenschaltet, geben Sie dessen Zertifizierungsstelle mit &apos;immirror settings network.caFile FILE&apos; an.</translation>
    </message>
    <message>
        <source>If it is your own, give the CA that signed it with --ca-file.</source>
        <translation>Falls es Ihr eigenes ist, geben Sie mit --ca-file die Zertifizierungsstelle an, die es signiert hat.</translation>
    </message>
    <message>
        <source>The certificate of %1 is no longer valid%2. Whoever runs the server has to renew it. If it is still good by the calendar, the clock of this computer is wrong.</source>
        <comment>%2: (its last day was 2026-01-31)</comment>
        <translation>%1 legt ein Zertifikat vor, das nicht mehr gültig ist%2. Wer den Server betreibt, muss es erneuern. Müsste es nach dem Kalender noch gelten, geht die Uhr dieses Computers falsch.</translation>
    </message>
    <message>
        <source>its last day was %1</source>
        <translation>letzter Tag war der %1</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet%2. Most often the clock of this computer is wrong: check its date and time.</source>
        <comment>%2: (its first day is 2027-01-31)</comment>
        <translation>%1 legt ein Zertifikat vor, das noch nicht gültig ist%2. Meist geht dann die Uhr dieses Computers falsch: Prüfen Sie Datum und Uhrzeit.</translation>
    </message>
    <message>
        <source>its first day is %1</source>
        <translation>erster Tag ist der %1</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another name%2. Use an address with that name, or let the server have a certificate for this one.</source>
        <comment>%2: (photos.example.org)</comment>
        <translation>%1 legt ein Zertifikat vor, das auf einen anderen Namen ausgestellt ist%2. Verwenden Sie eine Adresse mit jenem Namen, oder geben Sie dem Server ein Zertifikat für den jetzigen.</translation>
    </message>
    <message>
        <source>%1 sends its own certificate only, and not the one that signed it%2, which this computer does not have. If that is an intermediate certificate, let the server send the full chain (often called fullchain.pem): browsers may have it from elsewhere. If it is an authority of your own, its certificate has to be in the file of trusted ones.</source>
        <comment>%2: (Example CA)</comment>
        <translation>%1 sendet nur das eigene Zertifikat und nicht das, mit dem es signiert ist%2; auf diesem Computer fehlt es. Ist das ein Zwischenzertifikat, lassen Sie den Server die ganze Kette senden (oft fullchain.pem genannt): Browser haben es vielleicht anderswoher. Ist es Ihre eigene Zertifizierungsstelle, muss deren Zertifikat in der Datei der vertrauenswürdigen stehen.</translation>
    </message>
    <message>
        <source>What answers in Google&apos;s place wants a client certificate%1.</source>
        <comment>%1: (what it said)</comment>
        <translation>Was an Googles Stelle antwortet, verlangt ein Clientzertifikat%1.</translation>
    </message>
    <message>
        <source>What answers at Immich&apos;s address wants a client certificate, or does not accept the one that it was shown%1. Give one with --client-certificate and --client-key.</source>
        <comment>%1: (what it said)</comment>
        <translation>Was unter der Adresse von Immich antwortet, verlangt ein Clientzertifikat oder nimmt das vorgelegte nicht an%1. Geben Sie mit --client-certificate und --client-key eines an.</translation>
    </message>
    <message>
        <source>What answers in Google&apos;s place wants a sign-in first%1. Open a page in a browser, and sign in to this network there.</source>
        <comment>%1: (http://portal.example)</comment>
        <translation>Was an Googles Stelle antwortet, verlangt zuerst eine Anmeldung%1. Öffnen Sie eine Seite in einem Browser und melden Sie sich dort bei diesem Netzwerk an.</translation>
    </message>
    <message>
        <source>In front of Immich something asks for a sign-in%1, which Immirror cannot fill in. Give the headers that let a program pass with --header-file, or let /api pass without a sign-in. If you gave headers, they are not accepted.</source>
        <comment>%1: (auth.example.org)</comment>
        <translation>Vor Immich verlangt etwas eine Anmeldung%1, die Immirror nicht ausfüllen kann. Geben Sie mit --header-file die Header an, die ein Programm durchlassen, oder lassen Sie /api ohne Anmeldung zu. Falls Sie schon Header angegeben haben, werden sie nicht angenommen.</translation>
    </message>
    <message>
        <source>Immich&apos;s list of the album is not proved complete: it lists %1 photos, but counts %2. Nothing was removed; the next run looks again.</source>
        <translation>Die Albumliste aus Immich ist nicht sicher vollständig: Sie nennt %1 Fotos, zählt aber %2. Es wurde nichts entfernt; die nächste Synchronisierung sieht erneut nach.</translation>
    </message>
    <message>
        <source>Immich is still at the edited version of a photo. The next run looks again.</source>
        <translation>Immich ist noch an der bearbeiteten Fassung eines Fotos. Die nächste Synchronisierung sieht erneut nach.</translation>
    </message>
    <message>
        <source>The API key lacks the permissions %1. Add them in Immich under Account settings → API keys.</source>
        <translation>Dem API-Schlüssel fehlen die Berechtigungen %1. Fügen Sie sie in Immich unter Kontoeinstellungen → API-Schlüssel hinzu.</translation>
    </message>
    <message>
        <source>%1 of %2 photos are no longer in Google&apos;s album: too many for Immirror to decide what that means. &apos;immirror verify&apos; shows them, and &apos;immirror verify --repair&apos; takes it for what was wanted.</source>
        <translation>%1 von %2 Fotos sind nicht mehr im Google-Album: zu viele, als dass Immirror entscheiden könnte, was das bedeutet. &apos;immirror verify&apos; zeigt sie, und &apos;immirror verify --repair&apos; nimmt es als gewollt hin.</translation>
    </message>
    <message>
        <source>Google does not make an album with this title. Nothing was sent. Use &apos;immirror mirror add&apos; with --title to give it another one.</source>
        <translation>Google legt kein Album mit diesem Titel an. Es wurde nichts gesendet. Geben Sie ihm mit &apos;immirror mirror add&apos; und --title einen anderen.</translation>
    </message>
    <message>
        <source>Google Photos has an album of this title already, which Immirror made but does not know on this computer. Nothing was sent. Does another computer mirror the same album? Use &apos;immirror mirror add&apos; with --adopt to go on with that album, or with --new for another one.</source>
        <translation>Google Fotos hat schon ein Album mit diesem Titel, das Immirror angelegt hat, aber auf diesem Computer nicht kennt. Es wurde nichts gesendet. Spiegelt ein anderer Computer dasselbe Album? Verwenden Sie &apos;immirror mirror add&apos; mit --adopt, um mit jenem Album weiterzumachen, oder mit --new für ein weiteres.</translation>
    </message>
    <message>
        <source>Google Photos has an album “%1” already, which Immirror made but does not know on this computer. Nothing was sent. Does another computer mirror the same album? Use &apos;immirror mirror add&apos; with --adopt to go on with that album, or with --new for another one.</source>
        <translation>Google Fotos hat schon ein Album „%1“, das Immirror angelegt hat, aber auf diesem Computer nicht kennt. Es wurde nichts gesendet. Spiegelt ein anderer Computer dasselbe Album? Verwenden Sie &apos;immirror mirror add&apos; mit --adopt, um mit jenem Album weiterzumachen, oder mit --new für ein weiteres.</translation>
    </message>
    <message>
        <source>Nothing is mirrored yet. Use &apos;immirror mirror add&apos;.</source>
        <translation>Noch wird nichts gespiegelt. Verwenden Sie &apos;immirror mirror add&apos;.</translation>
    </message>
    <message>
        <source>The keychain of this session does not have the Google sign-in. Is it another keychain than before? Open the earlier one, or sign in again.</source>
        <translation>Im Schlüsselbund dieser Sitzung fehlt die Google-Anmeldung. Ist es ein anderer Schlüsselbund als zuvor? Öffnen Sie den früheren, oder melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The keychain of this session does not have Immich&apos;s API key. Is it another keychain than before? Open the earlier one, or give the key again.</source>
        <translation>Im Schlüsselbund dieser Sitzung fehlt der API-Schlüssel von Immich. Ist es ein anderer Schlüsselbund als zuvor? Öffnen Sie den früheren, oder geben Sie den Schlüssel erneut an.</translation>
    </message>
    <message>
        <source>album adopted</source>
        <translation>Album übernommen</translation>
    </message>
</context>
<context>
    <name>immirror::AccountPanel</name>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>immirror::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
</context>
<context>
    <name>immirror::ActivityPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>No sync has run yet. What each does will stand here.</source>
        <translation>Es gab noch keine Synchronisierung. Was jede davon tut, steht dann hier.</translation>
    </message>
    <message>
        <source>S&amp;yncs</source>
        <translation>S&amp;ynchronisierungen</translation>
    </message>
    <message>
        <source>Syncs, the latest first</source>
        <translation>Synchronisierungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <translation>Ereignisse, das neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing of that kind happened.</source>
        <translation>Es gibt keine passenden Ereignisse.</translation>
    </message>
    <message>
        <source>Saves what this list shows as a table for spreadsheets (CSV)</source>
        <translation>Speichert den Inhalt dieser Liste als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Choose a row to see all that is known about it.</source>
        <translation>Wählen Sie eine Zeile aus, um alles zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>immirror-activity</source>
        <comment>the name of a file</comment>
        <translation>immirror-ereignisse</translation>
    </message>
</context>
<context>
    <name>immirror::AddAlbumsDialog</name>
    <message>
        <source>Add albums</source>
        <translation>Alben hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Mirror these</source>
        <translation>S&amp;piegeln</translation>
    </message>
</context>
<context>
    <name>immirror::AdvancedPage</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>&amp;Keep in the log:</source>
        <translation>Im &amp;Protokoll festhalten:</translation>
    </message>
    <message>
        <source>Only what went wrong</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Das Wichtigste</translation>
    </message>
    <message>
        <source>Everything, to find a fault</source>
        <translation>Alles, für die Fehlersuche</translation>
    </message>
    <message>
        <source>&amp;Open the log folder</source>
        <translation>Protokoll&amp;ordner öffnen</translation>
    </message>
    <message>
        <source>Keys, passwords and other secrets are never written into the log.</source>
        <translation>Schlüssel, Passwörter und andere Geheimnisse werden nie ins Protokoll geschrieben.</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <translation>Einen Fehler melden</translation>
    </message>
    <message>
        <source>&amp;Debug archive…</source>
        <translation>&amp;Diagnosedatei&#xa0;…</translation>
    </message>
    <message>
        <source>A text file with versions, settings, the last syncs and the log, to attach to a report. Secrets are left out and names are replaced, and you see all of it first.</source>
        <translation>Eine Textdatei mit Versionen, Einstellungen, den letzten Synchronisierungen und dem Protokoll, die Sie einer Meldung beifügen können. Geheimnisse sind nicht enthalten, Namen sind ersetzt, und Sie sehen vorher alles.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>&amp;Reset the settings…</source>
        <translation>&amp;Einstellungen zurücksetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Sets everything on these pages back. Accounts, albums and what is synced stay.</source>
        <translation>Setzt alles auf diesen Seiten zurück. Konten, Alben und alles Synchronisierte bleiben.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>No program could be started for it. The folder is %1.</source>
        <translation>Dafür konnte kein Programm gestartet werden. Der Ordner ist %1.</translation>
    </message>
    <message>
        <source>Reset the settings?</source>
        <translation>Einstellungen zurücksetzen?</translation>
    </message>
    <message>
        <source>Everything on these pages is set back to how it was at first, the proxy and its password too. Accounts, albums, what is synced and whether Immirror starts when you log in stay as they are.</source>
        <translation>Alles auf diesen Seiten wird auf den Anfangszustand zurückgesetzt, auch der Proxy und sein Passwort. Konten, Alben und alles Synchronisierte bleiben unverändert, ebenso, ob Immirror beim Anmelden startet.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>All is set back.</source>
        <translation>Alles ist zurückgesetzt.</translation>
    </message>
</context>
<context>
    <name>immirror::AlbumChoicePage</name>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Choose the albums that Google Photos is to have. More can be added later.</source>
        <translation>Wählen Sie die Alben aus, die in Google Fotos erscheinen sollen. Weitere lassen sich später hinzufügen.</translation>
    </message>
</context>
<context>
    <name>immirror::AlbumModel</name>
    <message>
        <source>Shared, already mirrored</source>
        <translation>Geteilt, wird schon gespiegelt</translation>
    </message>
    <message>
        <source>Already mirrored</source>
        <translation>Wird schon gespiegelt</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n photo(s)</source>
        <translation>
            <numerusform>%1, %n Foto</numerusform>
            <numerusform>%1, %n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>What becomes of a photo in Google&apos;s album when it leaves Immich&apos;s</source>
        <translation>Was mit einem Foto im Google-Album geschieht, wenn es aus dem Immich-Album entfernt wird</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Photos that leave</source>
        <translation>Entfernte Fotos</translation>
    </message>
</context>
<context>
    <name>immirror::AlbumPicker</name>
    <message>
        <source>is ta&amp;ken out of Google&apos;s album; it stays in the library</source>
        <translation>wird a&amp;uch aus dem Google-Album entfernt; in der Mediathek bleibt es</translation>
    </message>
    <message>
        <source>&amp;stays in Google&apos;s album</source>
        <translation>&amp;bleibt im Google-Album</translation>
    </message>
    <message>
        <source>For small pictures of the albums, the API key needs the permission asset.view.</source>
        <translation>Für Vorschaubilder der Alben braucht der API-Schlüssel die Berechtigung asset.view.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Number of photos</source>
        <translation>Anzahl der Fotos</translation>
    </message>
    <message>
        <source>Sea&amp;rch:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>S&amp;ort by:</source>
        <translation>Sor&amp;tieren nach:</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Choose &amp;all shown</source>
        <translation>An&amp;gezeigte auswählen</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>&amp;Keine auswählen</translation>
    </message>
    <message>
        <source>A photo that leaves an Immich album…</source>
        <translation>Ein Foto, das aus einem Immich-Album entfernt wird&#xa0;…</translation>
    </message>
    <message>
        <source>Asking Immich for its albums…</source>
        <translation>Die Alben werden aus Immich abgerufen&#xa0;…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>There are no albums in this Immich account. Make one there, then look again.</source>
        <translation>In diesem Immich-Konto gibt es keine Alben. Legen Sie dort eines an und sehen Sie dann erneut nach.</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Erneut &amp;nachsehen</translation>
    </message>
    <message>
        <source>No album is called so</source>
        <translation>Kein Album heißt so</translation>
    </message>
    <message numerus="yes">
        <source>%n album(s) chosen</source>
        <translation>
            <numerusform>%n Album ausgewählt</numerusform>
            <numerusform>%n Alben ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::AlbumsPage</name>
    <message>
        <source>&amp;Add albums…</source>
        <translation>Alben hin&amp;zufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open in Google Photos</source>
        <translation>In &amp;Google Fotos öffnen</translation>
    </message>
    <message>
        <source>Sync this al&amp;bum now</source>
        <translation>Album &amp;jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Pause this a&amp;lbum</source>
        <translation>A&amp;lbum pausieren</translation>
    </message>
    <message>
        <source>Resume this a&amp;lbum</source>
        <translation>A&amp;lbum fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Remove them from Google&apos;s album too</source>
        <translation>Auch aus dem Google-Album &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep them in Google&apos;s album</source>
        <translation>Im Google-Album &amp;behalten</translation>
    </message>
    <message>
        <source>S&amp;top mirroring…</source>
        <translation>Spiegelung be&amp;enden&#xa0;…</translation>
    </message>
    <message>
        <source>Photos t&amp;hat leave</source>
        <translation>Entfer&amp;nte Fotos</translation>
    </message>
    <message>
        <source>What becomes of photos that leave the Immich album</source>
        <translation>Was mit Fotos geschieht, die aus dem Immich-Album entfernt werden</translation>
    </message>
    <message>
        <source>Mirrored albums</source>
        <translation>Gespiegelte Alben</translation>
    </message>
    <message>
        <source>Immirror keeps albums of your Immich in Google Photos too. First it needs to know both.</source>
        <translation>Immirror hält Alben aus Ihrem Immich auch in Google Fotos bereit. Dafür braucht es zuerst Zugang zu beiden.</translation>
    </message>
    <message>
        <source>No album is mirrored yet. Choose the albums in Immich that Google Photos shall have too.</source>
        <translation>Noch wird kein Album gespiegelt. Wählen Sie die Alben in Immich, die Google Fotos auch haben soll.</translation>
    </message>
    <message>
        <source>Add albums…</source>
        <translation>Alben hinzufügen…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>&amp;What is mirrored…</source>
        <translation>&amp;Was gespiegelt wird …</translation>
    </message>
    <message>
        <source>What a sync would &amp;do…</source>
        <translation>&amp;Vorschau der Synchronisierung&#xa0;…</translation>
    </message>
    <message>
        <source>Chec&amp;k against Google&apos;s album…</source>
        <translation>G&amp;oogle-Album prüfen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>immirror::AmountEdit</name>
    <message>
        <source>Unit</source>
        <comment>of a number: minutes, hours</comment>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>immirror::CertificateRow</name>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be in the PEM form, which begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>In dieser Datei ist kein Zertifikat. Es muss im PEM-Format vorliegen, das mit -----BEGIN CERTIFICATE----- beginnt.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Auswäh&amp;len&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Zertifikatsdatei auswählen</translation>
    </message>
    <message>
        <source>This is the certificate of %1. It expired on %2.</source>
        <translation>Dies ist das Zertifikat von %1. Es ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>Some of the certificates in this file have expired.</source>
        <translation>Einige der Zertifikate in dieser Datei sind abgelaufen.</translation>
    </message>
    <message numerus="yes">
        <source>Certificates of %1, and %n more.</source>
        <translation>
            <numerusform>Zertifikate von %1 und %n weiteres.</numerusform>
            <numerusform>Zertifikate von %1 und %n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s): %1.</source>
        <translation>
            <numerusform>%n Zertifikat: %1.</numerusform>
            <numerusform>%n Zertifikate: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>immirror::ClientChooser</name>
    <message>
        <source>Client secret</source>
        <translation>Clientschlüssel</translation>
    </message>
    <message>
        <source>&amp;Enter ID and secret by hand</source>
        <translation>ID und Schlüssel von &amp;Hand eingeben</translation>
    </message>
    <message>
        <source>Drop the file client_secret_….json here, or choose it:</source>
        <translation>Ziehen Sie die Datei client_secret_….json hierher oder wählen Sie sie aus:</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Client &amp;ID:</source>
        <translation>Client-&amp;ID:</translation>
    </message>
    <message>
        <source>Client se&amp;cret:</source>
        <translation>&amp;Clientschlüssel:</translation>
    </message>
    <message>
        <source>Drop one file, please.</source>
        <translation>Bitte nur eine Datei ablegen.</translation>
    </message>
    <message>
        <source>This is no file on this computer. Save it here first.</source>
        <translation>Dies ist keine Datei auf diesem Computer. Speichern Sie sie zuerst hier.</translation>
    </message>
    <message>
        <source>Client file from Google&apos;s console</source>
        <translation>Client-Datei aus der Google-Konsole</translation>
    </message>
    <message>
        <source>Client files (*.json)</source>
        <translation>Client-Dateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The client is %1.</source>
        <translation>Der Client ist %1.</translation>
    </message>
    <message>
        <source>This is no client file: it holds no JSON. Was it saved completely?</source>
        <translation>Dies ist keine Client-Datei: Sie enthält kein JSON. Wurde sie vollständig gespeichert?</translation>
    </message>
    <message>
        <source>This is the key of a service account; Google Photos has no use for those. Create an OAuth client of the type Desktop app.</source>
        <translation>Dies ist der Schlüssel eines Dienstkontos; Google Fotos kann damit nichts anfangen. Erstellen Sie einen OAuth-Client vom Typ „Desktop app“.</translation>
    </message>
    <message>
        <source>This client file is not complete. Download it again.</source>
        <translation>Diese Client-Datei ist unvollständig. Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>This file is JSON, but no client file. The one that is needed is called client_secret_….json.</source>
        <translation>Diese Datei ist JSON, aber keine Client-Datei. Die benötigte heißt client_secret_….json.</translation>
    </message>
    <message>
        <source>This is no client ID: it ends with .apps.googleusercontent.com.</source>
        <translation>Dies ist keine Client-ID: Eine solche endet mit .apps.googleusercontent.com.</translation>
    </message>
</context>
<context>
    <name>immirror::CsvSaver</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1</source>
        <translation>
            <numerusform>%n Zeile wurde nach %1 exportiert</numerusform>
            <numerusform>%n Zeilen wurden nach %1 exportiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::DebugDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Debug archive</source>
        <translation>Diagnosedatei</translation>
    </message>
    <message>
        <source>This is all that will be in the file. Secrets are left out, and names of photos, albums, people and computers are replaced by stand-ins such as [file-1]. Look through it: if something should not be known to others, take it out of the file after saving.</source>
        <translation>Dies ist alles, was in der Datei stehen wird. Geheimnisse sind nicht enthalten, und die Namen von Fotos, Alben, Personen und Computern sind durch Platzhalter wie [file-1] ersetzt. Sehen Sie alles durch: Was andere nicht erfahren sollen, löschen Sie nach dem Speichern aus der Datei.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Wird gesammelt&#xa0;…</translation>
    </message>
    <message>
        <source>Save the debug archive</source>
        <translation>Diagnosedatei speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>This file cannot be written.</source>
        <translation>Diese Datei lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>immirror::Desktop</name>
    <message>
        <source>Immirror is ending…</source>
        <translation>Immirror wird beendet&#xa0;…</translation>
    </message>
    <message>
        <source>Immirror goes on</source>
        <translation>Immirror läuft weiter</translation>
    </message>
    <message>
        <source>This desktop has no tray for Immirror&apos;s icon. The window is minimised instead of closed, and syncing goes on.</source>
        <translation>Auf diesem Desktop gibt es keinen Infobereich für das Symbol von Immirror. Das Fenster wird minimiert statt geschlossen, und die Synchronisierung geht weiter.</translation>
    </message>
    <message>
        <source>To end Immirror, choose File → Quit.</source>
        <translation>Um Immirror zu beenden, wählen Sie Datei → Beenden.</translation>
    </message>
</context>
<context>
    <name>immirror::DifferencesModel</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Abweichung</translation>
    </message>
</context>
<context>
    <name>immirror::EventFilterBar</name>
    <message>
        <source>Of which album</source>
        <translation>Aus welchem Album</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Art des Ereignisses</translation>
    </message>
    <message>
        <source>Of all s&amp;yncs</source>
        <translation>Alle Synchronisierun&amp;gen</translation>
    </message>
    <message>
        <source>Search by file name</source>
        <translation>Nach Dateinamen suchen</translation>
    </message>
    <message>
        <source>Not only of the sync that is chosen above</source>
        <translation>Nicht nur die oben ausgewählte Synchronisierung</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All but skipped</source>
        <translation>Alles außer Übersprungenem</translation>
    </message>
    <message>
        <source>All albums</source>
        <translation>Alle Alben</translation>
    </message>
</context>
<context>
    <name>immirror::EventsModel</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>More photos left at once than may leave without your yes</source>
        <translation>Es wurden mehr Fotos auf einmal entfernt, als ohne Ihre Zustimmung entfernt werden dürfen</translation>
    </message>
</context>
<context>
    <name>immirror::Foldout</name>
    <message>
        <source>Unfolded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>Zugeklappt</translation>
    </message>
</context>
<context>
    <name>immirror::GeneralPage</name>
    <message>
        <source>&amp;Start Immirror when I log in</source>
        <translation>Immirror beim &amp;Anmelden starten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start with the &amp;tray icon only, without a window</source>
        <translation>Nur mit dem S&amp;ymbol im Infobereich starten, ohne Fenster</translation>
    </message>
    <message>
        <source>Tray &amp;icon:</source>
        <translation>Sy&amp;mbol im Infobereich:</translation>
    </message>
    <message>
        <source>As the panel needs it</source>
        <translation>Passend zur Leiste</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>Farbig</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>Hell, für dunkle Leisten</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>Dunkel, für helle Leisten</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The language changes when Immirror starts again.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Immirror.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Sync &amp;by itself while I am logged in</source>
        <translation>A&amp;utomatisch synchronisieren, solange ich angemeldet bin</translation>
    </message>
    <message>
        <source>&amp;When Immirror starts, too</source>
        <translation>Auch b&amp;eim Start von Immirror</translation>
    </message>
    <message>
        <source>&amp;Look for changes every:</source>
        <translation>&amp;Nach Änderungen suchen alle:</translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>unit beside a number field</comment>
        <translation>
            <numerusform>Minute</numerusform>
            <numerusform>Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>unit beside a number field</comment>
        <translation>
            <numerusform>Stunde</numerusform>
            <numerusform>Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>unit beside a number field</comment>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>From 5 minutes to 7 days.</source>
        <translation>Von 5&#xa0;Minuten bis 7&#xa0;Tage.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>When something &amp;needs me</source>
        <translation>Wenn etwas zu &amp;tun ist</translation>
    </message>
    <message>
        <source>When the &amp;first sync is done</source>
        <translation>Wenn die e&amp;rste Synchronisierung fertig ist</translation>
    </message>
    <message>
        <source>When a sync ended with &amp;problems</source>
        <translation>Wenn eine Synchronisierung mit &amp;Problemen endet</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while photos are sent</source>
        <translation>Rechner wach &amp;halten, während Fotos gesendet werden</translation>
    </message>
    <message>
        <source>It can still be sent to sleep, and its lid be closed.</source>
        <translation>Er kann trotzdem schlafen gelegt und zugeklappt werden.</translation>
    </message>
    <message>
        <source>When there is a newer &amp;version (looks once a day)</source>
        <translation>Wenn es eine neuere &amp;Version gibt (sieht einmal am Tag nach)</translation>
    </message>
</context>
<context>
    <name>immirror::GoogleDialog</name>
    <message>
        <source>Connect Google Photos</source>
        <translation>Google Fotos verbinden</translation>
    </message>
    <message>
        <source>Google lets a client change only the albums that it made itself. With another client, or another account, the albums that are mirrored now wait until you change back, and you choose albums anew.</source>
        <translation>Google erlaubt einem Client nur, die Alben zu ändern, die er selbst angelegt hat. Mit einem anderen Client oder einem anderen Konto warten die jetzt gespiegelten Alben, bis Sie zurückwechseln, und Sie wählen die Alben neu aus.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>immirror::GoogleForm</name>
    <message>
        <source>&amp;How to make a client of your own</source>
        <translation>&amp;So erstellen Sie einen eigenen Client</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Erneut ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Anmeldung abbrechen</translation>
    </message>
    <message>
        <source>Starting the browser…</source>
        <translation>Der Browser wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Go on in the browser: allow all of it, and tick every box. Google warns that the app is not verified, because it is your own: choose Advanced, then Go to it. If no browser opened, copy the link.</source>
        <translation>Machen Sie im Browser weiter: Erlauben Sie alles und setzen Sie jedes Häkchen. Google warnt, dass die App nicht überprüft ist, denn es ist Ihre eigene: Wählen Sie „Erweitert“ und öffnen Sie sie trotzdem. Falls sich kein Browser geöffnet hat, kopieren Sie den Link.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link, and open it in a browser on this computer.</source>
        <translation>Es konnte kein Browser gestartet werden. Kopieren Sie den Link und öffnen Sie ihn in einem Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>You are signed in to Google.</source>
        <translation>Sie sind bei Google angemeldet.</translation>
    </message>
    <message>
        <source>You are signed in to Google as %1.</source>
        <translation>Sie sind bei Google als %1 angemeldet.</translation>
    </message>
    <message>
        <source>This sign-in ends on %1, because your project is in testing. Press Publish app on the page Audience, then sign in again here, and it lasts.</source>
        <translation>Diese Anmeldung endet am %1, weil Ihr Projekt den Status „Testing“ hat. Klicken Sie auf der Seite „Audience“ (Zielgruppe) auf „Publish app“ (App veröffentlichen) und melden Sie sich dann hier erneut an, damit die Anmeldung bestehen bleibt.</translation>
    </message>
    <message>
        <source>Open &quot;A&amp;udience&quot;</source>
        <translation>„A&amp;udience“ öffnen</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>Erneut an&amp;melden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Sign in to Google…</source>
        <translation>&amp;Bei Google anmelden&#xa0;…</translation>
    </message>
</context>
<context>
    <name>immirror::GoogleGuide</name>
    <message>
        <source>Make a project. Its name does not matter. If Google asks for an organisation or for billing, leave it out.</source>
        <translation>Legen Sie ein Projekt an. Der Name spielt keine Rolle. Falls Google nach einer Organisation oder nach der Abrechnung fragt, lassen Sie das weg.</translation>
    </message>
    <message>
        <source>Open &quot;New project&quot;</source>
        <translation>„New project“ öffnen</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Sketch: the page New project with the button Create.</source>
        <translation>Skizze: die Seite „New project“ mit der Schaltfläche „Create“.</translation>
    </message>
    <message>
        <source>See that the new project is the one chosen at the top of the page. Then enable the Photos Library API.</source>
        <translation>Achten Sie darauf, dass oben auf der Seite das neue Projekt ausgewählt ist. Aktivieren Sie dann die Photos Library API.</translation>
    </message>
    <message>
        <source>Open &quot;Photos Library API&quot;</source>
        <translation>„Photos Library API“ öffnen</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Enable</translation>
    </message>
    <message>
        <source>Sketch: the page Photos Library API with the button Enable.</source>
        <translation>Skizze: die Seite „Photos Library API“ mit der Schaltfläche „Enable“.</translation>
    </message>
    <message>
        <source>Tell Google who will use it: any name for the app, your e-mail address, and &lt;b&gt;External&lt;/b&gt; as the audience.</source>
        <translation>Teilen Sie Google mit, wer die App verwendet: ein beliebiger Name für die App, Ihre E-Mail-Adresse und &lt;b&gt;External&lt;/b&gt; (Extern) als Zielgruppe.</translation>
    </message>
    <message>
        <source>Open &quot;Get started&quot;</source>
        <translation>„Get started“ öffnen</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>External</source>
        <translation>External</translation>
    </message>
    <message>
        <source>Sketch: the section Audience, where External is chosen.</source>
        <translation>Skizze: der Abschnitt „Audience“, in dem „External“ ausgewählt ist.</translation>
    </message>
    <message>
        <source>Open &quot;Data access&quot;</source>
        <translation>„Data access“ öffnen</translation>
    </message>
    <message>
        <source>Data access</source>
        <translation>Data access</translation>
    </message>
    <message>
        <source>Add or remove scopes</source>
        <translation>Add or remove scopes</translation>
    </message>
    <message>
        <source>Sketch: the page Data access with the button Add or remove scopes, and three ticked scopes.</source>
        <translation>Skizze: die Seite „Data access“ mit der Schaltfläche „Add or remove scopes“ und drei angehakten Scopes.</translation>
    </message>
    <message>
        <source>Under &lt;b&gt;Audience&lt;/b&gt; press &lt;b&gt;Publish app&lt;/b&gt;, so that the sign-in lasts. For personal use Google asks for no verification. While the app is in &lt;i&gt;Testing&lt;/i&gt; instead, every sign-in ends after seven days, and only those listed under &lt;i&gt;Test users&lt;/i&gt; can sign in.</source>
        <translation>Klicken Sie unter &lt;b&gt;Audience&lt;/b&gt; (Zielgruppe) auf &lt;b&gt;Publish app&lt;/b&gt; (App veröffentlichen), damit die Anmeldung bestehen bleibt. Für den persönlichen Gebrauch verlangt Google keine Überprüfung. Solange die App stattdessen im Status &lt;i&gt;Testing&lt;/i&gt; ist, endet jede Anmeldung nach sieben Tagen, und nur wer unter &lt;i&gt;Test users&lt;/i&gt; aufgeführt ist, kann sich anmelden.</translation>
    </message>
    <message>
        <source>Open &quot;Audience&quot;</source>
        <translation>„Audience“ öffnen</translation>
    </message>
    <message>
        <source>Publishing status</source>
        <translation>Publishing status</translation>
    </message>
    <message>
        <source>Publish app</source>
        <translation>Publish app</translation>
    </message>
    <message>
        <source>Sketch: the page Audience with the button Publish app.</source>
        <translation>Skizze: die Seite „Audience“ mit der Schaltfläche „Publish app“.</translation>
    </message>
    <message>
        <source>Under &lt;b&gt;Clients&lt;/b&gt; create a client of the type &lt;b&gt;Desktop app&lt;/b&gt;; a web client does not work. Then &lt;b&gt;download its file&lt;/b&gt;: Google offers it only now.</source>
        <translation>Erstellen Sie unter &lt;b&gt;Clients&lt;/b&gt; einen Client vom Typ &lt;b&gt;Desktop app&lt;/b&gt;; ein Web-Client funktioniert nicht. &lt;b&gt;Laden Sie dann dessen Datei herunter&lt;/b&gt;: Google bietet sie nur in diesem Moment an.</translation>
    </message>
    <message>
        <source>Open &quot;Clients&quot;</source>
        <translation>„Clients“ öffnen</translation>
    </message>
    <message>
        <source>Application type</source>
        <translation>Application type</translation>
    </message>
    <message>
        <source>Desktop app</source>
        <translation>Desktop app</translation>
    </message>
    <message>
        <source>Download JSON</source>
        <translation>Download JSON</translation>
    </message>
    <message>
        <source>Sketch: the application type Desktop app is chosen; after Create comes the button Download JSON.</source>
        <translation>Skizze: Der Anwendungstyp „Desktop app“ ist ausgewählt; nach „Create“ kommt die Schaltfläche „Download JSON“.</translation>
    </message>
    <message>
        <source>Copy the three scopes</source>
        <translation>Die drei Scopes kopieren</translation>
    </message>
    <message>
        <source>Under &lt;b&gt;Data access&lt;/b&gt; press &lt;b&gt;Add or remove scopes&lt;/b&gt;, paste the three scopes into the field for adding them by hand, and save.</source>
        <translation>Drücken Sie unter &lt;b&gt;Data access&lt;/b&gt; (Datenzugriff) auf &lt;b&gt;Add or remove scopes&lt;/b&gt; (Bereiche hinzufügen oder entfernen), fügen Sie die drei Scopes in das Feld für die Eingabe von Hand ein, und speichern Sie.</translation>
    </message>
</context>
<context>
    <name>immirror::GooglePage</name>
    <message>
        <source>Your Google account</source>
        <translation>Ihr Google-Konto</translation>
    </message>
    <message>
        <source>Make an OAuth client of your own, give Immirror its file, and sign in. The daily limits that Google sets are then yours alone.</source>
        <translation>Erstellen Sie einen eigenen OAuth-Client, geben Sie Immirror dessen Datei und melden Sie sich an. Die Tageslimits von Google gelten dann für Sie allein.</translation>
    </message>
</context>
<context>
    <name>immirror::GooglePanel</name>
    <message>
        <source>Google Photos</source>
        <translation>Google Fotos</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Konto:</translation>
    </message>
    <message>
        <source>Client ID:</source>
        <translation>Client-ID:</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>Erneut an&amp;melden&#xa0;…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Än&amp;dern&#xa0;…</translation>
    </message>
    <message>
        <source>D&amp;isconnect…</source>
        <translation>Tr&amp;ennen&#xa0;…</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>Ver&amp;binden&#xa0;…</translation>
    </message>
    <message>
        <source>Co&amp;py link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Cancel the si&amp;gn-in</source>
        <translation>Anmeldun&amp;g abbrechen</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Starting the browser…</source>
        <translation>Der Browser wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>You are signed in to Google.</source>
        <translation>Sie sind bei Google angemeldet.</translation>
    </message>
    <message>
        <source>Go on in the browser. If none opened, copy the link.</source>
        <translation>Machen Sie im Browser weiter. Falls sich keiner geöffnet hat, kopieren Sie den Link.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link, and open it in a browser on this computer.</source>
        <translation>Es konnte kein Browser gestartet werden. Kopieren Sie den Link und öffnen Sie ihn in einem Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>Disconnect Google Photos?</source>
        <translation>Verbindung zu Google Fotos trennen?</translation>
    </message>
    <message>
        <source>Immirror signs out: Google is told that the sign-in is over, and it is forgotten here. The albums in Google Photos stay, with all that is in them. Nothing is synced until you sign in again.</source>
        <translation>Immirror meldet sich ab: Google erfährt, dass die Anmeldung beendet ist, und hier wird sie entfernt. Die Alben in Google Fotos bleiben mit allem, was darin ist. Es wird nichts synchronisiert, bis Sie sich erneut anmelden.</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Google Photos is disconnected.</source>
        <translation>Google Fotos ist getrennt.</translation>
    </message>
    <message>
        <source>It is forgotten here, but Google could not be told. You can take Immirror&apos;s access away at myaccount.google.com/connections.</source>
        <translation>Hier wurde die Anmeldung entfernt, aber Google ließ sich nicht benachrichtigen. Sie können den Zugriff von Immirror auf myaccount.google.com/connections entfernen.</translation>
    </message>
    <message>
        <source>Sign-in ends:</source>
        <translation>Anmeldung endet:</translation>
    </message>
    <message>
        <source>not by itself</source>
        <comment>of a sign-in: when it ends</comment>
        <translation>nicht von selbst</translation>
    </message>
</context>
<context>
    <name>immirror::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Anleitung durchsuchen</translation>
    </message>
</context>
<context>
    <name>immirror::HeaderModel</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>hidden value</source>
        <translation>verborgener Wert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>immirror::HeaderTable</name>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Entfer&amp;nen</translation>
    </message>
    <message>
        <source>Extra HTTP headers</source>
        <translation>Zusätzliche HTTP-Header</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Hinzufü&amp;gen</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>Remove the header</source>
        <translation>Header entfernen</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header: those have letters, digits and signs such as - and _, and no blanks.</source>
        <translation>„%1“ kann kein Name eines Headers sein: Er hat Buchstaben, Ziffern und Zeichen wie - und _ und keine Leerzeichen.</translation>
    </message>
</context>
<context>
    <name>immirror::HoursRows</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>Bi&amp;s:</translation>
    </message>
    <message>
        <source>From and to are the same time. Until one of them is another, what was set before stays.</source>
        <translation>Beide Zeiten sind gleich. Solange das so ist, bleibt die bisherige Einstellung.</translation>
    </message>
    <message>
        <source>Send photos by itself only at certain hou&amp;rs</source>
        <translation>Nur zu bestimmten &amp;Stunden von selbst Fotos senden</translation>
    </message>
</context>
<context>
    <name>immirror::ImmichDialog</name>
    <message>
        <source>&amp;Use this Immich</source>
        <translation>Dieses Immich ver&amp;wenden</translation>
    </message>
    <message>
        <source>Connect Immich</source>
        <translation>Immich verbinden</translation>
    </message>
    <message>
        <source>This is another account of Immich. The albums that are mirrored now wait until their account is connected again; those of this account you choose anew.</source>
        <translation>Dies ist ein anderes Immich-Konto. Die jetzt gespiegelten Alben warten, bis ihr Konto wieder verbunden ist; die Alben dieses Kontos wählen Sie neu aus.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden&#xa0;…</translation>
    </message>
</context>
<context>
    <name>immirror::ImmichForm</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Open this page of &amp;Immich</source>
        <translation>Diese Seite von &amp;Immich öffnen</translation>
    </message>
    <message>
        <source>More &amp;options</source>
        <translation>Weitere &amp;Optionen</translation>
    </message>
    <message>
        <source>&amp;How to make an API key</source>
        <translation>&amp;So erstellen Sie einen API-Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Address of Immich:</source>
        <translation>A&amp;dresse von Immich:</translation>
    </message>
    <message>
        <source>API &amp;key:</source>
        <translation>A&amp;PI-Schlüssel:</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Zertifikatsdatei auswählen</translation>
    </message>
    <message>
        <source>&amp;Certificate of the authority that signed Immich&apos;s own (only if it is your own authority):</source>
        <translation>Z&amp;ertifikat der Zertifizierungsstelle, die das von Immich signiert hat (nur falls es Ihre eigene Zertifizierungsstelle ist):</translation>
    </message>
    <message>
        <source>E&amp;xtra HTTP headers, for a proxy that protects Immich, such as Cloudflare Access. They are kept in the keychain:</source>
        <translation>Z&amp;usätzliche HTTP-Header für einen Proxy, der Immich schützt, etwa Cloudflare Access. Sie werden im Schlüsselbund aufbewahrt:</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Neuer API-Schlüssel</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>A sketch of the window New API key of Immich. Ticked and marked are album.read, asset.download and asset.read; asset.view and user.read are ticked too.</source>
        <translation>Eine Skizze des Fensters „Neuer API-Schlüssel“ von Immich. Angehakt und hervorgehoben sind album.read, asset.download und asset.read; auch asset.view und user.read sind angehakt.</translation>
    </message>
    <message>
        <source>&lt;ol&gt;&lt;li&gt;In Immich open &lt;b&gt;Account settings&lt;/b&gt; → &lt;b&gt;API keys&lt;/b&gt; → &lt;b&gt;New API key&lt;/b&gt;.&lt;/li&gt;&lt;li&gt;Tick &lt;b&gt;album.read&lt;/b&gt;, &lt;b&gt;asset.read&lt;/b&gt; and &lt;b&gt;asset.download&lt;/b&gt;: Immirror reads, and changes nothing.&lt;/li&gt;&lt;li&gt;If you like, tick &lt;b&gt;asset.view&lt;/b&gt; too, so that Immirror can show small pictures of the albums, and &lt;b&gt;user.read&lt;/b&gt;, so that it can tell whose account it is.&lt;/li&gt;&lt;li&gt;Press &lt;b&gt;Create&lt;/b&gt;, copy the key, and paste it here.&lt;/li&gt;&lt;/ol&gt;</source>
        <translation>&lt;ol&gt;&lt;li&gt;Öffnen Sie in Immich &lt;b&gt;Kontoeinstellungen&lt;/b&gt; → &lt;b&gt;API-Schlüssel&lt;/b&gt; → &lt;b&gt;Neuer API-Schlüssel&lt;/b&gt;.&lt;/li&gt;&lt;li&gt;Haken Sie &lt;b&gt;album.read&lt;/b&gt;, &lt;b&gt;asset.read&lt;/b&gt; und &lt;b&gt;asset.download&lt;/b&gt; an: Immirror liest nur und ändert nichts.&lt;/li&gt;&lt;li&gt;Wenn Sie möchten, haken Sie auch &lt;b&gt;asset.view&lt;/b&gt; an, damit Immirror Vorschaubilder der Alben zeigen kann, und &lt;b&gt;user.read&lt;/b&gt;, damit es erkennt, wessen Konto es ist.&lt;/li&gt;&lt;li&gt;Klicken Sie auf &lt;b&gt;Erstellen&lt;/b&gt;, kopieren Sie den Schlüssel und fügen Sie ihn hier ein.&lt;/li&gt;&lt;/ol&gt;</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet&#xa0;…</translation>
    </message>
    <message>
        <source>This is Immich %1, and the key has what it needs.</source>
        <translation>Dies ist Immich %1, und der Schlüssel hat alle nötigen Berechtigungen.</translation>
    </message>
    <message>
        <source>This is Immich %1, account %2. The key has what it needs.</source>
        <translation>Dies ist Immich %1, Konto %2. Der Schlüssel hat alle nötigen Berechtigungen.</translation>
    </message>
    <message numerus="yes">
        <source>The API key lacks %n permission(s):</source>
        <translation>
            <numerusform>Dem API-Schlüssel fehlt %n Berechtigung:</numerusform>
            <numerusform>Dem API-Schlüssel fehlen %n Berechtigungen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Add this in Immich under Account settings → API keys, then test again.</source>
        <translation>Fügen Sie dies in Immich unter Kontoeinstellungen → API-Schlüssel hinzu und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The certificate of this Immich is not trusted. If the authority that signed it is your own, choose its certificate under More options. The fingerprint (SHA-256) of what Immich showed is %1.</source>
        <translation>Das Zertifikat dieses Immich ist nicht vertrauenswürdig. Falls die Zertifizierungsstelle, die es signiert hat, Ihre eigene ist, wählen Sie deren Zertifikat unter „Weitere Optionen“ aus. Der Fingerabdruck (SHA-256) des von Immich vorgelegten Zertifikats ist %1.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>%1 &amp;verwenden</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Client ce&amp;rtificate, for a proxy that wants one (PEM):</source>
        <translation>C&amp;lientzertifikat für einen Proxy, der eines verlangt (PEM):</translation>
    </message>
    <message>
        <source>Choose the client certificate</source>
        <translation>Clientzertifikat auswählen</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Clientzertifikat</translation>
    </message>
    <message>
        <source>K&amp;ey of the client certificate (PEM):</source>
        <translation>Sc&amp;hlüssel des Clientzertifikats (PEM):</translation>
    </message>
    <message>
        <source>Choose the key of the client certificate</source>
        <translation>Schlüssel des Clientzertifikats auswählen</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Schlüssel des Clientzertifikats</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Schlüssel (*.pem *.key)</translation>
    </message>
    <message>
        <source>&amp;Passphrase of that key, if it is encrypted. It is kept in the keychain:</source>
        <translation>Passph&amp;rase dieses Schlüssels, falls er verschlüsselt ist. Sie wird im Schlüsselbund aufbewahrt:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>immirror::ImmichPage</name>
    <message>
        <source>Your Immich</source>
        <translation>Ihr Immich</translation>
    </message>
    <message>
        <source>Enter its address and an API key, and test them.</source>
        <translation>Geben Sie die Adresse und einen API-Schlüssel ein und testen Sie beides.</translation>
    </message>
</context>
<context>
    <name>immirror::ImmichPanel</name>
    <message>
        <source>Immich</source>
        <translation>Immich</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Konto:</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Version:</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>T&amp;rennen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>not known: the key may not tell</source>
        <translation>unbekannt: mit diesem Schlüssel nicht abrufbar</translation>
    </message>
    <message>
        <source>Asking Immich…</source>
        <translation>Immich wird abgefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Immich answers, and the key has what it needs.</source>
        <translation>Immich antwortet, und der Schlüssel hat alle nötigen Berechtigungen.</translation>
    </message>
    <message>
        <source>Immich is connected.</source>
        <translation>Immich ist verbunden.</translation>
    </message>
    <message>
        <source>Disconnect Immich?</source>
        <translation>Verbindung zu Immich trennen?</translation>
    </message>
    <message>
        <source>Immirror forgets the address and the key, and syncs no more until you connect Immich again. What is mirrored stays as it is, in Google Photos and in Immirror&apos;s records. The key itself you can delete in Immich.</source>
        <translation>Immirror entfernt die Adresse und den Schlüssel und synchronisiert nicht mehr, bis Sie Immich wieder verbinden. Was gespiegelt ist, bleibt, wie es ist, in Google Fotos und in den Aufzeichnungen von Immirror. Den Schlüssel selbst können Sie in Immich löschen.</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Immich is disconnected.</source>
        <translation>Immich ist getrennt.</translation>
    </message>
</context>
<context>
    <name>immirror::KeepAwake</name>
    <message>
        <source>Photos are being sent to Google Photos</source>
        <translation>Fotos werden an Google Fotos gesendet</translation>
    </message>
</context>
<context>
    <name>immirror::MainWindow</name>
    <message>
        <source>Immirror</source>
        <translation>Immirror</translation>
    </message>
    <message>
        <source>Al&amp;bums</source>
        <translation>Al&amp;ben</translation>
    </message>
    <message>
        <source>A&amp;ctivity</source>
        <translation>A&amp;ktivität</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Albums</source>
        <translation>&amp;Alben</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Immirror</source>
        <translation>Ü&amp;ber Immirror</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>&amp;Probleme (%1)</translation>
    </message>
    <message>
        <source>About Immirror</source>
        <translation>Über Immirror</translation>
    </message>
    <message>
        <source>Immirror %1</source>
        <translation>Immirror %1</translation>
    </message>
    <message>
        <source>Keeps albums of your Immich in Google Photos too. Free software, under the MIT licence.</source>
        <translation>Hält Alben aus Ihrem Immich auch in Google Fotos bereit. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>Immirror %1 is &amp;available…</source>
        <translation>Immirror %1 ist &amp;verfügbar…</translation>
    </message>
</context>
<context>
    <name>immirror::MirrorsModel</name>
    <message>
        <source>%1
at Google: %2</source>
        <comment>two names of an album, on two lines</comment>
        <translation>%1
bei Google: %2</translation>
    </message>
    <message>
        <source>Leave Google&apos;s album too</source>
        <translation>Auch aus dem Google-Album entfernen</translation>
    </message>
    <message>
        <source>Stay in Google&apos;s album</source>
        <translation>Im Google-Album behalten</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzte Synchronisierung</translation>
    </message>
    <message>
        <source>Photos that leave</source>
        <translation>Entfernte Fotos</translation>
    </message>
</context>
<context>
    <name>immirror::NetworkPage</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>&amp;Download from Immich:</source>
        <translation>&amp;Herunterladen von Immich:</translation>
    </message>
    <message>
        <source>Photos at the &amp;same time:</source>
        <translation>&amp;Fotos gleichzeitig:</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Wait while the connection is &amp;metered</source>
        <translation>Bei ge&amp;takteter Verbindung warten</translation>
    </message>
    <message>
        <source>A sync that you start yourself runs at any time and on any connection.</source>
        <translation>Eine Synchronisierung, die Sie selbst starten, läuft jederzeit und über jede Verbindung.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>C&amp;ertificate file:</source>
        <translation>Z&amp;ertifikatsdatei:</translation>
    </message>
    <message>
        <source>Only if your network or your Immich has a certificate authority of its own. It is trusted for both servers, in addition to the system&apos;s.</source>
        <translation>Nur falls Ihr Netzwerk oder Ihr Immich eine eigene Zertifizierungsstelle hat. Ihr wird für beide Server vertraut, zusätzlich zu denen des Systems.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>kB/s</source>
        <translation>kB/s</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Up&amp;load to Google:</source>
        <translation>&amp;Hochladen zu Google:</translation>
    </message>
</context>
<context>
    <name>immirror::Notice</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
</context>
<context>
    <name>immirror::Notifications</name>
    <message>
        <source>You have %1. It is not downloaded by itself.</source>
        <translation>Sie haben %1. Von selbst wird nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>Immirror %1 is available</source>
        <translation>Immirror %1 ist verfügbar</translation>
    </message>
</context>
<context>
    <name>immirror::OwnWords</name>
    <message>
        <source>&amp;Details</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>In the server&apos;s own words: %1</source>
        <translation>Im Wortlaut des Servers: %1</translation>
    </message>
</context>
<context>
    <name>immirror::PhotoList</name>
    <message>
        <source>Choose a photo to see all that is known about it.</source>
        <translation>Wählen Sie ein Foto aus, um alles zu sehen, was darüber bekannt ist.</translation>
    </message>
</context>
<context>
    <name>immirror::PhotosModel</name>
    <message>
        <source>In Google&apos;s album</source>
        <translation>Im Google-Album</translation>
    </message>
    <message>
        <source>In the library, in no album</source>
        <translation>In der Mediathek, in keinem Album</translation>
    </message>
    <message>
        <source>With the next sync</source>
        <translation>Mit der nächsten Synchronisierung</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation>Wo es jetzt ist</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>When you ask</source>
        <translation>Auf Anforderung</translation>
    </message>
</context>
<context>
    <name>immirror::PlanDialog</name>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>Als CSV e&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Jetzt &amp;synchronisieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>What a sync would do</source>
        <translation>Vorschau der Synchronisierung</translation>
    </message>
    <message>
        <source>A sync has run meanwhile: this is how it was before.</source>
        <translation>Inzwischen wurde synchronisiert: So war es vorher.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut nachsehen</translation>
    </message>
    <message>
        <source>Search by file name</source>
        <translation>Nach Dateinamen suchen</translation>
    </message>
    <message>
        <source>What a sync would do with them</source>
        <translation>Was eine Synchronisierung mit ihnen täte</translation>
    </message>
    <message>
        <source>What a sync would do, photo by photo</source>
        <translation>Was eine Synchronisierung täte, Foto für Foto</translation>
    </message>
    <message>
        <source>Saves what this list shows as a table for spreadsheets (CSV)</source>
        <translation>Speichert den Inhalt dieser Liste als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Looking what a sync would do…</source>
        <translation>Es wird nachgesehen, was zu tun wäre&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Er&amp;neut versuchen</translation>
    </message>
    <message>
        <source>What a sync would do: %1</source>
        <comment>%1: an album&apos;s name</comment>
        <translation>Vorschau der Synchronisierung: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an album&apos;s name, and something about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Something is to be known of %n more album(s).</source>
        <translation>
            <numerusform>Auch zu %n weiteren Album ist etwas zu wissen.</numerusform>
            <numerusform>Auch zu %n weiteren Alben ist etwas zu wissen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So many would leave Google&apos;s album at once that %n removal(s) wait for your yes, on the page of problems.</source>
        <translation>
            <numerusform>So viel würde auf einmal aus dem Google-Album entfernt, dass %n Entfernung auf Ihr Ja wartet, auf der Seite „Probleme“.</numerusform>
            <numerusform>So viele würden auf einmal aus dem Google-Album entfernt, dass %n Entfernungen auf Ihr Ja warten, auf der Seite „Probleme“.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>Unless you sync now, the next automatic sync does it %1.</source>
        <comment>%1: tomorrow at 15:00</comment>
        <translation>Wenn Sie nicht jetzt synchronisieren, geschieht es von selbst %1.</translation>
    </message>
    <message>
        <source>Unless you sync now, an automatic sync does it when you close this.</source>
        <translation>Wenn Sie nicht jetzt synchronisieren, geschieht es von selbst, sobald Sie dies schließen.</translation>
    </message>
    <message>
        <source>This album is not mirrored any more.</source>
        <translation>Dieses Album wird nicht mehr gespiegelt.</translation>
    </message>
    <message>
        <source>All but unchanged ones (%1)</source>
        <translation>Alle außer unveränderten (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Alle (%1)</translation>
    </message>
    <message>
        <source>Google&apos;s album has all of it already.</source>
        <translation>Das Google-Album hat schon alles.</translation>
    </message>
    <message>
        <source>No photo is like that.</source>
        <translation>Kein Foto passt dazu.</translation>
    </message>
    <message>
        <source>immirror-plan</source>
        <comment>the name of a file</comment>
        <translation>immirror-plan</translation>
    </message>
</context>
<context>
    <name>immirror::PlanModel</name>
    <message>
        <source>%1
Taken: %2</source>
        <comment>a file&apos;s name, and when it was taken</comment>
        <translation>%1
Aufgenommen: %2</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>immirror::PolicyDelegate</name>
    <message>
        <source>What becomes of photos that leave this album</source>
        <translation>Was mit Fotos geschieht, die aus diesem Album entfernt werden</translation>
    </message>
    <message>
        <source>As chosen below</source>
        <translation>Wie unten gewählt</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
</context>
<context>
    <name>immirror::ProblemCard</name>
    <message>
        <source>Stop &amp;mirroring…</source>
        <translation>Spiegelung b&amp;eenden&#xa0;…</translation>
    </message>
</context>
<context>
    <name>immirror::ProblemsPage</name>
    <message>
        <source>Nothing needs you.</source>
        <translation>Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Photos that failed</source>
        <translation>Fehlgeschlagene Fotos</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Er&amp;neut versuchen</translation>
    </message>
    <message>
        <source>Try &amp;all again</source>
        <translation>Alle e&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Photos left over in Google Photos</source>
        <translation>In Google Fotos übrig gebliebene Fotos</translation>
    </message>
    <message>
        <source>These photos left their album in Immich. Google lets no program delete photos: open one in Google Photos to delete it there, then let Immirror forget it.</source>
        <translation>Diese Fotos wurden in Immich aus ihrem Album entfernt. Google erlaubt keinem Programm, Fotos zu löschen: Öffnen Sie eines in Google Fotos, um es dort zu löschen, und lassen Sie es dann von Immirror vergessen.</translation>
    </message>
    <message>
        <source>&amp;Open in Google Photos</source>
        <translation>In Google F&amp;otos öffnen</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Ver&amp;gessen</translation>
    </message>
    <message>
        <source>Takes it off this list; nothing changes in Google Photos</source>
        <translation>Nimmt es aus dieser Liste; in Google Fotos ändert sich nichts</translation>
    </message>
    <message>
        <source>Photos that failed (%1)</source>
        <translation>Fehlgeschlagene Fotos (%1)</translation>
    </message>
    <message>
        <source>Left over in Google Photos (%1)</source>
        <translation>In Google Fotos übrig (%1)</translation>
    </message>
    <message>
        <source>Use the copy of %1?</source>
        <translation>Die Kopie vom %1 verwenden?</translation>
    </message>
    <message>
        <source>The copy does not know what was mirrored after it was taken. Immirror compares it with Google&apos;s albums at once and takes over the photos that it finds there; nothing is removed from Google Photos by that. The damaged database is kept beside it.</source>
        <translation>Die Kopie weiß nicht, was danach gespiegelt wurde. Immirror vergleicht sie sofort mit Googles Alben und übernimmt die Fotos, die es dort findet; aus Google Fotos wird dabei nichts entfernt. Die beschädigte Datenbank wird daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Use the copy</source>
        <translation>Kopie &amp;verwenden</translation>
    </message>
    <message>
        <source>Start with an empty database?</source>
        <translation>Mit einer leeren Datenbank beginnen?</translation>
    </message>
    <message>
        <source>&amp;Start empty</source>
        <translation>&amp;Leer beginnen</translation>
    </message>
    <message>
        <source>Comparing with Google&apos;s albums…</source>
        <translation>Vergleich mit Googles Alben…</translation>
    </message>
    <message>
        <source>No album is mirrored then, and the history is empty. Google&apos;s albums stay as they are. Add your albums again, then choose “Check against Google&apos;s album…” for each: Immirror finds what Google Photos has already. The damaged database is kept beside the new one.</source>
        <translation>Dann wird kein Album gespiegelt, und der Verlauf ist leer. Googles Alben bleiben, wie sie sind. Fügen Sie Ihre Alben erneut hinzu und wählen Sie dann für jedes „Google-Album prüfen&#xa0;…“: Immirror findet, was Google Fotos schon hat. Die beschädigte Datenbank wird neben der neuen aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>immirror::ProgressPanel</name>
    <message>
        <source>Photos done</source>
        <translation>Fertige Fotos</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Gesendete Bytes</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s)</source>
        <translation>
            <numerusform>%1 von %n&#xa0;Foto</numerusform>
            <numerusform>%1 von %n&#xa0;Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes: 1 MB of 4 MB</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Suche nach Änderungen</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <comment>3 MB per second</comment>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::ProxyRows</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>&amp;Name or address:</source>
        <translation>&amp;Name oder Adresse:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>&amp;User, if it asks for one:</source>
        <translation>Ben&amp;utzer, falls nötig:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>Give the name or address of the proxy. Until then, what was set before stays.</source>
        <translation>Geben Sie den Namen oder die Adresse des Proxys an. Bis dahin bleibt die bisherige Einstellung.</translation>
    </message>
    <message>
        <source>Only the name or address belongs here, such as proxy.example.org.</source>
        <translation>Hierher gehört nur der Name oder die Adresse, etwa proxy.example.org.</translation>
    </message>
    <message>
        <source>Only the name or address belongs here; the port has a field of its own.</source>
        <translation>Hierher gehört nur der Name oder die Adresse; der Port hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>A computer cannot have this name.</source>
        <translation>So kann ein Computer nicht heißen.</translation>
    </message>
</context>
<context>
    <name>immirror::RemovalsDialog</name>
    <message>
        <source>&amp;Keep them in Google&apos;s album</source>
        <translation>Im Google-Album &amp;behalten</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
    <message>
        <source>Review removals</source>
        <translation>Entfernte Fotos prüfen</translation>
    </message>
    <message>
        <source>Photos that would leave Google&apos;s album</source>
        <translation>Fotos, die aus dem Google-Album entfernt würden</translation>
    </message>
    <message>
        <source>Comparing the album in Immich with Google&apos;s…</source>
        <translation>Das Album in Immich wird mit dem Google-Album verglichen&#xa0;…</translation>
    </message>
    <message>
        <source>No photo of “%1” would leave any more.</source>
        <translation>Aus „%1“ würde kein Foto mehr entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left the album “%1” in Immich. They can leave Google&apos;s album too: they stay in your Google Photos library, where only you can delete them.</source>
        <translation>
            <numerusform>%n Foto wurde in Immich aus dem Album „%1“ entfernt. Es kann auch aus dem Google-Album entfernt werden: In Ihrer Google-Fotos-Mediathek bleibt es, dort können nur Sie es löschen.</numerusform>
            <numerusform>%n Fotos wurden in Immich aus dem Album „%1“ entfernt. Sie können auch aus dem Google-Album entfernt werden: In Ihrer Google-Fotos-Mediathek bleiben sie, dort können nur Sie sie löschen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove these %n photo(s) from Google&apos;s album</source>
        <translation>
            <numerusform>%n Foto aus dem Google-Album &amp;entfernen</numerusform>
            <numerusform>Diese %n Fotos aus dem Google-Album &amp;entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Whole plan…</source>
        <translation>Ganzer &amp;Plan&#xa0;…</translation>
    </message>
    <message>
        <source>What a sync of this album would do besides</source>
        <translation>Was eine Synchronisierung dieses Albums sonst täte</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>If you keep them, photos that leave this album later stay in Google&apos;s album too, until you change that in the album&apos;s menu.</source>
        <translation>Wenn Sie sie behalten, bleiben auch Fotos, die dieses Album später verlassen, in Googles Album, bis Sie das im Menü des Albums ändern.</translation>
    </message>
</context>
<context>
    <name>immirror::RulesDialog</name>
    <message>
        <source>Only f&amp;avourites</source>
        <translation>Nur &amp;Favoriten</translation>
    </message>
    <message>
        <source>Only if &amp;captured on this day or later:</source>
        <translation>Nur ab diesem Auf&amp;nahmetag:</translation>
    </message>
    <message>
        <source>Its &amp;title follows the name in Immich</source>
        <translation>Sein &amp;Titel folgt dem Namen in Immich</translation>
    </message>
    <message>
        <source>Its co&amp;ver follows the one in Immich</source>
        <translation>Sein Titel&amp;bild folgt dem in Immich</translation>
    </message>
    <message>
        <source>What is mirrored of “%1”</source>
        <translation>Was von „%1“ gespiegelt wird</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>Fotos und Videos</translation>
    </message>
    <message>
        <source>Photos only</source>
        <translation>Nur Fotos</translation>
    </message>
    <message>
        <source>Videos only</source>
        <translation>Nur Videos</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>%n Stern oder mehr</numerusform>
            <numerusform>%n Sterne oder mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rating:</source>
        <translation>Be&amp;wertung:</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Jede Größe</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>At &amp;least:</source>
        <translation>&amp;Mindestens:</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>&amp;Höchstens:</translation>
    </message>
    <message>
        <source>Captured on this day or later</source>
        <translation>Ab diesem Aufnahmetag</translation>
    </message>
    <message>
        <source>What is left out does not go to Google Photos. What of it is in Google&apos;s album already is treated like photos that leave the Immich album.</source>
        <translation>Was der Filter auslässt, kommt nicht zu Google Fotos. Was davon schon im Google-Album ist, wird behandelt wie Fotos, die das Immich-Album verlassen.</translation>
    </message>
    <message>
        <source>Google&apos;s album</source>
        <translation>Google-Album</translation>
    </message>
    <message>
        <source>In place of the title that you gave it</source>
        <translation>Anstelle des Titels, den Sie ihm gegeben haben</translation>
    </message>
    <message>
        <source>&amp;Put back what somebody takes out of it</source>
        <translation>&amp;Zurücklegen, was jemand herausnimmt</translation>
    </message>
    <message>
        <source>The &amp;edited version, where Immich has one</source>
        <translation>Die b&amp;earbeitete Fassung, wo Immich eine hat</translation>
    </message>
    <message>
        <source>Immich&apos;s &amp;date, written into a copy of what has none</source>
        <translation>Das &amp;Datum aus Immich, in eine Kopie geschrieben, wo eines fehlt</translation>
    </message>
    <message>
        <source>Of its own</source>
        <translation>Ein eigenes</translation>
    </message>
    <message>
        <source>That of “%1”</source>
        <translation>Das von „%1“</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie bisher</translation>
    </message>
    <message>
        <source>Other albums go into this one&apos;s</source>
        <translation>Andere Alben gehen in das von diesem</translation>
    </message>
    <message>
        <source>What is sent of them</source>
        <translation>Was davon gesendet wird</translation>
    </message>
    <message>
        <source>Turned or cropped in Immich. Otherwise the original goes.</source>
        <translation>In Immich gedreht oder zugeschnitten. Sonst wird das Original gesendet.</translation>
    </message>
    <message>
        <source>Motion photos, which hold their video themselves, go as they are.</source>
        <translation>Bewegte Fotos, die ihr Video selbst enthalten, werden gesendet, wie sie sind.</translation>
    </message>
    <message>
        <source>Google Photos shows photos without a date on the day on which they are sent. Such a copy differs from the original, which is never touched.</source>
        <translation>Google Fotos zeigt Fotos ohne Datum an dem Tag, an dem sie gesendet werden. Eine solche Kopie weicht vom Original ab, das nie angetastet wird.</translation>
    </message>
    <message>
        <source>This program was built without Exiv2, which writes dates.</source>
        <translation>Dieses Programm wurde ohne Exiv2 gebaut, das Datumsangaben schreibt.</translation>
    </message>
    <message>
        <source>The al&amp;bum:</source>
        <translation>A&amp;lbum:</translation>
    </message>
    <message>
        <source>The moving part of live photos, as a video of its o&amp;wn</source>
        <translation>Den bewegten Teil von Live-Fotos, als eigenes &amp;Video</translation>
    </message>
    <message>
        <source>By date, unless that takes long</source>
        <translation>Nach Datum, außer wenn das lange dauert</translation>
    </message>
    <message>
        <source>Always by date</source>
        <translation>Immer nach Datum</translation>
    </message>
    <message>
        <source>As fast as can be</source>
        <translation>So schnell wie möglich</translation>
    </message>
    <message>
        <source>Google takes thirty requests a minute, and one request puts photos in one place of the album only. Where many photos belong between others, they can go together instead: then some stand beside their places.</source>
        <translation>Google nimmt dreißig Anfragen pro Minute an, und eine Anfrage setzt Fotos nur an eine Stelle des Albums. Wo viele Fotos zwischen andere gehören, können sie stattdessen zusammen eingefügt werden: Dann stehen manche neben ihrer Stelle.</translation>
    </message>
    <message>
        <source>&amp;Order of photos:</source>
        <translation>&amp;Reihenfolge der Fotos:</translation>
    </message>
</context>
<context>
    <name>immirror::RunsModel</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Bildunterschriften</translation>
    </message>
</context>
<context>
    <name>immirror::SafetyPage</name>
    <message>
        <source>Photos that leave an album in Immich</source>
        <translation>Fotos, die in Immich aus einem Album entfernt werden</translation>
    </message>
    <message>
        <source>In &amp;new albums:</source>
        <translation>In &amp;neuen Alben:</translation>
    </message>
    <message>
        <source>Take them out of Google&apos;s album too</source>
        <translation>Auch aus dem Google-Album entfernen</translation>
    </message>
    <message>
        <source>Leave them in Google&apos;s album</source>
        <translation>Im Google-Album behalten</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Vorher fragen</translation>
    </message>
    <message>
        <source>More than this &amp;share of an album:</source>
        <translation>Bei mehr als diesem An&amp;teil eines Albums:</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>More than this number of &amp;photos:</source>
        <translation>Bei mehr als dieser Anzahl von &amp;Fotos:</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>No photo is taken out of an album before you have looked at it and said yes.</source>
        <translation>Kein Foto wird aus einem Album entfernt, bevor Sie es angesehen und zugestimmt haben.</translation>
    </message>
    <message numerus="yes">
        <source>If one sync would take more than %n photo(s) out of an album, it takes out none before you have looked at them and said yes.</source>
        <translation>
            <numerusform>Würde eine Synchronisierung mehr als %n Foto aus einem Album entfernen, entfernt sie keines, bevor Sie die Fotos angesehen und zugestimmt haben.</numerusform>
            <numerusform>Würde eine Synchronisierung mehr als %n Fotos aus einem Album entfernen, entfernt sie keines, bevor Sie die Fotos angesehen und zugestimmt haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If one sync would take more than %1 % of an album&apos;s photos out of it, or more than %n, it takes out none before you have looked at them and said yes.</source>
        <translation>
            <numerusform>Würde eine Synchronisierung mehr als %1&#xa0;% der Fotos eines Albums oder mehr als %n Foto daraus entfernen, entfernt sie keines, bevor Sie die Fotos angesehen und zugestimmt haben.</numerusform>
            <numerusform>Würde eine Synchronisierung mehr als %1&#xa0;% der Fotos eines Albums oder mehr als %n Fotos daraus entfernen, entfernt sie keines, bevor Sie die Fotos angesehen und zugestimmt haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Google lets no program delete photos: what is taken out of an album stays in your Google Photos library, and is listed under Problems. Albums that are mirrored already keep what you chose for them. What you lock or hide in Immich became private: it is taken out in any case, and at once.</source>
        <translation>Google erlaubt keinem Programm, Fotos zu löschen: Was aus einem Album entfernt wird, bleibt in Ihrer Google-Fotos-Mediathek und wird unter „Probleme“ aufgeführt. Alben, die schon gespiegelt werden, behalten, was Sie für sie gewählt haben. Was Sie in Immich sperren oder ausblenden, ist privat geworden: Es wird in jedem Fall entfernt, und zwar sofort.</translation>
    </message>
    <message>
        <source>But not for so &amp;few, whatever their share:</source>
        <translation>Aber nie bei so &amp;wenigen, egal welcher Anteil es ist:</translation>
    </message>
    <message numerus="yes">
        <source>If one sync would take more than %1 % of an album&apos;s photos out of it and more than %2 of them, or more than %n, it takes out none before you have looked at them and said yes.</source>
        <translation>
            <numerusform>Würde eine Synchronisierung aus einem Album mehr als %1&#xa0;% der Fotos und zugleich mehr als %2 davon entfernen, oder mehr als %n Foto, entfernt sie keines, bevor Sie die Fotos angesehen und zugestimmt haben.</numerusform>
            <numerusform>Würde eine Synchronisierung aus einem Album mehr als %1&#xa0;% der Fotos und zugleich mehr als %2 davon entfernen, oder mehr als %n Fotos, entfernt sie keines, bevor Sie die Fotos angesehen und zugestimmt haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::SecretEdit</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
</context>
<context>
    <name>immirror::SettingsDialog</name>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Immirror settings</source>
        <translation>Immirror-Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>immirror::SettingsForm</name>
    <message>
        <source>From %L1 to %L2.</source>
        <translation>Von %L1 bis %L2.</translation>
    </message>
</context>
<context>
    <name>immirror::SetupWizard</name>
    <message>
        <source>Set up Immirror</source>
        <translation>Immirror einrichten</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Stop setting up Immirror? What you entered is not kept, and the sign-in at Google is taken back.</source>
        <translation>Das Einrichten von Immirror abbrechen? Ihre Eingaben werden nicht aufbewahrt, und die Anmeldung bei Google wird zurückgenommen.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Einrichten &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Go on setting up</source>
        <translation>&amp;Weiter einrichten</translation>
    </message>
</context>
<context>
    <name>immirror::StatusStrip</name>
    <message>
        <source>Set &amp;up…</source>
        <translation>Ein&amp;richten&#xa0;…</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>Jetzt &amp;synchronisieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usieren</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Für eine &amp;Stunde</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Bis &amp;morgen</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Bis auf &amp;Weiteres</translation>
    </message>
</context>
<context>
    <name>immirror::SummaryPage</name>
    <message>
        <source>Ready to start</source>
        <translation>Bereit zum Start</translation>
    </message>
    <message>
        <source>Nothing has been kept or sent so far. Look once more, then press Start.</source>
        <translation>Bis jetzt wurde nichts gespeichert oder gesendet. Sehen Sie noch einmal alles durch und klicken Sie dann auf „Starten“.</translation>
    </message>
    <message>
        <source>From Immich:</source>
        <translation>Von Immich:</translation>
    </message>
    <message>
        <source>To Google Photos:</source>
        <translation>Zu Google Fotos:</translation>
    </message>
    <message>
        <source>Albums to be mirrored</source>
        <translation>Alben, die gespiegelt werden sollen</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>A photo that leaves it</source>
        <translation>Ein entferntes Foto</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <translation>%1, Konto %2</translation>
    </message>
    <message>
        <source>the account that you signed in with</source>
        <translation>das Konto, mit dem Sie sich angemeldet haben</translation>
    </message>
    <message>
        <source>The sign-in ends on %1, because your Google project is in testing. You will then have to sign in again, unless you publish the app and sign in anew before.</source>
        <translation>Die Anmeldung endet am %1, weil Ihr Google-Projekt den Status „Testing“ hat. Danach müssen Sie sich erneut anmelden, es sei denn, Sie veröffentlichen vorher die App und melden sich neu an.</translation>
    </message>
    <message>
        <source>is taken out of Google&apos;s album</source>
        <translation>wird auch aus dem Google-Album entfernt</translation>
    </message>
    <message>
        <source>stays in Google&apos;s album</source>
        <translation>bleibt im Google-Album</translation>
    </message>
    <message>
        <source>Counting what will be sent…</source>
        <translation>Was gesendet wird, wird gezählt&#xa0;…</translation>
    </message>
    <message>
        <source>What will be sent could not be counted. %1</source>
        <translation>Was gesendet wird, ließ sich nicht zählen. %1</translation>
    </message>
    <message>
        <source>Count &amp;again</source>
        <translation>Erneut zä&amp;hlen</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n&#xa0;Foto</numerusform>
            <numerusform>%n&#xa0;Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them Immich does not know the size yet.</source>
        <translation>
            <numerusform>Bei %n davon kennt Immich die Größe noch nicht.</numerusform>
            <numerusform>Bei %n davon kennt Immich die Größe noch nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay out: Google Photos does not take their format or size. They will be listed.</source>
        <translation>
            <numerusform>%n Datei bleibt außen vor: Google Fotos nimmt ihr Format oder ihre Größe nicht an. Sie wird aufgeführt.</numerusform>
            <numerusform>%n Dateien bleiben außen vor: Google Fotos nimmt ihr Format oder ihre Größe nicht an. Sie werden aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is more than the %1 that a Google account has for free. Without more storage the sync will stop when the account is full, and go on when there is room again.</source>
        <translation>Das ist mehr als die %1, die ein Google-Konto kostenlos hat. Ohne mehr Speicherplatz hält die Synchronisierung an, wenn das Konto voll ist, und geht weiter, wenn wieder Platz ist.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing was kept. %1</source>
        <translation>Es wurde nichts gespeichert. %1</translation>
    </message>
    <message>
        <source>To be sent: %1, %2.</source>
        <comment>photos, size</comment>
        <translation>Zu senden: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n&#xa0;Video</numerusform>
            <numerusform>%n&#xa0;Videos</numerusform>
        </translation>
    </message>
    <message>
        <source>To be sent: %1, %2.</source>
        <comment>videos, size</comment>
        <translation>Zu senden: %1, %2.</translation>
    </message>
    <message>
        <source>To be sent: %1 and %2, %3.</source>
        <comment>photos, videos, size</comment>
        <translation>Zu senden: %1 und %2, %3.</translation>
    </message>
</context>
<context>
    <name>immirror::TrayIcon</name>
    <message>
        <source>Set &amp;up…</source>
        <translation>Ein&amp;richten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Jetzt &amp;synchronisieren</translation>
    </message>
    <message>
        <source>&amp;Cancel sync</source>
        <translation>Synchronisierung &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Für eine &amp;Stunde</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Bis &amp;morgen</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Bis auf &amp;Weiteres</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Open Immirror</source>
        <translation>&amp;Immirror öffnen</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>P&amp;roblems (%1)</source>
        <translation>P&amp;robleme (%1)</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>P&amp;robleme</translation>
    </message>
</context>
<context>
    <name>immirror::VerifyDialog</name>
    <message>
        <source>&amp;Open in Google Photos</source>
        <translation>In &amp;Google Fotos öffnen</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparieren</translation>
    </message>
    <message>
        <source>&amp;Whole plan…</source>
        <translation>Ganzer &amp;Plan&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Jetzt &amp;synchronisieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>Check against Google&apos;s album: %1</source>
        <comment>%1: an album&apos;s name</comment>
        <translation>Google-Album prüfen: %1</translation>
    </message>
    <message>
        <source>What differs in Google&apos;s album</source>
        <translation>Was im Google-Album abweicht</translation>
    </message>
    <message>
        <source>Comparing with what Google&apos;s album really holds…</source>
        <translation>Vergleich mit dem, was das Google-Album wirklich enthält&#xa0;…</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Reparatur läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Looking what a sync would do…</source>
        <translation>Es wird nachgesehen, was zu tun wäre&#xa0;…</translation>
    </message>
    <message>
        <source>This album is not mirrored any more.</source>
        <translation>Dieses Album wird nicht mehr gespiegelt.</translation>
    </message>
    <message>
        <source>Google has no album of this one yet: the first sync makes it.</source>
        <translation>Google hat zu diesem noch kein Album: Die erste Synchronisierung legt es an.</translation>
    </message>
    <message>
        <source>Google&apos;s album is as it should be.</source>
        <translation>Das Google-Album ist, wie es sein soll.</translation>
    </message>
    <message>
        <source>What somebody took out stays out, unless the album&apos;s rules say otherwise: see “What is mirrored…”.</source>
        <translation>Was jemand herausgenommen hat, bleibt draußen, wenn die Regeln des Albums nichts anderes sagen: siehe „Was gespiegelt wird …“.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them a repair leaves alone: Immirror removes nothing that it did not put there. You can remove it in Google Photos.</source>
        <translation>
            <numerusform>%n davon lässt eine Reparatur in Ruhe: Immirror entfernt nichts, was es nicht selbst dorthin gebracht hat. Sie können es in Google Fotos entfernen.</numerusform>
            <numerusform>%n davon lässt eine Reparatur in Ruhe: Immirror entfernt nichts, was es nicht selbst dorthin gebracht hat. Sie können sie in Google Fotos entfernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A repair changes only what Immirror knows of the album; what is missing comes with the next sync.</source>
        <translation>Eine Reparatur ändert nur, was Immirror über das Album weiß; was fehlt, kommt mit der nächsten Synchronisierung.</translation>
    </message>
    <message>
        <source>The page of problems offers to have a new one made.</source>
        <translation>Auf der Seite „Probleme“ können Sie ein neues anlegen lassen.</translation>
    </message>
    <message>
        <source>Repaired.</source>
        <translation>Repariert.</translation>
    </message>
    <message>
        <source>Repaired. This is what a sync does now:</source>
        <translation>Repariert. Das tut eine Synchronisierung jetzt:</translation>
    </message>
    <message>
        <source>Repaired. There is nothing left to do for a sync:</source>
        <translation>Repariert. Für eine Synchronisierung bleibt nichts zu tun:</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Er&amp;neut versuchen</translation>
    </message>
</context>
<context>
    <name>immirror::WelcomePage</name>
    <message>
        <source>Welcome to Immirror</source>
        <translation>Willkommen bei Immirror</translation>
    </message>
    <message>
        <source>It keeps albums of your Immich mirrored in Google Photos.</source>
        <translation>Es spiegelt Alben aus Ihrem Immich in Google Fotos.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Sends the albums that you choose from Immich to Google Photos, each into an album of its own, and keeps them alike from then on.</source>
        <translation>Sendet die Alben, die Sie auswählen, von Immich zu Google Fotos, jedes in ein eigenes Album, und hält beide von da an gleich.</translation>
    </message>
    <message>
        <source>Reads from Immich, and changes nothing there.</source>
        <translation>Liest aus Immich und ändert dort nichts.</translation>
    </message>
    <message>
        <source>Sees and touches only those photos and albums in Google Photos that it put there itself.</source>
        <translation>Sieht und ändert in Google Fotos nur die Fotos und Alben, die es selbst dort abgelegt hat.</translation>
    </message>
    <message>
        <source>What you should know before</source>
        <translation>Was Sie vorher wissen sollten</translation>
    </message>
    <message>
        <source>Photos are sent at original quality, and count against the storage of your Google account.</source>
        <translation>Fotos werden in Originalqualität gesendet und belegen Speicherplatz Ihres Google-Kontos.</translation>
    </message>
    <message>
        <source>Google lets no program delete photos. A photo that leaves an album in Immich can leave Google&apos;s album too; from Google&apos;s library only you can delete it.</source>
        <translation>Google erlaubt keinem Programm, Fotos zu löschen. Ein Foto, das in Immich aus einem Album entfernt wird, kann auch aus dem Google-Album entfernt werden; aus der Mediathek von Google können nur Sie es löschen.</translation>
    </message>
    <message>
        <source>It is no backup: Google does not give back the same files. Your originals stay in Immich.</source>
        <translation>Es ist keine Datensicherung: Google gibt nicht dieselben Dateien zurück. Ihre Originale bleiben in Immich.</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Was Sie brauchen</translation>
    </message>
    <message>
        <source>The address of your Immich, and an API key of it.</source>
        <translation>Die Adresse Ihres Immich und einen API-Schlüssel dafür.</translation>
    </message>
    <message>
        <source>A Google account, and about ten minutes to make an access of your own to Google Photos (an OAuth client; it is free).</source>
        <translation>Ein Google-Konto und etwa zehn Minuten, um einen eigenen Zugang zu Google Fotos anzulegen (einen OAuth-Client; er ist kostenlos).</translation>
    </message>
    <message>
        <source>The next pages show both, step by step. Nothing is kept before the last page.</source>
        <translation>Die nächsten Seiten zeigen beides Schritt für Schritt. Vor der letzten Seite wird nichts gespeichert.</translation>
    </message>
</context>
</TS>
