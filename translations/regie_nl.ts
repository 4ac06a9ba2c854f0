<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>AppointmentCard</name>
    <message>
        <source>Today: %1</source>
        <extracomment>Card on the first page; %1 is what the appointment is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow: %1</source>
        <extracomment>Card on the first page; %1 is what the appointment is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n days: %1</source>
        <extracomment>Card on the first page; %n days from now, %1 is what the appointment is</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>See the appointment</source>
        <extracomment>Button on the card of the next appointment</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoryPage</name>
    <message>
        <source>All</source>
        <extracomment>First of the filters above a list: all kinds</extracomment>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>ChoosePassphrase</name>
    <message>
        <source>This is too short. Use twelve letters or more.</source>
        <extracomment>Below a new passphrase</extracomment>
        <translation>Dit is te kort. Neem twaalf letters of meer.</translation>
    </message>
    <message>
        <source>This is too easy to guess. Choose something else, for example four words.</source>
        <extracomment>Below a new passphrase</extracomment>
        <translation>Dit is te makkelijk te raden. Kies iets anders, zoals vier woorden.</translation>
    </message>
    <message>
        <source>This is not the same. Type it once more.</source>
        <extracomment>Below a passphrase typed for the second time</extracomment>
        <translation>Dit is niet hetzelfde. Typ het nog een keer.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <extracomment>Name of the field for a new passphrase</extracomment>
        <translation>Uw wachtwoord</translation>
    </message>
    <message>
        <source>Use twelve letters or more. Four words are easy to remember.</source>
        <extracomment>Below the name of the field for a new passphrase</extracomment>
        <translation>Neem twaalf letters of meer. Vier woorden onthoudt u goed.</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: to the next question</extracomment>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Think of words for me</source>
        <extracomment>Button: the program thinks of words for a passphrase</extracomment>
        <translation>Bedenk woorden voor mij</translation>
    </message>
    <message>
        <source>These words are hard to guess. Write them down and keep the paper safe.</source>
        <extracomment>Above words the program made for a passphrase</extracomment>
        <translation>Deze woorden zijn moeilijk te raden. Schrijf ze op en bewaar het papier goed.</translation>
    </message>
    <message>
        <source>Take these words</source>
        <extracomment>Button below words the program made</extracomment>
        <translation>Neem deze woorden</translation>
    </message>
    <message>
        <source>Other words</source>
        <extracomment>Button below words the program made</extracomment>
        <translation>Andere woorden</translation>
    </message>
    <message>
        <source>I will think of one myself</source>
        <extracomment>Button below words the program made</extracomment>
        <translation>Ik bedenk er zelf een</translation>
    </message>
    <message>
        <source>Your passphrase once more</source>
        <extracomment>Name of the field where the passphrase is typed for the second time</extracomment>
        <translation>Nog een keer uw wachtwoord</translation>
    </message>
    <message>
        <source>Then we know for sure that you typed it well.</source>
        <extracomment>Below the name of that field</extracomment>
        <translation>Dan weten we zeker dat u het goed typt.</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Try again</source>
        <extracomment>Button beside an error</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Choice in a document: see the pages as they look</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Choice in a document: read its words in your own letters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>Button in a document</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>In a document; %1 and %2 are numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>Button in a document</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Button in a document: the picture becomes larger</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Button in a document: the picture becomes smaller</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <extracomment>Button in a document: the whole page is in sight</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full width</source>
        <extracomment>Button in a document: the page is as wide as the window</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>Button in a document: write a copy to a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this document</source>
        <extracomment>Button in a document: everything else that is known of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy outside Regie is not protected any more. Whoever can use your computer can read it.</source>
        <extracomment>Before a copy of a document is written to a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place</source>
        <extracomment>Button: choose where the copy goes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save</source>
        <extracomment>Button: no copy after all</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is saved in the place you chose.</source>
        <extracomment>After a copy of a document was written</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regie cannot show this kind of file. You can save a copy and open it with another program.</source>
        <extracomment>In place of a document</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of this document cannot be read. Its text is below.</source>
        <extracomment>In place of a document</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read. It may be damaged, or locked with a password. You can save a copy and try another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this document is not in your record. See what is known about it with the button above.</source>
        <extracomment>In place of a document</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Name of the list of pages for a screen reader</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <extracomment>A page in the list of pages</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Page %1 of %2, as a picture</source>
        <extracomment>What a screen reader says of a page that is shown as a picture</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document, as a picture</source>
        <extracomment>What a screen reader says of a document that is shown as a picture</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Text to read or hear the words.</source>
        <extracomment>What a screen reader says after that</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>Show more of the text</source>
        <extracomment>Button below the words of a long document</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Letters and documents</source>
        <extracomment>Title of the page with letters, reports and pictures</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What care providers wrote about you, and what you kept yourself.</source>
        <extracomment>Below the title of the page with letters, reports and pictures</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter above the list of documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and reports</source>
        <extracomment>Filter above the list of documents: letters and reports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Filter above the list of documents: photos and scans</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a document or photo</source>
        <extracomment>Button above the list of documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button beside an error</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no letters or documents yet. Add a letter or a photo, or bring in files you got from your hospital.</source>
        <extracomment>In place of the list of documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in files</source>
        <extracomment>Button below the words that there are no documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date known</source>
        <extracomment>Heading in the list of documents, above what has no date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>Name of the list of documents for a screen reader</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryFrame</name>
    <message>
        <source>Back</source>
        <extracomment>Button above a question: to the one before</extracomment>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>ErrorNote</name>
    <message>
        <source>Try again</source>
        <extracomment>Button beside an error</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactListView</name>
    <message>
        <source>No date known</source>
        <extracomment>Heading in a list, above what has no date</extracomment>
        <translation>Geen datum bekend</translation>
    </message>
    <message>
        <source>your remark</source>
        <extracomment>Tag on a line of a list: the person wrote a remark with it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactPage</name>
    <message>
        <source>How much to show</source>
        <extracomment>Name of the choice how much of a fact is shown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>How much of a fact is shown: one line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>How much of a fact is shown: what people read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>How much of a fact is shown: to the letter</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from yourself</source>
        <extracomment>Tag on a fact: the person said or measured this, no care provider</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the remark back</source>
        <extracomment>Button: the remark that was just taken away comes back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is %1?</source>
        <extracomment>Card that explains a word; %1 is the word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this means for you, you discuss with your doctor.</source>
        <extracomment>Below the explanation of a result</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>Card of a fact: what one can do with it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not right</source>
        <extracomment>Button: the person remarks that a fact is not right; the source is not changed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not about me</source>
        <extracomment>Button: the person remarks that a fact is about somebody else</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>Button: write a note with a fact</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see your remarks. The care provider&apos;s record does not change.</source>
        <extracomment>Below the buttons for remarks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <extracomment>Card of a fact: who sent it and when</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the letter</source>
        <extracomment>Card of a fact: codes and the like</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the source sent it</source>
        <extracomment>Card of a fact: what the source sent, as it came</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n earlier versions. They are kept.</source>
        <extracomment>Card with the original of a fact; %n is how many older ones there are</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the original</source>
        <extracomment>Button: show what the source sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>from yourself</source>
        <extracomment>Tag on a line of a list: the person said or measured this, no care provider</extracomment>
        <translation>van uzelf</translation>
    </message>
