<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AppointmentCard</name>
    <message numerus="yes">
        <source>In %n days: %1</source>
        <extracomment>Card on the first page; %n days from now, %1 is what the appointment is</extracomment>
        <translation>
            <numerusform>In %n days: %1</numerusform>
            <numerusform>In %n days: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactPage</name>
    <message numerus="yes">
        <source>There are %n earlier versions. They are kept.</source>
        <extracomment>Card with the original of a fact; %n is how many older ones there are</extracomment>
        <translation>
            <numerusform>There are %n earlier versions. They are kept.</numerusform>
            <numerusform>There are %n earlier versions. They are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n file(s) read.</source>
        <comment>after files were read</comment>
        <extracomment>After files were read: one line of how it went</extracomment>
        <translation>
            <numerusform>%n file read.</numerusform>
            <numerusform>%n files read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your BSN was taken out in %n place(s).</source>
        <comment>after files were read</comment>
        <extracomment>After files were read: one line of how it went</extracomment>
        <translation>
            <numerusform>Your BSN was taken out in %n place.</numerusform>
            <numerusform>Your BSN was taken out in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) is/are new.</source>
        <comment>after files were read</comment>
        <extracomment>After files were read: one line of how it went</extracomment>
        <translation>
            <numerusform>%n record is new.</numerusform>
            <numerusform>%n records are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) has/have changed. The earlier version is kept.</source>
        <comment>after files were read</comment>
        <extracomment>After files were read: one line of how it went</extracomment>
        <translation>
            <numerusform>%n record has changed. The earlier version is kept.</numerusform>
            <numerusform>%n records have changed. The earlier version is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) was/were in your record already.</source>
        <comment>after files were read</comment>
        <extracomment>After files were read: one line of how it went</extracomment>
        <translation>
            <numerusform>%n record was in your record already.</numerusform>
            <numerusform>%n records were in your record already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) or link(s) was/were left out.</source>
        <comment>after files were read</comment>
        <extracomment>After files were read: one line of how it went</extracomment>
        <translation>
            <numerusform>%n hidden file or link was left out.</numerusform>
            <numerusform>%n hidden files or links were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureGivePage</name>
    <message numerus="yes">
        <source>%n measurement(s) you filled in yourself.</source>
        <extracomment>On the page to give measurements: how many of them go</extracomment>
        <translation>
            <numerusform>%n measurement you filled in yourself.</numerusform>
            <numerusform>%n measurements you filled in yourself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureImportPage</name>
    <message numerus="yes">
        <source>%n measurement(s) came in.</source>
        <comment>after a file of a device</comment>
        <extracomment>After a file was read</extracomment>
        <translation>
            <numerusform>%n measurement came in.</numerusform>
            <numerusform>%n measurements came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) was/were in your record already.</source>
        <comment>after a file of a device</comment>
        <extracomment>After a file was read</extracomment>
        <translation>
            <numerusform>%n measurement was in your record already.</numerusform>
            <numerusform>%n measurements were in your record already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionnairePage</name>
    <message numerus="yes">
        <source>%n question(s) still need(s) an answer.</source>
        <extracomment>Below a questionnaire; %n is how many questions have no answer yet</extracomment>
        <translation>
            <numerusform>%n question still need an answer.</numerusform>
            <numerusform>%n questions still needs an answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message numerus="yes">
        <source>%n piece(s) of data</source>
        <comment>below the title of My record</comment>
        <translation>
            <numerusform>%n piece of data</numerusform>
            <numerusform>%n pieces of data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreSteps</name>
    <message numerus="yes">
        <source>Your record of %1 is back. All %n piece(s) of data in the file were counted and are there.</source>
        <extracomment>A backup was put back; %1 is a day, %n is how many pieces of data</extracomment>
        <translation>
            <numerusform>Your record of %1 is back. All %n piece of data in the file were counted and are there.</numerusform>
            <numerusform>Your record of %1 is back. All %n pieces of data in the file were counted and are there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your record of %1 is back. All %n piece(s) of data and %2 documents in the file were counted and are there.</source>
        <extracomment>A backup was put back; %1 is a day, %2 a number of documents, %n is how many pieces of data</extracomment>
        <translation>
            <numerusform>Your record of %1 is back. All %n piece of data and %2 documents in the file were counted and are there.</numerusform>
            <numerusform>Your record of %1 is back. All %n pieces of data and %2 documents in the file were counted and are there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <extracomment>Setting: after how many minutes the record is locked</extracomment>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareNewPage</name>
    <message numerus="yes">
        <source>%n item(s) go along</source>
        <extracomment>Sharing: title above what goes along; %n is how many</extracomment>
        <translation>
            <numerusform>%n item go along</numerusform>
            <numerusform>%n items go along</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message numerus="yes">
        <source>%n is past its last day. Do you want to record that it no longer holds?</source>
        <extracomment>Sharing: %n shares are past the day the person gave</extracomment>
        <translation>
            <numerusform>%n is past its last day. Do you want to record that it no longer holds?</numerusform>
            <numerusform>%n is past its last day. Do you want to record that it no longer holds?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is made and read back: %n piece(s).</source>
        <extracomment>A backup was made and checked; %n is how many pieces of data</extracomment>
        <translation>
            <numerusform>The backup is made and read back: %n piece.</numerusform>
            <numerusform>The backup is made and read back: %n pieces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is in the folder: %n piece(s). Whoever has the folder can read it.</source>
        <extracomment>Everything was written to a folder; %n is how many pieces of data</extracomment>
        <translation>
            <numerusform>Everything is in the folder: %n piece. Whoever has the folder can read it.</numerusform>
            <numerusform>Everything is in the folder: %n pieces. Whoever has the folder can read it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimpleHomePage</name>
    <message numerus="yes">
        <source>There is something new: %n.</source>
        <extracomment>Simple screens: below the choice of all data; %n is how many came in</extracomment>
        <translation>
            <numerusform>There is something new: %n.</numerusform>
            <numerusform>There is something new: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimpleImportPage</name>
    <message numerus="yes">
        <source>%n new thing(s) came in.</source>
        <comment>simple screens, after files were read</comment>
        <extracomment>Simple screens: after files were read</extracomment>
        <translation>
            <numerusform>%n new thing came in.</numerusform>
            <numerusform>%n new things came in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimpleMeasureGivePage</name>
    <message numerus="yes">
        <source>%n number(s) to send</source>
        <extracomment>Simple screens: above every value that is sent; %n is how many</extracomment>
        <translation>
            <numerusform>%n number to send</numerusform>
            <numerusform>%n numbers to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimpleMeasureImportPage</name>
    <message numerus="yes">
        <source>%n number(s) came in.</source>
        <comment>simple screens, after a file of a device</comment>
        <extracomment>Simple screens: after a file was read</extracomment>
        <translation>
            <numerusform>%n number came in.</numerusform>
            <numerusform>%n numbers came in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimplePortalsPage</name>
    <message numerus="yes">
        <source>You have %n.</source>
        <comment>simple screens: how many care providers</comment>
        <extracomment>Simple screens: below the choice of care providers</extracomment>
        <translation>
            <numerusform>You have %n.</numerusform>
            <numerusform>You have %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimpleShareNewPage</name>
    <message numerus="yes">
        <source>%n item(s). Take the tick away if you do not want to give it.</source>
        <extracomment>Simple screens, sharing: %n is how many items go along</extracomment>
        <translation>
            <numerusform>%n item. Take the tick away if you do not want to give it.</numerusform>
            <numerusform>%n items. Take the tick away if you do not want to give it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See the %n that stay behind</source>
        <extracomment>Simple screens, sharing: see what does not go along; %n is how many</extracomment>
        <translation>
            <numerusform>See the %n that stay behind</numerusform>
            <numerusform>See the %n that stay behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimpleStoragePage</name>
    <message numerus="yes">
        <source>Done. From your other device came %n thing(s).</source>
        <extracomment>Simple screens: after exchanging with the other device; %n is how much came in</extracomment>
        <translation>
            <numerusform>Done. From your other device came %n thing.</numerusform>
            <numerusform>Done. From your other device came %n things.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message numerus="yes">
        <source>The backup is in your folder, fetched back and compared: %n piece(s).</source>
        <extracomment>A backup was made in the folder on the internet; %n is how many pieces of data</extracomment>
        <translation>
            <numerusform>The backup is in your folder, fetched back and compared: %n piece.</numerusform>
            <numerusform>The backup is in your folder, fetched back and compared: %n pieces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From your other devices came %n thing(s).</source>
        <extracomment>After exchanging with the other devices; %n is how much came in</extracomment>
        <translation>
            <numerusform>From your other devices came %n thing.</numerusform>
            <numerusform>From your other devices came %n things.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready for them: %n thing(s).</source>
        <extracomment>After exchanging with the other devices; %n is how much is ready for them</extracomment>
        <translation>
            <numerusform>Ready for them: %n thing.</numerusform>
            <numerusform>Ready for them: %n things.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>Last %n year(s)</source>
        <extracomment>Choice of a period</extracomment>
        <translation>
            <numerusform>Last %n year</numerusform>
            <numerusform>Last %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>See all %n new</source>
        <extracomment>Button on the first page: all that came in; %n is how many</extracomment>
        <translation>
            <numerusform>See all %n new</numerusform>
            <numerusform>See all %n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You take %n medicine(s), as far as your record says.</source>
        <extracomment>Card on the first page; %n is how many medicines</extracomment>
        <translation>
            <numerusform>You take %n medicine, as far as your record says.</numerusform>
            <numerusform>You take %n medicines, as far as your record says.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::FileSourcesViewModel</name>
    <message numerus="yes">
        <source>%n item(s), last on %1</source>
        <extracomment>Below the name of a file that was brought in; %n is how much, %1 a day</extracomment>
        <translation>
            <numerusform>%n item, last on %1</numerusform>
            <numerusform>%n items, last on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::MeasureGiveViewModel</name>
    <message numerus="yes">
        <source>%n measurement(s)</source>
        <extracomment>Below a kind of measurement that can be given: how many there are of it</extracomment>
        <translation>
            <numerusform>%n measurement</numerusform>
            <numerusform>%n measurements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were sent there before. That does not go again.</source>
        <extracomment>Measurements that are not sent once more</extracomment>
        <translation>
            <numerusform>%n was sent there before. That does not go again.</numerusform>
            <numerusform>%n were sent there before. That does not go again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has it: %n measurement(s).</source>
        <extracomment>Measurements arrived; %1 is a care provider, %n how many</extracomment>
        <translation>
            <numerusform>%1 has it: %n measurement.</numerusform>
            <numerusform>%1 has it: %n measurements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One page has room for %n kinds. Choose fewer.</source>
        <extracomment>In place of the buttons to print measurements; %n is a number</extracomment>
        <translation>
            <numerusform>One page has room for %n kinds. Choose fewer.</numerusform>
            <numerusform>One page has room for %n kinds. Choose fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) is/are outside what the meter can measure. That does not count in the average.</source>
        <extracomment>On paper: values such as &quot;LO&quot; of a meter</extracomment>
        <translation>
            <numerusform>%n value is outside what the meter can measure. That does not count in the average.</numerusform>
            <numerusform>%n values are outside what the meter can measure. That does not count in the average.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::MeasureImportViewModel</name>
    <message numerus="yes">
        <source>%n measurement(s)</source>
        <extracomment>Beside an earlier import of a device</extracomment>
        <translation>
            <numerusform>%n measurement</numerusform>
            <numerusform>%n measurements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::MeasurePlanViewModel</name>
    <message numerus="yes">
        <source>%1, of %n measurement(s)</source>
        <extracomment>An average and of how many measurements; %1 is a value</extracomment>
        <translation>
            <numerusform>%1, of %n measurement</numerusform>
            <numerusform>%1, of %n measurements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::MeasureSeriesViewModel</name>
    <message numerus="yes">
        <source>%n measurement(s) has/have no number that Regie can read. Look in your record.</source>
        <extracomment>Below the measurements of one kind</extracomment>
        <translation>
            <numerusform>%n measurement has no number that Regie can read. Look in your record.</numerusform>
            <numerusform>%n measurements have no number that Regie can read. Look in your record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::PortalAttentionViewModel</name>
    <message numerus="yes">
        <source>%n care providers need you for a moment.</source>
        <extracomment>Line on the first page; %n is how many care providers need the person</extracomment>
        <translation>
            <numerusform>%n care providers need you for a moment.</numerusform>
            <numerusform>%n care providers need you for a moment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::PortalRemovalViewModel</name>
    <message numerus="yes">
        <source>%n came in</source>
        <extracomment>Beside a day on which things came in from a care provider; %n is how many</extracomment>
        <translation>
            <numerusform>%n came in</numerusform>
            <numerusform>%n came in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::PortalWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Some things that were sent together; %1 is the first, %n how many more</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::PortalsViewModel</name>
    <message numerus="yes">
        <source>A care provider is busy. Regie waits a moment. %n thing(s) came in.</source>
        <extracomment>While data is fetched; a care provider asked to come back later. %n is how many came in</extracomment>
        <translation>
            <numerusform>A care provider is busy. Regie waits a moment. %n thing came in.</numerusform>
            <numerusform>A care provider is busy. Regie waits a moment. %n things came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came in so far.</source>
        <extracomment>While data is fetched from care providers</extracomment>
        <translation>
            <numerusform>%n thing came in so far.</numerusform>
            <numerusform>%n things came in so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) is/are new.</source>
        <extracomment>After fetching from care providers</extracomment>
        <translation>
            <numerusform>%n thing is new.</numerusform>
            <numerusform>%n things are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) has/have changed.</source>
        <extracomment>After fetching from care providers</extracomment>
        <translation>
            <numerusform>%n thing has changed.</numerusform>
            <numerusform>%n things have changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Regie could not read %n thing(s). That is kept aside.</source>
        <extracomment>After fetching from care providers</extracomment>
        <translation>
            <numerusform>Regie could not read %n thing. That is kept aside.</numerusform>
            <numerusform>Regie could not read %n things. That is kept aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not everything came from %n care provider(s).</source>
        <extracomment>After fetching; %n is how many care providers of which not everything came</extracomment>
        <translation>
            <numerusform>Not everything came from %n care provider.</numerusform>
            <numerusform>Not everything came from %n care providers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::RemovalWords</name>
    <message numerus="yes">
        <source>What goes: %n item(s) that came in since %1.</source>
        <extracomment>Before removing data; %n is how many, %1 since which day it came in</extracomment>
        <translation>
            <numerusform>What goes: %n item that came in since %1.</numerusform>
            <numerusform>What goes: %n items that came in since %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As before again: %n item(s).</source>
        <extracomment>Before removing what came in since a day; %n is how many had changed since</extracomment>
        <translation>
            <numerusform>As before again: %n item.</numerusform>
            <numerusform>As before again: %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also gone: %n document(s) or picture(s).</source>
        <extracomment>Before removing data; %n is how many documents and pictures go too</extracomment>
        <translation>
            <numerusform>Also gone: %n document or picture.</numerusform>
            <numerusform>Also gone: %n documents or pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also gone: %n piece(s) that could not be read.</source>
        <extracomment>Before removing data; %n is how many files or parts were kept aside</extracomment>
        <translation>
            <numerusform>Also gone: %n piece that could not be read.</numerusform>
            <numerusform>Also gone: %n pieces that could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also known from somebody else: %n item(s). That stays.</source>
        <extracomment>What stays when data is removed; %n is how many things are known from another source too</extracomment>
        <translation>
            <numerusform>Also known from somebody else: %n item. That stays.</numerusform>
            <numerusform>Also known from somebody else: %n items. That stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) of your own. You see them below your care providers.</source>
        <extracomment>What stays when data is removed; %n is how many remarks</extracomment>
        <translation>
            <numerusform>%n remark of your own. You see them below your care providers.</numerusform>
            <numerusform>%n remarks of your own. You see them below your care providers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::ShareLogViewModel</name>
    <message numerus="yes">
        <source>On %1, %n item(s).</source>
        <extracomment>What was shared: %1 is a day, %n how many items</extracomment>
        <translation>
            <numerusform>On %1, %n item.</numerusform>
            <numerusform>On %1, %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::ShareViewModel</name>
    <message numerus="yes">
        <source>Also goes along: %n item(s) about %1.</source>
        <extracomment>Warning before sharing; %1 is a sensitive subject such as mental health</extracomment>
        <translation>
            <numerusform>Also goes along: %n item about %1.</numerusform>
            <numerusform>Also goes along: %n items about %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
