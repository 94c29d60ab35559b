<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Arguments</name>
    <message>
        <source>Test and store the connection to Immich</source>
        <translation>Probar y guardar la conexión con Immich</translation>
    </message>
    <message>
        <source>Sign in to Google in the browser</source>
        <translation>Iniciar sesión en Google en el navegador</translation>
    </message>
    <message>
        <source>Forget Immich&apos;s address and key</source>
        <translation>Olvidar la dirección y la clave de Immich</translation>
    </message>
    <message>
        <source>Sign out, at Google too</source>
        <translation>Cerrar la sesión, también en Google</translation>
    </message>
    <message>
        <source>List the Immich albums that the key sees</source>
        <translation>Listar los álbumes de Immich que la clave ve</translation>
    </message>
    <message>
        <source>Mirror albums, by id or exact name</source>
        <translation>Replicar álbumes, por id o por nombre exacto</translation>
    </message>
    <message>
        <source>List what is mirrored</source>
        <translation>Listar lo que se replica</translation>
    </message>
    <message>
        <source>Stop mirroring; Google&apos;s album stays</source>
        <translation>Dejar de replicar; el álbum de Google se queda</translation>
    </message>
    <message>
        <source>Show what a sync would do</source>
        <translation>Mostrar qué haría una sincronización</translation>
    </message>
    <message>
        <source>Sync now, and wait for the end</source>
        <translation>Sincronizar ahora y esperar a que termine</translation>
    </message>
    <message>
        <source>Show what is connected, and how it stands</source>
        <translation>Mostrar qué está conectado y en qué estado</translation>
    </message>
    <message>
        <source>List earlier runs</source>
        <translation>Listar las sincronizaciones anteriores</translation>
    </message>
    <message>
        <source>Show one run with its events</source>
        <translation>Mostrar una sincronización con sus eventos</translation>
    </message>
    <message>
        <source>List photos with their state</source>
        <translation>Listar las fotos con su estado</translation>
    </message>
    <message>
        <source>Make failed photos due at once</source>
        <translation>Reintentar cuanto antes las fotos fallidas</translation>
    </message>
    <message>
        <source>Take orphans dealt with by hand off the list</source>
        <translation>Quitar de la lista fotos sobrantes ya resueltas a mano</translation>
    </message>
    <message>
        <source>Start no syncs by itself, for 30m, 2h, 1d or 1h30m</source>
        <translation>No sincronizar automáticamente durante 30m, 2h, 1d o 1h30m</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Terminar la pausa</translation>
    </message>
    <message>
        <source>List, read or set settings</source>
        <translation>Listar, leer o cambiar los ajustes</translation>
    </message>
    <message>
        <source>Take over the state of immich-google-mirroring</source>
        <translation>Adoptar el estado de immich-google-mirroring</translation>
    </message>
    <message>
        <source>Check everything that has to work</source>
        <translation>Comprobar todo lo que tiene que funcionar</translation>
    </message>
    <message>
        <source>&apos;--minimised&apos; goes with no command</source>
        <translation>&apos;--minimised&apos; no se puede usar con una orden</translation>
    </message>
    <message>
        <source>unknown command &apos;%1&apos;</source>
        <translation>orden desconocida: &apos;%1&apos;</translation>
    </message>
    <message>
        <source>unknown option &apos;%1&apos;</source>
        <translation>opción desconocida: &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the option &apos;%1&apos; needs a value</source>
        <translation>la opción &apos;%1&apos; necesita un valor</translation>
    </message>
    <message>
        <source>the option &apos;%1&apos; takes no value</source>
        <translation>la opción &apos;%1&apos; no admite ningún valor</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no option &apos;--%2&apos;</source>
        <translation>&apos;%1&apos; no tiene la opción &apos;--%2&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs more: %2</source>
        <translation>a &apos;%1&apos; le falta: %2</translation>
    </message>
    <message>
        <source>too much for &apos;%1&apos;: &apos;%2&apos;</source>
        <translation>sobra un argumento para &apos;%1&apos;: &apos;%2&apos;</translation>
    </message>
    <message>
        <source>&apos;connect immich&apos; needs --url, and the API key by --api-key-stdin or --api-key-file</source>
        <translation>&apos;connect immich&apos; necesita --url y la clave de API mediante --api-key-stdin o --api-key-file</translation>
    </message>
    <message>
        <source>&apos;connect google&apos; needs --client-secret FILE, or --client-id ID with --client-secret-stdin</source>
        <translation>&apos;connect google&apos; necesita --client-secret FILE, o bien --client-id ID con --client-secret-stdin</translation>
    </message>
    <message>
        <source>Usage: immirror %1 %2
%3
</source>
        <translation>Uso: immirror %1 %2
%3
</translation>
    </message>
    <message>
        <source>Usage: immirror [COMMAND] [OPTIONS]
Keeps albums of a self-hosted Immich mirrored in Google Photos.
Without a command it is the tray application.

Commands:
</source>
        <translation>Uso: immirror [ORDEN] [OPCIONES]
Mantiene álbumes de un Immich propio replicados en Google Fotos.
Sin ninguna orden es la aplicación de la bandeja del sistema.