</context>
<context>
    <name>FiveAtATime</name>
    <message>
        <source>Earlier ones</source>
        <extracomment>Simple screens, below five choices: the five before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Simple screens, below five choices: five more</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <extracomment>Title of the page with help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it urgent?</source>
        <extracomment>Card on the help page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your life in danger? Call 112. Regie cannot call for you. Nobody watches your data for you.</source>
        <extracomment>Card on the help page. 112 is the emergency number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do I …?</source>
        <extracomment>Card on the help page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find something</source>
        <extracomment>Help: question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Ctrl and F. Type a word. Or just start typing.</source>
        <extracomment>Help: answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Help: question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the Back button. Or press Alt and the left arrow.</source>
        <extracomment>Help: answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>Help: question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F9. Regie reads the page to you. Any key stops it.</source>
        <extracomment>Help: answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make letters larger</source>
        <extracomment>Help: question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Ctrl and plus. Ctrl and minus makes them smaller.</source>
        <extracomment>Help: answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close my record</source>
        <extracomment>Help: question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Ctrl and L. Then nobody else can look.</source>
        <extracomment>Help: answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise with an invented record</source>
        <extracomment>Button on the help page: closes the record and opens an invented one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words explained</source>
        <extracomment>Card on the help page: words explained</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a word</source>
        <extracomment>Name of the field that searches the explained words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regie has no explanation for this word. Ask your doctor or your pharmacy.</source>
        <extracomment>Help page, when no explained word fits</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockOverlay</name>
    <message>
        <source>Hidden. Press any key.</source>
        <extracomment>On the sheet that covers everything</extracomment>
        <translation>Verborgen. Druk op een toets.</translation>
    </message>
    <message>
        <source>Regie locks soon. Press any key to go on.</source>
        <extracomment>Half a minute before the lock</extracomment>
        <translation>Regie gaat zo op slot. Druk op een toets om door te gaan.</translation>
    </message>
