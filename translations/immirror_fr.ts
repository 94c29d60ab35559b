<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Arguments</name>
    <message>
        <source>Test and store the connection to Immich</source>
        <translation>Tester et enregistrer la connexion à Immich</translation>
    </message>
    <message>
        <source>Sign in to Google in the browser</source>
        <translation>Se connecter à Google dans le navigateur</translation>
    </message>
    <message>
        <source>Forget Immich&apos;s address and key</source>
        <translation>Oublier l’adresse et la clé d’Immich</translation>
    </message>
    <message>
        <source>Sign out, at Google too</source>
        <translation>Se déconnecter, chez Google aussi</translation>
    </message>
    <message>
        <source>List the Immich albums that the key sees</source>
        <translation>Lister les albums Immich que la clé voit</translation>
    </message>
    <message>
        <source>Mirror albums, by id or exact name</source>
        <translation>Mettre des albums en miroir, par ID ou nom exact</translation>
    </message>
    <message>
        <source>List what is mirrored</source>
        <translation>Lister ce qui est mis en miroir</translation>
    </message>
    <message>
        <source>Stop mirroring; Google&apos;s album stays</source>
        <translation>Arrêter la mise en miroir&#x202f;; l’album Google reste</translation>
    </message>
    <message>
        <source>Show what a sync would do</source>
        <translation>Montrer ce que ferait une synchronisation</translation>
    </message>
    <message>
        <source>Sync now, and wait for the end</source>
        <translation>Synchroniser maintenant et attendre la fin</translation>
    </message>
    <message>
        <source>Show what is connected, and how it stands</source>
        <translation>Montrer ce qui est connecté, et l’état actuel</translation>
    </message>
    <message>
        <source>List earlier runs</source>
        <translation>Lister les exécutions passées</translation>
    </message>
    <message>
        <source>Show one run with its events</source>
        <translation>Montrer une exécution et ses événements</translation>
    </message>
    <message>
        <source>List photos with their state</source>
        <translation>Lister les photos avec leur état</translation>
    </message>
    <message>
        <source>Make failed photos due at once</source>
        <translation>Réessayer sans délai les photos en échec</translation>
    </message>
    <message>
        <source>Take orphans dealt with by hand off the list</source>
        <translation>Retirer de la liste les photos résiduelles déjà traitées</translation>
    </message>
    <message>
        <source>Start no syncs by itself, for 30m, 2h, 1d or 1h30m</source>
        <translation>Suspendre la synchronisation automatique (30m, 2h, 1d ou 1h30m)</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Mettre fin à la pause</translation>
    </message>
    <message>
        <source>List, read or set settings</source>
        <translation>Lister, lire ou définir des paramètres</translation>
    </message>
    <message>
        <source>Take over the state of immich-google-mirroring</source>
        <translation>Reprendre l’état d’immich-google-mirroring</translation>
    </message>
    <message>
        <source>Check everything that has to work</source>
        <translation>Vérifier tout ce qui doit fonctionner</translation>
    </message>
    <message>
        <source>&apos;--minimised&apos; goes with no command</source>
        <translation>&apos;--minimised&apos; ne s’utilise avec aucune commande</translation>
    </message>
    <message>
        <source>unknown command &apos;%1&apos;</source>
        <translation>commande inconnue &apos;%1&apos;</translation>
    </message>
    <message>
        <source>unknown option &apos;%1&apos;</source>
        <translation>option inconnue &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the option &apos;%1&apos; needs a value</source>
        <translation>l’option &apos;%1&apos; exige une valeur</translation>
    </message>
    <message>
        <source>the option &apos;%1&apos; takes no value</source>
        <translation>l’option &apos;%1&apos; n’accepte pas de valeur</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no option &apos;--%2&apos;</source>
        <translation>&apos;%1&apos; n’a pas d’option &apos;--%2&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs more: %2</source>
        <translation>il manque quelque chose à &apos;%1&apos;&#xa0;: %2</translation>
    </message>
    <message>
        <source>too much for &apos;%1&apos;: &apos;%2&apos;</source>
        <translation>argument en trop pour &apos;%1&apos;&#xa0;: &apos;%2&apos;</translation>
    </message>
    <message>
        <source>&apos;connect immich&apos; needs --url, and the API key by --api-key-stdin or --api-key-file</source>
        <translation>&apos;connect immich&apos; exige --url, ainsi que la clé API par --api-key-stdin ou --api-key-file</translation>
    </message>
    <message>
        <source>&apos;connect google&apos; needs --client-secret FILE, or --client-id ID with --client-secret-stdin</source>
        <translation>&apos;connect google&apos; exige --client-secret FILE, ou --client-id ID avec --client-secret-stdin</translation>
    </message>
    <message>
        <source>Usage: immirror %1 %2
%3
</source>
        <translation>Utilisation&#xa0;: immirror %1 %2
%3
</translation>
    </message>
    <message>
        <source>Usage: immirror [COMMAND] [OPTIONS]
Keeps albums of a self-hosted Immich mirrored in Google Photos.
Without a command it is the tray application.

Commands:
</source>
        <translation>Utilisation&#xa0;: immirror [COMMANDE] [OPTIONS]
Garde dans Google Photos un miroir d’albums d’un Immich auto-hébergé.
Sans commande, c’est l’application de la zone de notification.