Órdenes:
</translation>
    </message>
    <message>
        <source>%1; &apos;immirror --help&apos; lists what there is</source>
        <translation>%1; &apos;immirror --help&apos; muestra lo que hay</translation>
    </message>
    <message>
        <source>Change what of albums is mirrored, and how</source>
        <translation>Cambiar qué se replica de los álbumes y cómo</translation>
    </message>
    <message>
        <source>Compare with what Google&apos;s albums really hold</source>
        <translation>Comparar con lo que los álbumes de Google contienen de verdad</translation>
    </message>
    <message>
        <source>&apos;--%1&apos; goes with a command</source>
        <translation>«--%1» va con una orden</translation>
    </message>
    <message>
        <source>Usage: immirror %1 COMMAND</source>
        <translation>Uso: immirror %1 ORDEN</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opciones de cada orden:</translation>
    </message>
    <message>
        <source>Option of the tray application:</source>
        <translation>Opción de la aplicación de la bandeja:</translation>
    </message>
    <message>
        <source>One JSON value on standard output</source>
        <translation>Un valor JSON en la salida estándar</translation>
    </message>
    <message>
        <source>Settings, state and keychain entries of their own</source>
        <translation>Ajustes, estado y entradas del llavero propios</translation>
    </message>
    <message>
        <source>Log more</source>
        <translation>Registrar más</translation>
    </message>
    <message>
        <source>Help, or a command&apos;s usage</source>
        <translation>La ayuda, o el uso de una orden</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>La versión</translation>
    </message>
    <message>
        <source>Show no window at the start</source>
        <translation>No mostrar ninguna ventana al empezar</translation>
    </message>
    <message>
        <source>Immich&apos;s address, as https://photos.example.org</source>
        <translation>La dirección de Immich, como https://photos.example.org</translation>
    </message>
    <message>
        <source>Read the API key from standard input</source>
        <translation>Leer la clave de API de la entrada estándar</translation>
    </message>
    <message>
        <source>Read the API key from a file</source>
        <translation>Leer la clave de API de un archivo</translation>
    </message>
    <message>
        <source>Certificates to trust besides the system&apos;s</source>
        <translation>Certificados de confianza además de los del sistema</translation>
    </message>
    <message>
        <source>The OAuth client, as downloaded from Google</source>
        <translation>El cliente OAuth, tal como se descarga de Google</translation>
    </message>
    <message>
        <source>The OAuth client&apos;s id, instead of the file</source>
        <translation>El identificador del cliente OAuth, en vez del archivo</translation>
    </message>
    <message>
        <source>Read the client&apos;s secret from standard input</source>
        <translation>Leer el secreto del cliente de la entrada estándar</translation>
    </message>
    <message>
        <source>Print the address to sign in at; open no browser</source>
        <translation>Mostrar la dirección para iniciar sesión; no abrir ningún navegador</translation>
    </message>
    <message>
        <source>Whether what leaves Immich&apos;s album leaves Google&apos;s too</source>
        <translation>Si lo que sale del álbum de Immich sale también del de Google</translation>
    </message>
    <message>
        <source>Its title in Google Photos</source>
        <translation>Su título en Google Fotos</translation>
    </message>
    <message>
        <source>Go into the Google album of another one, too</source>
        <translation>Ir también al álbum de Google de otro</translation>
    </message>
    <message>
        <source>What was mirrored with the accounts of before</source>
        <translation>Lo que se replicaba con las cuentas de antes</translation>
    </message>
    <message>
        <source>What to mirror</source>
        <translation>Qué replicar</translation>
    </message>
    <message>
        <source>Nothing smaller; bytes, or as 20MB; &apos;any&apos;: all</source>
        <translation>Nada más pequeño; bytes, o como 20MB; «any»: todo</translation>
    </message>
    <message>
        <source>Nothing larger; bytes, or as 20MB; &apos;any&apos;: all</source>
        <translation>Nada más grande; bytes, o como 20MB; «any»: todo</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <translation>Solo favoritas</translation>
    </message>
    <message>
        <source>Only what has 1 to 5 stars or more; &apos;any&apos;: all</source>
        <translation>Solo lo que tiene de 1 a 5 estrellas o más; «any»: todo</translation>
    </message>
    <message>
        <source>Nothing from before, as 2024-07-31; &apos;any&apos;: all</source>
        <translation>Nada anterior, como 2024-07-31; «any»: todo</translation>
    </message>
    <message>
        <source>Rename Google&apos;s album when Immich&apos;s is renamed</source>
        <translation>Cambiar el nombre del álbum de Google cuando cambia el de Immich</translation>
    </message>
    <message>
        <source>Give Google&apos;s album the cover of Immich&apos;s</source>
        <translation>Dar al álbum de Google la portada del de Immich</translation>
    </message>
    <message>
        <source>Put back what was taken out of Google&apos;s album</source>
        <translation>Devolver lo que se quitó del álbum de Google</translation>
    </message>
    <message>
        <source>Send photos as they were edited in Immich</source>
        <translation>Enviar las fotos tal como se editaron en Immich</translation>
    </message>
    <message>
        <source>Of live photos: the photo, or its film too</source>
        <translation>De las fotos en movimiento: la foto, o también su vídeo</translation>
    </message>
    <message>
        <source>Write dates into copies of photos without one</source>
        <translation>Escribir la fecha en copias de fotos que no la tienen</translation>
    </message>
    <message>
        <source>The Google album of another one, or its own</source>
        <translation>El álbum de Google de otro, o el suyo propio</translation>
    </message>
    <message>
        <source>Write a table for spreadsheets, too</source>
        <translation>Escribir también una tabla para hojas de cálculo</translation>
    </message>
    <message>
        <source>Carry out the removals that were held back</source>
        <translation>Hacer lo que se retuvo: quitar las fotos</translation>
    </message>
    <message>
        <source>So many at most</source>
        <translation>Tantos como máximo</translation>
    </message>
    <message>
        <source>Only those in this state</source>
        <translation>Solo las que están en este estado</translation>
    </message>
    <message>
        <source>Only those of this album</source>
        <translation>Solo las de este álbum</translation>
    </message>
    <message>
        <source>Put right what differs</source>
        <translation>Corregir lo que difiere</translation>
    </message>
    <message>
        <source>Resume by itself, after 30m, 2h, 1d or 1h30m</source>
        <translation>Continuar por sí solo, tras 30m, 2h, 1d o 1h30m</translation>
    </message>
    <message>
        <source>Start with an empty database instead</source>
        <translation>Empezar en su lugar con una base de datos vacía</translation>
    </message>
    <message>
        <source>Copy the database of mirrored photos to a file</source>
        <translation>Copia la base de datos de las fotos replicadas a un archivo</translation>
    </message>
    <message>
        <source>Replace a damaged database by a copy of it</source>
        <translation>Sustituye una base de datos dañada por una copia</translation>
    </message>
    <message>
        <source>&apos;--headers-stdin&apos; goes neither with --header-file nor with --api-key-stdin</source>
        <translation>&apos;--headers-stdin&apos; no va ni con --header-file ni con --api-key-stdin</translation>
    </message>
    <message>
        <source>&apos;--client-certificate&apos; and &apos;--client-key&apos; go together</source>
        <translation>&apos;--client-certificate&apos; y &apos;--client-key&apos; van juntos</translation>
    </message>
    <message>
        <source>&apos;--client-key-passphrase-file&apos; goes with --client-key</source>
        <translation>&apos;--client-key-passphrase-file&apos; va con --client-key</translation>
    </message>
    <message>
        <source>Extra headers for a proxy, one &apos;Name: value&apos; a line</source>
        <translation>Cabeceras para un proxy, una &apos;Nombre: valor&apos; por línea</translation>
    </message>
    <message>
        <source>Read the extra headers from standard input</source>
        <translation>Leer esas cabeceras de la entrada estándar</translation>
    </message>
    <message>
        <source>A certificate to show to who asks for one, as PEM</source>
        <translation>Un certificado que mostrar a quien pida uno, en PEM</translation>
    </message>
    <message>
        <source>The key of that certificate, as PEM</source>
        <translation>La clave de ese certificado, en PEM</translation>
    </message>
    <message>
        <source>Read the passphrase of an encrypted key from a file</source>
        <translation>Leer de un archivo la frase de contraseña de una clave cifrada</translation>
    </message>
    <message>
        <source>Go on with the album of its title in Google Photos</source>
        <translation>Seguir con el álbum del mismo título en Google Fotos</translation>
    </message>
    <message>
        <source>Make another one, though there is one of its title</source>
        <translation>Crear otro, aunque haya uno con el mismo título</translation>
    </message>
    <message>
        <source>Put photos between others, or together: see plan</source>
        <translation>Poner las fotos entre otras o juntas: vea plan</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The tray application that is running is version %1, this is version %2. Quit it and start it again.</source>
        <translation>La aplicación de la bandeja que está en marcha es la versión %1; esta es la versión %2. Ciérrela e iníciela de nuevo.</translation>
    </message>
    <message>
        <source>The tray application ended before this was done.</source>
        <translation>La aplicación de la bandeja terminó antes de completar esto.</translation>
    </message>
    <message>
        <source>There is no API key on stdin or in the file.</source>
        <translation>No hay ninguna clave de API en la entrada estándar ni en el archivo.</translation>
    </message>
    <message>
        <source>(the key may not tell the user)</source>
        <translation>(la clave no permite saber el usuario)</translation>
    </message>
    <message>
        <source>Connected to Immich %1 as %2.</source>
        <translation>Conectado a Immich %1 como %2.</translation>
    </message>
    <message>
        <source>This is another Immich account than before: its mirrors are kept apart. Connecting the earlier one again finds its own.</source>
        <translation>Esta cuenta de Immich es distinta de la anterior: sus réplicas se guardan por separado. Si vuelve a conectar la anterior, encontrará las suyas.</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer:</source>
        <translation>Abra esta dirección en un navegador de este equipo:</translation>
    </message>
    <message>
        <source>Sign in in the browser. If none opened, use this address:</source>
        <translation>Inicie sesión en el navegador. Si no se abrió ninguno, use esta dirección:</translation>
    </message>
    <message>
        <source>No browser could be started. Open this address:</source>
        <translation>No se pudo iniciar ningún navegador. Abra esta dirección:</translation>
    </message>
    <message>
        <source>Signed in to Google as %1.</source>
        <translation>Sesión iniciada en Google como %1.</translation>
    </message>
    <message>
        <source>This sign-in ends on %1, because your Cloud project is in testing. Publish it in Google&apos;s console, then sign in again, and it lasts.</source>
        <translation>Esta sesión termina el %1 porque su proyecto de Cloud está en pruebas. Publíquelo en la consola de Google y vuelva a iniciar sesión; entonces no caducará.</translation>
    </message>
    <message>
        <source>Immich&apos;s address and key are forgotten. What was mirrored stays.</source>
        <translation>Se olvidaron la dirección y la clave de Immich. Lo ya replicado se queda.</translation>
    </message>
    <message>
        <source>Google could not be told; the sign-in is forgotten here. Remove Immirror&apos;s access at myaccount.google.com/connections.</source>
        <translation>No se pudo avisar a Google; aquí se ha olvidado la sesión. Quite el acceso de Immirror en myaccount.google.com/connections.</translation>
    </message>
    <message>
        <source>Signed out of Google. What was mirrored stays.</source>
        <translation>Sesión de Google cerrada. Lo ya replicado se queda.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>No network is up.</source>
        <translation>No hay ninguna conexión de red activa.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Immich</source>
        <translation>Immich</translation>
    </message>
    <message>
        <source>Google sign-in</source>
        <translation>Sesión Google</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Sign-in lasts</source>
        <translation>Sesión válida</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>until you or Google end it</source>
        <translation>hasta que usted o Google la terminen</translation>
    </message>
    <message>
        <source>ok  </source>
        <translation>ok  </translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FALLO</translation>
    </message>
    <message>
        <source>%1  %2  %3  uploaded %4, linked %5, replaced %6, removed %7, skipped %8, failed %9</source>
        <translation>%1  %2  %3  subidas %4, vinculadas %5, sustituidas %6, quitadas %7, omitidas %8, fallidas %9</translation>
    </message>
    <message>
        <source>--limit takes a whole number above zero</source>
        <translation>--limit requiere un número entero mayor que cero</translation>
    </message>
    <message>
        <source>There is no run &apos;%1&apos;.</source>
        <translation>No existe la sincronización &apos;%1&apos;.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are tried again by the next sync.</source>
        <translation>
            <numerusform>La próxima sincronización volverá a intentarlo con %n foto.</numerusform>
            <numerusform>La próxima sincronización volverá a intentarlo con %n fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no orphan.</source>
        <translation>&apos;%1&apos; no es una foto sobrante.</translation>
    </message>
    <message numerus="yes">
        <source>%n orphan(s) left the list.</source>
        <translation>
            <numerusform>Se quitó %n foto sobrante de la lista.</numerusform>
            <numerusform>Se quitaron %n fotos sobrantes de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over: %1 album(s), %2 photo(s), %3 orphan(s), %4 run(s).</source>
        <translation>Adoptado: álbumes: %1, fotos: %2, fotos sobrantes: %3, sincronizaciones: %4.</translation>
    </message>
    <message>
        <source>The forerunner used another OAuth client, whose albums Google does not let Immirror change: they stay as they are, and the next sync makes new ones.</source>
        <translation>El programa precursor usaba otro cliente OAuth, y Google no permite que Immirror cambie sus álbumes: se quedan como están, y la próxima sincronización creará otros nuevos.</translation>
    </message>
    <message>
        <source>Google lets a program change only what its own OAuth client made. If the forerunner&apos;s client was another, the next sync holds the album and says so; &apos;immirror mirror add&apos; then has a new one made.</source>
        <translation>Google solo permite que un programa cambie lo que creó con su propio cliente OAuth. Si el cliente del programa precursor era otro, la próxima sincronización dejará el álbum en suspenso y lo indicará; &apos;immirror mirror add&apos; hará entonces que se cree uno nuevo.</translation>
    </message>
    <message>
        <source>  (shared)</source>
        <translation>  (compartido)</translation>
    </message>
    <message>
        <source>  (mirrored)</source>
        <translation>  (replicado)</translation>
    </message>
    <message>
        <source>--title gives one album its title in Google Photos</source>
        <translation>--title da a un solo álbum su título en Google Fotos</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; is mirrored from the next sync on (%n photo(s)).</source>
        <translation>
            <numerusform>«%1» se replicará a partir de la próxima sincronización (%n foto).</numerusform>
            <numerusform>«%1» se replicará a partir de la próxima sincronización (%n fotos).</numerusform>
        </translation>
    </message>
    <message>
        <source>  in Google: %1, failed: %2, orphaned: %3, last synced: %4</source>
        <translation>  en Google: %1, fallidas: %2, sobrantes: %3, última sincronización: %4</translation>
    </message>
    <message>
        <source>Nothing is mirrored yet. Use &apos;immirror mirror add&apos;.</source>
        <translation>Todavía no se replica nada. Use &apos;immirror mirror add&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no longer mirrored. Google&apos;s album stays as it is.</source>
        <translation>«%1» ya no se replica. El álbum de Google se queda como está.</translation>
    </message>
    <message>
        <source>--for takes a time such as 30m, 2h, 1d or 1h30m</source>
        <translation>--for requiere una duración como 30m, 2h, 1d o 1h30m</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation>En pausa hasta el %1.</translation>
    </message>
    <message>
        <source>Paused until you resume.</source>
        <translation>En pausa hasta que usted la reanude.</translation>
    </message>
    <message>
        <source>Not paused.</source>
        <translation>No está en pausa.</translation>
    </message>
    <message>
        <source>not set by hand</source>
        <translation>no se cambia a mano</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos;; &apos;immirror settings&apos; lists them.</source>
        <translation>No existe el ajuste &apos;%1&apos;; &apos;immirror settings&apos; los lista.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not set by hand.</source>
        <translation>&apos;%1&apos; no se cambia a mano.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes %2.</source>
        <translation>&apos;%1&apos; admite %2.</translation>
    </message>
    <message>
        <source>Immich:  %1 (%2)</source>
        <translation>Immich:  %1 (%2)</translation>
    </message>
    <message>
        <source>Immich:  not connected</source>
        <translation>Immich:  no conectado</translation>
    </message>
    <message>
        <source>Google:  %1</source>
        <translation>Google:  %1</translation>
    </message>
    <message>
        <source>Google:  not connected</source>
        <translation>Google:  no conectado</translation>
    </message>
    <message>
        <source>         the sign-in ends on %1</source>
        <translation>         la sesión termina el %1</translation>
    </message>
    <message>
        <source>State:   %1</source>
        <translation>Estado:  %1</translation>
    </message>
    <message>
        <source>Photos:  %1 in Google, %2 failed, %3 pending, %4 orphaned</source>
        <translation>Fotos:   %1 en Google, %2 fallidas, %3 pendientes, %4 sobrantes</translation>
    </message>
    <message>
        <source>Last run: %1, %2</source>
        <translation>Última sincronización: %1, %2</translation>
    </message>
    <message>
        <source>There is no album &apos;%1&apos;.</source>
        <translation>No existe el álbum «%1».</translation>
    </message>
    <message numerus="yes">
        <source>There are %n albums named &apos;%1&apos;; use the id of one.</source>
        <translation>
            <numerusform>Hay %n álbum con el nombre «%1»; use su id.</numerusform>
            <numerusform>Hay %n álbumes con el nombre «%1»; use el id de uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1: %2 in %3</source>
        <translation>Sincronización %1: %2 en %3</translation>
    </message>
    <message>
        <source>  photos %1, uploaded %2 (%3), linked %4, replaced %5, removed %6, skipped %7, failed %8, held %9</source>
        <translation>  fotos %1, subidas %2 (%3), vinculadas %4, sustituidas %5, quitadas %6, omitidas %7, fallidas %8, en suspenso %9</translation>
    </message>
    <message>
        <source>  requests: Google %1, Immich %2</source>
        <translation>  solicitudes: Google %1, Immich %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left Immich at once: their removal from Google&apos;s album waits for you. See &apos;immirror run %1&apos;; &apos;immirror sync --accept-removals&apos; removes them.</source>
        <translation>
            <numerusform>%n foto ha desaparecido de Immich: su retirada del álbum de Google espera su decisión. Consulte &apos;immirror run %1&apos;; &apos;immirror sync --accept-removals&apos; la quita.</numerusform>
            <numerusform>%n fotos han desaparecido de Immich a la vez: su retirada del álbum de Google espera su decisión. Consulte &apos;immirror run %1&apos;; &apos;immirror sync --accept-removals&apos; las quita.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;immirror run %1&apos; tells what is left open, and why.</source>
        <translation>&apos;immirror run %1&apos; indica qué queda pendiente y por qué.</translation>
    </message>
    <message>
        <source>  to send  %1</source>
        <translation>  por enviar  %1</translation>
    </message>
    <message>
        <source>  the removals wait for &apos;immirror sync --accept-removals&apos;</source>
        <translation>  las retiradas esperan a &apos;immirror sync --accept-removals&apos;</translation>
    </message>
    <message>
        <source>%1: %2 of %3 photos, %4 of %5</source>
        <translation>%1: %2 de %3 fotos, %4 de %5</translation>
    </message>
    <message>
        <source>%1, %2/s, %3 left</source>
        <comment>progress of a sync, rate, time</comment>
        <translation>%1, %2/s, quedan %3</translation>
    </message>
    <message>
        <source>No automatic sync tries it any more, unless you say “immirror retry”.</source>
        <translation>Ninguna sincronización automática volverá a intentarlo, salvo que lo pida con «immirror retry».</translation>
    </message>
    <message>
        <source>Automatic syncs try it again from %1 on.</source>
        <translation>Las sincronizaciones automáticas volverán a intentarlo a partir de: %1.</translation>
    </message>
    <message>
        <source>Google requests today: %1 of %2</source>
        <translation>Solicitudes a Google hoy: %1 de %2</translation>
    </message>
    <message>
        <source>--rating is 1 to 5 stars, or &apos;any&apos;</source>
        <translation>--rating es de 1 a 5 estrellas, o «any»</translation>
    </message>
    <message>
        <source>--from is a date as 2024-07-31, or &apos;any&apos;</source>
        <translation>--from es una fecha como 2024-07-31, o «any»</translation>
    </message>
    <message>
        <source>--%1 is a number of bytes, as 500000, 20MB or 2GB, or &apos;any&apos;</source>
        <translation>--%1 es un número de bytes como 500000, 20MB o 2GB, o «any»</translation>
    </message>
    <message>
        <source>say what to change, as --removed or --kind</source>
        <translation>diga qué cambiar, por ejemplo --removed o --kind</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: changed from the next sync on.</source>
        <translation>«%1»: cambiado desde la próxima sincronización.</translation>
    </message>
    <message>
        <source>  captions changed %1</source>
        <translation>  descripciones cambiadas %1</translation>
    </message>
    <message>
        <source>&apos;immirror verify --repair&apos; puts right what can be put right.</source>
        <translation>&apos;immirror verify --repair&apos; arregla lo que se puede arreglar.</translation>
    </message>
    <message>
        <source>--min-size is larger than --max-size</source>
        <translation>--min-size es mayor que --max-size</translation>
    </message>
    <message>
        <source>This is another Google account or OAuth client than before: its mirrors are kept apart, as it can neither see nor change what the earlier one made. Connecting the earlier one again finds its own; &apos;immirror mirror add --as-before&apos; mirrors the same albums anew.</source>
        <translation>Es otra cuenta de Google u otro cliente OAuth que antes: lo que refleja se lleva aparte, pues no puede ver ni cambiar lo que creó el anterior. Al conectar de nuevo el anterior, encuentra lo suyo; &apos;immirror mirror add --as-before&apos; vuelve a reflejar los mismos álbumes.</translation>
    </message>
    <message>
        <source>An album that others go into, or that goes into another one itself, cannot be combined so.</source>
        <translation>Un álbum al que van otros, o que va él mismo a otro, no se puede reunir así.</translation>
    </message>
    <message>
        <source>There are no albums that other accounts mirrored from this Immich, or these accounts have albums of their own.</source>
        <translation>No hay álbumes que otras cuentas hayan reflejado desde este Immich, o estas cuentas ya tienen los suyos.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is mirrored from the next sync on.</source>
        <translation>&apos;%1&apos; se refleja a partir de la próxima sincronización.</translation>
    </message>
    <message>
        <source>name albums, or say --as-before</source>
        <translation>nombre álbumes, o diga --as-before</translation>
    </message>
    <message>
        <source>--into another album&apos;s leaves nothing to --title</source>
        <translation>con --into va al álbum de otro: --title no tiene nada que nombrar</translation>
    </message>
    <message>
        <source>this program was built without Exiv2, which writes dates</source>
        <translation>este programa se compiló sin Exiv2, que escribe las fechas</translation>
    </message>
    <message>
        <source>--csv takes the name of a file</source>
        <translation>--csv espera el nombre de un archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n fila escrita en %1</numerusform>
            <numerusform>%n filas escritas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no photo that failed.</source>
        <translation>«%1» no es una foto que haya fallado.</translation>
    </message>
    <message>
        <source>--as-before goes with no other option</source>
        <translation>--as-before no va con ninguna otra opción</translation>
    </message>
    <message>
        <source>--%1 takes one of these: %2</source>
        <translation>--%1 admite uno de estos: %2</translation>
    </message>
    <message>
        <source>The tray application has no such command.</source>
        <translation>La aplicación en marcha no tiene esa orden.</translation>
    </message>
    <message>
        <source>The output could not be written: %1</source>
        <translation>No se pudo escribir la salida: %1</translation>
    </message>
    <message>
        <source>There is a file %1 already. Name a file that does not exist yet.</source>
        <translation>Ya existe un archivo %1. Indique un archivo que aún no exista.</translation>
    </message>
    <message>
        <source>The database was copied to %1 (%2). &apos;immirror restore&apos; followed by this name goes back to it.</source>
        <translation>La base de datos se ha copiado a %1 (%2). &apos;immirror restore&apos; seguido de este nombre vuelve a ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the one of %2. Set it right.</source>
        <comment>%1: 3 days, %2: Google or Immich</comment>
        <translation>El reloj de este ordenador va %1 por delante del de %2. Póngalo en hora.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the one of %2. Set it right.</source>
        <comment>%1: 3 days, %2: Google or Immich</comment>
        <translation>El reloj de este ordenador va %1 por detrás del de %2. Póngalo en hora.</translation>
    </message>
    <message>
        <source>Immich&apos;s clock differs by %1</source>
        <translation>el reloj de Immich difiere en %1</translation>
    </message>
    <message>
        <source>this clock was ahead during the last sync</source>
        <translation>este reloj iba adelantado durante la última sincronización</translation>
    </message>
    <message>
        <source>No answer within %1.</source>
        <translation>Sin respuesta en %1.</translation>
    </message>
    <message>
        <source>The file %1 is damaged: %2</source>
        <translation>El archivo %1 está dañado: %2</translation>
    </message>
    <message>
        <source>The database was missing, and an empty one was started. Run &apos;immirror verify --repair&apos; before the next sync: it finds what Google Photos has already.</source>
        <translation>Faltaba la base de datos y se ha empezado una vacía. Ejecute &apos;immirror verify --repair&apos; antes de la próxima sincronización: encuentra lo que Google Fotos ya tiene.</translation>
    </message>
    <message>
        <source>Immirror has an empty database now.</source>
        <translation>Immirror tiene ahora una base de datos vacía.</translation>
    </message>
    <message>
        <source>Choose your albums again with &apos;immirror mirror add&apos;, then run &apos;immirror verify --repair&apos;: it finds the albums and photos that Google Photos has already.</source>
        <translation>Vuelva a elegir sus álbumes con &apos;immirror mirror add&apos; y ejecute después &apos;immirror verify --repair&apos;: encuentra los álbumes y las fotos que Google Fotos ya tiene.</translation>
    </message>
    <message>
        <source>The database is now the copy of %1, %2.</source>
        <translation>La base de datos es ahora la copia del %1, %2.</translation>
    </message>
    <message>
        <source>The copy does not know what was mirrored after it was taken. Run &apos;immirror verify --repair&apos; before the next sync: it finds those photos in Google&apos;s albums. A sync before that may send them again; Google keeps equal files only once.</source>
        <translation>La copia no sabe qué se replicó después de hacerla. Ejecute &apos;immirror verify --repair&apos; antes de la próxima sincronización: encuentra esas fotos en los álbumes de Google. Una sincronización anterior puede enviarlas otra vez; Google guarda los archivos iguales una sola vez.</translation>
    </message>
    <message>
        <source>The database that was there before was kept as %1.</source>
        <translation>La base de datos anterior se ha conservado como %1.</translation>
    </message>
    <message>
        <source>There is no sound copy of the database. &apos;immirror restore&apos; followed by the name of a file uses that one; &apos;immirror restore --empty&apos; starts with an empty database.</source>
        <translation>No hay ninguna copia sana de la base de datos. &apos;immirror restore&apos; seguido del nombre de un archivo usa ese; &apos;immirror restore --empty&apos; empieza con una base de datos vacía.</translation>
    </message>
    <message>
        <source>%1 is not a sound copy of Immirror&apos;s database: %2. Nothing was changed.</source>
        <translation>%1 no es una copia sana de la base de datos de Immirror: %2. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Either the name of a file or --empty, not both.</source>
        <translation>El nombre de un archivo o --empty, no ambos.</translation>
    </message>
    <message>
        <source>The database is sound: there is nothing to restore.</source>
        <translation>La base de datos está sana: no hay nada que restaurar.</translation>
    </message>
    <message>
        <source>The database is sound: nothing was restored. To go back to an older copy all the same, name its file: %1</source>
        <translation>La base de datos está sana: no se ha restaurado nada. Para volver aun así a una copia anterior, indique su archivo: %1</translation>
    </message>
    <message>
        <source>Give the key the permission user.read, too: then Immirror knows whose albums these are, wherever Immich moves to.</source>
        <translation>Dé a la clave también el permiso user.read: así Immirror sabe de quién son estos álbumes, aunque Immich cambie de dirección.</translation>
    </message>
    <message>
        <source>The key lacks user.read, by which Immirror knows whose albums these are.</source>
        <translation>A la clave le falta user.read, con el que Immirror sabe de quién son estos álbumes.</translation>
    </message>
    <message>
        <source>choose one of --adopt and --new</source>
        <translation>elija --adopt o --new, no ambos</translation>
    </message>
    <message>
        <source>--adopt and --new are for albums of their own, not --into</source>
        <translation>--adopt y --new son para los álbumes que tienen el suyo en Google, no para --into</translation>
    </message>
    <message numerus="yes">
        <source>  requests about %1, with %n create(s) in about %2</source>
        <comment>to Google, of which creates bring photos into an album</comment>
        <translation>
            <numerusform>  solicitudes unas %1, de ellas %n para añadir al álbum (en cerca de %2)</numerusform>
            <numerusform>  solicitudes unas %1, de ellas %n para añadir al álbum (en cerca de %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the keychain to be unlocked…</source>
        <translation>En espera de que se desbloquee el llavero…</translation>
    </message>
    <message>
        <source>  requests about %1</source>
        <comment>to Google</comment>
        <translation>  unas %1 solicitudes</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>taken out of Google&apos;s album</source>
        <translation>sacada del álbum de Google</translation>
    </message>
    <message>
        <source>in Google&apos;s album again</source>
        <translation>de nuevo en el álbum de Google</translation>
    </message>
    <message>
        <source>deleted in Google Photos</source>
        <translation>eliminada en Google Fotos</translation>
    </message>
    <message>
        <source>another caption in Google Photos</source>
        <translation>otra descripción en Google Fotos</translation>
    </message>
    <message>
        <source>in Google&apos;s album, unknown here; surely this photo</source>
        <translation>en el álbum de Google, desconocida aquí; seguro que es esta foto</translation>
    </message>
    <message>
        <source>in Google&apos;s album, unknown here; likely this photo</source>
        <translation>en el álbum de Google, desconocida aquí; probablemente esta foto</translation>
    </message>
    <message>
        <source>a second time in Google&apos;s album</source>
        <translation>por segunda vez en el álbum de Google</translation>
    </message>
    <message>
        <source>in Google&apos;s album, and not of this Immich album</source>
        <translation>en el álbum de Google, y no de este álbum de Immich</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n photo(s) checked, %2 different</source>
        <translation>
            <numerusform>%1: %n foto comprobada, %2 distintas</numerusform>
            <numerusform>%1: %n fotos comprobadas, %2 distintas</numerusform>
        </translation>
    </message>
    <message>
        <source>Google has an album of this title that Immirror made, and nothing here knows it.</source>
        <translation>Google tiene un álbum con este título hecho por Immirror, y aquí es desconocido.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of the album came from elsewhere first, and Google shows them to no program: whether one is missing cannot be told.</source>
        <translation>
            <numerusform>%n foto del álbum llegó antes por otro camino, y Google no la muestra a ningún programa: no se puede saber si falta alguna.</numerusform>
            <numerusform>%n fotos del álbum llegaron antes por otro camino, y Google no las muestra a ningún programa: no se puede saber si falta alguna.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>There is no display to show the tray application on. &apos;immirror --help&apos; lists the commands that need none.</source>
        <translation>No hay ninguna pantalla en la que mostrar la aplicación de la bandeja. &apos;immirror --help&apos; lista las órdenes que no la necesitan.</translation>
    </message>
    <message>
        <source>Immirror is running already, but does not answer.</source>
        <translation>Immirror ya está en marcha, pero no responde.</translation>
    </message>
</context>
<context>
    <name>EventsTable</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>In the server&apos;s own words</source>
        <translation>Mensaje literal del servidor</translation>
    </message>
</context>
<context>
    <name>Foreign</name>
    <message>
        <source>(no name)</source>
        <comment>of an album</comment>
        <translation>(sin nombre)</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Immirror needs to have %1 files open at once, and the system lets it have fewer. &apos;ulimit -n&apos; shows and changes the limit.</source>
        <translation>Immirror necesita tener abiertos %1 archivos a la vez y el sistema permite menos. &apos;ulimit -n&apos; muestra y cambia el límite.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Immirror cannot sync</source>
        <translation>Immirror no puede sincronizar</translation>
    </message>
    <message>
        <source>The Google sign-in ends soon</source>
        <translation>La sesión de Google termina pronto</translation>
    </message>
    <message>
        <source>An album cannot be synced</source>
        <translation>Un álbum no se puede sincronizar</translation>
    </message>
    <message>
        <source>Photos are waiting for your decision</source>
        <translation>Hay fotos que esperan su decisión</translation>
    </message>
    <message>
        <source>The sync ended with problems</source>
        <translation>La sincronización terminó con problemas</translation>
    </message>
    <message>
        <source>Immirror needs your attention</source>
        <translation>Immirror necesita su atención</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are waiting for you.</source>
        <translation>
            <numerusform>%n asunto espera su decisión.</numerusform>
            <numerusform>%n asuntos esperan su decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first sync is done</source>
        <translation>La primera sincronización ha terminado</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are in Google Photos now.</source>
        <translation>
            <numerusform>%n foto ya está en Google Fotos.</numerusform>
            <numerusform>%n fotos ya están en Google Fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are other accounts than before</source>
        <translation>Otras cuentas que antes</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Tomada el</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Tamaño en bytes</translation>
    </message>
    <message>
        <source>Asset id</source>
        <translation>Id. en Immich</translation>
    </message>
    <message numerus="yes">
        <source>%n to remove from Google&apos;s album</source>
        <translation>
            <numerusform>%n por quitar del álbum de Google</numerusform>
            <numerusform>%n por quitar del álbum de Google</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to upload</source>
        <translation>
            <numerusform>%n por subir</numerusform>
            <numerusform>%n por subir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to link</source>
        <translation>
            <numerusform>%n por vincular</numerusform>
            <numerusform>%n por vincular</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to replace</source>
        <translation>
            <numerusform>%n por sustituir</numerusform>
            <numerusform>%n por sustituir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caption(s) to change</source>
        <translation>
            <numerusform>%n descripción por cambiar</numerusform>
            <numerusform>%n descripciones por cambiar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to let stay</source>
        <translation>
            <numerusform>%n se queda en el álbum de Google</numerusform>
            <numerusform>%n se quedan en el álbum de Google</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to leave out</source>
        <translation>
            <numerusform>%n por dejar fuera</numerusform>
            <numerusform>%n por dejar fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to leave as it is</source>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos.</source>
        <translation>No hay fotos.</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>%1 por enviar</translation>
    </message>
    <message>
        <source>remove from the album</source>
        <translation>quitar del álbum</translation>
    </message>
    <message>
        <source>upload</source>
        <translation>subir</translation>
    </message>
    <message>
        <source>link</source>
        <translation>vincular</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>sustituir</translation>
    </message>
    <message>
        <source>change the caption</source>
        <translation>cambiar la descripción</translation>
    </message>
    <message>
        <source>let stay</source>
        <translation>dejar ahí</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>dejar fuera</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>dejar como está</translation>
    </message>
    <message>
        <source>Immich has another version of it</source>
        <translation>Immich tiene otra versión</translation>
    </message>
    <message>
        <source>in your Google Photos library already: nothing is sent</source>
        <translation>ya está en su biblioteca de Google Fotos: no se envía nada</translation>
    </message>
    <message>
        <source>the same photo is in Google&apos;s album already: nothing is sent</source>
        <translation>la misma foto ya está en el álbum de Google: no se envía nada</translation>
    </message>
    <message>
        <source>new; goes as a copy with Immich&apos;s date in it</source>
        <translation>nueva; va como copia con la fecha de Immich</translation>
    </message>
    <message>
        <source>new; seems to have no date of its own</source>
        <translation>nueva; no parece tener fecha propia</translation>
    </message>
    <message>
        <source>failed before, is tried again</source>
        <translation>falló antes, se intenta de nuevo</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>its description was removed in Immich</source>
        <translation>su descripción se quitó en Immich</translation>
    </message>
    <message>
        <source>its description changed in Immich</source>
        <translation>su descripción cambió en Immich</translation>
    </message>
    <message>
        <source>left the Immich album</source>
        <translation>salió del álbum de Immich</translation>
    </message>
    <message>
        <source>New title of Google&apos;s album: %1</source>
        <translation>Nuevo título del álbum de Google: %1</translation>
    </message>
    <message>
        <source>Google&apos;s album gets Immich&apos;s cover.</source>
        <translation>El álbum de Google recibe la portada de Immich.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the photos to send seem(s) to have no date of their own: Google Photos shows them on the day on which they are sent.</source>
        <translation>
            <numerusform>%n de las fotos por enviar no parece tener fecha propia: Google Fotos la muestra en el día de su envío.</numerusform>
            <numerusform>%n de las fotos por enviar no parecen tener fecha propia: Google Fotos las muestra en el día de su envío.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the photos to send go(es) as a copy with Immich&apos;s date in it, unless there is one: such a copy differs from the original.</source>
        <translation>
            <numerusform>%n de las fotos por enviar va como copia con la fecha de Immich, si no tiene una: esa copia difiere del original.</numerusform>
            <numerusform>%n de las fotos por enviar van como copia con la fecha de Immich, si no tienen una: esa copia difiere del original.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Putting each photo in its place takes %n request(s), about %1; all together it would be %2.</source>
        <translation>
            <numerusform>Poner cada foto en su sitio lleva %n solicitud, cerca de %1; todas juntas serían %2.</numerusform>
            <numerusform>Poner cada foto en su sitio lleva %n solicitudes, cerca de %1; todas juntas serían %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These photos go together, in %1, and some will stand beside their places: putting each in its place would take %n request(s), about %2.</source>
        <translation>
            <numerusform>Estas fotos se añaden juntas, con %1 en vez de %n solicitud, y algunas quedarán al lado de su sitio: poner cada una en el suyo llevaría cerca de %2.</numerusform>
            <numerusform>Estas fotos se añaden juntas, con %1 en vez de %n solicitudes, y algunas quedarán al lado de su sitio: poner cada una en el suyo llevaría cerca de %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingSummaries</name>
    <message>
        <source>How much the log tells</source>
        <translation>Cuánto cuenta el registro</translation>
    </message>
    <message>
        <source>The language</source>
        <translation>El idioma</translation>
    </message>
    <message>
        <source>The look of the tray icon</source>
        <translation>El aspecto del icono de la bandeja</translation>
    </message>
    <message>
        <source>Start without showing the window</source>
        <translation>Empezar sin mostrar la ventana</translation>
    </message>
    <message>
        <source>Notify when something needs you</source>
        <translation>Avisar cuando algo le necesita</translation>
    </message>
    <message>
        <source>Notify when the first sync is done</source>
        <translation>Avisar cuando termina la primera sincronización</translation>
    </message>
    <message>
        <source>Notify when a sync ended with problems</source>
        <translation>Avisar cuando una sincronización acaba con problemas</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>Sincronizar por sí solo</translation>
    </message>
    <message>
        <source>Sync when the tray application starts</source>
        <translation>Sincronizar al iniciarse la aplicación</translation>
    </message>
    <message>
        <source>Minutes from one sync to the next</source>
        <translation>Minutos de una sincronización a la siguiente</translation>
    </message>
    <message>
        <source>Keep the computer awake during a sync</source>
        <translation>Mantener despierto el equipo durante una sincronización</translation>
    </message>
    <message>
        <source>Which proxy leads to the servers</source>
        <translation>Qué proxy lleva a los servidores</translation>
    </message>
    <message>
        <source>The kind of a proxy set by hand</source>
        <translation>El tipo del proxy puesto a mano</translation>
    </message>
    <message>
        <source>The address of a proxy set by hand</source>
        <translation>La dirección del proxy puesto a mano</translation>
    </message>
    <message>
        <source>The port of a proxy set by hand</source>
        <translation>El puerto del proxy puesto a mano</translation>
    </message>
    <message>
        <source>The user name for the proxy</source>
        <translation>El nombre de usuario para el proxy</translation>
    </message>
    <message>
        <source>A file of certificates to trust besides the system&apos;s</source>
        <translation>Un archivo de certificados de confianza además de los del sistema</translation>
    </message>
    <message>
        <source>Most to send, in kB/s; 0: no limit</source>
        <translation>Envío máximo, en kB/s; 0: sin límite</translation>
    </message>
    <message>
        <source>Most to receive, in kB/s; 0: no limit</source>
        <translation>Recepción máxima, en kB/s; 0: sin límite</translation>
    </message>
    <message>
        <source>What to do on a metered connection</source>
        <translation>Qué hacer con una conexión de uso medido</translation>
    </message>
    <message>
        <source>Whether photos that leave an Immich album leave Google&apos;s too, in newly mirrored ones</source>
        <translation>Si las fotos que salen de un álbum de Immich salen también del de Google, en los nuevos</translation>
    </message>
    <message>
        <source>Hold removals back that are more than this percentage of an album</source>
        <translation>Retener lo que haya que quitar si pasa de este porcentaje del álbum</translation>
    </message>
    <message>
        <source>Hold removals back that are more than so many photos</source>
        <translation>Retener lo que haya que quitar si pasa de tantas fotos</translation>
    </message>
    <message>
        <source>Photos that are sent at the same time</source>
        <translation>Fotos que se envían a la vez</translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>Buscar una versión más nueva una vez al día</translation>
    </message>
    <message>
        <source>When the pause ends</source>
        <translation>Cuándo acaba la pausa</translation>
    </message>
    <message>
        <source>Whether it was said that there is no tray</source>
        <translation>Si se dijo que no hay bandeja</translation>
    </message>
    <message>
        <source>When a newer version was looked for</source>
        <translation>Cuándo se buscó una versión más nueva</translation>
    </message>
    <message>
        <source>The newer version that was told of</source>
        <translation>La versión más nueva de la que se avisó</translation>
    </message>
    <message>
        <source>Immich&apos;s address</source>
        <translation>La dirección de Immich</translation>
    </message>
    <message>
        <source>Certificates to trust for Immich</source>
        <translation>Certificados de confianza para Immich</translation>
    </message>
    <message>
        <source>The id of the account at Immich</source>
        <translation>El identificador de la cuenta en Immich</translation>
    </message>
    <message>
        <source>The account at Immich</source>
        <translation>La cuenta en Immich</translation>
    </message>
    <message>
        <source>Immich&apos;s version</source>
        <translation>La versión de Immich</translation>
    </message>
    <message>
        <source>Whether Google is connected</source>
        <translation>Si Google está conectado</translation>
    </message>
    <message>
        <source>The id of the OAuth client</source>
        <translation>El identificador del cliente OAuth</translation>
    </message>
    <message>
        <source>The id of the account at Google</source>
        <translation>El identificador de la cuenta en Google</translation>
    </message>
    <message>
        <source>The account at Google</source>
        <translation>La cuenta en Google</translation>
    </message>
    <message>
        <source>When the sign-in to Google ends</source>
        <translation>Cuándo acaba la sesión en Google</translation>
    </message>
    <message>
        <source>Send photos by itself only from this time of day on</source>
        <translation>Enviar fotos por sí solo solo a partir de esta hora</translation>
    </message>
    <message>
        <source>Send photos by itself only up to this time of day</source>
        <translation>Enviar fotos por sí solo solo hasta esta hora</translation>
    </message>
    <message>
        <source>When the pause was set</source>
        <translation>Cuándo se puso la pausa</translation>
    </message>
    <message>
        <source>So many removals are never too large a share of an album</source>
        <translation>Quitar tantas nunca es un porcentaje excesivo de un álbum</translation>
    </message>
    <message>
        <source>Immich&apos;s client certificate, a file</source>
        <translation>El certificado de cliente para Immich, un archivo</translation>
    </message>
    <message>
        <source>That certificate&apos;s key, a file</source>
        <translation>La clave de ese certificado, un archivo</translation>
    </message>
</context>
<context>
    <name>Standings</name>
    <message>
        <source>Google asks to slow down; the next sync goes on</source>
        <translation>Google pide ir más despacio; continuará en la próxima sincronización</translation>
    </message>
    <message>
        <source>Google asks to slow down; goes on %1</source>
        <comment>%1: at 15:00</comment>
        <translation>Google pide ir más despacio; continuará %1</translation>
    </message>
    <message>
        <source>Immich is in maintenance mode; tries again later</source>
        <translation>Immich está en modo de mantenimiento; se reintentará más tarde</translation>
    </message>
    <message>
        <source>Immich is in maintenance mode; tries again %1</source>
        <comment>%1: at 15:00</comment>
        <translation>Immich está en modo de mantenimiento; se reintentará %1</translation>
    </message>
    <message>
        <source>The last sync was cut short; tries again later</source>
        <translation>La última sincronización se interrumpió; se reintentará más tarde</translation>
    </message>
    <message>
        <source>The last sync was cut short; tries again %1</source>
        <comment>%1: at 15:00</comment>
        <translation>La última sincronización se interrumpió; se reintentará %1</translation>
    </message>
    <message>
        <source>Waiting: this computer is offline</source>
        <translation>En espera: este equipo está sin conexión</translation>
    </message>
    <message>
        <source>Waiting: the connection is metered</source>
        <translation>En espera: la conexión es de uso medido</translation>
    </message>
    <message>
        <source>Waiting for the hours that you chose</source>
        <translation>En espera del horario que usted eligió</translation>
    </message>
    <message>
        <source>Waiting for the hours that you chose; goes on %1</source>
        <comment>%1: at 15:00</comment>
        <translation>En espera del horario que usted eligió; continuará %1</translation>
    </message>
    <message>
        <source>Google&apos;s daily limit is reached for today</source>
        <translation>Se ha alcanzado el límite diario de Google por hoy</translation>
    </message>
    <message>
        <source>Google&apos;s daily limit is reached; goes on %1</source>
        <comment>%1: at 15:00</comment>
        <translation>Se ha alcanzado el límite diario de Google; continuará %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Google&apos;s album for “%1” is gone: it was deleted in Google Photos. Nothing more is sent to it.</source>
        <translation>El álbum de Google para «%1» ya no existe: se eliminó en Google Fotos. No se le envía nada más.</translation>
    </message>
    <message>
        <source>Google&apos;s album for “%1” was made by hand or with another OAuth client, and cannot be changed with this one.</source>
        <translation>El álbum de Google para «%1» se creó a mano o con otro cliente OAuth y no se puede cambiar con este.</translation>
    </message>
    <message>
        <source>Immich no longer shows the album “%1”: it was deleted, is no longer shared, or belongs to another account. Google&apos;s album was left alone.</source>
        <translation>Immich ya no muestra el álbum «%1»: se eliminó, dejó de estar compartido o pertenece a otra cuenta. El álbum de Google no se ha tocado.</translation>
    </message>
    <message>
        <source>The album “%1” is not synced: %2</source>
        <translation>El álbum «%1» no se sincroniza: %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>%1: 15:00</comment>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <comment>%1: 15:00</comment>
        <translation>mañana a las %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>Tuesday, 15:00</comment>
        <translation>el %1 a las %2</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>02/03/2026, 15:00</comment>
        <translation>el %1 a las %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>%1: 15:00</comment>
        <translation>hasta las %1</translation>
    </message>
    <message>
        <source>until tomorrow at %1</source>
        <comment>%1: 15:00</comment>
        <translation>hasta mañana a las %1</translation>
    </message>
    <message>
        <source>until %1 at %2</source>
        <comment>Tuesday, 15:00</comment>
        <translation>hasta el %1 a las %2</translation>
    </message>
    <message>
        <source>until %1 at %2</source>
        <comment>02/03/2026, 15:00</comment>
        <translation>hasta el %1 a las %2</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>queda %n minuto</numerusform>
            <numerusform>quedan %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda cerca de %n minuto</numerusform>
            <numerusform>quedan unos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation>queda cerca de una hora</translation>
    </message>
    <message>
        <source>about an hour and a half left</source>
        <translation>queda cerca de hora y media</translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>queda cerca de %n hora</numerusform>
            <numerusform>quedan unas %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left</source>
        <translation>
            <numerusform>queda cerca de %n día</numerusform>
            <numerusform>quedan unos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Immirror is not set up yet</source>
        <translation>Immirror aún no está configurado</translation>
    </message>
    <message>
        <source>Up to date; next sync %1</source>
        <comment>%1: at 15:00</comment>
        <translation>Al día; próxima sincronización %1</translation>
    </message>
    <message>
        <source>Up to date; syncs only when you ask</source>
        <translation>Al día; solo se sincroniza cuando usted lo pide</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <comment>%1: until 15:00</comment>
        <translation>En pausa %1</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>En pausa hasta que usted la reanude</translation>
    </message>
    <message>
        <source>Something needs your attention</source>
        <translation>Hay algo que necesita su atención</translation>
    </message>
    <message>
        <source>Syncing: looking for changes</source>
        <translation>Sincronizando: buscando cambios</translation>
    </message>
    <message>
        <source>Syncing %1: looking for changes</source>
        <translation>Sincronizando %1: buscando cambios</translation>
    </message>
    <message>
        <source>Syncing %1: %2 of %3</source>
        <translation>Sincronizando %1: %2 de %3</translation>
    </message>
    <message>
        <source>Syncing %1: %2 of %3, %4</source>
        <comment>%4: 3 minutes left</comment>
        <translation>Sincronizando %1: %2 de %3, %4</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Syncing</source>
        <comment>short title</comment>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>The Google sign-in ends %1. Sign in again before that.</source>
        <comment>%1: tomorrow at 15:00</comment>
        <translation>La sesión de Google termina %1. Vuelva a iniciarla antes.</translation>
    </message>
    <message>
        <source>The Google sign-in ends soon. Sign in again before that.</source>
        <translation>La sesión de Google termina pronto. Vuelva a iniciarla antes.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left “%1” in Immich: shall Google&apos;s album lose them too?</source>
        <translation>
            <numerusform>%n foto ya no está en «%1» en Immich: ¿quitarla también del álbum de Google?</numerusform>
            <numerusform>%n fotos ya no están en «%1» en Immich: ¿quitarlas también del álbum de Google?</numerusform>
        </translation>
    </message>
    <message>
        <source>Google is not connected.</source>
        <translation>Google no está conectado.</translation>
    </message>
    <message>
        <source>Immich is not connected.</source>
        <translation>Immich no está conectado.</translation>
    </message>
    <message>
        <source>The Google sign-in has ended. Sign in again; while your Cloud project is in testing, that is needed every seven days.</source>
        <translation>La sesión de Google ha terminado. Vuelva a iniciarla; mientras su proyecto de Cloud esté en pruebas, es necesario cada siete días.</translation>
    </message>
    <message>
        <source>Google&apos;s album is gone: it was deleted in Google Photos. Nothing more is sent to it.</source>
        <translation>El álbum de Google ya no existe: se eliminó en Google Fotos. No se le envía nada más.</translation>
    </message>
    <message>
        <source>Google&apos;s album was made by hand or with another OAuth client, and cannot be changed with this one.</source>
        <translation>El álbum de Google se creó a mano o con otro cliente OAuth y no se puede cambiar con este.</translation>
    </message>
    <message>
        <source>The certificate of Google is not trusted: %1. Its SHA-256 fingerprint is %2. If your network puts its own in between, add its CA to the settings.</source>
        <translation>El certificado de Google no es de confianza: %1. Su huella SHA-256 es %2. Si su red interpone un certificado propio, añada su CA en los ajustes.</translation>
    </message>
    <message>
        <source>The certificate of Immich is not trusted: %1. Its SHA-256 fingerprint is %2. If it is your own, give the CA that signed it.</source>
        <translation>El certificado de Immich no es de confianza: %1. Su huella SHA-256 es %2. Si es suyo, indique la CA que lo firmó.</translation>
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
        <translation>No se puede contactar con %1; se reintentará más tarde</translation>
    </message>
    <message>
        <source>%1 has trouble of its own; tries again later</source>
        <translation>%1 tiene problemas internos; se reintentará más tarde</translation>
    </message>
    <message>
        <source>%1 cannot be reached; tries again %2</source>
        <comment>%2: at 15:00</comment>
        <translation>No se puede contactar con %1; se reintentará %2</translation>
    </message>
    <message>
        <source>%1 has trouble of its own; tries again %2</source>
        <comment>%2: at 15:00</comment>
        <translation>%1 tiene problemas internos; se reintentará %2</translation>
    </message>
    <message>
        <source>No album is mirrored yet</source>
        <translation>Aún no se replica ningún álbum</translation>
    </message>
    <message>
        <source>The last sync was not finished</source>
        <translation>La última sincronización no se completó</translation>
    </message>
    <message>
        <source>Not synced yet; syncs only when you ask</source>
        <translation>Aún sin sincronizar; solo se sincroniza cuando usted lo pide</translation>
    </message>
    <message>
        <source>The last sync was not finished; goes on %1</source>
        <comment>%1: at 15:00</comment>
        <translation>La última sincronización no se completó; continuará %1</translation>
    </message>
    <message>
        <source>Not synced yet; first sync %1</source>
        <comment>%1: at 15:00</comment>
        <translation>Aún sin sincronizar; primera sincronización %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be mirrored.</source>
        <translation>
            <numerusform>No se pudo replicar %n foto.</numerusform>
            <numerusform>No se pudieron replicar %n fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be sent yet; tried again %1</source>
        <comment>%1: at 15:00</comment>
        <translation>
            <numerusform>%n&#xa0;foto no se ha podido enviar aún; nuevo intento %1</numerusform>
            <numerusform>%n&#xa0;fotos no se han podido enviar aún; nuevo intento %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be sent yet; tried again when you sync</source>
        <translation>
            <numerusform>%n&#xa0;foto no se ha podido enviar aún; nuevo intento cuando sincronice</numerusform>
            <numerusform>%n&#xa0;fotos no se han podido enviar aún; nuevo intento cuando sincronice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is another Immich server or user than the one that %n album(s) were mirrored from. They stay in Google Photos as they are. Connect the earlier account again to go on with them, or choose albums of this one.</source>
        <translation>
            <numerusform>Es otro servidor o usuario de Immich que aquel del que se reflejaba %n álbum. Se queda en Google Fotos como está. Conecte de nuevo la cuenta anterior para seguir con él, o elija álbumes de esta.</numerusform>
            <numerusform>Es otro servidor o usuario de Immich que aquel del que se reflejaban %n álbumes. Se quedan en Google Fotos como están. Conecte de nuevo la cuenta anterior para seguir con ellos, o elija álbumes de esta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is another Google account than the one that %n album(s) were mirrored to. They stay there as they are. Connect the earlier account again to go on with them, or mirror the same albums to this one, from the first photo on.</source>
        <translation>
            <numerusform>Es otra cuenta de Google que aquella a la que se reflejaba %n álbum. Se queda allí como está. Conecte de nuevo la cuenta anterior para seguir con él, o refleje el mismo álbum en esta, desde la primera foto.</numerusform>
            <numerusform>Es otra cuenta de Google que aquella a la que se reflejaban %n álbumes. Se quedan allí como están. Conecte de nuevo la cuenta anterior para seguir con ellos, o refleje los mismos álbumes en esta, desde la primera foto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is another OAuth client than the one that %n album(s) were mirrored with. Google lets it neither see nor change what the earlier one made: those albums stay as they are. Sign in with the earlier client again to go on with them, or mirror the same albums anew.</source>
        <translation>
            <numerusform>Es otro cliente OAuth que aquel con el que se reflejaba %n álbum. Google no le deja ver ni cambiar lo que creó el anterior: ese álbum se queda como está. Inicie sesión de nuevo con el cliente anterior para seguir con él, o vuelva a reflejar el mismo álbum.</numerusform>
            <numerusform>Es otro cliente OAuth que aquel con el que se reflejaban %n álbumes. Google no le deja ver ni cambiar lo que creó el anterior: esos álbumes se quedan como están. Inicie sesión de nuevo con el cliente anterior para seguir con ellos, o vuelva a reflejar los mismos álbumes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database %1 is damaged or missing. Immirror does not know any more which photos it has mirrored. Nothing is synced, and nothing in Google Photos is changed, until you decide: go back to an earlier copy of the database, or start with an empty one.</source>
        <translation>La base de datos %1 está dañada o falta. Immirror ya no sabe qué fotos ha replicado. No se sincroniza nada, ni se cambia nada en Google Fotos, hasta que usted decida: volver a una copia anterior de la base de datos o empezar con una vacía.</translation>
    </message>
    <message>
        <source>Next sync %1.</source>
        <comment>%1: at 15:00</comment>
        <translation>Próxima sincronización %1.</translation>
    </message>
    <message>
        <source>Waiting for the keychain to be unlocked…</source>
        <translation>En espera de que se desbloquee el llavero…</translation>
    </message>
    <message numerus="yes">
        <source>%n album(s) wait until you sync</source>
        <translation>
            <numerusform>%n álbum espera a que sincronice</numerusform>
            <numerusform>%n álbumes esperan a que sincronice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album(s) wait for the next sync, %1</source>
        <comment>%1: at 15:00</comment>
        <translation>
            <numerusform>%n álbum espera a la próxima sincronización, %1</numerusform>
            <numerusform>%n álbumes esperan a la próxima sincronización, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” waits for your word: Google Photos has an album of its title already, which Immirror made but does not know on this computer. Does another computer mirror the same album? Nothing is sent until you decide.</source>
        <translation>«%1» espera su decisión: Google Fotos ya tiene un álbum con ese título, que Immirror creó pero no conoce en este equipo. ¿Replica otro equipo el mismo álbum? No se envía nada hasta que usted decida.</translation>
    </message>
    <message>
        <source>The album “%1” may lack photos: %2</source>
        <translation>Puede que falten fotos en el álbum «%1»: %2</translation>
    </message>
    <message>
        <source>No album is mirrored yet.</source>
        <translation>Aún no se replica ningún álbum.</translation>
    </message>
    <message>
        <source>What answers at Immich&apos;s address wants a client certificate, or does not accept the one that it was shown%1. Choose one under More options.</source>
        <comment>%1: (what it said)</comment>
        <translation>Lo que responde en la dirección de Immich pide un certificado de cliente o no acepta el que se le mostró%1. Elija uno en Más opciones.</translation>
    </message>
    <message>
        <source>In front of Immich something asks for a sign-in%1, which Immirror cannot fill in. Enter the HTTP headers that let a program pass under More options, or let /api pass without a sign-in. If you entered some, they are not accepted.</source>
        <comment>%1: (auth.example.org)</comment>
        <translation>Delante de Immich algo pide un inicio de sesión%1 que Immirror no puede rellenar. Introduzca en Más opciones las cabeceras HTTP que dejan pasar a un programa, o permita el acceso a /api sin iniciar sesión. Si ya introdujo algunas, no se aceptan.</translation>
    </message>
    <message>
        <source>Google Photos has an album of this title already, which Immirror made but does not know on this computer. Nothing is sent until you decide, on the page of problems.</source>
        <translation>Google Fotos ya tiene un álbum con este título, que Immirror creó pero no conoce en este equipo. No se envía nada hasta que usted decida en la página Problemas.</translation>
    </message>
    <message>
        <source>%1 of %2 photos are no longer in Google&apos;s album: too many for Immirror to decide what that means. Check it against Google&apos;s album.</source>
        <translation>%1 de %2 fotos ya no están en el álbum de Google: demasiadas para que Immirror decida qué significa eso. Compruebe el álbum de Google.</translation>
    </message>
    <message>
        <source>An album waits.</source>
        <translation>Un álbum está en espera.</translation>
    </message>
    <message>
        <source>Google does not make an album with this title. Nothing was sent. Stop mirroring the album, and choose it again with another title.</source>
        <translation>Google no crea ningún álbum con este título. No se envió nada. Deje de replicar el álbum y elíjalo de nuevo con otro título.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The settings file %1 is damaged. Only what can be read of it is used; check the settings and the accounts. The file as it is now was kept as %2.</source>
        <translation>El archivo de ajustes %1 está dañado. Solo se usa lo que se puede leer; compruebe los ajustes y las cuentas. El archivo tal como está se ha conservado como %2.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>&amp;Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>Check &amp;Immich account…</source>
        <translation>Comprobar la &amp;cuenta de Immich…</translation>
    </message>
    <message>
        <source>Open settin&amp;gs…</source>
        <translation>Abrir los a&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Free storage</source>
        <translation>&amp;Liberar espacio</translation>
    </message>
    <message>
        <source>Open Google&apos;s &amp;console</source>
        <translation>Abrir la consola de &amp;Google</translation>
    </message>
    <message>
        <source>Make a &amp;new album</source>
        <translation>Crear un álbum &amp;nuevo</translation>
    </message>
    <message>
        <source>Re&amp;view removals…</source>
        <translation>Re&amp;visar las retiradas…</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Held: Google&apos;s album is gone</source>
        <translation>En suspenso: el álbum de Google ya no existe</translation>
    </message>
    <message>
        <source>Held: Google&apos;s album is not ours</source>
        <translation>En suspenso: el álbum de Google no es de Immirror</translation>
    </message>
    <message>
        <source>Held: Immich no longer shows it</source>
        <translation>En suspenso: Immich ya no lo muestra</translation>
    </message>
    <message>
        <source>Held: needs your attention</source>
        <translation>En suspenso: requiere su atención</translation>
    </message>
    <message numerus="yes">
        <source>%n to remove: waits for your yes</source>
        <translation>
            <numerusform>%n por quitar: espera su aprobación</numerusform>
            <numerusform>%n por quitar: esperan su aprobación</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Aún sin sincronizar</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n por enviar</numerusform>
            <numerusform>%n por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Stop mirroring “%1”?</source>
        <translation>¿Dejar de replicar «%1»?</translation>
    </message>
    <message>
        <source>Google&apos;s album and its photos stay as they are; changes in Immich no longer reach them. Adding the album again goes on from there.</source>
        <translation>El álbum de Google y sus fotos se quedan como están; los cambios en Immich dejan de llegarles. Si vuelve a añadir el álbum, se continuará desde ahí.</translation>
    </message>
    <message>
        <source>&amp;Stop mirroring</source>
        <translation>&amp;Dejar de replicar</translation>
    </message>
    <message numerus="yes">
        <source>%n to try again</source>
        <translation>
            <numerusform>%n&#xa0;por reintentar</numerusform>
            <numerusform>%n&#xa0;por reintentar</numerusform>
        </translation>
    </message>
    <message>
        <source>Mirror the same &amp;albums</source>
        <translation>Reflejar los mismos &amp;álbumes</translation>
    </message>
    <message>
        <source>Go on &amp;without them</source>
        <translation>Seguir &amp;sin ellos</translation>
    </message>
    <message>
        <source>&amp;Use an earlier copy…</source>
        <translation>&amp;Usar una copia anterior…</translation>
    </message>
    <message>
        <source>Start with an &amp;empty database…</source>
        <translation>&amp;Empezar con una base de datos vacía…</translation>
    </message>
    <message>
        <source>Go on with &amp;that album</source>
        <translation>Seguir con ese álbu&amp;m</translation>
    </message>
    <message>
        <source>Held: Google has an album of its title</source>
        <translation>En suspenso: Google ya tiene un álbum con ese título</translation>
    </message>
    <message>
        <source>Differs from Google&apos;s album</source>
        <translation>Difiere del álbum de Google</translation>
    </message>
    <message>
        <source>Immich&apos;s list is not complete</source>
        <translation>La lista de Immich no está completa</translation>
    </message>
    <message>
        <source>Waits for the next sync</source>
        <translation>Espera a la próxima sincronización</translation>
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
        <translation>el servidor</translation>
    </message>
    <message>
        <source>Cannot reach %1: %2. Check the address and the network.</source>
        <translation>No se puede contactar con %1: %2. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>La conexión con %1 se interrumpió.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <translation>No hay conexión segura con %1: %2.</translation>
    </message>
    <message>
        <source>%1 sends us on to %2. Use that address, if it is yours.</source>
        <translation>%1 redirige a %2. Use esa dirección, si es la suya.</translation>
    </message>
    <message>
        <source>%1 answered with a web page where data was expected. Is a login page, a proxy or another program at this address?</source>
        <translation>%1 respondió con una página web donde se esperaban datos. ¿Hay una página de inicio de sesión, un proxy u otro programa en esta dirección?</translation>
    </message>
    <message>
        <source>%1 answered in a form that Immirror does not understand (%2).</source>
        <translation>%1 respondió de una forma que Immirror no entiende (%2).</translation>
    </message>
    <message>
        <source>%1 has trouble of its own: %2</source>
        <translation>%1 tiene problemas internos: %2</translation>
    </message>
    <message>
        <source>%1 was busy with another change.</source>
        <translation>Había otro cambio en curso en %1.</translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation>%1 rechazó la solicitud: %2</translation>
    </message>
    <message>
        <source>Too large for %1.</source>
        <translation>Demasiado grande para %1.</translation>
    </message>
    <message>
        <source>Immich does not accept the API key.</source>
        <translation>Immich no acepta la clave de API.</translation>
    </message>
    <message>
        <source>Immich refuses this to the API key: %1</source>
        <translation>Immich no permite esto a la clave de API: %1</translation>
    </message>
    <message>
        <source>Immich lists this photo, but its file is missing there.</source>
        <translation>Immich incluye esta foto en su lista, pero allí falta su archivo.</translation>
    </message>
    <message>
        <source>The API key lacks the permission %1. Add it in Immich under Account settings → API keys.</source>
        <translation>A la clave de API le falta el permiso %1. Añádalo en Immich, en Ajustes de la cuenta → Claves API.</translation>
    </message>
    <message>
        <source>Immich is in maintenance mode. Try again later.</source>
        <translation>Immich está en modo de mantenimiento. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>This Immich is version %1; Immirror needs 1.135 or newer.</source>
        <translation>Este Immich es la versión %1; Immirror necesita la 1.135 o posterior.</translation>
    </message>
    <message>
        <source>There is no Immich at this address.</source>
        <translation>No hay ningún Immich en esta dirección.</translation>
    </message>
    <message>
        <source>Immich&apos;s list of the album is not proved complete: the album changed meanwhile, or its count is another. Nothing was removed; the next run looks again.</source>
        <translation>No consta que la lista del álbum que dio Immich esté completa: el álbum cambió entretanto o el número de fotos no coincide. No se quitó nada; la próxima sincronización lo comprobará de nuevo.</translation>
    </message>
    <message>
        <source>What Immich sent was not the photo that it promised (damaged on disk?). It was not taken over.</source>
        <translation>Lo que envió Immich no era la foto que había anunciado (¿dañada en el disco?). No se ha copiado.</translation>
    </message>
    <message>
        <source>This client file is for a web application. Create an OAuth client of type &quot;Desktop app&quot; in Google&apos;s console, and use its file.</source>
        <translation>Este archivo de cliente es para una aplicación web. Cree un cliente OAuth de tipo «Desktop app» en la consola de Google y use su archivo.</translation>
    </message>
    <message>
        <source>You did not allow Immirror to use your Google Photos. Nothing was stored.</source>
        <translation>Usted no permitió que Immirror use su Google Fotos. No se guardó nada.</translation>
    </message>
    <message>
        <source>A permission was not granted on Google&apos;s page: %1. Sign in again and tick every box.</source>
        <translation>No se concedió un permiso en la página de Google: %1. Vuelva a iniciar sesión y marque todas las casillas.</translation>
    </message>
    <message>
        <source>The browser came back with the answer to another sign-in. Try again, in one browser window.</source>
        <translation>El navegador devolvió la respuesta a otro inicio de sesión. Vuelva a intentarlo en una sola ventana del navegador.</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in in the browser in time. If Google showed an error page, it says what to change in Google&apos;s console.</source>
        <translation>Nadie completó a tiempo el inicio de sesión en el navegador. Si Google mostró una página de error, en ella se indica qué hay que cambiar en la consola de Google.</translation>
    </message>
    <message>
        <source>Google let us in for an hour only (no refresh token). Try again; if it happens again, remove Immirror&apos;s access at myaccount.google.com/connections first.</source>
        <translation>Google solo dio acceso durante una hora (sin token de actualización). Vuelva a intentarlo; si se repite, quite primero el acceso de Immirror en myaccount.google.com/connections.</translation>
    </message>
    <message>
        <source>Google did not complete the sign-in: %1</source>
        <translation>Google no completó el inicio de sesión: %1</translation>
    </message>
    <message>
        <source>Google does not know this OAuth client (any more): %1</source>
        <translation>Google no conoce este cliente OAuth, o ha dejado de conocerlo: %1</translation>
    </message>
    <message>
        <source>The Google sign-in has ended. Sign in again with &apos;immirror connect google&apos;; while your Cloud project is in testing, that is needed every seven days.</source>
        <translation>La sesión de Google ha terminado. Vuelva a iniciarla con &apos;immirror connect google&apos;; mientras su proyecto de Cloud esté en pruebas, es necesario cada siete días.</translation>
    </message>
    <message>
        <source>Google does not accept the sign-in. Sign in again.</source>
        <translation>Google no acepta la sesión. Vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>Google refuses: %1</source>
        <translation>Google lo rechaza: %1</translation>
    </message>
    <message>
        <source>Google no longer has this.</source>
        <translation>Google ya no tiene este elemento.</translation>
    </message>
    <message>
        <source>The Photos Library API is not enabled in your Google Cloud project: %1</source>
        <translation>La Photos Library API no está habilitada en su proyecto de Google Cloud: %1</translation>
    </message>
    <message>
        <source>The Google account&apos;s storage is full. Free some, then sync again.</source>
        <translation>El almacenamiento de la cuenta de Google está lleno. Libere espacio y vuelva a sincronizar.</translation>
    </message>
    <message>
        <source>Google&apos;s daily limit of requests is reached. It is reset at midnight Pacific time; the next sync goes on.</source>
        <translation>Se ha alcanzado el límite diario de solicitudes de Google. Se restablece a medianoche, hora del Pacífico; la próxima sincronización continuará.</translation>
    </message>
    <message>
        <source>Google&apos;s album is gone: it was deleted in Google Photos. Nothing was sent. Choose the album again with &apos;immirror mirror add&apos; to have a new one made.</source>
        <translation>El álbum de Google ya no existe: se eliminó en Google Fotos. No se envió nada. Vuelva a elegir el álbum con &apos;immirror mirror add&apos; para que se cree uno nuevo.</translation>
    </message>
    <message>
        <source>Google&apos;s album was made by hand or with another OAuth client; it cannot be changed with this one. Choose the album again with &apos;immirror mirror add&apos; to have a new one made.</source>
        <translation>El álbum de Google se creó a mano o con otro cliente OAuth; no se puede cambiar con este. Vuelva a elegir el álbum con &apos;immirror mirror add&apos; para que se cree uno nuevo.</translation>
    </message>
    <message>
        <source>Google does not accept this photo here.</source>
        <translation>Google no acepta esta foto aquí.</translation>
    </message>
    <message>
        <source>The same photo was sent twice at once.</source>
        <translation>La misma foto se envió dos veces a la vez.</translation>
    </message>
    <message>
        <source>Google did not say what became of this photo. The next run looks.</source>
        <translation>Google no indicó qué fue de esta foto. La próxima sincronización lo comprobará.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>This will not do: %1</source>
        <translation>Esto no es válido: %1</translation>
    </message>
    <message>
        <source>The address needs http:// or https:// in front. Did you mean %1 ?</source>
        <translation>La dirección debe empezar por http:// o https://. ¿Quería decir %1 ?</translation>
    </message>
    <message>
        <source>The address must end after the host name. Did you mean %1 ?</source>
        <translation>La dirección debe terminar tras el nombre del servidor. ¿Quería decir %1 ?</translation>
    </message>
    <message>
        <source>Google is not connected. Use &apos;immirror connect google&apos;.</source>
        <translation>Google no está conectado. Use &apos;immirror connect google&apos;.</translation>
    </message>
    <message>
        <source>Immich is not connected. Use &apos;immirror connect immich&apos;.</source>
        <translation>Immich no está conectado. Use &apos;immirror connect immich&apos;.</translation>
    </message>
    <message>
        <source>A sync is already running.</source>
        <translation>Ya hay una sincronización en curso.</translation>
    </message>
    <message>
        <source>There is no keychain to keep secrets in (%1). On Linux, GNOME Keyring or KWallet must run in your session. Nothing was stored.</source>
        <translation>No hay ningún llavero donde guardar secretos (%1). En Linux debe haber en su sesión GNOME Keyring o KWallet. No se guardó nada.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <translation>Error del llavero: %1</translation>
    </message>
    <message>
        <source>The database was written by a newer Immirror (%1). Nothing was changed; update Immirror.</source>
        <translation>La base de datos la escribió un Immirror más reciente (%1). No se cambió nada; actualice Immirror.</translation>
    </message>
    <message>
        <source>The database failed: %1</source>
        <translation>Error de la base de datos: %1</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Cannot use the file %1: %2</source>
        <translation>No se puede usar el archivo %1: %2</translation>
    </message>
    <message>
        <source>in Google&apos;s album already</source>
        <translation>ya está en el álbum de Google</translation>
    </message>
    <message>
        <source>failed before, its next try is later</source>
        <translation>falló antes; su próximo intento será más tarde</translation>
    </message>
    <message>
        <source>a type of file that Google Photos does not take</source>
        <translation>un tipo de archivo que Google Fotos no admite</translation>
    </message>
    <message>
        <source>too large for Google Photos</source>
        <translation>demasiado grande para Google Fotos</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>un archivo vacío</translation>
    </message>
    <message>
        <source>its file is missing in Immich</source>
        <translation>su archivo falta en Immich</translation>
    </message>
    <message>
        <source>in Immich&apos;s trash</source>
        <translation>en la papelera de Immich</translation>
    </message>
    <message>
        <source>hidden in Immich</source>
        <translation>oculta en Immich</translation>
    </message>
    <message>
        <source>in Immich&apos;s locked folder</source>
        <translation>en la carpeta bloqueada de Immich</translation>
    </message>
    <message>
        <source>album made</source>
        <translation>álbum creado</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>subida</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>vinculada</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sustituida</translation>
    </message>
    <message>
        <source>removed from the album</source>
        <translation>quitada del álbum</translation>
    </message>
    <message>
        <source>orphaned</source>
        <translation>sobrante</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>held</source>
        <translation>en suspenso</translation>
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
        <translation>nunca</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Immirror is connected. You can close this tab.</source>
        <translation>Immirror está conectado. Puede cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sesión no iniciada</translation>
    </message>
    <message>
        <source>You did not allow Immirror to use your Google Photos. Nothing was stored. You can close this tab.</source>
        <translation>Usted no permitió que Immirror use su Google Fotos. No se guardó nada. Puede cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>A box was not ticked</source>
        <translation>Quedó una casilla sin marcar</translation>
    </message>
    <message>
        <source>Immirror needs each of the permissions on Google&apos;s page. Nothing was stored: start the sign-in again, and tick every box.</source>
        <translation>Immirror necesita todos los permisos de la página de Google. No se guardó nada: vuelva a iniciar sesión y marque todas las casillas.</translation>
    </message>
    <message>
        <source>Signed in for an hour only</source>
        <translation>Sesión iniciada solo por una hora</translation>
    </message>
    <message>
        <source>Google gave Immirror no lasting access. Nothing was stored: start the sign-in again.</source>
        <translation>Google no dio a Immirror un acceso duradero. No se guardó nada: vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The sign-in failed</source>
        <translation>No se pudo iniciar sesión</translation>
    </message>
    <message>
        <source>Google did not complete the sign-in. Immirror says why. You can close this tab.</source>
        <translation>Google no completó el inicio de sesión. Immirror indica el motivo. Puede cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The sign-in was cancelled in Immirror.</source>
        <translation>El inicio de sesión se canceló en Immirror.</translation>
    </message>
    <message>
        <source>Not this sign-in</source>
        <translation>No es este inicio de sesión</translation>
    </message>
    <message>
        <source>This is not the answer to the sign-in that Immirror is waiting for; an older tab, perhaps. Immirror did not use it.</source>
        <translation>Esta no es la respuesta al inicio de sesión que Immirror espera; quizá sea una pestaña anterior. Immirror no la ha usado.</translation>
    </message>
    <message>
        <source>Cannot reach %1 through the proxy %2: %3. Check the address and the network settings.</source>
        <translation>No se puede contactar con %1 a través del proxy %2: %3. Compruebe la dirección y los ajustes de red.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and password, or does not accept the ones it was given. Check them in the network settings.</source>
        <translation>El proxy %1 pide un nombre de usuario y una contraseña, o no acepta los que recibió. Compruébelos en los ajustes de red.</translation>
    </message>
    <message>
        <source>Cannot reach %1. Check the address and the network.</source>
        <translation>No se puede acceder a %1. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>%1 answered in a form that Immirror does not understand.</source>
        <translation>%1 respondió de una forma que Immirror no entiende.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own. Immirror tries again later.</source>
        <translation>%1 tiene problemas propios. Immirror lo intentará de nuevo más tarde.</translation>
    </message>
    <message>
        <source>%1 asks to slow down. Try again in some minutes.</source>
        <translation>%1 pide ir más despacio. Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>%1 refused a request of Immirror.</source>
        <translation>%1 rechazó una solicitud de Immirror.</translation>
    </message>
    <message>
        <source>What answers in Google&apos;s place sends us on to %1. Does this network want you to sign in to it first, in a browser?</source>
        <translation>Lo que responde en lugar de Google remite a %1. ¿Pide esta red iniciar sesión primero en un navegador?</translation>
    </message>
    <message>
        <source>A web page came where Google&apos;s answer was expected. Does this network want you to sign in to it first, in a browser?</source>
        <translation>Llegó una página web en lugar de la respuesta de Google. ¿Pide esta red iniciar sesión primero en un navegador?</translation>
    </message>
    <message>
        <source>Google cannot read this file as a photo or video.</source>
        <translation>Google no puede leer este archivo como foto o vídeo.</translation>
    </message>
    <message>
        <source>Google cannot read this file as a photo or video: %1</source>
        <translation>Google no puede leer este archivo como foto o vídeo: %1</translation>
    </message>
    <message>
        <source>failed too often, tried again when you ask</source>
        <translation>demasiados fallos, nuevo intento cuando lo pida</translation>
    </message>
    <message>
        <source>waits for the hours that you chose</source>
        <translation>espera a las horas que ha elegido</translation>
    </message>
    <message>
        <source>Syncing</source>
        <comment>of a run</comment>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Done, with problems</source>
        <translation>Terminada, con problemas</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Terminada antes de tiempo</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Immich does not show this album or photo to the API key: it was deleted, is no longer shared, belongs to another account, or its file is missing there. Google&apos;s album was left alone.</source>
        <translation>Immich no muestra este álbum o foto a la clave de API: se eliminó, ya no se comparte, pertenece a otra cuenta o falta su archivo allí. El álbum de Google no se ha tocado.</translation>
    </message>
    <message>
        <source>the album&apos;s filter leaves it out</source>
        <translation>el filtro del álbum lo deja fuera</translation>
    </message>
    <message>
        <source>album&apos;s title or cover changed</source>
        <translation>título o portada del álbum cambiados</translation>
    </message>
    <message>
        <source>caption changed</source>
        <translation>descripción cambiada</translation>
    </message>
    <message>
        <source>somebody took it out of Google&apos;s album</source>
        <translation>alguien la sacó del álbum de Google</translation>
    </message>
    <message>
        <source>Immich refuses this to the API key.</source>
        <translation>Immich no permite esto a la clave de API.</translation>
    </message>
    <message>
        <source>Google refuses this.</source>
        <translation>Google rechaza esto.</translation>
    </message>
    <message>
        <source>Immich is still at its edited version</source>
        <translation>Immich aún está haciendo su versión editada</translation>
    </message>
    <message>
        <source>Immich does not give its edited version</source>
        <translation>Immich no da su versión editada</translation>
    </message>
    <message>
        <source>%1 sent or took hardly any data for too long. Immirror tries again later.</source>
        <translation>%1 apenas envió o aceptó datos durante demasiado tiempo. Immirror lo intenta más tarde.</translation>
    </message>
    <message>
        <source>Immirror refused to send a request with text that is not allowed there (%1).</source>
        <translation>Immirror se negó a enviar una petición con un texto que ahí no está permitido (%1).</translation>
    </message>
    <message>
        <source>The database %1 is damaged or missing (%2). Immirror does not know any more which photos it has mirrored. Nothing is synced, and nothing in Google Photos is changed, until you decide: &apos;immirror restore&apos; goes back to the newest copy of the database, &apos;immirror restore --empty&apos; starts with an empty one. &apos;immirror verify --repair&apos; then finds what Google&apos;s albums hold.</source>
        <translation>La base de datos %1 está dañada o falta (%2). Immirror ya no sabe qué fotos ha replicado. No se sincroniza nada, ni se cambia nada en Google Fotos, hasta que usted decida: &apos;immirror restore&apos; vuelve a la copia más reciente de la base de datos, &apos;immirror restore --empty&apos; empieza con una vacía. Después, &apos;immirror verify --repair&apos; encuentra lo que contienen los álbumes de Google.</translation>
    </message>
    <message>
        <source>Immirror cannot use its database %1: %2</source>
        <translation>Immirror no puede usar su base de datos %1: %2</translation>
    </message>
    <message>
        <source>An internal error stopped Immirror&apos;s work: %1. Nothing was lost. If it happens again, please report it.</source>
        <translation>Un error interno detuvo el trabajo de Immirror: %1. No se perdió nada. Si vuelve a ocurrir, comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>time unknown</source>
        <comment>the clock was wrong then</comment>
        <translation>hora desconocida</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Its SHA-256 fingerprint is %3.</source>
        <translation>El certificado que presenta %1 no es de confianza: %2. Su huella SHA-256 es %3.</translation>
    </message>
    <message>
        <source>None of the certificates that you gave signed it. Does it come from another authority now? Then give that one&apos;s certificate. If not, another server may answer in place of yours.</source>
        <translation>Ninguno de los certificados que indicó lo firmó. ¿Procede ahora de otra autoridad? Indique entonces el certificado de esta. Si no, puede que otro servidor responda en lugar del suyo.</translation>
    </message>
    <message>
        <source>If your network puts its own in between, give its CA with &apos;immirror settings network.caFile FILE&apos;.</source>
        <translation>Si su red interpone uno propio, indique su CA con &apos;immirror settings network.caFile FILE&apos;.</translation>
    </message>
    <message>
        <source>If it is your own, give the CA that signed it with --ca-file.</source>
        <translation>Si es suyo, indique con --ca-file la CA que lo firmó.</translation>
    </message>
    <message>
        <source>The certificate of %1 is no longer valid%2. Whoever runs the server has to renew it. If it is still good by the calendar, the clock of this computer is wrong.</source>
        <comment>%2: (its last day was 2026-01-31)</comment>
        <translation>El certificado que presenta %1 ya no es válido%2. Quien administra el servidor tiene que renovarlo. Si según el calendario aún vale, el reloj de este equipo está mal.</translation>
    </message>
    <message>
        <source>its last day was %1</source>
        <translation>su último día fue el %1</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet%2. Most often the clock of this computer is wrong: check its date and time.</source>
        <comment>%2: (its first day is 2027-01-31)</comment>
        <translation>El certificado que presenta %1 aún no es válido%2. Lo más habitual es que el reloj de este equipo esté mal: compruebe la fecha y la hora.</translation>
    </message>
    <message>
        <source>its first day is %1</source>
        <translation>su primer día es el %1</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another name%2. Use an address with that name, or let the server have a certificate for this one.</source>
        <comment>%2: (photos.example.org)</comment>
        <translation>El certificado que presenta %1 se emitió para otro nombre%2. Use una dirección con ese nombre o dé al servidor un certificado para el actual.</translation>
    </message>
    <message>
        <source>%1 sends its own certificate only, and not the one that signed it%2, which this computer does not have. If that is an intermediate certificate, let the server send the full chain (often called fullchain.pem): browsers may have it from elsewhere. If it is an authority of your own, its certificate has to be in the file of trusted ones.</source>
        <comment>%2: (Example CA)</comment>
        <translation>%1 solo envía su propio certificado y no el que lo firmó%2, que este equipo no tiene. Si es un certificado intermedio, haga que el servidor envíe la cadena completa (a menudo llamada fullchain.pem): puede que los navegadores lo tengan de otra parte. Si es una autoridad propia, su certificado tiene que estar en el archivo de los de confianza.</translation>
    </message>
    <message>
        <source>What answers in Google&apos;s place wants a client certificate%1.</source>
        <comment>%1: (what it said)</comment>
        <translation>Lo que responde en lugar de Google pide un certificado de cliente%1.</translation>
    </message>
    <message>
        <source>What answers at Immich&apos;s address wants a client certificate, or does not accept the one that it was shown%1. Give one with --client-certificate and --client-key.</source>
        <comment>%1: (what it said)</comment>
        <translation>Lo que responde en la dirección de Immich pide un certificado de cliente o no acepta el que se le mostró%1. Indique uno con --client-certificate y --client-key.</translation>
    </message>
    <message>
        <source>What answers in Google&apos;s place wants a sign-in first%1. Open a page in a browser, and sign in to this network there.</source>
        <comment>%1: (http://portal.example)</comment>
        <translation>Lo que responde en lugar de Google pide antes iniciar sesión%1. Abra una página en un navegador e inicie allí la sesión en esta red.</translation>
    </message>
    <message>
        <source>In front of Immich something asks for a sign-in%1, which Immirror cannot fill in. Give the headers that let a program pass with --header-file, or let /api pass without a sign-in. If you gave headers, they are not accepted.</source>
        <comment>%1: (auth.example.org)</comment>
        <translation>Delante de Immich algo pide un inicio de sesión%1 que Immirror no puede rellenar. Indique con --header-file las cabeceras que dejan pasar a un programa, o permita el acceso a /api sin iniciar sesión. Si ya indicó cabeceras, no se aceptan.</translation>
    </message>
    <message>
        <source>Immich&apos;s list of the album is not proved complete: it lists %1 photos, but counts %2. Nothing was removed; the next run looks again.</source>
        <translation>No consta que la lista del álbum que dio Immich esté completa: contiene %1 fotos, pero cuenta %2. No se quitó nada; la próxima sincronización lo comprobará de nuevo.</translation>
    </message>
    <message>
        <source>Immich is still at the edited version of a photo. The next run looks again.</source>
        <translation>Immich aún está haciendo la versión editada de una foto. La próxima sincronización lo comprobará de nuevo.</translation>
    </message>
    <message>
        <source>The API key lacks the permissions %1. Add them in Immich under Account settings → API keys.</source>
        <translation>A la clave de API le faltan los permisos %1. Añádalos en Immich, en Ajustes de la cuenta → Claves API.</translation>
    </message>
    <message>
        <source>%1 of %2 photos are no longer in Google&apos;s album: too many for Immirror to decide what that means. &apos;immirror verify&apos; shows them, and &apos;immirror verify --repair&apos; takes it for what was wanted.</source>
        <translation>%1 de %2 fotos ya no están en el álbum de Google: demasiadas para que Immirror decida qué significa eso. &apos;immirror verify&apos; las muestra, e &apos;immirror verify --repair&apos; da por hecho que fue a propósito.</translation>
    </message>
    <message>
        <source>Google does not make an album with this title. Nothing was sent. Use &apos;immirror mirror add&apos; with --title to give it another one.</source>
        <translation>Google no crea ningún álbum con este título. No se envió nada. Use &apos;immirror mirror add&apos; con --title para darle otro.</translation>
    </message>
    <message>
        <source>Google Photos has an album of this title already, which Immirror made but does not know on this computer. Nothing was sent. Does another computer mirror the same album? Use &apos;immirror mirror add&apos; with --adopt to go on with that album, or with --new for another one.</source>
        <translation>Google Fotos ya tiene un álbum con este título, que Immirror creó pero no conoce en este equipo. No se envió nada. ¿Replica otro equipo el mismo álbum? Use &apos;immirror mirror add&apos; con --adopt para seguir con ese álbum, o con --new para crear otro.</translation>
    </message>
    <message>
        <source>Google Photos has an album “%1” already, which Immirror made but does not know on this computer. Nothing was sent. Does another computer mirror the same album? Use &apos;immirror mirror add&apos; with --adopt to go on with that album, or with --new for another one.</source>
        <translation>Google Fotos ya tiene un álbum «%1», que Immirror creó pero no conoce en este equipo. No se envió nada. ¿Replica otro equipo el mismo álbum? Use &apos;immirror mirror add&apos; con --adopt para seguir con ese álbum, o con --new para crear otro.</translation>
    </message>
    <message>
        <source>Nothing is mirrored yet. Use &apos;immirror mirror add&apos;.</source>
        <translation>Todavía no se replica nada. Use &apos;immirror mirror add&apos;.</translation>
    </message>
    <message>
        <source>The keychain of this session does not have the Google sign-in. Is it another keychain than before? Open the earlier one, or sign in again.</source>
        <translation>El llavero de esta sesión no tiene el inicio de sesión en Google. ¿Es otro llavero que antes? Abra el anterior o vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The keychain of this session does not have Immich&apos;s API key. Is it another keychain than before? Open the earlier one, or give the key again.</source>
        <translation>El llavero de esta sesión no tiene la clave de API de Immich. ¿Es otro llavero que antes? Abra el anterior o vuelva a indicar la clave.</translation>
    </message>
    <message>
        <source>album adopted</source>
        <translation>álbum adoptado</translation>
    </message>
</context>
<context>
    <name>immirror::AccountPanel</name>
    <message>
        <source>Not connected.</source>
        <translation>No conectado.</translation>
    </message>
</context>
<context>
    <name>immirror::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
</context>
<context>
    <name>immirror::ActivityPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>No sync has run yet. What each does will stand here.</source>
        <translation>Aún no se ha hecho ninguna sincronización. Aquí aparecerá lo que haga cada una.</translation>
    </message>
    <message>
        <source>S&amp;yncs</source>
        <translation>Sincroni&amp;zaciones</translation>
    </message>
    <message>
        <source>Syncs, the latest first</source>
        <translation>Sincronizaciones, primero la más reciente</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Qué ocurrió</translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <translation>Qué ocurrió, primero lo más reciente</translation>
    </message>
    <message>
        <source>Nothing of that kind happened.</source>
        <translation>No ocurrió nada de ese tipo.</translation>
    </message>
    <message>
        <source>Saves what this list shows as a table for spreadsheets (CSV)</source>
        <translation>Guarda el contenido de esta lista como tabla para hojas de cálculo (CSV)</translation>
    </message>
    <message>
        <source>Choose a row to see all that is known about it.</source>
        <translation>Elija una fila para ver todo lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>immirror-activity</source>
        <comment>the name of a file</comment>
        <translation>immirror-actividad</translation>
    </message>
</context>
<context>
    <name>immirror::AddAlbumsDialog</name>
    <message>
        <source>Add albums</source>
        <translation>Añadir álbumes</translation>
    </message>
    <message>
        <source>&amp;Mirror these</source>
        <translation>&amp;Replicar estos</translation>
    </message>
</context>
<context>
    <name>immirror::AdvancedPage</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>&amp;Keep in the log:</source>
        <translation>&amp;Conservar en el registro:</translation>
    </message>
    <message>
        <source>Only what went wrong</source>
        <translation>Solo lo que salió mal</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Lo importante</translation>
    </message>
    <message>
        <source>Everything, to find a fault</source>
        <translation>Todo, para localizar un fallo</translation>
    </message>
    <message>
        <source>&amp;Open the log folder</source>
        <translation>&amp;Abrir la carpeta de registros</translation>
    </message>
    <message>
        <source>Keys, passwords and other secrets are never written into the log.</source>
        <translation>Las claves, las contraseñas y otros secretos nunca se escriben en el registro.</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <translation>Informar de un fallo</translation>
    </message>
    <message>
        <source>&amp;Debug archive…</source>
        <translation>Archivo de &amp;depuración…</translation>
    </message>
    <message>
        <source>A text file with versions, settings, the last syncs and the log, to attach to a report. Secrets are left out and names are replaced, and you see all of it first.</source>
        <translation>Un archivo de texto con las versiones, los ajustes, las últimas sincronizaciones y el registro, para adjuntarlo a un informe. Los secretos se omiten, los nombres se sustituyen y usted lo ve todo antes.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Reset the settings…</source>
        <translation>&amp;Restablecer los ajustes…</translation>
    </message>
    <message>
        <source>Sets everything on these pages back. Accounts, albums and what is synced stay.</source>
        <translation>Devuelve todo lo de estas páginas a su estado inicial. Las cuentas, los álbumes y lo ya sincronizado se conservan.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>No program could be started for it. The folder is %1.</source>
        <translation>No se pudo iniciar ningún programa para abrirla. La carpeta es %1.</translation>
    </message>
    <message>
        <source>Reset the settings?</source>
        <translation>¿Restablecer los ajustes?</translation>
    </message>
    <message>
        <source>Everything on these pages is set back to how it was at first, the proxy and its password too. Accounts, albums, what is synced and whether Immirror starts when you log in stay as they are.</source>
        <translation>Todo lo de estas páginas vuelve a su estado inicial, también el proxy y su contraseña. Las cuentas, los álbumes, lo sincronizado y el inicio de Immirror con la sesión se quedan como están.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>All is set back.</source>
        <translation>Todo se ha restablecido.</translation>
    </message>
</context>
<context>
    <name>immirror::AlbumChoicePage</name>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Choose the albums that Google Photos is to have. More can be added later.</source>
        <translation>Elija los álbumes que debe tener Google Fotos. Más adelante se pueden añadir otros.</translation>
    </message>
</context>
<context>
    <name>immirror::AlbumModel</name>
    <message>
        <source>Shared, already mirrored</source>
        <translation>Compartido, ya replicado</translation>
    </message>
    <message>
        <source>Already mirrored</source>
        <translation>Ya replicado</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n photo(s)</source>
        <translation>
            <numerusform>%1, %n foto</numerusform>
            <numerusform>%1, %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Se quita</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Se queda</translation>
    </message>
    <message>
        <source>What becomes of a photo in Google&apos;s album when it leaves Immich&apos;s</source>
        <translation>Qué pasa con una foto en el álbum de Google cuando sale del de Immich</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Photos that leave</source>
        <translation>Fotos que salen</translation>
    </message>
</context>
<context>
    <name>immirror::AlbumPicker</name>
    <message>
        <source>is ta&amp;ken out of Google&apos;s album; it stays in the library</source>
        <translation>se &amp;quita del álbum de Google; permanece en la biblioteca</translation>
    </message>
    <message>
        <source>&amp;stays in Google&apos;s album</source>
        <translation>se queda en el álbum de &amp;Google</translation>
    </message>
    <message>
        <source>For small pictures of the albums, the API key needs the permission asset.view.</source>
        <translation>Para mostrar miniaturas de los álbumes, la clave de API necesita el permiso asset.view.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Number of photos</source>
        <translation>Número de fotos</translation>
    </message>
    <message>
        <source>Sea&amp;rch:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>S&amp;ort by:</source>
        <translation>&amp;Ordenar por:</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Choose &amp;all shown</source>
        <translation>Elegir &amp;todos los mostrados</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>No elegir &amp;ninguno</translation>
    </message>
    <message>
        <source>A photo that leaves an Immich album…</source>
        <translation>Una foto que sale de un álbum de Immich…</translation>
    </message>
    <message>
        <source>Asking Immich for its albums…</source>
        <translation>Pidiendo a Immich sus álbumes…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Re&amp;intentar</translation>
    </message>
    <message>
        <source>There are no albums in this Immich account. Make one there, then look again.</source>
        <translation>No hay ningún álbum en esta cuenta de Immich. Cree uno allí y vuelva a mirar.</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Volver a mirar</translation>
    </message>
    <message>
        <source>No album is called so</source>
        <translation>Ningún álbum se llama así</translation>
    </message>
    <message numerus="yes">
        <source>%n album(s) chosen</source>
        <translation>
            <numerusform>%n álbum elegido</numerusform>
            <numerusform>%n álbumes elegidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::AlbumsPage</name>
    <message>
        <source>&amp;Add albums…</source>
        <translation>&amp;Añadir álbumes…</translation>
    </message>
    <message>
        <source>&amp;Open in Google Photos</source>
        <translation>A&amp;brir en Google Fotos</translation>
    </message>
    <message>
        <source>Sync this al&amp;bum now</source>
        <translation>&amp;Sincronizar ahora este álbum</translation>
    </message>
    <message>
        <source>Pause this a&amp;lbum</source>
        <translation>&amp;Pausar este álbum</translation>
    </message>
    <message>
        <source>Resume this a&amp;lbum</source>
        <translation>&amp;Reanudar este álbum</translation>
    </message>
    <message>
        <source>&amp;Remove them from Google&apos;s album too</source>
        <translation>&amp;Quitarlas también del álbum de Google</translation>
    </message>
    <message>
        <source>&amp;Keep them in Google&apos;s album</source>
        <translation>&amp;Dejarlas en el álbum de Google</translation>
    </message>
    <message>
        <source>S&amp;top mirroring…</source>
        <translation>De&amp;jar de replicar…</translation>
    </message>
    <message>
        <source>Photos t&amp;hat leave</source>
        <translation>Fotos que sa&amp;len</translation>
    </message>
    <message>
        <source>What becomes of photos that leave the Immich album</source>
        <translation>Qué pasa con las fotos que salen del álbum de Immich</translation>
    </message>
    <message>
        <source>Mirrored albums</source>
        <translation>Álbumes replicados</translation>
    </message>
    <message>
        <source>Immirror keeps albums of your Immich in Google Photos too. First it needs to know both.</source>
        <translation>Immirror mantiene álbumes de su Immich también en Google Fotos. Primero necesita conocer ambos.</translation>
    </message>
    <message>
        <source>No album is mirrored yet. Choose the albums in Immich that Google Photos shall have too.</source>
        <translation>Todavía no se replica ningún álbum. Elija los álbumes de Immich que Google Fotos también debe tener.</translation>
    </message>
    <message>
        <source>Add albums…</source>
        <translation>Añadir álbumes…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>&amp;What is mirrored…</source>
        <translation>&amp;Qué se replica…</translation>
    </message>
    <message>
        <source>What a sync would &amp;do…</source>
        <translation>Qué haría una sincro&amp;nización…</translation>
    </message>
    <message>
        <source>Chec&amp;k against Google&apos;s album…</source>
        <translation>C&amp;omprobar el álbum de Google…</translation>
    </message>
</context>
<context>
    <name>immirror::AmountEdit</name>
    <message>
        <source>Unit</source>
        <comment>of a number: minutes, hours</comment>
        <translation>Unidad</translation>
    </message>
</context>
<context>
    <name>immirror::CertificateRow</name>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be in the PEM form, which begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>No hay ningún certificado en este archivo. Debe estar en formato PEM, que empieza por -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Elegir el archivo de certificado</translation>
    </message>
    <message>
        <source>This is the certificate of %1. It expired on %2.</source>
        <translation>Este es el certificado de %1. Caducó el %2.</translation>
    </message>
    <message>
        <source>Some of the certificates in this file have expired.</source>
        <translation>Algunos de los certificados de este archivo han caducado.</translation>
    </message>
    <message numerus="yes">
        <source>Certificates of %1, and %n more.</source>
        <translation>
            <numerusform>Certificados de %1 y %n más.</numerusform>
            <numerusform>Certificados de %1 y %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s): %1.</source>
        <translation>
            <numerusform>%n certificado: %1.</numerusform>
            <numerusform>%n certificados: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado de la autoridad</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>immirror::ClientChooser</name>
    <message>
        <source>Client secret</source>
        <translation>Secreto del cliente</translation>
    </message>
    <message>
        <source>&amp;Enter ID and secret by hand</source>
        <translation>&amp;Introducir el ID y el secreto a mano</translation>
    </message>
    <message>
        <source>Drop the file client_secret_….json here, or choose it:</source>
        <translation>Arrastre aquí el archivo client_secret_….json o elíjalo:</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Elegir archivo…</translation>
    </message>
    <message>
        <source>Client &amp;ID:</source>
        <translation>I&amp;D de cliente:</translation>
    </message>
    <message>
        <source>Client se&amp;cret:</source>
        <translation>&amp;Secreto del cliente:</translation>
    </message>
    <message>
        <source>Drop one file, please.</source>
        <translation>Arrastre un solo archivo, por favor.</translation>
    </message>
    <message>
        <source>This is no file on this computer. Save it here first.</source>
        <translation>No es un archivo de este equipo. Guárdelo aquí primero.</translation>
    </message>
    <message>
        <source>Client file from Google&apos;s console</source>
        <translation>Archivo de cliente de la consola de Google</translation>
    </message>
    <message>
        <source>Client files (*.json)</source>
        <translation>Archivos de cliente (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The client is %1.</source>
        <translation>El cliente es %1.</translation>
    </message>
    <message>
        <source>This is no client file: it holds no JSON. Was it saved completely?</source>
        <translation>Esto no es un archivo de cliente: no contiene JSON. ¿Se guardó completo?</translation>
    </message>
    <message>
        <source>This is the key of a service account; Google Photos has no use for those. Create an OAuth client of the type Desktop app.</source>
        <translation>Esta es la clave de una cuenta de servicio; a Google Fotos no le sirven. Cree un cliente OAuth de tipo Desktop app.</translation>
    </message>
    <message>
        <source>This client file is not complete. Download it again.</source>
        <translation>Este archivo de cliente no está completo. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>This file is JSON, but no client file. The one that is needed is called client_secret_….json.</source>
        <translation>Este archivo es JSON, pero no un archivo de cliente. El que se necesita se llama client_secret_….json.</translation>
    </message>
    <message>
        <source>This is no client ID: it ends with .apps.googleusercontent.com.</source>
        <translation>Esto no es un ID de cliente: debe terminar en .apps.googleusercontent.com.</translation>
    </message>
</context>
<context>
    <name>immirror::CsvSaver</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Tablas para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1</source>
        <translation>
            <numerusform>%n fila exportada a %1</numerusform>
            <numerusform>%n filas exportadas a %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::DebugDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Debug archive</source>
        <translation>Archivo de depuración</translation>
    </message>
    <message>
        <source>This is all that will be in the file. Secrets are left out, and names of photos, albums, people and computers are replaced by stand-ins such as [file-1]. Look through it: if something should not be known to others, take it out of the file after saving.</source>
        <translation>Esto es todo lo que contendrá el archivo. Los secretos se omiten, y los nombres de fotos, álbumes, personas y equipos se sustituyen por otros ficticios como [file-1]. Revíselo: si hay algo que otros no deban conocer, quítelo del archivo después de guardarlo.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Recopilando…</translation>
    </message>
    <message>
        <source>Save the debug archive</source>
        <translation>Guardar el archivo de depuración</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>This file cannot be written.</source>
        <translation>No se puede escribir este archivo.</translation>
    </message>
</context>
<context>
    <name>immirror::Desktop</name>
    <message>
        <source>Immirror is ending…</source>
        <translation>Immirror se está cerrando…</translation>
    </message>
    <message>
        <source>Immirror goes on</source>
        <translation>Immirror sigue en marcha</translation>
    </message>
    <message>
        <source>This desktop has no tray for Immirror&apos;s icon. The window is minimised instead of closed, and syncing goes on.</source>
        <translation>Este escritorio no tiene bandeja para el icono de Immirror. La ventana se minimiza en lugar de cerrarse, y la sincronización continúa.</translation>
    </message>
    <message>
        <source>To end Immirror, choose File → Quit.</source>
        <translation>Para cerrar Immirror, elija Archivo → Salir.</translation>
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
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>immirror::EventFilterBar</name>
    <message>
        <source>Of which album</source>
        <translation>De qué álbum</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Of all s&amp;yncs</source>
        <translation>De todas las sincroni&amp;zaciones</translation>
    </message>
    <message>
        <source>Search by file name</source>
        <translation>Buscar por nombre de archivo</translation>
    </message>
    <message>
        <source>Not only of the sync that is chosen above</source>
        <translation>No solo de la sincronización elegida arriba</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All but skipped</source>
        <translation>Todo menos lo omitido</translation>
    </message>
    <message>
        <source>All albums</source>
        <translation>Todos los álbumes</translation>
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
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>More photos left at once than may leave without your yes</source>
        <translation>Han salido a la vez más fotos de las que pueden salir sin su permiso</translation>
    </message>
</context>
<context>
    <name>immirror::Foldout</name>
    <message>
        <source>Unfolded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>Plegado</translation>
    </message>
</context>
<context>
    <name>immirror::GeneralPage</name>
    <message>
        <source>&amp;Start Immirror when I log in</source>
        <translation>&amp;Iniciar Immirror al iniciar sesión</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start with the &amp;tray icon only, without a window</source>
        <translation>Iniciar solo con el icono de la &amp;bandeja, sin ventana</translation>
    </message>
    <message>
        <source>Tray &amp;icon:</source>
        <translation>I&amp;cono de la bandeja:</translation>
    </message>
    <message>
        <source>As the panel needs it</source>
        <translation>Según lo requiera el panel</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>En color</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>Claro, para paneles oscuros</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>Oscuro, para paneles claros</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>The language changes when Immirror starts again.</source>
        <translation>El idioma cambia cuando Immirror se inicia de nuevo.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Sync &amp;by itself while I am logged in</source>
        <translation>Sincronizar &amp;automáticamente con la sesión iniciada</translation>
    </message>
    <message>
        <source>&amp;When Immirror starts, too</source>
        <translation>También al iniciarse I&amp;mmirror</translation>
    </message>
    <message>
        <source>&amp;Look for changes every:</source>
        <translation>Bu&amp;scar cambios cada:</translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>unit beside a number field</comment>
        <translation>
            <numerusform>minuto</numerusform>
            <numerusform>minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>unit beside a number field</comment>
        <translation>
            <numerusform>hora</numerusform>
            <numerusform>horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>unit beside a number field</comment>
        <translation>
            <numerusform>día</numerusform>
            <numerusform>días</numerusform>
        </translation>
    </message>
    <message>
        <source>From 5 minutes to 7 days.</source>
        <translation>De 5 minutos a 7 días.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>When something &amp;needs me</source>
        <translation>Cuando algo &amp;necesite mi atención</translation>
    </message>
    <message>
        <source>When the &amp;first sync is done</source>
        <translation>Cuando termine la &amp;primera sincronización</translation>
    </message>
    <message>
        <source>When a sync ended with &amp;problems</source>
        <translation>Cuando una sincronización termine con prob&amp;lemas</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>I&amp;dioma:</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while photos are sent</source>
        <translation>&amp;Mantener despierto el equipo mientras se envían fotos</translation>
    </message>
    <message>
        <source>It can still be sent to sleep, and its lid be closed.</source>
        <translation>Se puede suspender de todos modos, y cerrar la tapa.</translation>
    </message>
    <message>
        <source>When there is a newer &amp;version (looks once a day)</source>
        <translation>Cuando haya una &amp;versión más nueva (mira una vez al día)</translation>
    </message>
</context>
<context>
    <name>immirror::GoogleDialog</name>
    <message>
        <source>Connect Google Photos</source>
        <translation>Conectar Google Fotos</translation>
    </message>
    <message>
        <source>Google lets a client change only the albums that it made itself. With another client, or another account, the albums that are mirrored now wait until you change back, and you choose albums anew.</source>
        <translation>Google permite que un cliente cambie solo los álbumes que él mismo creó. Con otro cliente u otra cuenta, los álbumes que se replican ahora esperan hasta que usted vuelva a los anteriores, y tendrá que elegir los álbumes de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>immirror::GoogleForm</name>
    <message>
        <source>&amp;How to make a client of your own</source>
        <translation>Cómo crear un cliente p&amp;ropio</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Abrir de nuevo</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Cancelar el inicio de sesión</translation>
    </message>
    <message>
        <source>Starting the browser…</source>
        <translation>Iniciando el navegador…</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>El inicio de sesión se canceló.</translation>
    </message>
    <message>
        <source>Go on in the browser: allow all of it, and tick every box. Google warns that the app is not verified, because it is your own: choose Advanced, then Go to it. If no browser opened, copy the link.</source>
        <translation>Continúe en el navegador: permítalo todo y marque todas las casillas. Google advierte de que la aplicación no está verificada, porque es la suya propia: elija «Advanced» (Configuración avanzada) y luego «Go to» (Ir a). Si no se abrió ningún navegador, copie el enlace.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link, and open it in a browser on this computer.</source>
        <translation>No se pudo iniciar ningún navegador. Copie el enlace y ábralo en un navegador de este equipo.</translation>
    </message>
    <message>
        <source>You are signed in to Google.</source>
        <translation>Ha iniciado sesión en Google.</translation>
    </message>
    <message>
        <source>You are signed in to Google as %1.</source>
        <translation>Ha iniciado sesión en Google como %1.</translation>
    </message>
    <message>
        <source>This sign-in ends on %1, because your project is in testing. Press Publish app on the page Audience, then sign in again here, and it lasts.</source>
        <translation>Esta sesión termina el %1 porque su proyecto está en pruebas. Pulse Publish app en la página Audience y vuelva a iniciar sesión aquí; entonces no caducará.</translation>
    </message>
    <message>
        <source>Open &quot;A&amp;udience&quot;</source>
        <translation>Abrir «A&amp;udience»</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>I&amp;niciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>&amp;Sign in to Google…</source>
        <translation>I&amp;niciar sesión en Google…</translation>
    </message>
</context>
<context>
    <name>immirror::GoogleGuide</name>
    <message>
        <source>Make a project. Its name does not matter. If Google asks for an organisation or for billing, leave it out.</source>
        <translation>Cree un proyecto. El nombre no importa. Si Google pide una organización o datos de facturación, omítalos.</translation>
    </message>
    <message>
        <source>Open &quot;New project&quot;</source>
        <translation>Abrir «New project»</translation>
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
        <translation>Esquema: la página New project con el botón Create.</translation>
    </message>
    <message>
        <source>See that the new project is the one chosen at the top of the page. Then enable the Photos Library API.</source>
        <translation>Compruebe que el proyecto nuevo es el que está elegido en la parte superior de la página. Después habilite la Photos Library API.</translation>
    </message>
    <message>
        <source>Open &quot;Photos Library API&quot;</source>
        <translation>Abrir «Photos Library API»</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Enable</translation>
    </message>
    <message>
        <source>Sketch: the page Photos Library API with the button Enable.</source>
        <translation>Esquema: la página Photos Library API con el botón Enable.</translation>
    </message>
    <message>
        <source>Tell Google who will use it: any name for the app, your e-mail address, and &lt;b&gt;External&lt;/b&gt; as the audience.</source>
        <translation>Indique a Google quién la va a usar: un nombre cualquiera para la aplicación, su dirección de correo electrónico y &lt;b&gt;External&lt;/b&gt; (usuarios externos) como público.</translation>
    </message>
    <message>
        <source>Open &quot;Get started&quot;</source>
        <translation>Abrir «Get started»</translation>
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
        <translation>Esquema: la sección Audience, con External elegido.</translation>
    </message>
    <message>
        <source>Open &quot;Data access&quot;</source>
        <translation>Abrir «Data access»</translation>
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
        <translation>Esquema: la página Data access con el botón Add or remove scopes y tres permisos marcados.</translation>
    </message>
    <message>
        <source>Under &lt;b&gt;Audience&lt;/b&gt; press &lt;b&gt;Publish app&lt;/b&gt;, so that the sign-in lasts. For personal use Google asks for no verification. While the app is in &lt;i&gt;Testing&lt;/i&gt; instead, every sign-in ends after seven days, and only those listed under &lt;i&gt;Test users&lt;/i&gt; can sign in.</source>
        <translation>En &lt;b&gt;Audience&lt;/b&gt; pulse &lt;b&gt;Publish app&lt;/b&gt; para que la sesión no caduque. Para uso personal, Google no exige verificación. En cambio, mientras la aplicación esté en &lt;i&gt;Testing&lt;/i&gt; (pruebas), cada sesión termina a los siete días y solo pueden iniciarla las personas que figuren en &lt;i&gt;Test users&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Open &quot;Audience&quot;</source>
        <translation>Abrir «Audience»</translation>
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
        <translation>Esquema: la página Audience con el botón Publish app.</translation>
    </message>
    <message>
        <source>Under &lt;b&gt;Clients&lt;/b&gt; create a client of the type &lt;b&gt;Desktop app&lt;/b&gt;; a web client does not work. Then &lt;b&gt;download its file&lt;/b&gt;: Google offers it only now.</source>
        <translation>En &lt;b&gt;Clients&lt;/b&gt; cree un cliente de tipo &lt;b&gt;Desktop app&lt;/b&gt;; un cliente web no sirve. Después &lt;b&gt;descargue su archivo&lt;/b&gt;: Google solo lo ofrece en ese momento.</translation>
    </message>
    <message>
        <source>Open &quot;Clients&quot;</source>
        <translation>Abrir «Clients»</translation>
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
        <translation>Esquema: está elegido el tipo de aplicación Desktop app; después de Create aparece el botón Download JSON.</translation>
    </message>
    <message>
        <source>Copy the three scopes</source>
        <translation>Copiar los tres permisos</translation>
    </message>
    <message>
        <source>Under &lt;b&gt;Data access&lt;/b&gt; press &lt;b&gt;Add or remove scopes&lt;/b&gt;, paste the three scopes into the field for adding them by hand, and save.</source>
        <translation>En &lt;b&gt;Data access&lt;/b&gt; pulse &lt;b&gt;Add or remove scopes&lt;/b&gt;, pegue los tres ámbitos en el campo para añadirlos a mano y guarde.</translation>
    </message>
</context>
<context>
    <name>immirror::GooglePage</name>
    <message>
        <source>Your Google account</source>
        <translation>Su cuenta de Google</translation>
    </message>
    <message>
        <source>Make an OAuth client of your own, give Immirror its file, and sign in. The daily limits that Google sets are then yours alone.</source>
        <translation>Cree un cliente OAuth propio, entregue su archivo a Immirror e inicie sesión. Así los límites diarios que fija Google son solo para usted.</translation>
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
        <translation>Cuenta:</translation>
    </message>
    <message>
        <source>Client ID:</source>
        <translation>ID de cliente:</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>&amp;Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>D&amp;isconnect…</source>
        <translation>&amp;Desconectar…</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>C&amp;onectar…</translation>
    </message>
    <message>
        <source>Co&amp;py link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>Cancel the si&amp;gn-in</source>
        <translation>Cancelar el inicio de &amp;sesión</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>El inicio de sesión se canceló.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>Starting the browser…</source>
        <translation>Iniciando el navegador…</translation>
    </message>
    <message>
        <source>You are signed in to Google.</source>
        <translation>Ha iniciado sesión en Google.</translation>
    </message>
    <message>
        <source>Go on in the browser. If none opened, copy the link.</source>
        <translation>Continúe en el navegador. Si no se abrió ninguno, copie el enlace.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link, and open it in a browser on this computer.</source>
        <translation>No se pudo iniciar ningún navegador. Copie el enlace y ábralo en un navegador de este equipo.</translation>
    </message>
    <message>
        <source>Disconnect Google Photos?</source>
        <translation>¿Desconectar Google Fotos?</translation>
    </message>
    <message>
        <source>Immirror signs out: Google is told that the sign-in is over, and it is forgotten here. The albums in Google Photos stay, with all that is in them. Nothing is synced until you sign in again.</source>
        <translation>Immirror cierra la sesión: se avisa a Google de que ha terminado y aquí se olvida. Los álbumes de Google Fotos se quedan, con todo lo que contienen. No se sincroniza nada hasta que usted vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Google Photos is disconnected.</source>
        <translation>Google Fotos está desconectado.</translation>
    </message>
    <message>
        <source>It is forgotten here, but Google could not be told. You can take Immirror&apos;s access away at myaccount.google.com/connections.</source>
        <translation>Aquí se ha olvidado, pero no se pudo avisar a Google. Puede retirar el acceso de Immirror en myaccount.google.com/connections.</translation>
    </message>
    <message>
        <source>Sign-in ends:</source>
        <translation>La sesión termina:</translation>
    </message>
    <message>
        <source>not by itself</source>
        <comment>of a sign-in: when it ends</comment>
        <translation>no por sí sola</translation>
    </message>
</context>
<context>
    <name>immirror::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
</context>
<context>
    <name>immirror::HeaderModel</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>hidden value</source>
        <translation>valor oculto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>immirror::HeaderTable</name>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Extra HTTP headers</source>
        <translation>Cabeceras HTTP adicionales</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>Añadir una cabecera</translation>
    </message>
    <message>
        <source>Remove the header</source>
        <translation>Quitar la cabecera</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header: those have letters, digits and signs such as - and _, and no blanks.</source>
        <translation>«%1» no puede ser el nombre de una cabecera: tiene letras, cifras y signos como - y _, y ningún espacio.</translation>
    </message>
</context>
<context>
    <name>immirror::HoursRows</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>D&amp;esde:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>Has&amp;ta:</translation>
    </message>
    <message>
        <source>From and to are the same time. Until one of them is another, what was set before stays.</source>
        <translation>Las horas de inicio y fin son iguales. Hasta que cambie una de ellas, se mantiene lo que había antes.</translation>
    </message>
    <message>
        <source>Send photos by itself only at certain hou&amp;rs</source>
        <translation>Enviar fotos automáticamente solo a ciertas ho&amp;ras</translation>
    </message>
</context>
<context>
    <name>immirror::ImmichDialog</name>
    <message>
        <source>&amp;Use this Immich</source>
        <translation>&amp;Usar este Immich</translation>
    </message>
    <message>
        <source>Connect Immich</source>
        <translation>Conectar Immich</translation>
    </message>
    <message>
        <source>This is another account of Immich. The albums that are mirrored now wait until their account is connected again; those of this account you choose anew.</source>
        <translation>Esta es otra cuenta de Immich. Los álbumes que se replican ahora esperan hasta que se vuelva a conectar su cuenta; los de esta cuenta tendrá que elegirlos de nuevo.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
</context>
<context>
    <name>immirror::ImmichForm</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Open this page of &amp;Immich</source>
        <translation>Abrir esta página de &amp;Immich</translation>
    </message>
    <message>
        <source>More &amp;options</source>
        <translation>Más &amp;opciones</translation>
    </message>
    <message>
        <source>&amp;How to make an API key</source>
        <translation>Cómo crear una clave de &amp;API</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>&amp;Address of Immich:</source>
        <translation>&amp;Dirección de Immich:</translation>
    </message>
    <message>
        <source>API &amp;key:</source>
        <translation>C&amp;lave de API:</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Elegir el archivo de certificado</translation>
    </message>
    <message>
        <source>&amp;Certificate of the authority that signed Immich&apos;s own (only if it is your own authority):</source>
        <translation>&amp;Certificado de la autoridad que firmó el de Immich (solo si es una autoridad propia):</translation>
    </message>
    <message>
        <source>E&amp;xtra HTTP headers, for a proxy that protects Immich, such as Cloudflare Access. They are kept in the keychain:</source>
        <translation>Cabeceras &amp;HTTP adicionales, para un proxy que proteja Immich, como Cloudflare Access. Se guardan en el llavero:</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Nueva clave API</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>A sketch of the window New API key of Immich. Ticked and marked are album.read, asset.download and asset.read; asset.view and user.read are ticked too.</source>
        <translation>Un esquema de la ventana Nueva clave API de Immich. Están marcados y resaltados album.read, asset.download y asset.read; también están marcados asset.view y user.read.</translation>
    </message>
    <message>
        <source>&lt;ol&gt;&lt;li&gt;In Immich open &lt;b&gt;Account settings&lt;/b&gt; → &lt;b&gt;API keys&lt;/b&gt; → &lt;b&gt;New API key&lt;/b&gt;.&lt;/li&gt;&lt;li&gt;Tick &lt;b&gt;album.read&lt;/b&gt;, &lt;b&gt;asset.read&lt;/b&gt; and &lt;b&gt;asset.download&lt;/b&gt;: Immirror reads, and changes nothing.&lt;/li&gt;&lt;li&gt;If you like, tick &lt;b&gt;asset.view&lt;/b&gt; too, so that Immirror can show small pictures of the albums, and &lt;b&gt;user.read&lt;/b&gt;, so that it can tell whose account it is.&lt;/li&gt;&lt;li&gt;Press &lt;b&gt;Create&lt;/b&gt;, copy the key, and paste it here.&lt;/li&gt;&lt;/ol&gt;</source>
        <translation>&lt;ol&gt;&lt;li&gt;En Immich abra &lt;b&gt;Ajustes de la cuenta&lt;/b&gt; → &lt;b&gt;Claves API&lt;/b&gt; → &lt;b&gt;Nueva clave API&lt;/b&gt;.&lt;/li&gt;&lt;li&gt;Marque &lt;b&gt;album.read&lt;/b&gt;, &lt;b&gt;asset.read&lt;/b&gt; y &lt;b&gt;asset.download&lt;/b&gt;: Immirror lee y no cambia nada.&lt;/li&gt;&lt;li&gt;Si lo desea, marque también &lt;b&gt;asset.view&lt;/b&gt;, para que Immirror pueda mostrar miniaturas de los álbumes, y &lt;b&gt;user.read&lt;/b&gt;, para que pueda indicar de quién es la cuenta.&lt;/li&gt;&lt;li&gt;Pulse &lt;b&gt;Crear&lt;/b&gt;, copie la clave y péguela aquí.&lt;/li&gt;&lt;/ol&gt;</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>This is Immich %1, and the key has what it needs.</source>
        <translation>Este es Immich %1, y la clave tiene lo que necesita.</translation>
    </message>
    <message>
        <source>This is Immich %1, account %2. The key has what it needs.</source>
        <translation>Este es Immich %1, cuenta %2. La clave tiene lo que necesita.</translation>
    </message>
    <message numerus="yes">
        <source>The API key lacks %n permission(s):</source>
        <translation>
            <numerusform>A la clave de API le falta %n permiso:</numerusform>
            <numerusform>A la clave de API le faltan %n permisos:</numerusform>
        </translation>
    </message>
    <message>
        <source>Add this in Immich under Account settings → API keys, then test again.</source>
        <translation>Añada lo que falta en Immich, en Ajustes de la cuenta → Claves API, y vuelva a probar.</translation>
    </message>
    <message>
        <source>The certificate of this Immich is not trusted. If the authority that signed it is your own, choose its certificate under More options. The fingerprint (SHA-256) of what Immich showed is %1.</source>
        <translation>El certificado de este Immich no es de confianza. Si la autoridad que lo firmó es suya, elija su certificado en Más opciones. La huella (SHA-256) del que mostró Immich es %1.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Usar %1</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado de la autoridad</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Frase de contraseña de la clave</translation>
    </message>
    <message>
        <source>Client ce&amp;rtificate, for a proxy that wants one (PEM):</source>
        <translation>Ce&amp;rtificado de cliente, para un proxy que pida uno (PEM):</translation>
    </message>
    <message>
        <source>Choose the client certificate</source>
        <translation>Elegir el certificado de cliente</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>K&amp;ey of the client certificate (PEM):</source>
        <translation>Clav&amp;e del certificado de cliente (PEM):</translation>
    </message>
    <message>
        <source>Choose the key of the client certificate</source>
        <translation>Elegir la clave del certificado de cliente</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Clave del certificado de cliente</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Claves (*.pem *.key)</translation>
    </message>
    <message>
        <source>&amp;Passphrase of that key, if it is encrypted. It is kept in the keychain:</source>
        <translation>&amp;Frase de contraseña de esa clave, si está cifrada. Se guarda en el llavero:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>immirror::ImmichPage</name>
    <message>
        <source>Your Immich</source>
        <translation>Su Immich</translation>
    </message>
    <message>
        <source>Enter its address and an API key, and test them.</source>
        <translation>Introduzca su dirección y una clave de API, y pruébelas.</translation>
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
        <translation>Dirección:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Cuenta:</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Versión:</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>&amp;Desconectar…</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>C&amp;onectar…</translation>
    </message>
    <message>
        <source>not known: the key may not tell</source>
        <translation>desconocida: la clave no permite saberlo</translation>
    </message>
    <message>
        <source>Asking Immich…</source>
        <translation>Consultando a Immich…</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Immich answers, and the key has what it needs.</source>
        <translation>Immich responde, y la clave tiene lo que necesita.</translation>
    </message>
    <message>
        <source>Immich is connected.</source>
        <translation>Immich está conectado.</translation>
    </message>
    <message>
        <source>Disconnect Immich?</source>
        <translation>¿Desconectar Immich?</translation>
    </message>
    <message>
        <source>Immirror forgets the address and the key, and syncs no more until you connect Immich again. What is mirrored stays as it is, in Google Photos and in Immirror&apos;s records. The key itself you can delete in Immich.</source>
        <translation>Immirror olvida la dirección y la clave, y no sincroniza hasta que usted vuelva a conectar Immich. Lo replicado se queda como está, tanto en Google Fotos como en los registros de Immirror. La clave en sí puede eliminarla en Immich.</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Immich is disconnected.</source>
        <translation>Immich está desconectado.</translation>
    </message>
</context>
<context>
    <name>immirror::KeepAwake</name>
    <message>
        <source>Photos are being sent to Google Photos</source>
        <translation>Se están enviando fotos a Google Fotos</translation>
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
        <translation>Ál&amp;bumes</translation>
    </message>
    <message>
        <source>A&amp;ctivity</source>
        <translation>A&amp;ctividad</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Albums</source>
        <translation>Á&amp;lbumes</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problemas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;About Immirror</source>
        <translation>&amp;Acerca de Immirror</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>&amp;Problemas (%1)</translation>
    </message>
    <message>
        <source>About Immirror</source>
        <translation>Acerca de Immirror</translation>
    </message>
    <message>
        <source>Immirror %1</source>
        <translation>Immirror %1</translation>
    </message>
    <message>
        <source>Keeps albums of your Immich in Google Photos too. Free software, under the MIT licence.</source>
        <translation>Mantiene álbumes de su Immich también en Google Fotos. Software libre, con licencia MIT.</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>Immirror %1 is &amp;available…</source>
        <translation>Immirror %1 está &amp;disponible…</translation>
    </message>
</context>
<context>
    <name>immirror::MirrorsModel</name>
    <message>
        <source>%1
at Google: %2</source>
        <comment>two names of an album, on two lines</comment>
        <translation>%1
en Google: %2</translation>
    </message>
    <message>
        <source>Leave Google&apos;s album too</source>
        <translation>Quitarlas también del álbum de Google</translation>
    </message>
    <message>
        <source>Stay in Google&apos;s album</source>
        <translation>Dejarlas en el álbum de Google</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>Photos that leave</source>
        <translation>Fotos que salen</translation>
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
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>&amp;Download from Immich:</source>
        <translation>&amp;Descarga de Immich:</translation>
    </message>
    <message>
        <source>Photos at the &amp;same time:</source>
        <translation>Fotos a la &amp;vez:</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Wait while the connection is &amp;metered</source>
        <translation>Esperar mientras la conexión sea de uso &amp;medido</translation>
    </message>
    <message>
        <source>A sync that you start yourself runs at any time and on any connection.</source>
        <translation>Una sincronización que inicie usted se hace a cualquier hora y con cualquier conexión.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>C&amp;ertificate file:</source>
        <translation>Archivo de &amp;certificado:</translation>
    </message>
    <message>
        <source>Only if your network or your Immich has a certificate authority of its own. It is trusted for both servers, in addition to the system&apos;s.</source>
        <translation>Solo si su red o su Immich tiene una autoridad de certificación propia. Se confía en ella para ambos servidores, además de las del sistema.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
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
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Up&amp;load to Google:</source>
        <translation>&amp;Subida a Google:</translation>
    </message>
</context>
<context>
    <name>immirror::Notice</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
</context>
<context>
    <name>immirror::Notifications</name>
    <message>
        <source>You have %1. It is not downloaded by itself.</source>
        <translation>Tiene la %1. Nada se descarga por sí solo.</translation>
    </message>
    <message>
        <source>Immirror %1 is available</source>
        <translation>Immirror %1 está disponible</translation>
    </message>
</context>
<context>
    <name>immirror::OwnWords</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>In the server&apos;s own words: %1</source>
        <translation>Mensaje literal del servidor: %1</translation>
    </message>
</context>
<context>
    <name>immirror::PhotoList</name>
    <message>
        <source>Choose a photo to see all that is known about it.</source>
        <translation>Elija una foto para ver todo lo que se sabe de ella.</translation>
    </message>
</context>
<context>
    <name>immirror::PhotosModel</name>
    <message>
        <source>In Google&apos;s album</source>
        <translation>En el álbum de Google</translation>
    </message>
    <message>
        <source>In the library, in no album</source>
        <translation>En la biblioteca, en ningún álbum</translation>
    </message>
    <message>
        <source>With the next sync</source>
        <translation>En la próxima sincronización</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation>Dónde está ahora</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>When you ask</source>
        <translation>Cuando lo pida</translation>
    </message>
</context>
<context>
    <name>immirror::PlanDialog</name>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>E&amp;xportar como CSV…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>What a sync would do</source>
        <translation>Qué haría una sincronización</translation>
    </message>
    <message>
        <source>A sync has run meanwhile: this is how it was before.</source>
        <translation>Entretanto se ha sincronizado: así estaba antes.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Volver a mirar</translation>
    </message>
    <message>
        <source>Search by file name</source>
        <translation>Buscar por nombre de archivo</translation>
    </message>
    <message>
        <source>What a sync would do with them</source>
        <translation>Qué haría con ellas una sincronización</translation>
    </message>
    <message>
        <source>What a sync would do, photo by photo</source>
        <translation>Qué haría una sincronización, foto por foto</translation>
    </message>
    <message>
        <source>Saves what this list shows as a table for spreadsheets (CSV)</source>
        <translation>Guarda el contenido de esta lista como tabla para hojas de cálculo (CSV)</translation>
    </message>
    <message>
        <source>Looking what a sync would do…</source>
        <translation>Mirando qué haría una sincronización…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>What a sync would do: %1</source>
        <comment>%1: an album&apos;s name</comment>
        <translation>Qué haría una sincronización: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an album&apos;s name, and something about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Something is to be known of %n more album(s).</source>
        <translation>
            <numerusform>Hay algo que saber de %n álbum más.</numerusform>
            <numerusform>Hay algo que saber de %n álbumes más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So many would leave Google&apos;s album at once that %n removal(s) wait for your yes, on the page of problems.</source>
        <translation>
            <numerusform>Saldrían tantas fotos a la vez del álbum de Google que %n retirada espera su aprobación, en la página Problemas.</numerusform>
            <numerusform>Saldrían tantas fotos a la vez del álbum de Google que %n retiradas esperan su aprobación, en la página Problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Unless you sync now, the next automatic sync does it %1.</source>
        <comment>%1: tomorrow at 15:00</comment>
        <translation>Si no sincroniza ahora, lo hará la próxima sincronización automática %1.</translation>
    </message>
    <message>
        <source>Unless you sync now, an automatic sync does it when you close this.</source>
        <translation>Si no sincroniza ahora, lo hará una sincronización automática cuando cierre esta ventana.</translation>
    </message>
    <message>
        <source>This album is not mirrored any more.</source>
        <translation>Este álbum ya no se replica.</translation>
    </message>
    <message>
        <source>All but unchanged ones (%1)</source>
        <translation>Todas menos las que no cambian (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Todas (%1)</translation>
    </message>
    <message>
        <source>Google&apos;s album has all of it already.</source>
        <translation>El álbum de Google ya lo tiene todo.</translation>
    </message>
    <message>
        <source>No photo is like that.</source>
        <translation>Ninguna foto coincide.</translation>
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
Tomada: %2</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>immirror::PolicyDelegate</name>
    <message>
        <source>What becomes of photos that leave this album</source>
        <translation>Qué pasa con las fotos que salen de este álbum</translation>
    </message>
    <message>
        <source>As chosen below</source>
        <translation>Como se elija abajo</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Se quita</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Se queda</translation>
    </message>
</context>
<context>
    <name>immirror::ProblemCard</name>
    <message>
        <source>Stop &amp;mirroring…</source>
        <translation>&amp;Dejar de replicar…</translation>
    </message>
</context>
<context>
    <name>immirror::ProblemsPage</name>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nada necesita su atención.</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Lo que necesita su atención</translation>
    </message>
    <message>
        <source>Photos that failed</source>
        <translation>Fotos fallidas</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Try &amp;all again</source>
        <translation>Reintentar &amp;todas</translation>
    </message>
    <message>
        <source>Photos left over in Google Photos</source>
        <translation>Fotos sobrantes en Google Fotos</translation>
    </message>
    <message>
        <source>These photos left their album in Immich. Google lets no program delete photos: open one in Google Photos to delete it there, then let Immirror forget it.</source>
        <translation>Estas fotos han salido de su álbum en Immich. Google no permite que ningún programa elimine fotos: abra una en Google Fotos para eliminarla allí y haga después que Immirror la olvide.</translation>
    </message>
    <message>
        <source>&amp;Open in Google Photos</source>
        <translation>&amp;Abrir en Google Fotos</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Takes it off this list; nothing changes in Google Photos</source>
        <translation>La quita de esta lista; no cambia nada en Google Fotos</translation>
    </message>
    <message>
        <source>Photos that failed (%1)</source>
        <translation>Fotos fallidas (%1)</translation>
    </message>
    <message>
        <source>Left over in Google Photos (%1)</source>
        <translation>Sobrantes en Google Fotos (%1)</translation>
    </message>
    <message>
        <source>Use the copy of %1?</source>
        <translation>¿Usar la copia del %1?</translation>
    </message>
    <message>
        <source>The copy does not know what was mirrored after it was taken. Immirror compares it with Google&apos;s albums at once and takes over the photos that it finds there; nothing is removed from Google Photos by that. The damaged database is kept beside it.</source>
        <translation>La copia no sabe qué se replicó después de hacerla. Immirror la compara enseguida con los álbumes de Google y asume las fotos que encuentra allí; con ello no se quita nada de Google Fotos. La base de datos dañada se conserva a su lado.</translation>
    </message>
    <message>
        <source>&amp;Use the copy</source>
        <translation>&amp;Usar la copia</translation>
    </message>
    <message>
        <source>Start with an empty database?</source>
        <translation>¿Empezar con una base de datos vacía?</translation>
    </message>
    <message>
        <source>&amp;Start empty</source>
        <translation>&amp;Empezar vacío</translation>
    </message>
    <message>
        <source>Comparing with Google&apos;s albums…</source>
        <translation>Comparando con los álbumes de Google…</translation>
    </message>
    <message>
        <source>No album is mirrored then, and the history is empty. Google&apos;s albums stay as they are. Add your albums again, then choose “Check against Google&apos;s album…” for each: Immirror finds what Google Photos has already. The damaged database is kept beside the new one.</source>
        <translation>Entonces no se replica ningún álbum y el historial está vacío. Los álbumes de Google quedan como están. Vuelva a añadir sus álbumes y elija después «Comprobar el álbum de Google…» en cada uno: Immirror encuentra lo que Google Fotos ya tiene. La base de datos dañada se conserva junto a la nueva.</translation>
    </message>
</context>
<context>
    <name>immirror::ProgressPanel</name>
    <message>
        <source>Photos done</source>
        <translation>Fotos completadas</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Bytes enviados</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s)</source>
        <translation>
            <numerusform>%1 de %n foto</numerusform>
            <numerusform>%1 de %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes: 1 MB of 4 MB</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Buscando cambios</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <comment>3 MB per second</comment>
        <translation>%1 por segundo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::ProxyRows</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>Tip&amp;o:</translation>
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
        <translation>&amp;Nombre o dirección:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>Pue&amp;rto:</translation>
    </message>
    <message>
        <source>&amp;User, if it asks for one:</source>
        <translation>&amp;Usuario, si se requiere:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Contr&amp;aseña:</translation>
    </message>
    <message>
        <source>Give the name or address of the proxy. Until then, what was set before stays.</source>
        <translation>Indique el nombre o la dirección del proxy. Hasta entonces se mantiene lo que había antes.</translation>
    </message>
    <message>
        <source>Only the name or address belongs here, such as proxy.example.org.</source>
        <translation>Aquí solo va el nombre o la dirección, por ejemplo proxy.example.org.</translation>
    </message>
    <message>
        <source>Only the name or address belongs here; the port has a field of its own.</source>
        <translation>Aquí solo va el nombre o la dirección; el puerto tiene su propio campo.</translation>
    </message>
    <message>
        <source>A computer cannot have this name.</source>
        <translation>Un equipo no puede llamarse así.</translation>
    </message>
</context>
<context>
    <name>immirror::RemovalsDialog</name>
    <message>
        <source>&amp;Keep them in Google&apos;s album</source>
        <translation>&amp;Dejarlas en el álbum de Google</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Decidir &amp;más tarde</translation>
    </message>
    <message>
        <source>Review removals</source>
        <translation>Revisar las retiradas</translation>
    </message>
    <message>
        <source>Photos that would leave Google&apos;s album</source>
        <translation>Fotos que saldrían del álbum de Google</translation>
    </message>
    <message>
        <source>Comparing the album in Immich with Google&apos;s…</source>
        <translation>Comparando el álbum de Immich con el de Google…</translation>
    </message>
    <message>
        <source>No photo of “%1” would leave any more.</source>
        <translation>Ya no saldría ninguna foto de «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left the album “%1” in Immich. They can leave Google&apos;s album too: they stay in your Google Photos library, where only you can delete them.</source>
        <translation>
            <numerusform>%n foto ha salido del álbum «%1» en Immich. También puede salir del álbum de Google: se queda en su biblioteca de Google Fotos, donde solo usted puede eliminarla.</numerusform>
            <numerusform>%n fotos han salido del álbum «%1» en Immich. También pueden salir del álbum de Google: se quedan en su biblioteca de Google Fotos, donde solo usted puede eliminarlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove these %n photo(s) from Google&apos;s album</source>
        <translation>
            <numerusform>&amp;Quitar esta %n foto del álbum de Google</numerusform>
            <numerusform>&amp;Quitar estas %n fotos del álbum de Google</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Whole plan…</source>
        <translation>&amp;Plan completo…</translation>
    </message>
    <message>
        <source>What a sync of this album would do besides</source>
        <translation>Qué más haría una sincronización de este álbum</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>If you keep them, photos that leave this album later stay in Google&apos;s album too, until you change that in the album&apos;s menu.</source>
        <translation>Si las conserva, las fotos que salgan de este álbum más adelante se quedan también en el álbum de Google, hasta que lo cambie en el menú del álbum.</translation>
    </message>
</context>
<context>
    <name>immirror::RulesDialog</name>
    <message>
        <source>Only f&amp;avourites</source>
        <translation>Solo f&amp;avoritos</translation>
    </message>
    <message>
        <source>Only if &amp;captured on this day or later:</source>
        <translation>Solo si se &amp;capturó este día o después:</translation>
    </message>
    <message>
        <source>Its &amp;title follows the name in Immich</source>
        <translation>Su &amp;título sigue al nombre en Immich</translation>
    </message>
    <message>
        <source>Its co&amp;ver follows the one in Immich</source>
        <translation>Su &amp;portada sigue a la de Immich</translation>
    </message>
    <message>
        <source>What is mirrored of “%1”</source>
        <translation>Qué se replica de «%1»</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>Fotos y vídeos</translation>
    </message>
    <message>
        <source>Photos only</source>
        <translation>Solo fotos</translation>
    </message>
    <message>
        <source>Videos only</source>
        <translation>Solo vídeos</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>%n estrella o más</numerusform>
            <numerusform>%n estrellas o más</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rating:</source>
        <translation>Va&amp;loración:</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Cualquier tamaño</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>At &amp;least:</source>
        <translation>Al &amp;menos:</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>Como m&amp;áximo:</translation>
    </message>
    <message>
        <source>Captured on this day or later</source>
        <translation>Capturado este día o después</translation>
    </message>
    <message>
        <source>What is left out does not go to Google Photos. What of it is in Google&apos;s album already is treated like photos that leave the Immich album.</source>
        <translation>Lo que se deja fuera no va a Google Fotos. Lo que ya esté en el álbum de Google se trata como las fotos que salen del álbum de Immich.</translation>
    </message>
    <message>
        <source>Google&apos;s album</source>
        <translation>Álbum de Google</translation>
    </message>
    <message>
        <source>In place of the title that you gave it</source>
        <translation>En lugar del título que usted le dio</translation>
    </message>
    <message>
        <source>&amp;Put back what somebody takes out of it</source>
        <translation>&amp;Devolver lo que alguien saque de él</translation>
    </message>
    <message>
        <source>The &amp;edited version, where Immich has one</source>
        <translation>La v&amp;ersión editada, si Immich tiene una</translation>
    </message>
    <message>
        <source>Immich&apos;s &amp;date, written into a copy of what has none</source>
        <translation>La fec&amp;ha de Immich, escrita en una copia de lo que no tiene</translation>
    </message>
    <message>
        <source>Of its own</source>
        <translation>El suyo propio</translation>
    </message>
    <message>
        <source>That of “%1”</source>
        <translation>El de «%1»</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Other albums go into this one&apos;s</source>
        <translation>Otros álbumes van al de este</translation>
    </message>
    <message>
        <source>What is sent of them</source>
        <translation>Qué se envía de ellas</translation>
    </message>
    <message>
        <source>Turned or cropped in Immich. Otherwise the original goes.</source>
        <translation>Girada o recortada en Immich. Si no, va el original.</translation>
    </message>
    <message>
        <source>Motion photos, which hold their video themselves, go as they are.</source>
        <translation>Las fotos con movimiento, que llevan su vídeo dentro, van como están.</translation>
    </message>
    <message>
        <source>Google Photos shows photos without a date on the day on which they are sent. Such a copy differs from the original, which is never touched.</source>
        <translation>Google Fotos muestra las fotos sin fecha en el día en que se envían. Una copia así difiere del original, que nunca se toca.</translation>
    </message>
    <message>
        <source>This program was built without Exiv2, which writes dates.</source>
        <translation>Este programa se compiló sin Exiv2, que escribe las fechas.</translation>
    </message>
    <message>
        <source>The al&amp;bum:</source>
        <translation>El ál&amp;bum:</translation>
    </message>
    <message>
        <source>The moving part of live photos, as a video of its o&amp;wn</source>
        <translation>La parte animada de las fotos en vivo, como un víde&amp;o aparte</translation>
    </message>
    <message>
        <source>By date, unless that takes long</source>
        <translation>Por fecha, salvo que tarde mucho</translation>
    </message>
    <message>
        <source>Always by date</source>
        <translation>Siempre por fecha</translation>
    </message>
    <message>
        <source>As fast as can be</source>
        <translation>Lo más rápido posible</translation>
    </message>
    <message>
        <source>Google takes thirty requests a minute, and one request puts photos in one place of the album only. Where many photos belong between others, they can go together instead: then some stand beside their places.</source>
        <translation>Google admite treinta solicitudes por minuto, y una solicitud pone fotos en un solo sitio del álbum. Cuando muchas fotos van entre otras, se pueden añadir juntas: entonces algunas quedan al lado de su sitio.</translation>
    </message>
    <message>
        <source>&amp;Order of photos:</source>
        <translation>O&amp;rden de las fotos:</translation>
    </message>
</context>
<context>
    <name>immirror::RunsModel</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Subidas</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculadas</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituidas</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitadas</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En suspenso</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Descripciones</translation>
    </message>
</context>
<context>
    <name>immirror::SafetyPage</name>
    <message>
        <source>Photos that leave an album in Immich</source>
        <translation>Fotos que salen de un álbum en Immich</translation>
    </message>
    <message>
        <source>In &amp;new albums:</source>
        <translation>En álbumes &amp;nuevos:</translation>
    </message>
    <message>
        <source>Take them out of Google&apos;s album too</source>
        <translation>Quitarlas también del álbum de Google</translation>
    </message>
    <message>
        <source>Leave them in Google&apos;s album</source>
        <translation>Dejarlas en el álbum de Google</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Preguntar antes</translation>
    </message>
    <message>
        <source>More than this &amp;share of an album:</source>
        <translation>Más de este por&amp;centaje de un álbum:</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>More than this number of &amp;photos:</source>
        <translation>Más de este número de &amp;fotos:</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>No photo is taken out of an album before you have looked at it and said yes.</source>
        <translation>No se quita ninguna foto de un álbum antes de que usted la haya revisado y haya dado su aprobación.</translation>
    </message>
    <message numerus="yes">
        <source>If one sync would take more than %n photo(s) out of an album, it takes out none before you have looked at them and said yes.</source>
        <translation>
            <numerusform>Si una sincronización fuera a quitar más de %n foto de un álbum, no quita ninguna antes de que usted las haya revisado y haya dado su aprobación.</numerusform>
            <numerusform>Si una sincronización fuera a quitar más de %n fotos de un álbum, no quita ninguna antes de que usted las haya revisado y haya dado su aprobación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If one sync would take more than %1 % of an album&apos;s photos out of it, or more than %n, it takes out none before you have looked at them and said yes.</source>
        <translation>
            <numerusform>Si una sincronización fuera a quitar de un álbum más del %1&#xa0;% de sus fotos, o más de %n, no quita ninguna antes de que usted las haya revisado y haya dado su aprobación.</numerusform>
            <numerusform>Si una sincronización fuera a quitar de un álbum más del %1&#xa0;% de sus fotos, o más de %n, no quita ninguna antes de que usted las haya revisado y haya dado su aprobación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Google lets no program delete photos: what is taken out of an album stays in your Google Photos library, and is listed under Problems. Albums that are mirrored already keep what you chose for them. What you lock or hide in Immich became private: it is taken out in any case, and at once.</source>
        <translation>Google no permite que ningún programa elimine fotos: lo que se quita de un álbum se queda en su biblioteca de Google Fotos y aparece en Problemas. Los álbumes que ya se replican mantienen lo que usted eligió para ellos. Lo que bloquea u oculta en Immich pasa a ser privado: se quita en todo caso, y enseguida.</translation>
    </message>
    <message>
        <source>But not for so &amp;few, whatever their share:</source>
        <translation>Pero no con tan &amp;pocas, sea cual sea su porcentaje:</translation>
    </message>
    <message numerus="yes">
        <source>If one sync would take more than %1 % of an album&apos;s photos out of it and more than %2 of them, or more than %n, it takes out none before you have looked at them and said yes.</source>
        <translation>
            <numerusform>Si una sincronización fuera a quitar de un álbum más del %1&#xa0;% de sus fotos y más de %2 de ellas, o más de %n, no quita ninguna antes de que usted las haya revisado y haya dado su aprobación.</numerusform>
            <numerusform>Si una sincronización fuera a quitar de un álbum más del %1&#xa0;% de sus fotos y más de %2 de ellas, o más de %n, no quita ninguna antes de que usted las haya revisado y haya dado su aprobación.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::SecretEdit</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
</context>
<context>
    <name>immirror::SettingsDialog</name>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Immirror settings</source>
        <translation>Ajustes de Immirror</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>immirror::SettingsForm</name>
    <message>
        <source>From %L1 to %L2.</source>
        <translation>De %L1 a %L2.</translation>
    </message>
</context>
<context>
    <name>immirror::SetupWizard</name>
    <message>
        <source>Set up Immirror</source>
        <translation>Configurar Immirror</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>Stop setting up Immirror? What you entered is not kept, and the sign-in at Google is taken back.</source>
        <translation>¿Abandonar la configuración de Immirror? Lo que ha introducido no se conserva, y el inicio de sesión en Google se revoca.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;bandonar</translation>
    </message>
    <message>
        <source>&amp;Go on setting up</source>
        <translation>&amp;Seguir configurando</translation>
    </message>
</context>
<context>
    <name>immirror::StatusStrip</name>
    <message>
        <source>Set &amp;up…</source>
        <translation>Con&amp;figurar…</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Durante una &amp;hora</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Hasta &amp;mañana</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Hasta que yo la r&amp;eanude</translation>
    </message>
</context>
<context>
    <name>immirror::SummaryPage</name>
    <message>
        <source>Ready to start</source>
        <translation>Todo listo para empezar</translation>
    </message>
    <message>
        <source>Nothing has been kept or sent so far. Look once more, then press Start.</source>
        <translation>Hasta ahora no se ha guardado ni enviado nada. Revíselo una vez más y pulse Empezar.</translation>
    </message>
    <message>
        <source>From Immich:</source>
        <translation>De Immich:</translation>
    </message>
    <message>
        <source>To Google Photos:</source>
        <translation>A Google Fotos:</translation>
    </message>
    <message>
        <source>Albums to be mirrored</source>
        <translation>Álbumes que se replicarán</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>A photo that leaves it</source>
        <translation>Una foto que sale de él</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <translation>%1, cuenta %2</translation>
    </message>
    <message>
        <source>the account that you signed in with</source>
        <translation>la cuenta con la que ha iniciado sesión</translation>
    </message>
    <message>
        <source>The sign-in ends on %1, because your Google project is in testing. You will then have to sign in again, unless you publish the app and sign in anew before.</source>
        <translation>La sesión termina el %1 porque su proyecto de Google está en pruebas. Entonces tendrá que volver a iniciar sesión, a menos que antes publique la aplicación e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>is taken out of Google&apos;s album</source>
        <translation>se quita del álbum de Google</translation>
    </message>
    <message>
        <source>stays in Google&apos;s album</source>
        <translation>se queda en el álbum de Google</translation>
    </message>
    <message>
        <source>Counting what will be sent…</source>
        <translation>Calculando lo que se enviará…</translation>
    </message>
    <message>
        <source>What will be sent could not be counted. %1</source>
        <translation>No se pudo calcular lo que se enviará. %1</translation>
    </message>
    <message>
        <source>Count &amp;again</source>
        <translation>&amp;Calcular de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them Immich does not know the size yet.</source>
        <translation>
            <numerusform>De %n de ellos, Immich aún no conoce el tamaño.</numerusform>
            <numerusform>De %n de ellos, Immich aún no conoce el tamaño.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay out: Google Photos does not take their format or size. They will be listed.</source>
        <translation>
            <numerusform>%n archivo queda fuera: Google Fotos no admite su formato o su tamaño. Aparecerá en la lista.</numerusform>
            <numerusform>%n archivos quedan fuera: Google Fotos no admite su formato o su tamaño. Aparecerán en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is more than the %1 that a Google account has for free. Without more storage the sync will stop when the account is full, and go on when there is room again.</source>
        <translation>Esto supera los %1 gratuitos de una cuenta de Google. Sin más almacenamiento, la sincronización se detendrá cuando la cuenta esté llena y continuará cuando vuelva a haber espacio.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Nothing was kept. %1</source>
        <translation>No se guardó nada. %1</translation>
    </message>
    <message>
        <source>To be sent: %1, %2.</source>
        <comment>photos, size</comment>
        <translation>Por enviar: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n&#xa0;vídeo</numerusform>
            <numerusform>%n&#xa0;vídeos</numerusform>
        </translation>
    </message>
    <message>
        <source>To be sent: %1, %2.</source>
        <comment>videos, size</comment>
        <translation>Por enviar: %1, %2.</translation>
    </message>
    <message>
        <source>To be sent: %1 and %2, %3.</source>
        <comment>photos, videos, size</comment>
        <translation>Por enviar: %1 y %2, %3.</translation>
    </message>
</context>
<context>
    <name>immirror::TrayIcon</name>
    <message>
        <source>Set &amp;up…</source>
        <translation>Con&amp;figurar…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>&amp;Cancel sync</source>
        <translation>&amp;Cancelar la sincronización</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Durante una &amp;hora</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Hasta &amp;mañana</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Hasta que yo la r&amp;eanude</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Open Immirror</source>
        <translation>&amp;Abrir Immirror</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>P&amp;roblems (%1)</source>
        <translation>Pro&amp;blemas (%1)</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>Pro&amp;blemas</translation>
    </message>
</context>
<context>
    <name>immirror::VerifyDialog</name>
    <message>
        <source>&amp;Open in Google Photos</source>
        <translation>A&amp;brir en Google Fotos</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>Rep&amp;arar</translation>
    </message>
    <message>
        <source>&amp;Whole plan…</source>
        <translation>&amp;Plan completo…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Check against Google&apos;s album: %1</source>
        <comment>%1: an album&apos;s name</comment>
        <translation>Comprobar el álbum de Google: %1</translation>
    </message>
    <message>
        <source>What differs in Google&apos;s album</source>
        <translation>Lo que difiere en el álbum de Google</translation>
    </message>
    <message>
        <source>Comparing with what Google&apos;s album really holds…</source>
        <translation>Comparando con lo que contiene de verdad el álbum de Google…</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Reparando…</translation>
    </message>
    <message>
        <source>Looking what a sync would do…</source>
        <translation>Mirando qué haría una sincronización…</translation>
    </message>
    <message>
        <source>This album is not mirrored any more.</source>
        <translation>Este álbum ya no se replica.</translation>
    </message>
    <message>
        <source>Google has no album of this one yet: the first sync makes it.</source>
        <translation>Google aún no tiene álbum para este: lo crea la primera sincronización.</translation>
    </message>
    <message>
        <source>Google&apos;s album is as it should be.</source>
        <translation>El álbum de Google está como debe.</translation>
    </message>
    <message>
        <source>What somebody took out stays out, unless the album&apos;s rules say otherwise: see “What is mirrored…”.</source>
        <translation>Lo que alguien sacó se queda fuera, salvo que las reglas del álbum digan otra cosa: vea «Qué se replica…».</translation>
    </message>
    <message numerus="yes">
        <source>%n of them a repair leaves alone: Immirror removes nothing that it did not put there. You can remove it in Google Photos.</source>
        <translation>
            <numerusform>Una reparación no toca %n de ellas: Immirror no quita nada que no haya puesto. Puede quitarla en Google Fotos.</numerusform>
            <numerusform>Una reparación no toca %n de ellas: Immirror no quita nada que no haya puesto. Puede quitarlas en Google Fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A repair changes only what Immirror knows of the album; what is missing comes with the next sync.</source>
        <translation>Una reparación solo cambia lo que Immirror sabe del álbum; lo que falta llega con la próxima sincronización.</translation>
    </message>
    <message>
        <source>The page of problems offers to have a new one made.</source>
        <translation>La página Problemas ofrece crear uno nuevo.</translation>
    </message>
    <message>
        <source>Repaired.</source>
        <translation>Reparado.</translation>
    </message>
    <message>
        <source>Repaired. This is what a sync does now:</source>
        <translation>Reparado. Esto es lo que hace ahora una sincronización:</translation>
    </message>
    <message>
        <source>Repaired. There is nothing left to do for a sync:</source>
        <translation>Reparado. A una sincronización no le queda nada por hacer:</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>immirror::WelcomePage</name>
    <message>
        <source>Welcome to Immirror</source>
        <translation>Le damos la bienvenida a Immirror</translation>
    </message>
    <message>
        <source>It keeps albums of your Immich mirrored in Google Photos.</source>
        <translation>Mantiene álbumes de su Immich replicados en Google Fotos.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Sends the albums that you choose from Immich to Google Photos, each into an album of its own, and keeps them alike from then on.</source>
        <translation>Envía los álbumes que usted elija de Immich a Google Fotos, cada uno a un álbum propio, y a partir de entonces los mantiene iguales.</translation>
    </message>
    <message>
        <source>Reads from Immich, and changes nothing there.</source>
        <translation>Lee de Immich y no cambia nada allí.</translation>
    </message>
    <message>
        <source>Sees and touches only those photos and albums in Google Photos that it put there itself.</source>
        <translation>Ve y modifica únicamente las fotos y los álbumes de Google Fotos que él mismo puso allí.</translation>
    </message>
    <message>
        <source>What you should know before</source>
        <translation>Lo que conviene saber antes</translation>
    </message>
    <message>
        <source>Photos are sent at original quality, and count against the storage of your Google account.</source>
        <translation>Las fotos se envían en calidad original y cuentan para el almacenamiento de su cuenta de Google.</translation>
    </message>
    <message>
        <source>Google lets no program delete photos. A photo that leaves an album in Immich can leave Google&apos;s album too; from Google&apos;s library only you can delete it.</source>
        <translation>Google no permite que ningún programa elimine fotos. Una foto que sale de un álbum en Immich puede salir también del álbum de Google; de la biblioteca de Google solo usted puede eliminarla.</translation>
    </message>
    <message>
        <source>It is no backup: Google does not give back the same files. Your originals stay in Immich.</source>
        <translation>No es una copia de seguridad: Google no devuelve los mismos archivos. Sus originales se quedan en Immich.</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Qué necesita</translation>
    </message>
    <message>
        <source>The address of your Immich, and an API key of it.</source>
        <translation>La dirección de su Immich y una clave de API de este.</translation>
    </message>
    <message>
        <source>A Google account, and about ten minutes to make an access of your own to Google Photos (an OAuth client; it is free).</source>
        <translation>Una cuenta de Google y unos diez minutos para crear un acceso propio a Google Fotos (un cliente OAuth; es gratuito).</translation>
    </message>
    <message>
        <source>The next pages show both, step by step. Nothing is kept before the last page.</source>
        <translation>Las páginas siguientes muestran ambas cosas, paso a paso. No se guarda nada antes de la última página.</translation>
    </message>
</context>
</TS>