</context>
<context>
    <name>NewPassphrasePage</name>
    <message>
        <source>Choose a new passphrase</source>
        <extracomment>Title of the page after the recovery code</extracomment>
        <translation>Kies een nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Your record is open. With the new passphrase you get in the next time.</source>
        <extracomment>Below that title</extracomment>
        <translation>Uw dossier is open. Met het nieuwe wachtwoord komt u er straks weer in.</translation>
    </message>
    <message>
        <source>Your new passphrase is being kept. This takes a few seconds.</source>
        <extracomment>While the new passphrase is being set</extracomment>
        <translation>Uw nieuwe wachtwoord wordt bewaard. Dat duurt een paar tellen.</translation>
    </message>
</context>
<context>
    <name>NewProfilePage</name>
    <message>
        <source>How large do you want your screens?</source>
        <extracomment>Question while making a record</extracomment>
        <translation>Welke schermen wilt u?</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <extracomment>Question while making a record</extracomment>
        <translation>Hoe heet u?</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <extracomment>Question while making a record</extracomment>
        <translation>Wanneer bent u geboren?</translation>
    </message>
    <message>
        <source>Type your passphrase once more</source>
        <extracomment>Question while making a record</extracomment>
        <translation>Typ uw wachtwoord nog een keer</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Kies een wachtwoord</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <extracomment>Below the question; %1 and %2 are numbers</extracomment>
        <translation>Vraag %1 van %2</translation>
    </message>
    <message>
        <source>Your record is being made. This takes a few seconds.</source>
        <extracomment>While a record is being made</extracomment>
        <translation>Uw dossier wordt gemaakt. Dat duurt een paar tellen.</translation>
    </message>
    <message>
        <source>Ordinary screens</source>
        <extracomment>Choice: the standard mode</extracomment>
        <translation>Gewone schermen</translation>
    </message>
    <message>
        <source>You see much at once.</source>
        <extracomment>Below that choice</extracomment>
        <translation>U ziet veel tegelijk.</translation>
    </message>
    <message>
        <source>Large, simple screens</source>
        <extracomment>Choice: the simplified mode</extracomment>
        <translation>Grote, eenvoudige schermen</translation>
    </message>
    <message>
        <source>You see one thing at a time, in large letters.</source>
        <extracomment>Below that choice</extracomment>
        <translation>U ziet één ding tegelijk, met grote letters.</translation>
    </message>
    <message>
        <source>You can always choose again.</source>
        <extracomment>Below the choice of screens</extracomment>
        <translation>U kunt altijd weer kiezen.</translation>
    </message>
    <message>
        <source>Your first and last name</source>
        <extracomment>Name of a field</extracomment>
        <translation>Uw voornaam en achternaam</translation>
    </message>
    <message>
        <source>Show my name on the lock screen</source>
        <extracomment>Choice below the name; off at first</extracomment>
        <translation>Laat mijn naam zien op het slotscherm</translation>
    </message>
    <message>
        <source>Everybody at this computer can read your name then.</source>
        <extracomment>Below that choice when it is on</extracomment>
        <translation>Iedereen bij deze computer kan uw naam dan lezen.</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: to the next question</extracomment>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Your date of birth</source>
        <extracomment>Name of a field</extracomment>
        <translation>De dag dat u geboren bent</translation>
    </message>
    <message>
        <source>Day, month and year. For example 3-4-1952.</source>
        <extracomment>Below the name of that field</extracomment>
        <translation>Dag, maand en jaar. Zoals 3-4-1952.</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <extracomment>The date as the program understood it; %1 is a date</extracomment>
        <translation>Dat is %1.</translation>
    </message>
    <message>
        <source>Regie cannot read this as a date yet.</source>
        <extracomment>Below a date of birth that is no date yet</extracomment>
        <translation>Dit kan Regie nog niet lezen als een datum.</translation>
    </message>
    <message>
        <source>With it, Regie notices data of somebody else. You may leave it out.</source>
        <extracomment>Below the empty field for the date of birth</extracomment>
        <translation>Zo merkt Regie het als iets van een ander is. U mag dit overslaan.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <extracomment>Button: to the next question, or on without an answer</extracomment>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Nobody else knows your passphrase. We cannot look it up for you.</source>
        <extracomment>Below the choice of a passphrase</extracomment>
        <translation>Niemand anders kent uw wachtwoord. Wij kunnen het niet voor u opzoeken.</translation>
    </message>
