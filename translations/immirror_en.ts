<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n photo(s) are tried again by the next sync.</source>
        <translation>
            <numerusform>%n photo is tried again by the next sync.</numerusform>
            <numerusform>%n photos are tried again by the next sync.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphan(s) left the list.</source>
        <translation>
            <numerusform>%n orphan left the list.</numerusform>
            <numerusform>%n orphans left the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; is mirrored from the next sync on (%n photo(s)).</source>
        <translation>
            <numerusform>&apos;%1&apos; is mirrored from the next sync on (%n photo).</numerusform>
            <numerusform>&apos;%1&apos; is mirrored from the next sync on (%n photos).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n albums named &apos;%1&apos;; use the id of one.</source>
        <translation>
            <numerusform>There is %n album named &apos;%1&apos;; use its id.</numerusform>
            <numerusform>There are %n albums named &apos;%1&apos;; use the id of one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left Immich at once: their removal from Google&apos;s album waits for you. See &apos;immirror run %1&apos;; &apos;immirror sync --accept-removals&apos; removes them.</source>
        <translation>
            <numerusform>%n photo left Immich: its removal from Google&apos;s album waits for you. See &apos;immirror run %1&apos;; &apos;immirror sync --accept-removals&apos; removes it.</numerusform>
            <numerusform>%n photos left Immich at once: their removal from Google&apos;s album waits for you. See &apos;immirror run %1&apos;; &apos;immirror sync --accept-removals&apos; removes them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  requests about %1, with %n create(s) in about %2</source>
        <comment>to Google, of which creates bring photos into an album</comment>
        <translation>
            <numerusform>  requests about %1, with %n create in about %2</numerusform>
            <numerusform>  requests about %1, with %n creates in about %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message numerus="yes">
        <source>%1: %n photo(s) checked, %2 different</source>
        <translation>
            <numerusform>%1: %n photo checked, %2 different</numerusform>
            <numerusform>%1: %n photos checked, %2 different</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of the album came from elsewhere first, and Google shows them to no program: whether one is missing cannot be told.</source>
        <translation>
            <numerusform>%n photo of the album came from elsewhere first, and Google shows it to no program: whether one is missing cannot be told.</numerusform>
            <numerusform>%n photos of the album came from elsewhere first, and Google shows them to no program: whether one is missing cannot be told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n thing(s) are waiting for you.</source>
        <translation>
            <numerusform>%n thing is waiting for you.</numerusform>
            <numerusform>%n things are waiting for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are in Google Photos now.</source>
        <translation>
            <numerusform>%n photo is in Google Photos now.</numerusform>
            <numerusform>%n photos are in Google Photos now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message numerus="yes">
        <source>%n to remove from Google&apos;s album</source>
        <translation>
            <numerusform>%n to remove from Google&apos;s album</numerusform>
            <numerusform>%n to remove from Google&apos;s album</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to upload</source>
        <translation>
            <numerusform>%n to upload</numerusform>
            <numerusform>%n to upload</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to link</source>
        <translation>
            <numerusform>%n to link</numerusform>
            <numerusform>%n to link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to replace</source>
        <translation>
            <numerusform>%n to replace</numerusform>
            <numerusform>%n to replace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caption(s) to change</source>
        <translation>
            <numerusform>%n caption to change</numerusform>
            <numerusform>%n captions to change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to let stay</source>
        <translation>
            <numerusform>%n to let stay</numerusform>
            <numerusform>%n to let stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to leave out</source>
        <translation>
            <numerusform>%n to leave out</numerusform>
            <numerusform>%n to leave out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to leave as it is</source>
        <translation>
            <numerusform>%n to leave as it is</numerusform>
            <numerusform>%n to leave as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the photos to send seem(s) to have no date of their own: Google Photos shows them on the day on which they are sent.</source>
        <translation>
            <numerusform>%n of the photos to send seems to have no date of its own: Google Photos shows it on the day on which it is sent.</numerusform>
            <numerusform>%n of the photos to send seem to have no date of their own: Google Photos shows them on the day on which they are sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the photos to send go(es) as a copy with Immich&apos;s date in it, unless there is one: such a copy differs from the original.</source>
        <translation>
            <numerusform>%n of the photos to send goes as a copy with Immich&apos;s date in it, unless there is one: such a copy differs from the original.</numerusform>
            <numerusform>%n of the photos to send go as copies with Immich&apos;s date in them, unless there is one: such a copy differs from the original.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Putting each photo in its place takes %n request(s), about %1; all together it would be %2.</source>
        <translation>
            <numerusform>Putting each photo in its place takes %n request, about %1; all together it would be %2.</numerusform>
            <numerusform>Putting each photo in its place takes %n requests, about %1; all together it would be %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These photos go together, in %1, and some will stand beside their places: putting each in its place would take %n request(s), about %2.</source>
        <translation>
            <numerusform>These photos go together, in %1, and some will stand beside their places: putting each in its place would take %n request, about %2.</numerusform>
            <numerusform>These photos go together, in %1, and some will stand beside their places: putting each in its place would take %n requests, about %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standings</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left</source>
        <translation>
            <numerusform>about %n day left</numerusform>
            <numerusform>about %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left “%1” in Immich: shall Google&apos;s album lose them too?</source>
        <translation>
            <numerusform>%n photo left “%1” in Immich: shall Google&apos;s album lose it too?</numerusform>
            <numerusform>%n photos left “%1” in Immich: shall Google&apos;s album lose them too?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be mirrored.</source>
        <translation>
            <numerusform>%n photo could not be mirrored.</numerusform>
            <numerusform>%n photos could not be mirrored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be sent yet; tried again %1</source>
        <comment>%1: at 15:00</comment>
        <translation>
            <numerusform>%n photo could not be sent yet; tried again %1</numerusform>
            <numerusform>%n photos could not be sent yet; tried again %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be sent yet; tried again when you sync</source>
        <translation>
            <numerusform>%n photo could not be sent yet; tried again when you sync</numerusform>
            <numerusform>%n photos could not be sent yet; tried again when you sync</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is another Immich server or user than the one that %n album(s) were mirrored from. They stay in Google Photos as they are. Connect the earlier account again to go on with them, or choose albums of this one.</source>
        <translation>
            <numerusform>This is another Immich server or user than the one that %n album was mirrored from. It stays in Google Photos as it is. Connect the earlier account again to go on with it, or choose albums of this one.</numerusform>
            <numerusform>This is another Immich server or user than the one that %n albums were mirrored from. They stay in Google Photos as they are. Connect the earlier account again to go on with them, or choose albums of this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is another Google account than the one that %n album(s) were mirrored to. They stay there as they are. Connect the earlier account again to go on with them, or mirror the same albums to this one, from the first photo on.</source>
        <translation>
            <numerusform>This is another Google account than the one that %n album was mirrored to. It stays there as it is. Connect the earlier account again to go on with it, or mirror the same album to this one, from the first photo on.</numerusform>
            <numerusform>This is another Google account than the one that %n albums were mirrored to. They stay there as they are. Connect the earlier account again to go on with them, or mirror the same albums to this one, from the first photo on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is another OAuth client than the one that %n album(s) were mirrored with. Google lets it neither see nor change what the earlier one made: those albums stay as they are. Sign in with the earlier client again to go on with them, or mirror the same albums anew.</source>
        <translation>
            <numerusform>This is another OAuth client than the one that %n album was mirrored with. Google lets it neither see nor change what the earlier one made: that album stays as it is. Sign in with the earlier client again to go on with it, or mirror the same album anew.</numerusform>
            <numerusform>This is another OAuth client than the one that %n albums were mirrored with. Google lets it neither see nor change what the earlier one made: those albums stay as they are. Sign in with the earlier client again to go on with them, or mirror the same albums anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album(s) wait until you sync</source>
        <translation>
            <numerusform>%n album waits until you sync</numerusform>
            <numerusform>%n albums wait until you sync</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album(s) wait for the next sync, %1</source>
        <comment>%1: at 15:00</comment>
        <translation>
            <numerusform>%n album waits for the next sync, %1</numerusform>
            <numerusform>%n albums wait for the next sync, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n to remove: waits for your yes</source>
        <translation>
            <numerusform>%n to remove: waits for your yes</numerusform>
            <numerusform>%n to remove: waits for your yes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to try again</source>
        <translation>
            <numerusform>%n to try again</numerusform>
            <numerusform>%n to try again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::AlbumModel</name>
    <message numerus="yes">
        <source>%1, %n photo(s)</source>
        <translation>
            <numerusform>%1, %n photo</numerusform>
            <numerusform>%1, %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::AlbumPicker</name>
    <message numerus="yes">
        <source>%n album(s) chosen</source>
        <translation>
            <numerusform>%n album chosen</numerusform>
            <numerusform>%n albums chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::CertificateRow</name>
    <message numerus="yes">
        <source>Certificates of %1, and %n more.</source>
        <translation>
            <numerusform>Certificates of %1, and %n more.</numerusform>
            <numerusform>Certificates of %1, and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s): %1.</source>
        <translation>
            <numerusform>%n certificate: %1.</numerusform>
            <numerusform>%n certificates: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::CsvSaver</name>
    <message numerus="yes">
        <source>%n row(s) exported to %1</source>
        <translation>
            <numerusform>%n row exported to %1</numerusform>
            <numerusform>%n rows exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::GeneralPage</name>
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
            <numerusform>hour</numerusform>
            <numerusform>hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>unit beside a number field</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::ImmichForm</name>
    <message numerus="yes">
        <source>The API key lacks %n permission(s):</source>
        <translation>
            <numerusform>The API key lacks %n permission:</numerusform>
            <numerusform>The API key lacks %n permissions:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::PlanDialog</name>
    <message numerus="yes">
        <source>Something is to be known of %n more album(s).</source>
        <translation>
            <numerusform>Something is to be known of %n more album.</numerusform>
            <numerusform>Something is to be known of %n more albums.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So many would leave Google&apos;s album at once that %n removal(s) wait for your yes, on the page of problems.</source>
        <translation>
            <numerusform>So many would leave Google&apos;s album at once that %n removal waits for your yes, on the page of problems.</numerusform>
            <numerusform>So many would leave Google&apos;s album at once that %n removals wait for your yes, on the page of problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::ProgressPanel</name>
    <message numerus="yes">
        <source>%1 of %n photo(s)</source>
        <translation>
            <numerusform>%1 of %n photo</numerusform>
            <numerusform>%1 of %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::RemovalsDialog</name>
    <message numerus="yes">
        <source>%n photo(s) left the album “%1” in Immich. They can leave Google&apos;s album too: they stay in your Google Photos library, where only you can delete them.</source>
        <translation>
            <numerusform>%n photo left the album “%1” in Immich. It can leave Google&apos;s album too: it stays in your Google Photos library, where only you can delete it.</numerusform>
            <numerusform>%n photos left the album “%1” in Immich. They can leave Google&apos;s album too: they stay in your Google Photos library, where only you can delete them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove these %n photo(s) from Google&apos;s album</source>
        <translation>
            <numerusform>&amp;Remove this photo from Google&apos;s album</numerusform>
            <numerusform>&amp;Remove these %n photos from Google&apos;s album</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::RulesDialog</name>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>%n star or more</numerusform>
            <numerusform>%n stars or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::SafetyPage</name>
    <message numerus="yes">
        <source>If one sync would take more than %n photo(s) out of an album, it takes out none before you have looked at them and said yes.</source>
        <translation>
            <numerusform>If one sync would take more than %n photo out of an album, it takes out none before you have looked at them and said yes.</numerusform>
            <numerusform>If one sync would take more than %n photos out of an album, it takes out none before you have looked at them and said yes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If one sync would take more than %1 % of an album&apos;s photos out of it, or more than %n, it takes out none before you have looked at them and said yes.</source>
        <translation>
            <numerusform>If one sync would take more than %1 % of an album&apos;s photos out of it, or more than %n, it takes out none before you have looked at them and said yes.</numerusform>
            <numerusform>If one sync would take more than %1 % of an album&apos;s photos out of it, or more than %n, it takes out none before you have looked at them and said yes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If one sync would take more than %1 % of an album&apos;s photos out of it and more than %2 of them, or more than %n, it takes out none before you have looked at them and said yes.</source>
        <translation>
            <numerusform>If one sync would take more than %1 % of an album&apos;s photos out of it and more than %2 of them, or more than %n, it takes out none before you have looked at them and said yes.</numerusform>
            <numerusform>If one sync would take more than %1 % of an album&apos;s photos out of it and more than %2 of them, or more than %n, it takes out none before you have looked at them and said yes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::SummaryPage</name>
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
            <numerusform>Of %n of them Immich does not know the size yet.</numerusform>
            <numerusform>Of %n of them Immich does not know the size yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay out: Google Photos does not take their format or size. They will be listed.</source>
        <translation>
            <numerusform>%n file stays out: Google Photos does not take its format or size. It will be listed.</numerusform>
            <numerusform>%n files stay out: Google Photos does not take their format or size. They will be listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n video</numerusform>
            <numerusform>%n videos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>immirror::VerifyDialog</name>
    <message numerus="yes">
        <source>%n of them a repair leaves alone: Immirror removes nothing that it did not put there. You can remove it in Google Photos.</source>
        <translation>
            <numerusform>%n of them a repair leaves alone: Immirror removes nothing that it did not put there. You can remove it in Google Photos.</numerusform>
            <numerusform>%n of them a repair leaves alone: Immirror removes nothing that it did not put there. You can remove them in Google Photos.</numerusform>
        </translation>
    </message>
</context>
</TS>