Commandes&#xa0;:
</translation>
    </message>
    <message>
        <source>%1; &apos;immirror --help&apos; lists what there is</source>
        <translation>%1&#x202f;; &apos;immirror --help&apos; indique ce qui existe</translation>
    </message>
    <message>
        <source>Change what of albums is mirrored, and how</source>
        <translation>Changer ce qui est répliqué des albums, et comment</translation>
    </message>
    <message>
        <source>Compare with what Google&apos;s albums really hold</source>
        <translation>Comparer avec ce que contiennent vraiment les albums Google</translation>
    </message>
    <message>
        <source>&apos;--%1&apos; goes with a command</source>
        <translation>« --%1 » va avec une commande</translation>
    </message>
    <message>
        <source>Usage: immirror %1 COMMAND</source>
        <translation>Usage : immirror %1 COMMANDE</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Options de chaque commande :</translation>
    </message>
    <message>
        <source>Option of the tray application:</source>
        <translation>Option de l’application de la zone de notification :</translation>
    </message>
    <message>
        <source>One JSON value on standard output</source>
        <translation>Une valeur JSON sur la sortie standard</translation>
    </message>
    <message>
        <source>Settings, state and keychain entries of their own</source>
        <translation>Réglages, état et entrées du trousseau à part</translation>
    </message>
    <message>
        <source>Log more</source>
        <translation>Journaliser davantage</translation>
    </message>
    <message>
        <source>Help, or a command&apos;s usage</source>
        <translation>L’aide, ou l’usage d’une commande</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>La version</translation>
    </message>
    <message>
        <source>Show no window at the start</source>
        <translation>Ne pas afficher de fenêtre au démarrage</translation>
    </message>
    <message>
        <source>Immich&apos;s address, as https://photos.example.org</source>
        <translation>L’adresse d’Immich, comme https://photos.example.org</translation>
    </message>
    <message>
        <source>Read the API key from standard input</source>
        <translation>Lire la clé d’API sur l’entrée standard</translation>
    </message>
    <message>
        <source>Read the API key from a file</source>
        <translation>Lire la clé d’API dans un fichier</translation>
    </message>
    <message>
        <source>Certificates to trust besides the system&apos;s</source>
        <translation>Certificats de confiance en plus de ceux du système</translation>
    </message>
    <message>
        <source>The OAuth client, as downloaded from Google</source>
        <translation>Le client OAuth, tel que téléchargé chez Google</translation>
    </message>
    <message>
        <source>The OAuth client&apos;s id, instead of the file</source>
        <translation>L’identifiant du client OAuth, au lieu du fichier</translation>
    </message>
    <message>
        <source>Read the client&apos;s secret from standard input</source>
        <translation>Lire le secret du client sur l’entrée standard</translation>
    </message>
    <message>
        <source>Print the address to sign in at; open no browser</source>
        <translation>Afficher l’adresse de connexion ; n’ouvrir aucun navigateur</translation>
    </message>
    <message>
        <source>Whether what leaves Immich&apos;s album leaves Google&apos;s too</source>
        <translation>Si ce qui quitte l’album d’Immich quitte aussi celui de Google</translation>
    </message>
    <message>
        <source>Its title in Google Photos</source>
        <translation>Son titre dans Google Photos</translation>
    </message>
    <message>
        <source>Go into the Google album of another one, too</source>
        <translation>Aller aussi dans l’album Google d’un autre</translation>
    </message>
    <message>
        <source>What was mirrored with the accounts of before</source>
        <translation>Ce qui était mis en miroir avec les comptes d’avant</translation>
    </message>
    <message>
        <source>What to mirror</source>
        <translation>Ce qui est à mettre en miroir</translation>
    </message>
    <message>
        <source>Nothing smaller; bytes, or as 20MB; &apos;any&apos;: all</source>
        <translation>Rien de plus petit ; octets, ou comme 20MB ; « any » : tout</translation>
    </message>
    <message>
        <source>Nothing larger; bytes, or as 20MB; &apos;any&apos;: all</source>
        <translation>Rien de plus gros ; octets, ou comme 20MB ; « any » : tout</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <translation>Seulement les favoris</translation>
    </message>
    <message>
        <source>Only what has 1 to 5 stars or more; &apos;any&apos;: all</source>
        <translation>Seulement ce qui a 1 à 5 étoiles ou plus ; « any » : tout</translation>
    </message>
    <message>
        <source>Nothing from before, as 2024-07-31; &apos;any&apos;: all</source>
        <translation>Rien d’avant, comme 2024-07-31 ; « any » : tout</translation>
    </message>
    <message>
        <source>Rename Google&apos;s album when Immich&apos;s is renamed</source>
        <translation>Renommer l’album de Google quand celui d’Immich l’est</translation>
    </message>
    <message>
        <source>Give Google&apos;s album the cover of Immich&apos;s</source>
        <translation>Donner à l’album de Google la couverture de celui d’Immich</translation>
    </message>
    <message>
        <source>Put back what was taken out of Google&apos;s album</source>
        <translation>Remettre ce qui a été retiré de l’album de Google</translation>
    </message>
    <message>
        <source>Send photos as they were edited in Immich</source>
        <translation>Envoyer les photos telles que retouchées dans Immich</translation>
    </message>
    <message>
        <source>Of live photos: the photo, or its film too</source>
        <translation>Des photos animées : la photo, ou aussi son film</translation>
    </message>
    <message>
        <source>Write dates into copies of photos without one</source>
        <translation>Écrire une date dans des copies de photos sans date</translation>
    </message>
    <message>
        <source>The Google album of another one, or its own</source>
        <translation>L’album Google d’un autre, ou le sien</translation>
    </message>
    <message>
        <source>Write a table for spreadsheets, too</source>
        <translation>Écrire aussi un tableau pour tableurs</translation>
    </message>
    <message>
        <source>Carry out the removals that were held back</source>
        <translation>Effectuer les retraits qui étaient retenus</translation>
    </message>
    <message>
        <source>So many at most</source>
        <translation>Autant au plus</translation>
    </message>
    <message>
        <source>Only those in this state</source>
        <translation>Seulement ceux dans cet état</translation>
    </message>
    <message>
        <source>Only those of this album</source>
        <translation>Seulement ceux de cet album</translation>
    </message>
    <message>
        <source>Put right what differs</source>
        <translation>Corriger ce qui diffère</translation>
    </message>
    <message>
        <source>Resume by itself, after 30m, 2h, 1d or 1h30m</source>
        <translation>Reprendre tout seul, après 30m, 2h, 1d ou 1h30m</translation>
    </message>
    <message>
        <source>Start with an empty database instead</source>
        <translation>Commencer plutôt avec une base de données vide</translation>
    </message>
    <message>
        <source>Copy the database of mirrored photos to a file</source>
        <translation>Copie la base de données des photos répliquées dans un fichier</translation>
    </message>
    <message>
        <source>Replace a damaged database by a copy of it</source>
        <translation>Remplace une base de données endommagée par une copie</translation>
    </message>
    <message>
        <source>&apos;--headers-stdin&apos; goes neither with --header-file nor with --api-key-stdin</source>
        <translation>&apos;--headers-stdin&apos; ne va ni avec --header-file ni avec --api-key-stdin</translation>
    </message>
    <message>
        <source>&apos;--client-certificate&apos; and &apos;--client-key&apos; go together</source>
        <translation>&apos;--client-certificate&apos; et &apos;--client-key&apos; vont ensemble</translation>
    </message>
    <message>
        <source>&apos;--client-key-passphrase-file&apos; goes with --client-key</source>
        <translation>&apos;--client-key-passphrase-file&apos; va avec --client-key</translation>
    </message>
    <message>
        <source>Extra headers for a proxy, one &apos;Name: value&apos; a line</source>
        <translation>En-têtes pour un proxy, un &apos;Nom: valeur&apos; par ligne</translation>
    </message>
    <message>
        <source>Read the extra headers from standard input</source>
        <translation>Lire ces en-têtes sur l’entrée standard</translation>
    </message>
    <message>
        <source>A certificate to show to who asks for one, as PEM</source>
        <translation>Un certificat à présenter à qui en demande un, en PEM</translation>
    </message>
    <message>
        <source>The key of that certificate, as PEM</source>
        <translation>La clé de ce certificat, en PEM</translation>
    </message>
    <message>
        <source>Read the passphrase of an encrypted key from a file</source>
        <translation>Lire dans un fichier la phrase secrète d’une clé chiffrée</translation>
    </message>
    <message>
        <source>Go on with the album of its title in Google Photos</source>
        <translation>Continuer avec l’album du même titre dans Google Photos</translation>
    </message>
    <message>
        <source>Make another one, though there is one of its title</source>
        <translation>En créer un autre, même s’il y en a un du même titre</translation>
    </message>
    <message>
        <source>Put photos between others, or together: see plan</source>
        <translation>Placer les photos entre d’autres, ou ensemble&#xa0;: voir plan</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The tray application that is running is version %1, this is version %2. Quit it and start it again.</source>
        <translation>L’application en cours d’exécution est en version %1, celle-ci en version %2. Quittez-la et relancez-la.</translation>
    </message>
    <message>
        <source>The tray application ended before this was done.</source>
        <translation>L’application s’est arrêtée avant que ce soit terminé.</translation>
    </message>
    <message>
        <source>There is no API key on stdin or in the file.</source>
        <translation>Il n’y a pas de clé API sur l’entrée standard ou dans le fichier.</translation>
    </message>
    <message>
        <source>(the key may not tell the user)</source>
        <translation>(la clé ne permet pas de connaître l’utilisateur)</translation>
    </message>
    <message>
        <source>Connected to Immich %1 as %2.</source>
        <translation>Connecté à Immich %1 en tant que %2.</translation>
    </message>
    <message>
        <source>This is another Immich account than before: its mirrors are kept apart. Connecting the earlier one again finds its own.</source>
        <translation>Ce compte Immich n’est pas le même qu’avant&#xa0;: ses miroirs sont conservés à part. Si vous reconnectez le précédent, il retrouvera les siens.</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer:</source>
        <translation>Ouvrez cette adresse dans un navigateur sur cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Sign in in the browser. If none opened, use this address:</source>
        <translation>Connectez-vous dans le navigateur. Si aucun ne s’est ouvert, utilisez cette adresse&#xa0;:</translation>
    </message>
    <message>
        <source>No browser could be started. Open this address:</source>
        <translation>Impossible de lancer un navigateur. Ouvrez cette adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Signed in to Google as %1.</source>
        <translation>Connecté à Google en tant que %1.</translation>
    </message>
    <message>
        <source>This sign-in ends on %1, because your Cloud project is in testing. Publish it in Google&apos;s console, then sign in again, and it lasts.</source>
        <translation>Cette connexion expire le %1, car votre projet Cloud est en mode test. Publiez-le dans la console Google, puis reconnectez-vous&#xa0;: la connexion sera alors durable.</translation>
    </message>
    <message>
        <source>Immich&apos;s address and key are forgotten. What was mirrored stays.</source>
        <translation>L’adresse et la clé d’Immich sont oubliées. Ce qui a été mis en miroir reste.</translation>
    </message>
    <message>
        <source>Google could not be told; the sign-in is forgotten here. Remove Immirror&apos;s access at myaccount.google.com/connections.</source>
        <translation>Google n’a pas pu être informé&#x202f;; la connexion est oubliée ici. Supprimez l’accès d’Immirror sur myaccount.google.com/connections.</translation>
    </message>
    <message>
        <source>Signed out of Google. What was mirrored stays.</source>
        <translation>Déconnecté de Google. Ce qui a été mis en miroir reste.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base locale</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>No network is up.</source>
        <translation>Aucun réseau n’est actif.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Immich</source>
        <translation>Immich</translation>
    </message>
    <message>
        <source>Google sign-in</source>
        <translation>Compte Google</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Sign-in lasts</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>until you or Google end it</source>
        <translation>jusqu’à ce que vous ou Google y mettiez fin</translation>
    </message>
    <message>
        <source>ok  </source>
        <translation>OK  </translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>%1  %2  %3  uploaded %4, linked %5, replaced %6, removed %7, skipped %8, failed %9</source>
        <translation>%1  %2  %3  envoyées %4, liées %5, remplacées %6, retirées %7, ignorées %8, échecs %9</translation>
    </message>
    <message>
        <source>--limit takes a whole number above zero</source>
        <translation>--limit attend un nombre entier supérieur à zéro</translation>
    </message>
    <message>
        <source>There is no run &apos;%1&apos;.</source>
        <translation>L’exécution &apos;%1&apos; n’existe pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are tried again by the next sync.</source>
        <translation>
            <numerusform>%n photo sera réessayée à la prochaine synchronisation.</numerusform>
            <numerusform>%n photos seront réessayées à la prochaine synchronisation.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no orphan.</source>
        <translation>&apos;%1&apos; n’est pas une photo résiduelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n orphan(s) left the list.</source>
        <translation>
            <numerusform>%n photo résiduelle retirée de la liste.</numerusform>
            <numerusform>%n photos résiduelles retirées de la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over: %1 album(s), %2 photo(s), %3 orphan(s), %4 run(s).</source>
        <translation>Repris&#xa0;: %1 album(s), %2 photo(s), %3 photo(s) résiduelle(s), %4 exécution(s).</translation>
    </message>
    <message>
        <source>The forerunner used another OAuth client, whose albums Google does not let Immirror change: they stay as they are, and the next sync makes new ones.</source>
        <translation>Le prédécesseur utilisait un autre client OAuth, dont Google ne laisse pas Immirror modifier les albums&#xa0;: ils restent tels quels, et la prochaine synchronisation en crée de nouveaux.</translation>
    </message>
    <message>
        <source>Google lets a program change only what its own OAuth client made. If the forerunner&apos;s client was another, the next sync holds the album and says so; &apos;immirror mirror add&apos; then has a new one made.</source>
        <translation>Google ne laisse un programme modifier que ce que son propre client OAuth a créé. Si le prédécesseur en utilisait un autre, la prochaine synchronisation laisse l’album en suspens et le signale&#x202f;; &apos;immirror mirror add&apos; en fait alors créer un nouveau.</translation>
    </message>
    <message>
        <source>  (shared)</source>
        <translation>  (partagé)</translation>
    </message>
    <message>
        <source>  (mirrored)</source>
        <translation>  (en miroir)</translation>
    </message>
    <message>
        <source>--title gives one album its title in Google Photos</source>
        <translation>--title ne vaut que pour un seul album&#xa0;: son titre dans Google Photos</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; is mirrored from the next sync on (%n photo(s)).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» sera mis en miroir dès la prochaine synchronisation (%n photo).</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» sera mis en miroir dès la prochaine synchronisation (%n photos).</numerusform>
        </translation>
    </message>
    <message>
        <source>  in Google: %1, failed: %2, orphaned: %3, last synced: %4</source>
        <translation>  dans Google&#xa0;: %1, échecs&#xa0;: %2, résiduelles&#xa0;: %3, dernière synchronisation&#xa0;: %4</translation>
    </message>
    <message>
        <source>Nothing is mirrored yet. Use &apos;immirror mirror add&apos;.</source>
        <translation>Rien n’est encore mis en miroir. Utilisez &apos;immirror mirror add&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no longer mirrored. Google&apos;s album stays as it is.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus mis en miroir. L’album Google reste tel quel.</translation>
    </message>
    <message>
        <source>--for takes a time such as 30m, 2h, 1d or 1h30m</source>
        <translation>--for attend une durée comme 30m, 2h, 1d ou 1h30m</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation>En pause jusqu’au %1.</translation>
    </message>
    <message>
        <source>Paused until you resume.</source>
        <translation>En pause jusqu’à ce que vous repreniez.</translation>
    </message>
    <message>
        <source>Not paused.</source>
        <translation>Pas en pause.</translation>
    </message>
    <message>
        <source>not set by hand</source>
        <translation>non défini manuellement</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos;; &apos;immirror settings&apos; lists them.</source>
        <translation>Le paramètre &apos;%1&apos; n’existe pas&#x202f;; &apos;immirror settings&apos; les énumère.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not set by hand.</source>
        <translation>&apos;%1&apos; n’est pas défini manuellement.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes %2.</source>
        <translation>Valeur admise pour &apos;%1&apos;&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Immich:  %1 (%2)</source>
        <translation>Immich&#xa0;:  %1 (%2)</translation>
    </message>
    <message>
        <source>Immich:  not connected</source>
        <translation>Immich&#xa0;:  non connecté</translation>
    </message>
    <message>
        <source>Google:  %1</source>
        <translation>Google&#xa0;:  %1</translation>
    </message>
    <message>
        <source>Google:  not connected</source>
        <translation>Google&#xa0;:  non connecté</translation>
    </message>
    <message>
        <source>         the sign-in ends on %1</source>
        <translation>         la connexion expire le %1</translation>
    </message>
    <message>
        <source>State:   %1</source>
        <translation>État&#xa0;:    %1</translation>
    </message>
    <message>
        <source>Photos:  %1 in Google, %2 failed, %3 pending, %4 orphaned</source>
        <translation>Photos&#xa0;:  %1 dans Google, %2 en échec, %3 en attente, %4 résiduelles</translation>
    </message>
    <message>
        <source>Last run: %1, %2</source>
        <translation>Dernière exécution&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>There is no album &apos;%1&apos;.</source>
        <translation>L’album «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n albums named &apos;%1&apos;; use the id of one.</source>
        <translation>
            <numerusform>Il y a %n album nommé «&#xa0;%1&#xa0;»&#x202f;; utilisez son ID.</numerusform>
            <numerusform>Il y a %n albums nommés «&#xa0;%1&#xa0;»&#x202f;; utilisez l’ID de l’un d’eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1: %2 in %3</source>
        <translation>Exécution %1&#xa0;: %2 en %3</translation>
    </message>
    <message>
        <source>  photos %1, uploaded %2 (%3), linked %4, replaced %5, removed %6, skipped %7, failed %8, held %9</source>
        <translation>  photos %1, envoyées %2 (%3), liées %4, remplacées %5, retirées %6, ignorées %7, échecs %8, en suspens %9</translation>
    </message>
    <message>
        <source>  requests: Google %1, Immich %2</source>
        <translation>  requêtes&#xa0;: Google %1, Immich %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left Immich at once: their removal from Google&apos;s album waits for you. See &apos;immirror run %1&apos;; &apos;immirror sync --accept-removals&apos; removes them.</source>
        <translation>
            <numerusform>%n photo a quitté Immich d’un coup&#xa0;: son retrait de l’album Google attend votre décision. Voir &apos;immirror run %1&apos;&#x202f;; &apos;immirror sync --accept-removals&apos; la retire.</numerusform>
            <numerusform>%n photos ont quitté Immich d’un coup&#xa0;: leur retrait de l’album Google attend votre décision. Voir &apos;immirror run %1&apos;&#x202f;; &apos;immirror sync --accept-removals&apos; les retire.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;immirror run %1&apos; tells what is left open, and why.</source>
        <translation>&apos;immirror run %1&apos; indique ce qui reste en suspens, et pourquoi.</translation>
    </message>
    <message>
        <source>  to send  %1</source>
        <translation>  à envoyer  %1</translation>
    </message>
    <message>
        <source>  the removals wait for &apos;immirror sync --accept-removals&apos;</source>
        <translation>  les retraits attendent &apos;immirror sync --accept-removals&apos;</translation>
    </message>
    <message>
        <source>%1: %2 of %3 photos, %4 of %5</source>
        <translation>%1&#xa0;: %2 sur %3 photos, %4 sur %5</translation>
    </message>
    <message>
        <source>%1, %2/s, %3 left</source>
        <comment>progress of a sync, rate, time</comment>
        <translation>%1, %2/s, reste %3</translation>
    </message>
    <message>
        <source>No automatic sync tries it any more, unless you say “immirror retry”.</source>
        <translation>Aucune synchronisation automatique ne réessaiera, sauf si vous le demandez avec «&#xa0;immirror retry&#xa0;».</translation>
    </message>
    <message>
        <source>Automatic syncs try it again from %1 on.</source>
        <translation>Les synchronisations automatiques réessaieront à partir de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Google requests today: %1 of %2</source>
        <translation>Requêtes à Google aujourd’hui&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>--rating is 1 to 5 stars, or &apos;any&apos;</source>
        <translation>--rating vaut 1 à 5 étoiles, ou « any »</translation>
    </message>
    <message>
        <source>--from is a date as 2024-07-31, or &apos;any&apos;</source>
        <translation>--from est une date comme 2024-07-31, ou « any »</translation>
    </message>
    <message>
        <source>--%1 is a number of bytes, as 500000, 20MB or 2GB, or &apos;any&apos;</source>
        <translation>--%1 est un nombre d&apos;octets comme 500000, 20MB ou 2GB, ou « any »</translation>
    </message>
    <message>
        <source>say what to change, as --removed or --kind</source>
        <translation>dites quoi changer, par exemple --removed ou --kind</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: changed from the next sync on.</source>
        <translation>« %1 » : changé, dès la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>  captions changed %1</source>
        <translation>  légendes changées %1</translation>
    </message>
    <message>
        <source>&apos;immirror verify --repair&apos; puts right what can be put right.</source>
        <translation>&apos;immirror verify --repair&apos; remet en ordre ce qui peut l&apos;être.</translation>
    </message>
    <message>
        <source>--min-size is larger than --max-size</source>
        <translation>--min-size est plus grand que --max-size</translation>
    </message>
    <message>
        <source>This is another Google account or OAuth client than before: its mirrors are kept apart, as it can neither see nor change what the earlier one made. Connecting the earlier one again finds its own; &apos;immirror mirror add --as-before&apos; mirrors the same albums anew.</source>
        <translation>C&apos;est un autre compte Google ou un autre client OAuth qu&apos;avant : ses miroirs sont tenus à part, car il ne peut ni voir ni modifier ce que le précédent a créé. Reconnecter le précédent retrouve les siens ; &apos;immirror mirror add --as-before&apos; reflète à nouveau les mêmes albums.</translation>
    </message>
    <message>
        <source>An album that others go into, or that goes into another one itself, cannot be combined so.</source>
        <translation>Un album dans lequel d&apos;autres vont, ou qui va lui-même dans un autre, ne peut pas être réuni ainsi.</translation>
    </message>
    <message>
        <source>There are no albums that other accounts mirrored from this Immich, or these accounts have albums of their own.</source>
        <translation>Il n&apos;y a pas d&apos;albums que d&apos;autres comptes aient reflétés depuis cet Immich, ou ces comptes en ont déjà.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is mirrored from the next sync on.</source>
        <translation>&apos;%1&apos; est reflété à partir de la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>name albums, or say --as-before</source>
        <translation>nommez des albums, ou dites --as-before</translation>
    </message>
    <message>
        <source>--into another album&apos;s leaves nothing to --title</source>
        <translation>avec --into, c&apos;est l&apos;album d&apos;un autre : --title n&apos;a rien à nommer</translation>
    </message>
    <message>
        <source>this program was built without Exiv2, which writes dates</source>
        <translation>ce programme a été construit sans Exiv2, qui écrit les dates</translation>
    </message>
    <message>
        <source>--csv takes the name of a file</source>
        <translation>--csv attend le nom d’un fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n ligne écrite dans %1</numerusform>
            <numerusform>%n lignes écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no photo that failed.</source>
        <translation>« %1 » n’est pas une photo qui a échoué.</translation>
    </message>
    <message>
        <source>--as-before goes with no other option</source>
        <translation>--as-before ne va avec aucune autre option</translation>
    </message>
    <message>
        <source>--%1 takes one of these: %2</source>
        <translation>--%1 prend l’un de ceux-ci : %2</translation>
    </message>
    <message>
        <source>The tray application has no such command.</source>
        <translation>L’application de la zone de notification ne connaît pas cette commande.</translation>
    </message>
    <message>
        <source>The output could not be written: %1</source>
        <translation>La sortie n’a pas pu être écrite : %1</translation>
    </message>
    <message>
        <source>There is a file %1 already. Name a file that does not exist yet.</source>
        <translation>Le fichier %1 existe déjà. Indiquez un fichier qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>The database was copied to %1 (%2). &apos;immirror restore&apos; followed by this name goes back to it.</source>
        <translation>La base de données a été copiée vers %1 (%2). &apos;immirror restore&apos; suivi de ce nom y revient.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the one of %2. Set it right.</source>
        <comment>%1: 3 days, %2: Google or Immich</comment>
        <translation>L’horloge de cet ordinateur avance de %1 par rapport à celle de %2. Réglez-la.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the one of %2. Set it right.</source>
        <comment>%1: 3 days, %2: Google or Immich</comment>
        <translation>L’horloge de cet ordinateur retarde de %1 par rapport à celle de %2. Réglez-la.</translation>
    </message>
    <message>
        <source>Immich&apos;s clock differs by %1</source>
        <translation>l’horloge d’Immich diffère de %1</translation>
    </message>
    <message>
        <source>this clock was ahead during the last sync</source>
        <translation>cette horloge avançait pendant la dernière synchronisation</translation>
    </message>
    <message>
        <source>No answer within %1.</source>
        <translation>Aucune réponse en %1.</translation>
    </message>
    <message>
        <source>The file %1 is damaged: %2</source>
        <translation>Le fichier %1 est endommagé : %2</translation>
    </message>
    <message>
        <source>The database was missing, and an empty one was started. Run &apos;immirror verify --repair&apos; before the next sync: it finds what Google Photos has already.</source>
        <translation>La base de données manquait, et une base vide a été créée. Exécutez &apos;immirror verify --repair&apos; avant la prochaine synchronisation : cette commande retrouve ce que Google Photos a déjà.</translation>
    </message>
    <message>
        <source>Immirror has an empty database now.</source>
        <translation>Immirror a maintenant une base de données vide.</translation>
    </message>
    <message>
        <source>Choose your albums again with &apos;immirror mirror add&apos;, then run &apos;immirror verify --repair&apos;: it finds the albums and photos that Google Photos has already.</source>
        <translation>Choisissez à nouveau vos albums avec &apos;immirror mirror add&apos;, puis exécutez &apos;immirror verify --repair&apos; : cette commande retrouve les albums et les photos que Google Photos a déjà.</translation>
    </message>
    <message>
        <source>The database is now the copy of %1, %2.</source>
        <translation>La base de données est maintenant la copie du %1, %2.</translation>
    </message>
    <message>
        <source>The copy does not know what was mirrored after it was taken. Run &apos;immirror verify --repair&apos; before the next sync: it finds those photos in Google&apos;s albums. A sync before that may send them again; Google keeps equal files only once.</source>
        <translation>La copie ne sait pas ce qui a été répliqué après elle. Exécutez &apos;immirror verify --repair&apos; avant la prochaine synchronisation : cette commande retrouve ces photos dans les albums de Google. Une synchronisation avant cela peut les envoyer à nouveau ; Google ne garde qu’une fois les fichiers identiques.</translation>
    </message>
    <message>
        <source>The database that was there before was kept as %1.</source>
        <translation>La base de données précédente a été conservée sous le nom %1.</translation>
    </message>
    <message>
        <source>There is no sound copy of the database. &apos;immirror restore&apos; followed by the name of a file uses that one; &apos;immirror restore --empty&apos; starts with an empty database.</source>
        <translation>Il n’y a pas de copie intacte de la base de données. &apos;immirror restore&apos; suivi du nom d’un fichier utilise celui-ci ; &apos;immirror restore --empty&apos; commence avec une base vide.</translation>
    </message>
    <message>
        <source>%1 is not a sound copy of Immirror&apos;s database: %2. Nothing was changed.</source>
        <translation>%1 n’est pas une copie intacte de la base de données d’Immirror : %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Either the name of a file or --empty, not both.</source>
        <translation>Soit le nom d’un fichier, soit --empty, pas les deux.</translation>
    </message>
    <message>
        <source>The database is sound: there is nothing to restore.</source>
        <translation>La base de données est intacte : il n’y a rien à restaurer.</translation>
    </message>
    <message>
        <source>The database is sound: nothing was restored. To go back to an older copy all the same, name its file: %1</source>
        <translation>La base de données est intacte : rien n’a été restauré. Pour revenir quand même à une copie plus ancienne, indiquez son fichier : %1</translation>
    </message>
    <message>
        <source>Give the key the permission user.read, too: then Immirror knows whose albums these are, wherever Immich moves to.</source>
        <translation>Donnez aussi à la clé l’autorisation user.read&#xa0;: Immirror saura alors à qui sont ces albums, où qu’Immich déménage.</translation>
    </message>
    <message>
        <source>The key lacks user.read, by which Immirror knows whose albums these are.</source>
        <translation>Il manque à la clé user.read, qui permet à Immirror de savoir à qui sont ces albums.</translation>
    </message>
    <message>
        <source>choose one of --adopt and --new</source>
        <translation>choisissez --adopt ou --new, pas les deux</translation>
    </message>
    <message>
        <source>--adopt and --new are for albums of their own, not --into</source>
        <translation>--adopt et --new sont pour les albums qui ont le leur chez Google, pas pour --into</translation>
    </message>
    <message numerus="yes">
        <source>  requests about %1, with %n create(s) in about %2</source>
        <comment>to Google, of which creates bring photos into an album</comment>
        <translation>
            <numerusform>  requêtes environ %1, dont %n ajout à l’album (durée environ %2)</numerusform>
            <numerusform>  requêtes environ %1, dont %n ajouts à l’album (durée environ %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the keychain to be unlocked…</source>
        <translation>En attente du déverrouillage du trousseau…</translation>
    </message>
    <message>
        <source>  requests about %1</source>
        <comment>to Google</comment>
        <translation>  environ %1 requêtes</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>taken out of Google&apos;s album</source>
        <translation>retirée de l&apos;album Google</translation>
    </message>
    <message>
        <source>in Google&apos;s album again</source>
        <translation>de nouveau dans l&apos;album Google</translation>
    </message>
    <message>
        <source>deleted in Google Photos</source>
        <translation>supprimée dans Google Photos</translation>
    </message>
    <message>
        <source>another caption in Google Photos</source>
        <translation>une autre légende dans Google Photos</translation>
    </message>
    <message>
        <source>in Google&apos;s album, unknown here; surely this photo</source>
        <translation>dans l&apos;album Google, inconnue ici ; sûrement cette photo</translation>
    </message>
    <message>
        <source>in Google&apos;s album, unknown here; likely this photo</source>
        <translation>dans l&apos;album Google, inconnue ici ; probablement cette photo</translation>
    </message>
    <message>
        <source>a second time in Google&apos;s album</source>
        <translation>une deuxième fois dans l&apos;album Google</translation>
    </message>
    <message>
        <source>in Google&apos;s album, and not of this Immich album</source>
        <translation>dans l&apos;album Google, et pas de cet album Immich</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n photo(s) checked, %2 different</source>
        <translation>
            <numerusform>%1 : %n photo vérifiée, %2 différente(s)</numerusform>
            <numerusform>%1 : %n photos vérifiées, %2 différente(s)</numerusform>
        </translation>
    </message>
    <message>
        <source>Google has an album of this title that Immirror made, and nothing here knows it.</source>
        <translation>Google a un album de ce titre créé par Immirror, inconnu ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of the album came from elsewhere first, and Google shows them to no program: whether one is missing cannot be told.</source>
        <translation>
            <numerusform>%n photo de l&apos;album venait d&apos;abord d&apos;ailleurs, et Google ne la montre à aucun programme : impossible de dire s&apos;il en manque.</numerusform>
            <numerusform>%n photos de l&apos;album venaient d&apos;abord d&apos;ailleurs, et Google ne les montre à aucun programme : impossible de dire s&apos;il en manque.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>There is no display to show the tray application on. &apos;immirror --help&apos; lists the commands that need none.</source>
        <translation>Il n’y a pas d’écran où afficher l’application. &apos;immirror --help&apos; énumère les commandes qui s’en passent.</translation>
    </message>
    <message>
        <source>Immirror is running already, but does not answer.</source>
        <translation>Immirror est déjà lancé, mais ne répond pas.</translation>
    </message>
</context>
<context>
    <name>EventsTable</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>In the server&apos;s own words</source>
        <translation>Message d’origine du serveur</translation>
    </message>
</context>
<context>
    <name>Foreign</name>
    <message>
        <source>(no name)</source>
        <comment>of an album</comment>
        <translation>(sans nom)</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Immirror needs to have %1 files open at once, and the system lets it have fewer. &apos;ulimit -n&apos; shows and changes the limit.</source>
        <translation>Immirror doit pouvoir ouvrir %1 fichiers à la fois, et le système en autorise moins. &apos;ulimit -n&apos; affiche et change la limite.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Immirror cannot sync</source>
        <translation>Immirror ne peut pas synchroniser</translation>
    </message>
    <message>
        <source>The Google sign-in ends soon</source>
        <translation>La connexion à Google expire bientôt</translation>
    </message>
    <message>
        <source>An album cannot be synced</source>
        <translation>Un album ne peut pas être synchronisé</translation>
    </message>
    <message>
        <source>Photos are waiting for your decision</source>
        <translation>Des photos attendent votre décision</translation>
    </message>
    <message>
        <source>The sync ended with problems</source>
        <translation>La synchronisation s’est terminée avec des problèmes</translation>
    </message>
    <message>
        <source>Immirror needs your attention</source>
        <translation>Immirror a besoin de votre attention</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are waiting for you.</source>
        <translation>
            <numerusform>%n élément attend votre intervention.</numerusform>
            <numerusform>%n éléments attendent votre intervention.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first sync is done</source>
        <translation>La première synchronisation est terminée</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are in Google Photos now.</source>
        <translation>
            <numerusform>%n photo est maintenant dans Google Photos.</numerusform>
            <numerusform>%n photos sont maintenant dans Google Photos.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are other accounts than before</source>
        <translation>D&apos;autres comptes qu&apos;avant</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
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
        <translation>Photo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>Asset id</source>
        <translation>Identifiant Immich</translation>
    </message>
    <message numerus="yes">
        <source>%n to remove from Google&apos;s album</source>
        <translation>
            <numerusform>%n à retirer de l’album Google</numerusform>
            <numerusform>%n à retirer de l’album Google</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to upload</source>
        <translation>
            <numerusform>%n à envoyer</numerusform>
            <numerusform>%n à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to link</source>
        <translation>
            <numerusform>%n à lier</numerusform>
            <numerusform>%n à lier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to replace</source>
        <translation>
            <numerusform>%n à remplacer</numerusform>
            <numerusform>%n à remplacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caption(s) to change</source>
        <translation>
            <numerusform>%n légende à changer</numerusform>
            <numerusform>%n légendes à changer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to let stay</source>
        <translation>
            <numerusform>%n à laisser dans l’album Google</numerusform>
            <numerusform>%n à laisser dans l’album Google</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to leave out</source>
        <translation>
            <numerusform>%n à écarter</numerusform>
            <numerusform>%n à écarter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to leave as it is</source>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos.</source>
        <translation>Il n’y a aucune photo.</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>%1 à envoyer</translation>
    </message>
    <message>
        <source>remove from the album</source>
        <translation>retirer de l’album</translation>
    </message>
    <message>
        <source>upload</source>
        <translation>envoyer</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lier</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>remplacer</translation>
    </message>
    <message>
        <source>change the caption</source>
        <translation>changer la légende</translation>
    </message>
    <message>
        <source>let stay</source>
        <translation>laisser en place</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>écarter</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>laisser tel quel</translation>
    </message>
    <message>
        <source>Immich has another version of it</source>
        <translation>Immich en a une autre version</translation>
    </message>
    <message>
        <source>in your Google Photos library already: nothing is sent</source>
        <translation>déjà dans votre bibliothèque Google Photos : rien n’est envoyé</translation>
    </message>
    <message>
        <source>the same photo is in Google&apos;s album already: nothing is sent</source>
        <translation>la même photo est déjà dans l’album Google : rien n’est envoyé</translation>
    </message>
    <message>
        <source>new; goes as a copy with Immich&apos;s date in it</source>
        <translation>nouvelle ; part comme copie portant la date d’Immich</translation>
    </message>
    <message>
        <source>new; seems to have no date of its own</source>
        <translation>nouvelle ; semble ne pas avoir de date propre</translation>
    </message>
    <message>
        <source>failed before, is tried again</source>
        <translation>a échoué avant, nouvel essai</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>its description was removed in Immich</source>
        <translation>sa description a été supprimée dans Immich</translation>
    </message>
    <message>
        <source>its description changed in Immich</source>
        <translation>sa description a changé dans Immich</translation>
    </message>
    <message>
        <source>left the Immich album</source>
        <translation>a quitté l’album Immich</translation>
    </message>
    <message>
        <source>New title of Google&apos;s album: %1</source>
        <translation>Nouveau titre de l’album Google : %1</translation>
    </message>
    <message>
        <source>Google&apos;s album gets Immich&apos;s cover.</source>
        <translation>L’album Google reçoit la couverture d’Immich.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the photos to send seem(s) to have no date of their own: Google Photos shows them on the day on which they are sent.</source>
        <translation>
            <numerusform>%n des photos à envoyer ne semble pas avoir de date propre : Google Photos la montre au jour de son envoi.</numerusform>
            <numerusform>%n des photos à envoyer ne semblent pas avoir de date propre : Google Photos les montre au jour de leur envoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the photos to send go(es) as a copy with Immich&apos;s date in it, unless there is one: such a copy differs from the original.</source>
        <translation>
            <numerusform>%n des photos à envoyer part comme copie portant la date d’Immich, si elle n’en a pas : une telle copie diffère de l’original.</numerusform>
            <numerusform>%n des photos à envoyer partent comme copies portant la date d’Immich, si elles n’en ont pas : une telle copie diffère de l’original.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Putting each photo in its place takes %n request(s), about %1; all together it would be %2.</source>
        <translation>
            <numerusform>Mettre chaque photo à sa place demande %n requête, environ %1&#x202f;; toutes ensemble, ce serait %2.</numerusform>
            <numerusform>Mettre chaque photo à sa place demande %n requêtes, environ %1&#x202f;; toutes ensemble, ce serait %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These photos go together, in %1, and some will stand beside their places: putting each in its place would take %n request(s), about %2.</source>
        <translation>
            <numerusform>Ces photos sont ajoutées ensemble, en %1 au lieu de %n requête, et certaines seront à côté de leur place&#xa0;: mettre chacune à la sienne prendrait environ %2.</numerusform>
            <numerusform>Ces photos sont ajoutées ensemble, en %1 au lieu de %n requêtes, et certaines seront à côté de leur place&#xa0;: mettre chacune à la sienne prendrait environ %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingSummaries</name>
    <message>
        <source>How much the log tells</source>
        <translation>Ce que le journal raconte</translation>
    </message>
    <message>
        <source>The language</source>
        <translation>La langue</translation>
    </message>
    <message>
        <source>The look of the tray icon</source>
        <translation>L’aspect de l’icône de notification</translation>
    </message>
    <message>
        <source>Start without showing the window</source>
        <translation>Démarrer sans afficher la fenêtre</translation>
    </message>
    <message>
        <source>Notify when something needs you</source>
        <translation>Prévenir quand quelque chose a besoin de vous</translation>
    </message>
    <message>
        <source>Notify when the first sync is done</source>
        <translation>Prévenir quand la première synchronisation est finie</translation>
    </message>
    <message>
        <source>Notify when a sync ended with problems</source>
        <translation>Prévenir quand une synchronisation a fini avec des problèmes</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>Synchroniser tout seul</translation>
    </message>
    <message>
        <source>Sync when the tray application starts</source>
        <translation>Synchroniser au démarrage de l’application</translation>
    </message>
    <message>
        <source>Minutes from one sync to the next</source>
        <translation>Minutes d’une synchronisation à la suivante</translation>
    </message>
    <message>
        <source>Keep the computer awake during a sync</source>
        <translation>Garder l’ordinateur éveillé pendant une synchronisation</translation>
    </message>
    <message>
        <source>Which proxy leads to the servers</source>
        <translation>Quel proxy mène aux serveurs</translation>
    </message>
    <message>
        <source>The kind of a proxy set by hand</source>
        <translation>Le type du proxy réglé à la main</translation>
    </message>
    <message>
        <source>The address of a proxy set by hand</source>
        <translation>L’adresse du proxy réglé à la main</translation>
    </message>
    <message>
        <source>The port of a proxy set by hand</source>
        <translation>Le port du proxy réglé à la main</translation>
    </message>
    <message>
        <source>The user name for the proxy</source>
        <translation>Le nom d’utilisateur pour le proxy</translation>
    </message>
    <message>
        <source>A file of certificates to trust besides the system&apos;s</source>
        <translation>Un fichier de certificats de confiance en plus de ceux du système</translation>
    </message>
    <message>
        <source>Most to send, in kB/s; 0: no limit</source>
        <translation>Envoi maximal, en ko/s ; 0 : sans limite</translation>
    </message>
    <message>
        <source>Most to receive, in kB/s; 0: no limit</source>
        <translation>Réception maximale, en ko/s ; 0 : sans limite</translation>
    </message>
    <message>
        <source>What to do on a metered connection</source>
        <translation>Que faire sur une connexion limitée</translation>
    </message>
    <message>
        <source>Whether photos that leave an Immich album leave Google&apos;s too, in newly mirrored ones</source>
        <translation>Si les photos qui quittent un album d’Immich quittent aussi celui de Google, pour les nouveaux</translation>
    </message>
    <message>
        <source>Hold removals back that are more than this percentage of an album</source>
        <translation>Retenir les retraits qui dépassent ce pourcentage d’un album</translation>
    </message>
    <message>
        <source>Hold removals back that are more than so many photos</source>
        <translation>Retenir les retraits qui dépassent ce nombre de photos</translation>
    </message>
    <message>
        <source>Photos that are sent at the same time</source>
        <translation>Photos envoyées en même temps</translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>Chercher une version plus récente une fois par jour</translation>
    </message>
    <message>
        <source>When the pause ends</source>
        <translation>Quand la pause finit</translation>
    </message>
    <message>
        <source>Whether it was said that there is no tray</source>
        <translation>S’il a été dit qu’il n’y a pas de zone de notification</translation>
    </message>
    <message>
        <source>When a newer version was looked for</source>
        <translation>Quand une version plus récente a été cherchée</translation>
    </message>
    <message>
        <source>The newer version that was told of</source>
        <translation>La version plus récente qui a été annoncée</translation>
    </message>
    <message>
        <source>Immich&apos;s address</source>
        <translation>L’adresse d’Immich</translation>
    </message>
    <message>
        <source>Certificates to trust for Immich</source>
        <translation>Certificats de confiance pour Immich</translation>
    </message>
    <message>
        <source>The id of the account at Immich</source>
        <translation>L’identifiant du compte chez Immich</translation>
    </message>
    <message>
        <source>The account at Immich</source>
        <translation>Le compte chez Immich</translation>
    </message>
    <message>
        <source>Immich&apos;s version</source>
        <translation>La version d’Immich</translation>
    </message>
    <message>
        <source>Whether Google is connected</source>
        <translation>Si Google est connecté</translation>
    </message>
    <message>
        <source>The id of the OAuth client</source>
        <translation>L’identifiant du client OAuth</translation>
    </message>
    <message>
        <source>The id of the account at Google</source>
        <translation>L’identifiant du compte chez Google</translation>
    </message>
    <message>
        <source>The account at Google</source>
        <translation>Le compte chez Google</translation>
    </message>
    <message>
        <source>When the sign-in to Google ends</source>
        <translation>Quand la connexion à Google prend fin</translation>
    </message>
    <message>
        <source>Send photos by itself only from this time of day on</source>
        <translation>N’envoyer de photos tout seul qu’à partir de cette heure</translation>
    </message>
    <message>
        <source>Send photos by itself only up to this time of day</source>
        <translation>N’envoyer de photos tout seul que jusqu’à cette heure</translation>
    </message>
    <message>
        <source>When the pause was set</source>
        <translation>Quand la pause a été décidée</translation>
    </message>
    <message>
        <source>So many removals are never too large a share of an album</source>
        <translation>Ce nombre de retraits n’est jamais une trop grande part d’un album</translation>
    </message>
    <message>
        <source>Immich&apos;s client certificate, a file</source>
        <translation>Le certificat client pour Immich, un fichier</translation>
    </message>
    <message>
        <source>That certificate&apos;s key, a file</source>
        <translation>La clé de ce certificat, un fichier</translation>
    </message>
</context>
<context>
    <name>Standings</name>
    <message>
        <source>Google asks to slow down; the next sync goes on</source>
        <translation>Google demande de ralentir&#x202f;; la prochaine synchronisation continuera</translation>
    </message>
    <message>
        <source>Google asks to slow down; goes on %1</source>
        <comment>%1: at 15:00</comment>
        <translation>Google demande de ralentir&#x202f;; reprise %1</translation>
    </message>
    <message>
        <source>Immich is in maintenance mode; tries again later</source>
        <translation>Immich est en mode maintenance&#x202f;; nouvel essai plus tard</translation>
    </message>
    <message>
        <source>Immich is in maintenance mode; tries again %1</source>
        <comment>%1: at 15:00</comment>
        <translation>Immich est en mode maintenance&#x202f;; nouvel essai %1</translation>
    </message>
    <message>
        <source>The last sync was cut short; tries again later</source>
        <translation>La dernière synchronisation a été interrompue&#x202f;; nouvel essai plus tard</translation>
    </message>
    <message>
        <source>The last sync was cut short; tries again %1</source>
        <comment>%1: at 15:00</comment>
        <translation>La dernière synchronisation a été interrompue&#x202f;; nouvel essai %1</translation>
    </message>
    <message>
        <source>Waiting: this computer is offline</source>
        <translation>En attente&#xa0;: cet ordinateur est hors ligne</translation>
    </message>
    <message>
        <source>Waiting: the connection is metered</source>
        <translation>En attente&#xa0;: la connexion est limitée</translation>
    </message>
    <message>
        <source>Waiting for the hours that you chose</source>
        <translation>En attente des heures que vous avez choisies</translation>
    </message>
    <message>
        <source>Waiting for the hours that you chose; goes on %1</source>
        <comment>%1: at 15:00</comment>
        <translation>En attente des heures que vous avez choisies&#x202f;; reprise %1</translation>
    </message>
    <message>
        <source>Google&apos;s daily limit is reached for today</source>
        <translation>La limite quotidienne de Google est atteinte pour aujourd’hui</translation>
    </message>
    <message>
        <source>Google&apos;s daily limit is reached; goes on %1</source>
        <comment>%1: at 15:00</comment>
        <translation>La limite quotidienne de Google est atteinte&#x202f;; reprise %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Google&apos;s album for “%1” is gone: it was deleted in Google Photos. Nothing more is sent to it.</source>
        <translation>L’album Google de «&#xa0;%1&#xa0;» n’existe plus&#xa0;: il a été supprimé dans Google Photos. Plus rien n’y est envoyé.</translation>
    </message>
    <message>
        <source>Google&apos;s album for “%1” was made by hand or with another OAuth client, and cannot be changed with this one.</source>
        <translation>L’album Google de «&#xa0;%1&#xa0;» a été créé à la main ou avec un autre client OAuth, et ne peut pas être modifié avec celui-ci.</translation>
    </message>
    <message>
        <source>Immich no longer shows the album “%1”: it was deleted, is no longer shared, or belongs to another account. Google&apos;s album was left alone.</source>
        <translation>Immich ne montre plus l’album «&#xa0;%1&#xa0;»&#xa0;: il a été supprimé, n’est plus partagé ou appartient à un autre compte. L’album Google n’a pas été touché.</translation>
    </message>
    <message>
        <source>The album “%1” is not synced: %2</source>
        <translation>L’album «&#xa0;%1&#xa0;» n’est pas synchronisé&#xa0;: %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>%1: 15:00</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <comment>%1: 15:00</comment>
        <translation>demain à %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>Tuesday, 15:00</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>02/03/2026, 15:00</comment>
        <translation>le %1 à %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>%1: 15:00</comment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>until tomorrow at %1</source>
        <comment>%1: 15:00</comment>
        <translation>jusqu’à demain à %1</translation>
    </message>
    <message>
        <source>until %1 at %2</source>
        <comment>Tuesday, 15:00</comment>
        <translation>jusqu’à %1 à %2</translation>
    </message>
    <message>
        <source>until %1 at %2</source>
        <comment>02/03/2026, 15:00</comment>
        <translation>jusqu’au %1 à %2</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute restante</numerusform>
            <numerusform>%n minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>environ %n minute restante</numerusform>
            <numerusform>environ %n minutes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation>environ une heure restante</translation>
    </message>
    <message>
        <source>about an hour and a half left</source>
        <translation>environ une heure et demie restante</translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>environ %n heure restante</numerusform>
            <numerusform>environ %n heures restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left</source>
        <translation>
            <numerusform>environ %n jour restant</numerusform>
            <numerusform>environ %n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Immirror is not set up yet</source>
        <translation>Immirror n’est pas encore configuré</translation>
    </message>
    <message>
        <source>Up to date; next sync %1</source>
        <comment>%1: at 15:00</comment>
        <translation>À jour&#x202f;; prochaine synchronisation %1</translation>
    </message>
    <message>
        <source>Up to date; syncs only when you ask</source>
        <translation>À jour&#x202f;; ne synchronise qu’à votre demande</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation en cours</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <comment>%1: until 15:00</comment>
        <translation>En pause %1</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>En pause jusqu’à ce que vous repreniez</translation>
    </message>
    <message>
        <source>Something needs your attention</source>
        <translation>Quelque chose demande votre attention</translation>
    </message>
    <message>
        <source>Syncing: looking for changes</source>
        <translation>Synchronisation&#xa0;: recherche de modifications</translation>
    </message>
    <message>
        <source>Syncing %1: looking for changes</source>
        <translation>Synchronisation de «&#xa0;%1&#xa0;»&#xa0;: recherche de modifications</translation>
    </message>
    <message>
        <source>Syncing %1: %2 of %3</source>
        <translation>Synchronisation de «&#xa0;%1&#xa0;»&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Syncing %1: %2 of %3, %4</source>
        <comment>%4: 3 minutes left</comment>
        <translation>Synchronisation de «&#xa0;%1&#xa0;»&#xa0;: %2 sur %3, %4</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Syncing</source>
        <comment>short title</comment>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Attention requise</translation>
    </message>
    <message>
        <source>The Google sign-in ends %1. Sign in again before that.</source>
        <comment>%1: tomorrow at 15:00</comment>
        <translation>La connexion à Google expire %1. Reconnectez-vous avant.</translation>
    </message>
    <message>
        <source>The Google sign-in ends soon. Sign in again before that.</source>
        <translation>La connexion à Google expire bientôt. Reconnectez-vous avant.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left “%1” in Immich: shall Google&apos;s album lose them too?</source>
        <translation>
            <numerusform>%n photo a quitté «&#xa0;%1&#xa0;» dans Immich&#xa0;: doit-elle aussi quitter l’album Google&#x202f;?</numerusform>
            <numerusform>%n photos ont quitté «&#xa0;%1&#xa0;» dans Immich&#xa0;: doivent-elles aussi quitter l’album Google&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Google is not connected.</source>
        <translation>Google n’est pas connecté.</translation>
    </message>
    <message>
        <source>Immich is not connected.</source>
        <translation>Immich n’est pas connecté.</translation>
    </message>
    <message>
        <source>The Google sign-in has ended. Sign in again; while your Cloud project is in testing, that is needed every seven days.</source>
        <translation>La connexion à Google a expiré. Reconnectez-vous&#x202f;; tant que votre projet Cloud est en mode test, c’est nécessaire tous les sept jours.</translation>
    </message>
    <message>
        <source>Google&apos;s album is gone: it was deleted in Google Photos. Nothing more is sent to it.</source>
        <translation>L’album Google n’existe plus&#xa0;: il a été supprimé dans Google Photos. Plus rien n’y est envoyé.</translation>
    </message>
    <message>
        <source>Google&apos;s album was made by hand or with another OAuth client, and cannot be changed with this one.</source>
        <translation>L’album Google a été créé à la main ou avec un autre client OAuth, et ne peut pas être modifié avec celui-ci.</translation>
    </message>
    <message>
        <source>The certificate of Google is not trusted: %1. Its SHA-256 fingerprint is %2. If your network puts its own in between, add its CA to the settings.</source>
        <translation>Le certificat de Google n’est pas approuvé&#xa0;: %1. Son empreinte SHA-256 est %2. Si votre réseau interpose le sien, ajoutez son autorité de certification dans les paramètres.</translation>
    </message>
    <message>
        <source>The certificate of Immich is not trusted: %1. Its SHA-256 fingerprint is %2. If it is your own, give the CA that signed it.</source>
        <translation>Le certificat d’Immich n’est pas approuvé&#xa0;: %1. Son empreinte SHA-256 est %2. Si c’est le vôtre, indiquez l’autorité de certification qui l’a signé.</translation>
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
        <translation>%1 est injoignable&#x202f;; nouvel essai plus tard</translation>
    </message>
    <message>
        <source>%1 has trouble of its own; tries again later</source>
        <translation>%1 rencontre un problème interne&#x202f;; nouvel essai plus tard</translation>
    </message>
    <message>
        <source>%1 cannot be reached; tries again %2</source>
        <comment>%2: at 15:00</comment>
        <translation>%1 est injoignable&#x202f;; nouvel essai %2</translation>
    </message>
    <message>
        <source>%1 has trouble of its own; tries again %2</source>
        <comment>%2: at 15:00</comment>
        <translation>%1 rencontre un problème interne&#x202f;; nouvel essai %2</translation>
    </message>
    <message>
        <source>No album is mirrored yet</source>
        <translation>Aucun album n’est encore mis en miroir</translation>
    </message>
    <message>
        <source>The last sync was not finished</source>
        <translation>La dernière synchronisation n’a pas été terminée</translation>
    </message>
    <message>
        <source>Not synced yet; syncs only when you ask</source>
        <translation>Pas encore synchronisé&#x202f;; ne synchronise qu’à votre demande</translation>
    </message>
    <message>
        <source>The last sync was not finished; goes on %1</source>
        <comment>%1: at 15:00</comment>
        <translation>La dernière synchronisation n’a pas été terminée&#x202f;; reprise %1</translation>
    </message>
    <message>
        <source>Not synced yet; first sync %1</source>
        <comment>%1: at 15:00</comment>
        <translation>Pas encore synchronisé&#x202f;; première synchronisation %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be mirrored.</source>
        <translation>
            <numerusform>%n photo n’a pas pu être mise en miroir.</numerusform>
            <numerusform>%n photos n’ont pas pu être mises en miroir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be sent yet; tried again %1</source>
        <comment>%1: at 15:00</comment>
        <translation>
            <numerusform>%n&#xa0;photo n’a pas encore pu être envoyée&#xa0;; nouvel essai %1</numerusform>
            <numerusform>%n&#xa0;photos n’ont pas encore pu être envoyées&#xa0;; nouvel essai %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be sent yet; tried again when you sync</source>
        <translation>
            <numerusform>%n&#xa0;photo n’a pas encore pu être envoyée&#xa0;; nouvel essai à votre prochaine synchronisation</numerusform>
            <numerusform>%n&#xa0;photos n’ont pas encore pu être envoyées&#xa0;; nouvel essai à votre prochaine synchronisation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is another Immich server or user than the one that %n album(s) were mirrored from. They stay in Google Photos as they are. Connect the earlier account again to go on with them, or choose albums of this one.</source>
        <translation>
            <numerusform>C&apos;est un autre serveur ou utilisateur Immich que celui dont %n album était reflété. Il reste dans Google Photos tel quel. Reconnectez le compte précédent pour continuer avec lui, ou choisissez des albums de celui-ci.</numerusform>
            <numerusform>C&apos;est un autre serveur ou utilisateur Immich que celui dont %n albums étaient reflétés. Ils restent dans Google Photos tels quels. Reconnectez le compte précédent pour continuer avec eux, ou choisissez des albums de celui-ci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is another Google account than the one that %n album(s) were mirrored to. They stay there as they are. Connect the earlier account again to go on with them, or mirror the same albums to this one, from the first photo on.</source>
        <translation>
            <numerusform>C&apos;est un autre compte Google que celui vers lequel %n album était reflété. Il y reste tel quel. Reconnectez le compte précédent pour continuer avec lui, ou reflétez le même album vers celui-ci, dès la première photo.</numerusform>
            <numerusform>C&apos;est un autre compte Google que celui vers lequel %n albums étaient reflétés. Ils y restent tels quels. Reconnectez le compte précédent pour continuer avec eux, ou reflétez les mêmes albums vers celui-ci, dès la première photo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is another OAuth client than the one that %n album(s) were mirrored with. Google lets it neither see nor change what the earlier one made: those albums stay as they are. Sign in with the earlier client again to go on with them, or mirror the same albums anew.</source>
        <translation>
            <numerusform>C&apos;est un autre client OAuth que celui avec lequel %n album était reflété. Google ne le laisse ni voir ni modifier ce que le précédent a créé : cet album reste tel quel. Connectez-vous à nouveau avec le client précédent pour continuer avec lui, ou reflétez à nouveau le même album.</numerusform>
            <numerusform>C&apos;est un autre client OAuth que celui avec lequel %n albums étaient reflétés. Google ne le laisse ni voir ni modifier ce que le précédent a créé : ces albums restent tels quels. Connectez-vous à nouveau avec le client précédent pour continuer avec eux, ou reflétez à nouveau les mêmes albums.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database %1 is damaged or missing. Immirror does not know any more which photos it has mirrored. Nothing is synced, and nothing in Google Photos is changed, until you decide: go back to an earlier copy of the database, or start with an empty one.</source>
        <translation>La base de données %1 est endommagée ou manque. Immirror ne sait plus quelles photos il a répliquées. Rien n’est synchronisé, et rien n’est modifié dans Google Photos, avant votre décision : revenir à une copie antérieure de la base, ou commencer avec une base vide.</translation>
    </message>
    <message>
        <source>Next sync %1.</source>
        <comment>%1: at 15:00</comment>
        <translation>Prochaine synchronisation %1.</translation>
    </message>
    <message>
        <source>Waiting for the keychain to be unlocked…</source>
        <translation>En attente du déverrouillage du trousseau…</translation>
    </message>
    <message numerus="yes">
        <source>%n album(s) wait until you sync</source>
        <translation>
            <numerusform>%n album attend que vous synchronisiez</numerusform>
            <numerusform>%n albums attendent que vous synchronisiez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album(s) wait for the next sync, %1</source>
        <comment>%1: at 15:00</comment>
        <translation>
            <numerusform>%n album attend la prochaine synchronisation, %1</numerusform>
            <numerusform>%n albums attendent la prochaine synchronisation, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” waits for your word: Google Photos has an album of its title already, which Immirror made but does not know on this computer. Does another computer mirror the same album? Nothing is sent until you decide.</source>
        <translation>«&#xa0;%1&#xa0;» attend votre décision&#xa0;: Google Photos a déjà un album de ce titre, qu’Immirror a créé mais ne connaît pas sur cet ordinateur. Un autre ordinateur met-il le même album en miroir&#x202f;? Rien n’est envoyé avant votre décision.</translation>
    </message>
    <message>
        <source>The album “%1” may lack photos: %2</source>
        <translation>Il manque peut-être des photos dans l’album «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>No album is mirrored yet.</source>
        <translation>Aucun album n’est encore mis en miroir.</translation>
    </message>
    <message>
        <source>What answers at Immich&apos;s address wants a client certificate, or does not accept the one that it was shown%1. Choose one under More options.</source>
        <comment>%1: (what it said)</comment>
        <translation>Ce qui répond à l’adresse d’Immich demande un certificat client, ou n’accepte pas celui qui lui a été présenté%1. Choisissez-en un sous Plus d’options.</translation>
    </message>
    <message>
        <source>In front of Immich something asks for a sign-in%1, which Immirror cannot fill in. Enter the HTTP headers that let a program pass under More options, or let /api pass without a sign-in. If you entered some, they are not accepted.</source>
        <comment>%1: (auth.example.org)</comment>
        <translation>Devant Immich, quelque chose demande une connexion%1 qu’Immirror ne peut pas remplir. Saisissez sous Plus d’options les en-têtes HTTP qui laissent passer un programme, ou laissez /api accessible sans connexion. Si vous en avez déjà saisi, ils ne sont pas acceptés.</translation>
    </message>
    <message>
        <source>Google Photos has an album of this title already, which Immirror made but does not know on this computer. Nothing is sent until you decide, on the page of problems.</source>
        <translation>Google Photos a déjà un album de ce titre, qu’Immirror a créé mais ne connaît pas sur cet ordinateur. Rien n’est envoyé avant votre décision, sur la page Problèmes.</translation>
    </message>
    <message>
        <source>%1 of %2 photos are no longer in Google&apos;s album: too many for Immirror to decide what that means. Check it against Google&apos;s album.</source>
        <translation>%1 photos sur %2 ne sont plus dans l’album Google&#xa0;: trop pour qu’Immirror décide de ce que cela signifie. Vérifiez l’album Google.</translation>
    </message>
    <message>
        <source>An album waits.</source>
        <translation>Un album attend.</translation>
    </message>
    <message>
        <source>Google does not make an album with this title. Nothing was sent. Stop mirroring the album, and choose it again with another title.</source>
        <translation>Google ne crée pas d’album portant ce titre. Rien n’a été envoyé. Arrêtez la mise en miroir de l’album, puis choisissez-le de nouveau avec un autre titre.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The settings file %1 is damaged. Only what can be read of it is used; check the settings and the accounts. The file as it is now was kept as %2.</source>
        <translation>Le fichier de réglages %1 est endommagé. Seul ce qui peut en être lu est utilisé ; vérifiez les réglages et les comptes. Le fichier actuel a été conservé sous le nom %2.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>Se re&amp;connecter…</translation>
    </message>
    <message>
        <source>Check &amp;Immich account…</source>
        <translation>Vérifier le compte &amp;Immich…</translation>
    </message>
    <message>
        <source>Open settin&amp;gs…</source>
        <translation>Ouvrir les &amp;paramètres…</translation>
    </message>
    <message>
        <source>&amp;Free storage</source>
        <translation>&amp;Libérer de l’espace</translation>
    </message>
    <message>
        <source>Open Google&apos;s &amp;console</source>
        <translation>&amp;Ouvrir la console Google</translation>
    </message>
    <message>
        <source>Make a &amp;new album</source>
        <translation>Créer un &amp;nouvel album</translation>
    </message>
    <message>
        <source>Re&amp;view removals…</source>
        <translation>&amp;Examiner les retraits…</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Held: Google&apos;s album is gone</source>
        <translation>En suspens&#xa0;: l’album Google n’existe plus</translation>
    </message>
    <message>
        <source>Held: Google&apos;s album is not ours</source>
        <translation>En suspens&#xa0;: l’album Google n’est pas le nôtre</translation>
    </message>
    <message>
        <source>Held: Immich no longer shows it</source>
        <translation>En suspens&#xa0;: Immich ne le montre plus</translation>
    </message>
    <message>
        <source>Held: needs your attention</source>
        <translation>En suspens&#xa0;: demande votre attention</translation>
    </message>
    <message numerus="yes">
        <source>%n to remove: waits for your yes</source>
        <translation>
            <numerusform>%n à retirer&#xa0;: attend votre accord</numerusform>
            <numerusform>%n à retirer&#xa0;: attendent votre accord</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n à envoyer</numerusform>
            <numerusform>%n à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Stop mirroring “%1”?</source>
        <translation>Arrêter la mise en miroir de «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Google&apos;s album and its photos stay as they are; changes in Immich no longer reach them. Adding the album again goes on from there.</source>
        <translation>L’album Google et ses photos restent tels quels&#x202f;; les modifications faites dans Immich n’y parviennent plus. Si vous ajoutez à nouveau l’album, la mise en miroir reprend où elle en était.</translation>
    </message>
    <message>
        <source>&amp;Stop mirroring</source>
        <translation>&amp;Arrêter la mise en miroir</translation>
    </message>
    <message numerus="yes">
        <source>%n to try again</source>
        <translation>
            <numerusform>%n&#xa0;à réessayer</numerusform>
            <numerusform>%n&#xa0;à réessayer</numerusform>
        </translation>
    </message>
    <message>
        <source>Mirror the same &amp;albums</source>
        <translation>Refléter les mêmes &amp;albums</translation>
    </message>
    <message>
        <source>Go on &amp;without them</source>
        <translation>Continuer &amp;sans eux</translation>
    </message>
    <message>
        <source>&amp;Use an earlier copy…</source>
        <translation>&amp;Utiliser une copie antérieure…</translation>
    </message>
    <message>
        <source>Start with an &amp;empty database…</source>
        <translation>&amp;Commencer avec une base vide…</translation>
    </message>
    <message>
        <source>Go on with &amp;that album</source>
        <translation>Continuer a&amp;vec cet album</translation>
    </message>
    <message>
        <source>Held: Google has an album of its title</source>
        <translation>En suspens&#xa0;: Google a déjà un album de ce titre</translation>
    </message>
    <message>
        <source>Differs from Google&apos;s album</source>
        <translation>Diffère de l’album Google</translation>
    </message>
    <message>
        <source>Immich&apos;s list is not complete</source>
        <translation>La liste d’Immich n’est pas complète</translation>
    </message>
    <message>
        <source>Waits for the next sync</source>
        <translation>Attend la prochaine synchronisation</translation>
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
        <translation>le serveur</translation>
    </message>
    <message>
        <source>Cannot reach %1: %2. Check the address and the network.</source>
        <translation>Impossible de joindre %1&#xa0;: %2. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>La connexion avec %1 s’est interrompue.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <translation>Pas de connexion sécurisée avec %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 sends us on to %2. Use that address, if it is yours.</source>
        <translation>%1 nous renvoie vers %2. Utilisez cette adresse, si c’est la vôtre.</translation>
    </message>
    <message>
        <source>%1 answered with a web page where data was expected. Is a login page, a proxy or another program at this address?</source>
        <translation>%1 a répondu par une page web là où des données étaient attendues. Une page de connexion, un proxy ou un autre programme se trouve-t-il à cette adresse&#x202f;?</translation>
    </message>
    <message>
        <source>%1 answered in a form that Immirror does not understand (%2).</source>
        <translation>%1 a répondu sous une forme qu’Immirror ne comprend pas (%2).</translation>
    </message>
    <message>
        <source>%1 has trouble of its own: %2</source>
        <translation>%1 rencontre un problème interne&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was busy with another change.</source>
        <translation>%1 était occupé par une autre modification.</translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation>%1 a refusé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Too large for %1.</source>
        <translation>Trop volumineux pour %1.</translation>
    </message>
    <message>
        <source>Immich does not accept the API key.</source>
        <translation>Immich n’accepte pas la clé API.</translation>
    </message>
    <message>
        <source>Immich refuses this to the API key: %1</source>
        <translation>Immich refuse cela à la clé API&#xa0;: %1</translation>
    </message>
    <message>
        <source>Immich lists this photo, but its file is missing there.</source>
        <translation>Immich répertorie cette photo, mais son fichier y est manquant.</translation>
    </message>
    <message>
        <source>The API key lacks the permission %1. Add it in Immich under Account settings → API keys.</source>
        <translation>Il manque à la clé API l’autorisation %1. Ajoutez-la dans Immich sous Paramètres du compte → Clés d’API.</translation>
    </message>
    <message>
        <source>Immich is in maintenance mode. Try again later.</source>
        <translation>Immich est en mode maintenance. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This Immich is version %1; Immirror needs 1.135 or newer.</source>
        <translation>Cet Immich est en version %1&#x202f;; Immirror a besoin de la version 1.135 ou ultérieure.</translation>
    </message>
    <message>
        <source>There is no Immich at this address.</source>
        <translation>Il n’y a pas d’Immich à cette adresse.</translation>
    </message>
    <message>
        <source>Immich&apos;s list of the album is not proved complete: the album changed meanwhile, or its count is another. Nothing was removed; the next run looks again.</source>
        <translation>Rien ne garantit que la liste de l’album fournie par Immich est complète&#xa0;: l’album a changé entre-temps, ou le nombre de photos ne correspond pas. Rien n’a été retiré&#x202f;; la prochaine exécution vérifiera à nouveau.</translation>
    </message>
    <message>
        <source>What Immich sent was not the photo that it promised (damaged on disk?). It was not taken over.</source>
        <translation>Ce qu’Immich a envoyé n’est pas la photo annoncée (fichier endommagé sur le disque&#x202f;?). Elle n’a pas été reprise.</translation>
    </message>
    <message>
        <source>This client file is for a web application. Create an OAuth client of type &quot;Desktop app&quot; in Google&apos;s console, and use its file.</source>
        <translation>Ce fichier client est destiné à une application web. Créez un client OAuth de type «&#xa0;Desktop app&#xa0;» dans la console Google et utilisez son fichier.</translation>
    </message>
    <message>
        <source>You did not allow Immirror to use your Google Photos. Nothing was stored.</source>
        <translation>Vous n’avez pas autorisé Immirror à utiliser votre compte Google Photos. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>A permission was not granted on Google&apos;s page: %1. Sign in again and tick every box.</source>
        <translation>Une autorisation n’a pas été accordée sur la page de Google&#xa0;: %1. Reconnectez-vous et cochez toutes les cases.</translation>
    </message>
    <message>
        <source>The browser came back with the answer to another sign-in. Try again, in one browser window.</source>
        <translation>Le navigateur a renvoyé la réponse à une autre connexion. Réessayez, dans une seule fenêtre de navigateur.</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in in the browser in time. If Google showed an error page, it says what to change in Google&apos;s console.</source>
        <translation>La connexion n’a pas été terminée à temps dans le navigateur. Si Google a affiché une page d’erreur, elle indique ce qu’il faut changer dans la console Google.</translation>
    </message>
    <message>
        <source>Google let us in for an hour only (no refresh token). Try again; if it happens again, remove Immirror&apos;s access at myaccount.google.com/connections first.</source>
        <translation>Google ne nous a accordé l’accès que pour une heure (pas de jeton d’actualisation). Réessayez&#x202f;; si cela se reproduit, supprimez d’abord l’accès d’Immirror sur myaccount.google.com/connections.</translation>
    </message>
    <message>
        <source>Google did not complete the sign-in: %1</source>
        <translation>Google n’a pas mené la connexion à son terme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Google does not know this OAuth client (any more): %1</source>
        <translation>Google ne connaît pas (ou plus) ce client OAuth&#xa0;: %1</translation>
    </message>
    <message>
        <source>The Google sign-in has ended. Sign in again with &apos;immirror connect google&apos;; while your Cloud project is in testing, that is needed every seven days.</source>
        <translation>La connexion à Google a expiré. Reconnectez-vous avec &apos;immirror connect google&apos;&#x202f;; tant que votre projet Cloud est en mode test, c’est nécessaire tous les sept jours.</translation>
    </message>
    <message>
        <source>Google does not accept the sign-in. Sign in again.</source>
        <translation>Google n’accepte pas la connexion. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Google refuses: %1</source>
        <translation>Google refuse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Google no longer has this.</source>
        <translation>Google n’a plus cet élément.</translation>
    </message>
    <message>
        <source>The Photos Library API is not enabled in your Google Cloud project: %1</source>
        <translation>L’API Photos Library n’est pas activée dans votre projet Google Cloud&#xa0;: %1</translation>
    </message>
    <message>
        <source>The Google account&apos;s storage is full. Free some, then sync again.</source>
        <translation>L’espace de stockage du compte Google est plein. Libérez de la place, puis relancez la synchronisation.</translation>
    </message>
    <message>
        <source>Google&apos;s daily limit of requests is reached. It is reset at midnight Pacific time; the next sync goes on.</source>
        <translation>La limite quotidienne de requêtes de Google est atteinte. Elle est réinitialisée à minuit, heure du Pacifique&#x202f;; la prochaine synchronisation continuera.</translation>
    </message>
    <message>
        <source>Google&apos;s album is gone: it was deleted in Google Photos. Nothing was sent. Choose the album again with &apos;immirror mirror add&apos; to have a new one made.</source>
        <translation>L’album Google n’existe plus&#xa0;: il a été supprimé dans Google Photos. Rien n’a été envoyé. Choisissez à nouveau l’album avec &apos;immirror mirror add&apos; pour en faire créer un nouveau.</translation>
    </message>
    <message>
        <source>Google&apos;s album was made by hand or with another OAuth client; it cannot be changed with this one. Choose the album again with &apos;immirror mirror add&apos; to have a new one made.</source>
        <translation>L’album Google a été créé à la main ou avec un autre client OAuth&#x202f;; il ne peut pas être modifié avec celui-ci. Choisissez à nouveau l’album avec &apos;immirror mirror add&apos; pour en faire créer un nouveau.</translation>
    </message>
    <message>
        <source>Google does not accept this photo here.</source>
        <translation>Google n’accepte pas cette photo ici.</translation>
    </message>
    <message>
        <source>The same photo was sent twice at once.</source>
        <translation>La même photo a été envoyée deux fois en même temps.</translation>
    </message>
    <message>
        <source>Google did not say what became of this photo. The next run looks.</source>
        <translation>Google n’a pas dit ce qu’il est advenu de cette photo. La prochaine exécution vérifiera.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>This will not do: %1</source>
        <translation>Cela ne convient pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>The address needs http:// or https:// in front. Did you mean %1 ?</source>
        <translation>L’adresse doit commencer par http:// ou https://. Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>The address must end after the host name. Did you mean %1 ?</source>
        <translation>L’adresse doit s’arrêter après le nom d’hôte. Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>Google is not connected. Use &apos;immirror connect google&apos;.</source>
        <translation>Google n’est pas connecté. Utilisez &apos;immirror connect google&apos;.</translation>
    </message>
    <message>
        <source>Immich is not connected. Use &apos;immirror connect immich&apos;.</source>
        <translation>Immich n’est pas connecté. Utilisez &apos;immirror connect immich&apos;.</translation>
    </message>
    <message>
        <source>A sync is already running.</source>
        <translation>Une synchronisation est déjà en cours.</translation>
    </message>
    <message>
        <source>There is no keychain to keep secrets in (%1). On Linux, GNOME Keyring or KWallet must run in your session. Nothing was stored.</source>
        <translation>Il n’y a pas de trousseau où conserver les secrets (%1). Sous Linux, GNOME Keyring ou KWallet doit être actif dans votre session. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <translation>Erreur du trousseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>The database was written by a newer Immirror (%1). Nothing was changed; update Immirror.</source>
        <translation>La base de données a été écrite par une version plus récente d’Immirror (%1). Rien n’a été modifié&#x202f;; mettez Immirror à jour.</translation>
    </message>
    <message>
        <source>The database failed: %1</source>
        <translation>Erreur de la base de données&#xa0;: %1</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Cannot use the file %1: %2</source>
        <translation>Impossible d’utiliser le fichier %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>in Google&apos;s album already</source>
        <translation>déjà dans l’album Google</translation>
    </message>
    <message>
        <source>failed before, its next try is later</source>
        <translation>échec précédent, prochain essai plus tard</translation>
    </message>
    <message>
        <source>a type of file that Google Photos does not take</source>
        <translation>type de fichier que Google Photos n’accepte pas</translation>
    </message>
    <message>
        <source>too large for Google Photos</source>
        <translation>trop volumineux pour Google Photos</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>fichier vide</translation>
    </message>
    <message>
        <source>its file is missing in Immich</source>
        <translation>fichier manquant dans Immich</translation>
    </message>
    <message>
        <source>in Immich&apos;s trash</source>
        <translation>dans la corbeille d’Immich</translation>
    </message>
    <message>
        <source>hidden in Immich</source>
        <translation>masqué dans Immich</translation>
    </message>
    <message>
        <source>in Immich&apos;s locked folder</source>
        <translation>dans le dossier verrouillé d’Immich</translation>
    </message>
    <message>
        <source>album made</source>
        <translation>album créé</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>liée</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>removed from the album</source>
        <translation>retirée de l’album</translation>
    </message>
    <message>
        <source>orphaned</source>
        <translation>restée dans Google Photos</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>held</source>
        <translation>en suspens</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Immirror is connected. You can close this tab.</source>
        <translation>Immirror est connecté. Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>You did not allow Immirror to use your Google Photos. Nothing was stored. You can close this tab.</source>
        <translation>Vous n’avez pas autorisé Immirror à utiliser votre compte Google Photos. Rien n’a été enregistré. Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>A box was not ticked</source>
        <translation>Une case n’a pas été cochée</translation>
    </message>
    <message>
        <source>Immirror needs each of the permissions on Google&apos;s page. Nothing was stored: start the sign-in again, and tick every box.</source>
        <translation>Immirror a besoin de chacune des autorisations de la page de Google. Rien n’a été enregistré&#xa0;: recommencez la connexion et cochez toutes les cases.</translation>
    </message>
    <message>
        <source>Signed in for an hour only</source>
        <translation>Connecté pour une heure seulement</translation>
    </message>
    <message>
        <source>Google gave Immirror no lasting access. Nothing was stored: start the sign-in again.</source>
        <translation>Google n’a pas accordé d’accès durable à Immirror. Rien n’a été enregistré&#xa0;: recommencez la connexion.</translation>
    </message>
    <message>
        <source>The sign-in failed</source>
        <translation>La connexion a échoué</translation>
    </message>
    <message>
        <source>Google did not complete the sign-in. Immirror says why. You can close this tab.</source>
        <translation>Google n’a pas mené la connexion à son terme. Immirror indique pourquoi. Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The sign-in was cancelled in Immirror.</source>
        <translation>La connexion a été annulée dans Immirror.</translation>
    </message>
    <message>
        <source>Not this sign-in</source>
        <translation>Ce n’est pas la bonne connexion</translation>
    </message>
    <message>
        <source>This is not the answer to the sign-in that Immirror is waiting for; an older tab, perhaps. Immirror did not use it.</source>
        <translation>Ce n’est pas la réponse à la connexion qu’Immirror attend&#x202f;; peut-être un onglet plus ancien. Immirror ne l’a pas utilisée.</translation>
    </message>
    <message>
        <source>Cannot reach %1 through the proxy %2: %3. Check the address and the network settings.</source>
        <translation>Impossible de joindre %1 par le proxy %2&#xa0;: %3. Vérifiez l’adresse et les paramètres réseau.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and password, or does not accept the ones it was given. Check them in the network settings.</source>
        <translation>Le proxy %1 demande un nom d’utilisateur et un mot de passe, ou n’accepte pas ceux qu’il a reçus. Vérifiez-les dans les paramètres réseau.</translation>
    </message>
    <message>
        <source>Cannot reach %1. Check the address and the network.</source>
        <translation>%1 est injoignable. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>%1 answered in a form that Immirror does not understand.</source>
        <translation>%1 a répondu sous une forme qu’Immirror ne comprend pas.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own. Immirror tries again later.</source>
        <translation>%1 rencontre lui-même des difficultés. Immirror réessaiera plus tard.</translation>
    </message>
    <message>
        <source>%1 asks to slow down. Try again in some minutes.</source>
        <translation>%1 demande de ralentir. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>%1 refused a request of Immirror.</source>
        <translation>%1 a refusé une requête d’Immirror.</translation>
    </message>
    <message>
        <source>What answers in Google&apos;s place sends us on to %1. Does this network want you to sign in to it first, in a browser?</source>
        <translation>Ce qui répond à la place de Google renvoie vers %1. Ce réseau demande-t-il d’abord une connexion dans un navigateur&#xa0;?</translation>
    </message>
    <message>
        <source>A web page came where Google&apos;s answer was expected. Does this network want you to sign in to it first, in a browser?</source>
        <translation>Une page web est arrivée à la place de la réponse de Google. Ce réseau demande-t-il d’abord une connexion dans un navigateur&#xa0;?</translation>
    </message>
    <message>
        <source>Google cannot read this file as a photo or video.</source>
        <translation>Google ne peut pas lire ce fichier comme photo ou vidéo.</translation>
    </message>
    <message>
        <source>Google cannot read this file as a photo or video: %1</source>
        <translation>Google ne peut pas lire ce fichier comme photo ou vidéo&#xa0;: %1</translation>
    </message>
    <message>
        <source>failed too often, tried again when you ask</source>
        <translation>trop d’échecs, nouvel essai à votre demande</translation>
    </message>
    <message>
        <source>waits for the hours that you chose</source>
        <translation>attend les heures que vous avez choisies</translation>
    </message>
    <message>
        <source>Syncing</source>
        <comment>of a run</comment>
        <translation>Synchronisation en cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Done, with problems</source>
        <translation>Terminée, avec des problèmes</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Arrêtée avant la fin</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Immich does not show this album or photo to the API key: it was deleted, is no longer shared, belongs to another account, or its file is missing there. Google&apos;s album was left alone.</source>
        <translation>Immich ne montre pas cet album ou cette photo à la clé API&#xa0;: l’album ou la photo a été supprimé, n’est plus partagé, appartient à un autre compte, ou son fichier y manque. L’album de Google est resté tel quel.</translation>
    </message>
    <message>
        <source>the album&apos;s filter leaves it out</source>
        <translation>le filtre de l&apos;album l&apos;écarte</translation>
    </message>
    <message>
        <source>album&apos;s title or cover changed</source>
        <translation>titre ou couverture de l&apos;album changé</translation>
    </message>
    <message>
        <source>caption changed</source>
        <translation>légende changée</translation>
    </message>
    <message>
        <source>somebody took it out of Google&apos;s album</source>
        <translation>quelqu&apos;un l&apos;a retirée de l&apos;album Google</translation>
    </message>
    <message>
        <source>Immich refuses this to the API key.</source>
        <translation>Immich refuse cela à la clé d&apos;API.</translation>
    </message>
    <message>
        <source>Google refuses this.</source>
        <translation>Google refuse cela.</translation>
    </message>
    <message>
        <source>Immich is still at its edited version</source>
        <translation>Immich en prépare encore la version modifiée</translation>
    </message>
    <message>
        <source>Immich does not give its edited version</source>
        <translation>Immich n&apos;en donne pas la version modifiée</translation>
    </message>
    <message>
        <source>%1 sent or took hardly any data for too long. Immirror tries again later.</source>
        <translation>%1 n’a presque rien envoyé ni accepté pendant trop longtemps. Immirror réessaie plus tard.</translation>
    </message>
    <message>
        <source>Immirror refused to send a request with text that is not allowed there (%1).</source>
        <translation>Immirror a refusé d’envoyer une requête contenant un texte non autorisé à cet endroit (%1).</translation>
    </message>
    <message>
        <source>The database %1 is damaged or missing (%2). Immirror does not know any more which photos it has mirrored. Nothing is synced, and nothing in Google Photos is changed, until you decide: &apos;immirror restore&apos; goes back to the newest copy of the database, &apos;immirror restore --empty&apos; starts with an empty one. &apos;immirror verify --repair&apos; then finds what Google&apos;s albums hold.</source>
        <translation>La base de données %1 est endommagée ou manque (%2). Immirror ne sait plus quelles photos il a répliquées. Rien n’est synchronisé, et rien n’est modifié dans Google Photos, avant votre décision : &apos;immirror restore&apos; revient à la copie la plus récente de la base, &apos;immirror restore --empty&apos; commence avec une base vide. &apos;immirror verify --repair&apos; retrouve ensuite ce que contiennent les albums de Google.</translation>
    </message>
    <message>
        <source>Immirror cannot use its database %1: %2</source>
        <translation>Immirror ne peut pas utiliser sa base de données %1 : %2</translation>
    </message>
    <message>
        <source>An internal error stopped Immirror&apos;s work: %1. Nothing was lost. If it happens again, please report it.</source>
        <translation>Une erreur interne a interrompu le travail d’Immirror : %1. Rien n’a été perdu. Si cela se reproduit, merci de le signaler.</translation>
    </message>
    <message>
        <source>time unknown</source>
        <comment>the clock was wrong then</comment>
        <translation>heure inconnue</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Its SHA-256 fingerprint is %3.</source>
        <translation>Le certificat présenté par %1 n’est pas approuvé&#xa0;: %2. Son empreinte SHA-256 est %3.</translation>
    </message>
    <message>
        <source>None of the certificates that you gave signed it. Does it come from another authority now? Then give that one&apos;s certificate. If not, another server may answer in place of yours.</source>
        <translation>Aucun des certificats que vous avez indiqués ne l’a signé. Vient-il maintenant d’une autre autorité&#x202f;? Indiquez alors le certificat de celle-ci. Sinon, un autre serveur répond peut-être à la place du vôtre.</translation>
    </message>
    <message>
        <source>If your network puts its own in between, give its CA with &apos;immirror settings network.caFile FILE&apos;.</source>
        <translation>Si votre réseau interpose le sien, indiquez son autorité de certification avec &apos;immirror settings network.caFile FILE&apos;.</translation>
    </message>
    <message>
        <source>If it is your own, give the CA that signed it with --ca-file.</source>
        <translation>Si c’est le vôtre, indiquez avec --ca-file l’autorité de certification qui l’a signé.</translation>
    </message>
    <message>
        <source>The certificate of %1 is no longer valid%2. Whoever runs the server has to renew it. If it is still good by the calendar, the clock of this computer is wrong.</source>
        <comment>%2: (its last day was 2026-01-31)</comment>
        <translation>Le certificat présenté par %1 n’est plus valable%2. La personne qui gère le serveur doit le renouveler. S’il est encore bon d’après le calendrier, c’est l’horloge de cet ordinateur qui est fausse.</translation>
    </message>
    <message>
        <source>its last day was %1</source>
        <translation>son dernier jour était le %1</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet%2. Most often the clock of this computer is wrong: check its date and time.</source>
        <comment>%2: (its first day is 2027-01-31)</comment>
        <translation>Le certificat présenté par %1 n’est pas encore valable%2. Le plus souvent, c’est l’horloge de cet ordinateur qui est fausse&#xa0;: vérifiez sa date et son heure.</translation>
    </message>
    <message>
        <source>its first day is %1</source>
        <translation>son premier jour est le %1</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another name%2. Use an address with that name, or let the server have a certificate for this one.</source>
        <comment>%2: (photos.example.org)</comment>
        <translation>Le certificat présenté par %1 a été établi pour un autre nom%2. Utilisez une adresse qui porte ce nom, ou donnez au serveur un certificat pour le nom actuel.</translation>
    </message>
    <message>
        <source>%1 sends its own certificate only, and not the one that signed it%2, which this computer does not have. If that is an intermediate certificate, let the server send the full chain (often called fullchain.pem): browsers may have it from elsewhere. If it is an authority of your own, its certificate has to be in the file of trusted ones.</source>
        <comment>%2: (Example CA)</comment>
        <translation>%1 n’envoie que son propre certificat, et pas celui qui l’a signé%2, que cet ordinateur n’a pas. Si c’est un certificat intermédiaire, faites envoyer au serveur la chaîne complète (souvent nommée fullchain.pem)&#xa0;: les navigateurs l’ont peut-être d’ailleurs. Si c’est une autorité à vous, son certificat doit être dans le fichier de ceux de confiance.</translation>
    </message>
    <message>
        <source>What answers in Google&apos;s place wants a client certificate%1.</source>
        <comment>%1: (what it said)</comment>
        <translation>Ce qui répond à la place de Google demande un certificat client%1.</translation>
    </message>
    <message>
        <source>What answers at Immich&apos;s address wants a client certificate, or does not accept the one that it was shown%1. Give one with --client-certificate and --client-key.</source>
        <comment>%1: (what it said)</comment>
        <translation>Ce qui répond à l’adresse d’Immich demande un certificat client, ou n’accepte pas celui qui lui a été présenté%1. Indiquez-en un avec --client-certificate et --client-key.</translation>
    </message>
    <message>
        <source>What answers in Google&apos;s place wants a sign-in first%1. Open a page in a browser, and sign in to this network there.</source>
        <comment>%1: (http://portal.example)</comment>
        <translation>Ce qui répond à la place de Google demande d’abord une connexion%1. Ouvrez une page dans un navigateur, et connectez-vous-y à ce réseau.</translation>
    </message>
    <message>
        <source>In front of Immich something asks for a sign-in%1, which Immirror cannot fill in. Give the headers that let a program pass with --header-file, or let /api pass without a sign-in. If you gave headers, they are not accepted.</source>
        <comment>%1: (auth.example.org)</comment>
        <translation>Devant Immich, quelque chose demande une connexion%1 qu’Immirror ne peut pas remplir. Indiquez avec --header-file les en-têtes qui laissent passer un programme, ou laissez /api accessible sans connexion. Si vous avez indiqué des en-têtes, ils ne sont pas acceptés.</translation>
    </message>
    <message>
        <source>Immich&apos;s list of the album is not proved complete: it lists %1 photos, but counts %2. Nothing was removed; the next run looks again.</source>
        <translation>Rien ne garantit que la liste de l’album fournie par Immich est complète&#xa0;: elle contient %1 photos, mais en compte %2. Rien n’a été retiré&#x202f;; la prochaine exécution vérifiera à nouveau.</translation>
    </message>
    <message>
        <source>Immich is still at the edited version of a photo. The next run looks again.</source>
        <translation>Immich prépare encore la version modifiée d’une photo. La prochaine exécution vérifiera à nouveau.</translation>
    </message>
    <message>
        <source>The API key lacks the permissions %1. Add them in Immich under Account settings → API keys.</source>
        <translation>Il manque à la clé API les autorisations %1. Ajoutez-les dans Immich sous Paramètres du compte → Clés d’API.</translation>
    </message>
    <message>
        <source>%1 of %2 photos are no longer in Google&apos;s album: too many for Immirror to decide what that means. &apos;immirror verify&apos; shows them, and &apos;immirror verify --repair&apos; takes it for what was wanted.</source>
        <translation>%1 photos sur %2 ne sont plus dans l’album Google&#xa0;: trop pour qu’Immirror décide de ce que cela signifie. &apos;immirror verify&apos; les montre, et &apos;immirror verify --repair&apos; considère que c’était voulu.</translation>
    </message>
    <message>
        <source>Google does not make an album with this title. Nothing was sent. Use &apos;immirror mirror add&apos; with --title to give it another one.</source>
        <translation>Google ne crée pas d’album portant ce titre. Rien n’a été envoyé. Utilisez &apos;immirror mirror add&apos; avec --title pour lui en donner un autre.</translation>
    </message>
    <message>
        <source>Google Photos has an album of this title already, which Immirror made but does not know on this computer. Nothing was sent. Does another computer mirror the same album? Use &apos;immirror mirror add&apos; with --adopt to go on with that album, or with --new for another one.</source>
        <translation>Google Photos a déjà un album de ce titre, qu’Immirror a créé mais ne connaît pas sur cet ordinateur. Rien n’a été envoyé. Un autre ordinateur met-il le même album en miroir&#x202f;? Utilisez &apos;immirror mirror add&apos; avec --adopt pour continuer avec cet album, ou avec --new pour en créer un autre.</translation>
    </message>
    <message>
        <source>Google Photos has an album “%1” already, which Immirror made but does not know on this computer. Nothing was sent. Does another computer mirror the same album? Use &apos;immirror mirror add&apos; with --adopt to go on with that album, or with --new for another one.</source>
        <translation>Google Photos a déjà un album «&#xa0;%1&#xa0;», qu’Immirror a créé mais ne connaît pas sur cet ordinateur. Rien n’a été envoyé. Un autre ordinateur met-il le même album en miroir&#x202f;? Utilisez &apos;immirror mirror add&apos; avec --adopt pour continuer avec cet album, ou avec --new pour en créer un autre.</translation>
    </message>
    <message>
        <source>Nothing is mirrored yet. Use &apos;immirror mirror add&apos;.</source>
        <translation>Rien n’est encore mis en miroir. Utilisez &apos;immirror mirror add&apos;.</translation>
    </message>
    <message>
        <source>The keychain of this session does not have the Google sign-in. Is it another keychain than before? Open the earlier one, or sign in again.</source>
        <translation>La connexion à Google n’est pas dans le trousseau de cette session. Est-ce un autre trousseau qu’avant&#x202f;? Ouvrez le précédent, ou reconnectez-vous.</translation>
    </message>
    <message>
        <source>The keychain of this session does not have Immich&apos;s API key. Is it another keychain than before? Open the earlier one, or give the key again.</source>
        <translation>La clé API d’Immich n’est pas dans le trousseau de cette session. Est-ce un autre trousseau qu’avant&#x202f;? Ouvrez le précédent, ou redonnez la clé.</translation>
    </message>
    <message>
        <source>album adopted</source>
        <translation>album repris</translation>
    </message>
</context>
<context>
    <name>immirror::AccountPanel</name>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
</context>
<context>
    <name>immirror::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>immirror::ActivityPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>No sync has run yet. What each does will stand here.</source>
        <translation>Aucune synchronisation n’a encore eu lieu. Ce que fait chacune s’affichera ici.</translation>
    </message>
    <message>
        <source>S&amp;yncs</source>
        <translation>S&amp;ynchronisations</translation>
    </message>
    <message>
        <source>Syncs, the latest first</source>
        <translation>Synchronisations, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>É&amp;vénements</translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <translation>Événements, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Nothing of that kind happened.</source>
        <translation>Rien de tel ne s’est produit.</translation>
    </message>
    <message>
        <source>Saves what this list shows as a table for spreadsheets (CSV)</source>
        <translation>Enregistre ce que montre cette liste dans un tableau pour tableur (CSV)</translation>
    </message>
    <message>
        <source>Choose a row to see all that is known about it.</source>
        <translation>Choisissez une ligne pour voir tout ce que l’on en sait.</translation>
    </message>
    <message>
        <source>immirror-activity</source>
        <comment>the name of a file</comment>
        <translation>immirror-activite</translation>
    </message>
</context>
<context>
    <name>immirror::AddAlbumsDialog</name>
    <message>
        <source>Add albums</source>
        <translation>Ajouter des albums</translation>
    </message>
    <message>
        <source>&amp;Mirror these</source>
        <translation>&amp;Mettre en miroir</translation>
    </message>
</context>
<context>
    <name>immirror::AdvancedPage</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>&amp;Keep in the log:</source>
        <translation>&amp;Garder dans le journal&#xa0;:</translation>
    </message>
    <message>
        <source>Only what went wrong</source>
        <translation>Seulement les erreurs</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>L’essentiel</translation>
    </message>
    <message>
        <source>Everything, to find a fault</source>
        <translation>Tout, pour trouver une panne</translation>
    </message>
    <message>
        <source>&amp;Open the log folder</source>
        <translation>&amp;Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <source>Keys, passwords and other secrets are never written into the log.</source>
        <translation>Les clés, mots de passe et autres secrets ne sont jamais écrits dans le journal.</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>&amp;Debug archive…</source>
        <translation>Archive de &amp;débogage…</translation>
    </message>
    <message>
        <source>A text file with versions, settings, the last syncs and the log, to attach to a report. Secrets are left out and names are replaced, and you see all of it first.</source>
        <translation>Un fichier texte avec les versions, les paramètres, les dernières synchronisations et le journal, à joindre à un rapport. Les secrets en sont exclus, les noms sont remplacés, et vous voyez d’abord tout son contenu.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>&amp;Reset the settings…</source>
        <translation>&amp;Réinitialiser les paramètres…</translation>
    </message>
    <message>
        <source>Sets everything on these pages back. Accounts, albums and what is synced stay.</source>
        <translation>Rétablit tout ce qui se trouve sur ces pages. Les comptes, les albums et ce qui est synchronisé restent.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>No program could be started for it. The folder is %1.</source>
        <translation>Aucun programme n’a pu être lancé pour cela. Le dossier est %1.</translation>
    </message>
    <message>
        <source>Reset the settings?</source>
        <translation>Réinitialiser les paramètres&#x202f;?</translation>
    </message>
    <message>
        <source>Everything on these pages is set back to how it was at first, the proxy and its password too. Accounts, albums, what is synced and whether Immirror starts when you log in stay as they are.</source>
        <translation>Tout ce qui se trouve sur ces pages revient à son état initial, y compris le proxy et son mot de passe. Les comptes, les albums, ce qui est synchronisé et le lancement d’Immirror à l’ouverture de session restent inchangés.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>All is set back.</source>
        <translation>Tout est rétabli.</translation>
    </message>
</context>
<context>
    <name>immirror::AlbumChoicePage</name>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Choose the albums that Google Photos is to have. More can be added later.</source>
        <translation>Choisissez les albums que Google Photos doit recevoir. Vous pourrez en ajouter d’autres plus tard.</translation>
    </message>
</context>
<context>
    <name>immirror::AlbumModel</name>
    <message>
        <source>Shared, already mirrored</source>
        <translation>Partagé, déjà en miroir</translation>
    </message>
    <message>
        <source>Already mirrored</source>
        <translation>Déjà en miroir</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n photo(s)</source>
        <translation>
            <numerusform>%1, %n photo</numerusform>
            <numerusform>%1, %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>What becomes of a photo in Google&apos;s album when it leaves Immich&apos;s</source>
        <translation>Ce que devient une photo de l’album Google quand elle quitte l’album Immich</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Photos that leave</source>
        <translation>Photos sortantes</translation>
    </message>
</context>
<context>
    <name>immirror::AlbumPicker</name>
    <message>
        <source>is ta&amp;ken out of Google&apos;s album; it stays in the library</source>
        <translation>est ret&amp;irée de l’album Google&#x202f;; elle reste dans la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;stays in Google&apos;s album</source>
        <translation>re&amp;ste dans l’album Google</translation>
    </message>
    <message>
        <source>For small pictures of the albums, the API key needs the permission asset.view.</source>
        <translation>Pour de petites images des albums, la clé API a besoin de l’autorisation asset.view.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Number of photos</source>
        <translation>Nombre de photos</translation>
    </message>
    <message>
        <source>Sea&amp;rch:</source>
        <translation>Rec&amp;hercher&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;ort by:</source>
        <translation>&amp;Trier par&#xa0;:</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Choose &amp;all shown</source>
        <translation>&amp;Cocher tous ceux affichés</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>&amp;Décocher tout</translation>
    </message>
    <message>
        <source>A photo that leaves an Immich album…</source>
        <translation>Une photo qui quitte un album Immich…</translation>
    </message>
    <message>
        <source>Asking Immich for its albums…</source>
        <translation>Récupération des albums d’Immich…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Réess&amp;ayer</translation>
    </message>
    <message>
        <source>There are no albums in this Immich account. Make one there, then look again.</source>
        <translation>Il n’y a pas d’album dans ce compte Immich. Créez-en un dans Immich, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Vérifier à &amp;nouveau</translation>
    </message>
    <message>
        <source>No album is called so</source>
        <translation>Aucun album ne porte ce nom</translation>
    </message>
    <message numerus="yes">
        <source>%n album(s) chosen</source>
        <translation>
            <numerusform>%n album choisi</numerusform>
            <numerusform>%n albums choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::AlbumsPage</name>
    <message>
        <source>&amp;Add albums…</source>
        <translation>&amp;Ajouter des albums…</translation>
    </message>
    <message>
        <source>&amp;Open in Google Photos</source>
        <translation>&amp;Ouvrir dans Google Photos</translation>
    </message>
    <message>
        <source>Sync this al&amp;bum now</source>
        <translation>Synchroniser cet al&amp;bum</translation>
    </message>
    <message>
        <source>Pause this a&amp;lbum</source>
        <translation>Mettre cet album en pa&amp;use</translation>
    </message>
    <message>
        <source>Resume this a&amp;lbum</source>
        <translation>Reprendre cet alb&amp;um</translation>
    </message>
    <message>
        <source>&amp;Remove them from Google&apos;s album too</source>
        <translation>Les &amp;retirer aussi de l’album Google</translation>
    </message>
    <message>
        <source>&amp;Keep them in Google&apos;s album</source>
        <translation>Les &amp;garder dans l’album Google</translation>
    </message>
    <message>
        <source>S&amp;top mirroring…</source>
        <translation>Arrê&amp;ter la mise en miroir…</translation>
    </message>
    <message>
        <source>Photos t&amp;hat leave</source>
        <translation>P&amp;hotos qui quittent l’album</translation>
    </message>
    <message>
        <source>What becomes of photos that leave the Immich album</source>
        <translation>Ce que deviennent les photos qui quittent l’album Immich</translation>
    </message>
    <message>
        <source>Mirrored albums</source>
        <translation>Albums en miroir</translation>
    </message>
    <message>
        <source>Immirror keeps albums of your Immich in Google Photos too. First it needs to know both.</source>
        <translation>Immirror garde aussi des albums de votre Immich dans Google Photos. Il doit d’abord connaître les deux.</translation>
    </message>
    <message>
        <source>No album is mirrored yet. Choose the albums in Immich that Google Photos shall have too.</source>
        <translation>Aucun album n’est encore en miroir. Choisissez les albums d’Immich que Google Photos doit avoir aussi.</translation>
    </message>
    <message>
        <source>Add albums…</source>
        <translation>Ajouter des albums…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>&amp;What is mirrored…</source>
        <translation>&amp;Ce qui est répliqué…</translation>
    </message>
    <message>
        <source>What a sync would &amp;do…</source>
        <translation>Aperçu d’une synchron&amp;isation…</translation>
    </message>
    <message>
        <source>Chec&amp;k against Google&apos;s album…</source>
        <translation>&amp;Vérifier l’album Google…</translation>
    </message>
</context>
<context>
    <name>immirror::AmountEdit</name>
    <message>
        <source>Unit</source>
        <comment>of a number: minutes, hours</comment>
        <translation>Unité</translation>
    </message>
</context>
<context>
    <name>immirror::CertificateRow</name>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be in the PEM form, which begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Ce fichier ne contient pas de certificat. Il doit être au format PEM, qui commence par -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Choisir le fichier de certificat</translation>
    </message>
    <message>
        <source>This is the certificate of %1. It expired on %2.</source>
        <translation>C’est le certificat de %1. Il a expiré le %2.</translation>
    </message>
    <message>
        <source>Some of the certificates in this file have expired.</source>
        <translation>Certains des certificats de ce fichier ont expiré.</translation>
    </message>
    <message numerus="yes">
        <source>Certificates of %1, and %n more.</source>
        <translation>
            <numerusform>Certificats de %1, et %n autre.</numerusform>
            <numerusform>Certificats de %1, et %n autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s): %1.</source>
        <translation>
            <numerusform>%n certificat&#xa0;: %1.</numerusform>
            <numerusform>%n certificats&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificat de l’autorité</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>immirror::ClientChooser</name>
    <message>
        <source>Client secret</source>
        <translation>Secret du client</translation>
    </message>
    <message>
        <source>&amp;Enter ID and secret by hand</source>
        <translation>&amp;Saisir l’ID et le secret à la main</translation>
    </message>
    <message>
        <source>Drop the file client_secret_….json here, or choose it:</source>
        <translation>Déposez ici le fichier client_secret_….json, ou choisissez-le&#xa0;:</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Choisir le &amp;fichier…</translation>
    </message>
    <message>
        <source>Client &amp;ID:</source>
        <translation>&amp;ID client&#xa0;:</translation>
    </message>
    <message>
        <source>Client se&amp;cret:</source>
        <translation>Secr&amp;et du client&#xa0;:</translation>
    </message>
    <message>
        <source>Drop one file, please.</source>
        <translation>Déposez un seul fichier.</translation>
    </message>
    <message>
        <source>This is no file on this computer. Save it here first.</source>
        <translation>Ce n’est pas un fichier de cet ordinateur. Enregistrez-le d’abord ici.</translation>
    </message>
    <message>
        <source>Client file from Google&apos;s console</source>
        <translation>Fichier client de la console Google</translation>
    </message>
    <message>
        <source>Client files (*.json)</source>
        <translation>Fichiers client (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The client is %1.</source>
        <translation>Le client est %1.</translation>
    </message>
    <message>
        <source>This is no client file: it holds no JSON. Was it saved completely?</source>
        <translation>Ce n’est pas un fichier client&#xa0;: il ne contient pas de JSON. A-t-il été enregistré en entier&#x202f;?</translation>
    </message>
    <message>
        <source>This is the key of a service account; Google Photos has no use for those. Create an OAuth client of the type Desktop app.</source>
        <translation>C’est la clé d’un compte de service&#x202f;; Google Photos n’en a pas l’usage. Créez un client OAuth de type Desktop app.</translation>
    </message>
    <message>
        <source>This client file is not complete. Download it again.</source>
        <translation>Ce fichier client n’est pas complet. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>This file is JSON, but no client file. The one that is needed is called client_secret_….json.</source>
        <translation>Ce fichier est du JSON, mais pas un fichier client. Celui qu’il faut s’appelle client_secret_….json.</translation>
    </message>
    <message>
        <source>This is no client ID: it ends with .apps.googleusercontent.com.</source>
        <translation>Ce n’est pas un ID client&#xa0;: un ID client se termine par .apps.googleusercontent.com.</translation>
    </message>
</context>
<context>
    <name>immirror::CsvSaver</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Tableaux pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1</source>
        <translation>
            <numerusform>%n ligne exportée vers %1</numerusform>
            <numerusform>%n lignes exportées vers %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::DebugDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>Enregi&amp;strer…</translation>
    </message>
    <message>
        <source>Debug archive</source>
        <translation>Archive de débogage</translation>
    </message>
    <message>
        <source>This is all that will be in the file. Secrets are left out, and names of photos, albums, people and computers are replaced by stand-ins such as [file-1]. Look through it: if something should not be known to others, take it out of the file after saving.</source>
        <translation>Voici tout ce que contiendra le fichier. Les secrets en sont exclus, et les noms de photos, d’albums, de personnes et d’ordinateurs sont remplacés par des substituts comme [file-1]. Parcourez-le&#xa0;: si quelque chose ne doit pas être connu d’autrui, supprimez-le du fichier après l’enregistrement.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Collecte en cours…</translation>
    </message>
    <message>
        <source>Save the debug archive</source>
        <translation>Enregistrer l’archive de débogage</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>This file cannot be written.</source>
        <translation>Ce fichier ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>immirror::Desktop</name>
    <message>
        <source>Immirror is ending…</source>
        <translation>Immirror se ferme…</translation>
    </message>
    <message>
        <source>Immirror goes on</source>
        <translation>Immirror continue</translation>
    </message>
    <message>
        <source>This desktop has no tray for Immirror&apos;s icon. The window is minimised instead of closed, and syncing goes on.</source>
        <translation>Ce bureau n’a pas de zone de notification pour l’icône d’Immirror. La fenêtre est réduite au lieu d’être fermée, et la synchronisation continue.</translation>
    </message>
    <message>
        <source>To end Immirror, choose File → Quit.</source>
        <translation>Pour quitter Immirror, choisissez Fichier → Quitter.</translation>
    </message>
</context>
<context>
    <name>immirror::DifferencesModel</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>immirror::EventFilterBar</name>
    <message>
        <source>Of which album</source>
        <translation>De quel album</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Of all s&amp;yncs</source>
        <translation>De &amp;toutes les synchronisations</translation>
    </message>
    <message>
        <source>Search by file name</source>
        <translation>Rechercher par nom de fichier</translation>
    </message>
    <message>
        <source>Not only of the sync that is chosen above</source>
        <translation>Pas seulement de la synchronisation choisie ci-dessus</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All but skipped</source>
        <translation>Tout sauf les photos ignorées</translation>
    </message>
    <message>
        <source>All albums</source>
        <translation>Tous les albums</translation>
    </message>
</context>
<context>
    <name>immirror::EventsModel</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>More photos left at once than may leave without your yes</source>
        <translation>Plus de photos sont parties à la fois qu’il n’en peut partir sans votre accord</translation>
    </message>
</context>
<context>
    <name>immirror::Foldout</name>
    <message>
        <source>Unfolded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>Replié</translation>
    </message>
</context>
<context>
    <name>immirror::GeneralPage</name>
    <message>
        <source>&amp;Start Immirror when I log in</source>
        <translation>&amp;Lancer Immirror à l’ouverture de session</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Start with the &amp;tray icon only, without a window</source>
        <translation>Démarrer avec la seule icône de la &amp;zone de notification, sans fenêtre</translation>
    </message>
    <message>
        <source>Tray &amp;icon:</source>
        <translation>&amp;Icône de notification&#xa0;:</translation>
    </message>
    <message>
        <source>As the panel needs it</source>
        <translation>Adaptée à la barre des tâches</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>En couleur</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>Claire, pour les barres sombres</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>Sombre, pour les barres claires</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>The language changes when Immirror starts again.</source>
        <translation>La langue change au prochain démarrage d’Immirror.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Sync &amp;by itself while I am logged in</source>
        <translation>Synchroniser &amp;automatiquement tant que ma session est ouverte</translation>
    </message>
    <message>
        <source>&amp;When Immirror starts, too</source>
        <translation>Aussi au &amp;démarrage d’Immirror</translation>
    </message>
    <message>
        <source>&amp;Look for changes every:</source>
        <translation>Intervalle de &amp;recherche des modifications&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>unit beside a number field</comment>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>unit beside a number field</comment>
        <translation>
            <numerusform>heure</numerusform>
            <numerusform>heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>unit beside a number field</comment>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
    <message>
        <source>From 5 minutes to 7 days.</source>
        <translation>De 5 minutes à 7 jours.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>When something &amp;needs me</source>
        <translation>Quand quelque chose a &amp;besoin de moi</translation>
    </message>
    <message>
        <source>When the &amp;first sync is done</source>
        <translation>Quand la &amp;première synchronisation est terminée</translation>
    </message>
    <message>
        <source>When a sync ended with &amp;problems</source>
        <translation>Quand une synchronisation s’est ter&amp;minée avec des problèmes</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>Lan&amp;gue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while photos are sent</source>
        <translation>&amp;Garder l’ordinateur éveillé pendant l’envoi des photos</translation>
    </message>
    <message>
        <source>It can still be sent to sleep, and its lid be closed.</source>
        <translation>On peut toujours le mettre en veille, et fermer son capot.</translation>
    </message>
    <message>
        <source>When there is a newer &amp;version (looks once a day)</source>
        <translation>Quand il y a une &amp;version plus récente (regarde une fois par jour)</translation>
    </message>
</context>
<context>
    <name>immirror::GoogleDialog</name>
    <message>
        <source>Connect Google Photos</source>
        <translation>Connecter Google Photos</translation>
    </message>
    <message>
        <source>Google lets a client change only the albums that it made itself. With another client, or another account, the albums that are mirrored now wait until you change back, and you choose albums anew.</source>
        <translation>Google ne laisse un client modifier que les albums qu’il a créés lui-même. Avec un autre client ou un autre compte, les albums actuellement en miroir attendent que vous reveniez au précédent, et vous choisissez à nouveau des albums.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>immirror::GoogleForm</name>
    <message>
        <source>&amp;How to make a client of your own</source>
        <translation>Co&amp;mment créer votre propre client</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Ouvrir à nouveau</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Annuler la connexion</translation>
    </message>
    <message>
        <source>Starting the browser…</source>
        <translation>Lancement du navigateur…</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>La connexion a été annulée.</translation>
    </message>
    <message>
        <source>Go on in the browser: allow all of it, and tick every box. Google warns that the app is not verified, because it is your own: choose Advanced, then Go to it. If no browser opened, copy the link.</source>
        <translation>Continuez dans le navigateur&#xa0;: autorisez tout et cochez toutes les cases. Google avertit que l’application n’est pas validée, parce que c’est la vôtre&#xa0;: choisissez les paramètres avancés, puis accédez à l’application. Si aucun navigateur ne s’est ouvert, copiez le lien.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link, and open it in a browser on this computer.</source>
        <translation>Impossible de lancer un navigateur. Copiez le lien et ouvrez-le dans un navigateur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>You are signed in to Google.</source>
        <translation>Vous êtes connecté à Google.</translation>
    </message>
    <message>
        <source>You are signed in to Google as %1.</source>
        <translation>Vous êtes connecté à Google en tant que %1.</translation>
    </message>
    <message>
        <source>This sign-in ends on %1, because your project is in testing. Press Publish app on the page Audience, then sign in again here, and it lasts.</source>
        <translation>Cette connexion expire le %1, car votre projet est en mode test. Cliquez sur Publish app dans la page Audience, puis reconnectez-vous ici&#xa0;: la connexion sera alors durable.</translation>
    </message>
    <message>
        <source>Open &quot;A&amp;udience&quot;</source>
        <translation>Ouvrir «&#xa0;A&amp;udience&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>Se &amp;reconnecter…</translation>
    </message>
    <message>
        <source>&amp;Sign in to Google…</source>
        <translation>Se &amp;connecter à Google…</translation>
    </message>
</context>
<context>
    <name>immirror::GoogleGuide</name>
    <message>
        <source>Make a project. Its name does not matter. If Google asks for an organisation or for billing, leave it out.</source>
        <translation>Créez un projet. Son nom est sans importance. Si Google demande une organisation ou un compte de facturation, n’indiquez rien.</translation>
    </message>
    <message>
        <source>Open &quot;New project&quot;</source>
        <translation>Ouvrir «&#xa0;New project&#xa0;»</translation>
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
        <translation>Schéma&#xa0;: la page New project avec le bouton Create.</translation>
    </message>
    <message>
        <source>See that the new project is the one chosen at the top of the page. Then enable the Photos Library API.</source>
        <translation>Vérifiez que le nouveau projet est bien celui choisi en haut de la page. Activez ensuite l’API Photos Library.</translation>
    </message>
    <message>
        <source>Open &quot;Photos Library API&quot;</source>
        <translation>Ouvrir «&#xa0;Photos Library API&#xa0;»</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Enable</translation>
    </message>
    <message>
        <source>Sketch: the page Photos Library API with the button Enable.</source>
        <translation>Schéma&#xa0;: la page Photos Library API avec le bouton Enable.</translation>
    </message>
    <message>
        <source>Tell Google who will use it: any name for the app, your e-mail address, and &lt;b&gt;External&lt;/b&gt; as the audience.</source>
        <translation>Indiquez à Google qui l’utilisera&#xa0;: un nom quelconque pour l’application, votre adresse e-mail, et &lt;b&gt;External&lt;/b&gt; comme audience.</translation>
    </message>
    <message>
        <source>Open &quot;Get started&quot;</source>
        <translation>Ouvrir «&#xa0;Get started&#xa0;»</translation>
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
        <translation>Schéma&#xa0;: la section Audience, où External est choisi.</translation>
    </message>
    <message>
        <source>Open &quot;Data access&quot;</source>
        <translation>Ouvrir «&#xa0;Data access&#xa0;»</translation>
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
        <translation>Schéma&#xa0;: la page Data access avec le bouton Add or remove scopes, et trois champs d’application cochés.</translation>
    </message>
    <message>
        <source>Under &lt;b&gt;Audience&lt;/b&gt; press &lt;b&gt;Publish app&lt;/b&gt;, so that the sign-in lasts. For personal use Google asks for no verification. While the app is in &lt;i&gt;Testing&lt;/i&gt; instead, every sign-in ends after seven days, and only those listed under &lt;i&gt;Test users&lt;/i&gt; can sign in.</source>
        <translation>Sous &lt;b&gt;Audience&lt;/b&gt;, cliquez sur &lt;b&gt;Publish app&lt;/b&gt;, pour que la connexion soit durable. Pour un usage personnel, Google ne demande pas de validation. Tant que l’application est en mode &lt;i&gt;Testing&lt;/i&gt;, chaque connexion expire au bout de sept jours, et seules les personnes figurant sous &lt;i&gt;Test users&lt;/i&gt; peuvent se connecter.</translation>
    </message>
    <message>
        <source>Open &quot;Audience&quot;</source>
        <translation>Ouvrir «&#xa0;Audience&#xa0;»</translation>
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
        <translation>Schéma&#xa0;: la page Audience avec le bouton Publish app.</translation>
    </message>
    <message>
        <source>Under &lt;b&gt;Clients&lt;/b&gt; create a client of the type &lt;b&gt;Desktop app&lt;/b&gt;; a web client does not work. Then &lt;b&gt;download its file&lt;/b&gt;: Google offers it only now.</source>
        <translation>Sous &lt;b&gt;Clients&lt;/b&gt;, créez un client de type &lt;b&gt;Desktop app&lt;/b&gt;&#x202f;; un client web ne fonctionne pas. &lt;b&gt;Téléchargez ensuite son fichier&lt;/b&gt;&#xa0;: Google ne le propose qu’à ce moment.</translation>
    </message>
    <message>
        <source>Open &quot;Clients&quot;</source>
        <translation>Ouvrir «&#xa0;Clients&#xa0;»</translation>
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
        <translation>Schéma&#xa0;: le type d’application Desktop app est choisi&#x202f;; après Create vient le bouton Download JSON.</translation>
    </message>
    <message>
        <source>Copy the three scopes</source>
        <translation>Copier les trois champs d’application</translation>
    </message>
    <message>
        <source>Under &lt;b&gt;Data access&lt;/b&gt; press &lt;b&gt;Add or remove scopes&lt;/b&gt;, paste the three scopes into the field for adding them by hand, and save.</source>
        <translation>Sous &lt;b&gt;Data access&lt;/b&gt;, appuyez sur &lt;b&gt;Add or remove scopes&lt;/b&gt;, collez les trois champs d’application dans le champ prévu pour l’ajout manuel, puis enregistrez.</translation>
    </message>
</context>
<context>
    <name>immirror::GooglePage</name>
    <message>
        <source>Your Google account</source>
        <translation>Votre compte Google</translation>
    </message>
    <message>
        <source>Make an OAuth client of your own, give Immirror its file, and sign in. The daily limits that Google sets are then yours alone.</source>
        <translation>Créez votre propre client OAuth, donnez son fichier à Immirror et connectez-vous. Les limites quotidiennes fixées par Google ne valent alors que pour vous.</translation>
    </message>
</context>
<context>
    <name>immirror::GooglePanel</name>
    <message>
        <source>Google Photos</source>
        <translation>Google Photos</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Compte&#xa0;:</translation>
    </message>
    <message>
        <source>Client ID:</source>
        <translation>ID client&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>&amp;Se reconnecter…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>C&amp;hanger…</translation>
    </message>
    <message>
        <source>D&amp;isconnect…</source>
        <translation>Déconn&amp;ecter…</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>C&amp;onnecter…</translation>
    </message>
    <message>
        <source>Co&amp;py link</source>
        <translation>Co&amp;pier le lien</translation>
    </message>
    <message>
        <source>Cancel the si&amp;gn-in</source>
        <translation>Annuler la conne&amp;xion</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>La connexion a été annulée.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Starting the browser…</source>
        <translation>Lancement du navigateur…</translation>
    </message>
    <message>
        <source>You are signed in to Google.</source>
        <translation>Vous êtes connecté à Google.</translation>
    </message>
    <message>
        <source>Go on in the browser. If none opened, copy the link.</source>
        <translation>Continuez dans le navigateur. Si aucun ne s’est ouvert, copiez le lien.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link, and open it in a browser on this computer.</source>
        <translation>Impossible de lancer un navigateur. Copiez le lien et ouvrez-le dans un navigateur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Disconnect Google Photos?</source>
        <translation>Déconnecter Google Photos&#x202f;?</translation>
    </message>
    <message>
        <source>Immirror signs out: Google is told that the sign-in is over, and it is forgotten here. The albums in Google Photos stay, with all that is in them. Nothing is synced until you sign in again.</source>
        <translation>Immirror se déconnecte&#xa0;: Google est informé que la connexion a pris fin, et elle est oubliée ici. Les albums de Google Photos restent, avec tout leur contenu. Rien n’est synchronisé tant que vous ne vous reconnectez pas.</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>Google Photos is disconnected.</source>
        <translation>Google Photos est déconnecté.</translation>
    </message>
    <message>
        <source>It is forgotten here, but Google could not be told. You can take Immirror&apos;s access away at myaccount.google.com/connections.</source>
        <translation>La connexion est oubliée ici, mais Google n’a pas pu en être informé. Vous pouvez retirer l’accès d’Immirror sur myaccount.google.com/connections.</translation>
    </message>
    <message>
        <source>Sign-in ends:</source>
        <translation>Fin de la connexion&#xa0;:</translation>
    </message>
    <message>
        <source>not by itself</source>
        <comment>of a sign-in: when it ends</comment>
        <translation>pas d’elle-même</translation>
    </message>
</context>
<context>
    <name>immirror::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
</context>
<context>
    <name>immirror::HeaderModel</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>hidden value</source>
        <translation>valeur masquée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>immirror::HeaderTable</name>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Supprime&amp;r</translation>
    </message>
    <message>
        <source>Extra HTTP headers</source>
        <translation>En-têtes HTTP supplémentaires</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>Ajouter un en-tête</translation>
    </message>
    <message>
        <source>Remove the header</source>
        <translation>Supprimer l’en-tête</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header: those have letters, digits and signs such as - and _, and no blanks.</source>
        <translation>« %1 » ne peut pas être le nom d’un en-tête : il a des lettres, des chiffres et des signes comme - et _, et pas d’espaces.</translation>
    </message>
</context>
<context>
    <name>immirror::HoursRows</name>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>Dé&amp;but&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>F&amp;in&#xa0;:</translation>
    </message>
    <message>
        <source>From and to are the same time. Until one of them is another, what was set before stays.</source>
        <translation>Le début et la fin sont identiques. Tant que l’un des deux n’est pas changé, le réglage précédent reste en vigueur.</translation>
    </message>
    <message>
        <source>Send photos by itself only at certain hou&amp;rs</source>
        <translation>N’envoyer des photos automatiquement qu’à certaines heu&amp;res</translation>
    </message>
</context>
<context>
    <name>immirror::ImmichDialog</name>
    <message>
        <source>&amp;Use this Immich</source>
        <translation>Utili&amp;ser cet Immich</translation>
    </message>
    <message>
        <source>Connect Immich</source>
        <translation>Connecter Immich</translation>
    </message>
    <message>
        <source>This is another account of Immich. The albums that are mirrored now wait until their account is connected again; those of this account you choose anew.</source>
        <translation>C’est un autre compte Immich. Les albums actuellement en miroir attendent que leur compte soit reconnecté&#x202f;; vous choisissez à nouveau ceux de ce compte.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion en cours…</translation>
    </message>
</context>
<context>
    <name>immirror::ImmichForm</name>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Open this page of &amp;Immich</source>
        <translation>Ouvrir cette page d’&amp;Immich</translation>
    </message>
    <message>
        <source>More &amp;options</source>
        <translation>&amp;Plus d’options</translation>
    </message>
    <message>
        <source>&amp;How to make an API key</source>
        <translation>Co&amp;mment créer une clé API</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Address of Immich:</source>
        <translation>&amp;Adresse d’Immich&#xa0;:</translation>
    </message>
    <message>
        <source>API &amp;key:</source>
        <translation>C&amp;lé API&#xa0;:</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Choisir le fichier de certificat</translation>
    </message>
    <message>
        <source>&amp;Certificate of the authority that signed Immich&apos;s own (only if it is your own authority):</source>
        <translation>&amp;Certificat de l’autorité qui a signé celui d’Immich (seulement si c’est votre propre autorité)&#xa0;:</translation>
    </message>
    <message>
        <source>E&amp;xtra HTTP headers, for a proxy that protects Immich, such as Cloudflare Access. They are kept in the keychain:</source>
        <translation>&amp;En-têtes HTTP supplémentaires, pour un proxy qui protège Immich, comme Cloudflare Access. Ils sont conservés dans le trousseau&#xa0;:</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Nouvelle clé API</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>A sketch of the window New API key of Immich. Ticked and marked are album.read, asset.download and asset.read; asset.view and user.read are ticked too.</source>
        <translation>Schéma de la fenêtre Nouvelle clé API d’Immich. album.read, asset.download et asset.read sont cochés et mis en évidence&#x202f;; asset.view et user.read sont cochés aussi.</translation>
    </message>
    <message>
        <source>&lt;ol&gt;&lt;li&gt;In Immich open &lt;b&gt;Account settings&lt;/b&gt; → &lt;b&gt;API keys&lt;/b&gt; → &lt;b&gt;New API key&lt;/b&gt;.&lt;/li&gt;&lt;li&gt;Tick &lt;b&gt;album.read&lt;/b&gt;, &lt;b&gt;asset.read&lt;/b&gt; and &lt;b&gt;asset.download&lt;/b&gt;: Immirror reads, and changes nothing.&lt;/li&gt;&lt;li&gt;If you like, tick &lt;b&gt;asset.view&lt;/b&gt; too, so that Immirror can show small pictures of the albums, and &lt;b&gt;user.read&lt;/b&gt;, so that it can tell whose account it is.&lt;/li&gt;&lt;li&gt;Press &lt;b&gt;Create&lt;/b&gt;, copy the key, and paste it here.&lt;/li&gt;&lt;/ol&gt;</source>
        <translation>&lt;ol&gt;&lt;li&gt;Dans Immich, ouvrez &lt;b&gt;Paramètres du compte&lt;/b&gt; → &lt;b&gt;Clés d’API&lt;/b&gt; → &lt;b&gt;Nouvelle clé API&lt;/b&gt;.&lt;/li&gt;&lt;li&gt;Cochez &lt;b&gt;album.read&lt;/b&gt;, &lt;b&gt;asset.read&lt;/b&gt; et &lt;b&gt;asset.download&lt;/b&gt;&#xa0;: Immirror lit, et ne modifie rien.&lt;/li&gt;&lt;li&gt;Si vous le souhaitez, cochez aussi &lt;b&gt;asset.view&lt;/b&gt;, pour qu’Immirror puisse montrer de petites images des albums, et &lt;b&gt;user.read&lt;/b&gt;, pour qu’il puisse indiquer à qui est le compte.&lt;/li&gt;&lt;li&gt;Cliquez sur &lt;b&gt;Créer&lt;/b&gt;, copiez la clé et collez-la ici.&lt;/li&gt;&lt;/ol&gt;</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>This is Immich %1, and the key has what it needs.</source>
        <translation>C’est Immich %1, et la clé a tout ce qu’il faut.</translation>
    </message>
    <message>
        <source>This is Immich %1, account %2. The key has what it needs.</source>
        <translation>C’est Immich %1, compte %2. La clé a tout ce qu’il faut.</translation>
    </message>
    <message numerus="yes">
        <source>The API key lacks %n permission(s):</source>
        <translation>
            <numerusform>Il manque %n autorisation à la clé API&#xa0;:</numerusform>
            <numerusform>Il manque %n autorisations à la clé API&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Add this in Immich under Account settings → API keys, then test again.</source>
        <translation>Ajoutez ce qui manque dans Immich, sous Paramètres du compte → Clés d’API, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>The certificate of this Immich is not trusted. If the authority that signed it is your own, choose its certificate under More options. The fingerprint (SHA-256) of what Immich showed is %1.</source>
        <translation>Le certificat de cet Immich n’est pas approuvé. Si l’autorité qui l’a signé est la vôtre, choisissez son certificat sous Plus d’options. L’empreinte (SHA-256) de celui qu’Immich a présenté est %1.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Utiliser %1</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificat de l’autorité</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>Client ce&amp;rtificate, for a proxy that wants one (PEM):</source>
        <translation>Certificat clie&amp;nt, pour un proxy qui en demande un (PEM)&#xa0;:</translation>
    </message>
    <message>
        <source>Choose the client certificate</source>
        <translation>Choisir le certificat client</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>K&amp;ey of the client certificate (PEM):</source>
        <translation>Clé &amp;du certificat client (PEM)&#xa0;:</translation>
    </message>
    <message>
        <source>Choose the key of the client certificate</source>
        <translation>Choisir la clé du certificat client</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Clé du certificat client</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Clés (*.pem *.key)</translation>
    </message>
    <message>
        <source>&amp;Passphrase of that key, if it is encrypted. It is kept in the keychain:</source>
        <translation>Ph&amp;rase secrète de cette clé, si elle est chiffrée. Elle est conservée dans le trousseau&#xa0;:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>immirror::ImmichPage</name>
    <message>
        <source>Your Immich</source>
        <translation>Votre Immich</translation>
    </message>
    <message>
        <source>Enter its address and an API key, and test them.</source>
        <translation>Saisissez son adresse et une clé API, puis testez-les.</translation>
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
        <translation>Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Compte&#xa0;:</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Version&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Changer…</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>&amp;Déconnecter…</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>Co&amp;nnecter…</translation>
    </message>
    <message>
        <source>not known: the key may not tell</source>
        <translation>inconnu&#xa0;: la clé ne permet pas de le savoir</translation>
    </message>
    <message>
        <source>Asking Immich…</source>
        <translation>Interrogation d’Immich…</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Immich answers, and the key has what it needs.</source>
        <translation>Immich répond, et la clé a tout ce qu’il faut.</translation>
    </message>
    <message>
        <source>Immich is connected.</source>
        <translation>Immich est connecté.</translation>
    </message>
    <message>
        <source>Disconnect Immich?</source>
        <translation>Déconnecter Immich&#x202f;?</translation>
    </message>
    <message>
        <source>Immirror forgets the address and the key, and syncs no more until you connect Immich again. What is mirrored stays as it is, in Google Photos and in Immirror&apos;s records. The key itself you can delete in Immich.</source>
        <translation>Immirror oublie l’adresse et la clé, et ne synchronise plus tant que vous n’avez pas reconnecté Immich. Ce qui est en miroir reste tel quel, dans Google Photos comme dans les données d’Immirror. La clé elle-même, vous pouvez la supprimer dans Immich.</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>Immich is disconnected.</source>
        <translation>Immich est déconnecté.</translation>
    </message>
</context>
<context>
    <name>immirror::KeepAwake</name>
    <message>
        <source>Photos are being sent to Google Photos</source>
        <translation>Des photos sont envoyées à Google Photos</translation>
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
        <translation>Al&amp;bums</translation>
    </message>
    <message>
        <source>A&amp;ctivity</source>
        <translation>A&amp;ctivité</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Albums</source>
        <translation>&amp;Albums</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problèmes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;About Immirror</source>
        <translation>À &amp;propos d’Immirror</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>&amp;Problèmes (%1)</translation>
    </message>
    <message>
        <source>About Immirror</source>
        <translation>À propos d’Immirror</translation>
    </message>
    <message>
        <source>Immirror %1</source>
        <translation>Immirror %1</translation>
    </message>
    <message>
        <source>Keeps albums of your Immich in Google Photos too. Free software, under the MIT licence.</source>
        <translation>Garde aussi des albums de votre Immich dans Google Photos. Logiciel libre, sous licence MIT.</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>Immirror %1 is &amp;available…</source>
        <translation>Immirror %1 est &amp;disponible…</translation>
    </message>
</context>
<context>
    <name>immirror::MirrorsModel</name>
    <message>
        <source>%1
at Google: %2</source>
        <comment>two names of an album, on two lines</comment>
        <translation>%1
chez Google&#xa0;: %2</translation>
    </message>
    <message>
        <source>Leave Google&apos;s album too</source>
        <translation>Quittent aussi l’album Google</translation>
    </message>
    <message>
        <source>Stay in Google&apos;s album</source>
        <translation>Restent dans l’album Google</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Synchronisé le</translation>
    </message>
    <message>
        <source>Photos that leave</source>
        <translation>Photos sortantes</translation>
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
        <translation>Débit</translation>
    </message>
    <message>
        <source>&amp;Download from Immich:</source>
        <translation>&amp;Téléchargement depuis Immich&#xa0;:</translation>
    </message>
    <message>
        <source>Photos at the &amp;same time:</source>
        <translation>Photos si&amp;multanées&#xa0;:</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Wait while the connection is &amp;metered</source>
        <translation>Attendre tant que la &amp;connexion est limitée</translation>
    </message>
    <message>
        <source>A sync that you start yourself runs at any time and on any connection.</source>
        <translation>Une synchronisation que vous lancez vous-même s’exécute à toute heure et sur toute connexion.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>C&amp;ertificate file:</source>
        <translation>&amp;Fichier de certificat&#xa0;:</translation>
    </message>
    <message>
        <source>Only if your network or your Immich has a certificate authority of its own. It is trusted for both servers, in addition to the system&apos;s.</source>
        <translation>Seulement si votre réseau ou votre Immich a sa propre autorité de certification. Elle est approuvée pour les deux serveurs, en plus de celles du système.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>kB/s</source>
        <translation>ko/s</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>Mo/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Up&amp;load to Google:</source>
        <translation>&amp;Envoi vers Google&#xa0;:</translation>
    </message>
</context>
<context>
    <name>immirror::Notice</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
</context>
<context>
    <name>immirror::Notifications</name>
    <message>
        <source>You have %1. It is not downloaded by itself.</source>
        <translation>Vous avez %1. Rien n’est téléchargé tout seul.</translation>
    </message>
    <message>
        <source>Immirror %1 is available</source>
        <translation>Immirror %1 est disponible</translation>
    </message>
</context>
<context>
    <name>immirror::OwnWords</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>In the server&apos;s own words: %1</source>
        <translation>Message d’origine du serveur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>immirror::PhotoList</name>
    <message>
        <source>Choose a photo to see all that is known about it.</source>
        <translation>Choisissez une photo pour voir tout ce que l’on en sait.</translation>
    </message>
</context>
<context>
    <name>immirror::PhotosModel</name>
    <message>
        <source>In Google&apos;s album</source>
        <translation>Dans l’album Google</translation>
    </message>
    <message>
        <source>In the library, in no album</source>
        <translation>Dans la bibliothèque, dans aucun album</translation>
    </message>
    <message>
        <source>With the next sync</source>
        <translation>À la prochaine synchronisation</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation>Où elle se trouve</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>When you ask</source>
        <translation>À votre demande</translation>
    </message>
</context>
<context>
    <name>immirror::PlanDialog</name>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>E&amp;xporter en CSV…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchroniser maintenant</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>What a sync would do</source>
        <translation>Aperçu d’une synchronisation</translation>
    </message>
    <message>
        <source>A sync has run meanwhile: this is how it was before.</source>
        <translation>Une synchronisation a eu lieu entre-temps : voici l’état d’avant.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Vérifier à &amp;nouveau</translation>
    </message>
    <message>
        <source>Search by file name</source>
        <translation>Rechercher par nom de fichier</translation>
    </message>
    <message>
        <source>What a sync would do with them</source>
        <translation>Ce qu’en ferait une synchronisation</translation>
    </message>
    <message>
        <source>What a sync would do, photo by photo</source>
        <translation>Ce que ferait une synchronisation, photo par photo</translation>
    </message>
    <message>
        <source>Saves what this list shows as a table for spreadsheets (CSV)</source>
        <translation>Enregistre ce que montre cette liste dans un tableau pour tableur (CSV)</translation>
    </message>
    <message>
        <source>Looking what a sync would do…</source>
        <translation>Recherche de ce que ferait une synchronisation…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>What a sync would do: %1</source>
        <comment>%1: an album&apos;s name</comment>
        <translation>Aperçu d’une synchronisation : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an album&apos;s name, and something about it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Something is to be known of %n more album(s).</source>
        <translation>
            <numerusform>%n autre album appelle une remarque.</numerusform>
            <numerusform>%n autres albums appellent une remarque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So many would leave Google&apos;s album at once that %n removal(s) wait for your yes, on the page of problems.</source>
        <translation>
            <numerusform>Tant de photos quitteraient d’un coup l’album Google que %n retrait attend votre accord, sur la page Problèmes.</numerusform>
            <numerusform>Tant de photos quitteraient d’un coup l’album Google que %n retraits attendent votre accord, sur la page Problèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Unless you sync now, the next automatic sync does it %1.</source>
        <comment>%1: tomorrow at 15:00</comment>
        <translation>Si vous ne synchronisez pas maintenant, la prochaine synchronisation automatique le fera %1.</translation>
    </message>
    <message>
        <source>Unless you sync now, an automatic sync does it when you close this.</source>
        <translation>Si vous ne synchronisez pas maintenant, une synchronisation automatique le fera à la fermeture de cette fenêtre.</translation>
    </message>
    <message>
        <source>This album is not mirrored any more.</source>
        <translation>Cet album n’est plus mis en miroir.</translation>
    </message>
    <message>
        <source>All but unchanged ones (%1)</source>
        <translation>Toutes sauf les inchangées (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Toutes (%1)</translation>
    </message>
    <message>
        <source>Google&apos;s album has all of it already.</source>
        <translation>L’album Google a déjà tout.</translation>
    </message>
    <message>
        <source>No photo is like that.</source>
        <translation>Aucune photo ne correspond.</translation>
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
Prise : %2</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>immirror::PolicyDelegate</name>
    <message>
        <source>What becomes of photos that leave this album</source>
        <translation>Ce que deviennent les photos qui quittent cet album</translation>
    </message>
    <message>
        <source>As chosen below</source>
        <translation>Comme choisi ci-dessous</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Restent</translation>
    </message>
</context>
<context>
    <name>immirror::ProblemCard</name>
    <message>
        <source>Stop &amp;mirroring…</source>
        <translation>Arrêter la &amp;mise en miroir…</translation>
    </message>
</context>
<context>
    <name>immirror::ProblemsPage</name>
    <message>
        <source>Nothing needs you.</source>
        <translation>Rien ne requiert votre attention.</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Ce qui requiert votre attention</translation>
    </message>
    <message>
        <source>Photos that failed</source>
        <translation>Photos en échec</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Try &amp;all again</source>
        <translation>&amp;Tout réessayer</translation>
    </message>
    <message>
        <source>Photos left over in Google Photos</source>
        <translation>Photos restées dans Google Photos</translation>
    </message>
    <message>
        <source>These photos left their album in Immich. Google lets no program delete photos: open one in Google Photos to delete it there, then let Immirror forget it.</source>
        <translation>Ces photos ont quitté leur album dans Immich. Google ne laisse aucun programme supprimer des photos&#xa0;: ouvrez-en une dans Google Photos pour l’y supprimer, puis faites-la oublier à Immirror.</translation>
    </message>
    <message>
        <source>&amp;Open in Google Photos</source>
        <translation>&amp;Ouvrir dans Google Photos</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>O&amp;ublier</translation>
    </message>
    <message>
        <source>Takes it off this list; nothing changes in Google Photos</source>
        <translation>La retire de cette liste&#x202f;; rien ne change dans Google Photos</translation>
    </message>
    <message>
        <source>Photos that failed (%1)</source>
        <translation>Photos en échec (%1)</translation>
    </message>
    <message>
        <source>Left over in Google Photos (%1)</source>
        <translation>Restées dans Google Photos (%1)</translation>
    </message>
    <message>
        <source>Use the copy of %1?</source>
        <translation>Utiliser la copie du %1 ?</translation>
    </message>
    <message>
        <source>The copy does not know what was mirrored after it was taken. Immirror compares it with Google&apos;s albums at once and takes over the photos that it finds there; nothing is removed from Google Photos by that. The damaged database is kept beside it.</source>
        <translation>La copie ne sait pas ce qui a été répliqué après elle. Immirror la compare aussitôt avec les albums de Google et reprend les photos qu’il y trouve ; rien n’est retiré de Google Photos. La base endommagée est conservée à côté.</translation>
    </message>
    <message>
        <source>&amp;Use the copy</source>
        <translation>&amp;Utiliser la copie</translation>
    </message>
    <message>
        <source>Start with an empty database?</source>
        <translation>Commencer avec une base de données vide ?</translation>
    </message>
    <message>
        <source>&amp;Start empty</source>
        <translation>&amp;Commencer à vide</translation>
    </message>
    <message>
        <source>Comparing with Google&apos;s albums…</source>
        <translation>Comparaison avec les albums de Google…</translation>
    </message>
    <message>
        <source>No album is mirrored then, and the history is empty. Google&apos;s albums stay as they are. Add your albums again, then choose “Check against Google&apos;s album…” for each: Immirror finds what Google Photos has already. The damaged database is kept beside the new one.</source>
        <translation>Aucun album n’est alors répliqué et l’historique est vide. Les albums de Google restent tels quels. Ajoutez à nouveau vos albums, puis choisissez « Vérifier l’album Google… » pour chacun : Immirror retrouve ce que Google Photos a déjà. La base endommagée est conservée à côté de la nouvelle.</translation>
    </message>
</context>
<context>
    <name>immirror::ProgressPanel</name>
    <message>
        <source>Photos done</source>
        <translation>Photos traitées</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Octets envoyés</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s)</source>
        <translation>
            <numerusform>%1 sur %n photo</numerusform>
            <numerusform>%1 sur %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes: 1 MB of 4 MB</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Recherche de modifications</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <comment>3 MB per second</comment>
        <translation>%1 par seconde</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::ProxyRows</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>T&amp;ype&#xa0;:</translation>
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
        <translation>&amp;Nom ou adresse&#xa0;:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;User, if it asks for one:</source>
        <translation>&amp;Utilisateur, s’il en faut un&#xa0;:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Mot de p&amp;asse&#xa0;:</translation>
    </message>
    <message>
        <source>Give the name or address of the proxy. Until then, what was set before stays.</source>
        <translation>Indiquez le nom ou l’adresse du proxy. D’ici là, le réglage précédent reste en vigueur.</translation>
    </message>
    <message>
        <source>Only the name or address belongs here, such as proxy.example.org.</source>
        <translation>Indiquez ici seulement le nom ou l’adresse, par exemple proxy.example.org.</translation>
    </message>
    <message>
        <source>Only the name or address belongs here; the port has a field of its own.</source>
        <translation>Indiquez ici seulement le nom ou l’adresse&#x202f;; le port a son propre champ.</translation>
    </message>
    <message>
        <source>A computer cannot have this name.</source>
        <translation>Un ordinateur ne peut pas porter ce nom.</translation>
    </message>
</context>
<context>
    <name>immirror::RemovalsDialog</name>
    <message>
        <source>&amp;Keep them in Google&apos;s album</source>
        <translation>&amp;Garder dans l’album Google</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Décider p&amp;lus tard</translation>
    </message>
    <message>
        <source>Review removals</source>
        <translation>Examiner les retraits</translation>
    </message>
    <message>
        <source>Photos that would leave Google&apos;s album</source>
        <translation>Photos qui quitteraient l’album Google</translation>
    </message>
    <message>
        <source>Comparing the album in Immich with Google&apos;s…</source>
        <translation>Comparaison de l’album Immich avec celui de Google…</translation>
    </message>
    <message>
        <source>No photo of “%1” would leave any more.</source>
        <translation>Plus aucune photo de «&#xa0;%1&#xa0;» ne quitterait l’album.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left the album “%1” in Immich. They can leave Google&apos;s album too: they stay in your Google Photos library, where only you can delete them.</source>
        <translation>
            <numerusform>%n photo a quitté l’album «&#xa0;%1&#xa0;» dans Immich. Elle peut aussi quitter l’album Google&#xa0;: elle reste dans votre bibliothèque Google Photos, où vous seul pouvez la supprimer.</numerusform>
            <numerusform>%n photos ont quitté l’album «&#xa0;%1&#xa0;» dans Immich. Elles peuvent aussi quitter l’album Google&#xa0;: elles restent dans votre bibliothèque Google Photos, où vous seul pouvez les supprimer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove these %n photo(s) from Google&apos;s album</source>
        <translation>
            <numerusform>&amp;Retirer %n photo de l’album Google</numerusform>
            <numerusform>&amp;Retirer ces %n photos de l’album Google</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Whole plan…</source>
        <translation>&amp;Plan complet…</translation>
    </message>
    <message>
        <source>What a sync of this album would do besides</source>
        <translation>Ce que ferait d’autre une synchronisation de cet album</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>If you keep them, photos that leave this album later stay in Google&apos;s album too, until you change that in the album&apos;s menu.</source>
        <translation>Si vous les gardez, les photos qui quitteront cet album plus tard restent aussi dans l’album de Google, jusqu’à ce que vous changiez cela dans le menu de l’album.</translation>
    </message>
</context>
<context>
    <name>immirror::RulesDialog</name>
    <message>
        <source>Only f&amp;avourites</source>
        <translation>Seulement les f&amp;avoris</translation>
    </message>
    <message>
        <source>Only if &amp;captured on this day or later:</source>
        <translation>Seulement à partir de &amp;ce jour de prise de vue :</translation>
    </message>
    <message>
        <source>Its &amp;title follows the name in Immich</source>
        <translation>Son &amp;titre suit le nom dans Immich</translation>
    </message>
    <message>
        <source>Its co&amp;ver follows the one in Immich</source>
        <translation>Sa cou&amp;verture suit celle d&apos;Immich</translation>
    </message>
    <message>
        <source>What is mirrored of “%1”</source>
        <translation>Ce qui est répliqué de « %1 »</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>Photos et vidéos</translation>
    </message>
    <message>
        <source>Photos only</source>
        <translation>Photos seulement</translation>
    </message>
    <message>
        <source>Videos only</source>
        <translation>Vidéos seulement</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Type :</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Toutes</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>%n étoile ou plus</numerusform>
            <numerusform>%n étoiles ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rating:</source>
        <translation>No&amp;te :</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Toute taille</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>At &amp;least:</source>
        <translation>Au &amp;moins :</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>Au &amp;plus :</translation>
    </message>
    <message>
        <source>Captured on this day or later</source>
        <translation>Prise de vue à partir de ce jour</translation>
    </message>
    <message>
        <source>What is left out does not go to Google Photos. What of it is in Google&apos;s album already is treated like photos that leave the Immich album.</source>
        <translation>Ce qui est écarté ne va pas dans Google Photos. Ce qui en est déjà dans l&apos;album Google est traité comme les photos qui quittent l&apos;album Immich.</translation>
    </message>
    <message>
        <source>Google&apos;s album</source>
        <translation>Album Google</translation>
    </message>
    <message>
        <source>In place of the title that you gave it</source>
        <translation>À la place du titre que vous lui avez donné</translation>
    </message>
    <message>
        <source>&amp;Put back what somebody takes out of it</source>
        <translation>&amp;Remettre ce que quelqu&apos;un en retire</translation>
    </message>
    <message>
        <source>The &amp;edited version, where Immich has one</source>
        <translation>La v&amp;ersion modifiée, quand Immich en a une</translation>
    </message>
    <message>
        <source>Immich&apos;s &amp;date, written into a copy of what has none</source>
        <translation>La &amp;date d&apos;Immich, écrite dans une copie de ce qui n&apos;en a pas</translation>
    </message>
    <message>
        <source>Of its own</source>
        <translation>Le sien</translation>
    </message>
    <message>
        <source>That of “%1”</source>
        <translation>Celui de « %1 »</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Comme il est</translation>
    </message>
    <message>
        <source>Other albums go into this one&apos;s</source>
        <translation>D&apos;autres albums vont dans celui-ci</translation>
    </message>
    <message>
        <source>What is sent of them</source>
        <translation>Ce qui en est envoyé</translation>
    </message>
    <message>
        <source>Turned or cropped in Immich. Otherwise the original goes.</source>
        <translation>Tournée ou recadrée dans Immich. Sinon, c&apos;est l&apos;original qui part.</translation>
    </message>
    <message>
        <source>Motion photos, which hold their video themselves, go as they are.</source>
        <translation>Les photos animées, qui contiennent leur vidéo, partent telles quelles.</translation>
    </message>
    <message>
        <source>Google Photos shows photos without a date on the day on which they are sent. Such a copy differs from the original, which is never touched.</source>
        <translation>Google Photos montre les photos sans date au jour de leur envoi. Une telle copie diffère de l&apos;original, auquel rien n&apos;est changé.</translation>
    </message>
    <message>
        <source>This program was built without Exiv2, which writes dates.</source>
        <translation>Ce programme a été construit sans Exiv2, qui écrit les dates.</translation>
    </message>
    <message>
        <source>The al&amp;bum:</source>
        <translation>L&apos;al&amp;bum :</translation>
    </message>
    <message>
        <source>The moving part of live photos, as a video of its o&amp;wn</source>
        <translation>La partie animée des photos Live, comme une vidé&amp;o à part</translation>
    </message>
    <message>
        <source>By date, unless that takes long</source>
        <translation>Par date, sauf si cela prend longtemps</translation>
    </message>
    <message>
        <source>Always by date</source>
        <translation>Toujours par date</translation>
    </message>
    <message>
        <source>As fast as can be</source>
        <translation>Le plus vite possible</translation>
    </message>
    <message>
        <source>Google takes thirty requests a minute, and one request puts photos in one place of the album only. Where many photos belong between others, they can go together instead: then some stand beside their places.</source>
        <translation>Google accepte trente requêtes par minute, et une requête ne met des photos qu’à un seul endroit de l’album. Quand beaucoup de photos vont entre d’autres, elles peuvent être ajoutées ensemble&#xa0;: certaines sont alors à côté de leur place.</translation>
    </message>
    <message>
        <source>&amp;Order of photos:</source>
        <translation>Ordre des p&amp;hotos&#xa0;:</translation>
    </message>
</context>
<context>
    <name>immirror::RunsModel</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Envoyées</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Liées</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacées</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Volume envoyé</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Légendes</translation>
    </message>
</context>
<context>
    <name>immirror::SafetyPage</name>
    <message>
        <source>Photos that leave an album in Immich</source>
        <translation>Photos qui quittent un album dans Immich</translation>
    </message>
    <message>
        <source>In &amp;new albums:</source>
        <translation>Dans les &amp;nouveaux albums&#xa0;:</translation>
    </message>
    <message>
        <source>Take them out of Google&apos;s album too</source>
        <translation>Les retirer aussi de l’album Google</translation>
    </message>
    <message>
        <source>Leave them in Google&apos;s album</source>
        <translation>Les laisser dans l’album Google</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Demander d’abord</translation>
    </message>
    <message>
        <source>More than this &amp;share of an album:</source>
        <translation>Au-delà de cette p&amp;art d’un album&#xa0;:</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>More than this number of &amp;photos:</source>
        <translation>Au-delà de ce nombre de &amp;photos&#xa0;:</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>No photo is taken out of an album before you have looked at it and said yes.</source>
        <translation>Aucune photo n’est retirée d’un album avant que vous ne l’ayez examinée et acceptée.</translation>
    </message>
    <message numerus="yes">
        <source>If one sync would take more than %n photo(s) out of an album, it takes out none before you have looked at them and said yes.</source>
        <translation>
            <numerusform>Si une synchronisation devait retirer plus de %n photo d’un album, elle n’en retire aucune avant que vous ne les ayez examinées et acceptées.</numerusform>
            <numerusform>Si une synchronisation devait retirer plus de %n photos d’un album, elle n’en retire aucune avant que vous ne les ayez examinées et acceptées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If one sync would take more than %1 % of an album&apos;s photos out of it, or more than %n, it takes out none before you have looked at them and said yes.</source>
        <translation>
            <numerusform>Si une synchronisation devait retirer plus de %1&#xa0;% des photos d’un album, ou plus de %n, elle n’en retire aucune avant que vous ne les ayez examinées et acceptées.</numerusform>
            <numerusform>Si une synchronisation devait retirer plus de %1&#xa0;% des photos d’un album, ou plus de %n, elle n’en retire aucune avant que vous ne les ayez examinées et acceptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Google lets no program delete photos: what is taken out of an album stays in your Google Photos library, and is listed under Problems. Albums that are mirrored already keep what you chose for them. What you lock or hide in Immich became private: it is taken out in any case, and at once.</source>
        <translation>Google ne laisse aucun programme supprimer des photos&#xa0;: ce qui est retiré d’un album reste dans votre bibliothèque Google Photos, et figure sous Problèmes. Les albums déjà en miroir gardent ce que vous avez choisi pour eux. Ce que vous verrouillez ou masquez dans Immich est devenu privé&#xa0;: c’est retiré dans tous les cas, et tout de suite.</translation>
    </message>
    <message>
        <source>But not for so &amp;few, whatever their share:</source>
        <translation>Mais pas pour si pe&amp;u, quelle que soit leur part&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>If one sync would take more than %1 % of an album&apos;s photos out of it and more than %2 of them, or more than %n, it takes out none before you have looked at them and said yes.</source>
        <translation>
            <numerusform>Si une synchronisation devait retirer plus de %1&#xa0;% des photos d’un album et plus de %2 d’entre elles, ou plus de %n, elle n’en retire aucune avant que vous ne les ayez examinées et acceptées.</numerusform>
            <numerusform>Si une synchronisation devait retirer plus de %1&#xa0;% des photos d’un album et plus de %2 d’entre elles, ou plus de %n, elle n’en retire aucune avant que vous ne les ayez examinées et acceptées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::SecretEdit</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>immirror::SettingsDialog</name>
    <message>
        <source>Nothing found.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Immirror settings</source>
        <translation>Paramètres d’Immirror</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>immirror::SettingsForm</name>
    <message>
        <source>From %L1 to %L2.</source>
        <translation>De %L1 à %L2.</translation>
    </message>
</context>
<context>
    <name>immirror::SetupWizard</name>
    <message>
        <source>Set up Immirror</source>
        <translation>Configurer Immirror</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Stop setting up Immirror? What you entered is not kept, and the sign-in at Google is taken back.</source>
        <translation>Arrêter la configuration d’Immirror&#x202f;? Ce que vous avez saisi n’est pas conservé, et la connexion à Google est annulée.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Go on setting up</source>
        <translation>&amp;Continuer la configuration</translation>
    </message>
</context>
<context>
    <name>immirror::StatusStrip</name>
    <message>
        <source>Set &amp;up…</source>
        <translation>Configu&amp;rer…</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>S&amp;ynchroniser</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pau&amp;se</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Pendant une &amp;heure</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Jusqu’à &amp;demain</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Jusqu’à ce que je &amp;reprenne</translation>
    </message>
</context>
<context>
    <name>immirror::SummaryPage</name>
    <message>
        <source>Ready to start</source>
        <translation>Prêt à démarrer</translation>
    </message>
    <message>
        <source>Nothing has been kept or sent so far. Look once more, then press Start.</source>
        <translation>Rien n’a encore été conservé ni envoyé. Vérifiez une dernière fois, puis cliquez sur Démarrer.</translation>
    </message>
    <message>
        <source>From Immich:</source>
        <translation>Depuis Immich&#xa0;:</translation>
    </message>
    <message>
        <source>To Google Photos:</source>
        <translation>Vers Google Photos&#xa0;:</translation>
    </message>
    <message>
        <source>Albums to be mirrored</source>
        <translation>Albums à mettre en miroir</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>A photo that leaves it</source>
        <translation>Une photo qui le quitte</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <translation>%1, compte %2</translation>
    </message>
    <message>
        <source>the account that you signed in with</source>
        <translation>le compte avec lequel vous vous êtes connecté</translation>
    </message>
    <message>
        <source>The sign-in ends on %1, because your Google project is in testing. You will then have to sign in again, unless you publish the app and sign in anew before.</source>
        <translation>La connexion expire le %1, car votre projet Google est en mode test. Vous devrez alors vous reconnecter, à moins de publier l’application et de vous reconnecter avant.</translation>
    </message>
    <message>
        <source>is taken out of Google&apos;s album</source>
        <translation>est retirée de l’album Google</translation>
    </message>
    <message>
        <source>stays in Google&apos;s album</source>
        <translation>reste dans l’album Google</translation>
    </message>
    <message>
        <source>Counting what will be sent…</source>
        <translation>Calcul de ce qui sera envoyé…</translation>
    </message>
    <message>
        <source>What will be sent could not be counted. %1</source>
        <translation>Ce qui sera envoyé n’a pas pu être calculé. %1</translation>
    </message>
    <message>
        <source>Count &amp;again</source>
        <translation>&amp;Recalculer</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them Immich does not know the size yet.</source>
        <translation>
            <numerusform>Pour %n d’entre elles, Immich ne connaît pas encore la taille.</numerusform>
            <numerusform>Pour %n d’entre elles, Immich ne connaît pas encore la taille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay out: Google Photos does not take their format or size. They will be listed.</source>
        <translation>
            <numerusform>%n fichier est exclu&#xa0;: Google Photos n’accepte pas son format ou sa taille. Il figurera dans la liste.</numerusform>
            <numerusform>%n fichiers sont exclus&#xa0;: Google Photos n’accepte pas leur format ou leur taille. Ils figureront dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is more than the %1 that a Google account has for free. Without more storage the sync will stop when the account is full, and go on when there is room again.</source>
        <translation>C’est plus que les %1 gratuits d’un compte Google. Sans espace supplémentaire, la synchronisation s’arrêtera quand le compte sera plein, et reprendra dès qu’il y aura de la place.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Nothing was kept. %1</source>
        <translation>Rien n’a été conservé. %1</translation>
    </message>
    <message>
        <source>To be sent: %1, %2.</source>
        <comment>photos, size</comment>
        <translation>À envoyer&#xa0;: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n&#xa0;vidéo</numerusform>
            <numerusform>%n&#xa0;vidéos</numerusform>
        </translation>
    </message>
    <message>
        <source>To be sent: %1, %2.</source>
        <comment>videos, size</comment>
        <translation>À envoyer&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>To be sent: %1 and %2, %3.</source>
        <comment>photos, videos, size</comment>
        <translation>À envoyer&#xa0;: %1 et %2, %3.</translation>
    </message>
</context>
<context>
    <name>immirror::TrayIcon</name>
    <message>
        <source>Set &amp;up…</source>
        <translation>Confi&amp;gurer…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchroniser maintenant</translation>
    </message>
    <message>
        <source>&amp;Cancel sync</source>
        <translation>&amp;Annuler la synchronisation</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Pendant une &amp;heure</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Jusqu’à &amp;demain</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Jusqu’à ce que je &amp;reprenne</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Open Immirror</source>
        <translation>&amp;Ouvrir Immirror</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>P&amp;roblems (%1)</source>
        <translation>Pro&amp;blèmes (%1)</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>Pro&amp;blèmes</translation>
    </message>
</context>
<context>
    <name>immirror::VerifyDialog</name>
    <message>
        <source>&amp;Open in Google Photos</source>
        <translation>&amp;Ouvrir dans Google Photos</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>Répar&amp;er</translation>
    </message>
    <message>
        <source>&amp;Whole plan…</source>
        <translation>&amp;Plan complet…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchroniser maintenant</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Check against Google&apos;s album: %1</source>
        <comment>%1: an album&apos;s name</comment>
        <translation>Vérifier l’album Google : %1</translation>
    </message>
    <message>
        <source>What differs in Google&apos;s album</source>
        <translation>Ce qui diffère dans l’album Google</translation>
    </message>
    <message>
        <source>Comparing with what Google&apos;s album really holds…</source>
        <translation>Comparaison avec ce que contient vraiment l’album Google…</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Réparation en cours…</translation>
    </message>
    <message>
        <source>Looking what a sync would do…</source>
        <translation>Recherche de ce que ferait une synchronisation…</translation>
    </message>
    <message>
        <source>This album is not mirrored any more.</source>
        <translation>Cet album n’est plus mis en miroir.</translation>
    </message>
    <message>
        <source>Google has no album of this one yet: the first sync makes it.</source>
        <translation>Google n’a pas encore d’album pour celui-ci : la première synchronisation le crée.</translation>
    </message>
    <message>
        <source>Google&apos;s album is as it should be.</source>
        <translation>L’album Google est comme il doit être.</translation>
    </message>
    <message>
        <source>What somebody took out stays out, unless the album&apos;s rules say otherwise: see “What is mirrored…”.</source>
        <translation>Ce que quelqu’un a retiré reste dehors, sauf si les règles de l’album disent autre chose : voir « Ce qui est répliqué… ».</translation>
    </message>
    <message numerus="yes">
        <source>%n of them a repair leaves alone: Immirror removes nothing that it did not put there. You can remove it in Google Photos.</source>
        <translation>
            <numerusform>%n d’entre elles n’est pas touchée par une réparation : Immirror ne retire rien qu’il n’y ait mis lui-même. Vous pouvez la retirer dans Google Photos.</numerusform>
            <numerusform>%n d’entre elles ne sont pas touchées par une réparation : Immirror ne retire rien qu’il n’y ait mis lui-même. Vous pouvez les retirer dans Google Photos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A repair changes only what Immirror knows of the album; what is missing comes with the next sync.</source>
        <translation>Une réparation ne change que ce qu’Immirror sait de l’album ; ce qui manque arrive avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>The page of problems offers to have a new one made.</source>
        <translation>La page Problèmes propose d’en faire créer un nouveau.</translation>
    </message>
    <message>
        <source>Repaired.</source>
        <translation>Réparé.</translation>
    </message>
    <message>
        <source>Repaired. This is what a sync does now:</source>
        <translation>Réparé. Voici ce que fait maintenant une synchronisation :</translation>
    </message>
    <message>
        <source>Repaired. There is nothing left to do for a sync:</source>
        <translation>Réparé. Il ne reste rien à faire pour une synchronisation :</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>immirror::WelcomePage</name>
    <message>
        <source>Welcome to Immirror</source>
        <translation>Bienvenue dans Immirror</translation>
    </message>
    <message>
        <source>It keeps albums of your Immich mirrored in Google Photos.</source>
        <translation>Il garde un miroir d’albums de votre Immich dans Google Photos.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>Sends the albums that you choose from Immich to Google Photos, each into an album of its own, and keeps them alike from then on.</source>
        <translation>Il envoie d’Immich vers Google Photos les albums que vous choisissez, chacun dans un album distinct, puis les garde identiques.</translation>
    </message>
    <message>
        <source>Reads from Immich, and changes nothing there.</source>
        <translation>Il lit dans Immich, et n’y modifie rien.</translation>
    </message>
    <message>
        <source>Sees and touches only those photos and albums in Google Photos that it put there itself.</source>
        <translation>Dans Google Photos, il ne voit et ne touche que les photos et albums qu’il y a mis lui-même.</translation>
    </message>
    <message>
        <source>What you should know before</source>
        <translation>Ce qu’il faut savoir avant</translation>
    </message>
    <message>
        <source>Photos are sent at original quality, and count against the storage of your Google account.</source>
        <translation>Les photos sont envoyées en qualité d’origine et comptent dans l’espace de stockage de votre compte Google.</translation>
    </message>
    <message>
        <source>Google lets no program delete photos. A photo that leaves an album in Immich can leave Google&apos;s album too; from Google&apos;s library only you can delete it.</source>
        <translation>Google ne laisse aucun programme supprimer des photos. Une photo qui quitte un album dans Immich peut aussi quitter l’album Google&#x202f;; mais vous seul pouvez la supprimer de la bibliothèque Google.</translation>
    </message>
    <message>
        <source>It is no backup: Google does not give back the same files. Your originals stay in Immich.</source>
        <translation>Ce n’est pas une sauvegarde&#xa0;: Google ne rend pas les mêmes fichiers. Vos originaux restent dans Immich.</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Ce qu’il vous faut</translation>
    </message>
    <message>
        <source>The address of your Immich, and an API key of it.</source>
        <translation>L’adresse de votre Immich, et l’une de ses clés API.</translation>
    </message>
    <message>
        <source>A Google account, and about ten minutes to make an access of your own to Google Photos (an OAuth client; it is free).</source>
        <translation>Un compte Google, et une dizaine de minutes pour créer votre propre accès à Google Photos (un client OAuth&#x202f;; c’est gratuit).</translation>
    </message>
    <message>
        <source>The next pages show both, step by step. Nothing is kept before the last page.</source>
        <translation>Les pages suivantes montrent les deux, étape par étape. Rien n’est conservé avant la dernière page.</translation>
    </message>
</context>
</TS>