</context>
<context>
    <name>NewsPage</name>
    <message>
        <source>New for you</source>
        <extracomment>Title of the page with what came in lately</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Your note</source>
        <extracomment>Name of the field for a note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the note</source>
        <extracomment>Button: keep the note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not keep</source>
        <extracomment>Button: leave the field for a note</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseInput</name>
    <message>
        <source>Show what I type</source>
        <extracomment>Below a passphrase: show the letters instead of dots</extracomment>
        <translation>Laat zien wat ik typ</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>Which record do you want to open?</source>
        <extracomment>Title of the page to choose among several records</extracomment>
        <translation>Welk dossier wilt u openen?</translation>
    </message>
    <message>
        <source>Record %1</source>
        <extracomment>A record without a visible name; %1 is a number</extracomment>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>Button below the records on this computer</extracomment>
        <translation>Iets anders</translation>
    </message>
</context>
<context>
    <name>ReadAloudBar</name>
    <message>
        <source>Reading aloud</source>
        <extracomment>Name of the bar below the page while it is read aloud</extracomment>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>The voice is being made ready.</source>
        <extracomment>In the bar for reading aloud: the first time it takes some seconds</extracomment>
        <translation>De stem wordt klaargezet.</translation>
    </message>
    <message>
        <source>Regie cannot read aloud here. The program Speech Dispatcher does not answer. Ask someone to install it. You can go on without sound.</source>
        <extracomment>In the bar for reading aloud; “Speech Dispatcher” is the name of a program</extracomment>
        <translation>Regie kan hier niet voorlezen. Het programma Speech Dispatcher geeft geen antwoord. Vraag iemand om het te installeren. U kunt zonder geluid verder.</translation>
    </message>
    <message>
        <source>There is no English voice on this computer. Ask someone to install one: espeak-ng. You can go on without sound.</source>
        <extracomment>In the bar for reading aloud: a voice of another language is not used</extracomment>
        <translation>Er is geen Nederlandse stem op deze computer. Vraag iemand om er een te installeren: espeak-ng. U kunt zonder geluid verder.</translation>
    </message>
    <message>
        <source>There is no sound. Is a loudspeaker or a headphone connected? You can go on without sound.</source>
        <extracomment>In the bar for reading aloud: it speaks, but nothing is heard</extracomment>
        <translation>Er komt geen geluid. Is er een luidspreker of koptelefoon aangesloten? U kunt zonder geluid verder.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button in the bar for reading aloud</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button in the bar for reading aloud: go on after a pause</extracomment>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Button in the bar for reading aloud: be silent for a moment</extracomment>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <extracomment>Button in the bar for reading aloud: the sentence before this one</extracomment>
        <translation>Vorige zin</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <extracomment>Button in the bar for reading aloud: the sentence after this one</extracomment>
        <translation>Volgende zin</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>Button in the bar for reading aloud</extracomment>
        <translation>Langzamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>Button in the bar for reading aloud</extracomment>
        <translation>Sneller</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: puts the message about reading aloud away</extracomment>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ReadAloudButton</name>
    <message>
        <source>Stop reading</source>
        <extracomment>Button that stops the reading aloud</extracomment>
        <translation>Stop met voorlezen</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>Button that reads the page aloud</extracomment>
        <translation>Lees voor</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>My record</source>
        <extracomment>Title of the page with all kinds of data</extracomment>
        <translation>Mijn dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of data</source>
        <comment>below the title of My record</comment>
        <translation>
            <numerusform>%n gegeven</numerusform>
            <numerusform>%n gegevens</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in your record yet. Bring in a file, or write down what you know yourself.</source>
        <extracomment>My record, while there is nothing in it</extracomment>
        <translation>Er staat nog niets in uw dossier. Haal een bestand binnen, of schrijf op wat u zelf weet.</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Do you have your recovery code?</source>
        <extracomment>Title of the page to open a record with the recovery code</extracomment>
        <translation>Heeft u uw herstelcode?</translation>
    </message>
    <message>
        <source>You wrote it down when you made your record. It has seven groups of four.</source>
        <extracomment>Below that title</extracomment>
        <translation>U schreef hem op toen u uw dossier maakte. Hij heeft zeven groepjes van vier.</translation>
    </message>
    <message>
        <source>Your record opens. This takes a few seconds.</source>
        <extracomment>While a record is being opened</extracomment>
        <translation>Uw dossier gaat open. Dat duurt een paar tellen.</translation>
    </message>
    <message>
        <source>Type the code from your paper</source>
        <extracomment>Name of the field for the recovery code</extracomment>
        <translation>Typ de code van uw papier</translation>
    </message>
    <message>
        <source>Capitals and dashes do not matter.</source>
        <extracomment>Below the name of the field for the recovery code</extracomment>
        <translation>Hoofdletters en streepjes maken niet uit.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: open the record with the recovery code</extracomment>
        <translation>Openen</translation>
    </message>
    <message>
        <source>No code and no passphrase?</source>
        <extracomment>Card below the recovery code</extracomment>
        <translation>Geen code en geen wachtwoord?</translation>
    </message>
    <message>
        <source>Then nobody can open this record. We cannot either. You can make a new one and collect your data again.</source>
        <extracomment>In that card</extracomment>
        <translation>Dan kan niemand dit dossier openen. Wij ook niet. U kunt wel een nieuw dossier maken en alles weer ophalen.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>What stands on your paper?</source>
        <extracomment>Title of the page with the new recovery code, and of the question after it</extracomment>
        <translation>Wat staat er op uw papier?</translation>
    </message>
    <message>
        <source>Write down this code</source>
        <translation>Schrijf deze code op</translation>
    </message>
    <message>
        <source>So we know that the code is on paper.</source>
        <extracomment>Below the question about the recovery code</extracomment>
        <translation>Zo weten we dat de code op papier staat.</translation>
    </message>
    <message>
        <source>Did you forget your passphrase? With this code you still get in.</source>
        <extracomment>Below the title of the page with the new recovery code</extracomment>
        <translation>Weet u uw wachtwoord niet meer? Met deze code komt u er toch in.</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <extracomment>A part of the recovery code; %1 is its number, %2 are its characters</extracomment>
        <translation>Groepje %1: %2</translation>
    </message>
    <message>
        <source>Keep the paper where nobody looks. Regie shows this code only now.</source>
        <extracomment>Below the recovery code</extracomment>
        <translation>Bewaar het papier waar niemand kijkt. Regie toont deze code alleen nu.</translation>
    </message>
    <message>
        <source>Are passphrase and code both lost? Then nobody can open your record.</source>
        <extracomment>Below the recovery code</extracomment>
        <translation>Bent u het wachtwoord en de code kwijt? Dan kan niemand uw dossier openen.</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <extracomment>Button below the recovery code</extracomment>
        <translation>De code staat op papier</translation>
    </message>
    <message>
        <source>Type group %1</source>
        <extracomment>Name of a field for one group of the recovery code; %1 is a number</extracomment>
        <translation>Typ groepje %1</translation>
    </message>
    <message>
        <source>This is not in the code. Look on your paper, or look at the code again.</source>
        <extracomment>When the groups of the recovery code are not right</extracomment>
        <translation>Dit klopt niet met de code. Kijk op uw papier, of bekijk de code nog eens.</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: check what was typed</extracomment>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <extracomment>Button: back to the recovery code</extracomment>
        <translation>Laat de code nog eens zien</translation>
    </message>
</context>
<context>
    <name>RemarkRow</name>
    <message>
        <source>Take away</source>
        <extracomment>Button with a remark of the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search everything: medicine, result, doctor</source>
        <extracomment>Name of the search field, and what stands in it while it is empty</extracomment>
        <translation>Zoek in alles: medicijn, uitslag, dokter</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <extracomment>Title of the page with what a search found</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you look for. For example sugar, heart or the name of your doctor.</source>
        <extracomment>Below the title of the search page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found for: %1</source>
        <extracomment>Below the title of the search page; %1 is what was typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing about “%1” in your record. Try another word, or a part of it.</source>
        <extracomment>Search page; %1 is what was typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the page with settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every choice works at once. You can always change it back.</source>
        <extracomment>Below the title of the settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Setting: which language</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <extracomment>Setting: standard or simplified</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large and simple screens show one thing at a time.</source>
        <extracomment>Setting: standard or simplified</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary screens</source>
        <extracomment>Setting: the standard mode</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large, simple screens</source>
        <extracomment>Setting: the simplified mode</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of letters: %1 %</source>
        <extracomment>Setting: how large letters are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Button: smaller letters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Button: larger letters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at first</source>
        <extracomment>Button: letters as large as at first</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Setting: colours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on my computer</source>
        <extracomment>Setting: colours as the computer has them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Setting: light colours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Setting: dark colours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much contrast</source>
        <extracomment>Setting: black and white</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <extracomment>Setting: things that move</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages may move</source>
        <extracomment>Setting: pages slide</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <extracomment>Setting: pages do not slide</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <extracomment>Setting: how quickly texts are read aloud</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very slow</source>
        <extracomment>Setting: speed of reading aloud</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <extracomment>Setting: speed of reading aloud</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary speed</source>
        <extracomment>Setting: speed of reading aloud</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>Setting: speed of reading aloud</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very quick</source>
        <extracomment>Setting: speed of reading aloud</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Setting: when the record is locked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regie locks your record when you do nothing for a while. Then nobody else can look.</source>
        <extracomment>Setting: when the record is locked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <extracomment>Setting: after how many minutes the record is locked</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Regie %1. Free software. Your data stays on this computer.</source>
        <extracomment>Foot of the settings; %1 is a number like 0.1.0</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimpleAppointmentsPage</name>
    <message>
        <source>My appointments</source>
        <extracomment>Simple screens: title of the screen with appointments</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regie knows no appointment. Do you have one? Then you can add it.</source>
        <extracomment>Simple screens: no appointment is known. That does not mean there is none</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an appointment</source>
        <extracomment>Simple screens: button to add something</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimpleFactPage</name>
    <message>
        <source>What is %1?</source>
        <extracomment>Simple screens: card that explains a word; %1 is the word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does this mean for you? Ask your doctor.</source>
        <extracomment>Simple screens: below a result</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <extracomment>Simple screens: button, the remark comes back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less</source>
        <extracomment>Simple screens: button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <extracomment>Simple screens: button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not right</source>
        <extracomment>Simple screens: the person says a fact is not right</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not about me</source>
        <extracomment>Simple screens: the person says a fact is about somebody else</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>Simple screens: button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this</source>
        <extracomment>Simple screens: card with everything about a fact</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>Simple screens: button, every value to the letter</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimpleHelpPage</name>
    <message>
        <source>Help</source>
        <extracomment>Simple screens: title of the help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it urgent?</source>
        <extracomment>Simple screens: card of the help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your life in danger? Call 112. Regie cannot call for you.</source>
        <extracomment>Simple screens: help. 112 is the emergency number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does it work?</source>
        <extracomment>Simple screens: card of the help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a large button. You then see more. Press Back to return. You cannot break anything.</source>
        <extracomment>Simple screens: help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you want to listen? Press Read aloud.</source>
        <extracomment>Simple screens: help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is something not right?</source>
        <extracomment>Simple screens: card of the help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regie shows what your doctor wrote. Ask your doctor to change it.</source>
        <extracomment>Simple screens: help</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimpleHomePage</name>
    <message>
        <source>Hello %1</source>
        <extracomment>Simple screens: title of the first screen; %1 is a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>Simple screens: below the greeting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My medicines</source>
        <extracomment>Simple screens: choice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what you take.</source>
        <extracomment>Simple screens: below the choice of medicines</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My appointment</source>
        <extracomment>Simple screens: choice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regie knows no appointment.</source>
        <extracomment>Simple screens: below the choice of appointments</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My results</source>
        <extracomment>Simple screens: choice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of blood, urine and scans.</source>
        <extracomment>Simple screens: below the choice of results</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All my data</source>
        <extracomment>Simple screens: choice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There is something new: %n.</source>
        <extracomment>Simple screens: below the choice of all data; %n is how many came in</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Letters, illnesses and more.</source>
        <extracomment>Simple screens: below the choice of all data</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimpleListPage</name>
    <message>
        <source>There is nothing here yet.</source>
        <extracomment>Simple screens: a list is empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimpleRecordPage</name>
    <message>
        <source>All my data</source>
        <extracomment>Simple screens: title of the screen with all kinds of data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to see?</source>
        <extracomment>Simple screens: below the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <extracomment>Simple screens: the record is empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimpleSettingsPage</name>
    <message>
        <source>Larger or smaller</source>
        <extracomment>Simple screens: title of the settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger letters</source>
        <extracomment>Simple screens: button for larger letters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <extracomment>Simple screens: button for smaller letters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which colours?</source>
        <extracomment>Simple screens: heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Simple screens: light colours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Simple screens: dark colours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and white</source>
        <extracomment>Simple screens: black and white</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language?</source>
        <extracomment>Simple screens: heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More on one screen?</source>
        <extracomment>Simple screens: heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show ordinary screens</source>
        <extracomment>Simple screens: button to the standard mode</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimpleShell</name>
    <message>
        <source>Back</source>
        <extracomment>Simple screens, top left on every screen but the first</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Simple screens, below on every screen: to the first screen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Simple screens, below on every screen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger or smaller</source>
        <extracomment>Simple screens, below on every screen: size of letters and so on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Simple screens, below on every screen: close the record</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandardShell</name>
    <message>
        <source>Today</source>
        <extracomment>Place in the rail: the first page</extracomment>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>My record</source>
        <extracomment>Place in the rail: all data</extracomment>
        <translation>Mijn dossier</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Place in the rail: everything in order of time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>In the rail: how the program looks and works</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>In the rail: close the record so that nobody else can look</extracomment>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button on top of every page but the first of a place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Button at the bottom right of every page: opens the page with help</extracomment>
        <translation>Hulp</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Too easy to guess</source>
        <extracomment>Strength of a passphrase</extracomment>
        <translation>Te makkelijk te raden</translation>
    </message>
    <message>
        <source>Just good enough</source>
        <extracomment>Strength of a passphrase</extracomment>
        <translation>Net goed genoeg</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>Strength of a passphrase</extracomment>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Very good</source>
        <extracomment>Strength of a passphrase</extracomment>
        <translation>Heel goed</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <extracomment>Title of the page with everything in order of time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see a part of your record. Choose what you want to see.</source>
        <extracomment>Below the title of the timeline</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in your record, newest first.</source>
        <extracomment>Below the title of the timeline</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide choices</source>
        <extracomment>Button above the timeline</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what you see</source>
        <extracomment>Button above the timeline</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when?</source>
        <extracomment>Heading above the choices of a period</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From all times</source>
        <extracomment>Choice of a period</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last %n year(s)</source>
        <extracomment>Choice of a period</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What?</source>
        <extracomment>Heading above the choices of kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Choice above the timeline: all kinds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From whom?</source>
        <extracomment>Heading above the choices of care providers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <extracomment>Choice above the timeline: all care providers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in your record fits these choices.</source>
        <extracomment>Timeline, when the choices leave nothing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in your record yet.</source>
        <extracomment>Timeline of an empty record</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Good afternoon, %1</source>
        <extracomment>Title of the first page; %1 is the person&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <extracomment>Title of the first page; %1 is the person&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <extracomment>Title of the first page at night; %1 is the person&apos;s name</extracomment>
        <translation>Dag %1</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <extracomment>Title of the first page; %1 is the person&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. This is practice data about an invented person.</source>
        <extracomment>Below the greeting, with the practice data; %1 is a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured last</source>
        <extracomment>Card on the first page: the last of each kind of measurement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest in your record</source>
        <extracomment>Card on the first page, the first time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New for you</source>
        <extracomment>Card on the first page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in your record yet. Bring in a file, or write down what you know.</source>
        <extracomment>Card on the first page of an empty record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came in since %1.</source>
        <extracomment>Card on the first page; %1 is a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See everything</source>
        <extracomment>Button on the first page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>See all %n new</source>
        <extracomment>Button on the first page: all that came in; %n is how many</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>I have seen this</source>
        <extracomment>Button on the first page: what is new now is known from here on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add something</source>
        <extracomment>Card on the first page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what you know yourself. Or bring in a letter, a photo or a file.</source>
        <extracomment>Card on the first page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: write down something oneself</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <extracomment>Button: bring in files</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your record</source>
        <extracomment>Title of the page to open a record that has no visible name</extracomment>
        <translation>Uw dossier</translation>
    </message>
    <message>
        <source>Your record is locked. Only you can open it.</source>
        <extracomment>Below the title of the page to open a record</extracomment>
        <translation>Uw dossier is op slot. Alleen u kunt het openen.</translation>
    </message>
    <message>
        <source>Your record opens. This takes a few seconds.</source>
        <extracomment>While a record is being opened</extracomment>
        <translation>Uw dossier gaat open. Dat duurt een paar tellen.</translation>
    </message>
    <message>
        <source>Type your passphrase</source>
        <extracomment>Name of the field for the passphrase</extracomment>
        <translation>Typ uw wachtwoord</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: open the record</extracomment>
        <translation>Openen</translation>
    </message>
    <message>
        <source>I do not know my passphrase</source>
        <extracomment>Button below the passphrase</extracomment>
        <translation>Ik weet mijn wachtwoord niet meer</translation>
    </message>
    <message>
        <source>Another record</source>
        <extracomment>Button below the passphrase</extracomment>
        <translation>Een ander dossier</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>Button below the passphrase: make another record, or look round</extracomment>
        <translation>Iets anders</translation>
    </message>
</context>
<context>
    <name>WaitNote</name>
    <message>
        <source>You can try again in 1 second.</source>
        <extracomment>After several wrong passphrases</extracomment>
        <translation>Over 1 tel kunt u het weer proberen.</translation>
    </message>
    <message>
        <source>You can try again in %1 seconds.</source>
        <extracomment>After several wrong passphrases; %1 is a number above 1</extracomment>
        <translation>Over %1 tellen kunt u het weer proberen.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Regie</source>
        <extracomment>Title of the very first page</extracomment>
        <translation>Welkom bij Regie</translation>
    </message>
    <message>
        <source>All about your health in one place. It stays on this computer.</source>
        <extracomment>Below the title of the very first page</extracomment>
        <translation>Alles over uw zorg op één plek. Het blijft op deze computer.</translation>
    </message>
    <message>
        <source>The invented record opens. This takes a few seconds.</source>
        <extracomment>While the invented record is being made</extracomment>
        <translation>Het verzonnen dossier gaat open. Dat duurt een paar tellen.</translation>
    </message>
    <message>
        <source>Make my own record</source>
        <extracomment>Choice on the first page</extracomment>
        <translation>Mijn eigen dossier maken</translation>
    </message>
    <message>
        <source>Only you can open it. This takes five minutes.</source>
        <extracomment>Below that choice</extracomment>
        <translation>Alleen u kunt het openen. Dit duurt vijf minuten.</translation>
    </message>
    <message>
        <source>Look round first</source>
        <extracomment>Choice on the first page: opens an invented record</extracomment>
        <translation>Eerst rondkijken</translation>
    </message>
    <message>
        <source>With the data of an invented person.</source>
        <extracomment>Below that choice</extracomment>
        <translation>In het dossier van een verzonnen mens.</translation>
    </message>
    <message>
        <source>Open a record</source>
        <extracomment>Choice on the first page</extracomment>
        <translation>Een dossier openen</translation>
    </message>
    <message>
        <source>A record that is on this computer already.</source>
        <extracomment>Below that choice</extracomment>
        <translation>Een dossier dat al op deze computer staat.</translation>
    </message>
</context>
<context>
    <name>regie::ui::DocumentViewModel</name>
    <message>
        <source>File %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <extracomment>Name of the file for a copy of a document: without what it is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regie::ui::FactViewModel</name>
    <message>
        <source>received on %1</source>
        <extracomment>Where a fact comes from; %1 is a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You say: this is not right</source>
        <extracomment>A remark of the person about a fact</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You say: this is not about me</source>
        <extracomment>A remark of the person about a fact</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>A remark of the person about a fact</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
