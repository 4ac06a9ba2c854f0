<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>AddFormPage</name>
    <message>
        <source>A medicine I take</source>
        <extracomment>Form to write something down: what is being written down</extracomment>
        <translation>Een medicijn dat ik neem</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <extracomment>Form to write something down: question (medicine)</extracomment>
        <translation>Hoe heet het?</translation>
    </message>
    <message>
        <source>As it stands on the box.</source>
        <extracomment>Form to write something down: help with that question</extracomment>
        <translation>Zoals het op het doosje staat.</translation>
    </message>
    <message>
        <source>How do you take it?</source>
        <extracomment>Form to write something down: question (medicine)</extracomment>
        <translation>Hoe neemt u het?</translation>
    </message>
    <message>
        <source>For example: 1 tablet in the morning.</source>
        <extracomment>Form to write something down: help with that question</extracomment>
        <translation>Bijvoorbeeld: &apos;s ochtends 1 tablet.</translation>
    </message>
    <message>
        <source>Since when?</source>
        <extracomment>Form to write something down: question (medicine)
----------
Form to write something down: question (allergy)
----------
Form to write something down: question (problem)</extracomment>
        <translation>Sinds wanneer?</translation>
    </message>
    <message>
        <source>As far as you know. The year alone is fine.</source>
        <extracomment>Form to write something down: help with that question</extracomment>
        <translation>Voor zover u het weet. Alleen het jaar is ook goed.</translation>
    </message>
    <message>
        <source>Until when?</source>
        <extracomment>Form to write something down: question (medicine)
----------
Form to write something down: question (problem)</extracomment>
        <translation>Tot wanneer?</translation>
    </message>
    <message>
        <source>Leave it empty if you still take it.</source>
        <extracomment>Form to write something down: help with that question</extracomment>
        <translation>Laat leeg als u het nog neemt.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <extracomment>Form to write something down: question (medicine)
----------
Form to write something down: question (appointment)</extracomment>
        <translation>Waarvoor is het?</translation>
    </message>
    <message>
        <source>Anything else?</source>
        <extracomment>Form to write something down: question (medicine)
----------
Form to write something down: question (allergy)
----------
Form to write something down: question (problem)
----------
Form to write something down: question (appointment)</extracomment>
        <translation>Wilt u nog iets zeggen?</translation>
    </message>
    <message>
        <source>An allergy</source>
        <extracomment>Form to write something down: what is being written down</extracomment>
        <translation>Een allergie</translation>
    </message>
    <message>
        <source>What can you not stand?</source>
        <extracomment>Form to write something down: question (allergy)</extracomment>
        <translation>Waar kunt u niet tegen?</translation>
    </message>
    <message>
        <source>For example: penicillin, nuts, plasters.</source>
        <extracomment>Form to write something down: help with that question</extracomment>
        <translation>Bijvoorbeeld: penicilline, noten, pleisters.</translation>
    </message>
    <message>
        <source>What happens then?</source>
        <extracomment>Form to write something down: question (allergy)</extracomment>
        <translation>Wat gebeurt er dan?</translation>
    </message>
    <message>
        <source>For example: a red skin, short of breath.</source>
        <extracomment>Form to write something down: help with that question</extracomment>
        <translation>Bijvoorbeeld: een rode huid, benauwd.</translation>
    </message>
    <message>
        <source>A complaint or illness</source>
        <extracomment>Form to write something down: what is being written down</extracomment>
        <translation>Een klacht of ziekte</translation>
    </message>
    <message>
        <source>What is it?</source>
        <extracomment>Form to write something down: question (problem)
----------
Form to write something down: question (document)</extracomment>
        <translation>Wat is het?</translation>
    </message>
    <message>
        <source>In your own words.</source>
        <extracomment>Form to write something down: help with that question</extracomment>
        <translation>In uw eigen woorden.</translation>
    </message>
    <message>
        <source>Leave it empty if it is not over.</source>
        <extracomment>Form to write something down: help with that question</extracomment>
        <translation>Laat leeg als het niet over is.</translation>
    </message>
    <message>
        <source>An appointment</source>
        <extracomment>Form to write something down: what is being written down</extracomment>
        <translation>Een afspraak</translation>
    </message>
    <message>
        <source>For example: check of my eyes.</source>
        <extracomment>Form to write something down: help with that question</extracomment>
        <translation>Bijvoorbeeld: controle van mijn ogen.</translation>
    </message>
    <message>
        <source>When is it?</source>
        <extracomment>Form to write something down: question (appointment)</extracomment>
        <translation>Wanneer is het?</translation>
    </message>
    <message>
        <source>The time may stay empty.</source>
        <extracomment>Form to write something down: help with that question</extracomment>
        <translation>De tijd mag leeg blijven.</translation>
    </message>
    <message>
        <source>With whom?</source>
        <extracomment>Form to write something down: question (appointment)</extracomment>
        <translation>Met wie?</translation>
    </message>
    <message>
        <source>For example: the eye doctor.</source>
        <extracomment>Form to write something down: help with that question</extracomment>
        <translation>Bijvoorbeeld: de oogarts.</translation>
    </message>
    <message>
        <source>Where?</source>
        <extracomment>Form to write something down: question (appointment)</extracomment>
        <translation>Waar?</translation>
    </message>
    <message>
        <source>For example: hospital, route 24.</source>
        <extracomment>Form to write something down: help with that question</extracomment>
        <translation>Bijvoorbeeld: ziekenhuis, route 24.</translation>
    </message>
    <message>
        <source>For example: what to bring.</source>
        <extracomment>Form to write something down: help with that question</extracomment>
        <translation>Bijvoorbeeld: wat u mee moet nemen.</translation>
    </message>
    <message>
        <source>A note</source>
        <extracomment>Form to write something down: what is being written down</extracomment>
        <translation>Een notitie</translation>
    </message>
    <message>
        <source>What do you want to write down?</source>
        <extracomment>Form to write something down: question (note)</extracomment>
        <translation>Wat wilt u opschrijven?</translation>
    </message>
    <message>
        <source>Which day is it about?</source>
        <extracomment>Form to write something down: question (note)</extracomment>
        <translation>Over welke dag gaat het?</translation>
    </message>
    <message>
        <source>Leave it empty for today.</source>
        <extracomment>Form to write something down: help with that question</extracomment>
        <translation>Laat leeg voor vandaag.</translation>
    </message>
    <message>
        <source>A document or photo</source>
        <extracomment>Form to write something down: what is being written down</extracomment>
        <translation>Een document of foto</translation>
    </message>
    <message>
        <source>Which file?</source>
        <extracomment>Form to write something down: question (document)</extracomment>
        <translation>Welk bestand?</translation>
    </message>
    <message>
        <source>A PDF, a photo, a scan or a text.</source>
        <extracomment>Form to write something down: help with that question</extracomment>
        <translation>Een PDF, een foto, een scan of een tekst.</translation>
    </message>
    <message>
        <source>For example: letter about my knee. Leave it empty to use what the file says.</source>
        <extracomment>Form to write something down: help with that question</extracomment>
        <translation>Bijvoorbeeld: brief over mijn knie. Laat leeg om te nemen wat in het bestand staat.</translation>
    </message>
    <message>
        <source>Of which day is it?</source>
        <extracomment>Form to write something down: question (document)</extracomment>
        <translation>Van welke dag is het?</translation>
    </message>
    <message>
        <source>Who is it from?</source>
        <extracomment>Form to write something down: question (document)</extracomment>
        <translation>Van wie is het?</translation>
    </message>
    <message>
        <source>For example: the name of the hospital.</source>
        <extracomment>Form to write something down: help with that question</extracomment>
        <translation>Bijvoorbeeld: de naam van het ziekenhuis.</translation>
    </message>
    <message>
        <source>Fill in what says &quot;needed&quot;. The rest may stay empty.</source>
        <extracomment>Below the title of a form</extracomment>
        <translation>Vul in waar &quot;nodig&quot; bij staat. De rest mag leeg blijven.</translation>
    </message>
    <message>
        <source>(needed)</source>
        <extracomment>Behind a question that must be answered</extracomment>
        <translation>(nodig)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <extracomment>Button in a form</extracomment>
        <translation>Kies een bestand</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Kies een ander bestand</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button: keep what was written down</extracomment>
        <translation>Een moment…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Do not save</source>
        <extracomment>Button: leave the form and throw away what was typed</extracomment>
        <translation>Niet bewaren</translation>
    </message>
    <message>
        <source>This document was in your record already. It is there once.</source>
        <extracomment>After a document was chosen that is in the record already</extracomment>
        <translation>Dit document stond al in uw dossier. Het staat er één keer in.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>After something was written down; %1 is its name</extracomment>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Bewaard: %1.</translation>
    </message>
    <message>
        <source>See it</source>
        <extracomment>Button: see what was saved just now</extracomment>
        <translation>Bekijk het</translation>
    </message>
    <message>
        <source>Add another</source>
        <extracomment>Button: write down another thing of this kind</extracomment>
        <translation>Voeg er nog een toe</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: back to where one came from</extracomment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>It is taken back. What you typed still stands here.</source>
        <extracomment>After something that was saved is taken back</extracomment>
        <translation>Het is teruggenomen. Wat u typte, staat hier nog.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: take back what was saved just now</extracomment>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Add something yourself</source>
        <extracomment>Title of the page to write down what one knows oneself</extracomment>
        <translation>Voeg zelf iets toe</translation>
    </message>
    <message>
        <source>What you write is marked as coming from yourself. Care providers do not see it unless you share it.</source>
        <extracomment>Below the title</extracomment>
        <translation>Bij wat u schrijft, staat dat het van uzelf komt. Zorgverleners zien het niet, tenzij u het deelt.</translation>
    </message>
    <message>
        <source>A medicine I take</source>
        <extracomment>Choice: write down a medicine</extracomment>
        <translation>Een medicijn dat ik neem</translation>
    </message>
    <message>
        <source>For example bought without a prescription, or vitamins.</source>
        <extracomment>Below that choice</extracomment>
        <translation>Bijvoorbeeld gekocht zonder recept, of vitamines.</translation>
    </message>
    <message>
        <source>An allergy</source>
        <extracomment>Choice: write down an allergy</extracomment>
        <translation>Een allergie</translation>
    </message>
    <message>
        <source>Something you cannot stand, such as a medicine or food.</source>
        <extracomment>Below that choice</extracomment>
        <translation>Iets waar u niet tegen kunt, zoals een medicijn of eten.</translation>
    </message>
    <message>
        <source>A complaint or illness</source>
        <extracomment>Choice: write down a complaint</extracomment>
        <translation>Een klacht of ziekte</translation>
    </message>
    <message>
        <source>What you have now, or had before.</source>
        <extracomment>Below that choice</extracomment>
        <translation>Wat u nu heeft, of vroeger had.</translation>
    </message>
    <message>
        <source>An appointment</source>
        <extracomment>Choice: write down an appointment</extracomment>
        <translation>Een afspraak</translation>
    </message>
    <message>
        <source>When, with whom and where.</source>
        <extracomment>Below that choice</extracomment>
        <translation>Wanneer, met wie en waar.</translation>
    </message>
    <message>
        <source>A note</source>
        <extracomment>Choice: write down a note</extracomment>
        <translation>Een notitie</translation>
    </message>
    <message>
        <source>Anything you want to remember or ask.</source>
        <extracomment>Below that choice</extracomment>
        <translation>Iets wat u wilt onthouden of vragen.</translation>
    </message>
    <message>
        <source>A document or photo</source>
        <extracomment>Choice: add a document or photo</extracomment>
        <translation>Een document of foto</translation>
    </message>
    <message>
        <source>A letter, a scan or a picture from this computer.</source>
        <extracomment>Below that choice</extracomment>
        <translation>Een brief, scan of foto van deze computer.</translation>
    </message>
    <message>
        <source>Do you have files from a hospital or another health record?</source>
        <extracomment>Below the choices what to write down</extracomment>
        <translation>Heeft u bestanden van een ziekenhuis of uit een ander dossier?</translation>
    </message>
    <message>
        <source>Bring in files</source>
        <extracomment>Button: to the page to bring in files</extracomment>
        <translation>Haal bestanden binnen</translation>
    </message>
</context>
<context>
    <name>AddPortalPage</name>
    <message>
        <source>Add a care provider</source>
        <extracomment>Title of the page to add a care provider</extracomment>
        <translation>Een zorgverlener toevoegen</translation>
    </message>
    <message>
        <source>How can Regie reach your care provider?</source>
        <extracomment>Below the title of the page to add a care provider</extracomment>
        <translation>Hoe komt Regie bij uw zorgverlener?</translation>
    </message>
    <message>
        <source>With an address of my care provider</source>
        <extracomment>Choice: how a care provider can be reached</extracomment>
        <translation>Met een adres van mijn zorgverlener</translation>
    </message>
    <message>
        <source>Your doctor or hospital has a page where you sign in, and gave you its address (SMART on FHIR).</source>
        <extracomment>Below that choice</extracomment>
        <translation>Uw dokter of ziekenhuis heeft een pagina waar u inlogt. U kreeg daar het adres van (SMART on FHIR).</translation>
    </message>
    <message>
        <source>Through a service in between</source>
        <extracomment>Choice: how a care provider can be reached</extracomment>
        <translation>Met een dienst ertussen</translation>
    </message>
    <message>
        <source>For care providers that take part in MedMij. Somebody you trust runs the service that passes on your data.</source>
        <extracomment>Below that choice</extracomment>
        <translation>Voor zorgverleners die meedoen met MedMij. Iemand die u vertrouwt, geeft uw gegevens door.</translation>
    </message>
    <message>
        <source>With an address and a key</source>
        <extracomment>Choice: how a care provider can be reached</extracomment>
        <translation>Met een adres en een sleutel</translation>
    </message>
    <message>
        <source>You do not sign in in a browser. Mostly for people who know about computers (FHIR).</source>
        <extracomment>Below that choice</extracomment>
        <translation>U logt dan niet in met een browser. Dit is vooral voor mensen die veel van computers weten (FHIR).</translation>
    </message>
    <message>
        <source>Do you have no address? Ask your care provider for it. Or download your data there, and bring in the file.</source>
        <extracomment>On the page to add a care provider</extracomment>
        <translation>Heeft u geen adres? Vraag erom bij uw zorgverlener. Of haal daar een bestand op en voeg dat toe.</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <extracomment>Button on the page to add a care provider</extracomment>
        <translation>Een bestand toevoegen</translation>
    </message>
    <message>
        <source>The service in between</source>
        <extracomment>Card on the page to add a care provider</extracomment>
        <translation>De dienst ertussen</translation>
    </message>
    <message>
        <source>The one who runs this service gives you these. They can see the data that comes through.</source>
        <extracomment>On the page to add a care provider</extracomment>
        <translation>U krijgt dit van de dienst zelf. De dienst kan zien wat er langskomt.</translation>
    </message>
    <message>
        <source>Who runs it?</source>
        <extracomment>Field: who runs the service in between</extracomment>
        <translation>Van wie is deze dienst?</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <extracomment>Field: the address of the service in between</extracomment>
        <translation>Adres van de dienst</translation>
    </message>
    <message>
        <source>Starts with https://</source>
        <extracomment>Below the field for an address: an example</extracomment>
        <translation>Begint met https://</translation>
    </message>
    <message>
        <source>Address of the search</source>
        <extracomment>Field: the address where care providers are looked up</extracomment>
        <translation>Adres om te zoeken</translation>
    </message>
    <message>
        <source>Your care provider</source>
        <extracomment>Card on the page to add a care provider</extracomment>
        <translation>Uw zorgverlener</translation>
    </message>
    <message>
        <source>Which name do you look for?</source>
        <extracomment>Field: name of a care provider to look for</extracomment>
        <translation>Welke naam zoekt u?</translation>
    </message>
    <message>
        <source>For example the name of your hospital or doctor.</source>
        <extracomment>Below that field</extracomment>
        <translation>Zoals de naam van uw ziekenhuis of dokter.</translation>
    </message>
    <message>
        <source>In which place? You may leave this out.</source>
        <extracomment>Field: where the care provider is that one looks for</extracomment>
        <translation>In welke plaats? Dit hoeft niet.</translation>
    </message>
    <message>
        <source>Regie is looking</source>
        <extracomment>Button while care providers are looked up</extracomment>
        <translation>Regie zoekt</translation>
    </message>
    <message>
        <source>Look for it</source>
        <extracomment>Button: look for care providers of that name</extracomment>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>What you call it</source>
        <extracomment>Card on the page to add a care provider</extracomment>
        <translation>Hoe noemt u deze zorgverlener?</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field: what the person calls a care provider</extracomment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>As you call it yourself, for example: my doctor.</source>
        <extracomment>Below the field for the name of a care provider</extracomment>
        <translation>Zoals u het zelf zegt, zoals: mijn dokter.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Field: the address of a care provider on the internet</extracomment>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Number for Regie (client id). Empty if you got none.</source>
        <extracomment>Field: the number that a care provider gave for this program</extracomment>
        <translation>Nummer voor Regie (client id). Leeg als u er geen kreeg.</translation>
    </message>
    <message>
        <source>I also want to send my own measurements to it.</source>
        <extracomment>Choice: besides fetching</extracomment>
        <translation>Ik wil ook mijn eigen metingen sturen.</translation>
    </message>
    <message>
        <source>Key (token). Empty if you got none.</source>
        <extracomment>Field: the key that a care provider gave (bearer token)</extracomment>
        <translation>Sleutel (token). Leeg als u er geen kreeg.</translation>
    </message>
    <message>
        <source>Your number there (id of the Patient). Empty if you do not know it.</source>
        <extracomment>Field: the number under which a server knows the person</extracomment>
        <translation>Uw nummer daar (id van de Patient). Leeg als u het niet weet.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: keep the care provider that was typed</extracomment>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add, and go on to sign in</source>
        <extracomment>Button: keep the care provider that was typed; then one signs in</extracomment>
        <translation>Toevoegen en inloggen</translation>
    </message>
</context>
<context>
    <name>AppButton</name>
    <message>
        <source>Not possible now</source>
        <extracomment>Told by a screen reader of a button that does nothing at the moment</extracomment>
        <translation>Kan nu niet</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>Today: %1</source>
        <extracomment>Card on the first page; %1 is what the appointment is</extracomment>
        <translation>Vandaag: %1</translation>
    </message>
    <message>
        <source>Tomorrow: %1</source>
        <extracomment>Card on the first page; %1 is what the appointment is</extracomment>
        <translation>Morgen: %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n days: %1</source>
        <extracomment>Card on the first page; %n days from now, %1 is what the appointment is</extracomment>
        <translation>
            <numerusform>Over %n dag: %1</numerusform>
            <numerusform>Over %n dagen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>See the appointment</source>
        <extracomment>Button on the card of the next appointment</extracomment>
        <translation>Bekijk de afspraak</translation>
    </message>
    <message>
        <source>Prepare this visit</source>
        <extracomment>Button on the card of the next appointment: get ready for the talk</extracomment>
        <translation>Bereid deze afspraak voor</translation>
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
    <name>CodePaper</name>
    <message>
        <source>Print it on paper</source>
        <extracomment>Card below the recovery code: print it</extracomment>
        <translation>Print de code op papier</translation>
    </message>
    <message>
        <source>You get one page with the code and where to keep it. Use a printer of your own.</source>
        <extracomment>Card below the recovery code, where there is a printer</extracomment>
        <translation>U krijgt één blad met de code en waar u hem bewaart. Gebruik een printer van uzelf.</translation>
    </message>
    <message>
        <source>There is no printer here. You can save the page as a file, or write the code down yourself.</source>
        <extracomment>Card below the recovery code, where there is no printer</extracomment>
        <translation>Er is hier geen printer. U kunt het blad als bestand bewaren, of de code zelf opschrijven.</translation>
    </message>
    <message>
        <source>Put my name on it</source>
        <extracomment>Card below the recovery code: choice</extracomment>
        <translation>Zet mijn naam erop</translation>
    </message>
    <message>
        <source>Put today&apos;s date on it</source>
        <extracomment>Card below the recovery code: choice</extracomment>
        <translation>Zet de datum van vandaag erop</translation>
    </message>
    <message>
        <source>Print the code</source>
        <extracomment>Button: the recovery code to the printer</extracomment>
        <translation>Print de code</translation>
    </message>
    <message>
        <source>Take care: the file has no lock. Whoever has the file can read the code. Print it and then throw the file away.</source>
        <extracomment>Before the recovery code is saved in a file</extracomment>
        <translation>Let op: het bestand heeft geen slot. Wie het bestand heeft, kan de code lezen. Print het en gooi het bestand daarna weg.</translation>
    </message>
    <message>
        <source>The page went to the printer. Look whether all seven groups are on paper.</source>
        <extracomment>The recovery code went to the printer</extracomment>
        <translation>Het blad is naar de printer. Kijk of alle zeven groepen op papier staan.</translation>
    </message>
    <message>
        <source>The file is saved. Print it, look whether all seven groups are there, and throw the file away.</source>
        <extracomment>The recovery code is in a file</extracomment>
        <translation>Het bestand is bewaard. Print het, kijk of alle zeven groepen erop staan, en gooi het bestand weg.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <extracomment>Part of a date</extracomment>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>Part of a date</extracomment>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>Part of a date</extracomment>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Part of a date: time of day</extracomment>
        <translation>Tijd</translation>
    </message>
</context>
<context>
    <name>DiaryEntry</name>
    <message>
        <source>Measured that day. %1</source>
        <extracomment>In the diary, beside what was written: what was measured on that day; %1 is a list</extracomment>
        <translation>Die dag gemeten. %1</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button beside an entry of the diary</extracomment>
        <translation>Veranderen</translation>
    </message>
    <message>
        <source>See all of it</source>
        <extracomment>Button beside an entry of the diary: all of it, with how it was before</extracomment>
        <translation>Alles zien</translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>Diary</source>
        <extracomment>Title of the diary</extracomment>
        <translation>Dagboek</translation>
    </message>
    <message>
        <source>How was your day? What you write stays with you, until you show it.</source>
        <extracomment>Below the title of the diary</extracomment>
        <translation>Hoe was uw dag? Wat u schrijft, blijft bij u. Tot u het laat zien.</translation>
    </message>
    <message>
        <source>It stands in your diary, on %1.</source>
        <extracomment>After an entry of the diary was kept; %1 is its day</extracomment>
        <translation>Het staat in uw dagboek, op %1.</translation>
    </message>
    <message>
        <source>It is changed, on %1. How it was stays in the history.</source>
        <extracomment>After an entry of the diary was changed; %1 is its day</extracomment>
        <translation>Het is veranderd, op %1. Hoe het was, blijft bewaard.</translation>
    </message>
    <message>
        <source>It is taken out of your diary.</source>
        <extracomment>After an entry of the diary was taken out</extracomment>
        <translation>Het is uit uw dagboek gehaald.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button after a change of the diary</extracomment>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Change what you wrote</source>
        <extracomment>Card to change an entry of the diary</extracomment>
        <translation>Verander wat u schreef</translation>
    </message>
    <message>
        <source>Write about a day</source>
        <extracomment>Card to write in the diary</extracomment>
        <translation>Schrijf over een dag</translation>
    </message>
    <message>
        <source>Which day?</source>
        <extracomment>Question of the diary</extracomment>
        <translation>Welke dag?</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Day of an entry of the diary</extracomment>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Day of an entry of the diary</extracomment>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>Another day</source>
        <extracomment>Day of an entry of the diary</extracomment>
        <translation>Een andere dag</translation>
    </message>
    <message>
        <source>Day it is about</source>
        <extracomment>Day of an entry of the diary</extracomment>
        <translation>De dag waar het over gaat</translation>
    </message>
    <message>
        <source>What do you want to remember?</source>
        <extracomment>Field of the diary</extracomment>
        <translation>Wat wilt u onthouden?</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button: keep the entry of the diary</extracomment>
        <translation>Een moment…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Take it out</source>
        <extracomment>Button: take an entry out of the diary</extracomment>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <extracomment>Button: leave an entry of the diary as it was</extracomment>
        <translation>Laten zoals het was</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <extracomment>Card with all entries of the diary</extracomment>
        <translation>Wat u schreef</translation>
    </message>
    <message>
        <source>There is nothing in your diary yet.</source>
        <extracomment>In place of the entries of the diary</extracomment>
        <translation>Er staat nog niets in uw dagboek.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <extracomment>Button below the entries of the diary</extracomment>
        <translation>Oudere laten zien</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Picture</source>
        <extracomment>Choice in a document: see the pages as they look</extracomment>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Choice in a document: read its words in your own letters</extracomment>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>Button in a document</extracomment>
        <translation>Vorige bladzijde</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>In a document; %1 and %2 are numbers</extracomment>
        <translation>Bladzijde %1 van %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>Button in a document</extracomment>
        <translation>Volgende bladzijde</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Button in a document: the picture becomes larger</extracomment>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Button in a document: the picture becomes smaller</extracomment>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Whole page</source>
        <extracomment>Button in a document: the whole page is in sight</extracomment>
        <translation>Hele bladzijde</translation>
    </message>
    <message>
        <source>Full width</source>
        <extracomment>Button in a document: the page is as wide as the window</extracomment>
        <translation>Volle breedte</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>Button in a document: write a copy to a file</extracomment>
        <translation>Bewaren als…</translation>
    </message>
    <message>
        <source>About this document</source>
        <extracomment>Button in a document: everything else that is known of it</extracomment>
        <translation>Over dit document</translation>
    </message>
    <message>
        <source>A copy outside Regie is not protected any more. Whoever can use your computer can read it.</source>
        <extracomment>Before a copy of a document is written to a file</extracomment>
        <translation>Een kopie buiten Regie is niet meer beschermd. Wie uw computer kan gebruiken, kan hem lezen.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <extracomment>Button: choose where the copy goes</extracomment>
        <translation>Kies een plek</translation>
    </message>
    <message>
        <source>Do not save</source>
        <extracomment>Button: no copy after all</extracomment>
        <translation>Niet bewaren</translation>
    </message>
    <message>
        <source>The copy is saved in the place you chose.</source>
        <extracomment>After a copy of a document was written</extracomment>
        <translation>De kopie staat op de plek die u koos.</translation>
    </message>
    <message>
        <source>Regie cannot show this kind of file. You can save a copy and open it with another program.</source>
        <extracomment>In place of a document</extracomment>
        <translation>Regie kan dit soort bestand niet laten zien. U kunt een kopie bewaren en die openen met een ander programma.</translation>
    </message>
    <message>
        <source>The picture of this document cannot be read. Its text is below.</source>
        <extracomment>In place of a document</extracomment>
        <translation>Het beeld van dit document kan Regie niet lezen. De tekst staat hieronder.</translation>
    </message>
    <message>
        <source>This file cannot be read. It may be damaged, or locked with a password. You can save a copy and try another program.</source>
        <translation>Dit bestand kan Regie niet lezen. Misschien is het stuk, of zit er een wachtwoord op. U kunt een kopie bewaren en een ander programma proberen.</translation>
    </message>
    <message>
        <source>The text of this document is not in your record. See what is known about it with the button above.</source>
        <extracomment>In place of a document</extracomment>
        <translation>De tekst van dit document staat niet in uw dossier. Met de knop hierboven ziet u wat erover bekend is.</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Name of the list of pages for a screen reader</extracomment>
        <translation>Bladzijden</translation>
    </message>
    <message>
        <source>Page %1</source>
        <extracomment>A page in the list of pages</extracomment>
        <translation>Bladzijde %1</translation>
    </message>
    <message>
        <source>Regie does not show this file, for it may be a program. Ask your care provider what it is.</source>
        <extracomment>In place of a document that cannot be shown and that a computer may run</extracomment>
        <translation>Regie laat dit bestand niet zien. Het kan een programma zijn. Vraag uw zorgverlener wat het is.</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Page %1 of %2, as a picture</source>
        <extracomment>What a screen reader says of a page that is shown as a picture</extracomment>
        <translation>Bladzijde %1 van %2, als beeld</translation>
    </message>
    <message>
        <source>The document, as a picture</source>
        <extracomment>What a screen reader says of a document that is shown as a picture</extracomment>
        <translation>Het document, als beeld</translation>
    </message>
    <message>
        <source>Choose Text to read or hear the words.</source>
        <extracomment>What a screen reader says after that</extracomment>
        <translation>Kies Tekst om de woorden te lezen of te horen.</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>Show more of the text</source>
        <extracomment>Button below the words of a long document</extracomment>
        <translation>Laat meer tekst zien</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Letters and documents</source>
        <extracomment>Title of the page with letters, reports and pictures</extracomment>
        <translation>Brieven en documenten</translation>
    </message>
    <message>
        <source>What care providers wrote about you, and what you kept yourself.</source>
        <extracomment>Below the title of the page with letters, reports and pictures</extracomment>
        <translation>Wat zorgverleners over u schreven, en wat u zelf bewaarde.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter above the list of documents</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Letters and reports</source>
        <extracomment>Filter above the list of documents: letters and reports</extracomment>
        <translation>Brieven en verslagen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Filter above the list of documents: photos and scans</extracomment>
        <translation>Foto&apos;s</translation>
    </message>
    <message>
        <source>Add a document or photo</source>
        <extracomment>Button above the list of documents</extracomment>
        <translation>Voeg een document of foto toe</translation>
    </message>
    <message>
        <source>There are no letters or documents yet. Add a letter or a photo, or bring in files you got from your hospital.</source>
        <extracomment>In place of the list of documents</extracomment>
        <translation>Er zijn nog geen brieven of documenten. Voeg een brief of foto toe, of haal bestanden binnen die u van uw ziekenhuis kreeg.</translation>
    </message>
    <message>
        <source>There is nothing of this kind.</source>
        <translation>Van deze soort is er niets.</translation>
    </message>
    <message>
        <source>Bring in files</source>
        <extracomment>Button below the words that there are no documents</extracomment>
        <translation>Haal bestanden binnen</translation>
    </message>
    <message>
        <source>No date known</source>
        <extracomment>Heading in the list of documents, above what has no date</extracomment>
        <translation>Geen datum bekend</translation>
    </message>
    <message>
        <source>Show more documents</source>
        <extracomment>Button below the list of documents</extracomment>
        <translation>Laat meer documenten zien</translation>
    </message>
</context>
<context>
    <name>EConsultForm</name>
    <message>
        <source>For whom is it?</source>
        <extracomment>A question in writing: name of a field</extracomment>
        <translation>Voor wie is het?</translation>
    </message>
    <message>
        <source>For example: your GP.</source>
        <extracomment>A question in writing: help with that field</extracomment>
        <translation>Bijvoorbeeld: uw huisarts.</translation>
    </message>
    <message>
        <source>What is your question about?</source>
        <extracomment>A question in writing: name of a field</extracomment>
        <translation>Waar gaat uw vraag over?</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <extracomment>A question in writing: name of a field</extracomment>
        <translation>Wat wilt u vragen?</translation>
    </message>
    <message>
        <source>Is it urgent? Then call. In an emergency, call 112.</source>
        <extracomment>A question in writing: it is not for emergencies</extracomment>
        <translation>Heeft het haast? Bel dan. Bij spoed belt u 112.</translation>
    </message>
</context>
<context>
    <name>EConsultPage</name>
    <message>
        <source>Ask a question in writing</source>
        <extracomment>Title of the page with a question in writing</extracomment>
        <translation>Stel een vraag op papier</translation>
    </message>
    <message>
        <source>Your question stays with you until you make a file. You give or send it yourself.</source>
        <extracomment>Below that title</extracomment>
        <translation>Uw vraag blijft bij u tot u een bestand maakt. U geeft of stuurt het zelf.</translation>
    </message>
    <message>
        <source>This question is taken away.</source>
        <extracomment>A question in writing was taken away</extracomment>
        <translation>Deze vraag is weg.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <extracomment>A question in writing: undo taking it away</extracomment>
        <translation>Zet het terug</translation>
    </message>
    <message>
        <source>1. Your question</source>
        <extracomment>Card on the page with a question in writing</extracomment>
        <translation>1. Uw vraag</translation>
    </message>
    <message>
        <source>2. What goes along</source>
        <extracomment>Card on the page with a question in writing</extracomment>
        <translation>2. Wat gaat mee?</translation>
    </message>
    <message>
        <source>You choose what goes along. You see everything before you make the file.</source>
        <extracomment>A question in writing: before the data that goes along is chosen</extracomment>
        <translation>U kiest wat meegaat. U ziet alles voor u het bestand maakt.</translation>
    </message>
    <message>
        <source>You made a file on %1. It stands in your list of what you shared.</source>
        <extracomment>A question in writing; %1 is a day</extracomment>
        <translation>U maakte een bestand op %1. Het staat in uw lijst van wat u deelde.</translation>
    </message>
    <message>
        <source>Choose what goes along</source>
        <extracomment>A question in writing: to choosing what goes along</extracomment>
        <translation>Kies wat meegaat</translation>
    </message>
    <message>
        <source>First write your question.</source>
        <extracomment>A question in writing: below a button that does nothing yet</extracomment>
        <translation>Schrijf eerst uw vraag.</translation>
    </message>
    <message>
        <source>3. The reply</source>
        <extracomment>Card on the page with a question in writing</extracomment>
        <translation>3. Het antwoord</translation>
    </message>
    <message>
        <source>Kept on %1.</source>
        <extracomment>A question in writing; %1 is a day</extracomment>
        <translation>Bewaard op %1.</translation>
    </message>
    <message>
        <source>What did they answer?</source>
        <extracomment>A question in writing: name of a field</extracomment>
        <translation>Wat was het antwoord?</translation>
    </message>
    <message>
        <source>Take this question away</source>
        <extracomment>A question in writing: it can be brought back</extracomment>
        <translation>Haal deze vraag weg</translation>
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
        <translation>Probeer opnieuw</translation>
    </message>
</context>
<context>
    <name>FactItem</name>
    <message>
        <source>Only from %1.</source>
        <translation>Pas vanaf %1.</translation>
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
        <translation>uw opmerking</translation>
    </message>
</context>
<context>
    <name>FactPage</name>
    <message>
        <source>How much to show</source>
        <extracomment>Name of the choice how much of a fact is shown</extracomment>
        <translation>Hoeveel u ziet</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>How much of a fact is shown: one line</extracomment>
        <translation>Kort</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>How much of a fact is shown: what people read</extracomment>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>How much of a fact is shown: to the letter</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>from yourself</source>
        <extracomment>Tag on a fact: the person said or measured this, no care provider</extracomment>
        <translation>van uzelf</translation>
    </message>
    <message>
        <source>Put the remark back</source>
        <extracomment>Button: the remark that was just taken away comes back</extracomment>
        <translation>Zet de opmerking terug</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <extracomment>Card that explains a word; %1 is the word</extracomment>
        <translation>Wat is %1?</translation>
    </message>
    <message>
        <source>What this means for you, you discuss with your doctor.</source>
        <extracomment>Below the explanation of a result</extracomment>
        <translation>Wat dit voor u betekent, bespreekt u met uw dokter.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>Card of a fact: what one can do with it</extracomment>
        <translation>Wat wilt u doen?</translation>
    </message>
    <message>
        <source>This is not right</source>
        <extracomment>Button: the person remarks that a fact is not right; the source is not changed</extracomment>
        <translation>Dit klopt niet</translation>
    </message>
    <message>
        <source>This is not about me</source>
        <extracomment>Button: the person remarks that a fact is about somebody else</extracomment>
        <translation>Dit gaat niet over mij</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>Button: write a note with a fact</extracomment>
        <translation>Schrijf een notitie</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <extracomment>Card of a fact: who sent it and when</extracomment>
        <translation>Waar komt dit vandaan?</translation>
    </message>
    <message>
        <source>To the letter</source>
        <extracomment>Card of a fact: codes and the like</extracomment>
        <translation>Letterlijk</translation>
    </message>
    <message>
        <source>As the source sent it</source>
        <extracomment>Card of a fact: what the source sent, as it came</extracomment>
        <translation>Zoals de bron het stuurde</translation>
    </message>
    <message numerus="yes">
        <source>There are %n earlier versions. They are kept.</source>
        <extracomment>Card with the original of a fact; %n is how many older ones there are</extracomment>
        <translation>
            <numerusform>Er is %n eerdere versie. Die is bewaard.</numerusform>
            <numerusform>Er zijn %n eerdere versies. Die zijn bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the original</source>
        <extracomment>Button: show what the source sent</extracomment>
        <translation>Laat het origineel zien</translation>
    </message>
    <message>
        <source>Read this document</source>
        <extracomment>Button: read the document inside the window</extracomment>
        <translation>Lees dit document</translation>
    </message>
    <message>
        <source>I do mean this</source>
        <extracomment>Button: what the person stated and took back holds again</extracomment>
        <translation>Dit klopt toch wel</translation>
    </message>
    <message>
        <source>Other sources of this</source>
        <extracomment>Card of a fact: other sources gave the same thing</extracomment>
        <translation>Andere bronnen hiervan</translation>
    </message>
    <message>
        <source>Your sources do not say the same</source>
        <extracomment>Above what sources of one thing say differently</extracomment>
        <translation>Uw bronnen zeggen niet hetzelfde</translation>
    </message>
    <message>
        <source>This is not the same</source>
        <extracomment>Button: the person says that facts of two sources are two things</extracomment>
        <translation>Dit is niet hetzelfde</translation>
    </message>
    <message>
        <source>You said: this is not the same as something else.</source>
        <extracomment>The person said earlier that two facts are not the same</extracomment>
        <translation>U zei: dit is niet hetzelfde als iets anders.</translation>
    </message>
    <message>
        <source>Put them back together</source>
        <extracomment>Button: two facts belong together again</extracomment>
        <translation>Weer bij elkaar zetten</translation>
    </message>
    <message>
        <source>This may be shared again</source>
        <extracomment>Button: a fact may be shared again</extracomment>
        <translation>Dit mag weer gedeeld worden</translation>
    </message>
    <message>
        <source>Never share</source>
        <extracomment>Button: a fact never leaves, whatever is chosen</extracomment>
        <translation>Nooit delen</translation>
    </message>
    <message>
        <source>Regie never shares this item. It stays in your record and in your backup.</source>
        <extracomment>Below a fact that is never shared</extracomment>
        <translation>Regie deelt dit nooit. Het blijft wel in uw dossier en in uw reservekopie.</translation>
    </message>
    <message>
        <source>Your remarks stay in your record. That something is not right is also on your page for the doctor.</source>
        <extracomment>Below the buttons for remarks</extracomment>
        <translation>Uw opmerkingen blijven in uw dossier. Dat iets niet klopt, staat ook op uw blad voor de dokter.</translation>
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
    <name>FileChooser</name>
    <message>
        <source>Choose files</source>
        <extracomment>Title of the window to choose files with</extracomment>
        <translation>Kies bestanden</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Kies een bestand</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>Title of the window to choose a folder with</extracomment>
        <translation>Kies een map</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>File name</source>
        <extracomment>Field of a window to save a file with</extracomment>
        <translation>Naam van het bestand</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Field of a window to choose files with: which kinds it shows</extracomment>
        <translation>Soort</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>What came from files</source>
        <extracomment>Title of the page with files that were brought in before</extracomment>
        <translation>Wat uit bestanden kwam</translation>
    </message>
    <message>
        <source>Does something not belong here? Choose it. You first see what goes.</source>
        <extracomment>Below the title of the page with files that were brought in before</extracomment>
        <translation>Hoort iets hier niet? Kies het. U ziet eerst wat er weggaat.</translation>
    </message>
    <message>
        <source>This goes</source>
        <extracomment>Card: what will be removed</extracomment>
        <translation>Dit gaat weg</translation>
    </message>
    <message>
        <source>This stays</source>
        <extracomment>Card: what is not removed</extracomment>
        <translation>Dit blijft</translation>
    </message>
    <message>
        <source>Your own file. When you bring it in again, all of it comes back.</source>
        <extracomment>First of what stays when what came from a file is removed</extracomment>
        <translation>Uw eigen bestand. Haalt u het weer binnen, dan komt alles terug.</translation>
    </message>
    <message>
        <source>Do you really want to remove this?</source>
        <extracomment>Last question before data is removed</extracomment>
        <translation>Wilt u dit echt verwijderen?</translation>
    </message>
    <message>
        <source>You cannot undo it. Only your own file can bring it back.</source>
        <extracomment>Below the last question before what came from a file is removed</extracomment>
        <translation>U kunt dit niet terugdraaien. Alleen uw eigen bestand kan het terugbrengen.</translation>
    </message>
    <message>
        <source>No, keep everything</source>
        <extracomment>Button: remove nothing</extracomment>
        <translation>Nee, bewaar alles</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: to the last question before removing</extracomment>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Yes, remove it for good</source>
        <extracomment>Button: remove data for good</extracomment>
        <translation>Ja, verwijder het voorgoed</translation>
    </message>
    <message>
        <source>It is removed.</source>
        <extracomment>After data was removed</extracomment>
        <translation>Het is verwijderd.</translation>
    </message>
    <message>
        <source>Regie is removing. This can take a moment.</source>
        <extracomment>While data is removed</extracomment>
        <translation>Regie verwijdert nu. Dat kan even duren.</translation>
    </message>
    <message>
        <source>To Bring in files</source>
        <extracomment>Button after something was taken out of the record</extracomment>
        <translation>Naar bestanden binnenhalen</translation>
    </message>
    <message>
        <source>You brought in no files yet. What you bring in stands here, and you can take it out again.</source>
        <extracomment>On the page with files that were brought in: there are none</extracomment>
        <translation>U haalde nog geen bestanden binnen. Wat u binnenhaalt staat hier. U kunt het er ook weer uit halen.</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <extracomment>Button: to the page where files come in</extracomment>
        <translation>Haal een bestand binnen</translation>
    </message>
</context>
<context>
    <name>FiveAtATime</name>
    <message>
        <source>Earlier ones</source>
        <extracomment>Simple screens, below five choices: the five before</extracomment>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Simple screens, below five choices: five more</extracomment>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>FolderBackups</name>
    <message>
        <source>The same folder as on your other computer.</source>
        <extracomment>Putting back a backup that is in a folder on the internet</extracomment>
        <translation>Dezelfde map als op uw andere computer.</translation>
    </message>
    <message>
        <source>Address of the folder</source>
        <extracomment>Field: address of a folder on the internet</extracomment>
        <translation>Adres van de map</translation>
    </message>
    <message>
        <source>It starts with https://</source>
        <extracomment>Below the field for an address</extracomment>
        <translation>Het begint met https://</translation>
    </message>
    <message>
        <source>Your name there</source>
        <extracomment>Field: user name at the storage</extracomment>
        <translation>Uw naam daar</translation>
    </message>
    <message>
        <source>Password of the folder</source>
        <extracomment>Field: password of the folder on the internet</extracomment>
        <translation>Wachtwoord van de map</translation>
    </message>
    <message>
        <source>Not the passphrase of your record.</source>
        <extracomment>Below the field for the password of the folder</extracomment>
        <translation>Niet het wachtwoord van uw dossier.</translation>
    </message>
    <message>
        <source>Look in the folder</source>
        <extracomment>Button: look which backups are in a folder on the internet</extracomment>
        <translation>Kijk in de map</translation>
    </message>
    <message>
        <source>One moment. Regie looks in your folder.</source>
        <extracomment>While a folder on the internet is looked into</extracomment>
        <translation>Een moment. Regie kijkt in uw map.</translation>
    </message>
    <message>
        <source>These are there. The newest is on top.</source>
        <extracomment>Above the backups found in a folder on the internet</extracomment>
        <translation>Deze staan er. De nieuwste staat boven.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <extracomment>Title of the page with help</extracomment>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Is it urgent?</source>
        <extracomment>Card on the help page</extracomment>
        <translation>Heeft het haast?</translation>
    </message>
    <message>
        <source>Is your life in danger? Call 112. Regie cannot call for you. Nobody watches your data for you.</source>
        <extracomment>Card on the help page. 112 is the emergency number</extracomment>
        <translation>Is uw leven in gevaar? Bel 112. Regie kan niet voor u bellen. Niemand kijkt vanzelf mee met uw gegevens.</translation>
    </message>
    <message>
        <source>How do I …?</source>
        <extracomment>Card on the help page</extracomment>
        <translation>Hoe doe ik dat?</translation>
    </message>
    <message>
        <source>Find something</source>
        <extracomment>Help: question</extracomment>
        <translation>Iets zoeken</translation>
    </message>
    <message>
        <source>Press Ctrl and F. Type a word. Or just start typing.</source>
        <extracomment>Help: answer</extracomment>
        <translation>Druk op Ctrl en F. Typ een woord. Of begin gewoon te typen.</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Help: question</extracomment>
        <translation>Teruggaan</translation>
    </message>
    <message>
        <source>Press the Back button. Or press Alt and the left arrow.</source>
        <extracomment>Help: answer</extracomment>
        <translation>Druk op de knop Terug. Of druk op Alt en de pijl naar links.</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>Help: question</extracomment>
        <translation>Luisteren</translation>
    </message>
    <message>
        <source>Press F9. Regie reads the page to you. Any key stops it.</source>
        <extracomment>Help: answer</extracomment>
        <translation>Druk op F9. Regie leest de bladzijde voor. Met elke toets stopt dat.</translation>
    </message>
    <message>
        <source>Make letters larger</source>
        <extracomment>Help: question</extracomment>
        <translation>Letters groter maken</translation>
    </message>
    <message>
        <source>Press Ctrl and plus. Ctrl and minus makes them smaller.</source>
        <extracomment>Help: answer</extracomment>
        <translation>Druk op Ctrl en plus. Met Ctrl en min worden ze kleiner.</translation>
    </message>
    <message>
        <source>Close my record</source>
        <extracomment>Help: question</extracomment>
        <translation>Mijn dossier sluiten</translation>
    </message>
    <message>
        <source>Press Ctrl and L. Then nobody else can look.</source>
        <extracomment>Help: answer</extracomment>
        <translation>Druk op Ctrl en L. Dan kan niemand anders kijken.</translation>
    </message>
    <message>
        <source>Practise with an invented record</source>
        <extracomment>Button on the help page: closes the record and opens an invented one</extracomment>
        <translation>Oefen met een verzonnen dossier</translation>
    </message>
    <message>
        <source>Words explained</source>
        <extracomment>Card on the help page: words explained</extracomment>
        <translation>Woorden uitgelegd</translation>
    </message>
    <message>
        <source>Look for a word</source>
        <extracomment>Name of the field that searches the explained words</extracomment>
        <translation>Zoek een woord</translation>
    </message>
    <message>
        <source>Regie has no explanation for this word. Ask your doctor or your pharmacy.</source>
        <extracomment>Help page, when no explained word fits</extracomment>
        <translation>Regie heeft geen uitleg bij dit woord. Vraag uw dokter of uw apotheek.</translation>
    </message>
    <message>
        <source>Fill in by speaking</source>
        <extracomment>Help: question</extracomment>
        <translation>Invullen door te praten</translation>
    </message>
    <message>
        <source>Regie cannot hear you. You type what you measure.</source>
        <extracomment>Help: answer</extracomment>
        <translation>Regie kan u niet horen. U typt wat u meet.</translation>
    </message>
</context>
<context>
    <name>ImportDrop</name>
    <message>
        <source>Let go to bring this into your record</source>
        <extracomment>While files are held over the window</extracomment>
        <translation>Laat los om dit in uw dossier te zetten</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Bring in files</source>
        <extracomment>Title of the page to bring in files</extracomment>
        <translation>Haal bestanden binnen</translation>
    </message>
    <message>
        <source>Everything stays on this computer, behind your passphrase.</source>
        <extracomment>Below the title of the page to bring in files</extracomment>
        <translation>Alles blijft op deze computer, achter uw wachtwoord.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <extracomment>Button beside an error: choose files again</extracomment>
        <translation>Kies opnieuw</translation>
    </message>
    <message>
        <source>Choose files</source>
        <extracomment>Button: choose files to bring in</extracomment>
        <translation>Kies bestanden</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>Button: choose a folder to bring in with all that is in it</extracomment>
        <translation>Kies een map</translation>
    </message>
    <message>
        <source>You can also drag files onto this window.</source>
        <extracomment>Below the buttons to choose files</extracomment>
        <translation>U kunt bestanden ook op dit venster slepen.</translation>
    </message>
    <message>
        <source>What can come in?</source>
        <extracomment>Card on the page to bring in files</extracomment>
        <translation>Wat kan erin?</translation>
    </message>
    <message>
        <source>Letters and reports as PDF, Word or text.</source>
        <extracomment>One of the kinds of file that can come in</extracomment>
        <translation>Brieven en verslagen als PDF, Word of tekst.</translation>
    </message>
    <message>
        <source>Photos and scans. Regie tries to read the words in them.</source>
        <extracomment>One of the kinds of file that can come in</extracomment>
        <translation>Foto&apos;s en scans. Regie probeert de woorden te lezen.</translation>
    </message>
    <message>
        <source>What you downloaded from a hospital or another health record: FHIR or CDA, as JSON or XML.</source>
        <extracomment>One of the kinds of file that can come in</extracomment>
        <translation>Wat u ophaalde bij een ziekenhuis of uit een ander dossier: FHIR of CDA, als JSON of XML.</translation>
    </message>
    <message>
        <source>A whole folder. What Regie does not know, it puts aside and tells you.</source>
        <extracomment>One of the kinds of file that can come in</extracomment>
        <translation>Een hele map. Wat Regie niet kent, legt het apart. Dat ziet u dan.</translation>
    </message>
    <message>
        <source>Your citizen service number (BSN) is taken out. In the picture of a PDF or photo it can still be seen. Your own files do not change.</source>
        <extracomment>On the page to bring in files</extracomment>
        <translation>Uw BSN haalt Regie eruit. In het beeld van een PDF of foto blijft het te zien. Uw eigen bestanden veranderen niet.</translation>
    </message>
    <message>
        <source>Your files are being read</source>
        <extracomment>Card while files are being read</extracomment>
        <translation>Regie leest uw bestanden</translation>
    </message>
    <message>
        <source>%1 of %2 files. %3 records kept so far.</source>
        <extracomment>While files are being read; numbers</extracomment>
        <translation>%1 van %2 bestanden. Al %3 gegevens bewaard.</translation>
    </message>
    <message>
        <source>Looking how many files there are.</source>
        <extracomment>While it is not known yet how many files there are</extracomment>
        <translation>Regie telt hoeveel bestanden er zijn.</translation>
    </message>
    <message>
        <source>You can look round in your record meanwhile.</source>
        <extracomment>While files are being read</extracomment>
        <translation>U kunt ondertussen rondkijken in uw dossier.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button while files are being read</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>This data seems to be of somebody else</source>
        <extracomment>Card: the name or birth date in the files is another than that of this record</extracomment>
        <translation>Deze gegevens lijken van iemand anders</translation>
    </message>
    <message>
        <source>The name or birth date in these files is not that of this record. Nothing was brought in. Add it all the same? Do that only if it is really about %1.</source>
        <extracomment>Below that</extracomment>
        <translation>De naam of geboortedatum in deze bestanden is anders dan in dit dossier. Er is niets binnengehaald. Toch toevoegen? Doe dat alleen als het echt over %1 gaat.</translation>
    </message>
    <message>
        <source>No, do not add</source>
        <extracomment>Button: the files are of somebody else</extracomment>
        <translation>Nee, niet toevoegen</translation>
    </message>
    <message>
        <source>Yes, add it</source>
        <extracomment>Button: the files are of this person although the name differs</extracomment>
        <translation>Ja, voeg toe</translation>
    </message>
    <message>
        <source>You stopped. What was read before is in your record. You can bring in the same files again: nothing comes in twice.</source>
        <extracomment>After the person stopped bringing in files</extracomment>
        <translation>U bent gestopt. Wat al was gelezen, staat in uw dossier. U kunt dezelfde bestanden nog eens binnenhalen. Niets komt er dubbel in.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Card after files were read</extracomment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Done, but not everything could come in</source>
        <translation>Klaar, maar niet alles kon erin</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read.</source>
        <comment>after files were read</comment>
        <extracomment>After files were read: one line of how it went</extracomment>
        <translation>
            <numerusform>%n bestand gelezen.</numerusform>
            <numerusform>%n bestanden gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your BSN was taken out in %n place(s).</source>
        <comment>after files were read</comment>
        <extracomment>After files were read: one line of how it went</extracomment>
        <translation>
            <numerusform>Uw BSN is op %n plek weggehaald.</numerusform>
            <numerusform>Uw BSN is op %n plekken weggehaald.</numerusform>
        </translation>
    </message>
    <message>
        <source>See what is new</source>
        <extracomment>Button after files were read</extracomment>
        <translation>Bekijk wat nieuw is</translation>
    </message>
    <message>
        <source>Bring in more</source>
        <extracomment>Button after files were read: choose other files</extracomment>
        <translation>Haal meer binnen</translation>
    </message>
    <message>
        <source>Choose files again</source>
        <extracomment>Button after the person stopped bringing in files</extracomment>
        <translation>Kies opnieuw bestanden</translation>
    </message>
    <message>
        <source>This did not come in</source>
        <extracomment>Card with files that could not be taken in</extracomment>
        <translation>Dit kwam er niet in</translation>
    </message>
    <message>
        <source>What did not come in before</source>
        <extracomment>Card with files that could not be taken in before</extracomment>
        <translation>Wat er eerder niet in kwam</translation>
    </message>
    <message>
        <source>These files are kept aside, encrypted. A newer version of Regie may be able to read them.</source>
        <extracomment>Above files that could not be taken in before</extracomment>
        <translation>Deze bestanden liggen apart, achter slot. Een nieuwere Regie kan ze misschien wel lezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) is/are new.</source>
        <comment>after files were read</comment>
        <extracomment>After files were read: one line of how it went</extracomment>
        <translation>
            <numerusform>%n gegeven is nieuw.</numerusform>
            <numerusform>%n gegevens zijn nieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) has/have changed. The earlier version is kept.</source>
        <comment>after files were read</comment>
        <extracomment>After files were read: one line of how it went</extracomment>
        <translation>
            <numerusform>%n gegeven is veranderd. Hoe het eerst was, is bewaard.</numerusform>
            <numerusform>%n gegevens zijn veranderd. Hoe ze eerst waren, is bewaard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) was/were in your record already.</source>
        <comment>after files were read</comment>
        <extracomment>After files were read: one line of how it went</extracomment>
        <translation>
            <numerusform>%n gegeven stond al in uw dossier.</numerusform>
            <numerusform>%n gegevens stonden al in uw dossier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) or link(s) was/were left out.</source>
        <comment>after files were read</comment>
        <extracomment>After files were read: one line of how it went</extracomment>
        <translation>
            <numerusform>%n verborgen bestand of koppeling is overgeslagen.</numerusform>
            <numerusform>%n verborgen bestanden of koppelingen zijn overgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What came from files before</source>
        <extracomment>Button on the page to bring in files: to the files that were brought in before</extracomment>
        <translation>Wat eerder uit bestanden kwam</translation>
    </message>
    <message>
        <source>See it, or take something out again.</source>
        <extracomment>Below that</extracomment>
        <translation>Bekijk het, of haal er iets uit.</translation>
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
    <name>MeasureCallPage</name>
    <message>
        <source>When to call?</source>
        <extracomment>Title of the page that says when to call</extracomment>
        <translation>Wanneer bellen?</translation>
    </message>
    <message>
        <source>This is always the same, whatever you measured. Regie cannot call for you.</source>
        <extracomment>On the page that says when to call</extracomment>
        <translation>Dit is altijd hetzelfde, wat u ook meet. Regie kan niet voor u bellen.</translation>
    </message>
    <message>
        <source>Call 112</source>
        <extracomment>Heading on the page that says when to call</extracomment>
        <translation>Bel 112</translation>
    </message>
    <message>
        <source>Call today</source>
        <extracomment>Heading on the page that says when to call</extracomment>
        <translation>Bel vandaag</translation>
    </message>
    <message>
        <source>Make an appointment, or tell it next time</source>
        <extracomment>Heading on the page that says when to call</extracomment>
        <translation>Maak een afspraak, of vertel het de volgende keer</translation>
    </message>
    <message>
        <source>You need not do anything</source>
        <extracomment>Heading on the page that says when to call</extracomment>
        <translation>U hoeft niets te doen</translation>
    </message>
    <message>
        <source>Do you not hear or speak well? With the 112NL app you can type to 112. Do you think of suicide? Call 113 or 0800-0113, day and night.</source>
        <extracomment>On the page that says when to call, for who does not hear or speak well</extracomment>
        <translation>Hoort of praat u niet goed? Met de app 112NL kunt u typen met 112. Denkt u aan zelfmoord? Bel 113 of 0800-0113, dag en nacht.</translation>
    </message>
</context>
<context>
    <name>MeasureEntryPage</name>
    <message>
        <source>Correct: %1</source>
        <extracomment>Title of the page to correct a measurement; %1 is what was measured</extracomment>
        <translation>Verbeter: %1</translation>
    </message>
    <message>
        <source>It is taken back. What you typed still stands here.</source>
        <extracomment>After a measurement that was saved is taken back</extracomment>
        <translation>Het is teruggehaald. Wat u typte, staat hier nog.</translation>
    </message>
    <message>
        <source>Start 5 minutes of rest</source>
        <extracomment>Button: begin the time to sit still before measuring</extracomment>
        <translation>Begin met 5 minuten rust</translation>
    </message>
    <message>
        <source>Now you can measure.</source>
        <extracomment>After the time to sit still</extracomment>
        <translation>Nu kunt u meten.</translation>
    </message>
    <message>
        <source>Time before: %1</source>
        <extracomment>Below the numbers of a measurement; %1 is the value of the time before and when that was</extracomment>
        <translation>Vorige keer: %1</translation>
    </message>
    <message>
        <source>When did you measure?</source>
        <extracomment>Question on the page of a measurement</extracomment>
        <translation>Wanneer heeft u gemeten?</translation>
    </message>
    <message>
        <source>As it was</source>
        <extracomment>Answer to when it was measured: as it stands in the record</extracomment>
        <translation>Zoals het was</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Answer to when it was measured</extracomment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Earlier today</source>
        <extracomment>Answer to when it was measured</extracomment>
        <translation>Eerder vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Answer to when it was measured</extracomment>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>Another day</source>
        <extracomment>Answer to when it was measured</extracomment>
        <translation>Een andere dag</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Time of day of a measurement</extracomment>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Which day?</source>
        <extracomment>Day of a measurement</extracomment>
        <translation>Welke dag?</translation>
    </message>
    <message>
        <source>Less</source>
        <extracomment>Button: folds away what more can be told of a measurement</extracomment>
        <translation>Minder</translation>
    </message>
    <message>
        <source>Tell more: how you measured, a note</source>
        <extracomment>Button: shows what more can be told of a measurement</extracomment>
        <translation>Vertel meer: hoe u mat, een notitie</translation>
    </message>
    <message>
        <source>With which device?</source>
        <extracomment>Question on the page of a measurement</extracomment>
        <translation>Met welk apparaat?</translation>
    </message>
    <message>
        <source>A note</source>
        <extracomment>Question on the page of a measurement</extracomment>
        <translation>Een notitie</translation>
    </message>
    <message>
        <source>Yes, change it</source>
        <extracomment>Button: yes, the other number or unit was meant</extracomment>
        <translation>Ja, pas het aan</translation>
    </message>
    <message>
        <source>You filled in %1. %2 Is this number right?</source>
        <extracomment>Asked of an unlikely number; %1 is what was typed, %2 why it is asked</extracomment>
        <translation>U vulde in: %1. %2 Klopt dit getal?</translation>
    </message>
    <message>
        <source>Yes, this is right</source>
        <extracomment>Button: the unlikely number is right, keep it</extracomment>
        <translation>Ja, dit klopt</translation>
    </message>
    <message>
        <source>No, I will change it</source>
        <extracomment>Button: the unlikely number is not right</extracomment>
        <translation>Nee, ik pas het aan</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button: keep the measurement</extracomment>
        <translation>Een moment…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Remove this measurement</source>
        <extracomment>Button: take a measurement out</extracomment>
        <translation>Haal deze meting weg</translation>
    </message>
    <message>
        <source>Do not save</source>
        <extracomment>Button: leave the page of a measurement without keeping it</extracomment>
        <translation>Niet bewaren</translation>
    </message>
    <message>
        <source>The measurement is removed.</source>
        <extracomment>After a measurement was taken out</extracomment>
        <translation>De meting is weg.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <extracomment>After a measurement was kept; %1 is its value</extracomment>
        <translation>Bewaard: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: take back what was done just now</extracomment>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Measure again</source>
        <extracomment>Button: fill in another measurement of the same</extracomment>
        <translation>Meet nog een keer</translation>
    </message>
    <message>
        <source>See your measurements</source>
        <extracomment>Button: see all measurements of this</extracomment>
        <translation>Bekijk uw metingen</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: back to where one came from</extracomment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Measure once more now</source>
        <extracomment>Card after a measurement of a series that asks for another one</extracomment>
        <translation>Meet nu nog een keer</translation>
    </message>
    <message>
        <source>Start 1 minute of rest</source>
        <extracomment>Button: begin the time between two measurements</extracomment>
        <translation>Begin met 1 minuut rust</translation>
    </message>
</context>
<context>
    <name>MeasureGivePage</name>
    <message>
        <source>Give to my care provider</source>
        <extracomment>Title of the page to give measurements to a care provider</extracomment>
        <translation>Aan mijn zorgverlener geven</translation>
    </message>
    <message>
        <source>You choose what goes. Nothing is sent before you press Send.</source>
        <extracomment>Below that title</extracomment>
        <translation>U kiest wat er meegaat. Er gaat niets weg voor u op Versturen drukt.</translation>
    </message>
    <message>
        <source>1. What do you give?</source>
        <extracomment>Card on the page to give measurements: what and of when</extracomment>
        <translation>1. Wat geeft u?</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Which days of measurements</extracomment>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>Days of measurements</extracomment>
        <translation>7 dagen</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>Days of measurements</extracomment>
        <translation>30 dagen</translation>
    </message>
    <message>
        <source>3 months</source>
        <extracomment>Days of measurements</extracomment>
        <translation>3 maanden</translation>
    </message>
    <message>
        <source>A year</source>
        <extracomment>Days of measurements</extracomment>
        <translation>Een jaar</translation>
    </message>
    <message>
        <source>There are no measurements of these days.</source>
        <extracomment>On the page to give measurements: there is none of these days</extracomment>
        <translation>Er zijn geen metingen van deze dagen.</translation>
    </message>
    <message>
        <source>2. Who gets it?</source>
        <extracomment>Card on the page to give measurements</extracomment>
        <translation>2. Wie krijgt het?</translation>
    </message>
    <message>
        <source>You have no care provider in Regie yet. You can add one, or print your measurements below.</source>
        <extracomment>On the page to give measurements: there is no care provider</extracomment>
        <translation>U heeft nog geen zorgverlener in Regie. Voeg er een toe, of print uw metingen hieronder.</translation>
    </message>
    <message>
        <source>To my care providers</source>
        <extracomment>Button: to the care providers</extracomment>
        <translation>Naar mijn zorgverleners</translation>
    </message>
    <message>
        <source>3. This goes</source>
        <extracomment>Card on the page to give measurements: every value that is sent</extracomment>
        <translation>3. Dit gaat mee</translation>
    </message>
    <message>
        <source>Nothing of your choice goes.</source>
        <extracomment>On the page to give measurements</extracomment>
        <translation>Van uw keuze gaat er niets mee.</translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) you filled in yourself.</source>
        <extracomment>On the page to give measurements: how many of them go</extracomment>
        <translation>
            <numerusform>%n meting die u zelf invulde.</numerusform>
            <numerusform>%n metingen die u zelf invulde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the rest</source>
        <extracomment>Button below the values that are sent</extracomment>
        <translation>Laat de rest zien</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Button: send measurements; nobody was chosen yet</extracomment>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <extracomment>Button: send measurements; %1 is a care provider</extracomment>
        <translation>Versturen naar %1</translation>
    </message>
    <message>
        <source>Choose who gets it first.</source>
        <extracomment>Below the button to send: why it cannot be pressed</extracomment>
        <translation>Kies eerst wie het krijgt.</translation>
    </message>
    <message>
        <source>See what was sent</source>
        <extracomment>Button: to what was sent to this care provider</extracomment>
        <translation>Bekijk wat er verstuurd is</translation>
    </message>
    <message>
        <source>Or on paper</source>
        <extracomment>Card on the page to give measurements: on paper</extracomment>
        <translation>Of op papier</translation>
    </message>
    <message>
        <source>One page with averages, the lowest and highest, and a chart. Care providers&apos; measurements are on it too.</source>
        <extracomment>On the page to give measurements, about the paper</extracomment>
        <translation>Eén blad met het gemiddelde, de laagste en de hoogste, en een grafiek. Ook wat zorgverleners maten staat erop.</translation>
    </message>
    <message>
        <source>The file has no lock. Whoever has the file can read your measurements.</source>
        <extracomment>Before measurements are saved in a file</extracomment>
        <translation>Het bestand heeft geen slot. Wie het bestand heeft, kan uw metingen lezen.</translation>
    </message>
    <message>
        <source>The page went to the printer.</source>
        <extracomment>Measurements went to the printer</extracomment>
        <translation>Het blad is naar de printer.</translation>
    </message>
    <message>
        <source>The page is saved.</source>
        <extracomment>Measurements are in a file</extracomment>
        <translation>Het blad is bewaard.</translation>
    </message>
</context>
<context>
    <name>MeasureImportPage</name>
    <message>
        <source>From a device or app</source>
        <extracomment>Title of the page to bring in a file of a device or app</extracomment>
        <translation>Uit een apparaat of app</translation>
    </message>
    <message>
        <source>Everything stays on this computer, behind your passphrase.</source>
        <extracomment>Below the title of that page</extracomment>
        <translation>Alles blijft op deze computer, achter uw wachtwoord.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <extracomment>Button beside an error: choose a file again</extracomment>
        <translation>Kies opnieuw</translation>
    </message>
    <message>
        <source>In the app of your meter, watch or phone you can save your measurements as a file. Choose that file here. What is in your record already does not come in twice.</source>
        <extracomment>On the page to bring in a file of a device or app</extracomment>
        <translation>In de app van uw meter, horloge of telefoon kunt u uw metingen opslaan als bestand. Kies dat bestand hier. Wat al in uw dossier staat, komt er niet twee keer in.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <extracomment>Button: choose the file of a device or app</extracomment>
        <translation>Kies het bestand</translation>
    </message>
    <message>
        <source>Regie reads Apple Health, Google Fit and Health Connect, Fitbit, Withings, Omron, FreeStyle Libre and other tables (CSV), and FHIR.</source>
        <extracomment>On the page to bring in a file of a device or app</extracomment>
        <translation>Regie leest Apple Gezondheid, Google Fit en Health Connect. Ook Fitbit, Withings, Omron en FreeStyle Libre. En andere tabellen (CSV) en FHIR.</translation>
    </message>
    <message>
        <source>The file is being read. A large one takes a few minutes.</source>
        <extracomment>While a file of a device is being read</extracomment>
        <translation>Regie leest het bestand. Bij een groot bestand duurt dat een paar minuten.</translation>
    </message>
    <message>
        <source>What stands in these columns?</source>
        <extracomment>Card: the person says what the columns of a table hold</extracomment>
        <translation>Wat staat er in deze kolommen?</translation>
    </message>
    <message>
        <source>Regie does not know this table. Say what each column holds. Nothing is kept yet.</source>
        <extracomment>Above the columns of a table</extracomment>
        <translation>Regie kent deze tabel niet. Zeg wat er in elke kolom staat. Er is nog niets bewaard.</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button beside a column of a table</extracomment>
        <translation>Verander</translation>
    </message>
    <message>
        <source>Read it like this</source>
        <extracomment>Button: read the table as it was told</extracomment>
        <translation>Lees het zo</translation>
    </message>
    <message>
        <source>Do not bring it in</source>
        <extracomment>Button: do not bring in this table</extracomment>
        <translation>Niet toevoegen</translation>
    </message>
    <message>
        <source>What this file brought in is taken out.</source>
        <extracomment>After the measurements of a file were taken out</extracomment>
        <translation>Wat uit dit bestand kwam, is er weer uit.</translation>
    </message>
    <message>
        <source>There was nothing new in this file.</source>
        <extracomment>After a file was read</extracomment>
        <translation>Er stond niets nieuws in dit bestand.</translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) came in.</source>
        <comment>after a file of a device</comment>
        <extracomment>After a file was read</extracomment>
        <translation>
            <numerusform>%n meting is toegevoegd.</numerusform>
            <numerusform>%n metingen zijn toegevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: take back what a file brought in</extracomment>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>See your measurements</source>
        <extracomment>Button after a file was read</extracomment>
        <translation>Bekijk uw metingen</translation>
    </message>
    <message>
        <source>Another file</source>
        <extracomment>Button after a file was read</extracomment>
        <translation>Nog een bestand</translation>
    </message>
    <message>
        <source>What did not come in</source>
        <extracomment>Card after a file was read: what did not come in</extracomment>
        <translation>Wat er niet in kwam</translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) was/were in your record already.</source>
        <comment>after a file of a device</comment>
        <extracomment>After a file was read</extracomment>
        <translation>
            <numerusform>%n meting stond al in uw dossier.</numerusform>
            <numerusform>%n metingen stonden al in uw dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought in before</source>
        <extracomment>Card with files that were brought in before</extracomment>
        <translation>Eerder toegevoegd</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>Button beside a file that was brought in before</extracomment>
        <translation>Haal weg</translation>
    </message>
</context>
<context>
    <name>MeasureKindRow</name>
    <message>
        <source>Measure</source>
        <extracomment>Button beside a kind of measurement: fill in a new one</extracomment>
        <translation>Meet</translation>
    </message>
    <message>
        <source>See all</source>
        <extracomment>Button beside a kind of measurement: list and chart of all of them</extracomment>
        <translation>Bekijk alles</translation>
    </message>
</context>
<context>
    <name>MeasureLegend</name>
    <message>
        <source>The striped part is your target.</source>
        <extracomment>Below a chart of measurements</extracomment>
        <translation>Het gestreepte deel is uw doel.</translation>
    </message>
    <message>
        <source>A filled dot is before noon, an open dot is after noon.</source>
        <extracomment>Below a chart of measurements</extracomment>
        <translation>Een dichte stip is vóór 12 uur &apos;s middags, een open stip is erna.</translation>
    </message>
    <message>
        <source>A square is measured by a care provider.</source>
        <extracomment>Below a chart of measurements</extracomment>
        <translation>Een vierkant is gemeten door een zorgverlener.</translation>
    </message>
    <message>
        <source>An open triangle is not an exact number: less than, or more than.</source>
        <extracomment>Below a chart of measurements</extracomment>
        <translation>Een open driehoek is geen precies getal: minder dan, of meer dan.</translation>
    </message>
    <message>
        <source>A dashed line means: nothing was measured for a long time.</source>
        <extracomment>Below a chart of measurements</extracomment>
        <translation>Een streepjeslijn betekent: er is lang niets gemeten.</translation>
    </message>
</context>
<context>
    <name>MeasureNumber</name>
    <message>
        <source>Lower</source>
        <extracomment>Button beside a number: one step lower</extracomment>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Higher</source>
        <extracomment>Button beside a number: one step higher</extracomment>
        <translation>Hoger</translation>
    </message>
    <message>
        <source>%1 This may stay empty.</source>
        <extracomment>Below a number that may stay empty; %1 says where it is found</extracomment>
        <translation>%1 Dit mag leeg blijven.</translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>Measure</source>
        <extracomment>Title of the page to measure</extracomment>
        <translation>Meten</translation>
    </message>
    <message>
        <source>What you measure</source>
        <extracomment>Card on the page to measure: kinds there is a measurement of</extracomment>
        <translation>Wat u meet</translation>
    </message>
    <message>
        <source>Measure something else</source>
        <extracomment>Card on the page to measure: kinds that were not measured yet</extracomment>
        <translation>Meet iets anders</translation>
    </message>
    <message>
        <source>What do you want to measure?</source>
        <extracomment>Card on the page to measure, before anything was measured</extracomment>
        <translation>Wat wilt u meten?</translation>
    </message>
    <message>
        <source>A series of measurements</source>
        <extracomment>Choice on the page to measure: a series by a plan</extracomment>
        <translation>Een serie metingen</translation>
    </message>
    <message>
        <source>For example a week of blood pressure, in the morning and in the evening.</source>
        <extracomment>Below that choice</extracomment>
        <translation>Bijvoorbeeld een week bloeddruk, in de ochtend en in de avond.</translation>
    </message>
    <message>
        <source>From a device or app</source>
        <extracomment>Choice on the page to measure: bring in what a device or app has</extracomment>
        <translation>Uit een apparaat of app</translation>
    </message>
    <message>
        <source>Bring in a file of your meter, watch or phone.</source>
        <extracomment>Below that choice</extracomment>
        <translation>Voeg een bestand toe van uw meter, horloge of telefoon.</translation>
    </message>
    <message>
        <source>Give to my care provider</source>
        <extracomment>Choice on the page to measure: send measurements or print them</extracomment>
        <translation>Aan mijn zorgverlener geven</translation>
    </message>
    <message>
        <source>Send what you measured, or print it on one page.</source>
        <extracomment>Below that choice</extracomment>
        <translation>Verstuur wat u gemeten heeft, of print het op één blad.</translation>
    </message>
    <message>
        <source>Something of your own</source>
        <extracomment>Choice on the page to measure: a kind of one&apos;s own</extracomment>
        <translation>Iets van uzelf</translation>
    </message>
    <message>
        <source>Is it not in the list? Make it yourself.</source>
        <extracomment>Below that choice</extracomment>
        <translation>Staat het niet in de lijst? Maak het dan zelf.</translation>
    </message>
    <message>
        <source>This is how I am</source>
        <extracomment>Choice on the page to measure: six questions about how one is</extracomment>
        <translation>Zo gaat het met mij</translation>
    </message>
    <message>
        <source>Six questions about your body, your mind and your day.</source>
        <extracomment>Below that choice</extracomment>
        <translation>Zes vragen over uw lijf, uw hoofd en uw dag.</translation>
    </message>
    <message>
        <source>Diary</source>
        <extracomment>Choice on the page to measure: the diary</extracomment>
        <translation>Dagboek</translation>
    </message>
    <message>
        <source>Write down how your day was. It stands beside what you measured.</source>
        <extracomment>Below that choice</extracomment>
        <translation>Schrijf op hoe uw dag was. Het staat bij wat u die dag mat.</translation>
    </message>
</context>
<context>
    <name>MeasurePlanCard</name>
    <message>
        <source>Next reminder: %1, while Regie is open.</source>
        <extracomment>On a series; %1 is when the next reminder comes</extracomment>
        <translation>Regie vraagt het weer: %1, als Regie dan open is.</translation>
    </message>
    <message>
        <source>Remind me</source>
        <extracomment>Choice on a series: to be told when it is time</extracomment>
        <translation>Herinner mij</translation>
    </message>
    <message>
        <source>Count the first day as well</source>
        <extracomment>Choice on a week of blood pressure: whether the first day is in the average</extracomment>
        <translation>Tel de eerste dag ook mee</translation>
    </message>
    <message>
        <source>Measure now</source>
        <extracomment>Button: fill in the measurement a series asks for</extracomment>
        <translation>Meet nu</translation>
    </message>
    <message>
        <source>Put this away</source>
        <extracomment>Button: a series that is over need not stand here any more</extracomment>
        <translation>Ruim dit op</translation>
    </message>
    <message>
        <source>Stop this series</source>
        <extracomment>Button: end a series before its time</extracomment>
        <translation>Stop met deze serie</translation>
    </message>
</context>
<context>
    <name>MeasurePlanPage</name>
    <message>
        <source>Series of measurements</source>
        <extracomment>Title of the page with series of measurements</extracomment>
        <translation>Series metingen</translation>
    </message>
    <message>
        <source>The series has begun. It stands on the page Today as well.</source>
        <extracomment>After a series was begun</extracomment>
        <translation>De serie is begonnen. U ziet de serie ook bij Vandaag.</translation>
    </message>
    <message>
        <source>The series has stopped. Your measurements stay.</source>
        <extracomment>After a series was stopped</extracomment>
        <translation>De serie is gestopt. Uw metingen blijven.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: go on with the series after all</extracomment>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Begin a series</source>
        <extracomment>Heading above the series one can begin</extracomment>
        <translation>Begin een serie</translation>
    </message>
    <message>
        <source>A week of blood pressure</source>
        <extracomment>A series of measurements one can begin</extracomment>
        <translation>Een week bloeddruk</translation>
    </message>
    <message>
        <source>7 days, in the morning and in the evening, 2 times each.</source>
        <extracomment>Below that</extracomment>
        <translation>7 dagen, in de ochtend en in de avond, elke keer 2 metingen.</translation>
    </message>
    <message>
        <source>Weight every morning</source>
        <extracomment>A series of measurements one can begin</extracomment>
        <translation>Elke ochtend uw gewicht</translation>
    </message>
    <message>
        <source>For example with a weak heart. Until you stop.</source>
        <extracomment>Below that</extracomment>
        <translation>Bijvoorbeeld bij een zwak hart. Tot u stopt.</translation>
    </message>
    <message>
        <source>A day of blood sugar</source>
        <extracomment>A series of measurements one can begin</extracomment>
        <translation>Een dag bloedsuiker</translation>
    </message>
    <message>
        <source>One day, before and after meals and before you sleep.</source>
        <extracomment>Below that</extracomment>
        <translation>Eén dag, voor en na het eten en voor u gaat slapen.</translation>
    </message>
    <message>
        <source>Two weeks of peak flow</source>
        <extracomment>A series of measurements one can begin</extracomment>
        <translation>Twee weken blazen</translation>
    </message>
    <message>
        <source>14 days, in the morning and in the evening.</source>
        <extracomment>Below that</extracomment>
        <translation>14 dagen, in de ochtend en in de avond.</translation>
    </message>
    <message>
        <source>What you drink in a day</source>
        <extracomment>A series of measurements one can begin</extracomment>
        <translation>Wat u drinkt op een dag</translation>
    </message>
    <message>
        <source>Every glass. Until you stop.</source>
        <extracomment>Below that</extracomment>
        <translation>Elk glas. Tot u stopt.</translation>
    </message>
    <message>
        <source>A series of your own</source>
        <extracomment>A series of measurements one can begin: of one&apos;s own
----------
Card to make a series of one&apos;s own</extracomment>
        <translation>Een serie van uzelf</translation>
    </message>
    <message>
        <source>Choose yourself what, when and for how long.</source>
        <extracomment>Below that</extracomment>
        <translation>Kies zelf wat, wanneer en hoe lang.</translation>
    </message>
    <message>
        <source>What do you want to measure?</source>
        <extracomment>Question about a series of one&apos;s own</extracomment>
        <translation>Wat wilt u meten?</translation>
    </message>
    <message>
        <source>When?</source>
        <extracomment>Question about a series of one&apos;s own</extracomment>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>In the morning</source>
        <extracomment>Answer: when to measure</extracomment>
        <translation>In de ochtend</translation>
    </message>
    <message>
        <source>In the evening</source>
        <extracomment>Answer: when to measure</extracomment>
        <translation>In de avond</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>Answer: when to measure</extracomment>
        <translation>Allebei</translation>
    </message>
    <message>
        <source>For how long?</source>
        <extracomment>Question about a series of one&apos;s own</extracomment>
        <translation>Hoe lang?</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>Answer: how long a series goes on</extracomment>
        <translation>7 dagen</translation>
    </message>
    <message>
        <source>14 days</source>
        <extracomment>Answer: how long a series goes on</extracomment>
        <translation>14 dagen</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>Answer: how long a series goes on</extracomment>
        <translation>30 dagen</translation>
    </message>
    <message>
        <source>Until I stop</source>
        <extracomment>Answer: how long a series goes on</extracomment>
        <translation>Tot ik stop</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Button: begin the series of one&apos;s own</extracomment>
        <translation>Begin</translation>
    </message>
</context>
<context>
    <name>MeasureSeriesPage</name>
    <message>
        <source>Measure</source>
        <extracomment>Button: fill in a new measurement of this kind</extracomment>
        <translation>Meet</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Which part of the measurements is shown</extracomment>
        <translation>Periode</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>Part of the measurements</extracomment>
        <translation>7 dagen</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>Part of the measurements</extracomment>
        <translation>30 dagen</translation>
    </message>
    <message>
        <source>A year</source>
        <extracomment>Part of the measurements</extracomment>
        <translation>Een jaar</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Part of the measurements</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>In numbers</source>
        <extracomment>Card with the average and so on of measurements</extracomment>
        <translation>In getallen</translation>
    </message>
    <message>
        <source>Your target</source>
        <extracomment>Card with what the person aims at</extracomment>
        <translation>Uw doel</translation>
    </message>
    <message>
        <source>%1: you have no target.</source>
        <extracomment>Beside a number of a measurement; %1 is its name</extracomment>
        <translation>%1: u heeft geen doel.</translation>
    </message>
    <message>
        <source>Change the target</source>
        <extracomment>Button beside a target</extracomment>
        <translation>Verander het doel</translation>
    </message>
    <message>
        <source>Set a target</source>
        <extracomment>Button beside a number without a target</extracomment>
        <translation>Kies een doel</translation>
    </message>
    <message>
        <source>Remove the target</source>
        <extracomment>Button beside a target</extracomment>
        <translation>Haal het doel weg</translation>
    </message>
    <message>
        <source>All measurements</source>
        <extracomment>Card with the measurements as a list</extracomment>
        <translation>Alle metingen</translation>
    </message>
    <message>
        <source>In this period there are no measurements.</source>
        <extracomment>In place of a list of measurements</extracomment>
        <translation>In deze tijd heeft u niets gemeten.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <extracomment>Button below a list of measurements</extracomment>
        <translation>Laat oudere zien</translation>
    </message>
    <message>
        <source>Give to my care provider</source>
        <extracomment>Button: send these measurements or print them</extracomment>
        <translation>Aan mijn zorgverlener geven</translation>
    </message>
</context>
<context>
    <name>MeasureTodoCard</name>
    <message>
        <source>Now: measure %1</source>
        <extracomment>Card: a series asks for a measurement now; %1 is what to measure</extracomment>
        <translation>Nu meten: %1</translation>
    </message>
    <message>
        <source>Series: %1</source>
        <extracomment>Card: a series that goes on; %1 is what to measure</extracomment>
        <translation>Serie: %1</translation>
    </message>
    <message>
        <source>Measure now</source>
        <extracomment>Button: fill in the measurement a series asks for</extracomment>
        <translation>Meet nu</translation>
    </message>
    <message>
        <source>See the series</source>
        <extracomment>Button: see a series and all its moments</extracomment>
        <translation>Bekijk de serie</translation>
    </message>
</context>
<context>
    <name>MedicationPage</name>
    <message>
        <source>Your medicines</source>
        <extracomment>Title of the page with medicines</extracomment>
        <translation>Uw medicijnen</translation>
    </message>
    <message>
        <source>You take these now</source>
        <extracomment>Heading above the medicines that are taken now</extracomment>
        <translation>Deze neemt u nu</translation>
    </message>
    <message>
        <source>Stopped for a while</source>
        <extracomment>Heading above medicines that are paused</extracomment>
        <translation>Even gestopt</translation>
    </message>
    <message>
        <source>You start with these later</source>
        <extracomment>Heading above medicines that start later</extracomment>
        <translation>Hier begint u later mee</translation>
    </message>
    <message>
        <source>Not known whether you still take these</source>
        <extracomment>Heading above medicines of which the data does not say whether they are taken</extracomment>
        <translation>Niet bekend of u dit nog neemt</translation>
    </message>
    <message>
        <source>You stopped with these</source>
        <extracomment>Heading above medicines that were stopped</extracomment>
        <translation>Hier bent u mee gestopt</translation>
    </message>
    <message>
        <source>There are no medicines in your record yet. Bring in a file, or write down yourself what you take.</source>
        <extracomment>The page with medicines, while there are none in the record</extracomment>
        <translation>Er staan nog geen medicijnen in uw dossier. Haal een bestand binnen, of schrijf zelf op wat u neemt.</translation>
    </message>
    <message>
        <source>Your record has no medicines that you take now.</source>
        <extracomment>The page with medicines, when none of them is taken now</extracomment>
        <translation>In uw dossier staan geen medicijnen die u nu neemt.</translation>
    </message>
    <message>
        <source>Show more stopped medicines</source>
        <extracomment>Button below stopped medicines: shows more of them</extracomment>
        <translation>Laat nog meer gestopte medicijnen zien</translation>
    </message>
    <message>
        <source>Show 1 stopped medicine</source>
        <extracomment>Button that unfolds stopped medicines</extracomment>
        <translation>Laat 1 gestopt medicijn zien</translation>
    </message>
    <message>
        <source>Show %1 stopped medicines</source>
        <extracomment>Button that unfolds stopped medicines; %1 is a number</extracomment>
        <translation>Laat %1 gestopte medicijnen zien</translation>
    </message>
    <message>
        <source>Hide stopped medicines</source>
        <extracomment>Button that folds stopped medicines away again</extracomment>
        <translation>Verberg gestopte medicijnen</translation>
    </message>
    <message>
        <source>Your record says that you now take 1 medicine.</source>
        <extracomment>Below the title of the page with medicines</extracomment>
        <translation>In uw dossier staat dat u nu 1 medicijn neemt.</translation>
    </message>
    <message>
        <source>Your record says that you now take %1 medicines.</source>
        <extracomment>Below the title of the page with medicines; %1 is a number</extracomment>
        <translation>In uw dossier staat dat u nu %1 medicijnen neemt.</translation>
    </message>
    <message>
        <source>Your doctor says: do not use these</source>
        <extracomment>Heading above medicines that a doctor says not to use</extracomment>
        <translation>Uw dokter zegt: gebruik deze niet</translation>
    </message>
</context>
<context>
    <name>MedicineAnswer</name>
    <message>
        <source>Is this right?</source>
        <extracomment>Card of a medicine: the person says whether it is right</extracomment>
        <translation>Klopt dit?</translation>
    </message>
    <message>
        <source>Yes, this is right</source>
        <extracomment>Button: a medicine is taken as it was agreed</extracomment>
        <translation>Ja, dit klopt</translation>
    </message>
    <message>
        <source>I do not take this</source>
        <extracomment>Button: the person does not take a medicine</extracomment>
        <translation>Dit gebruik ik niet</translation>
    </message>
    <message>
        <source>I take this differently</source>
        <extracomment>Button: the person takes a medicine in another way</extracomment>
        <translation>Ik gebruik dit anders</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <extracomment>Button: the answer about a medicine is taken away</extracomment>
        <translation>Mijn antwoord weghalen</translation>
    </message>
    <message>
        <source>This stays in your record. Talk with your doctor before you change anything.</source>
        <extracomment>Below the answers about a medicine</extracomment>
        <translation>Dit blijft in uw dossier. Praat met uw dokter voor u iets verandert.</translation>
    </message>
</context>
<context>
    <name>MedicineRow</name>
    <message>
        <source>since %1</source>
        <extracomment>Below a medicine; %1 is a day</extracomment>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Below a medicine: the last day of taking it; %1 is a day</extracomment>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>agreed with %1</source>
        <extracomment>Below a medicine: who agreed on it with the person; %1 is a name</extracomment>
        <translation>afgesproken met %1</translation>
    </message>
    <message>
        <source>last picked up on %1</source>
        <extracomment>Below a medicine: when the pharmacy last handed it out; %1 is a day</extracomment>
        <translation>laatst opgehaald op %1</translation>
    </message>
    <message>
        <source>from yourself</source>
        <extracomment>Tag on a medicine: the person wrote it down, no care provider</extracomment>
        <translation>van uzelf</translation>
    </message>
    <message>
        <source>not the same everywhere</source>
        <extracomment>Tag on a medicine about which care providers wrote different things</extracomment>
        <translation>niet overal hetzelfde</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>Before a difference between care providers; %1 is the difference in a sentence</extracomment>
        <translation>Let op: %1</translation>
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
        <translation>Nieuw voor u</translation>
    </message>
    <message>
        <source>Nothing came in since you looked last. Bring in a file when you have something new.</source>
        <extracomment>Page with what came in lately, while nothing did</extracomment>
        <translation>Er kwam niets bij sinds u het laatst keek. Hebt u iets nieuws? Voeg dan een bestand toe.</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <extracomment>Button on the page with what came in lately</extracomment>
        <translation>Bestand toevoegen</translation>
    </message>
    <message>
        <source>See everything</source>
        <extracomment>Button on the page with what came in lately, while nothing did</extracomment>
        <translation>Alles bekijken</translation>
    </message>
</context>
<context>
    <name>NobodyWatches</name>
    <message>
        <source>When to call?</source>
        <extracomment>Button on every page of measuring: opens when to call, the same whatever was measured</extracomment>
        <translation>Wanneer bellen?</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Your note</source>
        <extracomment>Name of the field for a note</extracomment>
        <translation>Uw notitie</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <extracomment>Button: keep the note</extracomment>
        <translation>Bewaar de notitie</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <extracomment>Button: leave the field for a note</extracomment>
        <translation>Niet bewaren</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Keys for numbers</source>
        <extracomment>Name of the keys for a number, for a screen reader</extracomment>
        <translation>Toetsen voor getallen</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>Key that takes away the last digit</extracomment>
        <translation>Wis</translation>
    </message>
    <message>
        <source>.</source>
        <extracomment>Key for the decimal sign</extracomment>
        <translation>,</translation>
    </message>
    <message>
        <source>point</source>
        <extracomment>Name of the key for the decimal sign, for a screen reader</extracomment>
        <translation>komma</translation>
    </message>
</context>
<context>
    <name>OptionCell</name>
    <message>
        <source>Benefit</source>
        <extracomment>Options side by side: what an option means for something that matters</extracomment>
        <translation>Voordeel</translation>
    </message>
    <message>
        <source>Drawback</source>
        <extracomment>Options side by side: what an option means for something that matters</extracomment>
        <translation>Nadeel</translation>
    </message>
    <message>
        <source>I do not know</source>
        <extracomment>Options side by side: what an option means for something that matters</extracomment>
        <translation>Weet ik niet</translation>
    </message>
    <message>
        <source>What do you know about it?</source>
        <extracomment>Options side by side: name of a field</extracomment>
        <translation>Wat weet u ervan?</translation>
    </message>
    <message>
        <source>From whom do you have this?</source>
        <extracomment>Options side by side: name of a field</extracomment>
        <translation>Van wie heeft u dit?</translation>
    </message>
</context>
<context>
    <name>OptionMatters</name>
    <message>
        <source>Something else that matters to you</source>
        <extracomment>Options side by side: name of a field</extracomment>
        <translation>Iets anders dat voor u telt</translation>
    </message>
    <message>
        <source>Add this</source>
        <extracomment>Options side by side: add something that matters</extracomment>
        <translation>Zet dit erbij</translation>
    </message>
</context>
<context>
    <name>OptionNames</name>
    <message>
        <source>Option %1</source>
        <extracomment>Options side by side: name of a field; %1 is a number</extracomment>
        <translation>Keuze %1</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Options side by side: this option goes one place up</extracomment>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>Options side by side: this option goes one place down</extracomment>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Take away</source>
        <extracomment>Options side by side: this option goes; undo brings it back</extracomment>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>One more option</source>
        <extracomment>Options side by side</extracomment>
        <translation>Nog een keuze</translation>
    </message>
</context>
<context>
    <name>OptionWeight</name>
    <message>
        <source>○○○ hardly</source>
        <extracomment>Options side by side: how much something matters</extracomment>
        <translation>○○○ bijna niet</translation>
    </message>
    <message>
        <source>●○○ a little</source>
        <extracomment>Options side by side: how much something matters</extracomment>
        <translation>●○○ een beetje</translation>
    </message>
    <message>
        <source>●●○ much</source>
        <extracomment>Options side by side: how much something matters</extracomment>
        <translation>●●○ veel</translation>
    </message>
    <message>
        <source>●●● very much</source>
        <extracomment>Options side by side: how much something matters</extracomment>
        <translation>●●● heel veel</translation>
    </message>
</context>
<context>
    <name>OptionsLinks</name>
    <message>
        <source>Open in your browser</source>
        <extracomment>Options side by side: open a web page of others</extracomment>
        <translation>Open in uw browser</translation>
    </message>
    <message>
        <source>Nothing of your record goes along.</source>
        <extracomment>Options side by side: below the web pages of others</extracomment>
        <translation>Er gaat niets van u mee.</translation>
    </message>
</context>
<context>
    <name>OptionsOverview</name>
    <message>
        <source>Ask your doctor</source>
        <extracomment>Options side by side: above the questions about what is not known yet</extracomment>
        <translation>Vraag dit uw dokter</translation>
    </message>
    <message>
        <source>Your options</source>
        <extracomment>Options side by side: above the overview</extracomment>
        <translation>Uw keuzes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Options side by side: %1 is what matters, %2 what the option means for it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Regie adds nothing up. You choose, together with your doctor.</source>
        <extracomment>Options side by side: the program gives no advice</extracomment>
        <translation>Regie telt niets op. U kiest, samen met uw dokter.</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>What suits you?</source>
        <extracomment>Title of the page with options side by side</extracomment>
        <translation>Wat past bij u?</translation>
    </message>
    <message>
        <source>Put your options side by side. It helps you to talk about them.</source>
        <extracomment>Below the title of the page with options side by side</extracomment>
        <translation>Zet uw keuzes naast elkaar. Dat helpt om erover te praten.</translation>
    </message>
    <message>
        <source>1. Which options are there?</source>
        <extracomment>Card on the page with options side by side</extracomment>
        <translation>1. Wat kunt u kiezen?</translation>
    </message>
    <message>
        <source>What is the choice about?</source>
        <extracomment>Options side by side: name of a field</extracomment>
        <translation>Waar gaat de keuze over?</translation>
    </message>
    <message>
        <source>Write down what your doctor named. Waiting is an option too.</source>
        <extracomment>Options side by side: help with the options</extracomment>
        <translation>Schrijf op wat uw dokter noemde. Wachten is ook een keuze.</translation>
    </message>
    <message>
        <source>2. What matters to you?</source>
        <extracomment>Card on the page with options side by side</extracomment>
        <translation>2. Wat telt voor u?</translation>
    </message>
    <message>
        <source>How much does it matter?</source>
        <extracomment>Options side by side: above what matters, with dots</extracomment>
        <translation>Hoeveel telt het?</translation>
    </message>
    <message>
        <source>3. What does this mean for you: %1</source>
        <extracomment>Card on the page with options side by side; %1 is an option</extracomment>
        <translation>3. Wat betekent dit voor u: %1</translation>
    </message>
    <message>
        <source>4. Take this along</source>
        <extracomment>Card on the page with options side by side</extracomment>
        <translation>4. Neem dit mee</translation>
    </message>
    <message>
        <source>This is also on the page for your doctor.</source>
        <extracomment>Options side by side: it is also on the page for the doctor</extracomment>
        <translation>Dit staat ook op het blad voor uw dokter.</translation>
    </message>
    <message>
        <source>Read more about choosing</source>
        <extracomment>Card on the page with options side by side</extracomment>
        <translation>Meer lezen over kiezen</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Options side by side: back to the version before</extracomment>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>Options side by side: on to the version after</extracomment>
        <translation>Opnieuw</translation>
    </message>
</context>
<context>
    <name>OtherHalf</name>
    <message>
        <source>Measured at the same time:</source>
        <extracomment>Above the other half of a blood pressure, which stands on the page of one half</extracomment>
        <translation>Tegelijk gemeten:</translation>
    </message>
    <message>
        <source>See that one</source>
        <extracomment>Button: to the other half of a blood pressure</extracomment>
        <translation>Bekijk die</translation>
    </message>
</context>
<context>
    <name>OwnKindsPage</name>
    <message>
        <source>Something of your own</source>
        <extracomment>Title of the page to measure something of one&apos;s own</extracomment>
        <translation>Iets van uzelf</translation>
    </message>
    <message>
        <source>Is it not in the list? Make it yourself. For example itching from 0 to 10, or minutes of walking.</source>
        <extracomment>Below that title</extracomment>
        <translation>Staat het niet in de lijst? Maak het dan zelf. Bijvoorbeeld jeuk van 0 tot 10, of hoeveel minuten u liep.</translation>
    </message>
    <message>
        <source>“%1” is in your list now.</source>
        <extracomment>After a kind of measurement was made; %1 is its name</extracomment>
        <translation>“%1” staat nu in uw lijst.</translation>
    </message>
    <message>
        <source>Measure it now</source>
        <extracomment>Button after a kind of measurement was made</extracomment>
        <translation>Nu meten</translation>
    </message>
    <message>
        <source>“%1” is out of your list. What you measured stays in your record.</source>
        <extracomment>After a kind of measurement was taken out; %1 is its name</extracomment>
        <translation>“%1” is uit uw lijst. Wat u heeft gemeten, blijft in uw dossier.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <extracomment>Button after a kind of measurement was taken out</extracomment>
        <translation>Zet het terug</translation>
    </message>
    <message>
        <source>What you made</source>
        <extracomment>Card with the kinds of measurement the person made</extracomment>
        <translation>Wat u zelf maakte</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>Button beside a kind of measurement the person made</extracomment>
        <translation>Meten</translation>
    </message>
    <message>
        <source>Take out of my list</source>
        <extracomment>Button beside a kind of measurement the person made</extracomment>
        <translation>Uit mijn lijst halen</translation>
    </message>
    <message>
        <source>Make one</source>
        <extracomment>Card to make a kind of measurement</extracomment>
        <translation>Maak er een</translation>
    </message>
    <message>
        <source>What do you measure?</source>
        <extracomment>Field of a kind of measurement that is made</extracomment>
        <translation>Wat meet u?</translation>
    </message>
    <message>
        <source>In what? This may stay empty.</source>
        <extracomment>Field of a kind of measurement that is made</extracomment>
        <translation>Waarin? Dit mag leeg blijven.</translation>
    </message>
    <message>
        <source>For example: minutes, glasses, times.</source>
        <extracomment>Help with that field</extracomment>
        <translation>Bijvoorbeeld: minuten, glazen, keer.</translation>
    </message>
    <message>
        <source>Which numbers?</source>
        <extracomment>Field of a kind of measurement that is made</extracomment>
        <translation>Welke getallen?</translation>
    </message>
    <message>
        <source>Whole numbers, like 7</source>
        <extracomment>Numbers of a kind of measurement</extracomment>
        <translation>Hele getallen, zoals 7</translation>
    </message>
    <message>
        <source>One after the comma, like 7.5</source>
        <extracomment>Numbers of a kind of measurement</extracomment>
        <translation>Eén cijfer na de komma, zoals 7,5</translation>
    </message>
    <message>
        <source>Two after the comma, like 7.25</source>
        <extracomment>Numbers of a kind of measurement</extracomment>
        <translation>Twee cijfers na de komma, zoals 7,25</translation>
    </message>
    <message>
        <source>Between what can it be? Then Regie says so when you make a typing error. Both may stay empty.</source>
        <extracomment>Above the limits of a kind of measurement that is made</extracomment>
        <translation>Tussen welke getallen ligt het? Dan zegt Regie het als u een typefout maakt. Beide mogen leeg blijven.</translation>
    </message>
    <message>
        <source>The lowest</source>
        <extracomment>Field of a kind of measurement that is made</extracomment>
        <translation>De laagste</translation>
    </message>
    <message>
        <source>The highest</source>
        <extracomment>Field of a kind of measurement that is made</extracomment>
        <translation>De hoogste</translation>
    </message>
    <message>
        <source>Put it in my list</source>
        <extracomment>Button: make this kind of measurement</extracomment>
        <translation>Zet het in mijn lijst</translation>
    </message>
</context>
<context>
    <name>PaperButtons</name>
    <message>
        <source>Print</source>
        <extracomment>Button: a page to the printer</extracomment>
        <translation>Printen</translation>
    </message>
    <message>
        <source>Which printer?</source>
        <extracomment>Above the names of printers</extracomment>
        <translation>Welke printer?</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <extracomment>Button: a page to print in a file</extracomment>
        <translation>Als bestand bewaren</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <extracomment>Button: go on and choose where the file goes</extracomment>
        <translation>Kies een plek</translation>
    </message>
    <message>
        <source>Do not save</source>
        <extracomment>Button: make no file</extracomment>
        <translation>Niet bewaren</translation>
    </message>
    <message>
        <source>Open the file</source>
        <extracomment>Button: show the file that was just made</extracomment>
        <translation>Open het bestand</translation>
    </message>
    <message>
        <source>Where does the file go?</source>
        <extracomment>Title of the window to choose where a page to print is saved</extracomment>
        <translation>Waar komt het bestand?</translation>
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
    <name>PassphrasePage</name>
    <message>
        <source>Passphrase and code</source>
        <extracomment>Title of the page to change how the record is opened</extracomment>
        <translation>Wachtwoord en code</translation>
    </message>
    <message>
        <source>First type the passphrase you have now. So nobody else can change it.</source>
        <extracomment>Below that title, before the passphrase of now was typed</extracomment>
        <translation>Typ eerst uw wachtwoord van nu. Zo kan niemand anders het veranderen.</translation>
    </message>
    <message>
        <source>Your passphrase is changed. A backup you made before still opens with the old one.</source>
        <extracomment>After the passphrase was changed</extracomment>
        <translation>Uw wachtwoord is veranderd. Een reservekopie van eerder opent u nog met het oude.</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <extracomment>Name of the field for the passphrase that opens the record now</extracomment>
        <translation>Uw wachtwoord van nu</translation>
    </message>
    <message>
        <source>One moment. This takes a few seconds.</source>
        <extracomment>While a passphrase is being checked or kept</extracomment>
        <translation>Een moment. Dit duurt een paar tellen.</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: go on after the passphrase of now</extracomment>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <extracomment>Card: another passphrase</extracomment>
        <translation>Een ander wachtwoord</translation>
    </message>
    <message>
        <source>With it you open your record from now on.</source>
        <extracomment>Card: another passphrase</extracomment>
        <translation>Daarmee opent u voortaan uw dossier.</translation>
    </message>
    <message>
        <source>Choose another passphrase</source>
        <extracomment>Button: to choosing another passphrase</extracomment>
        <translation>Kies een ander wachtwoord</translation>
    </message>
    <message>
        <source>Another recovery code</source>
        <extracomment>Card: another recovery code</extracomment>
        <translation>Een andere herstelcode</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <extracomment>Button: a new recovery code is made and shown</extracomment>
        <translation>Maak een nieuwe code</translation>
    </message>
    <message>
        <source>Did you lose the paper with the code, or did someone see it? Make a new one and print it or write it down. The old code then opens nothing any more.</source>
        <extracomment>Card: another recovery code</extracomment>
        <translation>Bent u het papier met de code kwijt, of heeft iemand hem gezien? Maak een nieuwe, en print hem of schrijf hem op. De oude code opent dan niets meer.</translation>
    </message>
</context>
<context>
    <name>PortalAttention</name>
    <message>
        <source>Look what to do</source>
        <extracomment>Button on the first page, in the line about a care provider</extracomment>
        <translation>Kijk wat u kunt doen</translation>
    </message>
</context>
<context>
    <name>PortalCard</name>
    <message>
        <source>Fetched last: %1.</source>
        <extracomment>On the card of a care provider; %1 is a day, or &quot;today at 14:05&quot;</extracomment>
        <translation>Laatst opgehaald: %1.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <extracomment>Button on the card of a care provider; %1 is its name, for who does not see the card</extracomment>
        <translation>Log in bij %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button on the card of a care provider</extracomment>
        <translation>Log in</translation>
    </message>
    <message>
        <source>Fetch from %1</source>
        <extracomment>Button on the card of a care provider; %1 is its name, for who does not see the card</extracomment>
        <translation>Haal op bij %1</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <extracomment>Button on the card of a care provider</extracomment>
        <translation>Haal op</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <extracomment>Button on the card of a care provider; %1 is its name, for who does not see the card</extracomment>
        <translation>Bekijk %1</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>Button on the card of a care provider: opens the page about it</extracomment>
        <translation>Bekijk</translation>
    </message>
</context>
<context>
    <name>PortalPage</name>
    <message>
        <source>This care provider is no longer here</source>
        <extracomment>Title of the page of a care provider that is no longer there</extracomment>
        <translation>Deze zorgverlener staat er niet meer bij</translation>
    </message>
    <message>
        <source>Fetched last: %1.</source>
        <extracomment>On the page of a care provider; %1 is a day, or &quot;today at 14:05&quot;</extracomment>
        <translation>Laatst opgehaald: %1.</translation>
    </message>
    <message>
        <source>Say yes only if it is really about %1.</source>
        <extracomment>On the page of a care provider that sent data of another name; %1 is the person&apos;s name</extracomment>
        <translation>Zeg alleen ja als het echt over %1 gaat.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button on the page of a care provider</extracomment>
        <translation>Log in</translation>
    </message>
    <message>
        <source>Yes, it is about me</source>
        <extracomment>Button: the data of the care provider is about this person</extracomment>
        <translation>Ja, dit gaat over mij</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <extracomment>Button on the page of a care provider</extracomment>
        <translation>Haal op</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button on the page of a care provider while data is fetched</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>What it gives</source>
        <extracomment>Card on the page of a care provider</extracomment>
        <translation>Wat u hier krijgt</translation>
    </message>
    <message>
        <source>What you sent</source>
        <extracomment>Card on the page of a care provider</extracomment>
        <translation>Wat u stuurde</translation>
    </message>
    <message>
        <source>Send %1 once more</source>
        <extracomment>Button below something that was refused; %1 is what it is, for who does not see the line</extracomment>
        <translation>Stuur %1 nog eens</translation>
    </message>
    <message>
        <source>Send once more</source>
        <extracomment>Button below something that was refused by the care provider</extracomment>
        <translation>Stuur nog eens</translation>
    </message>
    <message>
        <source>The connection</source>
        <extracomment>Card on the page of a care provider: how it is connected</extracomment>
        <translation>De verbinding</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <extracomment>On the page of a care provider; %1 is an address on the internet</extracomment>
        <translation>Adres: %1</translation>
    </message>
    <message>
        <source>Your data comes through a service of %1. They can see it.</source>
        <extracomment>On the page of a care provider; %1 is who runs the service in between</extracomment>
        <translation>Uw gegevens komen langs een dienst van %1. Die kan ze zien.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button on the page of a care provider</extracomment>
        <translation>Log opnieuw in</translation>
    </message>
    <message>
        <source>To my care providers</source>
        <extracomment>Button on the page of a care provider that is no longer there</extracomment>
        <translation>Naar mijn zorgverleners</translation>
    </message>
    <message>
        <source>Take away or remove data</source>
        <extracomment>Button on the page of a care provider: to the page where one can take it or its data away</extracomment>
        <translation>Weghalen of gegevens verwijderen</translation>
    </message>
    <message>
        <source>Fetch only what is missing</source>
        <extracomment>Button on the page of a care provider: ask only for the kinds of data that did not come</extracomment>
        <translation>Haal alleen op wat mist</translation>
    </message>
</context>
<context>
    <name>PortalRemovalPage</name>
    <message>
        <source>This care provider is no longer here</source>
        <extracomment>Title of the page of a care provider that is no longer there</extracomment>
        <translation>Deze zorgverlener is er niet meer</translation>
    </message>
    <message>
        <source>Take away or remove data: %1</source>
        <extracomment>Title of the page for taking away; %1 is the name of a care provider</extracomment>
        <translation>Weghalen of verwijderen: %1</translation>
    </message>
    <message>
        <source>Regie is fetching data now. Wait until that is done, or stop it.</source>
        <extracomment>On the page for taking away a care provider</extracomment>
        <translation>Regie haalt nu gegevens op. Wacht tot dat klaar is, of stop het.</translation>
    </message>
    <message>
        <source>What do you want?</source>
        <extracomment>On the page for taking away a care provider: above the choices</extracomment>
        <translation>Wat wilt u?</translation>
    </message>
    <message>
        <source>Take it away, keep my data</source>
        <extracomment>Choice: the care provider goes, its data stays</extracomment>
        <translation>Weghalen, mijn gegevens bewaren</translation>
    </message>
    <message>
        <source>Regie fetches nothing there any more.</source>
        <extracomment>Below that choice</extracomment>
        <translation>Regie haalt daar niets meer op.</translation>
    </message>
    <message>
        <source>Remove its data</source>
        <extracomment>Choice: remove what a care provider sent that was taken away before</extracomment>
        <translation>De gegevens verwijderen</translation>
    </message>
    <message>
        <source>Take it away, and remove its data</source>
        <extracomment>Choice: the care provider goes with its data</extracomment>
        <translation>Weghalen, en de gegevens verwijderen</translation>
    </message>
    <message>
        <source>You first see what that is.</source>
        <extracomment>Below that choice</extracomment>
        <translation>U ziet eerst wat dat is.</translation>
    </message>
    <message>
        <source>Remove its data, stay connected</source>
        <extracomment>Choice: the data of a care provider goes, the care provider stays</extracomment>
        <translation>De gegevens verwijderen, verbonden blijven</translation>
    </message>
    <message>
        <source>Remove only what came in since a certain day</source>
        <extracomment>Choice: only the newest data of a care provider goes</extracomment>
        <translation>Alleen verwijderen wat sinds een dag is gekomen</translation>
    </message>
    <message>
        <source>For example when wrong data came in. What was there before stays.</source>
        <extracomment>Below that choice</extracomment>
        <translation>Bijvoorbeeld als er iets niet klopt. Wat er al was, blijft staan.</translation>
    </message>
    <message>
        <source>Remove everything that came in on this day and after it</source>
        <extracomment>On the page for removing data: above the days on which data came in</extracomment>
        <translation>Verwijder alles wat op deze dag en daarna is gekomen</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>A day on which data came in; %1 is the day</extracomment>
        <translation>Sinds %1</translation>
    </message>
    <message>
        <source>There is nothing to remove</source>
        <extracomment>Card: there is nothing to remove</extracomment>
        <translation>Er is niets om te verwijderen</translation>
    </message>
    <message>
        <source>This goes</source>
        <extracomment>Card: what will be removed</extracomment>
        <translation>Dit gaat weg</translation>
    </message>
    <message>
        <source>This stays</source>
        <extracomment>Card: what is not removed</extracomment>
        <translation>Dit blijft</translation>
    </message>
    <message>
        <source>No, keep everything</source>
        <extracomment>Button: remove nothing</extracomment>
        <translation>Nee, bewaar alles</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: to the last question before removing</extracomment>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Take away %1?</source>
        <extracomment>Question before a care provider is taken away; %1 is its name</extracomment>
        <translation>%1 weghalen?</translation>
    </message>
    <message>
        <source>Do you really want to remove this?</source>
        <extracomment>Last question before data is removed</extracomment>
        <translation>Wilt u dit echt verwijderen?</translation>
    </message>
    <message>
        <source>You cannot undo it. Regie cannot bring it back.</source>
        <extracomment>Below the last question before data is removed</extracomment>
        <translation>U kunt dit niet terugdraaien. Regie kan het niet terughalen.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <extracomment>Button: do not take away the care provider</extracomment>
        <translation>Nee, bewaar het</translation>
    </message>
    <message>
        <source>Yes, take it away</source>
        <extracomment>Button: take away the care provider</extracomment>
        <translation>Ja, haal weg</translation>
    </message>
    <message>
        <source>Yes, remove it for good</source>
        <extracomment>Button: remove data for good</extracomment>
        <translation>Ja, verwijder het voorgoed</translation>
    </message>
    <message>
        <source>Regie is removing. This can take a moment.</source>
        <extracomment>While data is removed</extracomment>
        <translation>Regie verwijdert nu. Dat kan even duren.</translation>
    </message>
    <message>
        <source>It is taken away. Your data is still here.</source>
        <extracomment>After a care provider was taken away</extracomment>
        <translation>Het is weggehaald. Uw gegevens zijn er nog.</translation>
    </message>
    <message>
        <source>It is removed.</source>
        <extracomment>After data was removed</extracomment>
        <translation>Het is verwijderd.</translation>
    </message>
    <message>
        <source>To my care providers</source>
        <extracomment>Button after something was taken away
----------
Button on the page of a care provider that is no longer there</extracomment>
        <translation>Naar mijn zorgverleners</translation>
    </message>
</context>
<context>
    <name>PortalsPage</name>
    <message>
        <source>My care providers</source>
        <extracomment>Title of the page with care providers</extracomment>
        <translation>Mijn zorgverleners</translation>
    </message>
    <message>
        <source>Regie fetches your data here and keeps it on this computer.</source>
        <extracomment>Below the title of the page with care providers</extracomment>
        <translation>Regie haalt hier uw gegevens op. Ze blijven op deze computer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button beside an error on the page with care providers</extracomment>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>See what is new</source>
        <extracomment>Button after fetching from care providers</extracomment>
        <translation>Bekijk wat nieuw is</translation>
    </message>
    <message>
        <source>I have read this</source>
        <extracomment>Button after fetching from care providers: takes this message away</extracomment>
        <translation>Ik heb dit gelezen</translation>
    </message>
    <message>
        <source>Regie is fetching your data</source>
        <extracomment>Card while data is fetched from care providers</extracomment>
        <translation>Regie haalt uw gegevens op</translation>
    </message>
    <message>
        <source>You can look round in your record meanwhile.</source>
        <extracomment>While data is fetched from care providers</extracomment>
        <translation>U kunt intussen rondkijken in uw dossier.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button while data is fetched from care providers</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>You have no care provider here yet</source>
        <extracomment>Card on the page with care providers while there is none</extracomment>
        <translation>U heeft hier nog geen zorgverlener</translation>
    </message>
    <message>
        <source>Add your doctor, hospital, pharmacy or laboratory. Regie then fetches your data there. You sign in yourself, in your own browser.</source>
        <extracomment>On the page with care providers while there is none</extracomment>
        <translation>Voeg uw huisarts, ziekenhuis of apotheek toe. Regie haalt daar dan uw gegevens op. U logt zelf in, in uw eigen browser.</translation>
    </message>
    <message>
        <source>Add a care provider</source>
        <extracomment>Button on the page with care providers</extracomment>
        <translation>Voeg een zorgverlener toe</translation>
    </message>
    <message>
        <source>Do you have files of your care provider? You can bring those in as well.</source>
        <extracomment>On the page with care providers while there is none</extracomment>
        <translation>Heeft u bestanden van uw zorgverlener? Die kunt u ook toevoegen.</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <extracomment>Button on the page with care providers while there is none</extracomment>
        <translation>Voeg een bestand toe</translation>
    </message>
    <message>
        <source>Fetch everything now</source>
        <extracomment>Button on the page with care providers: fetch from all of them</extracomment>
        <translation>Haal alles nu op</translation>
    </message>
    <message>
        <source>Regie also fetches by itself: when you open your record, and twice a day. You can switch that off in the settings.</source>
        <extracomment>Foot of the page with care providers</extracomment>
        <translation>Regie haalt ook vanzelf op: als u uw dossier opent, en twee keer per dag. Bij Instellingen zet u dat uit.</translation>
    </message>
    <message>
        <source>Regie fetches only when you ask for it. You can change that in the settings.</source>
        <extracomment>Foot of the page with care providers</extracomment>
        <translation>Regie haalt alleen op als u erom vraagt. Bij Instellingen verandert u dat.</translation>
    </message>
    <message>
        <source>Taken away, their data is still here</source>
        <extracomment>Card on the page with care providers: taken away before, what they sent is still here</extracomment>
        <translation>Weggehaald, de gegevens staan er nog</translation>
    </message>
    <message>
        <source>Remove the data of %1</source>
        <extracomment>Button beside a care provider that was taken away; %1 is its name, for who does not see the line</extracomment>
        <translation>De gegevens van %1 verwijderen</translation>
    </message>
    <message>
        <source>Remove the data</source>
        <extracomment>Button beside a care provider that was taken away: looks first, asks twice</extracomment>
        <translation>Gegevens verwijderen</translation>
    </message>
    <message>
        <source>Your remarks about what was removed</source>
        <extracomment>Card on the page with care providers</extracomment>
        <translation>Uw opmerkingen bij wat is verwijderd</translation>
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
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button of a window to choose files with; the letter behind &amp; is its key</extracomment>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button of a window to choose files with; the letter behind &amp; is its key</extracomment>
        <translation>&amp;Annuleren</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Open</source>
        <extracomment>Button of a window to choose files with</extracomment>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button of a window to choose files with</extracomment>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button of a window to choose files with</extracomment>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>This question cannot be answered here. Tell your doctor.</source>
        <extracomment>A questionnaire asks for a file or the like</extracomment>
        <translation>Deze vraag kunt u hier niet beantwoorden. Zeg dat tegen uw dokter.</translation>
    </message>
    <message>
        <source>Take away</source>
        <extracomment>Takes away one of several in a questionnaire, such as one of three medicines</extracomment>
        <translation>Haal weg</translation>
    </message>
</context>
<context>
    <name>QuestionnairePage</name>
    <message>
        <source>Your answers are kept while you go on. Nobody sees them until you show them.</source>
        <extracomment>Below the name of a questionnaire</extracomment>
        <translation>Uw antwoorden worden onder het invullen bewaard. Niemand ziet ze, tot u ze laat zien.</translation>
    </message>
    <message>
        <source>You began this earlier. Your answers are still here.</source>
        <extracomment>A questionnaire that was left half way is open again</extracomment>
        <translation>U bent hier eerder aan begonnen. Uw antwoorden staan er nog.</translation>
    </message>
    <message>
        <source>Start with empty answers</source>
        <extracomment>Throw away the answers so far</extracomment>
        <translation>Begin opnieuw</translation>
    </message>
    <message>
        <source>Your answers are in your record</source>
        <extracomment>Card after a questionnaire was filled in</extracomment>
        <translation>Uw antwoorden staan in uw dossier</translation>
    </message>
    <message>
        <source>Score: %1.</source>
        <extracomment>After a questionnaire; %1 is &quot;8 of 27&quot;</extracomment>
        <translation>Score: %1.</translation>
    </message>
    <message>
        <source>A score says little by itself. You discuss with your doctor what it means for you.</source>
        <extracomment>After a questionnaire: the program does not say what a score means</extracomment>
        <translation>Een score zegt op zichzelf weinig. Wat dat voor u betekent, bespreekt u met uw dokter.</translation>
    </message>
    <message>
        <source>See your answers</source>
        <extracomment>After a questionnaire: open what was kept</extracomment>
        <translation>Bekijk uw antwoorden</translation>
    </message>
    <message>
        <source>To your visits</source>
        <extracomment>After a questionnaire: to the place with visits and questionnaires</extracomment>
        <translation>Naar uw afspraken</translation>
    </message>
    <message>
        <source>Ready, keep my answers</source>
        <extracomment>Below a questionnaire: keep the answers in the record</extracomment>
        <translation>Klaar, bewaar mijn antwoorden</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still need(s) an answer.</source>
        <extracomment>Below a questionnaire; %n is how many questions have no answer yet</extracomment>
        <translation>
            <numerusform>Eén vraag heeft nog geen antwoord.</numerusform>
            <numerusform>%n vragen hebben nog geen antwoord.</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>Card after a questionnaire of a care provider was filled in; %1 is who asks</extracomment>
        <translation>Voor %1</translation>
    </message>
    <message>
        <source>Your care provider does not have your answers yet.</source>
        <extracomment>After a questionnaire of a care provider: it was not sent</extracomment>
        <translation>Uw zorgverlener heeft uw antwoorden nog niet.</translation>
    </message>
    <message>
        <source>Send my answers</source>
        <extracomment>After a questionnaire of a care provider</extracomment>
        <translation>Verstuur mijn antwoorden</translation>
    </message>
    <message>
        <source>%1 asks you this</source>
        <extracomment>Card above a questionnaire that a care provider asks for; %1 is who asks</extracomment>
        <translation>%1 vraagt u dit</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Brings back what was just taken away</extracomment>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Your answers until now</source>
        <extracomment>Card with how a questionnaire was answered before</extracomment>
        <translation>Uw antwoorden tot nu toe</translation>
    </message>
    <message>
        <source>See all days</source>
        <extracomment>After a questionnaire: the answers of all days</extracomment>
        <translation>Alle dagen zien</translation>
    </message>
    <message>
        <source>See earlier days</source>
        <extracomment>Button above a questionnaire: the answers of all days</extracomment>
        <translation>Eerdere dagen zien</translation>
    </message>
</context>
<context>
    <name>QuestionnaireTimesPage</name>
    <message>
        <source>What you said on each day. You know best what a number means.</source>
        <extracomment>Below the name of a questionnaire, on the page with all days it was filled in</extracomment>
        <translation>Wat u op elke dag zei. U weet zelf het best wat een getal betekent.</translation>
    </message>
    <message>
        <source>Fill in for today</source>
        <extracomment>Button: fill in a questionnaire, of which the earlier answers are shown</extracomment>
        <translation>Invullen voor vandaag</translation>
    </message>
    <message>
        <source>You have not filled this in yet.</source>
        <extracomment>In place of answers over time</extracomment>
        <translation>U heeft dit nog niet ingevuld.</translation>
    </message>
    <message>
        <source>Show older days</source>
        <extracomment>Button below answers over time</extracomment>
        <translation>Oudere dagen laten zien</translation>
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
    <message>
        <source>Timeline</source>
        <extracomment>Button of My record: everything in order of time</extracomment>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Results over time</source>
        <extracomment>Button of My record: laboratory results with their course</extracomment>
        <translation>Uitslagen door de tijd</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>Button of My record: letters and documents</extracomment>
        <translation>Documenten</translation>
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
        <extracomment>Name of a field for one group of the recovery code; %1 is a number
----------
Recovery code: label of the second field; %1 is a number</extracomment>
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
        <translation>Haal weg</translation>
    </message>
</context>
<context>
    <name>ReminderBar</name>
    <message>
        <source>It is time to measure: %1.</source>
        <extracomment>Reminder on top of a page; %1 is what to measure</extracomment>
        <translation>Het is tijd om te meten: %1.</translation>
    </message>
    <message>
        <source>Measure now</source>
        <extracomment>Button beside a reminder</extracomment>
        <translation>Meet nu</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Button beside a reminder: do not ask again for this time</extracomment>
        <translation>Nu niet</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>To the backup</source>
        <extracomment>Button on the first page, in the line about a backup</extracomment>
        <translation>Naar de reservekopie</translation>
    </message>
    <message>
        <source>See what you shared</source>
        <extracomment>Button on the first page, in the line about shares that are over</extracomment>
        <translation>Bekijk wat u deelde</translation>
    </message>
</context>
<context>
    <name>RestTimer</name>
    <message>
        <source>Sit still. %1 left.</source>
        <extracomment>While the time to sit still runs; %1 is &quot;4:05&quot;</extracomment>
        <translation>Zit stil. Nog %1.</translation>
    </message>
</context>
<context>
    <name>RestoreHerePage</name>
    <message>
        <source>Put back a backup</source>
        <extracomment>Title of the page to put back a backup while a record is open</extracomment>
        <translation>Een reservekopie terugzetten</translation>
    </message>
    <message>
        <source>It becomes a record beside this one. Nothing is written over.</source>
        <extracomment>Below that title</extracomment>
        <translation>Het wordt een dossier naast dit dossier. Er wordt niets overschreven.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Put back a backup</source>
        <extracomment>Title of the page to put back a backup</extracomment>
        <translation>Een reservekopie terugzetten</translation>
    </message>
    <message>
        <source>It becomes a record on this computer. What is here already stays as it is.</source>
        <extracomment>Below that title</extracomment>
        <translation>Het wordt een dossier op deze computer. Wat er al is, blijft zoals het is.</translation>
    </message>
</context>
<context>
    <name>RestoreSteps</name>
    <message>
        <source>You chose: %1</source>
        <extracomment>Putting back a backup; %1 is the name of a file</extracomment>
        <translation>U koos: %1</translation>
    </message>
    <message>
        <source>The name ends in .regiebackup. Perhaps it is on a USB stick.</source>
        <extracomment>Putting back a backup: no file was chosen yet</extracomment>
        <translation>De naam eindigt op .regiebackup. Misschien staat het op een USB-stick.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <extracomment>Button: choose which backup to put back</extracomment>
        <translation>Kies het bestand</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <extracomment>Button: choose another backup to put back</extracomment>
        <translation>Kies een ander bestand</translation>
    </message>
    <message>
        <source>2. What opens it?</source>
        <extracomment>Putting back a backup: the second step</extracomment>
        <translation>2. Waarmee gaat het open?</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <extracomment>Putting back a backup: the passphrase opens it</extracomment>
        <translation>Mijn wachtwoord</translation>
    </message>
    <message>
        <source>The code on paper</source>
        <extracomment>Putting back a backup: the recovery code opens it</extracomment>
        <translation>De code op papier</translation>
    </message>
    <message>
        <source>Type the code from your paper</source>
        <extracomment>Putting back a backup: name of the field for the recovery code</extracomment>
        <translation>Typ de code van uw papier</translation>
    </message>
    <message>
        <source>Type your passphrase</source>
        <extracomment>Putting back a backup: name of the field for the passphrase</extracomment>
        <translation>Typ uw wachtwoord</translation>
    </message>
    <message>
        <source>Seven groups of four. Capitals and dashes do not matter.</source>
        <extracomment>Putting back a backup: below the name of the field</extracomment>
        <translation>Zeven groepen van vier. Hoofdletters en streepjes maken niet uit.</translation>
    </message>
    <message>
        <source>The one you had when you made the backup.</source>
        <extracomment>Putting back a backup: below the name of the field</extracomment>
        <translation>Het wachtwoord van toen u de reservekopie maakte.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <extracomment>Button: put the backup back now</extracomment>
        <translation>Zet het terug</translation>
    </message>
    <message>
        <source>It stops. One moment.</source>
        <extracomment>Putting back a backup: the person stopped it</extracomment>
        <translation>Het stopt. Een moment.</translation>
    </message>
    <message>
        <source>Your record is being put back.</source>
        <extracomment>Putting back a backup</extracomment>
        <translation>Uw dossier wordt teruggezet.</translation>
    </message>
    <message>
        <source>Everything is being counted.</source>
        <extracomment>Putting back a backup: the last step</extracomment>
        <translation>Alles wordt nageteld.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stop putting back a backup</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message numerus="yes">
        <source>Your record of %1 is back. All %n piece(s) of data in the file were counted and are there.</source>
        <extracomment>A backup was put back; %1 is a day, %n is how many pieces of data</extracomment>
        <translation>
            <numerusform>Uw dossier van %1 is terug. Regie telde alles na: het ene gegeven uit het bestand is er.</numerusform>
            <numerusform>Uw dossier van %1 is terug. Regie telde alles na: alle %n gegevens uit het bestand zijn er.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your record of %1 is back. All %n piece(s) of data and %2 documents in the file were counted and are there.</source>
        <extracomment>A backup was put back; %1 is a day, %2 a number of documents, %n is how many pieces of data</extracomment>
        <translation>
            <numerusform>Uw dossier van %1 is terug. Regie telde alles na: het ene gegeven uit het bestand is er. Documenten: %2.</numerusform>
            <numerusform>Uw dossier van %1 is terug. Regie telde alles na: alle %n gegevens uit het bestand zijn er. Documenten: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this record</source>
        <extracomment>Button: to the record that was made of the backup</extracomment>
        <translation>Open dit dossier</translation>
    </message>
    <message>
        <source>Backups of Regie</source>
        <extracomment>Putting back a backup: names of files in the window to choose one</extracomment>
        <translation>Reservekopieën van Regie</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>Putting back a backup: names of files in the window to choose one</extracomment>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <extracomment>Title of the window to choose a backup</extracomment>
        <translation>Welke reservekopie?</translation>
    </message>
    <message>
        <source>1. Which backup?</source>
        <extracomment>Putting back a backup: the first step</extracomment>
        <translation>1. Welke reservekopie?</translation>
    </message>
    <message>
        <source>A file</source>
        <extracomment>Putting back a backup: it is in a file</extracomment>
        <translation>Een bestand</translation>
    </message>
    <message>
        <source>My folder on the internet</source>
        <extracomment>Putting back a backup: it is in the person&apos;s own folder on the internet</extracomment>
        <translation>Mijn map op internet</translation>
    </message>
    <message>
        <source>The backup is being opened. This takes a while.</source>
        <extracomment>Putting back a backup: while the passphrase is tried</extracomment>
        <translation>De reservekopie wordt geopend. Dat duurt even.</translation>
    </message>
    <message>
        <source>Your record does not know your folder yet. Set the folder again in the settings.</source>
        <extracomment>A backup was put back from a folder on the internet, but the record does not know the folder</extracomment>
        <translation>Uw dossier kent uw map nog niet. Kies de map opnieuw bij de instellingen.</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>Time before: %1</source>
        <extracomment>Below a result: the one before; %1 is a value</extracomment>
        <translation>Vorige keer: %1</translation>
    </message>
    <message>
        <source>Time before: %1 on %2</source>
        <extracomment>Below a result: the one before; %1 is a value, %2 a day</extracomment>
        <translation>Vorige keer: %1 op %2</translation>
    </message>
    <message>
        <source>Usual values of the lab: %1</source>
        <extracomment>Below a result; %1 is a range such as &quot;3.5 to 5.0&quot;</extracomment>
        <translation>Gewone waarden van het lab: %1</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Results of the lab</source>
        <extracomment>Title of the page with results of the laboratory</extracomment>
        <translation>Uitslagen van het lab</translation>
    </message>
    <message>
        <source>The newest result of each test. Choose a test to see it through time.</source>
        <extracomment>Below the title of the page with results of the laboratory</extracomment>
        <translation>De nieuwste uitslag van elk onderzoek. Kies er een en zie het verloop.</translation>
    </message>
    <message>
        <source>There are no results of a lab yet. Bring in a file from your doctor or hospital.</source>
        <extracomment>The page with results of the laboratory, while there are none</extracomment>
        <translation>Er zijn nog geen uitslagen van een lab. Haal een bestand van uw dokter of ziekenhuis binnen.</translation>
    </message>
    <message>
        <source>All results and reports</source>
        <extracomment>Button below the results of the laboratory</extracomment>
        <translation>Alle uitslagen en verslagen</translation>
    </message>
    <message>
        <source>Show more tests</source>
        <extracomment>Button below the results of the laboratory: more tests</extracomment>
        <translation>Laat meer onderzoeken zien</translation>
    </message>
    <message>
        <source>These tests are from the newest %1 results. You find older ones with all results.</source>
        <extracomment>Below the newest results; %1 is a number</extracomment>
        <translation>Deze testen komen uit de nieuwste %1 uitslagen. Oudere vindt u bij alle uitslagen.</translation>
    </message>
</context>
<context>
    <name>SaveCopy</name>
    <message>
        <source>This file may be a program. That is why “.download” comes behind its name. Open it only if you know who it is from.</source>
        <extracomment>Before a copy is written of a file that a computer may run</extracomment>
        <translation>Dit bestand kan een programma zijn. Daarom komt er “.download” achter de naam. Open het alleen als u weet van wie het komt.</translation>
    </message>
    <message>
        <source>The file is now called %1.</source>
        <extracomment>After a copy was written under a safer name; %1 is that name</extracomment>
        <translation>Het bestand heet nu %1.</translation>
    </message>
</context>
<context>
    <name>ScaleAnswer</name>
    <message>
        <source>Lower</source>
        <extracomment>Simple screens: a lower number along a line</extracomment>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Higher</source>
        <extracomment>Simple screens: a higher number along a line</extracomment>
        <translation>Hoger</translation>
    </message>
    <message>
        <source>%1 is %2. %3 is %4.</source>
        <extracomment>Simple screens: what the ends of a line of numbers mean, such as &quot;0 is not well at all. 10 is very well.&quot;</extracomment>
        <translation>%1 is %2. %3 is %4.</translation>
    </message>
    <message>
        <source>No number after all</source>
        <extracomment>Button below a number along a line that was chosen: leaves the question open again</extracomment>
        <translation>Toch geen getal</translation>
    </message>
</context>
<context>
    <name>ScaleSlider</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>The number that was chosen on a line; %1 of at most %2, such as &quot;7 of 10&quot;</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <extracomment>On a line where no number was chosen yet</extracomment>
        <translation>Nog niets gekozen</translation>
    </message>
</context>
<context>
    <name>ScaleTimeRow</name>
    <message>
        <source>Not filled in</source>
        <extracomment>In place of a number: the question was left open that day</extracomment>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>You wanted to talk about this.</source>
        <extracomment>Below a number on a day: the person ticked that they want to talk about this</extracomment>
        <translation>Hier wilde u over praten.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search everything: medicine, result, doctor</source>
        <extracomment>Name of the search field, and what stands in it while it is empty</extracomment>
        <translation>Zoek in alles: medicijn, uitslag, dokter</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Stands in the search field where there is no room for more</extracomment>
        <translation>Zoek</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <extracomment>Title of the page with what a search found</extracomment>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Type what you look for. For example sugar, heart or the name of your doctor.</source>
        <extracomment>Below the title of the search page</extracomment>
        <translation>Typ wat u zoekt. Bijvoorbeeld suiker, hart of de naam van uw dokter.</translation>
    </message>
    <message>
        <source>Found for: %1</source>
        <extracomment>Below the title of the search page; %1 is what was typed</extracomment>
        <translation>Gevonden bij: %1</translation>
    </message>
    <message>
        <source>There is nothing about “%1” in your record. Try another word, or a part of it.</source>
        <extracomment>Search page; %1 is what was typed</extracomment>
        <translation>Over “%1” staat niets in uw dossier. Probeer een ander woord, of een deel ervan.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the page with settings</extracomment>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Every choice works at once. You can always change it back.</source>
        <extracomment>Below the title of the settings</extracomment>
        <translation>Elke keuze werkt meteen. U kunt altijd terug.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Setting: which language</extracomment>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Screens</source>
        <extracomment>Setting: standard or simplified</extracomment>
        <translation>Schermen</translation>
    </message>
    <message>
        <source>Large and simple screens show one thing at a time.</source>
        <extracomment>Setting: standard or simplified</extracomment>
        <translation>Grote, eenvoudige schermen laten één ding tegelijk zien.</translation>
    </message>
    <message>
        <source>Ordinary screens</source>
        <extracomment>Setting: the standard mode</extracomment>
        <translation>Gewone schermen</translation>
    </message>
    <message>
        <source>Large, simple screens</source>
        <extracomment>Setting: the simplified mode</extracomment>
        <translation>Grote, eenvoudige schermen</translation>
    </message>
    <message>
        <source>Size of letters: %1 %</source>
        <extracomment>Setting: how large letters are</extracomment>
        <translation>Grootte van letters: %1 %</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Button: smaller letters</extracomment>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Button: larger letters</extracomment>
        <translation>Groter</translation>
    </message>
    <message>
        <source>As at first</source>
        <extracomment>Button: letters as large as at first</extracomment>
        <translation>Zoals eerst</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Setting: colours</extracomment>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>As on my computer</source>
        <extracomment>Setting: colours as the computer has them</extracomment>
        <translation>Zoals op mijn computer</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Setting: light colours</extracomment>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Setting: dark colours</extracomment>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Much contrast</source>
        <extracomment>Setting: black and white</extracomment>
        <translation>Veel contrast</translation>
    </message>
    <message>
        <source>Movement</source>
        <extracomment>Setting: things that move</extracomment>
        <translation>Beweging</translation>
    </message>
    <message>
        <source>Pages may move</source>
        <extracomment>Setting: pages slide</extracomment>
        <translation>Bladzijden mogen bewegen</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <extracomment>Setting: pages do not slide</extracomment>
        <translation>Niets beweegt</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <extracomment>Setting: how quickly texts are read aloud</extracomment>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>Very slow</source>
        <extracomment>Setting: speed of reading aloud</extracomment>
        <translation>Heel langzaam</translation>
    </message>
    <message>
        <source>Slow</source>
        <extracomment>Setting: speed of reading aloud</extracomment>
        <translation>Langzaam</translation>
    </message>
    <message>
        <source>Ordinary speed</source>
        <extracomment>Setting: speed of reading aloud</extracomment>
        <translation>Gewone snelheid</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>Setting: speed of reading aloud</extracomment>
        <translation>Snel</translation>
    </message>
    <message>
        <source>Very quick</source>
        <extracomment>Setting: speed of reading aloud</extracomment>
        <translation>Heel snel</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Setting: when the record is locked</extracomment>
        <translation>Op slot</translation>
    </message>
    <message>
        <source>Regie locks your record when you do nothing for a while. Then nobody else can look.</source>
        <extracomment>Setting: when the record is locked</extracomment>
        <translation>Doet u een tijd niets? Dan doet Regie uw dossier op slot. Niemand anders kan dan kijken.</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <extracomment>Setting: after how many minutes the record is locked</extracomment>
        <translation>
            <numerusform>Na %n minuut</numerusform>
            <numerusform>Na %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Regie %1. Free software. Your data stays on this computer.</source>
        <extracomment>Foot of the settings; %1 is a number like 0.1.0</extracomment>
        <translation>Regie %1. Vrije software. Uw gegevens blijven op deze computer.</translation>
    </message>
    <message>
        <source>This is practice data about an invented person. It does not lock by itself. Your own record does.</source>
        <extracomment>Setting: when the record is locked</extracomment>
        <translation>Dit zijn oefengegevens van een verzonnen persoon. Die gaan niet vanzelf op slot. Uw eigen dossier wel.</translation>
    </message>
    <message>
        <source>Passphrase and code</source>
        <extracomment>Setting: passphrase and recovery code</extracomment>
        <translation>Wachtwoord en code</translation>
    </message>
    <message>
        <source>Choose another passphrase, or make a new recovery code.</source>
        <extracomment>Setting: passphrase and recovery code</extracomment>
        <translation>Kies een ander wachtwoord, of maak een nieuwe herstelcode.</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Setting: button to change passphrase or recovery code</extracomment>
        <translation>Veranderen</translation>
    </message>
    <message>
        <source>Fetching from care providers</source>
        <extracomment>Setting: fetching from care providers without being asked</extracomment>
        <translation>Ophalen bij uw zorgverleners</translation>
    </message>
    <message>
        <source>Regie can fetch by itself: when you open your record, and twice a day while it is open.</source>
        <extracomment>Setting: fetching from care providers without being asked</extracomment>
        <translation>Regie kan vanzelf ophalen: als u uw dossier opent, en twee keer per dag zolang het open is.</translation>
    </message>
    <message>
        <source>By itself</source>
        <extracomment>Setting: fetch from care providers without being asked</extracomment>
        <translation>Vanzelf</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <extracomment>Setting: fetch from care providers only when asked</extracomment>
        <translation>Alleen als ik erom vraag</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>Setting: notifications of the desktop</extracomment>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>Is it time to measure? Then your computer can say so, while your record is open. What you measure is not on it.</source>
        <extracomment>Setting: notifications of the desktop</extracomment>
        <translation>Is het tijd om te meten? Dan kan uw computer dat zeggen, zolang uw dossier open is. Wat u meet, staat er niet bij.</translation>
    </message>
    <message>
        <source>Remind me outside Regie too</source>
        <extracomment>Setting: notifications of the desktop are shown</extracomment>
        <translation>Ook buiten Regie</translation>
    </message>
    <message>
        <source>Only in Regie</source>
        <extracomment>Setting: no notifications of the desktop</extracomment>
        <translation>Alleen in Regie</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>Setting: a locked copy of the whole record</extracomment>
        <translation>Reservekopie</translation>
    </message>
    <message>
        <source>A backup that you put back becomes a record beside this one. Nothing is written over.</source>
        <extracomment>Setting: a locked copy of the whole record</extracomment>
        <translation>Een reservekopie die u terugzet, wordt een dossier naast dit dossier. Er wordt niets overschreven.</translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <extracomment>Setting: button to make a record of a backup</extracomment>
        <translation>Een reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <extracomment>Setting: button to the page where backups are made</extracomment>
        <translation>Een reservekopie maken</translation>
    </message>
</context>
<context>
    <name>ShareItemRow</name>
    <message>
        <source>Goes along</source>
        <extracomment>Sharing, read aloud before the name of something</extracomment>
        <translation>Gaat mee</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <extracomment>Sharing, read aloud before the name of something</extracomment>
        <translation>Blijft hier</translation>
    </message>
</context>
<context>
    <name>ShareMake</name>
    <message>
        <source>Locked PDF</source>
        <extracomment>Sharing: a form of the file</extracomment>
        <translation>PDF met een slot</translation>
    </message>
    <message>
        <source>To read and to print. It opens with a code. The best choice most of the time.</source>
        <extracomment>Sharing: about that form</extracomment>
        <translation>Om te lezen en te printen. Het gaat open met een code. Meestal de beste keus.</translation>
    </message>
    <message>
        <source>File for the doctor&apos;s computer</source>
        <extracomment>Sharing: a form of the file</extracomment>
        <translation>Bestand voor de computer van de dokter</translation>
    </message>
    <message>
        <source>A file that other systems can take in. It has no lock.</source>
        <extracomment>Sharing: about that form</extracomment>
        <translation>Een bestand dat andere systemen kunnen inlezen. Het heeft geen slot.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>Sharing: a form of the file</extracomment>
        <translation>Gewone tekst</translation>
    </message>
    <message>
        <source>To copy into a message. It has no lock.</source>
        <extracomment>Sharing: about that form</extracomment>
        <translation>Om in een bericht te zetten. Het heeft geen slot.</translation>
    </message>
    <message>
        <source>Emergency card</source>
        <extracomment>Sharing: a form of the file</extracomment>
        <translation>Noodkaart</translation>
    </message>
    <message>
        <source>To cut out for your wallet. Everyone who finds it can read it.</source>
        <extracomment>Sharing: about that form</extracomment>
        <translation>Om uit te knippen voor uw portemonnee. Wie hem vindt, kan hem lezen.</translation>
    </message>
    <message>
        <source>The file is being made.</source>
        <extracomment>Sharing: while the file is being made</extracomment>
        <translation>Regie maakt het bestand.</translation>
    </message>
    <message>
        <source>The file %1 is ready. It stands in your list of what you shared.</source>
        <extracomment>Sharing: the file is there; %1 is its name</extracomment>
        <translation>Het bestand %1 is klaar. Het staat in uw lijst van wat u deelde.</translation>
    </message>
    <message>
        <source>The code of this file</source>
        <extracomment>Sharing: title of the card with the code a file opens with</extracomment>
        <translation>De code van dit bestand</translation>
    </message>
    <message>
        <source>Write this code down now. Regie shows it only once. Tell it by telephone or on paper. Do not put it in the same mail as the file.</source>
        <extracomment>Sharing: what to do with the code</extracomment>
        <translation>Schrijf deze code nu op. Regie toont hem maar één keer. Vertel hem per telefoon of op papier. Zet hem niet in de mail met het bestand.</translation>
    </message>
    <message>
        <source>This file has no lock. Everyone who opens it can read it.</source>
        <extracomment>Sharing: about a file without a lock</extracomment>
        <translation>Dit bestand heeft geen slot. Wie het opent, kan alles lezen.</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <extracomment>Sharing: button after an error</extracomment>
        <translation>Kies een andere plek</translation>
    </message>
    <message>
        <source>Where does the file go?</source>
        <extracomment>Title of the window to choose where a shared file goes</extracomment>
        <translation>Waar komt het bestand?</translation>
    </message>
    <message>
        <source>You choose where the file goes. You give it yourself. What somebody has received, you cannot take back.</source>
        <extracomment>Sharing: below the forms of the file</extracomment>
        <translation>U kiest waar het bestand komt. U geeft het zelf. Wat iemand al heeft, haalt u niet terug.</translation>
    </message>
</context>
<context>
    <name>ShareNewPage</name>
    <message>
        <source>For whom, and what?</source>
        <extracomment>Title of the first step of sharing</extracomment>
        <translation>Voor wie, en wat?</translation>
    </message>
    <message>
        <source>Look at what goes along</source>
        <extracomment>Title of the second step of sharing</extracomment>
        <translation>Kijk wat er meegaat</translation>
    </message>
    <message>
        <source>This is what they will read</source>
        <extracomment>Title of the third step of sharing</extracomment>
        <translation>Dit krijgt de ander te lezen</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <extracomment>Below the title of a step of sharing; %1 is 1, 2 or 3</extracomment>
        <translation>Stap %1 van 3</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <extracomment>Sharing: question</extracomment>
        <translation>Voor wie is het?</translation>
    </message>
    <message>
        <source>Name, if you want</source>
        <extracomment>Sharing: field</extracomment>
        <translation>Naam, als u dat wilt</translation>
    </message>
    <message>
        <source>For example: dr. De Vries.</source>
        <extracomment>Sharing: help with that field</extracomment>
        <translation>Bijvoorbeeld: dr. De Vries.</translation>
    </message>
    <message>
        <source>What do you want to give?</source>
        <extracomment>Sharing: question</extracomment>
        <translation>Wat wilt u geven?</translation>
    </message>
    <message>
        <source>What is the appointment about?</source>
        <extracomment>Sharing: question, with the preparing of a consultation</extracomment>
        <translation>Waar gaat de afspraak over?</translation>
    </message>
    <message>
        <source>This is much more than a doctor usually needs.</source>
        <extracomment>Sharing: before everything is shared</extracomment>
        <translation>Dit is veel meer dan een arts meestal nodig heeft.</translation>
    </message>
    <message>
        <source>Yes, I am sure that I want to share everything</source>
        <extracomment>Sharing: the second confirmation before everything is shared</extracomment>
        <translation>Ja, ik weet zeker dat ik alles wil delen</translation>
    </message>
    <message>
        <source>Why, and until when?</source>
        <extracomment>Sharing: question</extracomment>
        <translation>Waarom, en tot wanneer?</translation>
    </message>
    <message>
        <source>Why do you come? In your own words, if you want</source>
        <extracomment>Sharing: field</extracomment>
        <translation>Waarom komt u? In uw eigen woorden, als u dat wilt</translation>
    </message>
    <message>
        <source>No last day</source>
        <extracomment>Sharing: how long it is meant to hold</extracomment>
        <translation>Geen laatste dag</translation>
    </message>
    <message>
        <source>One month</source>
        <extracomment>Sharing: how long it is meant to hold</extracomment>
        <translation>Eén maand</translation>
    </message>
    <message>
        <source>One year</source>
        <extracomment>Sharing: how long it is meant to hold</extracomment>
        <translation>Eén jaar</translation>
    </message>
    <message>
        <source>See what goes along</source>
        <extracomment>Sharing: button to the second step</extracomment>
        <translation>Bekijk wat meegaat</translation>
    </message>
    <message>
        <source>First choose for whom it is and what you want to give.</source>
        <extracomment>Sharing: below a button that does nothing yet</extracomment>
        <translation>Kies eerst voor wie het is en wat u wilt geven.</translation>
    </message>
    <message>
        <source>Regie looks up what belongs to this.</source>
        <extracomment>Sharing: while the choice is made</extracomment>
        <translation>Regie zoekt op wat hierbij hoort.</translation>
    </message>
    <message>
        <source>Take care. %1</source>
        <extracomment>Sharing: begin of a warning; %1 is a sentence</extracomment>
        <translation>Let op. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) go along</source>
        <extracomment>Sharing: title above what goes along; %n is how many</extracomment>
        <translation>
            <numerusform>%n gegeven gaat mee</numerusform>
            <numerusform>%n gegevens gaan mee</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of this in your record. You can add something below.</source>
        <extracomment>Sharing: there is nothing of what was chosen</extracomment>
        <translation>Hiervan staat niets in uw dossier. U kunt hieronder iets toevoegen.</translation>
    </message>
    <message>
        <source>Take the tick away from what you do not want to give.</source>
        <extracomment>Sharing: above the list of what goes along</extracomment>
        <translation>Haal het vinkje weg bij wat u niet wilt geven.</translation>
    </message>
    <message>
        <source>Show more (%1 of %2)</source>
        <extracomment>Sharing: button below a list; %1 of %2 are shown</extracomment>
        <translation>Toon meer (%1 van %2)</translation>
    </message>
    <message>
        <source>This stays behind</source>
        <extracomment>Sharing: title above what stays behind</extracomment>
        <translation>Dit blijft hier</translation>
    </message>
    <message>
        <source>Do you want to give it all the same? Then put a tick. What has a lock, you chose never to share.</source>
        <extracomment>Sharing: above the list of what stays behind</extracomment>
        <translation>Wilt u het toch geven? Zet dan een vinkje. Staat er een slot? Dan koos u: nooit delen.</translation>
    </message>
    <message>
        <source>Add something</source>
        <extracomment>Sharing: title above the field to add something</extracomment>
        <translation>Iets toevoegen</translation>
    </message>
    <message>
        <source>Search in your record</source>
        <extracomment>Sharing: field to find something to add</extracomment>
        <translation>Zoek in uw dossier</translation>
    </message>
    <message>
        <source>For example: blood, or the name of a letter.</source>
        <extracomment>Sharing: help with that field</extracomment>
        <translation>Bijvoorbeeld: bloed, of de naam van een brief.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Sharing: tag on something that can be added</extracomment>
        <translation>Voeg toe</translation>
    </message>
    <message>
        <source>See what they will read</source>
        <extracomment>Sharing: button to the third step</extracomment>
        <translation>Bekijk wat de ander leest</translation>
    </message>
    <message>
        <source>How do you want to give it?</source>
        <extracomment>Sharing: above the forms of the file</extracomment>
        <translation>Hoe wilt u het geven?</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Sharing: button when the file is there</extracomment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Give this in another way too</source>
        <extracomment>Sharing: button to make the same in another form</extracomment>
        <translation>Geef dit ook op een andere manier</translation>
    </message>
    <message>
        <source>You chose nothing yet. Look below for what you want to give.</source>
        <extracomment>Sharing: the person chooses each item, and chose none yet</extracomment>
        <translation>U koos nog niets. Zoek hieronder wat u wilt geven.</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Sharing</source>
        <extracomment>Title of the page about sharing</extracomment>
        <translation>Delen</translation>
    </message>
    <message>
        <source>You decide who gets what. Nothing leaves this computer by itself.</source>
        <extracomment>Below the title of the page about sharing</extracomment>
        <translation>U bepaalt wie wat krijgt. Niets gaat vanzelf van deze computer af.</translation>
    </message>
    <message>
        <source>Recorded: this no longer holds. Who has it still has it. Ask them yourself to throw it away.</source>
        <extracomment>Sharing: after the person ended a share</extracomment>
        <translation>Vastgelegd: dit geldt niet meer. Wie het al heeft, heeft het nog. Vraag zelf of die het weggooit.</translation>
    </message>
    <message>
        <source>Give something to somebody</source>
        <extracomment>Card on the page about sharing: the main thing to do</extracomment>
        <translation>Iets aan iemand geven</translation>
    </message>
    <message>
        <source>You choose for whom and what. You see everything before there is a file.</source>
        <extracomment>Card on the page about sharing</extracomment>
        <translation>U kiest voor wie en wat. U ziet eerst alles. Daarna pas maakt Regie een bestand.</translation>
    </message>
    <message>
        <source>Choose what you share</source>
        <extracomment>Button: choose what to share</extracomment>
        <translation>Kies wat u deelt</translation>
    </message>
    <message>
        <source>What you have shared</source>
        <extracomment>Card on the page about sharing: what was shared before</extracomment>
        <translation>Wat u heeft gedeeld</translation>
    </message>
    <message>
        <source>You have not shared anything yet.</source>
        <extracomment>Card on the page about sharing: nothing yet</extracomment>
        <translation>U heeft nog niets gedeeld.</translation>
    </message>
    <message numerus="yes">
        <source>%n is past its last day. Do you want to record that it no longer holds?</source>
        <extracomment>Sharing: %n shares are past the day the person gave</extracomment>
        <translation>
            <numerusform>%n is over de laatste dag heen. Wilt u vastleggen dat het niet meer geldt?</numerusform>
            <numerusform>%n zijn over de laatste dag heen. Wilt u vastleggen dat ze niet meer gelden?</numerusform>
        </translation>
    </message>
    <message>
        <source>This no longer holds</source>
        <extracomment>Button: the person records that a share has ended</extracomment>
        <translation>Dit geldt niet meer</translation>
    </message>
    <message>
        <source>Take care: this list is no longer whole. Something was changed or taken away.</source>
        <extracomment>Sharing: the log of what was shared was tampered with</extracomment>
        <translation>Let op: deze lijst is niet meer heel. Er is iets veranderd of weggehaald.</translation>
    </message>
    <message>
        <source>Never share</source>
        <extracomment>Card on the page about sharing: what the person never shares</extracomment>
        <translation>Nooit delen</translation>
    </message>
    <message>
        <source>Is there something that nobody may see? Open it in your record and press Never share.</source>
        <extracomment>Card about what is never shared: nothing yet</extracomment>
        <translation>Is er iets wat niemand mag zien? Open het in uw dossier en druk op Nooit delen.</translation>
    </message>
    <message>
        <source>This never goes along. It does stay in your record and in your backup.</source>
        <extracomment>Card about what is never shared</extracomment>
        <translation>Dit gaat nooit mee. Het blijft wel in uw dossier en in uw reservekopie.</translation>
    </message>
    <message>
        <source>May be shared</source>
        <extracomment>Button: something may be shared again</extracomment>
        <translation>Mag weer mee</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>Card: a locked copy of the whole record</extracomment>
        <translation>Reservekopie</translation>
    </message>
    <message>
        <source>There is no backup yet. Does this computer break? Then your record is gone.</source>
        <extracomment>Card about the backup: there is none</extracomment>
        <translation>Er is nog geen reservekopie. Gaat deze computer stuk? Dan is uw dossier weg.</translation>
    </message>
    <message>
        <source>The last backup is of %1.</source>
        <extracomment>Card about the backup; %1 is a day</extracomment>
        <translation>De laatste reservekopie is van %1.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <extracomment>Button: make a locked copy of the record</extracomment>
        <translation>Maak een reservekopie</translation>
    </message>
    <message>
        <source>It is locked with your passphrase. Put it on a USB stick or another disk.</source>
        <extracomment>Card about the backup</extracomment>
        <translation>Hij zit op slot met uw wachtwoord. Zet hem op een usb-stick of een andere schijf.</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <extracomment>Button: write all data to a folder</extracomment>
        <translation>Neem alles mee</translation>
    </message>
    <message>
        <source>A folder with all your data, to use in another program. This folder has no lock.</source>
        <extracomment>Card about the backup: below the button that writes all data to a folder</extracomment>
        <translation>Een map met al uw gegevens, voor een ander programma. Deze map heeft geen slot.</translation>
    </message>
    <message>
        <source>Your record is being copied and read back.</source>
        <extracomment>While a backup is made</extracomment>
        <translation>Regie kopieert uw dossier en leest de kopie na.</translation>
    </message>
    <message numerus="yes">
        <source>The backup is made and read back: %n piece(s).</source>
        <extracomment>A backup was made and checked; %n is how many pieces of data</extracomment>
        <translation>
            <numerusform>De reservekopie is gemaakt en nagelezen: %n stuk.</numerusform>
            <numerusform>De reservekopie is gemaakt en nagelezen: %n stukken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is in the folder: %n piece(s). Whoever has the folder can read it.</source>
        <extracomment>Everything was written to a folder; %n is how many pieces of data</extracomment>
        <translation>
            <numerusform>Alles staat in de map: %n stuk. Wie de map heeft, kan alles lezen.</numerusform>
            <numerusform>Alles staat in de map: %n stukken. Wie de map heeft, kan alles lezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Between your care providers</source>
        <extracomment>Card: consent between care providers, which is arranged elsewhere</extracomment>
        <translation>Tussen uw zorgverleners</translation>
    </message>
    <message>
        <source>May your doctors see each other&apos;s data? You arrange that with Mitz, on mijnmitz.nl. Regie cannot see or change your choice there.</source>
        <extracomment>Card about Mitz</extracomment>
        <translation>Mogen uw dokters elkaars gegevens zien? Dat regelt u bij Mitz, op mijnmitz.nl. Regie kan die keus niet zien en niet veranderen.</translation>
    </message>
    <message>
        <source>Where does the backup go?</source>
        <extracomment>Title of the window to choose where a backup goes</extracomment>
        <translation>Waar komt de reservekopie?</translation>
    </message>
    <message>
        <source>In which folder?</source>
        <extracomment>Title of the window to choose in which folder all data goes</extracomment>
        <translation>In welke map?</translation>
    </message>
    <message>
        <source>Folder on the internet</source>
        <extracomment>Button to the page about a folder on the internet</extracomment>
        <translation>Map op internet</translation>
    </message>
    <message>
        <source>For a backup away from home, and for a second computer of yours.</source>
        <extracomment>Card about the backup: below the button to the page about a folder on the internet</extracomment>
        <translation>Voor een reservekopie buiten de deur, en voor een tweede computer van uzelf.</translation>
    </message>
    <message>
        <source>Open mijnmitz.nl</source>
        <extracomment>Button: opens a site in the browser</extracomment>
        <translation>Open mijnmitz.nl</translation>
    </message>
</context>
<context>
    <name>ShareSend</name>
    <message>
        <source>Send it to %1</source>
        <extracomment>Sharing: way to give it, over the line of a care provider; %1 is its name</extracomment>
        <translation>Stuur het naar %1</translation>
    </message>
    <message>
        <source>Regie sends it for you. First you see it once more.</source>
        <extracomment>Sharing: about that way</extracomment>
        <translation>Regie stuurt het voor u. U ziet het eerst nog een keer.</translation>
    </message>
    <message>
        <source>Do you want to send it to %1? Then sign in there first.</source>
        <extracomment>Sharing: who could get it over the line; %1 are names of care providers</extracomment>
        <translation>Wilt u het sturen naar %1? Log daar dan eerst in.</translation>
    </message>
    <message>
        <source>Regie cannot send this to: %1. They take no documents from Regie. Make a file and give it yourself.</source>
        <extracomment>Sharing: who takes nothing over the line; %1 are names of care providers</extracomment>
        <translation>Dit kan Regie niet sturen naar: %1. Daar neemt men van Regie geen stukken aan. Maak een bestand en geef het zelf.</translation>
    </message>
    <message>
        <source>Send this to %1?</source>
        <extracomment>Sharing: question before it is sent; %1 is a care provider</extracomment>
        <translation>Stuurt u dit naar %1?</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Sharing: button, it goes to the care provider now</extracomment>
        <translation>Stuur het nu</translation>
    </message>
    <message>
        <source>No, give it in another way</source>
        <extracomment>Sharing: button, do not send it</extracomment>
        <translation>Nee, geef het op een andere manier</translation>
    </message>
    <message>
        <source>Give it in another way</source>
        <extracomment>Sharing: button after an error</extracomment>
        <translation>Geef het op een andere manier</translation>
    </message>
    <message>
        <source>They get all that you chose, as a PDF. Your name and birth date go along. What they have, you cannot take back.</source>
        <extracomment>Sharing: what is sent</extracomment>
        <translation>Zij krijgen alles wat u koos, als pdf. Uw naam en geboortedatum gaan mee. Wat zij hebben, haalt u niet terug.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in to %1</source>
        <extracomment>Title of the page to sign in to a care provider; %1 is its name</extracomment>
        <translation>Log in bij %1</translation>
    </message>
    <message>
        <source>This is how it goes</source>
        <extracomment>Card before signing in to a care provider</extracomment>
        <translation>Zo gaat het</translation>
    </message>
    <message>
        <source>Your browser opens. It shows the page of your care provider.</source>
        <extracomment>One of the steps of signing in</extracomment>
        <translation>Uw browser gaat open. U ziet de pagina van uw zorgverlener.</translation>
    </message>
    <message>
        <source>Sign in there, and say that Regie may have your data.</source>
        <extracomment>One of the steps of signing in</extracomment>
        <translation>Log daar in. Zeg dat Regie uw gegevens mag hebben.</translation>
    </message>
    <message>
        <source>Then come back here. Regie fetches your data.</source>
        <extracomment>One of the steps of signing in</extracomment>
        <translation>Kom daarna hier terug. Regie haalt uw gegevens op.</translation>
    </message>
    <message>
        <source>Regie never sees your password.</source>
        <extracomment>On the page to sign in to a care provider</extracomment>
        <translation>Regie ziet uw wachtwoord nooit.</translation>
    </message>
    <message>
        <source>Go to my browser</source>
        <extracomment>Button: opens the browser to sign in to a care provider</extracomment>
        <translation>Naar mijn browser</translation>
    </message>
    <message>
        <source>Do you agree to this?</source>
        <extracomment>Question before signing in</extracomment>
        <translation>Vindt u dit goed?</translation>
    </message>
    <message>
        <source>Your data from %1 comes through a service of %2. They can see your data. Go on only if you trust them.</source>
        <extracomment>Question before signing in; %1 is the care provider, %2 who runs the service in between</extracomment>
        <translation>Uw gegevens van %1 komen langs een dienst van %2. Die kan uw gegevens zien. Ga alleen door als u die dienst vertrouwt.</translation>
    </message>
    <message>
        <source>Yes, I agree</source>
        <extracomment>Button: the service in between may pass on the data</extracomment>
        <translation>Ja, dat is goed</translation>
    </message>
    <message>
        <source>No, go back</source>
        <extracomment>Button: no signing in</extracomment>
        <translation>Nee, ga terug</translation>
    </message>
    <message>
        <source>Take care</source>
        <extracomment>Warning: the care provider signs in at another address than before</extracomment>
        <translation>Let op</translation>
    </message>
    <message>
        <source>I asked. It is right.</source>
        <extracomment>Button: the care provider said that its new address is right</extracomment>
        <translation>Ik heb het gevraagd. Het klopt.</translation>
    </message>
    <message>
        <source>A number is needed first</source>
        <extracomment>The care provider has to give a number before one can sign in</extracomment>
        <translation>Eerst is een nummer nodig</translation>
    </message>
    <message>
        <source>Number (client id)</source>
        <extracomment>Field: the number that a care provider gave for this program</extracomment>
        <translation>Nummer (client id)</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: go on with the number that was typed</extracomment>
        <translation>Ga door</translation>
    </message>
    <message>
        <source>It is your turn, in your browser</source>
        <extracomment>While the person signs in, in the browser</extracomment>
        <translation>U bent aan de beurt, in uw browser</translation>
    </message>
    <message>
        <source>Almost done</source>
        <extracomment>After the person signed in, in the browser</extracomment>
        <translation>Bijna klaar</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>Before the browser opens</extracomment>
        <translation>Een moment</translation>
    </message>
    <message>
        <source>Your browser is open. Sign in there to %1. Then come back here.</source>
        <extracomment>While the person signs in, in the browser; %1 is the care provider</extracomment>
        <translation>Uw browser is open. Log daar in bij %1. Kom daarna hier terug.</translation>
    </message>
    <message>
        <source>Regie could not open your browser. Open this address in a browser on this computer, and sign in to %1 there.</source>
        <extracomment>While the person signs in and no browser opened; %1 is the care provider</extracomment>
        <translation>Regie kon uw browser niet openen. Open dit adres zelf in een browser op deze computer. Log daar in bij %1.</translation>
    </message>
    <message>
        <source>Regie keeps what your care provider gave.</source>
        <extracomment>After the person signed in, in the browser</extracomment>
        <translation>Regie bewaart wat uw zorgverlener gaf.</translation>
    </message>
    <message>
        <source>Regie asks %1 where you can sign in.</source>
        <extracomment>Before the browser opens; %1 is the care provider</extracomment>
        <translation>Regie vraagt bij %1 waar u kunt inloggen.</translation>
    </message>
    <message>
        <source>No browser to be seen? Open this address.</source>
        <extracomment>Above the address to open by hand</extracomment>
        <translation>Ziet u geen browser? Open dan dit adres.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Did you see an error there, or do you want to stop? Press the button below. Regie stops by itself after 5 minutes.</source>
        <extracomment>While the person signs in, in the browser</extracomment>
        <translation>Zag u daar een fout, of wilt u stoppen? Druk op de knop hieronder. Na 5 minuten stopt Regie vanzelf.</translation>
    </message>
    <message>
        <source>I saw an error, or I stop</source>
        <extracomment>Button while the person signs in, in the browser</extracomment>
        <translation>Ik zag een foutmelding, of ik stop</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button while Regie is busy with signing in</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>You are signed in to %1. Regie fetches your data now.</source>
        <extracomment>After signing in; %1 is the care provider</extracomment>
        <translation>U bent ingelogd bij %1. Regie haalt nu uw gegevens op.</translation>
    </message>
    <message>
        <source>See how it goes</source>
        <extracomment>Button after signing in: to the page that shows how far the fetching is</extracomment>
        <translation>Kijk hoe het gaat</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button after signing in did not work</extracomment>
        <translation>Probeer opnieuw</translation>
    </message>
</context>
<context>
    <name>SimpleAddFormPage</name>
    <message>
        <source>A medicine</source>
        <extracomment>Simple screens, writing something down: what is being written down</extracomment>
        <translation>Een medicijn</translation>
    </message>
    <message>
        <source>What is the medicine called?</source>
        <extracomment>Simple screens, writing something down: question (medicine)</extracomment>
        <translation>Hoe heet het medicijn?</translation>
    </message>
    <message>
        <source>It stands on the box.</source>
        <extracomment>Simple screens, writing something down: help with that question</extracomment>
        <translation>Het staat op het doosje.</translation>
    </message>
    <message>
        <source>How do you take it?</source>
        <extracomment>Simple screens, writing something down: question (medicine)</extracomment>
        <translation>Hoe neemt u het?</translation>
    </message>
    <message>
        <source>For example: 1 tablet in the morning.</source>
        <extracomment>Simple screens, writing something down: help with that question</extracomment>
        <translation>Zoals: elke ochtend 1 tablet.</translation>
    </message>
    <message>
        <source>Since when do you take it?</source>
        <extracomment>Simple screens, writing something down: question (medicine)</extracomment>
        <translation>Sinds wanneer neemt u het?</translation>
    </message>
    <message>
        <source>Only the year is fine too.</source>
        <extracomment>Simple screens, writing something down: help with that question</extracomment>
        <translation>Alleen het jaar is ook goed.</translation>
    </message>
    <message>
        <source>When did you stop?</source>
        <extracomment>Simple screens, writing something down: question (medicine)</extracomment>
        <translation>Wanneer bent u gestopt?</translation>
    </message>
    <message>
        <source>Do you still take it? Leave it empty.</source>
        <extracomment>Simple screens, writing something down: help with that question</extracomment>
        <translation>Neemt u het nog? Laat het dan leeg.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <extracomment>Simple screens, writing something down: question (medicine)
----------
Simple screens, writing something down: question (appointment)</extracomment>
        <translation>Waarvoor is het?</translation>
    </message>
    <message>
        <source>Do you want to say more?</source>
        <extracomment>Simple screens, writing something down: question (medicine)
----------
Simple screens, writing something down: question (allergy)
----------
Simple screens, writing something down: question (problem)
----------
Simple screens, writing something down: question (appointment)</extracomment>
        <translation>Wilt u nog meer zeggen?</translation>
    </message>
    <message>
        <source>An allergy</source>
        <extracomment>Simple screens, writing something down: what is being written down</extracomment>
        <translation>Een allergie</translation>
    </message>
    <message>
        <source>What can you not stand?</source>
        <extracomment>Simple screens, writing something down: question (allergy)</extracomment>
        <translation>Waar kunt u niet tegen?</translation>
    </message>
    <message>
        <source>For example: nuts.</source>
        <extracomment>Simple screens, writing something down: help with that question</extracomment>
        <translation>Zoals: noten.</translation>
    </message>
    <message>
        <source>What happens then?</source>
        <extracomment>Simple screens, writing something down: question (allergy)</extracomment>
        <translation>Wat gebeurt er dan?</translation>
    </message>
    <message>
        <source>For example: I get a red skin.</source>
        <extracomment>Simple screens, writing something down: help with that question</extracomment>
        <translation>Zoals: ik krijg een rode huid.</translation>
    </message>
    <message>
        <source>Since when?</source>
        <extracomment>Simple screens, writing something down: question (allergy)
----------
Simple screens, writing something down: question (problem)</extracomment>
        <translation>Sinds wanneer?</translation>
    </message>
    <message>
        <source>A complaint</source>
        <extracomment>Simple screens, writing something down: what is being written down</extracomment>
        <translation>Een klacht</translation>
    </message>
    <message>
        <source>What bothers you?</source>
        <extracomment>Simple screens, writing something down: question (problem)</extracomment>
        <translation>Waar heeft u last van?</translation>
    </message>
    <message>
        <source>Use your own words.</source>
        <extracomment>Simple screens, writing something down: help with that question</extracomment>
        <translation>Gebruik uw eigen woorden.</translation>
    </message>
    <message>
        <source>When did it go away?</source>
        <extracomment>Simple screens, writing something down: question (problem)</extracomment>
        <translation>Wanneer ging het weg?</translation>
    </message>
    <message>
        <source>Is it still there? Leave it empty.</source>
        <extracomment>Simple screens, writing something down: help with that question</extracomment>
        <translation>Is het er nog? Laat het dan leeg.</translation>
    </message>
    <message>
        <source>An appointment</source>
        <extracomment>Simple screens, writing something down: what is being written down</extracomment>
        <translation>Een afspraak</translation>
    </message>
    <message>
        <source>For example: to look at my eyes.</source>
        <extracomment>Simple screens, writing something down: help with that question</extracomment>
        <translation>Zoals: naar mijn ogen kijken.</translation>
    </message>
    <message>
        <source>When is it?</source>
        <extracomment>Simple screens, writing something down: question (appointment)</extracomment>
        <translation>Wanneer is het?</translation>
    </message>
    <message>
        <source>You may leave the time empty.</source>
        <extracomment>Simple screens, writing something down: help with that question</extracomment>
        <translation>De tijd mag leeg blijven.</translation>
    </message>
    <message>
        <source>Who do you go to?</source>
        <extracomment>Simple screens, writing something down: question (appointment)</extracomment>
        <translation>Naar wie gaat u toe?</translation>
    </message>
    <message>
        <source>For example: the eye doctor.</source>
        <extracomment>Simple screens, writing something down: help with that question</extracomment>
        <translation>Zoals: de oogarts.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <extracomment>Simple screens, writing something down: question (appointment)</extracomment>
        <translation>Waar is het?</translation>
    </message>
    <message>
        <source>For example: what to bring.</source>
        <extracomment>Simple screens, writing something down: help with that question</extracomment>
        <translation>Zoals: wat u mee moet nemen.</translation>
    </message>
    <message>
        <source>A note</source>
        <extracomment>Simple screens, writing something down: what is being written down</extracomment>
        <translation>Een notitie</translation>
    </message>
    <message>
        <source>What do you want to write?</source>
        <extracomment>Simple screens, writing something down: question (note)</extracomment>
        <translation>Wat wilt u schrijven?</translation>
    </message>
    <message>
        <source>What day is it about?</source>
        <extracomment>Simple screens, writing something down: question (note)</extracomment>
        <translation>Over welke dag gaat het?</translation>
    </message>
    <message>
        <source>Leave it empty for today.</source>
        <extracomment>Simple screens, writing something down: help with that question</extracomment>
        <translation>Laat leeg voor vandaag.</translation>
    </message>
    <message>
        <source>A letter or photo</source>
        <extracomment>Simple screens, writing something down: what is being written down</extracomment>
        <translation>Een brief of foto</translation>
    </message>
    <message>
        <source>Which file is it?</source>
        <extracomment>Simple screens, writing something down: question (document)</extracomment>
        <translation>Welk bestand is het?</translation>
    </message>
    <message>
        <source>A letter, a photo or a scan.</source>
        <extracomment>Simple screens, writing something down: help with that question</extracomment>
        <translation>Een brief, een foto of een scan.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <extracomment>Simple screens, writing something down: question (document)</extracomment>
        <translation>Wat is het?</translation>
    </message>
    <message>
        <source>For example: letter about my knee.</source>
        <extracomment>Simple screens, writing something down: help with that question</extracomment>
        <translation>Zoals: brief over mijn knie.</translation>
    </message>
    <message>
        <source>What day is it from?</source>
        <extracomment>Simple screens, writing something down: question (document)</extracomment>
        <translation>Van welke dag is het?</translation>
    </message>
    <message>
        <source>Who is it from?</source>
        <extracomment>Simple screens, writing something down: question (document)</extracomment>
        <translation>Van wie is het?</translation>
    </message>
    <message>
        <source>For example: the hospital.</source>
        <extracomment>Simple screens, writing something down: help with that question</extracomment>
        <translation>Zoals: het ziekenhuis.</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>Simple screens: title after something was kept</extracomment>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <extracomment>Simple screens: title above the answers, before they are kept</extracomment>
        <translation>Klopt dit?</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Simple screens: how far one is with the questions; numbers</extracomment>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <extracomment>Simple screens: choose the file to add</extracomment>
        <translation>Kies een bestand</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Kies een ander bestand</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Simple screens, beside an answer: go back to change it</extracomment>
        <translation>Pas aan</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Simple screens: to the next question</extracomment>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Question before</source>
        <extracomment>Simple screens: to the question before</extracomment>
        <translation>Vorige vraag</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>Simple screens: keep what was written down</extracomment>
        <translation>Een moment</translation>
    </message>
    <message>
        <source>Yes, save it</source>
        <translation>Ja, bewaar het</translation>
    </message>
    <message>
        <source>No, throw it away</source>
        <extracomment>Simple screens: do not keep what was written down</extracomment>
        <translation>Nee, gooi het weg</translation>
    </message>
    <message>
        <source>You had this letter already.</source>
        <extracomment>Simple screens: a letter was in the record already</extracomment>
        <translation>Deze brief had u al.</translation>
    </message>
    <message>
        <source>It is in your data now.</source>
        <extracomment>Simple screens: after something was kept</extracomment>
        <translation>Het staat nu bij uw gegevens.</translation>
    </message>
    <message>
        <source>See it</source>
        <extracomment>Simple screens: see what was kept just now</extracomment>
        <translation>Bekijk het</translation>
    </message>
    <message>
        <source>Add more</source>
        <extracomment>Simple screens: write down another thing</extracomment>
        <translation>Voeg meer toe</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Simple screens: to the first screen</extracomment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>Simple screens: take back what was kept just now</extracomment>
        <translation>Neem het terug</translation>
    </message>
    <message>
        <source>It is gone. You can change your answers.</source>
        <extracomment>Simple screens: after something was taken back</extracomment>
        <translation>Het is weg. U kunt het nog aanpassen.</translation>
    </message>
</context>
<context>
    <name>SimpleAddPage</name>
    <message>
        <source>Add something</source>
        <extracomment>Simple screens: title of the screen to write something down</extracomment>
        <translation>Voeg iets toe</translation>
    </message>
    <message>
        <source>What do you want to add?</source>
        <extracomment>Simple screens: below the title</extracomment>
        <translation>Wat wilt u erbij zetten?</translation>
    </message>
    <message>
        <source>A medicine</source>
        <extracomment>Simple screens: write down a medicine</extracomment>
        <translation>Een medicijn</translation>
    </message>
    <message>
        <source>Also what you bought at the shop.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Ook wat u in de winkel kocht.</translation>
    </message>
    <message>
        <source>A complaint</source>
        <extracomment>Simple screens: write down a complaint</extracomment>
        <translation>Een klacht</translation>
    </message>
    <message>
        <source>What bothers you, now or before.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Waar u last van heeft of had.</translation>
    </message>
    <message>
        <source>An appointment</source>
        <extracomment>Simple screens: write down an appointment</extracomment>
        <translation>Een afspraak</translation>
    </message>
    <message>
        <source>When you go to the doctor.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Als u naar de dokter gaat.</translation>
    </message>
    <message>
        <source>A letter or photo</source>
        <extracomment>Simple screens: add a letter or photo</extracomment>
        <translation>Een brief of foto</translation>
    </message>
    <message>
        <source>From this computer.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Van deze computer.</translation>
    </message>
    <message>
        <source>An allergy</source>
        <extracomment>Simple screens: write down an allergy</extracomment>
        <translation>Een allergie</translation>
    </message>
    <message>
        <source>What you cannot stand.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Waar u niet tegen kunt.</translation>
    </message>
    <message>
        <source>A note</source>
        <extracomment>Simple screens: write down a note</extracomment>
        <translation>Een notitie</translation>
    </message>
    <message>
        <source>What you want to keep in mind.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Wat u wilt onthouden.</translation>
    </message>
    <message>
        <source>Files of the hospital</source>
        <extracomment>Simple screens: bring in files</extracomment>
        <translation>Van het ziekenhuis</translation>
    </message>
    <message>
        <source>What you got from them.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Wat u van hen kreeg.</translation>
    </message>
</context>
<context>
    <name>SimpleAddPortalPage</name>
    <message>
        <source>What do you call it?</source>
        <extracomment>Simple screens, adding a care provider: question</extracomment>
        <translation>Hoe noemt u dit?</translation>
    </message>
    <message>
        <source>What is the address?</source>
        <extracomment>Simple screens, adding a care provider: question</extracomment>
        <translation>Wat is het adres?</translation>
    </message>
    <message>
        <source>Who passes on your data?</source>
        <extracomment>Simple screens, adding a care provider: question, of the service in between</extracomment>
        <translation>Wie geeft uw gegevens door?</translation>
    </message>
    <message>
        <source>Where can Regie look?</source>
        <extracomment>Simple screens, adding a care provider: question</extracomment>
        <translation>Waar kan Regie zoeken?</translation>
    </message>
    <message>
        <source>Who do you look for?</source>
        <extracomment>Simple screens, adding a care provider: question</extracomment>
        <translation>Wie zoekt u?</translation>
    </message>
    <message>
        <source>Which one is it?</source>
        <extracomment>Simple screens, adding a care provider: question</extracomment>
        <translation>Welke is het?</translation>
    </message>
    <message>
        <source>Did you get a key?</source>
        <extracomment>Simple screens, adding a care provider: question</extracomment>
        <translation>Kreeg u een sleutel?</translation>
    </message>
    <message>
        <source>What did you get from them?</source>
        <extracomment>Simple screens, adding a care provider: the first question</extracomment>
        <translation>Wat kreeg u van uw dokter?</translation>
    </message>
    <message>
        <source>An address</source>
        <extracomment>Simple screens, adding a care provider: choice</extracomment>
        <translation>Een adres</translation>
    </message>
    <message>
        <source>You sign in there. Most doctors have this.</source>
        <extracomment>Simple screens: below that choice</extracomment>
        <translation>Daar logt u in.</translation>
    </message>
    <message>
        <source>A service in between</source>
        <extracomment>Simple screens, adding a care provider: choice</extracomment>
        <translation>Een dienst ertussen</translation>
    </message>
    <message>
        <source>Someone passes on your data (MedMij).</source>
        <extracomment>Simple screens: below that choice</extracomment>
        <translation>Die geeft alles door (MedMij).</translation>
    </message>
    <message>
        <source>A key</source>
        <extracomment>Simple screens, adding a care provider: choice</extracomment>
        <translation>Een sleutel</translation>
    </message>
    <message>
        <source>You need no browser then.</source>
        <extracomment>Simple screens: below that choice</extracomment>
        <translation>Dan hoeft u niet in te loggen.</translation>
    </message>
    <message>
        <source>A file</source>
        <extracomment>Simple screens, adding a care provider: choice</extracomment>
        <translation>Een bestand</translation>
    </message>
    <message>
        <source>A letter, or what you took from their site.</source>
        <extracomment>Simple screens: below that choice</extracomment>
        <translation>Een brief, of iets van een website.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Simple screens, adding a care provider: name of the field</extracomment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Such as: my doctor.</source>
        <extracomment>Simple screens, below the field for the name</extracomment>
        <translation>Zoals: mijn dokter.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Simple screens, adding a care provider: name of the field</extracomment>
        <translation>Adres</translation>
    </message>
    <message>
        <source>It starts with https://</source>
        <extracomment>Simple screens, below the field for an address</extracomment>
        <translation>Het begint met https://</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <extracomment>Simple screens, adding a care provider: name of the field</extracomment>
        <translation>Naam van de dienst</translation>
    </message>
    <message>
        <source>They can see your data.</source>
        <extracomment>Simple screens, below the field for the name of the service in between</extracomment>
        <translation>Die kan zien wat u krijgt.</translation>
    </message>
    <message>
        <source>Address to look at</source>
        <extracomment>Simple screens, adding a care provider: name of the field</extracomment>
        <translation>Adres om te zoeken</translation>
    </message>
    <message>
        <source>The service gave you this one too.</source>
        <extracomment>Simple screens, below the field for the address of the search</extracomment>
        <translation>Ook dit kreeg u van de dienst.</translation>
    </message>
    <message>
        <source>Name of your doctor or hospital</source>
        <extracomment>Simple screens, adding a care provider: name of the field</extracomment>
        <translation>Naam van uw dokter</translation>
    </message>
    <message>
        <source>One moment. Regie is looking.</source>
        <extracomment>Simple screens: while care providers are looked up</extracomment>
        <translation>Een moment. Regie zoekt.</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Simple screens, adding a care provider: name of the field</extracomment>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Leave it empty if you have none.</source>
        <extracomment>Simple screens, below the field for a key</extracomment>
        <translation>Hebt u er geen? Laat het leeg.</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Simple screens, adding a care provider: to the next question</extracomment>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>SimpleAllDataPage</name>
    <message>
        <source>All my data</source>
        <extracomment>Simple screens: title of the screen with the ways to all data</extracomment>
        <translation>Al mijn gegevens</translation>
    </message>
    <message>
        <source>How do you want to look?</source>
        <extracomment>Simple screens: below the title</extracomment>
        <translation>Hoe wilt u kijken?</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>Simple screens: choice, what came in lately</extracomment>
        <translation>Wat is er nieuw</translation>
    </message>
    <message>
        <source>What came in since you last looked.</source>
        <extracomment>Simple screens: below the choice</extracomment>
        <translation>Wat erbij kwam sinds u keek.</translation>
    </message>
    <message>
        <source>By kind</source>
        <extracomment>Simple screens: choice, the rooms of the record</extracomment>
        <translation>Per soort</translation>
    </message>
    <message>
        <source>Letters, illnesses and more.</source>
        <extracomment>Simple screens: below the choice</extracomment>
        <translation>Brieven, ziektes en meer.</translation>
    </message>
    <message>
        <source>By day</source>
        <extracomment>Simple screens: choice, everything in order of time</extracomment>
        <translation>Op datum</translation>
    </message>
    <message>
        <source>The newest comes first.</source>
        <extracomment>Simple screens: below the choice</extracomment>
        <translation>Het nieuwste staat bovenaan.</translation>
    </message>
    <message>
        <source>Search for a word</source>
        <extracomment>Simple screens: choice</extracomment>
        <translation>Zoek een woord</translation>
    </message>
    <message>
        <source>Such as heart, or the name of your doctor.</source>
        <extracomment>Simple screens: below the choice</extracomment>
        <translation>Bijvoorbeeld hart, of de naam van uw arts.</translation>
    </message>
    <message>
        <source>Fetch and share</source>
        <extracomment>Simple screens: choice, to care providers and to sharing</extracomment>
        <translation>Ophalen en delen</translation>
    </message>
    <message>
        <source>From your doctor, or to your doctor.</source>
        <extracomment>Simple screens: below the choice</extracomment>
        <translation>Van uw dokter, of naar uw dokter.</translation>
    </message>
</context>
<context>
    <name>SimpleAppointmentsPage</name>
    <message>
        <source>My appointments</source>
        <extracomment>Simple screens: title of the screen with appointments</extracomment>
        <translation>Mijn afspraken</translation>
    </message>
    <message>
        <source>Regie knows no appointment. Do you have one? Then you can add it.</source>
        <extracomment>Simple screens: no appointment is known. That does not mean there is none</extracomment>
        <translation>Regie weet van geen afspraak. Heeft u er een? Voeg hem dan toe.</translation>
    </message>
    <message>
        <source>Add an appointment</source>
        <extracomment>Simple screens: button to add something</extracomment>
        <translation>Voeg een afspraak toe</translation>
    </message>
</context>
<context>
    <name>SimpleDayResultsPage</name>
    <message>
        <source>%1. Result %2 of %3.</source>
        <extracomment>Above a result: %1 is a day, then the how many-th it is; %2 and %3 are numbers</extracomment>
        <translation>%1. Uitslag %2 van %3.</translation>
    </message>
    <message>
        <source>Ask your doctor what this means for you.</source>
        <extracomment>Below a result</extracomment>
        <translation>Vraag uw dokter wat dit voor u betekent.</translation>
    </message>
    <message>
        <source>Next result</source>
        <extracomment>Button: the next result</extracomment>
        <translation>Volgende uitslag</translation>
    </message>
    <message>
        <source>The one before</source>
        <extracomment>Button: back to the result before this one</extracomment>
        <translation>Vorige uitslag</translation>
    </message>
    <message>
        <source>More about this</source>
        <extracomment>Button: everything that is known about this result</extracomment>
        <translation>Meer hierover</translation>
    </message>
</context>
<context>
    <name>SimpleDiaryPage</name>
    <message>
        <source>Which day is it about?</source>
        <extracomment>Simple screens, diary: question</extracomment>
        <translation>Over welke dag gaat het?</translation>
    </message>
    <message>
        <source>What do you want to write?</source>
        <extracomment>Simple screens, diary: question</extracomment>
        <translation>Wat wilt u schrijven?</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <extracomment>Simple screens, diary: a look at what was written</extracomment>
        <translation>Klopt dit?</translation>
    </message>
    <message>
        <source>It is gone</source>
        <extracomment>Simple screens, diary: after a change</extracomment>
        <translation>Het is weg</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>My diary</source>
        <extracomment>Simple screens: title of the diary</extracomment>
        <translation>Mijn dagboek</translation>
    </message>
    <message>
        <source>Write something</source>
        <extracomment>Simple screens, diary: begin to write</extracomment>
        <translation>Iets schrijven</translation>
    </message>
    <message>
        <source>There is nothing in your diary yet.</source>
        <extracomment>Simple screens: in place of the entries of the diary</extracomment>
        <translation>Er staat nog niets in uw dagboek.</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Simple screens, diary: the day it is about</extracomment>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Simple screens, diary: the day it is about</extracomment>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>Another day</source>
        <extracomment>Simple screens, diary: the day it is about
----------
Simple screens, diary: the day is not right</extracomment>
        <translation>Een andere dag</translation>
    </message>
    <message>
        <source>The day it is about</source>
        <extracomment>Simple screens, diary: name of the fields for the day</extracomment>
        <translation>De dag waar het over gaat</translation>
    </message>
    <message>
        <source>Your words</source>
        <extracomment>Simple screens, diary: name of the field</extracomment>
        <translation>Uw woorden</translation>
    </message>
    <message>
        <source>It stands in your diary, on %1.</source>
        <extracomment>Simple screens, diary: after it was kept; %1 is the day</extracomment>
        <translation>Het staat in uw dagboek, op %1.</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Simple screens: to the next question</extracomment>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Take it out</source>
        <extracomment>Simple screens, diary: take this entry out</extracomment>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>Yes, save it</source>
        <extracomment>Simple screens, diary: what was written is right</extracomment>
        <translation>Ja, bewaar het</translation>
    </message>
    <message>
        <source>No, change it</source>
        <extracomment>Simple screens, diary: what was written is not right yet</extracomment>
        <translation>Nee, ik verander het</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Simple screens, diary: back to what was written</extracomment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>Simple screens, diary: undo what was done just now</extracomment>
        <translation>Neem het terug</translation>
    </message>
</context>
<context>
    <name>SimpleDocumentPage</name>
    <message>
        <source>Read the words</source>
        <extracomment>Simple screens, in a letter: from the picture to the words</extracomment>
        <translation>Lees de woorden</translation>
    </message>
    <message>
        <source>See the letter</source>
        <extracomment>Simple screens, in a letter: from the words to the picture</extracomment>
        <translation>Bekijk de brief</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Simple screens, in a letter: the picture becomes larger</extracomment>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Simple screens, in a letter: the picture becomes smaller</extracomment>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>Simple screens, in a letter: write a copy to a file</extracomment>
        <translation>Bewaar een kopie</translation>
    </message>
    <message>
        <source>Next file</source>
        <extracomment>Simple screens: the next file of one letter</extracomment>
        <translation>Volgend bestand</translation>
    </message>
    <message>
        <source>The copy is not locked. Others on this computer can read it.</source>
        <extracomment>Simple screens: before a copy of a letter is written to a file</extracomment>
        <translation>De kopie is niet op slot. Anderen op deze computer kunnen hem lezen.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <extracomment>Simple screens: choose where the copy goes</extracomment>
        <translation>Kies een plek</translation>
    </message>
    <message>
        <source>Do not save</source>
        <extracomment>Simple screens: no copy after all</extracomment>
        <translation>Niet bewaren</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <extracomment>Simple screens: after a copy was written</extracomment>
        <translation>De kopie is bewaard.</translation>
    </message>
    <message>
        <source>Regie cannot show this letter. Ask someone to help you.</source>
        <extracomment>Simple screens: a letter cannot be shown</extracomment>
        <translation>Regie kan deze brief niet laten zien. Vraag iemand om hulp.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Simple screens, below a page of a letter; numbers</extracomment>
        <translation>Blad %1 van %2</translation>
    </message>
    <message>
        <source>Page before</source>
        <extracomment>Simple screens, in a letter</extracomment>
        <translation>Vorig blad</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>Simple screens, in a letter</extracomment>
        <translation>Volgend blad</translation>
    </message>
    <message>
        <source>Regie does not show this file. It may be a program. Ask your doctor what it is.</source>
        <extracomment>Simple screens: in place of a letter that a computer may run</extracomment>
        <translation>Regie laat dit bestand niet zien. Het kan een programma zijn. Vraag uw dokter wat het is.</translation>
    </message>
</context>
<context>
    <name>SimpleDocumentsPage</name>
    <message>
        <source>My letters</source>
        <extracomment>Simple screens: title of the screen with letters and photos</extracomment>
        <translation>Mijn brieven</translation>
    </message>
    <message>
        <source>What do you want to read?</source>
        <extracomment>Simple screens: below the title</extracomment>
        <translation>Wat wilt u lezen?</translation>
    </message>
    <message>
        <source>There are no letters yet. You can add one.</source>
        <extracomment>Simple screens: there are no letters</extracomment>
        <translation>Er zijn nog geen brieven. U kunt er een toevoegen.</translation>
    </message>
    <message>
        <source>Add a letter or photo</source>
        <extracomment>Simple screens: below the letters</extracomment>
        <translation>Voeg een brief of foto toe</translation>
    </message>
</context>
<context>
    <name>SimpleEConsultPage</name>
    <message>
        <source>What did they say?</source>
        <extracomment>Simple screens, a question in writing: question</extracomment>
        <translation>Wat was het antwoord?</translation>
    </message>
    <message>
        <source>Write your question</source>
        <extracomment>Simple screens, a question in writing: title</extracomment>
        <translation>Schrijf uw vraag op</translation>
    </message>
    <message>
        <source>You made a file on %1.</source>
        <extracomment>Simple screens, a question in writing; %1 is a day</extracomment>
        <translation>U maakte een bestand op %1.</translation>
    </message>
    <message>
        <source>Write it down here</source>
        <extracomment>Simple screens, a question in writing: name of a field</extracomment>
        <translation>Schrijf het hier op</translation>
    </message>
    <message>
        <source>What do you send?</source>
        <extracomment>Simple screens, a question in writing: to choosing what goes along</extracomment>
        <translation>Wat stuurt u mee?</translation>
    </message>
    <message>
        <source>I have an answer</source>
        <extracomment>Simple screens, a question in writing: to the reply</extracomment>
        <translation>Ik heb antwoord</translation>
    </message>
    <message>
        <source>Save it</source>
        <extracomment>Simple screens, a question in writing: keep the reply</extracomment>
        <translation>Bewaar dit</translation>
    </message>
    <message>
        <source>Take it away</source>
        <extracomment>Simple screens, a question in writing: it can be brought back</extracomment>
        <translation>Haal het weg</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <extracomment>Simple screens, a question in writing: undo taking it away</extracomment>
        <translation>Zet het terug</translation>
    </message>
</context>
<context>
    <name>SimpleExchangePage</name>
    <message>
        <source>Fetch and share</source>
        <extracomment>Simple screens: title of the screen with the choices to fetch data and to share it</extracomment>
        <translation>Ophalen en delen</translation>
    </message>
    <message>
        <source>My care providers</source>
        <extracomment>Simple screens: choice, care providers to fetch data from</extracomment>
        <translation>Mijn zorgverleners</translation>
    </message>
    <message>
        <source>Fetch what they have of you.</source>
        <extracomment>Simple screens: below the choice</extracomment>
        <translation>Haal op wat zij van u weten.</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>Simple screens: choice</extracomment>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Give something to your doctor.</source>
        <extracomment>Simple screens: below the choice of sharing</extracomment>
        <translation>Geef iets aan uw dokter.</translation>
    </message>
</context>
<context>
    <name>SimpleFactPage</name>
    <message>
        <source>What is %1?</source>
        <extracomment>Simple screens: card that explains a word; %1 is the word</extracomment>
        <translation>Wat is %1?</translation>
    </message>
    <message>
        <source>What does this mean for you? Ask your doctor.</source>
        <extracomment>Simple screens: below a result</extracomment>
        <translation>Wat betekent dit voor u? Vraag het uw dokter.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <extracomment>Simple screens: button, the remark comes back</extracomment>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>Show less</source>
        <extracomment>Simple screens: button</extracomment>
        <translation>Laat minder zien</translation>
    </message>
    <message>
        <source>Show more</source>
        <extracomment>Simple screens: button</extracomment>
        <translation>Laat meer zien</translation>
    </message>
    <message>
        <source>This is not right</source>
        <extracomment>Simple screens: the person says a fact is not right</extracomment>
        <translation>Dit klopt niet</translation>
    </message>
    <message>
        <source>This is not about me</source>
        <extracomment>Simple screens: the person says a fact is about somebody else</extracomment>
        <translation>Dit gaat niet over mij</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>Simple screens: button</extracomment>
        <translation>Schrijf iets op</translation>
    </message>
    <message>
        <source>More about this</source>
        <extracomment>Simple screens: card with everything about a fact</extracomment>
        <translation>Meer hierover</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>Simple screens: button, every value to the letter</extracomment>
        <translation>Laat alles zien</translation>
    </message>
    <message>
        <source>I do mean this</source>
        <extracomment>Button: what the person stated and took back holds again</extracomment>
        <translation>Dit klopt toch wel</translation>
    </message>
    <message>
        <source>Other sources of this</source>
        <extracomment>Card of a fact: other sources gave the same thing</extracomment>
        <translation>Andere bronnen hiervan</translation>
    </message>
    <message>
        <source>Your sources do not say the same</source>
        <extracomment>Above what sources of one thing say differently</extracomment>
        <translation>Uw bronnen zeggen niet hetzelfde</translation>
    </message>
    <message>
        <source>This is not the same</source>
        <extracomment>Button: the person says that facts of two sources are two things</extracomment>
        <translation>Dit is niet hetzelfde</translation>
    </message>
    <message>
        <source>You said: this is not the same as something else.</source>
        <extracomment>The person said earlier that two facts are not the same</extracomment>
        <translation>U zei: dit is niet hetzelfde als iets anders.</translation>
    </message>
    <message>
        <source>Put them back together</source>
        <extracomment>Button: two facts belong together again</extracomment>
        <translation>Weer bij elkaar zetten</translation>
    </message>
    <message>
        <source>You may give this</source>
        <extracomment>Simple screens: button, a fact may be shared again</extracomment>
        <translation>Dit mag ik geven</translation>
    </message>
    <message>
        <source>Never share</source>
        <extracomment>Simple screens: button, a fact never leaves</extracomment>
        <translation>Nooit delen</translation>
    </message>
</context>
<context>
    <name>SimpleFilesPage</name>
    <message>
        <source>This goes away</source>
        <extracomment>Simple screens: title above what will be removed</extracomment>
        <translation>Dit gaat weg</translation>
    </message>
    <message>
        <source>Are you sure?</source>
        <extracomment>Simple screens: last question before data is removed</extracomment>
        <translation>Weet u het zeker?</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>Simple screens: title while data is removed</extracomment>
        <translation>Een moment</translation>
    </message>
    <message>
        <source>It is done</source>
        <extracomment>Simple screens: title after something was removed</extracomment>
        <translation>Het is klaar</translation>
    </message>
    <message>
        <source>Your files</source>
        <extracomment>Simple screens: title above the files that were brought in</extracomment>
        <translation>Uw bestanden</translation>
    </message>
    <message>
        <source>You have no files here yet.</source>
        <extracomment>Simple screens: no files were brought in</extracomment>
        <translation>U heeft hier nog niets.</translation>
    </message>
    <message>
        <source>Is one wrong? Press it. Regie asks you first.</source>
        <extracomment>Simple screens: above the files that were brought in</extracomment>
        <translation>Klopt er een niet? Druk erop. Regie vraagt het u eerst.</translation>
    </message>
    <message>
        <source>Earlier files</source>
        <extracomment>Simple screens: files that were brought in earlier</extracomment>
        <translation>Eerdere bestanden</translation>
    </message>
    <message>
        <source>This stays</source>
        <extracomment>Simple screens: above what is not removed</extracomment>
        <translation>Dit blijft</translation>
    </message>
    <message>
        <source>You cannot undo this. Your own file stays.</source>
        <extracomment>Simple screens: below the last question before what came from a file is removed</extracomment>
        <translation>U kunt dit niet meer terug doen. Uw eigen bestand blijft.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <extracomment>Simple screens: take away nothing</extracomment>
        <translation>Nee, bewaar het</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Simple screens: on to the last question</extracomment>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Regie asks you once more.</source>
        <extracomment>Simple screens: below that choice</extracomment>
        <translation>Regie vraagt het u nog een keer.</translation>
    </message>
    <message>
        <source>Yes, take it away</source>
        <extracomment>Simple screens: take it away now</extracomment>
        <translation>Ja, haal weg</translation>
    </message>
    <message>
        <source>It is gone from your record.</source>
        <extracomment>Simple screens: after what came from a file was removed</extracomment>
        <translation>Het is weg uit uw dossier.</translation>
    </message>
    <message>
        <source>Add files</source>
        <extracomment>Simple screens: back to bringing in files</extracomment>
        <translation>Bestanden erbij</translation>
    </message>
    <message>
        <source>Add a file</source>
        <extracomment>Simple screens: to the screen where files come in</extracomment>
        <translation>Voeg een bestand toe</translation>
    </message>
</context>
<context>
    <name>SimpleHelpPage</name>
    <message>
        <source>Help</source>
        <extracomment>Simple screens: title of the help</extracomment>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Is it urgent?</source>
        <extracomment>Simple screens: card of the help</extracomment>
        <translation>Heeft het haast?</translation>
    </message>
    <message>
        <source>Is your life in danger? Call 112. Regie cannot call for you.</source>
        <extracomment>Simple screens: help. 112 is the emergency number</extracomment>
        <translation>Is uw leven in gevaar? Bel 112. Regie kan niet voor u bellen.</translation>
    </message>
    <message>
        <source>How does it work?</source>
        <extracomment>Simple screens: card of the help</extracomment>
        <translation>Hoe werkt het?</translation>
    </message>
    <message>
        <source>Press a large button. You then see more. Press Back to return. You cannot break anything.</source>
        <extracomment>Simple screens: help</extracomment>
        <translation>Druk op een grote knop. Dan ziet u meer. Druk op Terug om terug te gaan. U kunt niets stuk maken.</translation>
    </message>
    <message>
        <source>Do you want to listen? Press Read aloud.</source>
        <extracomment>Simple screens: help</extracomment>
        <translation>Wilt u luisteren? Druk op Lees voor.</translation>
    </message>
    <message>
        <source>Is something not right?</source>
        <extracomment>Simple screens: card of the help</extracomment>
        <translation>Klopt er iets niet?</translation>
    </message>
    <message>
        <source>Regie shows what your doctor wrote. Ask your doctor to change it.</source>
        <extracomment>Simple screens: help</extracomment>
        <translation>U ziet wat uw dokter schreef. Vraag uw dokter om het aan te passen.</translation>
    </message>
    <message>
        <source>Regie cannot hear you. You type your numbers.</source>
        <extracomment>Simple screens: help</extracomment>
        <translation>Regie kan u niet horen. U typt uw getallen.</translation>
    </message>
</context>
<context>
    <name>SimpleHomePage</name>
    <message>
        <source>Hello %1</source>
        <extracomment>Simple screens: title of the first screen; %1 is a name</extracomment>
        <translation>Dag %1</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>Simple screens: below the greeting</extracomment>
        <translation>Wat wilt u doen?</translation>
    </message>
    <message>
        <source>My medicines</source>
        <extracomment>Simple screens: choice</extracomment>
        <translation>Mijn medicijnen</translation>
    </message>
    <message>
        <source>See what you take.</source>
        <extracomment>Simple screens: below the choice of medicines</extracomment>
        <translation>Kijk wat u neemt.</translation>
    </message>
    <message>
        <source>My appointment</source>
        <extracomment>Simple screens: choice</extracomment>
        <translation>Mijn afspraak</translation>
    </message>
    <message>
        <source>Regie knows no appointment.</source>
        <extracomment>Simple screens: below the choice of appointments</extracomment>
        <translation>Regie weet van geen afspraak.</translation>
    </message>
    <message>
        <source>My results</source>
        <extracomment>Simple screens: choice</extracomment>
        <translation>Mijn uitslagen</translation>
    </message>
    <message>
        <source>All my data</source>
        <extracomment>Simple screens: choice</extracomment>
        <translation>Al mijn gegevens</translation>
    </message>
    <message numerus="yes">
        <source>There is something new: %n.</source>
        <extracomment>Simple screens: below the choice of all data; %n is how many came in</extracomment>
        <translation>
            <numerusform>Er is %n ding nieuw.</numerusform>
            <numerusform>Er zijn %n dingen nieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters, illnesses and more.</source>
        <extracomment>Simple screens: below the choice of all data</extracomment>
        <translation>Brieven, ziektes en meer.</translation>
    </message>
    <message>
        <source>Of blood and urine.</source>
        <extracomment>Simple screens: below the choice of results</extracomment>
        <translation>Van bloed en plas.</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>Simple screens: choice</extracomment>
        <translation>Meten</translation>
    </message>
    <message>
        <source>You can measure now: %1.</source>
        <extracomment>Simple screens: below the choice to measure; %1 is what to measure</extracomment>
        <translation>U kunt nu meten: %1.</translation>
    </message>
    <message>
        <source>Blood pressure, weight and more.</source>
        <extracomment>Simple screens: below the choice to measure</extracomment>
        <translation>Bloeddruk, gewicht en meer.</translation>
    </message>
</context>
<context>
    <name>SimpleHowIAmPage</name>
    <message>
        <source>How are you?</source>
        <extracomment>Simple screens: title of the screen about how the person is</extracomment>
        <translation>Hoe gaat het met u?</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>Simple screens: below that title</extracomment>
        <translation>Wat wilt u doen?</translation>
    </message>
    <message>
        <source>This is how I am</source>
        <extracomment>Simple screens: fill in six questions about how one is</extracomment>
        <translation>Zo gaat het met mij</translation>
    </message>
    <message>
        <source>Six short questions.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Zes korte vragen.</translation>
    </message>
    <message>
        <source>How it was before</source>
        <extracomment>Simple screens: the answers of earlier days</extracomment>
        <translation>Hoe het eerder ging</translation>
    </message>
    <message>
        <source>Your answers day by day.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Uw antwoorden per dag.</translation>
    </message>
    <message>
        <source>My diary</source>
        <extracomment>Simple screens: to the diary</extracomment>
        <translation>Mijn dagboek</translation>
    </message>
    <message>
        <source>Write about your day.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Schrijf over uw dag.</translation>
    </message>
    <message>
        <source>My mood</source>
        <extracomment>Simple screens: measure one&apos;s mood</extracomment>
        <translation>Mijn stemming</translation>
    </message>
    <message>
        <source>A number from 0 to 10.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Een getal van 0 tot 10.</translation>
    </message>
    <message>
        <source>My sleep</source>
        <extracomment>Simple screens: measure one&apos;s sleep</extracomment>
        <translation>Mijn slaap</translation>
    </message>
    <message>
        <source>How long did you sleep?</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Hoe lang sliep u?</translation>
    </message>
</context>
<context>
    <name>SimpleImportPage</name>
    <message>
        <source>Regie reads your files</source>
        <extracomment>Simple screens: title while files are being read</extracomment>
        <translation>Regie leest wat u koos</translation>
    </message>
    <message>
        <source>Is this really yours?</source>
        <extracomment>Simple screens: title when files seem to be of somebody else</extracomment>
        <translation>Is dit echt van u?</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Simple screens: title after files were read</extracomment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>You stopped</source>
        <extracomment>Simple screens: title after the person stopped</extracomment>
        <translation>U bent gestopt</translation>
    </message>
    <message>
        <source>Add files</source>
        <extracomment>Simple screens: title of the screen to bring in files</extracomment>
        <translation>Voeg iets toe</translation>
    </message>
    <message>
        <source>Choose again</source>
        <extracomment>Simple screens, beside an error</extracomment>
        <translation>Kies opnieuw</translation>
    </message>
    <message>
        <source>Choose a letter, a photo or a file of the hospital. It stays on this computer.</source>
        <extracomment>Simple screens: what to do on the screen to bring in files</extracomment>
        <translation>Kies een brief, een foto of een bestand van het ziekenhuis. Het blijft op deze computer.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <extracomment>Simple screens: choose files</extracomment>
        <translation>Kies een bestand</translation>
    </message>
    <message>
        <source>You may take more than one.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Het mogen er meer zijn.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>Simple screens: choose a folder</extracomment>
        <translation>Kies een map</translation>
    </message>
    <message>
        <source>Regie takes all that is in it.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Regie neemt alles wat erin zit.</translation>
    </message>
    <message>
        <source>%1 of %2 files are done.</source>
        <extracomment>Simple screens: while files are being read; numbers</extracomment>
        <translation>%1 van %2 zijn klaar.</translation>
    </message>
    <message>
        <source>One moment. Regie counts your files.</source>
        <extracomment>Simple screens: while files are being counted</extracomment>
        <translation>Een moment. Regie telt hoeveel het is.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Simple screens: while files are being read</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>These files have another name or birth date. Are they about %1?</source>
        <extracomment>Simple screens: the files seem to be of somebody else; %1 is a name</extracomment>
        <translation>Hier staat een andere naam of een andere dag. Gaat dit over %1?</translation>
    </message>
    <message>
        <source>No, leave them out</source>
        <extracomment>Simple screens: the files are of somebody else</extracomment>
        <translation>Nee, laat weg</translation>
    </message>
    <message>
        <source>Yes, add them</source>
        <extracomment>Simple screens: the files are of this person</extracomment>
        <translation>Ja, voeg toe</translation>
    </message>
    <message>
        <source>What was done is saved. You can start again.</source>
        <extracomment>Simple screens: after the person stopped</extracomment>
        <translation>Wat klaar was, is bewaard. U kunt opnieuw beginnen.</translation>
    </message>
    <message>
        <source>There was nothing new in it.</source>
        <extracomment>Simple screens: nothing of the files was new</extracomment>
        <translation>Er zat niets nieuws in.</translation>
    </message>
    <message numerus="yes">
        <source>%n new thing(s) came in.</source>
        <comment>simple screens, after files were read</comment>
        <extracomment>Simple screens: after files were read</extracomment>
        <translation>
            <numerusform>Er kwam %n nieuw ding bij.</numerusform>
            <numerusform>Er kwamen %n nieuwe dingen bij.</numerusform>
        </translation>
    </message>
    <message>
        <source>See my letters</source>
        <extracomment>Simple screens: after files were read</extracomment>
        <translation>Bekijk mijn brieven</translation>
    </message>
    <message>
        <source>Add more</source>
        <extracomment>Simple screens: after files were read</extracomment>
        <translation>Voeg meer toe</translation>
    </message>
    <message>
        <source>This did not work</source>
        <extracomment>Simple screens: above files that could not be read</extracomment>
        <translation>Dit lukte niet</translation>
    </message>
    <message>
        <source>Files from before</source>
        <extracomment>Simple screens: to the files that were brought in before</extracomment>
        <translation>Bestanden van eerder</translation>
    </message>
    <message>
        <source>See them, or take one away.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Bekijk ze, of haal er een weg.</translation>
    </message>
</context>
<context>
    <name>SimpleListPage</name>
    <message>
        <source>There is nothing here yet.</source>
        <extracomment>Simple screens: a list is empty</extracomment>
        <translation>Hier staat nog niets.</translation>
    </message>
</context>
<context>
    <name>SimpleMeasureCallPage</name>
    <message>
        <source>Call 112</source>
        <extracomment>Simple screens: title above when to call 112</extracomment>
        <translation>Wanneer belt u 112?</translation>
    </message>
    <message>
        <source>Call today</source>
        <extracomment>Simple screens: title above when to call the doctor today</extracomment>
        <translation>Bel vandaag</translation>
    </message>
    <message>
        <source>Tell your doctor</source>
        <extracomment>Simple screens: title above when to see the doctor some day</extracomment>
        <translation>Vertel het uw dokter</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <extracomment>Simple screens: title above when nothing needs to be done</extracomment>
        <translation>Niets doen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Simple screens: how far one is; numbers</extracomment>
        <translation>Blad %1 van %2</translation>
    </message>
    <message>
        <source>Do you not hear or speak well? Use the 112NL app. Is life too heavy for you? Call 113.</source>
        <extracomment>Simple screens: below when to call 112</extracomment>
        <translation>Hoort of praat u niet goed? Neem de app 112NL. Is het leven u te zwaar? Bel 113.</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Simple screens: to the next page of when to call</extracomment>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>SimpleMeasureEntryPage</name>
    <message>
        <source>It is gone</source>
        <extracomment>Simple screens: title after a measurement was taken out</extracomment>
        <translation>Het is weg</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>Simple screens: title after a measurement was kept</extracomment>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>When did you measure?</source>
        <extracomment>Simple screens: title of the question when it was measured</extracomment>
        <translation>Wanneer heeft u gemeten?</translation>
    </message>
    <message>
        <source>Do you want to say more?</source>
        <extracomment>Simple screens: title of the question for a note</extracomment>
        <translation>Wilt u meer zeggen?</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <extracomment>Simple screens: title above a measurement, before it is kept</extracomment>
        <translation>Klopt dit?</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Simple screens: how far one is with the questions; numbers</extracomment>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>Last time: %1.</source>
        <extracomment>Simple screens: below a number; %1 is the value of the time before and when that was</extracomment>
        <translation>Vorige keer: %1.</translation>
    </message>
    <message>
        <source>First sit still for 5 minutes</source>
        <extracomment>Simple screens: begin the time to sit still before measuring</extracomment>
        <translation>Zit eerst 5 minuten stil</translation>
    </message>
    <message>
        <source>Now you can measure.</source>
        <extracomment>Simple screens: after the time to sit still</extracomment>
        <translation>Nu kunt u meten.</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Simple screens: to the next question</extracomment>
        <translation>Verder</translation>
    </message>
    <message>
        <source>I do not know</source>
        <extracomment>Simple screens: this number is not on the meter</extracomment>
        <translation>Dat weet ik niet</translation>
    </message>
    <message>
        <source>%1 Is this number right?</source>
        <extracomment>Simple screens: asked of an unlikely number; %1 is why it is asked</extracomment>
        <translation>%1 Klopt dit getal?</translation>
    </message>
    <message>
        <source>Yes, change it</source>
        <extracomment>Simple screens: yes, the other number was meant</extracomment>
        <translation>Ja, pas het aan</translation>
    </message>
    <message>
        <source>Measured: %1.</source>
        <extracomment>Simple screens: on the check screen; %1 is when it was measured</extracomment>
        <translation>Gemeten: %1.</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>Simple screens: keep the measurement</extracomment>
        <translation>Een moment</translation>
    </message>
    <message>
        <source>Yes, save it</source>
        <translation>Ja, bewaar het</translation>
    </message>
    <message>
        <source>No, change it</source>
        <extracomment>Simple screens: back to the number</extracomment>
        <translation>Nee, pas het aan</translation>
    </message>
    <message>
        <source>Another day or time</source>
        <extracomment>Simple screens: the measurement was at another time</extracomment>
        <translation>Een andere dag of tijd</translation>
    </message>
    <message>
        <source>Tell more</source>
        <extracomment>Simple screens: tell how it was measured</extracomment>
        <translation>Vertel meer</translation>
    </message>
    <message>
        <source>You do not have to.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Het hoeft niet.</translation>
    </message>
    <message>
        <source>Take this number out</source>
        <extracomment>Simple screens: take a measurement out</extracomment>
        <translation>Haal dit getal weg</translation>
    </message>
    <message>
        <source>Wait 1 minute, then measure again</source>
        <extracomment>Simple screens: begin the time between two measurements</extracomment>
        <translation>Wacht 1 minuut. Meet dan weer</translation>
    </message>
    <message>
        <source>Measure again</source>
        <extracomment>Simple screens: fill in another measurement of the same</extracomment>
        <translation>Meet nog een keer</translation>
    </message>
    <message>
        <source>Put it back</source>
        <extracomment>Simple screens: put back what was taken out just now</extracomment>
        <translation>Zet het terug</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>Simple screens: take back what was kept just now</extracomment>
        <translation>Haal het terug</translation>
    </message>
    <message>
        <source>See what I measured</source>
        <extracomment>Simple screens: see all measurements of this</extracomment>
        <translation>Mijn metingen</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Simple screens: to the first screen</extracomment>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>SimpleMeasureGivePage</name>
    <message>
        <source>Of which days?</source>
        <extracomment>Simple screens: question about measurements to give</extracomment>
        <translation>Van welke dagen?</translation>
    </message>
    <message>
        <source>How do you give it?</source>
        <extracomment>Simple screens: question about measurements to give</extracomment>
        <translation>Hoe geeft u het?</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) to send</source>
        <extracomment>Simple screens: above every value that is sent; %n is how many</extracomment>
        <translation>
            <numerusform>%n getal gaat mee</numerusform>
            <numerusform>%n getallen gaan mee</numerusform>
        </translation>
    </message>
    <message>
        <source>On paper</source>
        <extracomment>Simple screens: measurements on paper
----------
Simple screens: choice, measurements on paper</extracomment>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Simple screens: after measurements were sent</extracomment>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>What do you give?</source>
        <extracomment>Simple screens: question about measurements to give</extracomment>
        <translation>Wat geeft u?</translation>
    </message>
    <message>
        <source>You have not measured anything yet.</source>
        <extracomment>Simple screens: there is nothing to give</extracomment>
        <translation>U heeft nog niets gemeten.</translation>
    </message>
    <message>
        <source>This goes along.</source>
        <extracomment>Simple screens: below a kind of measurement that was chosen</extracomment>
        <translation>Dit gaat mee.</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Simple screens: button to the next question</extracomment>
        <translation>Verder</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <extracomment>Simple screens: days of measurements</extracomment>
        <translation>De laatste 7 dagen</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <extracomment>Simple screens: days of measurements</extracomment>
        <translation>De laatste 30 dagen</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <extracomment>Simple screens: days of measurements</extracomment>
        <translation>De laatste 3 maanden</translation>
    </message>
    <message>
        <source>The last year</source>
        <extracomment>Simple screens: days of measurements</extracomment>
        <translation>Het laatste jaar</translation>
    </message>
    <message>
        <source>One page to take along.</source>
        <extracomment>Simple screens: below that choice</extracomment>
        <translation>Eén blad om mee te nemen.</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <extracomment>Simple screens: choice, send to a care provider; %1 is its name</extracomment>
        <translation>Stuur naar %1</translation>
    </message>
    <message>
        <source>You first see all numbers.</source>
        <extracomment>Simple screens: below that choice</extracomment>
        <translation>U ziet eerst alle getallen.</translation>
    </message>
    <message>
        <source>Yes, send it to %1</source>
        <extracomment>Simple screens: button, send measurements; %1 is a care provider</extracomment>
        <translation>Ja, stuur het naar %1</translation>
    </message>
    <message>
        <source>You get one page with your numbers and a chart.</source>
        <extracomment>Simple screens: about the page with measurements</extracomment>
        <translation>U krijgt één blad met uw getallen en een grafiek.</translation>
    </message>
    <message>
        <source>The file has no lock. Who has it can read it.</source>
        <extracomment>Simple screens: before measurements are saved in a file</extracomment>
        <translation>Het bestand heeft geen slot. Wie het heeft, kan het lezen.</translation>
    </message>
    <message>
        <source>The page went to the printer.</source>
        <extracomment>Simple screens: measurements went to the printer</extracomment>
        <translation>Het blad is naar de printer.</translation>
    </message>
    <message>
        <source>The page is saved.</source>
        <extracomment>Simple screens: measurements are in a file</extracomment>
        <translation>Het blad is bewaard.</translation>
    </message>
    <message>
        <source>You first sign in there.</source>
        <extracomment>Simple screens: below a care provider that measurements cannot go to before signing in</extracomment>
        <translation>U logt daar eerst in.</translation>
    </message>
    <message>
        <source>This one takes no numbers.</source>
        <extracomment>Simple screens: below a care provider that takes no measurements</extracomment>
        <translation>Deze neemt geen getallen aan.</translation>
    </message>
    <message>
        <source>Press what you want to give. Then press Next.</source>
        <extracomment>Simple screens: below the question which measurements to give</extracomment>
        <translation>Druk op wat u wilt geven. Druk dan op Verder.</translation>
    </message>
</context>
<context>
    <name>SimpleMeasureImportPage</name>
    <message>
        <source>Regie reads your file</source>
        <extracomment>Simple screens: title while a file is being read</extracomment>
        <translation>Regie leest uw bestand</translation>
    </message>
    <message>
        <source>What is &quot;%1&quot;?</source>
        <extracomment>Simple screens: title of the question what a column holds; %1 is its name</extracomment>
        <translation>Wat is &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Simple screens: title after a file was read</extracomment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>They are gone</source>
        <extracomment>Simple screens: title after the numbers of a file were taken out</extracomment>
        <translation>Ze zijn weg</translation>
    </message>
    <message>
        <source>From my meter or phone</source>
        <extracomment>Simple screens: title of the screen to bring in a file of a device</extracomment>
        <translation>Uit mijn meter of telefoon</translation>
    </message>
    <message>
        <source>Choose again</source>
        <extracomment>Simple screens, beside an error</extracomment>
        <translation>Kies opnieuw</translation>
    </message>
    <message>
        <source>Save your numbers in the app of your meter. Then choose that file here.</source>
        <extracomment>Simple screens: what to do on the screen to bring in a file of a device</extracomment>
        <translation>Sla uw getallen op in de app van uw meter. Kies hier dan dat bestand.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <extracomment>Simple screens: choose the file of a device</extracomment>
        <translation>Kies het bestand</translation>
    </message>
    <message>
        <source>Wait a moment. A large file takes a few minutes.</source>
        <extracomment>Simple screens: while a file is being read</extracomment>
        <translation>Wacht even. Een groot bestand duurt een paar minuten.</translation>
    </message>
    <message>
        <source>There was nothing new in it.</source>
        <extracomment>Simple screens: nothing of a file was new</extracomment>
        <translation>Er stond niets nieuws in.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) came in.</source>
        <comment>simple screens, after a file of a device</comment>
        <extracomment>Simple screens: after a file was read</extracomment>
        <translation>
            <numerusform>%n getal is erbij.</numerusform>
            <numerusform>%n getallen zijn erbij.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>Simple screens: take back what a file brought in</extracomment>
        <translation>Haal het terug</translation>
    </message>
    <message>
        <source>See what I measured</source>
        <extracomment>Simple screens: see measurements</extracomment>
        <translation>Mijn metingen</translation>
    </message>
    <message>
        <source>Add more</source>
        <extracomment>Simple screens: bring in another file</extracomment>
        <translation>Meer toevoegen</translation>
    </message>
</context>
<context>
    <name>SimpleMeasureKindsPage</name>
    <message>
        <source>What do you want to see?</source>
        <extracomment>Simple screens: title above what was measured</extracomment>
        <translation>Wat wilt u zien?</translation>
    </message>
    <message>
        <source>What do you want to measure?</source>
        <extracomment>Simple screens: title above all that can be measured</extracomment>
        <translation>Wat wilt u meten?</translation>
    </message>
</context>
<context>
    <name>SimpleMeasureMore</name>
    <message>
        <source>Your note</source>
        <extracomment>Simple screens: name of the field for a note to a measurement</extracomment>
        <translation>Uw notitie</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Simple screens: done with telling more</extracomment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Skip this</source>
        <extracomment>Simple screens: leave out this question</extracomment>
        <translation>Sla dit over</translation>
    </message>
</context>
<context>
    <name>SimpleMeasureMorePage</name>
    <message>
        <source>More about measuring</source>
        <extracomment>Simple screens: title of the screen with more to do about measuring</extracomment>
        <translation>Meer over meten</translation>
    </message>
    <message>
        <source>A series</source>
        <extracomment>Simple screens: measure by a plan</extracomment>
        <translation>Een serie</translation>
    </message>
    <message>
        <source>Like a week of blood pressure.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Zoals een week bloeddruk.</translation>
    </message>
    <message>
        <source>From my meter or phone</source>
        <extracomment>Simple screens: bring in a file of a device</extracomment>
        <translation>Uit mijn meter of telefoon</translation>
    </message>
    <message>
        <source>Add a file with numbers.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Voeg een bestand met getallen toe.</translation>
    </message>
    <message>
        <source>Give to my doctor</source>
        <extracomment>Simple screens: send measurements or print them</extracomment>
        <translation>Aan mijn dokter geven</translation>
    </message>
    <message>
        <source>Send it or print it.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Stuur het of print het.</translation>
    </message>
    <message>
        <source>Something of my own</source>
        <extracomment>Simple screens: a kind of measurement of one&apos;s own</extracomment>
        <translation>Iets van mijzelf</translation>
    </message>
    <message>
        <source>Is it not in the list?</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Staat het niet in de lijst?</translation>
    </message>
    <message>
        <source>How are you?</source>
        <extracomment>Simple screens: how the person is, and the diary</extracomment>
        <translation>Hoe gaat het met u?</translation>
    </message>
    <message>
        <source>Six questions, and your diary.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Zes vragen, en uw dagboek.</translation>
    </message>
</context>
<context>
    <name>SimpleMeasurePage</name>
    <message>
        <source>Measure</source>
        <extracomment>Simple screens: title of the screen to measure</extracomment>
        <translation>Meten</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>Simple screens: below the title</extracomment>
        <translation>Wat wilt u doen?</translation>
    </message>
    <message>
        <source>You can measure this now.</source>
        <extracomment>Simple screens: below what a series asks to measure now</extracomment>
        <translation>Dit kunt u nu meten.</translation>
    </message>
    <message>
        <source>Last time: %1.</source>
        <extracomment>Simple screens: below what to measure; %1 is the value of the time before</extracomment>
        <translation>Vorige keer: %1.</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>Simple screens: choose from all that can be measured</extracomment>
        <translation>Iets anders meten</translation>
    </message>
    <message>
        <source>Measure something</source>
        <extracomment>Simple screens: choose from all that can be measured</extracomment>
        <translation>Iets meten</translation>
    </message>
    <message>
        <source>See what I measured</source>
        <extracomment>Simple screens: look at earlier measurements</extracomment>
        <translation>Mijn metingen</translation>
    </message>
    <message>
        <source>You can also change a number.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>U kunt ook een getal veranderen.</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Simple screens: a series by a plan, or a file of a device</extracomment>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Blood sugar, pain and more.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Bloedsuiker, pijn en meer.</translation>
    </message>
    <message>
        <source>How you are, your diary, a series.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Hoe het met u gaat, uw dagboek, een serie.</translation>
    </message>
</context>
<context>
    <name>SimpleMeasurePlanPage</name>
    <message>
        <source>Begin a series</source>
        <extracomment>Simple screens: title above the series one can begin
----------
Simple screens: begin another series</extracomment>
        <translation>Begin een serie</translation>
    </message>
    <message>
        <source>The series has stopped. Your numbers stay.</source>
        <extracomment>Simple screens: after a series was stopped</extracomment>
        <translation>De serie is gestopt. Uw getallen blijven.</translation>
    </message>
    <message>
        <source>No, go on</source>
        <extracomment>Simple screens: go on with the series after all</extracomment>
        <translation>Nee, ga door</translation>
    </message>
    <message>
        <source>Regie asks again: %1.</source>
        <extracomment>Simple screens: on a series; %1 is when the next reminder comes</extracomment>
        <translation>Regie vraagt het weer: %1.</translation>
    </message>
    <message>
        <source>Measure now</source>
        <extracomment>Simple screens: fill in the measurement a series asks for</extracomment>
        <translation>Meet nu</translation>
    </message>
    <message>
        <source>Put this away</source>
        <extracomment>Simple screens: a series that is over need not stand here any more</extracomment>
        <translation>Ruim dit op</translation>
    </message>
    <message>
        <source>Stop with this</source>
        <extracomment>Simple screens: end a series</extracomment>
        <translation>Stop hiermee</translation>
    </message>
    <message>
        <source>Your numbers stay.</source>
        <extracomment>Simple screens: below stopping a series</extracomment>
        <translation>Uw getallen blijven.</translation>
    </message>
    <message>
        <source>My next series</source>
        <extracomment>Simple screens: to the next series</extracomment>
        <translation>Mijn volgende serie</translation>
    </message>
    <message>
        <source>The series before</source>
        <extracomment>Simple screens: to the series before</extracomment>
        <translation>De serie ervoor</translation>
    </message>
    <message>
        <source>A week of blood pressure</source>
        <extracomment>Simple screens: a series one can begin</extracomment>
        <translation>Een week bloeddruk</translation>
    </message>
    <message>
        <source>7 days, morning and evening.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>7 dagen, ochtend en avond.</translation>
    </message>
    <message>
        <source>My weight, each morning</source>
        <extracomment>Simple screens: a series one can begin</extracomment>
        <translation>Mijn gewicht, elke ochtend</translation>
    </message>
    <message>
        <source>Until you stop.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Tot u stopt.</translation>
    </message>
    <message>
        <source>A day of blood sugar</source>
        <extracomment>Simple screens: a series one can begin</extracomment>
        <translation>Een dag bloedsuiker</translation>
    </message>
    <message>
        <source>Before and after you eat.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Voor en na het eten.</translation>
    </message>
    <message>
        <source>Blow for two weeks</source>
        <extracomment>Simple screens: a series one can begin</extracomment>
        <translation>Twee weken blazen</translation>
    </message>
    <message>
        <source>Each morning and evening.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Elke ochtend en avond.</translation>
    </message>
    <message>
        <source>What I drink</source>
        <extracomment>Simple screens: a series one can begin</extracomment>
        <translation>Wat ik drink</translation>
    </message>
    <message>
        <source>Each glass of the day.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Elk glas van de dag.</translation>
    </message>
</context>
<context>
    <name>SimpleMeasureSeriesPage</name>
    <message>
        <source>You have not measured this yet.</source>
        <extracomment>Simple screens: in place of a list of measurements</extracomment>
        <translation>Dit heeft u nog niet gemeten.</translation>
    </message>
    <message>
        <source>Newer ones</source>
        <extracomment>Simple screens, below measurements: newer ones</extracomment>
        <translation>Nieuwere</translation>
    </message>
    <message>
        <source>Older ones</source>
        <extracomment>Simple screens, below measurements: older ones</extracomment>
        <translation>Oudere</translation>
    </message>
    <message>
        <source>See the drawing</source>
        <extracomment>Simple screens: measurements as a drawing</extracomment>
        <translation>Bekijk de tekening</translation>
    </message>
    <message>
        <source>With the average.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Met het gemiddelde.</translation>
    </message>
    <message>
        <source>My target</source>
        <extracomment>Simple screens: title above what the person aims at
----------
Simple screens: see or choose what one aims at</extracomment>
        <translation>Mijn doel</translation>
    </message>
    <message>
        <source>How high may it be?</source>
        <extracomment>Simple screens: question about a target</extracomment>
        <translation>Hoe hoog mag het zijn?</translation>
    </message>
    <message>
        <source>How low may it be?</source>
        <extracomment>Simple screens: question about a target</extracomment>
        <translation>Hoe laag mag het zijn?</translation>
    </message>
    <message>
        <source>Who chose this?</source>
        <extracomment>Simple screens: question about a target</extracomment>
        <translation>Wie koos dit?</translation>
    </message>
</context>
<context>
    <name>SimpleMeasureWhen</name>
    <message>
        <source>As it was</source>
        <extracomment>Simple screens, when it was measured: as it stands in the record</extracomment>
        <translation>Zoals het was</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Simple screens, when it was measured</extracomment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Earlier today</source>
        <extracomment>Simple screens, when it was measured</extracomment>
        <translation>Eerder vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Simple screens, when it was measured</extracomment>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>Another day</source>
        <extracomment>Simple screens, when it was measured</extracomment>
        <translation>Een andere dag</translation>
    </message>
    <message>
        <source>What time was it?</source>
        <extracomment>Simple screens, when it was measured: question</extracomment>
        <translation>Hoe laat was het?</translation>
    </message>
    <message>
        <source>For example 8:10. You may leave it empty.</source>
        <extracomment>Simple screens, when it was measured: help with that question</extracomment>
        <translation>Bijvoorbeeld 8:10. Het mag leeg blijven.</translation>
    </message>
    <message>
        <source>Which day was it?</source>
        <extracomment>Simple screens, when it was measured: question</extracomment>
        <translation>Welke dag was het?</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Simple screens: to the next question</extracomment>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>SimpleMedicationPage</name>
    <message>
        <source>Your medicines</source>
        <extracomment>Title of the page with medicines</extracomment>
        <translation>Uw medicijnen</translation>
    </message>
    <message>
        <source>What do you want to see?</source>
        <extracomment>Below the title of the page with medicines</extracomment>
        <translation>Wat wilt u zien?</translation>
    </message>
    <message>
        <source>1 medicine</source>
        <extracomment>On a choice of the page with medicines</extracomment>
        <translation>1 medicijn</translation>
    </message>
    <message>
        <source>%1 medicines</source>
        <extracomment>On a choice of the page with medicines; %1 is a number</extracomment>
        <translation>%1 medicijnen</translation>
    </message>
    <message>
        <source>In the morning</source>
        <extracomment>Choice: medicines for the morning</extracomment>
        <translation>In de ochtend</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <extracomment>Choice: medicines for the middle of the day and the afternoon</extracomment>
        <translation>In de middag</translation>
    </message>
    <message>
        <source>In the evening</source>
        <extracomment>Choice: medicines for the evening</extracomment>
        <translation>In de avond</translation>
    </message>
    <message>
        <source>Before you sleep or at night</source>
        <extracomment>Choice: medicines for the night or just before sleeping</extracomment>
        <translation>Voor het slapen of in de nacht</translation>
    </message>
    <message>
        <source>The time of day is not in your data</source>
        <extracomment>Choice: medicines of which the data has no part of the day</extracomment>
        <translation>Niet bekend hoe laat</translation>
    </message>
    <message>
        <source>There are no medicines here that you take now.</source>
        <extracomment>The page with medicines, when none is taken now</extracomment>
        <translation>Hier staat niets dat u nu neemt.</translation>
    </message>
    <message>
        <source>See your other medicines</source>
        <extracomment>Button: medicines that are stopped, paused or start later</extracomment>
        <translation>Zie uw andere medicijnen</translation>
    </message>
    <message>
        <source>Your record says that you now take 1 medicine</source>
        <extracomment>Title of the page with medicines</extracomment>
        <translation>In uw dossier staat dat u nu 1 medicijn neemt</translation>
    </message>
    <message>
        <source>Your record says that you now take %1 medicines</source>
        <extracomment>Title of the page with medicines; %1 is a number</extracomment>
        <translation>In uw dossier staat dat u nu %1 medicijnen neemt</translation>
    </message>
    <message>
        <source>The doctor says: do not use this</source>
        <extracomment>Choice: medicines that a doctor says not to use</extracomment>
        <translation>De dokter zegt: gebruik dit niet</translation>
    </message>
</context>
<context>
    <name>SimpleMedicinesPage</name>
    <message>
        <source>In the morning</source>
        <extracomment>Above a medicine: it is taken in the morning</extracomment>
        <translation>In de ochtend</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <extracomment>Above a medicine: it is taken in the middle of the day or the afternoon</extracomment>
        <translation>In de middag</translation>
    </message>
    <message>
        <source>In the evening</source>
        <extracomment>Above a medicine: it is taken in the evening</extracomment>
        <translation>In de avond</translation>
    </message>
    <message>
        <source>Before you sleep or at night</source>
        <extracomment>Above a medicine: it is taken at night or just before sleeping</extracomment>
        <translation>Voor het slapen of in de nacht</translation>
    </message>
    <message>
        <source>The time of day is not in your data</source>
        <extracomment>Above a medicine: the data has no part of the day</extracomment>
        <translation>Niet bekend hoe laat</translation>
    </message>
    <message>
        <source>You stopped with this for a while</source>
        <extracomment>Above a medicine that is paused</extracomment>
        <translation>Hier bent u even mee gestopt</translation>
    </message>
    <message>
        <source>You start with this later</source>
        <extracomment>Above a medicine that starts later</extracomment>
        <translation>Hier begint u later mee</translation>
    </message>
    <message>
        <source>Do you still take this? We do not know.</source>
        <extracomment>Above a medicine of which it is not known whether it is taken</extracomment>
        <translation>Neemt u dit nog? Dat weten wij niet.</translation>
    </message>
    <message>
        <source>You stopped with this</source>
        <extracomment>Above a medicine that was stopped</extracomment>
        <translation>Hier bent u mee gestopt</translation>
    </message>
    <message>
        <source>Medicine %1 of %2</source>
        <extracomment>Above a medicine: the how many-th it is; %1 and %2 are numbers</extracomment>
        <translation>Medicijn %1 van %2</translation>
    </message>
    <message>
        <source>You take this since %1.</source>
        <extracomment>Below a medicine; %1 is a day</extracomment>
        <translation>U neemt dit sinds %1.</translation>
    </message>
    <message>
        <source>This is not the same everywhere. Ask your pharmacy.</source>
        <extracomment>Below a medicine about which care providers wrote different things</extracomment>
        <translation>Dit is niet overal hetzelfde. Vraag het uw apotheek.</translation>
    </message>
    <message>
        <source>Next medicine</source>
        <extracomment>Button: the next medicine</extracomment>
        <translation>Volgend medicijn</translation>
    </message>
    <message>
        <source>The one before</source>
        <extracomment>Button: back to the medicine before this one</extracomment>
        <translation>Vorig medicijn</translation>
    </message>
    <message>
        <source>More about this</source>
        <extracomment>Button: everything that is known about this medicine</extracomment>
        <translation>Meer hierover</translation>
    </message>
    <message>
        <source>Your doctor says: do not use this</source>
        <extracomment>Above a medicine that a doctor says not to use</extracomment>
        <translation>Uw dokter zegt: gebruik dit niet</translation>
    </message>
</context>
<context>
    <name>SimpleNewsPage</name>
    <message>
        <source>What is new</source>
        <extracomment>Simple screens: title of a screen</extracomment>
        <translation>Wat is er nieuw</translation>
    </message>
    <message>
        <source>There is nothing new. You can see all your data with the button Start.</source>
        <extracomment>Simple screens: a list is empty</extracomment>
        <translation>Er is niets nieuws. Druk op Begin om uw gegevens te zien.</translation>
    </message>
</context>
<context>
    <name>SimpleOptionsPage</name>
    <message>
        <source>What can you choose?</source>
        <extracomment>Simple screens, options side by side: question</extracomment>
        <translation>Wat kunt u kiezen?</translation>
    </message>
    <message>
        <source>What do you find important?</source>
        <extracomment>Simple screens, options side by side: question</extracomment>
        <translation>Wat telt voor u?</translation>
    </message>
    <message>
        <source>How important is this?</source>
        <extracomment>Simple screens, options side by side: question</extracomment>
        <translation>Hoe zwaar telt dit?</translation>
    </message>
    <message>
        <source>Take this to your doctor</source>
        <extracomment>Simple screens, options side by side: title of the last screen</extracomment>
        <translation>Neem dit mee naar uw dokter</translation>
    </message>
    <message>
        <source>Is this good or bad for you?</source>
        <extracomment>Simple screens, options side by side: below the name of an option</extracomment>
        <translation>Is dit goed of slecht voor u?</translation>
    </message>
    <message>
        <source>Wait and do nothing is a choice too.</source>
        <extracomment>Simple screens, options side by side: help</extracomment>
        <translation>Wachten is ook een keuze.</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Simple screens: to the next question</extracomment>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Save it</source>
        <extracomment>Simple screens, options side by side: keep it and go back</extracomment>
        <translation>Bewaar dit</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <extracomment>Simple screens, options side by side: straight to the last screen</extracomment>
        <translation>Sla de rest over</translation>
    </message>
</context>
<context>
    <name>SimpleOwnKindsPage</name>
    <message>
        <source>What do you measure?</source>
        <extracomment>Simple screens: question about a kind of measurement that is made</extracomment>
        <translation>Wat meet u?</translation>
    </message>
    <message>
        <source>In what?</source>
        <extracomment>Simple screens: question about a kind of measurement that is made</extracomment>
        <translation>Waarin?</translation>
    </message>
    <message>
        <source>Which numbers?</source>
        <extracomment>Simple screens: question about a kind of measurement that is made</extracomment>
        <translation>Welke getallen?</translation>
    </message>
    <message>
        <source>What is the lowest it can be?</source>
        <extracomment>Simple screens: question about a kind of measurement that is made</extracomment>
        <translation>Wat is het laagste getal?</translation>
    </message>
    <message>
        <source>What is the highest it can be?</source>
        <extracomment>Simple screens: question about a kind of measurement that is made</extracomment>
        <translation>Wat is het hoogste getal?</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <extracomment>Simple screens: before a kind of measurement is made</extracomment>
        <translation>Klopt dit?</translation>
    </message>
    <message>
        <source>It is in your list</source>
        <extracomment>Simple screens: after a kind of measurement was made</extracomment>
        <translation>Het staat in uw lijst</translation>
    </message>
    <message>
        <source>Something of my own</source>
        <extracomment>Simple screens: title of the screen to measure something of one&apos;s own</extracomment>
        <translation>Iets van mijzelf</translation>
    </message>
    <message>
        <source>Make something new</source>
        <extracomment>Simple screens: choice, make a kind of measurement</extracomment>
        <translation>Maak iets nieuws</translation>
    </message>
    <message>
        <source>Like itching, or walking.</source>
        <extracomment>Simple screens: below that choice</extracomment>
        <translation>Zoals jeuk, of lopen.</translation>
    </message>
    <message>
        <source>Like minutes, glasses or times. It may stay empty.</source>
        <extracomment>Simple screens: below the question for a unit</extracomment>
        <translation>Zoals minuten, glazen of keer. Het mag leeg blijven.</translation>
    </message>
    <message>
        <source>Whole numbers, like 7</source>
        <extracomment>Simple screens: numbers of a kind of measurement</extracomment>
        <translation>Hele getallen, zoals 7</translation>
    </message>
    <message>
        <source>With a comma, like 7.5</source>
        <extracomment>Simple screens: numbers of a kind of measurement</extracomment>
        <translation>Met een komma, zoals 7,5</translation>
    </message>
    <message>
        <source>Then Regie sees a typing error. It may stay empty.</source>
        <extracomment>Simple screens: below the question for the lowest and the highest number</extracomment>
        <translation>Dan ziet Regie een typefout. Het mag leeg blijven.</translation>
    </message>
    <message>
        <source>You measure</source>
        <extracomment>Simple screens: before a kind of measurement is made</extracomment>
        <translation>U meet</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>Simple screens: before a kind of measurement is made</extracomment>
        <translation>In</translation>
    </message>
    <message>
        <source>The lowest</source>
        <extracomment>Simple screens: before a kind of measurement is made</extracomment>
        <translation>De laagste</translation>
    </message>
    <message>
        <source>The highest</source>
        <extracomment>Simple screens: before a kind of measurement is made</extracomment>
        <translation>De hoogste</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Simple screens: button to the next question</extracomment>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Yes, put it in my list</source>
        <extracomment>Simple screens: button, make this kind of measurement</extracomment>
        <translation>Ja, zet het in mijn lijst</translation>
    </message>
    <message>
        <source>Measure it now</source>
        <extracomment>Simple screens: choice, measure this now
----------
Simple screens: button after a kind of measurement was made</extracomment>
        <translation>Nu meten</translation>
    </message>
    <message>
        <source>It is out of your list</source>
        <extracomment>Simple screens: after a kind of measurement was taken out</extracomment>
        <translation>Het is uit uw lijst</translation>
    </message>
    <message>
        <source>You fill in a number.</source>
        <extracomment>Simple screens: below that choice</extracomment>
        <translation>U vult een getal in.</translation>
    </message>
    <message>
        <source>Take it out of my list</source>
        <extracomment>Simple screens: choice, take a kind of measurement out of the list</extracomment>
        <translation>Haal het uit mijn lijst</translation>
    </message>
    <message>
        <source>Your numbers stay here.</source>
        <extracomment>Simple screens: below that choice</extracomment>
        <translation>Uw getallen blijven hier.</translation>
    </message>
    <message>
        <source>“%1” is gone. The numbers you wrote down stay here.</source>
        <extracomment>Simple screens, after a kind of measurement was taken out; %1 is its name</extracomment>
        <translation>“%1” is weg. De getallen die u opschreef, blijven hier.</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Simple screens: button after a kind of measurement was taken out</extracomment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Put it back</source>
        <extracomment>Simple screens: button, put a kind of measurement back in the list</extracomment>
        <translation>Zet het terug</translation>
    </message>
</context>
<context>
    <name>SimplePortalListPage</name>
    <message>
        <source>Who do you want to see?</source>
        <extracomment>Simple screens: title of the list of care providers</extracomment>
        <translation>Wie wilt u zien?</translation>
    </message>
    <message>
        <source>There is no one here yet.</source>
        <extracomment>Simple screens: there is no care provider yet</extracomment>
        <translation>Hier staat nog niemand.</translation>
    </message>
    <message>
        <source>Gone. Its data is still here.</source>
        <extracomment>Simple screens: below a care provider that was taken away</extracomment>
        <translation>Weg. De gegevens zijn er nog.</translation>
    </message>
    <message>
        <source>What you said about things that are gone</source>
        <extracomment>Simple screens: above remarks about things that were removed</extracomment>
        <translation>Wat u zei over wat nu weg is</translation>
    </message>
</context>
<context>
    <name>SimplePortalPage</name>
    <message>
        <source>This one is gone</source>
        <extracomment>Simple screens: title, the care provider was taken away</extracomment>
        <translation>Deze is weg</translation>
    </message>
    <message>
        <source>Say yes only if it is about %1.</source>
        <extracomment>Simple screens: the data of a care provider has another name; %1 is the person&apos;s name</extracomment>
        <translation>Zeg alleen ja als dit over %1 gaat.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Simple screens: button while data is fetched</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Simple screens: choice</extracomment>
        <translation>Log in</translation>
    </message>
    <message>
        <source>That goes in your browser.</source>
        <extracomment>Simple screens: below the choice to sign in</extracomment>
        <translation>Dat doet u in uw browser.</translation>
    </message>
    <message>
        <source>Yes, it is about me</source>
        <extracomment>Simple screens: the data is about this person</extracomment>
        <translation>Ja, dit gaat over mij</translation>
    </message>
    <message>
        <source>Fetch my data</source>
        <extracomment>Simple screens: choice, fetch from this care provider</extracomment>
        <translation>Haal op</translation>
    </message>
    <message>
        <source>Last time: %1.</source>
        <extracomment>Simple screens: below that; %1 is a day, or &quot;today at 14:05&quot;</extracomment>
        <translation>De vorige keer: %1.</translation>
    </message>
    <message>
        <source>See what came in</source>
        <extracomment>Simple screens: choice, what came of each kind of data</extracomment>
        <translation>Kijk wat er kwam</translation>
    </message>
    <message>
        <source>Take away</source>
        <extracomment>Simple screens: choice, to the screen where one can take it or its data away</extracomment>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>My care providers</source>
        <extracomment>Simple screens: to the screen with care providers</extracomment>
        <translation>Mijn zorgverleners</translation>
    </message>
    <message>
        <source>This one, or its data.</source>
        <extracomment>Simple screens: below that choice</extracomment>
        <translation>Deze, of de gegevens.</translation>
    </message>
    <message>
        <source>Fetch what is missing</source>
        <extracomment>Simple screens: choice, ask only for the kinds of data that did not come</extracomment>
        <translation>Haal op wat mist</translation>
    </message>
    <message>
        <source>The rest is here already.</source>
        <extracomment>Simple screens: below that choice</extracomment>
        <translation>De rest is er al.</translation>
    </message>
</context>
<context>
    <name>SimplePortalRemovalPage</name>
    <message>
        <source>This one is gone</source>
        <extracomment>Simple screens: title, the care provider was taken away</extracomment>
        <translation>Deze is weg</translation>
    </message>
    <message>
        <source>From which day on?</source>
        <extracomment>Simple screens: question, from which day on data is to be removed</extracomment>
        <translation>Vanaf welke dag?</translation>
    </message>
    <message>
        <source>This goes away</source>
        <extracomment>Simple screens: title above what will be removed</extracomment>
        <translation>Dit gaat weg</translation>
    </message>
    <message>
        <source>Take away %1?</source>
        <extracomment>Simple screens: question before a care provider is taken away; %1 is its name</extracomment>
        <translation>%1 weghalen?</translation>
    </message>
    <message>
        <source>Are you sure?</source>
        <extracomment>Simple screens: last question before data is removed</extracomment>
        <translation>Weet u het zeker?</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>Simple screens: title while data is removed</extracomment>
        <translation>Een moment</translation>
    </message>
    <message>
        <source>It is done</source>
        <extracomment>Simple screens: title after something was removed</extracomment>
        <translation>Het is klaar</translation>
    </message>
    <message>
        <source>What do you want to take away?</source>
        <extracomment>Simple screens: question above what can be taken away</extracomment>
        <translation>Wat wilt u weghalen?</translation>
    </message>
    <message>
        <source>Regie is fetching now. Wait a moment.</source>
        <extracomment>Simple screens: nothing can be removed while data is fetched</extracomment>
        <translation>Regie haalt nu iets op. Wacht even.</translation>
    </message>
    <message>
        <source>Your data stays here.</source>
        <extracomment>Simple screens: below that choice</extracomment>
        <translation>Uw gegevens blijven hier.</translation>
    </message>
    <message>
        <source>Its data</source>
        <extracomment>Simple screens: choice, the data of a care provider that is gone</extracomment>
        <translation>De gegevens</translation>
    </message>
    <message>
        <source>You see first what goes.</source>
        <extracomment>Simple screens: below that choice</extracomment>
        <translation>U ziet eerst wat weg gaat.</translation>
    </message>
    <message>
        <source>Only its data</source>
        <extracomment>Simple screens: choice, the data of a care provider that stays</extracomment>
        <translation>Alleen de gegevens</translation>
    </message>
    <message>
        <source>Only its newest data</source>
        <extracomment>Simple screens: choice, only the newest data</extracomment>
        <translation>Alleen het nieuwste</translation>
    </message>
    <message>
        <source>You choose the day.</source>
        <extracomment>Simple screens: below that choice</extracomment>
        <translation>U kiest de dag.</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <extracomment>Simple screens: earlier days</extracomment>
        <translation>Eerdere dagen</translation>
    </message>
    <message>
        <source>This stays</source>
        <extracomment>Simple screens: above what is not removed</extracomment>
        <translation>Dit blijft</translation>
    </message>
    <message>
        <source>It does not come back. You cannot undo this.</source>
        <extracomment>Simple screens: below the last question before data is removed</extracomment>
        <translation>Het komt niet terug. U kunt dit niet meer terug doen.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <extracomment>Simple screens: take away nothing</extracomment>
        <translation>Nee, bewaar het</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Simple screens: on to the last question</extracomment>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Regie asks you once more.</source>
        <extracomment>Simple screens: below that choice</extracomment>
        <translation>Regie vraagt het u nog een keer.</translation>
    </message>
    <message>
        <source>Yes, take it away</source>
        <extracomment>Simple screens: take it away now</extracomment>
        <translation>Ja, haal weg</translation>
    </message>
    <message>
        <source>Your data is still here.</source>
        <extracomment>Simple screens: after a care provider was taken away</extracomment>
        <translation>Uw gegevens zijn er nog.</translation>
    </message>
    <message>
        <source>It is gone from your record.</source>
        <extracomment>Simple screens: after data was removed</extracomment>
        <translation>Het is weg uit uw dossier.</translation>
    </message>
    <message>
        <source>My care providers</source>
        <extracomment>Simple screens: to the screen with care providers</extracomment>
        <translation>Mijn zorgverleners</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>Simple screens: choice, the care provider goes and its data stays; %1 is its name</extracomment>
        <translation>Alleen %1</translation>
    </message>
    <message>
        <source>%1, and its data</source>
        <extracomment>Simple screens: choice, the care provider and its data; %1 is its name</extracomment>
        <translation>%1, en de gegevens</translation>
    </message>
</context>
<context>
    <name>SimplePortalServicesPage</name>
    <message>
        <source>From %1</source>
        <extracomment>Simple screens: title of the screen with what came from a care provider; %1 is its name</extracomment>
        <translation>Van %1</translation>
    </message>
    <message>
        <source>Last time: %1.</source>
        <extracomment>Simple screens: below that; %1 is a day, or &quot;today at 14:05&quot;</extracomment>
        <translation>De vorige keer: %1.</translation>
    </message>
    <message>
        <source>What you sent</source>
        <extracomment>Simple screens: above what was sent to a care provider</extracomment>
        <translation>Wat u stuurde</translation>
    </message>
    <message>
        <source>Send it once more</source>
        <extracomment>Simple screens: below something that was refused</extracomment>
        <translation>Stuur het nog eens</translation>
    </message>
</context>
<context>
    <name>SimplePortalsPage</name>
    <message>
        <source>Regie fetches your data</source>
        <extracomment>Simple screens: title while data is fetched</extracomment>
        <translation>Regie is bezig</translation>
    </message>
    <message>
        <source>My care providers</source>
        <extracomment>Simple screens: title of the screen with care providers</extracomment>
        <translation>Mijn zorgverleners</translation>
    </message>
    <message>
        <source>See what is new</source>
        <extracomment>Simple screens: choice after data was fetched</extracomment>
        <translation>Kijk wat nieuw is</translation>
    </message>
    <message>
        <source>You may do something else now. Regie goes on.</source>
        <extracomment>Simple screens: while data is fetched</extracomment>
        <translation>U mag nu iets anders doen. Regie gaat door.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Simple screens: button while data is fetched</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>There is no one here yet. Add your doctor. Then Regie fetches your data.</source>
        <extracomment>Simple screens: there is no care provider yet</extracomment>
        <translation>Hier staat nog niemand. Voeg uw dokter toe. Dan haalt Regie op wat die van u weet.</translation>
    </message>
    <message>
        <source>Do this first</source>
        <extracomment>Simple screens: choice, a care provider needs the person</extracomment>
        <translation>Doe dit eerst</translation>
    </message>
    <message>
        <source>Fetch my data</source>
        <extracomment>Simple screens: choice, fetch from all care providers</extracomment>
        <translation>Haal alles op</translation>
    </message>
    <message>
        <source>From all of them, right now.</source>
        <extracomment>Simple screens: below that choice</extracomment>
        <translation>Bij alle namen, nu meteen.</translation>
    </message>
    <message>
        <source>See who is here</source>
        <extracomment>Simple screens: choice, the list of care providers</extracomment>
        <translation>Kijk wie er staan</translation>
    </message>
    <message numerus="yes">
        <source>You have %n.</source>
        <comment>simple screens: how many care providers</comment>
        <extracomment>Simple screens: below the choice of care providers</extracomment>
        <translation>
            <numerusform>U heeft er %n.</numerusform>
            <numerusform>U heeft er %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have to sign in first.</source>
        <extracomment>Simple screens: below the choice of care providers, none can be asked yet</extracomment>
        <translation>Daar logt u eerst in.</translation>
    </message>
    <message>
        <source>Add someone</source>
        <extracomment>Simple screens: choice, add a care provider</extracomment>
        <translation>Voeg iemand toe</translation>
    </message>
    <message>
        <source>Your doctor, or a hospital.</source>
        <extracomment>Simple screens: below that choice</extracomment>
        <translation>Uw dokter, of een ziekenhuis.</translation>
    </message>
</context>
<context>
    <name>SimpleQuestionnairePage</name>
    <message>
        <source>Your answers are kept</source>
        <extracomment>Simple screens: after a list of questions</extracomment>
        <translation>Uw antwoorden zijn bewaard</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <extracomment>Simple screens: title above a question; %1 and %2 are numbers</extracomment>
        <translation>Vraag %1 van %2</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Simple screens: the last question was answered
----------
Simple screens: to the first screen</extracomment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Simple screens: to the next question</extracomment>
        <translation>Verder</translation>
    </message>
    <message>
        <source>One back</source>
        <extracomment>Simple screens: to the question before</extracomment>
        <translation>Eén terug</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>Simple screens: throw away the answers so far</extracomment>
        <translation>Begin opnieuw</translation>
    </message>
    <message>
        <source>Your score is %1. Ask your doctor what that means for you.</source>
        <extracomment>Simple screens, after a list of questions; %1 is &quot;8 of 27&quot;</extracomment>
        <translation>Uw score is %1. Vraag uw dokter wat dat voor u betekent.</translation>
    </message>
    <message>
        <source>%1 does not have your answers yet.</source>
        <extracomment>Simple screens, after a list of questions of a care provider; %1 is who asks</extracomment>
        <translation>%1 heeft uw antwoorden nog niet.</translation>
    </message>
    <message>
        <source>Send my answers</source>
        <extracomment>Simple screens, after a list of questions of a care provider</extracomment>
        <translation>Stuur mijn antwoorden op</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <extracomment>Simple screens: below the number of a question; %1 is the care provider who asks, %2 the list of questions</extracomment>
        <translation>%1 vraagt: %2</translation>
    </message>
    <message>
        <source>Questions for you</source>
        <extracomment>Simple screens: title above a list of questions that a care provider asks for</extracomment>
        <translation>Vragen voor u</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Simple screens: brings back what was just taken away</extracomment>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>The time before. %1</source>
        <extracomment>Simple screens, after a list of questions; %1 is a day with what was answered then</extracomment>
        <translation>De keer ervoor. %1</translation>
    </message>
    <message>
        <source>To the first question</source>
        <extracomment>Simple screens: to the first question of a care provider</extracomment>
        <translation>Naar de eerste vraag</translation>
    </message>
    <message>
        <source>See earlier days</source>
        <extracomment>Simple screens, after a list of questions: the answers of all days</extracomment>
        <translation>Eerdere dagen zien</translation>
    </message>
</context>
<context>
    <name>SimpleQuestionnaireTimesPage</name>
    <message>
        <source>%1 of %2. %3</source>
        <extracomment>Simple screens: below the name of a question; %1 and %2 are numbers, %3 the question</extracomment>
        <translation>%1 van %2. %3</translation>
    </message>
    <message>
        <source>You have not filled this in yet.</source>
        <extracomment>Simple screens: in place of answers over time</extracomment>
        <translation>U heeft dit nog niet ingevuld.</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Simple screens: to the next question</extracomment>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Fill in for today</source>
        <extracomment>Simple screens: fill in the questions of which the earlier answers are shown</extracomment>
        <translation>Vul in voor vandaag</translation>
    </message>
    <message>
        <source>Newer days</source>
        <extracomment>Simple screens, below answers over time</extracomment>
        <translation>Nieuwere dagen</translation>
    </message>
    <message>
        <source>Older days</source>
        <extracomment>Simple screens, below answers over time</extracomment>
        <translation>Oudere dagen</translation>
    </message>
    <message>
        <source>One back</source>
        <extracomment>Simple screens: to the question before</extracomment>
        <translation>Eén terug</translation>
    </message>
</context>
<context>
    <name>SimpleQuestionnairesPage</name>
    <message>
        <source>Which list of questions?</source>
        <extracomment>Simple screens: title above the lists of questions</extracomment>
        <translation>Welke vragen wilt u doen?</translation>
    </message>
</context>
<context>
    <name>SimpleRecordPage</name>
    <message>
        <source>What do you want to see?</source>
        <extracomment>Simple screens: below the title</extracomment>
        <translation>Wat wilt u zien?</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <extracomment>Simple screens: the record is empty</extracomment>
        <translation>Hier staat nog niets.</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <extracomment>Simple screens: title of the screen with all kinds of data</extracomment>
        <translation>Soorten gegevens</translation>
    </message>
</context>
<context>
    <name>SimpleResultsPage</name>
    <message>
        <source>Your results</source>
        <extracomment>Title of the page with results of the laboratory</extracomment>
        <translation>Uw uitslagen</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <extracomment>Below the title of the page with results of the laboratory</extracomment>
        <translation>Kies een dag.</translation>
    </message>
    <message>
        <source>1 result of the lab</source>
        <extracomment>On a day with results: the only one</extracomment>
        <translation>1 uitslag van het lab</translation>
    </message>
    <message>
        <source>%1 results of the lab</source>
        <extracomment>On a day with results; %1 is a number</extracomment>
        <translation>%1 uitslagen van het lab</translation>
    </message>
    <message>
        <source>There are no results here yet.</source>
        <extracomment>The page with results, while there are none</extracomment>
        <translation>Hier zijn nog geen uitslagen.</translation>
    </message>
</context>
<context>
    <name>SimpleSearchPage</name>
    <message>
        <source>What do you look for?</source>
        <extracomment>Simple screens: title of the search screen</extracomment>
        <translation>Wat zoekt u?</translation>
    </message>
    <message>
        <source>Type a word</source>
        <extracomment>Simple screens: name of the search field, and what stands in it while it is empty</extracomment>
        <translation>Typ een woord</translation>
    </message>
    <message>
        <source>That is not in your data. Try a shorter word.</source>
        <extracomment>Simple screens: a search found nothing</extracomment>
        <translation>Dat staat niet in uw gegevens. Probeer een korter woord.</translation>
    </message>
</context>
<context>
    <name>SimpleSettingsPage</name>
    <message>
        <source>Larger or smaller</source>
        <extracomment>Simple screens: title of the settings</extracomment>
        <translation>Groter of kleiner</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <extracomment>Simple screens: button for larger letters</extracomment>
        <translation>Grotere letters</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <extracomment>Simple screens: button for smaller letters</extracomment>
        <translation>Kleinere letters</translation>
    </message>
    <message>
        <source>Which colours?</source>
        <extracomment>Simple screens: heading</extracomment>
        <translation>Welke kleuren?</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Simple screens: light colours</extracomment>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Simple screens: dark colours</extracomment>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Black and white</source>
        <extracomment>Simple screens: black and white</extracomment>
        <translation>Zwart en wit</translation>
    </message>
    <message>
        <source>Which language?</source>
        <extracomment>Simple screens: heading</extracomment>
        <translation>Welke taal?</translation>
    </message>
    <message>
        <source>More on one screen?</source>
        <extracomment>Simple screens: heading</extracomment>
        <translation>Meer op één scherm?</translation>
    </message>
    <message>
        <source>Show ordinary screens</source>
        <extracomment>Simple screens: button to the standard mode</extracomment>
        <translation>Laat gewone schermen zien</translation>
    </message>
    <message>
        <source>Another passphrase?</source>
        <extracomment>Simple screens: heading</extracomment>
        <translation>Een ander wachtwoord?</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <extracomment>Simple screens: button to change the passphrase</extracomment>
        <translation>Verander mijn wachtwoord</translation>
    </message>
    <message>
        <source>May Regie fetch by itself?</source>
        <extracomment>Simple screens: heading</extracomment>
        <translation>Mag Regie vanzelf ophalen?</translation>
    </message>
    <message>
        <source>Yes, twice a day</source>
        <extracomment>Simple screens: fetch from care providers without being asked</extracomment>
        <translation>Ja, twee keer per dag</translation>
    </message>
    <message>
        <source>No, I press a button</source>
        <extracomment>Simple screens: fetch from care providers only when asked</extracomment>
        <translation>Nee, ik druk op een knop</translation>
    </message>
    <message>
        <source>A word when it is time to measure?</source>
        <extracomment>Simple screens: heading</extracomment>
        <translation>Een seintje als u gaat meten?</translation>
    </message>
    <message>
        <source>Yes, outside Regie too</source>
        <extracomment>Simple screens: notifications of the desktop are shown</extracomment>
        <translation>Ja, ook buiten Regie</translation>
    </message>
    <message>
        <source>Only in Regie</source>
        <extracomment>Simple screens: no notifications of the desktop</extracomment>
        <translation>Alleen in Regie</translation>
    </message>
</context>
<context>
    <name>SimpleShareLogPage</name>
    <message>
        <source>What I gave</source>
        <extracomment>Simple screens: title of the screen with what was given</extracomment>
        <translation>Wat ik gaf</translation>
    </message>
    <message>
        <source>You gave nothing yet.</source>
        <extracomment>Simple screens: nothing was shared yet</extracomment>
        <translation>U gaf nog niets.</translation>
    </message>
    <message>
        <source>That is written down. Who has it still has it. Ask them to throw it away.</source>
        <extracomment>Simple screens: after the person ended a share</extracomment>
        <translation>Dat is opgeschreven. Wie het heeft, houdt het. Vraag of die het weggooit.</translation>
    </message>
    <message>
        <source>This is over</source>
        <extracomment>Simple screens: button, a share has ended</extracomment>
        <translation>Dit is voorbij</translation>
    </message>
    <message>
        <source>You never give this</source>
        <extracomment>Simple screens: above what is never shared</extracomment>
        <translation>Dit geeft u nooit</translation>
    </message>
    <message>
        <source>You may give it</source>
        <extracomment>Simple screens: button, something may be given again</extracomment>
        <translation>Mag weer mee</translation>
    </message>
    <message>
        <source>Between your doctors</source>
        <extracomment>Simple screens: card about Mitz, where consent between care providers is arranged</extracomment>
        <translation>Tussen uw dokters</translation>
    </message>
    <message>
        <source>May your doctors see each other&apos;s data? You say so to Mitz. Regie cannot do that for you.</source>
        <extracomment>Simple screens: card about Mitz</extracomment>
        <translation>Mogen uw dokters uw gegevens bij elkaar zien? Dat zegt u tegen Mitz. Regie kan dat niet voor u doen.</translation>
    </message>
    <message>
        <source>Go to mijnmitz.nl</source>
        <extracomment>Simple screens, button: opens a site in the browser</extracomment>
        <translation>Ga naar mijnmitz.nl</translation>
    </message>
</context>
<context>
    <name>SimpleShareNewPage</name>
    <message>
        <source>Who is it for?</source>
        <extracomment>Simple screens, sharing: question</extracomment>
        <translation>Voor wie is het?</translation>
    </message>
    <message>
        <source>What may they see?</source>
        <extracomment>Simple screens, sharing: question</extracomment>
        <translation>Wat mag die zien?</translation>
    </message>
    <message>
        <source>Do you really want to give everything?</source>
        <extracomment>Simple screens, sharing: question</extracomment>
        <translation>Wilt u echt alles geven?</translation>
    </message>
    <message>
        <source>You give this. Is that right?</source>
        <extracomment>Simple screens, sharing: question</extracomment>
        <translation>U geeft dit. Klopt dat?</translation>
    </message>
    <message>
        <source>Now make the file</source>
        <extracomment>Simple screens, sharing: question</extracomment>
        <translation>Maak nu het bestand</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s). Take the tick away if you do not want to give it.</source>
        <extracomment>Simple screens, sharing: %n is how many items go along</extracomment>
        <translation>
            <numerusform>Het is %n ding. Wilt u het niet geven? Haal het vinkje weg.</numerusform>
            <numerusform>Het zijn %n dingen. Wilt u iets niet geven? Haal het vinkje weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>A doctor does not need this much most of the time.</source>
        <extracomment>Simple screens, sharing: before everything is given</extracomment>
        <translation>Zo veel heeft een dokter bijna nooit nodig.</translation>
    </message>
    <message>
        <source>No, choose something else</source>
        <extracomment>Simple screens, sharing: choice, not everything</extracomment>
        <translation>Nee, kies iets anders</translation>
    </message>
    <message>
        <source>Yes, everything</source>
        <extracomment>Simple screens, sharing: choice, everything is meant</extracomment>
        <translation>Ja, alles</translation>
    </message>
    <message>
        <source>Take care. %1</source>
        <extracomment>Simple screens, sharing: begin of a warning; %1 is a sentence</extracomment>
        <translation>Let op. %1</translation>
    </message>
    <message>
        <source>One moment.</source>
        <extracomment>Simple screens, sharing: while the choice is made
----------
Simple screens, sharing: while the file is made</extracomment>
        <translation>Wacht even.</translation>
    </message>
    <message>
        <source>Your record has nothing about this.</source>
        <extracomment>Simple screens, sharing: there is nothing of what was chosen</extracomment>
        <translation>Hier staat niets over in uw dossier.</translation>
    </message>
    <message numerus="yes">
        <source>See the %n that stay behind</source>
        <extracomment>Simple screens, sharing: see what does not go along; %n is how many</extracomment>
        <translation>
            <numerusform>Zie het %n ding dat hier blijft</numerusform>
            <numerusform>Zie de %n dingen die hier blijven</numerusform>
        </translation>
    </message>
    <message>
        <source>This stays with you</source>
        <extracomment>Simple screens, sharing: above what does not go along</extracomment>
        <translation>Dit blijft bij u</translation>
    </message>
    <message>
        <source>Yes, this is right</source>
        <extracomment>Simple screens, sharing: what goes along is right</extracomment>
        <translation>Ja, dit klopt</translation>
    </message>
    <message>
        <source>It is for: %1. The file has a lock. It opens with a code. You give the file yourself.</source>
        <extracomment>Simple screens, sharing: about the locked file; %1 is for whom</extracomment>
        <translation>Het is voor: %1. Er zit een slot op. Het gaat open met een code. U geeft het zelf.</translation>
    </message>
    <message>
        <source>Make the file</source>
        <extracomment>Simple screens, sharing: make the locked file</extracomment>
        <translation>Maak het bestand</translation>
    </message>
    <message>
        <source>Show less</source>
        <extracomment>Simple screens, sharing: read what the receiver will read, or choose another form</extracomment>
        <translation>Toon minder</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>Simple screens, sharing: read what the receiver will read, or choose another form</extracomment>
        <translation>Toon alles</translation>
    </message>
    <message>
        <source>Read it first, or make another kind of file.</source>
        <extracomment>Simple screens, sharing: below that choice</extracomment>
        <translation>Lees het eerst. Of kies een ander soort bestand.</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Simple screens: to the first screen</extracomment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>What you take, and cannot stand.</source>
        <extracomment>Simple screens, sharing: below &quot;Medicines and allergies&quot;</extracomment>
        <translation>Wat u neemt, en waar u niet tegen kunt.</translation>
    </message>
    <message>
        <source>What a doctor needs for a talk.</source>
        <extracomment>Simple screens, sharing: below &quot;Preparing a consultation&quot;</extracomment>
        <translation>Wat een dokter nodig heeft voor een gesprek.</translation>
    </message>
    <message>
        <source>What helpers must know in a hurry.</source>
        <extracomment>Simple screens, sharing: below &quot;Emergency card&quot;</extracomment>
        <translation>Wat hulpverleners snel moeten weten.</translation>
    </message>
    <message>
        <source>All that is in Regie.</source>
        <extracomment>Simple screens, sharing: below &quot;Everything&quot;</extracomment>
        <translation>Alles wat in Regie staat.</translation>
    </message>
    <message>
        <source>What kind of care provider is %1?</source>
        <extracomment>Simple screens, sharing a question in writing; %1 is a name</extracomment>
        <translation>Wat voor zorgverlener is %1?</translation>
    </message>
    <message>
        <source>You choose each item.</source>
        <extracomment>Simple screens, sharing: below &quot;I choose it myself&quot;</extracomment>
        <translation>U kiest zelf wat mee gaat.</translation>
    </message>
    <message>
        <source>Why do you give it?</source>
        <extracomment>Simple screens, sharing: question</extracomment>
        <translation>Waarom geeft u het?</translation>
    </message>
    <message>
        <source>Until when may they have it?</source>
        <extracomment>Simple screens, sharing: question</extracomment>
        <translation>Tot wanneer is het voor hen?</translation>
    </message>
    <message>
        <source>What do you want to give?</source>
        <extracomment>Simple screens, sharing: question</extracomment>
        <translation>Wat wilt u geven?</translation>
    </message>
    <message>
        <source>There is no last day</source>
        <extracomment>Simple screens, sharing: how long it is meant to hold</extracomment>
        <translation>Er is geen laatste dag</translation>
    </message>
    <message>
        <source>One month</source>
        <extracomment>Simple screens, sharing: how long it is meant to hold</extracomment>
        <translation>Een maand</translation>
    </message>
    <message>
        <source>One year</source>
        <extracomment>Simple screens, sharing: how long it is meant to hold</extracomment>
        <translation>Een jaar</translation>
    </message>
    <message>
        <source>Type what you look for</source>
        <extracomment>Simple screens, sharing: field to find something to give</extracomment>
        <translation>Typ wat u zoekt</translation>
    </message>
    <message>
        <source>Like: blood.</source>
        <extracomment>Simple screens, sharing: help with that field</extracomment>
        <translation>Zoals: bloed.</translation>
    </message>
    <message>
        <source>Nothing is found. Try another word.</source>
        <extracomment>Simple screens, sharing: nothing is found to give</extracomment>
        <translation>Er is niets. Probeer een ander woord.</translation>
    </message>
    <message>
        <source>You have not chosen a thing yet.</source>
        <extracomment>Simple screens, sharing: nothing was chosen yet</extracomment>
        <translation>U koos nog niets.</translation>
    </message>
    <message>
        <source>Give something more</source>
        <extracomment>Simple screens, sharing: take along something else</extracomment>
        <translation>Geef nog iets</translation>
    </message>
    <message>
        <source>Why, and until when?</source>
        <extracomment>Simple screens, sharing: what it is for and how long it holds</extracomment>
        <translation>Waarom, en tot wanneer?</translation>
    </message>
    <message>
        <source>Now send it</source>
        <extracomment>Simple screens, sharing: title when it goes over the line of a care provider</extracomment>
        <translation>Stuur het nu</translation>
    </message>
</context>
<context>
    <name>SimpleSharePage</name>
    <message>
        <source>Sharing</source>
        <extracomment>Simple screens: title of the screen about sharing</extracomment>
        <translation>Delen</translation>
    </message>
    <message>
        <source>You choose who sees what.</source>
        <extracomment>Simple screens: below the title</extracomment>
        <translation>U kiest wie wat ziet.</translation>
    </message>
    <message>
        <source>Give something</source>
        <extracomment>Simple screens: choice, give data to somebody</extracomment>
        <translation>Iets geven</translation>
    </message>
    <message>
        <source>To your doctor or your family.</source>
        <extracomment>Simple screens: below that choice</extracomment>
        <translation>Aan uw dokter of uw familie.</translation>
    </message>
    <message>
        <source>What I gave</source>
        <extracomment>Simple screens: choice, what was given before</extracomment>
        <translation>Wat ik gaf</translation>
    </message>
    <message>
        <source>And to whom.</source>
        <extracomment>Simple screens: below that choice</extracomment>
        <translation>En aan wie.</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <extracomment>Simple screens: choice, make a backup</extracomment>
        <translation>Maak een kopie</translation>
    </message>
    <message>
        <source>One moment. This takes a while.</source>
        <extracomment>Simple screens: while a backup is made</extracomment>
        <translation>Wacht even. Dit duurt een tijdje.</translation>
    </message>
    <message>
        <source>Then you lose nothing if this computer breaks.</source>
        <extracomment>Simple screens: below the choice to make a backup</extracomment>
        <translation>Dan bent u niets kwijt als deze computer stukgaat.</translation>
    </message>
    <message>
        <source>The last one is of %1.</source>
        <extracomment>Simple screens: below that choice; %1 is a day</extracomment>
        <translation>De laatste is van %1.</translation>
    </message>
    <message>
        <source>The copy is made. Keep it in a safe place.</source>
        <extracomment>Simple screens: a backup was made and checked</extracomment>
        <translation>De kopie is klaar. Bewaar hem goed.</translation>
    </message>
    <message>
        <source>Where does the copy go?</source>
        <extracomment>Title of the window to choose where a backup goes</extracomment>
        <translation>Waar komt de kopie?</translation>
    </message>
    <message>
        <source>Put a copy back</source>
        <extracomment>Simple screens: choice, make a record of a backup</extracomment>
        <translation>Een kopie terugzetten</translation>
    </message>
    <message>
        <source>Folder on the internet</source>
        <extracomment>Simple screens: choice, a folder on the internet for a copy and for another computer</extracomment>
        <translation>Map op internet</translation>
    </message>
    <message>
        <source>For a copy, or for two computers.</source>
        <extracomment>Simple screens: below that choice</extracomment>
        <translation>Voor een kopie, of voor twee computers.</translation>
    </message>
    <message>
        <source>From a copy you made before.</source>
        <extracomment>Simple screens: below that choice</extracomment>
        <translation>Uit een kopie die u eerder maakte.</translation>
    </message>
</context>
<context>
    <name>SimpleShell</name>
    <message>
        <source>Back</source>
        <extracomment>Simple screens, top left on every screen but the first</extracomment>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Simple screens, below on every screen: to the first screen</extracomment>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Simple screens, below on every screen</extracomment>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Larger or smaller</source>
        <extracomment>Simple screens, below on every screen: size of letters and so on</extracomment>
        <translation>Groter of kleiner</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Simple screens, below on every screen: close the record</extracomment>
        <translation>Op slot</translation>
    </message>
    <message>
        <source>Fewer buttons</source>
        <extracomment>Simple screens, in a narrow window: folds the buttons below away</extracomment>
        <translation>Minder knoppen</translation>
    </message>
    <message>
        <source>More buttons</source>
        <extracomment>Simple screens, in a narrow window: shows Start, Help and the like</extracomment>
        <translation>Meer knoppen</translation>
    </message>
</context>
<context>
    <name>SimpleSignInPage</name>
    <message>
        <source>Is this all right?</source>
        <extracomment>Simple screens: question before signing in</extracomment>
        <translation>Vindt u dit goed?</translation>
    </message>
    <message>
        <source>Take care</source>
        <extracomment>Simple screens: warning before signing in</extracomment>
        <translation>Let op</translation>
    </message>
    <message>
        <source>A number is needed</source>
        <extracomment>Simple screens: a care provider has to give a number first</extracomment>
        <translation>Er is een nummer nodig</translation>
    </message>
    <message>
        <source>Now it is your turn</source>
        <extracomment>Simple screens: while the person signs in, in the browser</extracomment>
        <translation>Nu bent u aan de beurt</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>Simple screens: while Regie is busy with signing in</extracomment>
        <translation>Een moment</translation>
    </message>
    <message>
        <source>It worked</source>
        <extracomment>Simple screens: after signing in</extracomment>
        <translation>Het is gelukt</translation>
    </message>
    <message>
        <source>It did not work</source>
        <extracomment>Simple screens: after signing in went wrong</extracomment>
        <translation>Het is niet gelukt</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <extracomment>Simple screens: title before signing in; %1 is a care provider</extracomment>
        <translation>Log in bij %1</translation>
    </message>
    <message>
        <source>Your browser opens. Sign in there. Then come back here.</source>
        <extracomment>Simple screens: before signing in</extracomment>
        <translation>Uw browser gaat open. Log daar in. Kom dan hier terug.</translation>
    </message>
    <message>
        <source>Your data comes through %1. They can see it. Do you trust them?</source>
        <extracomment>Simple screens: question before signing in; %1 is who runs the service in between</extracomment>
        <translation>Alles komt langs %1. Die kan het zien. Vertrouwt u die?</translation>
    </message>
    <message>
        <source>Go to your browser. Sign in there. Then come back here.</source>
        <extracomment>Simple screens: while the person signs in, in the browser</extracomment>
        <translation>Ga naar uw browser. Log daar in. Kom dan hier terug.</translation>
    </message>
    <message>
        <source>Regie cannot open your browser. Open this address there.</source>
        <extracomment>Simple screens: no browser opened</extracomment>
        <translation>Uw browser gaat niet open. Open dit adres zelf.</translation>
    </message>
    <message>
        <source>Regie is busy with it.</source>
        <extracomment>Simple screens: while Regie is busy with signing in</extracomment>
        <translation>Regie is ermee bezig.</translation>
    </message>
    <message>
        <source>Regie now fetches your data.</source>
        <extracomment>Simple screens: after signing in</extracomment>
        <translation>Regie haalt nu alles op.</translation>
    </message>
    <message>
        <source>Do you see no page? Open this.</source>
        <extracomment>Simple screens: above an address to open by hand</extracomment>
        <translation>Ziet u niets? Open dit.</translation>
    </message>
    <message>
        <source>Go to my browser</source>
        <extracomment>Simple screens: opens the browser to sign in</extracomment>
        <translation>Naar mijn browser</translation>
    </message>
    <message>
        <source>Yes, that is fine</source>
        <extracomment>Simple screens: the service in between may pass on the data</extracomment>
        <translation>Ja, dat is goed</translation>
    </message>
    <message>
        <source>No, go back</source>
        <extracomment>Simple screens: no signing in</extracomment>
        <translation>Nee, ga terug</translation>
    </message>
    <message>
        <source>I asked. It is right.</source>
        <extracomment>Simple screens: the care provider said that its new address is right</extracomment>
        <translation>Ik heb het gevraagd. Het klopt.</translation>
    </message>
    <message>
        <source>Which number did you get?</source>
        <extracomment>Simple screens: the number that a care provider gave for this program</extracomment>
        <translation>Welk nummer kreeg u?</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Simple screens: go on with the number that was typed</extracomment>
        <translation>Ga door</translation>
    </message>
    <message>
        <source>I want to stop</source>
        <extracomment>Simple screens: while the person signs in, in the browser</extracomment>
        <translation>Ik wil stoppen</translation>
    </message>
    <message>
        <source>Or you saw that something went wrong.</source>
        <extracomment>Simple screens: below that</extracomment>
        <translation>Of u zag dat er iets fout ging.</translation>
    </message>
    <message>
        <source>See how it goes</source>
        <extracomment>Simple screens: after signing in</extracomment>
        <translation>Kijk hoe het gaat</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Simple screens: after signing in went wrong</extracomment>
        <translation>Probeer het nog eens</translation>
    </message>
    <message>
        <source>You sign in there.</source>
        <extracomment>Simple screens: below that choice</extracomment>
        <translation>Daar logt u in.</translation>
    </message>
</context>
<context>
    <name>SimpleStoragePage</name>
    <message>
        <source>What is the address?</source>
        <extracomment>Simple screens, a folder on the internet: question</extracomment>
        <translation>Wat is het adres?</translation>
    </message>
    <message>
        <source>What is your name there?</source>
        <extracomment>Simple screens, a folder on the internet: question</extracomment>
        <translation>Wat is uw naam daar?</translation>
    </message>
    <message>
        <source>What is the password there?</source>
        <extracomment>Simple screens, a folder on the internet: question</extracomment>
        <translation>Wat is het wachtwoord daar?</translation>
    </message>
    <message>
        <source>Which one is right?</source>
        <extracomment>Simple screens: title of the screen about a folder on the internet</extracomment>
        <translation>Welke is goed?</translation>
    </message>
    <message>
        <source>Your folder on the internet</source>
        <translation>Uw map op internet</translation>
    </message>
    <message>
        <source>Address of the folder</source>
        <extracomment>Simple screens, a folder on the internet: name of the field</extracomment>
        <translation>Adres van de map</translation>
    </message>
    <message>
        <source>It starts with https://</source>
        <extracomment>Simple screens, below the field for an address</extracomment>
        <translation>Het begint met https://</translation>
    </message>
    <message>
        <source>Your name there</source>
        <extracomment>Simple screens, a folder on the internet: name of the field</extracomment>
        <translation>Uw naam daar</translation>
    </message>
    <message>
        <source>Password of the folder</source>
        <extracomment>Simple screens, a folder on the internet: name of the field</extracomment>
        <translation>Wachtwoord van de map</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Simple screens: button to the next question</extracomment>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>Simple screens, a folder on the internet: button to try and keep it</extracomment>
        <translation>Probeer het</translation>
    </message>
    <message>
        <source>You changed this twice: %1.</source>
        <extracomment>Simple screens: below the question which of two is right; %1 is what it is about</extracomment>
        <translation>Dit is twee keer veranderd: %1.</translation>
    </message>
    <message>
        <source>This holds now.</source>
        <extracomment>Simple screens: below one of two that can be right</extracomment>
        <translation>Dit geldt nu.</translation>
    </message>
    <message>
        <source>From your other device.</source>
        <extracomment>Simple screens: below one of two that can be right</extracomment>
        <translation>Van uw andere apparaat.</translation>
    </message>
    <message>
        <source>Set a folder</source>
        <extracomment>Simple screens: choice, set a folder on the internet</extracomment>
        <translation>Stel een map in</translation>
    </message>
    <message>
        <source>Ask someone who knows about computers to help.</source>
        <extracomment>Simple screens: below that choice</extracomment>
        <translation>Vraag hulp van iemand die handig is.</translation>
    </message>
    <message>
        <source>Make both the same</source>
        <extracomment>Simple screens: choice, exchange with the other devices</extracomment>
        <translation>Maak beide gelijk</translation>
    </message>
    <message>
        <source>This computer and your other one.</source>
        <extracomment>Simple screens: below that choice</extracomment>
        <translation>Deze computer en uw andere.</translation>
    </message>
    <message>
        <source>Make a copy there</source>
        <extracomment>Simple screens: choice, make a backup in the folder on the internet</extracomment>
        <translation>Maak daar een kopie</translation>
    </message>
    <message>
        <source>Then you lose nothing if this computer breaks.</source>
        <extracomment>Simple screens: below that choice</extracomment>
        <translation>Dan raakt u niets kwijt als dit stuk gaat.</translation>
    </message>
    <message>
        <source>Another folder</source>
        <extracomment>Simple screens: choice, set another folder on the internet</extracomment>
        <translation>Een andere map</translation>
    </message>
    <message>
        <source>One moment. This takes a while.</source>
        <extracomment>Simple screens: while something goes to or comes from a folder on the internet</extracomment>
        <translation>Een ogenblik. Dit duurt even.</translation>
    </message>
    <message>
        <source>The folder works.</source>
        <extracomment>Simple screens: a folder on the internet was tried and kept</extracomment>
        <translation>De map werkt.</translation>
    </message>
    <message>
        <source>The copy is made. It is in your folder.</source>
        <extracomment>Simple screens: a backup was made in the folder on the internet</extracomment>
        <translation>De kopie is klaar. Hij staat in uw map.</translation>
    </message>
    <message numerus="yes">
        <source>Done. From your other device came %n thing(s).</source>
        <extracomment>Simple screens: after exchanging with the other device; %n is how much came in</extracomment>
        <translation>
            <numerusform>Klaar. Er kwam %n ding van uw andere apparaat.</numerusform>
            <numerusform>Klaar. Er kwamen %n dingen van uw andere apparaat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. Your other device had nothing new.</source>
        <extracomment>Simple screens: after exchanging with the other device: nothing came</extracomment>
        <translation>Klaar. Er was niets nieuws.</translation>
    </message>
    <message>
        <source>Forget this folder?</source>
        <extracomment>Simple screens, a folder on the internet: question</extracomment>
        <translation>Deze map vergeten?</translation>
    </message>
    <message>
        <source>Forget this folder</source>
        <extracomment>Simple screens: choice, do not use the folder on the internet any more</extracomment>
        <translation>Vergeet deze map</translation>
    </message>
    <message>
        <source>What is in it stays there.</source>
        <extracomment>Simple screens: below that choice</extracomment>
        <translation>Wat erin staat, blijft staan.</translation>
    </message>
    <message>
        <source>Yes, forget it</source>
        <extracomment>Simple screens: answer, the folder on the internet is forgotten</extracomment>
        <translation>Ja, vergeet de map</translation>
    </message>
    <message>
        <source>You can set it again later.</source>
        <extracomment>Simple screens: below that answer</extracomment>
        <translation>U kunt hem later weer kiezen.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <extracomment>Simple screens: answer, the folder on the internet stays in use</extracomment>
        <translation>Nee, houd de map</translation>
    </message>
    <message>
        <source>Regie forgot the folder.</source>
        <extracomment>Simple screens: a folder on the internet was forgotten</extracomment>
        <translation>Regie is de map vergeten.</translation>
    </message>
</context>
<context>
    <name>SimpleTargetSteps</name>
    <message>
        <source>%1: you have no target.</source>
        <extracomment>Simple screens: on a number without a target; %1 is its name</extracomment>
        <translation>%1: u heeft geen doel.</translation>
    </message>
    <message>
        <source>Another target</source>
        <extracomment>Simple screens: choose another target</extracomment>
        <translation>Een ander doel</translation>
    </message>
    <message>
        <source>Choose a target</source>
        <extracomment>Simple screens: choose a target</extracomment>
        <translation>Kies een doel</translation>
    </message>
    <message>
        <source>Take the target away</source>
        <extracomment>Simple screens: a target goes away</extracomment>
        <translation>Haal het doel weg</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Simple screens: to the next question</extracomment>
        <translation>Verder</translation>
    </message>
    <message>
        <source>That does not matter</source>
        <extracomment>Simple screens: a target without this number</extracomment>
        <translation>Dat maakt niet uit</translation>
    </message>
    <message>
        <source>I chose it</source>
        <extracomment>Simple screens: the person chose the target</extracomment>
        <translation>Ik koos het zelf</translation>
    </message>
    <message>
        <source>Or type who chose it with you</source>
        <extracomment>Simple screens: field of a target</extracomment>
        <translation>Of typ wie het met u koos</translation>
    </message>
    <message>
        <source>Save it</source>
        <extracomment>Simple screens: keep a target with who chose it</extracomment>
        <translation>Bewaar het</translation>
    </message>
</context>
<context>
    <name>SimpleTimelinePage</name>
    <message>
        <source>The newest first</source>
        <extracomment>Simple screens: title of a screen</extracomment>
        <translation>Het nieuwste eerst</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <extracomment>Simple screens: a list is empty</extracomment>
        <translation>Hier staat nog niets.</translation>
    </message>
</context>
<context>
    <name>SimpleVisitPage</name>
    <message>
        <source>What do you want to talk about?</source>
        <extracomment>Simple screens, preparing a visit: question</extracomment>
        <translation>Waar wilt u over praten?</translation>
    </message>
    <message>
        <source>What is important to you?</source>
        <extracomment>Simple screens, preparing a visit: question</extracomment>
        <translation>Wat is voor u belangrijk?</translation>
    </message>
    <message>
        <source>Do you take this?</source>
        <extracomment>Simple screens, preparing a visit: question about medicines</extracomment>
        <translation>Neemt u dit?</translation>
    </message>
    <message>
        <source>Can you not stand this?</source>
        <extracomment>Simple screens, preparing a visit: question about allergies</extracomment>
        <translation>Kunt u hier niet tegen?</translation>
    </message>
    <message>
        <source>Do you have this now?</source>
        <extracomment>Simple screens, preparing a visit: question about complaints and illnesses</extracomment>
        <translation>Heeft u dit nu?</translation>
    </message>
    <message>
        <source>What must the doctor know?</source>
        <extracomment>Simple screens, preparing a visit: question</extracomment>
        <translation>Wat moet de dokter weten?</translation>
    </message>
    <message>
        <source>Your page is ready</source>
        <extracomment>Simple screens, preparing a visit: title of the screen with the page</extracomment>
        <translation>Uw blad is klaar</translation>
    </message>
    <message>
        <source>The most important thing</source>
        <extracomment>Simple screens, preparing a visit: name of the first field</extracomment>
        <translation>Het belangrijkste</translation>
    </message>
    <message>
        <source>And then</source>
        <extracomment>Simple screens, preparing a visit: name of the second field</extracomment>
        <translation>En dan</translation>
    </message>
    <message>
        <source>And last</source>
        <extracomment>Simple screens, preparing a visit: name of the third field</extracomment>
        <translation>En als laatste</translation>
    </message>
    <message>
        <source>One more thing</source>
        <extracomment>Simple screens, preparing a visit: one more thing to talk about</extracomment>
        <translation>Nog iets</translation>
    </message>
    <message>
        <source>For example: to walk again.</source>
        <extracomment>Simple screens, preparing a visit: name of a field</extracomment>
        <translation>Zoals: weer kunnen lopen.</translation>
    </message>
    <message>
        <source>I can stand everything, as far as I know</source>
        <extracomment>Simple screens, preparing a visit: the person says so</extracomment>
        <translation>Ik kan overal tegen, voor zover ik weet</translation>
    </message>
    <message>
        <source>I hear badly</source>
        <extracomment>Simple screens, preparing a visit</extracomment>
        <translation>Ik hoor slecht</translation>
    </message>
    <message>
        <source>I see badly</source>
        <extracomment>Simple screens, preparing a visit</extracomment>
        <translation>Ik zie slecht</translation>
    </message>
    <message>
        <source>Reading is hard</source>
        <extracomment>Simple screens, preparing a visit</extracomment>
        <translation>Lezen is moeilijk</translation>
    </message>
    <message>
        <source>Who comes with you?</source>
        <extracomment>Simple screens, preparing a visit: name of a field</extracomment>
        <translation>Wie gaat er mee?</translation>
    </message>
    <message>
        <source>Yes, the rest is right</source>
        <extracomment>Simple screens, preparing a visit: what is on this screen and was not answered is right</extracomment>
        <translation>Ja, de rest klopt</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Simple screens: to the next question</extracomment>
        <translation>Verder</translation>
    </message>
    <message>
        <source>To my page</source>
        <extracomment>Simple screens, preparing a visit: straight to the page</extracomment>
        <translation>Naar mijn blad</translation>
    </message>
    <message>
        <source>What did you agree?</source>
        <extracomment>Simple screens, after a visit: question</extracomment>
        <translation>Wat sprak u af?</translation>
    </message>
    <message>
        <source>Line %1</source>
        <extracomment>Simple screens, after a visit: name of a field; %1 is a number</extracomment>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>How do you tell it at home?</source>
        <extracomment>Simple screens, after a visit: name of a field</extracomment>
        <translation>Hoe vertelt u het thuis?</translation>
    </message>
    <message>
        <source>Save it</source>
        <extracomment>Simple screens, after a visit: keep what was written and go to the first screen</extracomment>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>After the talk</source>
        <extracomment>Simple screens: to the screen for after the visit</extracomment>
        <translation>Na het gesprek</translation>
    </message>
    <message>
        <source>What is the talk about?</source>
        <extracomment>Simple screens, preparing a visit: question</extracomment>
        <translation>Waar gaat het gesprek over?</translation>
    </message>
    <message>
        <source>For example: my knee.</source>
        <extracomment>Simple screens, preparing a visit: name of a field</extracomment>
        <translation>Bijvoorbeeld: mijn knie.</translation>
    </message>
    <message>
        <source>Who do you talk to?</source>
        <extracomment>Simple screens, preparing a visit: name of a field</extracomment>
        <translation>Met wie praat u?</translation>
    </message>
    <message>
        <source>Is there something you cannot stand?</source>
        <extracomment>Simple screens, preparing a visit: question; the record holds no allergies</extracomment>
        <translation>Kunt u ergens niet tegen?</translation>
    </message>
    <message>
        <source>I have to choose something</source>
        <extracomment>Simple screens, preparing a visit: to the screens with options side by side</extracomment>
        <translation>Ik moet iets kiezen</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <extracomment>Simple screens, preparing a visit: which lines of a list are on this screen, such as &quot;1 to 3 of 7&quot;</extracomment>
        <translation>%1 tot en met %2 van %3</translation>
    </message>
</context>
<context>
    <name>SimpleVisitsPage</name>
    <message>
        <source>What you wrote before</source>
        <extracomment>Simple screens: title above the talks that were prepared before</extracomment>
        <translation>Wat u eerder opschreef</translation>
    </message>
    <message>
        <source>To the doctor</source>
        <extracomment>Simple screens: title of the screen to prepare talks</extracomment>
        <translation>Naar de dokter</translation>
    </message>
    <message>
        <source>Go on with: %1</source>
        <extracomment>Simple screens: go on getting ready for a talk; %1 is what it is about</extracomment>
        <translation>Ga door met: %1</translation>
    </message>
    <message>
        <source>Get ready for: %1</source>
        <extracomment>Simple screens: get ready for a talk; %1 is what it is about</extracomment>
        <translation>Bereid voor: %1</translation>
    </message>
    <message>
        <source>Another talk</source>
        <extracomment>Simple screens: get ready for a talk that is not in the record</extracomment>
        <translation>Een ander gesprek</translation>
    </message>
    <message>
        <source>For a talk that is not here.</source>
        <extracomment>Simple screens, below that choice</extracomment>
        <translation>Voor een gesprek dat hier niet staat.</translation>
    </message>
    <message>
        <source>All my appointments</source>
        <extracomment>Simple screens: choice</extracomment>
        <translation>Al mijn afspraken</translation>
    </message>
    <message>
        <source>A list of questions</source>
        <extracomment>Simple screens: choice</extracomment>
        <translation>Vragen over hoe het gaat</translation>
    </message>
    <message>
        <source>About pain, your mood or worries.</source>
        <extracomment>Simple screens, below that choice</extracomment>
        <translation>Over pijn, uw stemming of zorgen.</translation>
    </message>
    <message>
        <source>What I wrote before</source>
        <extracomment>Simple screens: button to the talks that were prepared before</extracomment>
        <translation>Wat ik eerder opschreef</translation>
    </message>
    <message>
        <source>Your questions on paper</source>
        <extracomment>Simple screens: title above questions in writing</extracomment>
        <translation>Uw vragen op papier</translation>
    </message>
    <message>
        <source>A question on paper</source>
        <extracomment>Simple screens: button to questions in writing</extracomment>
        <translation>Een vraag op papier</translation>
    </message>
    <message>
        <source>A new question</source>
        <extracomment>Simple screens: a new question in writing</extracomment>
        <translation>Een nieuwe vraag</translation>
    </message>
    <message>
        <source>For what has no hurry.</source>
        <extracomment>Simple screens, below that choice</extracomment>
        <translation>Voor wat geen haast heeft.</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Simple screens: title above other things about going to the doctor
----------
Simple screens: choice, other things about going to the doctor</extracomment>
        <translation>Meer</translation>
    </message>
    <message>
        <source>All my appointments, or a question on paper.</source>
        <extracomment>Simple screens, below that choice</extracomment>
        <translation>Al mijn afspraken, of een vraag op papier.</translation>
    </message>
    <message>
        <source>With day and time.</source>
        <extracomment>Simple screens, below that choice</extracomment>
        <translation>Met dag en tijd.</translation>
    </message>
    <message>
        <source>For a talk, or after it.</source>
        <extracomment>Simple screens, below that choice</extracomment>
        <translation>Voor een gesprek, of erna.</translation>
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
        <source>Settings</source>
        <extracomment>In the rail: how the program looks and works</extracomment>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>In the rail: close the record so that nobody else can look</extracomment>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button on top of every page but the first of a place</extracomment>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Button at the bottom right of every page: opens the page with help</extracomment>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Medicines</source>
        <extracomment>Place in the rail: medicines</extracomment>
        <translation>Medicijnen</translation>
    </message>
    <message>
        <source>To the doctor</source>
        <extracomment>Place in the rail: prepare visits</extracomment>
        <translation>Naar de dokter</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>Place in the rail: give data to somebody, backup</extracomment>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>Place in the rail: measuring at home</extracomment>
        <translation>Meten</translation>
    </message>
    <message>
        <source>Care providers</source>
        <extracomment>Place in the rail: care providers to fetch data from</extracomment>
        <translation>Zorgverleners</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Your folder on the internet</source>
        <extracomment>Title of the page about a folder on the internet</extracomment>
        <translation>Uw map op internet</translation>
    </message>
    <message>
        <source>For a backup, and to bring a second computer of yours together with this one.</source>
        <extracomment>Below the title of the page about a folder on the internet</extracomment>
        <translation>Voor een reservekopie, en om een tweede computer van uzelf gelijk te maken met deze.</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <extracomment>Card: setting a folder on the internet</extracomment>
        <translation>Welke map?</translation>
    </message>
    <message>
        <source>You need storage of your own that knows WebDAV, such as Nextcloud or a NAS. What Regie puts there is locked: who runs the storage cannot read it.</source>
        <extracomment>Card: setting a folder on the internet</extracomment>
        <translation>U heeft opslag van uzelf nodig die WebDAV kent, zoals Nextcloud of een NAS. Wat Regie daar neerzet, zit op slot. Wie de opslag beheert, kan het niet lezen.</translation>
    </message>
    <message>
        <source>Address of the folder</source>
        <extracomment>Field: address of a folder on the internet</extracomment>
        <translation>Adres van de map</translation>
    </message>
    <message>
        <source>Starts with https://</source>
        <extracomment>Below the field for an address</extracomment>
        <translation>Begint met https://</translation>
    </message>
    <message>
        <source>Your name there</source>
        <extracomment>Field: user name at the storage</extracomment>
        <translation>Uw naam daar</translation>
    </message>
    <message>
        <source>Password of the storage</source>
        <extracomment>Field: password of the storage</extracomment>
        <translation>Wachtwoord van de opslag</translation>
    </message>
    <message>
        <source>Not the passphrase of your record.</source>
        <extracomment>Below the field for the password of the storage</extracomment>
        <translation>Niet het wachtwoord van uw dossier.</translation>
    </message>
    <message>
        <source>Try it and keep it</source>
        <extracomment>Button: try the folder that was typed and keep it</extracomment>
        <translation>Probeer en bewaar</translation>
    </message>
    <message>
        <source>Your devices</source>
        <extracomment>Card: the other devices of the person</extracomment>
        <translation>Uw apparaten</translation>
    </message>
    <message>
        <source>On your second computer, put back a backup of this record. After that, do this on both: what is new on the one comes to the other.</source>
        <extracomment>Card: the other devices of the person</extracomment>
        <translation>Zet op uw tweede computer een reservekopie van dit dossier terug. Doe daarna dit op beide: wat op de ene nieuw is, komt op de andere.</translation>
    </message>
    <message>
        <source>Bring together now</source>
        <extracomment>Button: exchange with the other devices</extracomment>
        <translation>Nu gelijk maken</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>Card: a backup in a folder on the internet</extracomment>
        <translation>Reservekopie</translation>
    </message>
    <message>
        <source>Regie fetches the backup back and compares it before it counts. The last five stay there.</source>
        <extracomment>Card: a backup in a folder on the internet</extracomment>
        <translation>Regie haalt de kopie terug en vergelijkt die voordat hij telt. De laatste vijf blijven daar staan.</translation>
    </message>
    <message>
        <source>Make a backup there</source>
        <extracomment>Button: make a backup in the folder on the internet</extracomment>
        <translation>Maak daar een reservekopie</translation>
    </message>
    <message>
        <source>One moment. Regie is busy with your folder.</source>
        <extracomment>While something goes to or comes from a folder on the internet</extracomment>
        <translation>Een ogenblik. Regie is bezig met uw map.</translation>
    </message>
    <message>
        <source>Changed on two devices at the same time</source>
        <extracomment>Card: what two devices changed at the same time</extracomment>
        <translation>Op twee apparaten tegelijk veranderd</translation>
    </message>
    <message>
        <source>Both are kept. Which one holds?</source>
        <extracomment>Card: what two devices changed at the same time</extracomment>
        <translation>Beide zijn bewaard. Welke geldt?</translation>
    </message>
    <message>
        <source>Holds now: %1</source>
        <extracomment>What holds of what two devices changed; %1 is the text of it</extracomment>
        <translation>Geldt nu: %1</translation>
    </message>
    <message>
        <source>The other: %1</source>
        <extracomment>The other one of what two devices changed; %1 is the text of it</extracomment>
        <translation>De andere: %1</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <extracomment>Button: what holds now is right</extracomment>
        <translation>Laat zo</translation>
    </message>
    <message>
        <source>Take the other</source>
        <extracomment>Button: the other one of two is right</extracomment>
        <translation>Neem de andere</translation>
    </message>
    <message>
        <source>The folder</source>
        <extracomment>Card: which folder on the internet is used</extracomment>
        <translation>De map</translation>
    </message>
    <message>
        <source>Another folder</source>
        <extracomment>Button: use another folder on the internet</extracomment>
        <translation>Een andere map</translation>
    </message>
    <message>
        <source>Forget this folder</source>
        <extracomment>Button: forget address and password of the folder on the internet</extracomment>
        <translation>Vergeet deze map</translation>
    </message>
    <message>
        <source>The folder works. Regie keeps the address and the password locked in your record.</source>
        <extracomment>A folder on the internet was tried and kept</extracomment>
        <translation>De map werkt. Regie bewaart het adres en het wachtwoord op slot in uw dossier.</translation>
    </message>
    <message>
        <source>Regie forgot the folder. What is in it stays there.</source>
        <extracomment>A folder on the internet was forgotten</extracomment>
        <translation>Regie is de map vergeten. Wat erin staat, blijft daar.</translation>
    </message>
    <message numerus="yes">
        <source>The backup is in your folder, fetched back and compared: %n piece(s).</source>
        <extracomment>A backup was made in the folder on the internet; %n is how many pieces of data</extracomment>
        <translation>
            <numerusform>De reservekopie staat in uw map, teruggehaald en vergeleken: %n stuk.</numerusform>
            <numerusform>De reservekopie staat in uw map, teruggehaald en vergeleken: %n stukken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From your other devices came %n thing(s).</source>
        <extracomment>After exchanging with the other devices; %n is how much came in</extracomment>
        <translation>
            <numerusform>Van uw andere apparaten kwam %n ding.</numerusform>
            <numerusform>Van uw andere apparaten kwamen %n dingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your other devices had nothing new.</source>
        <extracomment>After exchanging with the other devices: nothing came</extracomment>
        <translation>Uw andere apparaten hadden niets nieuws.</translation>
    </message>
    <message numerus="yes">
        <source>Ready for them: %n thing(s).</source>
        <extracomment>After exchanging with the other devices; %n is how much is ready for them</extracomment>
        <translation>
            <numerusform>Voor hen staat %n ding klaar.</numerusform>
            <numerusform>Voor hen staan %n dingen klaar.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing new for them.</source>
        <extracomment>After exchanging with the other devices: nothing is ready for them</extracomment>
        <translation>Voor hen was er niets nieuws.</translation>
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
    <name>TalkAbout</name>
    <message>
        <source>On %1 you said that you want to talk about this. Put it in your points?</source>
        <extracomment>Preparing a visit: above what the person ticked earlier; %1 is a day</extracomment>
        <translation>Op %1 zei u: hier wil ik over praten. Zet u het bij uw punten?</translation>
    </message>
    <message>
        <source>%1 (in your points)</source>
        <extracomment>Preparing a visit: it is one of the points now; %1 is what to talk about</extracomment>
        <translation>%1 (staat bij uw punten)</translation>
    </message>
    <message>
        <source>You have three points, there is no room for more. Empty one to put another in its place.</source>
        <extracomment>Preparing a visit: why nothing more of what the person ticked can become a point</extracomment>
        <translation>U heeft al drie punten, meer past niet. Maak een punt leeg als u er een ander in wilt.</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>Not below</source>
        <extracomment>Field of a target</extracomment>
        <translation>Niet lager dan</translation>
    </message>
    <message>
        <source>Not above</source>
        <extracomment>Field of a target</extracomment>
        <translation>Niet hoger dan</translation>
    </message>
    <message>
        <source>Agreed with whom?</source>
        <extracomment>Field of a target</extracomment>
        <translation>Met wie afgesproken?</translation>
    </message>
    <message>
        <source>Leave it empty if you choose it yourself.</source>
        <extracomment>Help with that field</extracomment>
        <translation>Laat het leeg als u het zelf kiest.</translation>
    </message>
    <message>
        <source>Save the target</source>
        <extracomment>Button: keep the target</extracomment>
        <translation>Bewaar het doel</translation>
    </message>
    <message>
        <source>Do not save</source>
        <extracomment>Button: leave the form of a target</extracomment>
        <translation>Niet bewaren</translation>
    </message>
</context>
<context>
    <name>TaskReply</name>
    <message>
        <source>You may tell %1 if you will do this. Nothing goes before you press Send.</source>
        <extracomment>Above the buttons that tell a care provider whether the person fills in its questionnaire; %1 is who asks</extracomment>
        <translation>U mag %1 laten weten of u dit doet. Er gaat niets weg voor u op Verstuur drukt.</translation>
    </message>
    <message>
        <source>Send: I will do it</source>
        <extracomment>Tells a care provider that the person will fill in its questionnaire</extracomment>
        <translation>Verstuur: ik doe het</translation>
    </message>
    <message>
        <source>Send: it does not work here</source>
        <extracomment>Tells a care provider that its questionnaire cannot be filled in</extracomment>
        <translation>Verstuur: het lukt hier niet</translation>
    </message>
    <message>
        <source>Send: I will not do it</source>
        <extracomment>Tells a care provider that the person will not fill in its questionnaire</extracomment>
        <translation>Verstuur: ik doe het niet</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>What a care provider was told about its questionnaire did not go yet</extracomment>
        <translation>Neem het terug</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <extracomment>Title of the page with everything in order of time</extracomment>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>You see a part of your record. Choose what you want to see.</source>
        <extracomment>Below the title of the timeline</extracomment>
        <translation>U ziet een deel van uw dossier. Kies wat u wilt zien.</translation>
    </message>
    <message>
        <source>Everything in your record, newest first.</source>
        <extracomment>Below the title of the timeline</extracomment>
        <translation>Alles in uw dossier, het nieuwste eerst.</translation>
    </message>
    <message>
        <source>Hide choices</source>
        <extracomment>Button above the timeline</extracomment>
        <translation>Verberg de keuzes</translation>
    </message>
    <message>
        <source>Choose what you see</source>
        <extracomment>Button above the timeline</extracomment>
        <translation>Kies wat u ziet</translation>
    </message>
    <message>
        <source>From when?</source>
        <extracomment>Heading above the choices of a period</extracomment>
        <translation>Vanaf wanneer?</translation>
    </message>
    <message>
        <source>From all times</source>
        <extracomment>Choice of a period</extracomment>
        <translation>Van altijd</translation>
    </message>
    <message numerus="yes">
        <source>Last %n year(s)</source>
        <extracomment>Choice of a period</extracomment>
        <translation>
            <numerusform>Laatste %n jaar</numerusform>
            <numerusform>Laatste %n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>What?</source>
        <extracomment>Heading above the choices of kinds</extracomment>
        <translation>Wat?</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Choice above the timeline: all kinds</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>From whom?</source>
        <extracomment>Heading above the choices of care providers</extracomment>
        <translation>Van wie?</translation>
    </message>
    <message>
        <source>Everyone</source>
        <extracomment>Choice above the timeline: all care providers</extracomment>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Nothing in your record fits these choices.</source>
        <extracomment>Timeline, when the choices leave nothing</extracomment>
        <translation>Niets in uw dossier past bij deze keuzes.</translation>
    </message>
    <message>
        <source>There is nothing in your record yet.</source>
        <extracomment>Timeline of an empty record</extracomment>
        <translation>Er staat nog niets in uw dossier.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Good afternoon, %1</source>
        <extracomment>Title of the first page; %1 is the person&apos;s name</extracomment>
        <translation>Goedemiddag, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <extracomment>Title of the first page; %1 is the person&apos;s name</extracomment>
        <translation>Goedenavond, %1</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <extracomment>Title of the first page at night; %1 is the person&apos;s name</extracomment>
        <translation>Dag %1</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <extracomment>Title of the first page; %1 is the person&apos;s name</extracomment>
        <translation>Goedemorgen, %1</translation>
    </message>
    <message>
        <source>%1. This is practice data about an invented person.</source>
        <extracomment>Below the greeting, with the practice data; %1 is a day</extracomment>
        <translation>%1. Dit zijn oefengegevens van een verzonnen persoon.</translation>
    </message>
    <message>
        <source>Measured last</source>
        <extracomment>Card on the first page: the last of each kind of measurement</extracomment>
        <translation>Laatst gemeten</translation>
    </message>
    <message>
        <source>The newest in your record</source>
        <extracomment>Card on the first page, the first time</extracomment>
        <translation>Het nieuwste in uw dossier</translation>
    </message>
    <message>
        <source>New for you</source>
        <extracomment>Card on the first page</extracomment>
        <translation>Nieuw voor u</translation>
    </message>
    <message>
        <source>There is nothing in your record yet. Bring in a file, or write down what you know.</source>
        <extracomment>Card on the first page of an empty record</extracomment>
        <translation>Er staat nog niets in uw dossier. Haal een bestand binnen, of schrijf op wat u weet.</translation>
    </message>
    <message>
        <source>Nothing came in since %1.</source>
        <extracomment>Card on the first page; %1 is a day</extracomment>
        <translation>Sinds %1 kwam er niets binnen.</translation>
    </message>
    <message>
        <source>See everything</source>
        <extracomment>Button on the first page</extracomment>
        <translation>Bekijk alles</translation>
    </message>
    <message numerus="yes">
        <source>See all %n new</source>
        <extracomment>Button on the first page: all that came in; %n is how many</extracomment>
        <translation>
            <numerusform>Bekijk %n nieuw gegeven</numerusform>
            <numerusform>Bekijk alle %n nieuwe</numerusform>
        </translation>
    </message>
    <message>
        <source>I have seen this</source>
        <extracomment>Button on the first page: what is new now is known from here on</extracomment>
        <translation>Dit heb ik gezien</translation>
    </message>
    <message>
        <source>Add something</source>
        <extracomment>Card on the first page</extracomment>
        <translation>Voeg iets toe</translation>
    </message>
    <message>
        <source>Write down what you know yourself. Or bring in a letter, a photo or a file.</source>
        <extracomment>Card on the first page</extracomment>
        <translation>Schrijf op wat u zelf weet. Of haal een brief, foto of bestand binnen.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: write down something oneself</extracomment>
        <translation>Voeg toe</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <extracomment>Button: bring in files</extracomment>
        <translation>Haal een bestand binnen</translation>
    </message>
    <message>
        <source>Your medicines now</source>
        <extracomment>Card on the first page</extracomment>
        <translation>Uw medicijnen nu</translation>
    </message>
    <message>
        <source>Your record does not say which medicines you take.</source>
        <extracomment>Card on the first page: the record says nothing of medicines in use</extracomment>
        <translation>In uw dossier staat niet welke medicijnen u neemt.</translation>
    </message>
    <message numerus="yes">
        <source>You take %n medicine(s), as far as your record says.</source>
        <extracomment>Card on the first page; %n is how many medicines</extracomment>
        <translation>
            <numerusform>In uw dossier staat dat u nu %n medicijn neemt.</numerusform>
            <numerusform>In uw dossier staat dat u nu %n medicijnen neemt.</numerusform>
        </translation>
    </message>
    <message>
        <source>See your medicines</source>
        <extracomment>Button on the first page</extracomment>
        <translation>Bekijk uw medicijnen</translation>
    </message>
    <message>
        <source>Measure now</source>
        <extracomment>Button on the first page: to measuring</extracomment>
        <translation>Meet nu</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>Through time</source>
        <extracomment>Card beside a result: the same test through time</extracomment>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>See all of them</source>
        <extracomment>Button on the card with a small chart: opens the large one</extracomment>
        <translation>Zie ze allemaal</translation>
    </message>
</context>
<context>
    <name>TrendLegend</name>
    <message>
        <source>A diamond is a result that the lab does not call usual.</source>
        <extracomment>Below a chart</extracomment>
        <translation>Een ruit is een uitslag die het lab niet gewoon noemt.</translation>
    </message>
    <message>
        <source>An open triangle is not an exact number: less than, or more than.</source>
        <extracomment>Below a chart</extracomment>
        <translation>Een open driehoek is geen precies getal: minder dan, of meer dan.</translation>
    </message>
    <message>
        <source>A dashed line means: nothing is known of a long time between.</source>
        <extracomment>Below a chart</extracomment>
        <translation>Een streepjeslijn betekent: over een lange tijd is niets bekend.</translation>
    </message>
</context>
<context>
    <name>TrendPage</name>
    <message>
        <source>With the arrow keys you go from one result to the next.</source>
        <extracomment>Below a chart: how to go through it</extracomment>
        <translation>Met de pijltjes gaat u van de ene uitslag naar de andere.</translation>
    </message>
    <message>
        <source>Discuss with your doctor what this means for you.</source>
        <extracomment>Below a chart of a test</extracomment>
        <translation>Bespreek met uw dokter wat dit voor u betekent.</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <extracomment>Card with the values of a chart as a table</extracomment>
        <translation>Hetzelfde in een tabel</translation>
    </message>
    <message>
        <source>Show older results</source>
        <extracomment>Button below a table of results: shows older ones</extracomment>
        <translation>Laat oudere uitslagen zien</translation>
    </message>
    <message>
        <source>You see the newest %1 of %2 results. The others are in your record.</source>
        <extracomment>Below a chart that leaves out the oldest results; %1 and %2 are numbers</extracomment>
        <translation>U ziet de nieuwste %1 van %2 uitslagen. De andere staan in uw dossier.</translation>
    </message>
</context>
<context>
    <name>TrendRow</name>
    <message>
        <source>usual: %1</source>
        <extracomment>In a table of results; %1 is a range such as &quot;3.5 to 5.0&quot;</extracomment>
        <translation>gewoon: %1</translation>
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
    <name>ValueScale</name>
    <message>
        <source>The striped part shows the usual values of this lab: %1 to %2.</source>
        <extracomment>Below a bar that shows a value; %1 and %2 are numbers</extracomment>
        <translation>Het gestreepte deel zijn de gewone waarden van dit lab: %1 tot %2.</translation>
    </message>
    <message>
        <source>The striped part shows the usual values of this lab: %1 or more.</source>
        <extracomment>Below a bar that shows a value; %1 is a number</extracomment>
        <translation>Het gestreepte deel zijn de gewone waarden van dit lab: %1 of meer.</translation>
    </message>
    <message>
        <source>The striped part shows the usual values of this lab: %1 or less.</source>
        <extracomment>Below a bar that shows a value; %1 is a number</extracomment>
        <translation>Het gestreepte deel zijn de gewone waarden van dit lab: %1 of minder.</translation>
    </message>
</context>
<context>
    <name>VideoCard</name>
    <message>
        <source>The link of the video talk</source>
        <extracomment>Preparing a visit by video: name of a field</extracomment>
        <translation>De link van het gesprek</translation>
    </message>
    <message>
        <source>Copy it from the message of your care provider.</source>
        <extracomment>Preparing a visit by video: help with that field</extracomment>
        <translation>Neem hem over uit het bericht van uw zorgverlener.</translation>
    </message>
    <message>
        <source>This is no safe link. It begins with https://.</source>
        <extracomment>Preparing a visit by video: what was typed is no safe address</extracomment>
        <translation>Deze link is niet veilig. Hij begint met https://.</translation>
    </message>
    <message>
        <source>Open the video talk</source>
        <extracomment>Preparing a visit by video: opens the talk in the browser</extracomment>
        <translation>Open het gesprek</translation>
    </message>
    <message>
        <source>Before you begin:</source>
        <extracomment>Preparing a visit by video: above a list of things to see to</extracomment>
        <translation>Voor u begint:</translation>
    </message>
</context>
<context>
    <name>VisitBlockRow</name>
    <message>
        <source>Up</source>
        <extracomment>Preparing a visit: move a part of the page up</extracomment>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>Preparing a visit: move a part of the page down</extracomment>
        <translation>Omlaag</translation>
    </message>
</context>
<context>
    <name>VisitCheckRow</name>
    <message>
        <source>This is right</source>
        <extracomment>Preparing a visit: this line of the record is right</extracomment>
        <translation>Dit klopt</translation>
    </message>
    <message>
        <source>I do not take this</source>
        <extracomment>Preparing a visit: of a medicine</extracomment>
        <translation>Dit neem ik niet</translation>
    </message>
    <message>
        <source>I take this differently</source>
        <extracomment>Preparing a visit: of a medicine</extracomment>
        <translation>Dit neem ik anders</translation>
    </message>
    <message>
        <source>This is not right</source>
        <extracomment>Preparing a visit: of a problem or allergy</extracomment>
        <translation>Dit klopt niet</translation>
    </message>
    <message>
        <source>How do you take it?</source>
        <extracomment>Preparing a visit: name of a field, of a medicine</extracomment>
        <translation>Hoe neemt u het dan?</translation>
    </message>
    <message>
        <source>How is it then?</source>
        <extracomment>Preparing a visit: name of a field, of a problem or allergy</extracomment>
        <translation>Hoe is het dan?</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Prepare your visit</source>
        <extracomment>Title of the page to prepare a visit</extracomment>
        <translation>Uw afspraak voorbereiden</translation>
    </message>
    <message>
        <source>1. What do you want to discuss?</source>
        <extracomment>Card on the page to prepare a visit</extracomment>
        <translation>1. Wat wilt u bespreken?</translation>
    </message>
    <message>
        <source>Three points fit in one talk. Put the most important one first.</source>
        <extracomment>Preparing a visit: help with the points</extracomment>
        <translation>Drie punten passen in één gesprek. Zet het belangrijkste bovenaan.</translation>
    </message>
    <message>
        <source>Point %1</source>
        <extracomment>Preparing a visit: name of a field; %1 is a number</extracomment>
        <translation>Punt %1</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Preparing a visit: a point becomes more important</extracomment>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Do you want to ask one of these as well?</source>
        <extracomment>Preparing a visit: above the three good questions</extracomment>
        <translation>Wilt u ook een van deze vragen stellen?</translation>
    </message>
    <message>
        <source>2. What is important to you?</source>
        <extracomment>Card on the page to prepare a visit</extracomment>
        <translation>2. Wat is voor u belangrijk?</translation>
    </message>
    <message>
        <source>What matters most to you</source>
        <extracomment>Preparing a visit: name of a field</extracomment>
        <translation>Wat voor u het meest telt</translation>
    </message>
    <message>
        <source>What you want to reach</source>
        <extracomment>Preparing a visit: name of a field</extracomment>
        <translation>Wat u wilt bereiken</translation>
    </message>
    <message>
        <source>How you understood the explanation</source>
        <extracomment>Preparing a visit: name of a field: what the person understood of an explanation</extracomment>
        <translation>Hoe u de uitleg heeft begrepen</translation>
    </message>
    <message>
        <source>I am hard of hearing</source>
        <extracomment>Preparing a visit: how to speak with the person</extracomment>
        <translation>Ik hoor slecht</translation>
    </message>
    <message>
        <source>I see badly</source>
        <extracomment>Preparing a visit: how to speak with the person</extracomment>
        <translation>Ik zie slecht</translation>
    </message>
    <message>
        <source>Reading is hard for me</source>
        <extracomment>Preparing a visit: how to speak with the person</extracomment>
        <translation>Lezen is moeilijk voor mij</translation>
    </message>
    <message>
        <source>You need an interpreter for</source>
        <extracomment>Preparing a visit: name of a field; a language</extracomment>
        <translation>U heeft een tolk nodig voor</translation>
    </message>
    <message>
        <source>Who comes with you</source>
        <extracomment>Preparing a visit: name of a field; a person</extracomment>
        <translation>Wie met u meekomt</translation>
    </message>
    <message>
        <source>How to reach you best</source>
        <extracomment>Preparing a visit: name of a field</extracomment>
        <translation>Hoe u het best te bereiken bent</translation>
    </message>
    <message>
        <source>3. Is this right?</source>
        <extracomment>Card on the page to prepare a visit</extracomment>
        <translation>3. Klopt dit?</translation>
    </message>
    <message>
        <source>There is nothing to check in your record.</source>
        <extracomment>Preparing a visit: there is nothing in the record to check</extracomment>
        <translation>In uw dossier staat niets om na te kijken.</translation>
    </message>
    <message>
        <source>I have no allergies that I know of</source>
        <extracomment>Preparing a visit: the person confirms it; a record without allergies does not say so</extracomment>
        <translation>Ik heb geen allergieën, voor zover ik weet</translation>
    </message>
    <message>
        <source>4. What goes on the page?</source>
        <extracomment>Card on the page to prepare a visit</extracomment>
        <translation>4. Wat komt er op de bladzijde?</translation>
    </message>
    <message>
        <source>What you leave out is named on the page as left out by you.</source>
        <extracomment>Preparing a visit: help with the parts of the page</extracomment>
        <translation>Laat u iets weg? Dan staat op de bladzijde dat u dat koos.</translation>
    </message>
    <message>
        <source>A second sheet with charts</source>
        <extracomment>Preparing a visit: a second sheet</extracomment>
        <translation>Een tweede blad met grafieken</translation>
    </message>
    <message>
        <source>5. The page</source>
        <extracomment>Card on the page to prepare a visit</extracomment>
        <translation>5. De bladzijde</translation>
    </message>
    <message>
        <source>See the page</source>
        <extracomment>Preparing a visit: show the page as it will be</extracomment>
        <translation>Bekijk de bladzijde</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <extracomment>Card on the page to prepare a visit</extracomment>
        <translation>Na het gesprek</translation>
    </message>
    <message>
        <source>What was agreed? Write it down in four lines at most.</source>
        <extracomment>After a visit: help with the four lines</extracomment>
        <translation>Wat is er afgesproken? Schrijf het op in hoogstens vier regels.</translation>
    </message>
    <message>
        <source>Agreed, line %1</source>
        <extracomment>After a visit: name of a field; %1 is a number</extracomment>
        <translation>Afgesproken, regel %1</translation>
    </message>
    <message>
        <source>How will you tell it at home?</source>
        <extracomment>After a visit: name of a field</extracomment>
        <translation>Hoe vertelt u het thuis?</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Preparing a visit: back to the version before</extracomment>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>Preparing a visit: on to the version after</extracomment>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Which visit is it?</source>
        <extracomment>Card on the page to prepare a visit that is not in the record</extracomment>
        <translation>Welke afspraak is het?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <extracomment>Preparing a visit: name of a field</extracomment>
        <translation>Waar gaat het over?</translation>
    </message>
    <message>
        <source>With whom?</source>
        <extracomment>Preparing a visit: name of a field</extracomment>
        <translation>Met wie?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <extracomment>Preparing a visit: name of a field</extracomment>
        <translation>Op welke dag?</translation>
    </message>
    <message>
        <source>For example 8-12-2026. You can leave it empty.</source>
        <extracomment>Preparing a visit: help with the day</extracomment>
        <translation>Bijvoorbeeld 8-12-2026. Weet u het niet? Laat het leeg.</translation>
    </message>
    <message>
        <source>Your medicines</source>
        <extracomment>Preparing a visit: above the medicines to check</extracomment>
        <translation>Uw medicijnen</translation>
    </message>
    <message>
        <source>What you cannot stand</source>
        <extracomment>Preparing a visit: above the allergies to check</extracomment>
        <translation>Waar u niet tegen kunt</translation>
    </message>
    <message>
        <source>Your complaints and illnesses</source>
        <extracomment>Preparing a visit: above the complaints and illnesses to check</extracomment>
        <translation>Uw klachten en ziektes</translation>
    </message>
    <message>
        <source>The rest of this is right</source>
        <extracomment>Preparing a visit: of all lines of this list that nothing was said of</extracomment>
        <translation>De rest klopt</translation>
    </message>
    <message>
        <source>Do you have something to choose?</source>
        <extracomment>Card on the page to prepare a visit: options side by side</extracomment>
        <translation>Valt er iets te kiezen?</translation>
    </message>
    <message>
        <source>Put your options beside what matters to you. You see what you still want to ask.</source>
        <extracomment>Preparing a visit: what options side by side are for</extracomment>
        <translation>Zet uw mogelijkheden naast wat voor u telt. U ziet dan wat u nog wilt vragen.</translation>
    </message>
    <message>
        <source>Put my options side by side</source>
        <extracomment>Preparing a visit: to the page with options side by side</extracomment>
        <translation>Zet mijn mogelijkheden naast elkaar</translation>
    </message>
    <message>
        <source>Is it a talk by video?</source>
        <extracomment>Card on the page to prepare a visit: a talk by video</extracomment>
        <translation>Is het een gesprek via beeld?</translation>
    </message>
</context>
<context>
    <name>VisitSave</name>
    <message>
        <source>Everyone who has the file can read it. Keep it in a safe place.</source>
        <extracomment>Preparing a visit: before the page is saved as a file</extracomment>
        <translation>Iedereen die het bestand heeft, kan het lezen. Bewaar het op een veilige plek.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <extracomment>Preparing a visit: save the page as a PDF file
----------
Preparing a visit: title of the window to choose a place</extracomment>
        <translation>Bewaar de bladzijde</translation>
    </message>
    <message>
        <source>The page is saved. You can print it.</source>
        <extracomment>Preparing a visit: the file is there</extracomment>
        <translation>De bladzijde is bewaard. U kunt hem afdrukken.</translation>
    </message>
    <message>
        <source>Print the page</source>
        <extracomment>Preparing a visit: put the page on paper</extracomment>
        <translation>Print de bladzijde</translation>
    </message>
    <message>
        <source>The page is with your printer.</source>
        <extracomment>Preparing a visit: the printer has the page</extracomment>
        <translation>De bladzijde is bij uw printer.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Save the page. Then print the file.</source>
        <extracomment>Preparing a visit: printing did not work</extracomment>
        <translation>De printer deed het niet. Bewaar de bladzijde. Print dan het bestand.</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>To the doctor</source>
        <extracomment>Title of the place to prepare visits</extracomment>
        <translation>Naar de dokter</translation>
    </message>
    <message>
        <source>Prepare the talk at home. Then you say what you want to say, and your doctor reads it on one page.</source>
        <extracomment>Below that title</extracomment>
        <translation>Bereid het gesprek thuis voor. Dan zegt u wat u wilt zeggen. En uw dokter leest het op één bladzijde.</translation>
    </message>
    <message>
        <source>Which visit do you want to prepare?</source>
        <extracomment>Card at the place to prepare visits</extracomment>
        <translation>Welke afspraak wilt u voorbereiden?</translation>
    </message>
    <message>
        <source>Your record holds no appointment that is still to come.</source>
        <extracomment>At the place to prepare visits: no appointment is known. That does not mean there is none</extracomment>
        <translation>In uw dossier staat geen afspraak die nog komt.</translation>
    </message>
    <message>
        <source>%1 · You began preparing</source>
        <extracomment>Below a visit; %1 is when and with whom</extracomment>
        <translation>%1 · U bent begonnen</translation>
    </message>
    <message>
        <source>Another visit</source>
        <extracomment>At the place to prepare visits: one that is not in the record</extracomment>
        <translation>Een andere afspraak</translation>
    </message>
    <message>
        <source>What you prepared before</source>
        <extracomment>Card at the place to prepare visits</extracomment>
        <translation>Wat u eerder voorbereidde</translation>
    </message>
    <message>
        <source>Fill in a questionnaire</source>
        <extracomment>Card at the place to prepare visits</extracomment>
        <translation>Vul een vragenlijst in</translation>
    </message>
    <message>
        <source>Your doctor can ask you to do this. The score comes on the page for your doctor.</source>
        <extracomment>At the place to prepare visits</extracomment>
        <translation>Uw dokter kan u dit vragen. De score komt op de bladzijde voor uw dokter.</translation>
    </message>
    <message>
        <source>Your care provider asks you this</source>
        <extracomment>Card at the place to prepare visits: questionnaires of care providers</extracomment>
        <translation>Dit vraagt uw zorgverlener u</translation>
    </message>
    <message>
        <source>Ask a question in writing</source>
        <extracomment>Card at the place to prepare visits: questions in writing</extracomment>
        <translation>Stel een vraag op papier</translation>
    </message>
    <message>
        <source>For what has no hurry. You choose what goes along.</source>
        <extracomment>At the place to prepare visits: what a question in writing is</extracomment>
        <translation>Voor wat geen haast heeft. U kiest wat meegaat.</translation>
    </message>
    <message>
        <source>Write a question</source>
        <extracomment>At the place to prepare visits: a new question in writing</extracomment>
        <translation>Schrijf een vraag</translation>
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
    <message>
        <source>Put back a backup</source>
        <extracomment>Choice on the first page: make a record of a backup</extracomment>
        <translation>Een reservekopie terugzetten</translation>
    </message>
    <message>
        <source>From a copy you made before with Regie.</source>
        <extracomment>Below that choice</extracomment>
        <translation>Uit een kopie die u eerder met Regie maakte.</translation>
    </message>
</context>
<context>
    <name>regie::ui::AddPortalViewModel</name>
    <message>
        <source>Fill in the address you were given.</source>
        <extracomment>Adding a care provider, next to an empty field for an address</extracomment>
        <translation>Vul het adres in dat u kreeg.</translation>
    </message>
    <message>
        <source>This address cannot be right. It has to start with https://</source>
        <extracomment>Adding a care provider, next to an address that cannot be</extracomment>
        <translation>Dit adres kan niet. Het begint met https://</translation>
    </message>
    <message>
        <source>Give it a name, for example: my doctor.</source>
        <extracomment>Adding a care provider, next to an empty field for the name</extracomment>
        <translation>Geef een naam, zoals: mijn dokter.</translation>
    </message>
    <message>
        <source>You have this name already. Take another one.</source>
        <extracomment>Adding a care provider, next to its name</extracomment>
        <translation>Deze naam heeft u al. Kies een andere.</translation>
    </message>
    <message>
        <source>Fill in whose service it is. They can see your data.</source>
        <extracomment>Adding a care provider: who passes on the data has to be known</extracomment>
        <translation>Vul in van wie de dienst is. Die kan zien wat u krijgt.</translation>
    </message>
    <message>
        <source>Fill in a name, or the first part of it.</source>
        <extracomment>Looking for a care provider without a name</extracomment>
        <translation>Vul een naam in, of het begin ervan.</translation>
    </message>
    <message>
        <source>No care provider has that name. Try a shorter part of it.</source>
        <extracomment>Looking for a care provider: none has that name</extracomment>
        <translation>Niemand heeft die naam. Probeer een korter stuk.</translation>
    </message>
    <message>
        <source>Look for your care provider first, and choose it.</source>
        <extracomment>Adding a care provider: none was chosen from the list</extracomment>
        <translation>Zoek eerst uw zorgverlener en kies die.</translation>
    </message>
</context>
<context>
    <name>regie::ui::AddViewModel</name>
    <message>
        <source>Which year? Fill in the year as well. If you do not know it, leave the date empty.</source>
        <extracomment>What is not right about a date that was typed</extracomment>
        <translation>Welk jaar? Vul ook het jaar in. Weet u het niet? Laat de datum dan leeg.</translation>
    </message>
    <message>
        <source>Which month? Fill in the month as well, or leave the day empty.</source>
        <extracomment>What is not right about a date that was typed</extracomment>
        <translation>Welke maand? Vul ook de maand in, of laat de dag leeg.</translation>
    </message>
    <message>
        <source>Write the year with 4 digits, for example 2019.</source>
        <extracomment>What is not right about a date that was typed</extracomment>
        <translation>Schrijf het jaar met 4 cijfers, zoals 2019.</translation>
    </message>
    <message>
        <source>Write the month as a number from 1 to 12, or as a word, for example May.</source>
        <extracomment>What is not right about a date that was typed</extracomment>
        <translation>Schrijf de maand als getal van 1 tot 12, of als woord, zoals mei.</translation>
    </message>
    <message>
        <source>Write the day as a number from 1 to 31.</source>
        <extracomment>What is not right about a date that was typed</extracomment>
        <translation>Schrijf de dag als getal van 1 tot 31.</translation>
    </message>
    <message>
        <source>This month does not have that day. Look at the day and the month again.</source>
        <extracomment>What is not right about a date that was typed</extracomment>
        <translation>Deze maand heeft die dag niet. Kijk nog eens naar de dag en de maand.</translation>
    </message>
    <message>
        <source>Write the time as hours and minutes, for example 14:30.</source>
        <extracomment>What is not right about a time that was typed</extracomment>
        <translation>Schrijf de tijd als uren en minuten, zoals 14:30.</translation>
    </message>
    <message>
        <source>Fill in the day, the month and the year as well, or leave the time empty.</source>
        <extracomment>What is not right about a time that was typed</extracomment>
        <translation>Vul ook de dag, de maand en het jaar in, of laat de tijd leeg.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Kies eerst een bestand.</translation>
    </message>
    <message>
        <source>Fill this in. A few words are enough.</source>
        <translation>Vul dit in. Een paar woorden is genoeg.</translation>
    </message>
    <message>
        <source>When is it? Fill in at least the month and the year.</source>
        <extracomment>A date that is needed was not filled in</extracomment>
        <translation>Wanneer is het? Vul minstens de maand en het jaar in.</translation>
    </message>
    <message>
        <source>The end is before the beginning. Look at both dates again.</source>
        <extracomment>The end of a period lies before its beginning</extracomment>
        <translation>Het einde is voor het begin. Kijk nog eens naar beide datums.</translation>
    </message>
    <message>
        <source>This file is not on this computer. Save it first, then choose it here.</source>
        <extracomment>The chosen file is not on this computer</extracomment>
        <translation>Dit bestand staat niet op deze computer. Bewaar het eerst. Kies het dan hier.</translation>
    </message>
    <message>
        <source>This document names another person. Nothing was added. If it is yours, use Bring in files: there you can say so.</source>
        <extracomment>A document that was chosen names another person than the record</extracomment>
        <translation>In dit document staat een andere naam. Er is niets toegevoegd. Is het toch van u? Kies dan Haal bestanden binnen. Daar kunt u dat zeggen.</translation>
    </message>
</context>
<context>
    <name>regie::ui::BackupViewModel</name>
    <message>
        <source>backup</source>
        <extracomment>Name of the file of a backup</extracomment>
        <translation>reservekopie</translation>
    </message>
    <message>
        <source>my-record</source>
        <extracomment>Name of the folder with everything of a record; a date follows</extracomment>
        <translation>mijn-dossier</translation>
    </message>
</context>
<context>
    <name>regie::ui::CodePaperViewModel</name>
    <message>
        <source>recovery-code</source>
        <extracomment>Name of the file with the recovery code to print</extracomment>
        <translation>herstelcode</translation>
    </message>
    <message>
        <source>Recovery code of Regie</source>
        <extracomment>Title of the paper with the recovery code</extracomment>
        <translation>Herstelcode van Regie</translation>
    </message>
    <message>
        <source>Of: %1</source>
        <extracomment>On the paper with the recovery code; %1 is a name</extracomment>
        <translation>Van: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <extracomment>On the paper with the recovery code; %1 is a day</extracomment>
        <translation>Gemaakt op %1</translation>
    </message>
    <message>
        <source>Did you forget your passphrase? With this code you still open your record.</source>
        <extracomment>On the paper with the recovery code: what it is for</extracomment>
        <translation>Bent u uw wachtwoord vergeten? Met deze code opent u uw dossier toch.</translation>
    </message>
    <message>
        <source>How you use it</source>
        <extracomment>On the paper with the recovery code: heading</extracomment>
        <translation>Zo gebruikt u de code</translation>
    </message>
    <message>
        <source>Start Regie and press “I do not know my passphrase”.</source>
        <extracomment>On the paper with the recovery code: how to use it</extracomment>
        <translation>Start Regie en druk op “Ik weet mijn wachtwoord niet meer”.</translation>
    </message>
    <message>
        <source>Type the seven groups, from 1 to 7. Capitals do not matter.</source>
        <extracomment>On the paper with the recovery code: how to use it</extracomment>
        <translation>Typ de zeven groepen, van 1 tot en met 7. Hoofdletters maken niet uit.</translation>
    </message>
    <message>
        <source>The code has no letters O, I, L and U. A round sign is a zero, a line is a one.</source>
        <extracomment>On the paper with the recovery code: how to read it</extracomment>
        <translation>In de code staan geen letters O, I, L en U. Een rondje is een nul, een streep is een één.</translation>
    </message>
    <message>
        <source>Where you keep it</source>
        <extracomment>On the paper with the recovery code: heading</extracomment>
        <translation>Waar u dit blad bewaart</translation>
    </message>
    <message>
        <source>At home, where nobody looks. For example with your passport.</source>
        <extracomment>On the paper with the recovery code: where to keep it</extracomment>
        <translation>Thuis, waar niemand kijkt. Bijvoorbeeld bij uw paspoort.</translation>
    </message>
    <message>
        <source>Not near the computer, and not as a photo on your telephone.</source>
        <extracomment>On the paper with the recovery code: where to keep it</extracomment>
        <translation>Niet bij de computer, en niet als foto op uw telefoon.</translation>
    </message>
    <message>
        <source>Whoever has this paper and your computer can read all of your record.</source>
        <extracomment>On the paper with the recovery code: where to keep it</extracomment>
        <translation>Wie dit blad en uw computer heeft, kan uw hele dossier lezen.</translation>
    </message>
    <message>
        <source>Are code and passphrase both lost? Then nobody can open your record. The makers of Regie cannot either.</source>
        <extracomment>On the paper with the recovery code: its last words</extracomment>
        <translation>Zijn de code en het wachtwoord allebei weg? Dan kan niemand uw dossier openen. Ook de makers van Regie niet.</translation>
    </message>
</context>
<context>
    <name>regie::ui::DesktopNotice</name>
    <message>
        <source>It is time for your measurement</source>
        <translation>Het is tijd voor uw meting</translation>
    </message>
    <message>
        <source>Open Regie to write it down.</source>
        <translation>Open Regie om hem op te schrijven.</translation>
    </message>
    <message>
        <source>Open Regie</source>
        <translation>Open Regie</translation>
    </message>
</context>
<context>
    <name>regie::ui::DiaryViewModel</name>
    <message>
        <source>%1: %2, at %3</source>
        <translation>%1: %2, om %3</translation>
    </message>
    <message>
        <source>Write something first. A few words are enough.</source>
        <extracomment>Next to the field of the diary, which is empty</extracomment>
        <translation>Schrijf eerst iets op. Een paar woorden zijn genoeg.</translation>
    </message>
    <message>
        <source>Fill in the day, the month and the year.</source>
        <extracomment>Next to the day of an entry of the diary</extracomment>
        <translation>Vul de dag, de maand en het jaar in.</translation>
    </message>
    <message>
        <source>This day has yet to come. Fill in today or an earlier day.</source>
        <extracomment>Next to the day of an entry of the diary</extracomment>
        <translation>Deze dag komt nog. Vul vandaag in, of een eerdere dag.</translation>
    </message>
    <message>
        <source>%1: and %2 more</source>
        <extracomment>In the diary, behind the first of a day: %1 is what was measured, %2 how many more times</extracomment>
        <translation>%1: en nog %2</translation>
    </message>
</context>
<context>
    <name>regie::ui::DocumentViewModel</name>
    <message>
        <source>File %1</source>
        <translation>Bestand %1</translation>
    </message>
    <message>
        <source>document</source>
        <extracomment>Name of the file for a copy of a document: without what it is about</extracomment>
        <translation>document</translation>
    </message>
</context>
<context>
    <name>regie::ui::FactViewModel</name>
    <message>
        <source>received on %1</source>
        <extracomment>Where a fact comes from; %1 is a day</extracomment>
        <translation>ontvangen op %1</translation>
    </message>
    <message>
        <source>You say: this is not right</source>
        <extracomment>A remark of the person about a fact</extracomment>
        <translation>U zegt: dit klopt niet</translation>
    </message>
    <message>
        <source>You say: this is not about me</source>
        <extracomment>A remark of the person about a fact</extracomment>
        <translation>U zegt: dit gaat niet over mij</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>A remark of the person about a fact</extracomment>
        <translation>Uw notitie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact that is one half of a blood pressure: the other half, measured at the same moment. %1 is &quot;Lower blood pressure&quot;, %2 &quot;81 mmHg&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>regie::ui::FileSourcesViewModel</name>
    <message>
        <source>Nothing of it could be read.</source>
        <extracomment>Below the name of a file of which nothing could be read</extracomment>
        <translation>Hier was niets van te lezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), last on %1</source>
        <extracomment>Below the name of a file that was brought in; %n is how much, %1 a day</extracomment>
        <translation>
            <numerusform>%n gegeven, op %1</numerusform>
            <numerusform>%n gegevens, het laatst op %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::FolderBackupsViewModel</name>
    <message>
        <source>%1, at %2</source>
        <extracomment>When a backup was made; %1 is a day, %2 a time such as 9:05</extracomment>
        <translation>%1 om %2 uur</translation>
    </message>
    <message>
        <source>Type the whole address. It starts with https://</source>
        <extracomment>Looking in a folder on the internet: what was typed is no address</extracomment>
        <translation>Typ het hele adres. Het begint met https://</translation>
    </message>
    <message>
        <source>record %1</source>
        <extracomment>A backup in a folder with those of several records; %1 is 1, 2 and so on</extracomment>
        <translation>dossier %1</translation>
    </message>
    <message>
        <source>The folder works, but there is no backup of Regie in it. Is it the right folder?</source>
        <extracomment>Looking for backups in a folder on the internet: it works, but there is none</extracomment>
        <translation>De map werkt. Er staat geen reservekopie van Regie in. Is het de goede map?</translation>
    </message>
</context>
<context>
    <name>regie::ui::ImportViewModel</name>
    <message>
        <source>This is no file on this computer. Save it first, then choose it here.</source>
        <extracomment>After something was dropped on the window that is no file of this computer</extracomment>
        <translation>Dit is geen bestand op deze computer. Bewaar het eerst. Kies het dan hier.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Ask the sender to send it again.</source>
        <extracomment>Why a file was not taken in</extracomment>
        <translation>In dit bestand zit niets. Vraag de afzender om het nog eens te sturen.</translation>
    </message>
    <message>
        <source>%1, part %2</source>
        <extracomment>A place in a file that was not taken in; %1 is a file, %2 a number</extracomment>
        <translation>%1, deel %2</translation>
    </message>
    <message>
        <source>This file is about somebody else. Take it in alone if it is about you after all.</source>
        <extracomment>Why one of several files was not taken in</extracomment>
        <translation>Dit bestand gaat over iemand anders. Gaat het toch over u? Neem het dan alleen op.</translation>
    </message>
</context>
<context>
    <name>regie::ui::MeasureEntryViewModel</name>
    <message>
        <source>Measure before you take your medicines. Sit still for 5 minutes, feet flat, arm on the table. Do not talk.</source>
        <extracomment>How to measure blood pressure well</extracomment>
        <translation>Meet vóór uw medicijnen. Zit 5 minuten stil, voeten plat, arm op tafel. Praat niet.</translation>
    </message>
    <message>
        <source>Before or after which meal?</source>
        <extracomment>What can be told of a measurement of blood sugar</extracomment>
        <translation>Voor of na welke maaltijd?</translation>
    </message>
    <message>
        <source>Who measured?</source>
        <extracomment>What can be told of a measurement</extracomment>
        <translation>Wie heeft gemeten?</translation>
    </message>
    <message>
        <source>myself</source>
        <extracomment>Who measured</extracomment>
        <translation>ikzelf</translation>
    </message>
    <message>
        <source>somebody close to me</source>
        <extracomment>Who measured</extracomment>
        <translation>iemand die dicht bij mij staat</translation>
    </message>
    <message>
        <source>a care provider</source>
        <extracomment>Who measured</extracomment>
        <translation>een zorgverlener</translation>
    </message>
    <message>
        <source>Fill in this number.</source>
        <extracomment>Next to a number of a measurement that is empty</extracomment>
        <translation>Vul dit getal in.</translation>
    </message>
    <message>
        <source>Your series: %1, measurement %2 of %3.</source>
        <extracomment>Above a measurement of a series; %1 is a part of the day, %2 and %3 numbers</extracomment>
        <translation>Uw serie: %1, meting %2 van %3.</translation>
    </message>
    <message>
        <source>Your series: %1.</source>
        <extracomment>Above a measurement of a series; %1 is a part of the day</extracomment>
        <translation>Uw serie: %1.</translation>
    </message>
    <message>
        <source>Type the time like 8:10, or leave it empty.</source>
        <extracomment>Next to the time of a measurement</extracomment>
        <translation>Typ de tijd zoals 8:10, of laat het leeg.</translation>
    </message>
    <message>
        <source>Fill in the day, the month and the year.</source>
        <extracomment>Next to the day of a measurement</extracomment>
        <translation>Vul de dag, de maand en het jaar in.</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>When it was measured: at this moment</extracomment>
        <translation>nu</translation>
    </message>
</context>
<context>
    <name>regie::ui::MeasureGiveViewModel</name>
    <message numerus="yes">
        <source>%n measurement(s)</source>
        <extracomment>Below a kind of measurement that can be given: how many there are of it</extracomment>
        <translation>
            <numerusform>%n meting</numerusform>
            <numerusform>%n metingen</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be sent: %1. You can print it.</source>
        <extracomment>Kinds that cannot be sent to a care provider; %1 is their names</extracomment>
        <translation>Dit kunt u niet versturen: %1. Printen kan wel.</translation>
    </message>
    <message>
        <source>Only what you filled in yourself is sent. What a care provider or a watch measured stays here.</source>
        <extracomment>Measurements that are not sent</extracomment>
        <translation>Alleen wat u zelf invulde, gaat mee. Wat een zorgverlener of een horloge mat, blijft hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n was/were sent there before. That does not go again.</source>
        <extracomment>Measurements that are not sent once more</extracomment>
        <translation>
            <numerusform>%n is daar al eerder heen gestuurd. Die gaat niet nog een keer.</numerusform>
            <numerusform>%n zijn daar al eerder heen gestuurd. Die gaan niet nog een keer.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too much for one time. Choose fewer days.</source>
        <extracomment>Too many measurements for one time</extracomment>
        <translation>Dit is te veel voor één keer. Kies minder dagen.</translation>
    </message>
    <message>
        <source>takes no measurements</source>
        <extracomment>Beside a care provider</extracomment>
        <translation>neemt geen metingen aan</translation>
    </message>
    <message>
        <source>sign in there first</source>
        <extracomment>Beside a care provider</extracomment>
        <translation>log daar eerst in</translation>
    </message>
    <message>
        <source>Your name goes along. Nothing else does.</source>
        <extracomment>What is sent besides the measurements</extracomment>
        <translation>Uw naam gaat mee. Verder gaat er niets mee.</translation>
    </message>
    <message>
        <source>Your name and birth date go along. Nothing else does.</source>
        <extracomment>What is sent besides the measurements</extracomment>
        <translation>Uw naam en geboortedatum gaan mee. Verder gaat er niets mee.</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <extracomment>While measurements are sent; %1 is a care provider</extracomment>
        <translation>Het gaat naar %1.</translation>
    </message>
    <message>
        <source>%1 did not take it, or not all of it.</source>
        <extracomment>A care provider did not take measurements; %1 is its name</extracomment>
        <translation>%1 nam het niet aan, of niet alles.</translation>
    </message>
    <message>
        <source>It is not sure whether %1 has it. Regie asks before it sends again.</source>
        <extracomment>Not known whether measurements arrived; %1 is a care provider</extracomment>
        <translation>Het is niet zeker of %1 het heeft. Regie vraagt dat na voor het weer iets stuurt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has it: %n measurement(s).</source>
        <extracomment>Measurements arrived; %1 is a care provider, %n how many</extracomment>
        <translation>
            <numerusform>%1 heeft het: %n meting.</numerusform>
            <numerusform>%1 heeft het: %n metingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what goes on the page first.</source>
        <extracomment>In place of the buttons to print measurements</extracomment>
        <translation>Kies eerst wat er op het blad komt.</translation>
    </message>
    <message numerus="yes">
        <source>One page has room for %n kinds. Choose fewer.</source>
        <extracomment>In place of the buttons to print measurements; %n is a number</extracomment>
        <translation>
            <numerusform>Op één blad is plaats voor %n soorten. Kies er minder.</numerusform>
            <numerusform>Op één blad is plaats voor %n soorten. Kies er minder.</numerusform>
        </translation>
    </message>
    <message>
        <source>measurements</source>
        <extracomment>Name of the file with measurements to print; says nothing of what is in it</extracomment>
        <translation>metingen</translation>
    </message>
    <message>
        <source>How it was measured: %1</source>
        <extracomment>On paper: how was measured; %1 is a list such as &quot;left arm 12×, sitting 14×&quot;</extracomment>
        <translation>Hoe er gemeten is: %1</translation>
    </message>
    <message>
        <source>Meter: %1</source>
        <extracomment>On paper: with which devices was measured</extracomment>
        <translation>Meter: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) is/are outside what the meter can measure. That does not count in the average.</source>
        <extracomment>On paper: values such as &quot;LO&quot; of a meter</extracomment>
        <translation>
            <numerusform>%n waarde ligt buiten wat de meter kan meten. Die telt niet mee in het gemiddelde.</numerusform>
            <numerusform>%n waarden liggen buiten wat de meter kan meten. Die tellen niet mee in het gemiddelde.</numerusform>
        </translation>
    </message>
    <message>
        <source>My measurements</source>
        <extracomment>Title of the page with measurements to print</extracomment>
        <translation>Mijn metingen</translation>
    </message>
    <message>
        <source>born %1</source>
        <extracomment>On the page with measurements; %1 is a birth date</extracomment>
        <translation>geboren op %1</translation>
    </message>
    <message>
        <source>From %1 up to and including %2</source>
        <extracomment>On the page with measurements; %1 and %2 are days</extracomment>
        <translation>Van %1 tot en met %2</translation>
    </message>
    <message>
        <source>Filled dot: measured by the patient. Open dot: measured by a care provider.</source>
        <extracomment>Below the charts on paper</extracomment>
        <translation>Dichte stip: gemeten door de patiënt. Open stip: gemeten door een zorgverlener.</translation>
    </message>
    <message>
        <source>Whole line: upper pressure. Dashed line: lower pressure.</source>
        <extracomment>Below the charts on paper, of a blood pressure</extracomment>
        <translation>Hele lijn: bovendruk. Streepjeslijn: onderdruk.</translation>
    </message>
    <message>
        <source>Made by the patient with Regie on %1. Regie does not judge the values.</source>
        <extracomment>Last line on the page with measurements; %1 is a day</extracomment>
        <translation>Gemaakt door de patiënt met Regie op %1. Regie beoordeelt de waarden niet.</translation>
    </message>
    <message>
        <source>It is ready to go. %1 could not be reached now. It goes the next time Regie fetches.</source>
        <extracomment>Measurements are still to be sent; %1 is a care provider</extracomment>
        <translation>Het staat klaar. %1 is nu niet te bereiken. Het gaat mee als Regie weer ophaalt.</translation>
    </message>
    <message>
        <source>Series from %1.</source>
        <extracomment>On paper: a series by a plan; %1 is the day it began</extracomment>
        <translation>Reeks vanaf %1.</translation>
    </message>
    <message>
        <source>Still too few measurements for an average.</source>
        <extracomment>On paper: a series by a plan that is not far enough</extracomment>
        <translation>Nog te weinig metingen voor een gemiddelde.</translation>
    </message>
    <message>
        <source>Average of all: %1.</source>
        <extracomment>On paper: of a series by a plan; %1 is a value</extracomment>
        <translation>Gemiddelde van alle: %1.</translation>
    </message>
    <message>
        <source>Without the first day: %1.</source>
        <extracomment>On paper: of a series by a plan; %1 is a value</extracomment>
        <translation>Zonder de eerste dag: %1.</translation>
    </message>
    <message>
        <source>Target for %1: %2.</source>
        <extracomment>On paper; %1 is a kind of measurement, %2 what it should be</extracomment>
        <translation>Streefwaarde voor %1: %2.</translation>
    </message>
    <message>
        <source>Chosen by the patient.</source>
        <extracomment>On paper, beside a target</extracomment>
        <translation>Gekozen door de patiënt.</translation>
    </message>
    <message>
        <source>Agreed with %1.</source>
        <translation>Afgesproken met %1.</translation>
    </message>
</context>
<context>
    <name>regie::ui::MeasureImportViewModel</name>
    <message>
        <source>leave out</source>
        <extracomment>What a column of a table holds</extracomment>
        <translation>weglaten</translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>What a column of a table holds</extracomment>
        <translation>dag</translation>
    </message>
    <message>
        <source>time</source>
        <extracomment>What a column of a table holds</extracomment>
        <translation>tijd</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>What a column of a table holds</extracomment>
        <translation>notitie</translation>
    </message>
    <message>
        <source>device</source>
        <extracomment>What a column of a table holds</extracomment>
        <translation>apparaat</translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s)</source>
        <extracomment>Beside an earlier import of a device</extracomment>
        <translation>
            <numerusform>%n meting</numerusform>
            <numerusform>%n metingen</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is not on this computer. Save it first, then choose it here.</source>
        <extracomment>The chosen file is not on this computer</extracomment>
        <translation>Dit bestand staat niet op deze computer. Sla het eerst op en kies het dan hier.</translation>
    </message>
    <message>
        <source>Regie does not know this kind of measurement</source>
        <extracomment>Why something of a file was not taken in</extracomment>
        <translation>Dit soort meting kent Regie niet</translation>
    </message>
    <message>
        <source>The number cannot be</source>
        <extracomment>Why something of a file was not taken in</extracomment>
        <translation>Het getal kan niet</translation>
    </message>
    <message>
        <source>Regie does not know the unit</source>
        <extracomment>Why something of a file was not taken in</extracomment>
        <translation>Regie kent de eenheid niet</translation>
    </message>
    <message>
        <source>Regie cannot read it</source>
        <extracomment>Why something of a file was not taken in</extracomment>
        <translation>Regie kan het niet lezen</translation>
    </message>
</context>
<context>
    <name>regie::ui::MeasurePlanViewModel</name>
    <message>
        <source>today at %1</source>
        <extracomment>When a reminder comes; %1 is a time</extracomment>
        <translation>vandaag om %1 uur</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <extracomment>When a reminder comes; %1 is a time</extracomment>
        <translation>morgen om %1 uur</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>When a reminder comes; %1 is a day, %2 a time</extracomment>
        <translation>%1 om %2 uur</translation>
    </message>
    <message>
        <source>Average of all: %1.</source>
        <extracomment>Result of a series; %1 is a value with how many measurements</extracomment>
        <translation>Gemiddelde van alles: %1.</translation>
    </message>
    <message>
        <source>Average without the first day: %1.</source>
        <extracomment>Result of a series; %1 is a value with how many measurements</extracomment>
        <translation>Gemiddelde zonder de eerste dag: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, of %n measurement(s)</source>
        <extracomment>An average and of how many measurements; %1 is a value</extracomment>
        <translation>
            <numerusform>%1, van %n meting</numerusform>
            <numerusform>%1, van %n metingen</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>How a moment of a series went</extracomment>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How a moment of a series went: some of its measurements are there; two numbers</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>A moment of a series: it can be done now</extracomment>
        <translation>nu</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>A moment of a series that has yet to come</extracomment>
        <translation>straks</translation>
    </message>
    <message>
        <source>not done</source>
        <extracomment>How a moment of a series went</extracomment>
        <translation>niet gedaan</translation>
    </message>
</context>
<context>
    <name>regie::ui::MeasureSeriesViewModel</name>
    <message>
        <source>Average of a day</source>
        <extracomment>A figure of measurements</extracomment>
        <translation>Gemiddeld per dag</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>%1, lowest and highest</source>
        <extracomment>A figure of measurements: of the upper or lower blood pressure; %1 is its name</extracomment>
        <translation>%1, laagste en hoogste</translation>
    </message>
    <message>
        <source>Lowest and highest</source>
        <extracomment>A figure of measurements</extracomment>
        <translation>Laagste en hoogste</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>A figure of measurements: the lowest and the highest</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>A figure of measurements: how many there are</extracomment>
        <translation>Hoeveel metingen</translation>
    </message>
    <message>
        <source>Of care providers</source>
        <extracomment>A figure of measurements: how many of them are of care providers</extracomment>
        <translation>Van zorgverleners</translation>
    </message>
    <message>
        <source>corrected</source>
        <extracomment>Beside a measurement</extracomment>
        <translation>verbeterd</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <extracomment>A target; %1 and %2 are values</extracomment>
        <translation>tussen %1 en %2</translation>
    </message>
    <message>
        <source>not above %1</source>
        <extracomment>A target; %1 is a value</extracomment>
        <translation>niet hoger dan %1</translation>
    </message>
    <message>
        <source>not below %1</source>
        <extracomment>A target; %1 is a value</extracomment>
        <translation>niet lager dan %1</translation>
    </message>
    <message>
        <source>You chose this yourself.</source>
        <extracomment>Beside a target: the person chose it</extracomment>
        <translation>Dit koos u zelf.</translation>
    </message>
    <message>
        <source>You agreed this with %1.</source>
        <translation>Dit sprak u af met %1.</translation>
    </message>
    <message>
        <source>Fill in a number that can be. The lowest comes first.</source>
        <extracomment>Next to a target that cannot be</extracomment>
        <translation>Vul een getal in dat kan. Het laagste komt eerst.</translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) has/have no number that Regie can read. Look in your record.</source>
        <extracomment>Below the measurements of one kind</extracomment>
        <translation>
            <numerusform>%n meting heeft geen getal dat Regie kan lezen. Kijk in uw dossier.</numerusform>
            <numerusform>%n metingen hebben geen getal dat Regie kan lezen. Kijk in uw dossier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::MeasureViewModel</name>
    <message>
        <source>today</source>
        <extracomment>When something was measured</extracomment>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>When something was measured</extracomment>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>When something was measured; %1 is a day or &quot;today&quot;, %2 a time</extracomment>
        <translation>%1 om %2 uur</translation>
    </message>
    <message>
        <source>measured by yourself</source>
        <extracomment>Beside a measurement: the person did it, no care provider</extracomment>
        <translation>zelf gemeten</translation>
    </message>
</context>
<context>
    <name>regie::ui::OwnKindsViewModel</name>
    <message>
        <source>in %1</source>
        <extracomment>A kind of measurement of the person&apos;s own; %1 is a unit such as &quot;minutes&quot;</extracomment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>not below %1</source>
        <extracomment>A kind of measurement of the person&apos;s own; %1 is a number</extracomment>
        <translation>niet onder %1</translation>
    </message>
    <message>
        <source>not above %1</source>
        <extracomment>A kind of measurement of the person&apos;s own; %1 is a number</extracomment>
        <translation>niet boven %1</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <extracomment>Next to the name of a kind of measurement that is being made</extracomment>
        <translation>Geef het eerst een naam.</translation>
    </message>
    <message>
        <source>You have one of this name already. Choose another name.</source>
        <extracomment>Next to the name of a kind of measurement that is being made</extracomment>
        <translation>U heeft er al een met deze naam. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Fill in a number, or leave it empty.</source>
        <extracomment>Next to the limits of a kind of measurement that is being made</extracomment>
        <translation>Vul een getal in, of laat het leeg.</translation>
    </message>
    <message>
        <source>The lowest number must be below the highest one.</source>
        <extracomment>Next to the limits of a kind of measurement that is being made</extracomment>
        <translation>Het laagste getal moet onder het hoogste liggen.</translation>
    </message>
</context>
<context>
    <name>regie::ui::PaperOutput</name>
    <message>
        <source>The printer did not take it. Look whether it is on and try again.</source>
        <extracomment>A printer did not take a page</extracomment>
        <translation>De printer nam het niet aan. Kijk of hij aanstaat en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>No program to show it was found. The file is where you saved it.</source>
        <extracomment>A page that was saved cannot be shown</extracomment>
        <translation>Er is geen programma gevonden om het te tonen. Het bestand staat waar u het bewaarde.</translation>
    </message>
</context>
<context>
    <name>regie::ui::PortalAttentionViewModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Line on the first page: a care provider needs the person. %1 is its name, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n care providers need you for a moment.</source>
        <extracomment>Line on the first page; %n is how many care providers need the person</extracomment>
        <translation>
            <numerusform>%n zorgverlener vraagt iets van u.</numerusform>
            <numerusform>%n zorgverleners vragen iets van u.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::PortalRemovalViewModel</name>
    <message numerus="yes">
        <source>%n came in</source>
        <extracomment>Beside a day on which things came in from a care provider; %n is how many</extracomment>
        <translation>
            <numerusform>%n binnengekomen</numerusform>
            <numerusform>%n binnengekomen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays in your list. Regie fetches nothing there by itself any more. If you fetch there again, all of it may come back.</source>
        <extracomment>What becomes of a care provider of which the data is removed; %1 is its name</extracomment>
        <translation>%1 blijft in uw lijst staan. Regie haalt daar niets meer vanzelf op. Haalt u daar zelf weer op? Dan kan alles terugkomen.</translation>
    </message>
    <message>
        <source>Your data stays in your record. Regie fetches nothing more from %1. If you gave permission there, Regie gives it back. You can add it again later.</source>
        <extracomment>What becomes of a care provider that is taken away while its data stays; %1 is its name</extracomment>
        <translation>Uw gegevens blijven in uw dossier. Regie haalt niets meer op bij %1. Gaf u daar toestemming? Dan geeft Regie die terug. U kunt het later weer toevoegen.</translation>
    </message>
    <message>
        <source>Regie fetches nothing more from %1. If you gave permission there, Regie gives it back. Nothing comes back until you add it again.</source>
        <extracomment>What becomes of a care provider that is taken away with its data; %1 is its name</extracomment>
        <translation>Regie haalt niets meer op bij %1. Gaf u daar toestemming? Dan geeft Regie die terug. Er komt niets terug, tot u weer verbindt.</translation>
    </message>
</context>
<context>
    <name>regie::ui::PortalViewModel</name>
    <message>
        <source>Regie is fetching now.</source>
        <extracomment>How it is with a care provider</extracomment>
        <translation>Regie haalt nu op.</translation>
    </message>
</context>
<context>
    <name>regie::ui::PortalWords</name>
    <message>
        <source>today at %1</source>
        <extracomment>When a care provider was asked last; %1 is a time like 14:05</extracomment>
        <translation>vandaag om %1 uur</translation>
    </message>
    <message>
        <source>You have all of %1.</source>
        <extracomment>Of a care provider of which not all could be fetched now; %1 is a day</extracomment>
        <translation>U heeft alles van %1.</translation>
    </message>
    <message>
        <source>You have not signed in here yet.</source>
        <extracomment>How it is with a care provider</extracomment>
        <translation>U bent hier nog niet ingelogd.</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <extracomment>How it is with a care provider</extracomment>
        <translation>U moet opnieuw inloggen.</translation>
    </message>
    <message>
        <source>Is this data about you?</source>
        <extracomment>How it is with a care provider</extracomment>
        <translation>Gaat dit over u?</translation>
    </message>
    <message>
        <source>Something you sent may not have come through.</source>
        <extracomment>How it is with a care provider</extracomment>
        <translation>Iets wat u stuurde, kwam misschien niet aan.</translation>
    </message>
    <message>
        <source>Nothing could be fetched.</source>
        <extracomment>How it is with a care provider</extracomment>
        <translation>Het ophalen lukte niet.</translation>
    </message>
    <message>
        <source>Not all of it was fetched.</source>
        <extracomment>How it is with a care provider</extracomment>
        <translation>Niet alles is opgehaald.</translation>
    </message>
    <message>
        <source>Fetching was broken off.</source>
        <extracomment>How it is with a care provider</extracomment>
        <translation>Het ophalen brak af.</translation>
    </message>
    <message>
        <source>Nothing was fetched yet.</source>
        <extracomment>How it is with a care provider</extracomment>
        <translation>Er is nog niets opgehaald.</translation>
    </message>
    <message>
        <source>All of it was fetched.</source>
        <extracomment>How it is with a care provider</extracomment>
        <translation>Alles is opgehaald.</translation>
    </message>
    <message>
        <source>Sign in. Then Regie fetches your data.</source>
        <extracomment>What to do about a care provider</extracomment>
        <translation>Log in. Dan haalt Regie alles op.</translation>
    </message>
    <message>
        <source>Your permission is over. What you had is still there.</source>
        <extracomment>What to do about a care provider</extracomment>
        <translation>Uw toestemming is voorbij. Wat u had, is er nog.</translation>
    </message>
    <message>
        <source>The name or birth date is another than in this record. None of it was kept.</source>
        <extracomment>What to do about a care provider</extracomment>
        <translation>De naam of geboortedag is daar anders. Er is niets bewaard.</translation>
    </message>
    <message>
        <source>Look what it is about.</source>
        <extracomment>What to do about a care provider</extracomment>
        <translation>Kijk wat er is.</translation>
    </message>
    <message>
        <source>What you had is still there. Try again later.</source>
        <extracomment>What to do about a care provider</extracomment>
        <translation>Wat u had, is er nog. Probeer het later weer.</translation>
    </message>
    <message>
        <source>Look what is missing, or fetch once more.</source>
        <extracomment>What to do about a care provider</extracomment>
        <translation>Kijk wat er mist, of haal nog eens op.</translation>
    </message>
    <message>
        <source>Fetch once more. Regie goes on where it was.</source>
        <extracomment>What to do about a care provider</extracomment>
        <translation>Haal nog eens op. Regie gaat verder waar het was.</translation>
    </message>
    <message>
        <source>Fetch your data now.</source>
        <extracomment>What to do about a care provider</extracomment>
        <translation>Haal nu alles op.</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <extracomment>How it is with a kind of data of a care provider</extracomment>
        <translation>Nog niet opgehaald</translation>
    </message>
    <message>
        <source>Something you sent</source>
        <extracomment>Something that was sent to a care provider, of which no name is known</extracomment>
        <translation>Iets wat u stuurde</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Some things that were sent together; %1 is the first, %n how many more</extracomment>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>You removed data from here.</source>
        <extracomment>How it is with a care provider</extracomment>
        <translation>U heeft hier gegevens verwijderd.</translation>
    </message>
    <message>
        <source>Regie fetches here again when you ask for it.</source>
        <extracomment>What to do about a care provider</extracomment>
        <translation>Regie haalt hier weer op als u dat vraagt.</translation>
    </message>
</context>
<context>
    <name>regie::ui::PortalsViewModel</name>
    <message>
        <source>Regie asks your care providers.</source>
        <extracomment>While data is fetched from care providers, at first</extracomment>
        <translation>Regie vraagt het na.</translation>
    </message>
    <message numerus="yes">
        <source>A care provider is busy. Regie waits a moment. %n thing(s) came in.</source>
        <extracomment>While data is fetched; a care provider asked to come back later. %n is how many came in</extracomment>
        <translation>
            <numerusform>Het is daar druk. Regie wacht even. Er is %n gegeven binnen.</numerusform>
            <numerusform>Het is daar druk. Regie wacht even. Er zijn %n gegevens binnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came in so far.</source>
        <extracomment>While data is fetched from care providers</extracomment>
        <translation>
            <numerusform>Er is nu %n gegeven binnen.</numerusform>
            <numerusform>Er zijn nu %n gegevens binnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Regie is fetching now.</source>
        <extracomment>How it is with a care provider</extracomment>
        <translation>Regie haalt nu op.</translation>
    </message>
    <message>
        <source>You stopped. What came in is kept. Next time Regie goes on.</source>
        <extracomment>After the person stopped fetching from care providers</extracomment>
        <translation>U bent gestopt. Wat er is, blijft. De volgende keer gaat Regie verder.</translation>
    </message>
    <message>
        <source>There was nothing new.</source>
        <extracomment>After fetching from care providers</extracomment>
        <translation>Er was niets nieuws.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) is/are new.</source>
        <extracomment>After fetching from care providers</extracomment>
        <translation>
            <numerusform>Er is %n ding nieuw.</numerusform>
            <numerusform>Er zijn %n dingen nieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) has/have changed.</source>
        <extracomment>After fetching from care providers</extracomment>
        <translation>
            <numerusform>Er is %n ding veranderd.</numerusform>
            <numerusform>Er zijn %n dingen veranderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Regie could not read %n thing(s). That is kept aside.</source>
        <extracomment>After fetching from care providers</extracomment>
        <translation>
            <numerusform>Regie kon %n ding niet lezen. Dat staat apart.</numerusform>
            <numerusform>Regie kon %n dingen niet lezen. Die staan apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not everything came from %n care provider(s).</source>
        <extracomment>After fetching; %n is how many care providers of which not everything came</extracomment>
        <translation>
            <numerusform>Bij %n zorgverlener kwam niet alles mee.</numerusform>
            <numerusform>Bij %n zorgverleners kwam niet alles mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, your remark of %2</source>
        <extracomment>Above a remark about something that was removed; %1 is who had sent it, %2 a day</extracomment>
        <translation>%1, uw opmerking van %2</translation>
    </message>
    <message>
        <source>This is not right.</source>
        <extracomment>What the person said of something that was removed</extracomment>
        <translation>Dit klopt niet.</translation>
    </message>
    <message>
        <source>This is not mine.</source>
        <extracomment>What the person said of something that was removed</extracomment>
        <translation>Dit is niet van mij.</translation>
    </message>
</context>
<context>
    <name>regie::ui::QuestionnaireTimesViewModel</name>
    <message>
        <source>%1: %2 of %3.</source>
        <extracomment>A number on a day: %1 is the day, %2 the number and %3 the highest there is</extracomment>
        <translation>%1: %2 van %3.</translation>
    </message>
    <message>
        <source>%1: not filled in.</source>
        <extracomment>A question that was left open on a day; %1 is the day</extracomment>
        <translation>%1: niet ingevuld.</translation>
    </message>
</context>
<context>
    <name>regie::ui::QuestionnaireViewModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>A score of a questionnaire: %1 of at most %2. What it means is not said</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An earlier score: %1 is a day, %2 is &quot;8 of 27&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This question still needs an answer.</source>
        <extracomment>Next to a question of a questionnaire</extracomment>
        <translation>Op deze vraag is nog geen antwoord.</translation>
    </message>
    <message>
        <source>One answer is enough here.</source>
        <extracomment>Next to a question of a questionnaire</extracomment>
        <translation>Eén antwoord is hier genoeg.</translation>
    </message>
    <message>
        <source>Regie does not understand this answer. Write it another way.</source>
        <extracomment>Next to a question of a questionnaire</extracomment>
        <translation>Regie begrijpt dit antwoord niet. Schrijf het anders op.</translation>
    </message>
    <message>
        <source>The lowest number here is %1.</source>
        <extracomment>Next to a question of a questionnaire; %1 is a number</extracomment>
        <translation>Het laagste getal is hier %1.</translation>
    </message>
    <message>
        <source>The highest number here is %1.</source>
        <extracomment>Next to a question of a questionnaire; %1 is a number</extracomment>
        <translation>Het hoogste getal is hier %1.</translation>
    </message>
    <message>
        <source>This is too long. Make it shorter.</source>
        <extracomment>Next to a question of a questionnaire</extracomment>
        <translation>Dit is te lang. Maak het korter.</translation>
    </message>
    <message>
        <source>Use fewer digits after the comma.</source>
        <extracomment>Next to a question of a questionnaire</extracomment>
        <translation>Gebruik minder cijfers achter de komma.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer to a question of a questionnaire</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Answer to a question of a questionnaire</extracomment>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Your answers are ready to go. They go the next time you fetch.</source>
        <extracomment>A questionnaire of a care provider: the answers wait to be sent</extracomment>
        <translation>Uw antwoorden staan klaar. Ze gaan mee als u weer ophaalt.</translation>
    </message>
    <message>
        <source>Your care provider has your answers.</source>
        <extracomment>A questionnaire of a care provider: the answers were sent</extracomment>
        <translation>Uw zorgverlener heeft uw antwoorden.</translation>
    </message>
    <message>
        <source>It is not sure that your answers arrived. Regie asks the next time you fetch.</source>
        <extracomment>A questionnaire of a care provider: no answer came whether they arrived</extracomment>
        <translation>Het is niet zeker dat uw antwoorden zijn aangekomen. Regie vraagt het als u weer ophaalt.</translation>
    </message>
    <message>
        <source>For example: 24-3-2026.</source>
        <extracomment>Below a question of a questionnaire that asks for a day</extracomment>
        <translation>Bijvoorbeeld: 24-3-2026.</translation>
    </message>
    <message>
        <source>Number %1 of %2</source>
        <extracomment>Above the questions about one of several: which of how many</extracomment>
        <translation>Nummer %1 van %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 van %3</translation>
    </message>
    <message>
        <source>Add one more</source>
        <extracomment>Button below the questions about one of several</extracomment>
        <translation>Voeg er een toe</translation>
    </message>
    <message>
        <source>Add one more: %1</source>
        <translation>Voeg er een toe: %1</translation>
    </message>
    <message>
        <source>Number %1 is gone.</source>
        <extracomment>One of several was taken out of a questionnaire</extracomment>
        <translation>Nummer %1 is weg.</translation>
    </message>
    <message>
        <source>%1 %2 is gone.</source>
        <extracomment>One of several was taken out of a questionnaire; %1 is &quot;Medicine&quot;</extracomment>
        <translation>%1 %2 is weg.</translation>
    </message>
    <message>
        <source>The questions did not come along. Fetch again, or ask your care provider.</source>
        <extracomment>A care provider asks for a questionnaire, but the questions are not there</extracomment>
        <translation>De vragen kwamen niet mee. Haal opnieuw op, of vraag het uw zorgverlener.</translation>
    </message>
    <message>
        <source>Regie cannot show these questions well. Ask your care provider for another way.</source>
        <extracomment>A care provider asks for a questionnaire that cannot be shown</extracomment>
        <translation>Regie kan deze vragen niet goed laten zien. Vraag uw zorgverlener om een andere manier.</translation>
    </message>
    <message>
        <source>You say: I will fill this in. It goes the next time you fetch.</source>
        <extracomment>A questionnaire of a care provider: what it will be told</extracomment>
        <translation>U zegt: ik vul dit in. Het gaat weg als u weer ophaalt.</translation>
    </message>
    <message>
        <source>You say: I will not fill this in. It goes the next time you fetch.</source>
        <extracomment>A questionnaire of a care provider: what it will be told</extracomment>
        <translation>U zegt: ik vul dit niet in. Het gaat weg als u weer ophaalt.</translation>
    </message>
    <message>
        <source>Your care provider knows that you will fill this in.</source>
        <extracomment>A questionnaire of a care provider: what it was told</extracomment>
        <translation>Uw zorgverlener weet dat u dit invult.</translation>
    </message>
    <message>
        <source>Your care provider knows that you will not fill this in. Do you want to after all? Then tell your care provider.</source>
        <extracomment>A questionnaire of a care provider: what it was told</extracomment>
        <translation>Uw zorgverlener weet dat u dit niet invult. Wilt u het toch doen? Zeg het dan tegen uw zorgverlener.</translation>
    </message>
    <message>
        <source>Your care provider did not take what you said about this.</source>
        <extracomment>A questionnaire of a care provider: it did not take &quot;I will (not) fill this in&quot;</extracomment>
        <translation>Uw zorgverlener nam niet aan wat u hierover zei.</translation>
    </message>
    <message>
        <source>It is not sure that your care provider knows what you said. Regie asks the next time you fetch.</source>
        <extracomment>A questionnaire of a care provider: no answer came whether &quot;I will (not)&quot; arrived</extracomment>
        <translation>Het is niet zeker dat uw zorgverlener weet wat u zei. Regie vraagt het na als u weer ophaalt.</translation>
    </message>
    <message>
        <source>Time before: %1, on %2.</source>
        <extracomment>Beside a question: %1 is the number of the time before, %2 that day</extracomment>
        <translation>Vorige keer: %1, op %2.</translation>
    </message>
    <message>
        <source>There is no answer yet. One answer is enough.</source>
        <extracomment>Below a questionnaire of which no question was answered</extracomment>
        <translation>Er staat nog geen antwoord. Eén antwoord is genoeg.</translation>
    </message>
</context>
<context>
    <name>regie::ui::ReminderViewModel</name>
    <message>
        <source>Your last backup is of %1. Make a new one.</source>
        <extracomment>First page: the last backup is old; %1 is a day</extracomment>
        <translation>Uw laatste reservekopie is van %1. Maak een nieuwe.</translation>
    </message>
    <message>
        <source>There is no backup yet. Does this computer break? Then your record is gone.</source>
        <extracomment>First page: there is no backup</extracomment>
        <translation>U heeft nog geen reservekopie. Gaat deze computer stuk? Dan is uw dossier weg.</translation>
    </message>
    <message>
        <source>You shared something until a day that is over. Does it still hold?</source>
        <extracomment>First page: shares are past the day the person gave</extracomment>
        <translation>U deelde iets tot een dag die voorbij is. Geldt het nog?</translation>
    </message>
</context>
<context>
    <name>regie::ui::RemovalWords</name>
    <message>
        <source>There is nothing of %1 here.</source>
        <extracomment>Before removing what came from somebody or from a file, when there is nothing; %1 is a name</extracomment>
        <translation>Er is hier niets van %1.</translation>
    </message>
    <message numerus="yes">
        <source>What goes: %n item(s) that came in since %1.</source>
        <extracomment>Before removing data; %n is how many, %1 since which day it came in</extracomment>
        <translation>
            <numerusform>Er gaat %n gegeven weg. Dat kwam binnen op %1.</numerusform>
            <numerusform>Er gaan %n gegevens weg. Die kwamen binnen sinds %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As before again: %n item(s).</source>
        <extracomment>Before removing what came in since a day; %n is how many had changed since</extracomment>
        <translation>
            <numerusform>%n gegeven wordt weer zoals het was.</numerusform>
            <numerusform>%n gegevens worden weer zoals ze waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also gone: %n document(s) or picture(s).</source>
        <extracomment>Before removing data; %n is how many documents and pictures go too</extracomment>
        <translation>
            <numerusform>Ook %n document of plaatje gaat weg.</numerusform>
            <numerusform>Ook %n documenten of plaatjes gaan weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also gone: %n piece(s) that could not be read.</source>
        <extracomment>Before removing data; %n is how many files or parts were kept aside</extracomment>
        <translation>
            <numerusform>Ook %n stuk gaat weg dat niet te lezen was.</numerusform>
            <numerusform>Ook %n stukken gaan weg die niet te lezen waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also known from somebody else: %n item(s). That stays.</source>
        <extracomment>What stays when data is removed; %n is how many things are known from another source too</extracomment>
        <translation>
            <numerusform>%n gegeven heeft u ook van iemand anders. Dat blijft staan.</numerusform>
            <numerusform>%n gegevens heeft u ook van iemand anders. Die blijven staan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) of your own. You see them below your care providers.</source>
        <extracomment>What stays when data is removed; %n is how many remarks</extracomment>
        <translation>
            <numerusform>%n opmerking van uzelf. U ziet die onder uw zorgverleners.</numerusform>
            <numerusform>%n opmerkingen van uzelf. U ziet die onder uw zorgverleners.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you shared or sent already.</source>
        <extracomment>What stays when data is removed</extracomment>
        <translation>Wat u al deelde of stuurde.</translation>
    </message>
    <message>
        <source>Safety copies you made before. It is still in those.</source>
        <extracomment>What stays when data is removed</extracomment>
        <translation>Kopieën die u eerder maakte. Daar staat het nog in.</translation>
    </message>
    <message>
        <source>A line in the log that you removed something, and when. Not what it was.</source>
        <extracomment>What stays when data is removed</extracomment>
        <translation>Een regel in het logboek: dat u iets verwijderde, en wanneer. Niet wat het was.</translation>
    </message>
    <message>
        <source>What stands on another device of yours. Remove it there too. Else it can come back from there.</source>
        <extracomment>What stays when data is removed, for who keeps the record on two computers</extracomment>
        <translation>Wat op een ander apparaat van u staat. Haal het daar ook weg. Anders kan het van daar terugkomen.</translation>
    </message>
</context>
<context>
    <name>regie::ui::RestoreViewModel</name>
    <message>
        <source>You stopped. Nothing was put back and nothing was changed.</source>
        <extracomment>The person stopped putting back a backup</extracomment>
        <translation>U bent gestopt. Er is niets teruggezet en niets veranderd.</translation>
    </message>
    <message>
        <source>This file is not a backup of Regie. Choose a file whose name ends in .regiebackup.</source>
        <extracomment>The file that was chosen to put back is something else</extracomment>
        <translation>Dit bestand is geen reservekopie van Regie. Kies een bestand waarvan de naam eindigt op .regiebackup.</translation>
    </message>
    <message>
        <source>This code does not open the backup. Look on your paper and type all seven groups again.</source>
        <extracomment>The recovery code does not open the backup</extracomment>
        <translation>Deze code opent de reservekopie niet. Kijk op uw papier en typ alle zeven groepen opnieuw.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Did you change it later? Then you need the one of the day of the backup.</source>
        <extracomment>The passphrase does not open the backup</extracomment>
        <translation>Dit wachtwoord opent de reservekopie niet. Heeft u het later veranderd? Dan heeft u het wachtwoord nodig van de dag van de reservekopie.</translation>
    </message>
    <message>
        <source>Put back, of %1</source>
        <extracomment>Name of a record that was put back, before it is unlocked; %1 is the day of the backup</extracomment>
        <translation>Teruggezet, van %1</translation>
    </message>
</context>
<context>
    <name>regie::ui::ResultWords</name>
    <message>
        <source>usual according to the lab</source>
        <extracomment>What the laboratory said of a result</extracomment>
        <translation>gewoon volgens het lab</translation>
    </message>
    <message>
        <source>lower than the lab&apos;s limit</source>
        <extracomment>What the laboratory said of a result</extracomment>
        <translation>lager dan de grens van het lab</translation>
    </message>
    <message>
        <source>much lower than the lab&apos;s limit</source>
        <extracomment>What the laboratory said of a result</extracomment>
        <translation>veel lager dan de grens van het lab</translation>
    </message>
    <message>
        <source>higher than the lab&apos;s limit</source>
        <extracomment>What the laboratory said of a result</extracomment>
        <translation>hoger dan de grens van het lab</translation>
    </message>
    <message>
        <source>much higher than the lab&apos;s limit</source>
        <extracomment>What the laboratory said of a result</extracomment>
        <translation>veel hoger dan de grens van het lab</translation>
    </message>
    <message>
        <source>not as usual according to the lab</source>
        <extracomment>What the laboratory said of a result</extracomment>
        <translation>anders dan gewoon volgens het lab</translation>
    </message>
    <message>
        <source>the lab says two things about this</source>
        <extracomment>What the laboratory said of a result: things that do not go together</extracomment>
        <translation>het lab zegt hier twee dingen over</translation>
    </message>
    <message>
        <source>The lab calls this usual.</source>
        <extracomment>Simplified: what the laboratory said of a result</extracomment>
        <translation>Het lab noemt dit gewoon.</translation>
    </message>
    <message>
        <source>The lab calls this low.</source>
        <extracomment>Simplified: what the laboratory said of a result</extracomment>
        <translation>Het lab noemt dit laag.</translation>
    </message>
    <message>
        <source>The lab calls this very low.</source>
        <extracomment>Simplified: what the laboratory said of a result</extracomment>
        <translation>Het lab noemt dit heel laag.</translation>
    </message>
    <message>
        <source>The lab calls this high.</source>
        <extracomment>Simplified: what the laboratory said of a result</extracomment>
        <translation>Het lab noemt dit hoog.</translation>
    </message>
    <message>
        <source>The lab calls this very high.</source>
        <extracomment>Simplified: what the laboratory said of a result</extracomment>
        <translation>Het lab noemt dit heel hoog.</translation>
    </message>
    <message>
        <source>The lab says: not as usual.</source>
        <extracomment>Simplified: what the laboratory said of a result</extracomment>
        <translation>Het lab zegt: anders dan gewoon.</translation>
    </message>
    <message>
        <source>The lab says two things about this.</source>
        <extracomment>Simplified: what the laboratory said of a result: things that do not go together</extracomment>
        <translation>Het lab zegt hier twee dingen over.</translation>
    </message>
    <message>
        <source>less than %1</source>
        <extracomment>A result that is only known to be below a number, %1</extracomment>
        <translation>minder dan %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>A result that is only known to be not above a number, %1</extracomment>
        <translation>hoogstens %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <extracomment>A result that is only known to be above a number, %1</extracomment>
        <translation>meer dan %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>A result that is only known to be not below a number, %1</extracomment>
        <translation>minstens %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The usual values of a laboratory, from %1 to %2</extracomment>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>That is the same as the one before.</source>
        <extracomment>The last of some results is no other than the one before</extracomment>
        <translation>Dat is hetzelfde als de vorige.</translation>
    </message>
    <message>
        <source>That is %1 lower than the one before.</source>
        <extracomment>The last of some results compared with the one before; %1 is a number</extracomment>
        <translation>Dat is %1 lager dan de vorige.</translation>
    </message>
    <message>
        <source>That is %1 higher than the one before.</source>
        <extracomment>The last of some results compared with the one before; %1 is a number</extracomment>
        <translation>Dat is %1 hoger dan de vorige.</translation>
    </message>
</context>
<context>
    <name>regie::ui::ShareLogViewModel</name>
    <message numerus="yes">
        <source>On %1, %n item(s).</source>
        <extracomment>What was shared: %1 is a day, %n how many items</extracomment>
        <translation>
            <numerusform>Op %1, %n gegeven.</numerusform>
            <numerusform>Op %1, %n gegevens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1 this no longer holds.</source>
        <extracomment>What was shared: the person ended it; %1 is a day</extracomment>
        <translation>Dit geldt niet meer sinds %1.</translation>
    </message>
    <message>
        <source>Meant until %1.</source>
        <extracomment>What was shared: how long it is meant to hold; %1 is a day</extracomment>
        <translation>Bedoeld tot en met %1.</translation>
    </message>
</context>
<context>
    <name>regie::ui::ShareViewModel</name>
    <message>
        <source>I choose everything myself</source>
        <extracomment>A way to start sharing: with nothing, adding one thing after another</extracomment>
        <translation>Ik kies alles zelf</translation>
    </message>
    <message>
        <source>You chose: never share.</source>
        <extracomment>Sharing: why something stays behind</extracomment>
        <translation>U koos: nooit delen.</translation>
    </message>
    <message>
        <source>Sensitive: %1.</source>
        <extracomment>Sharing: why something stays behind; %1 is a sensitive subject such as mental health</extracomment>
        <translation>Gevoelig: %1.</translation>
    </message>
    <message>
        <source>The source took this back.</source>
        <extracomment>Sharing: why something stays behind</extracomment>
        <translation>De bron heeft dit teruggenomen.</translation>
    </message>
    <message>
        <source>From %1 a doctor can tell that it is about %2. You do not share that itself.</source>
        <extracomment>Warning before sharing; %1 is a medicine, %2 what it is for, such as &quot;depression&quot;</extracomment>
        <translation>Aan %1 kan een arts zien dat het gaat om %2. Dat gegeven zelf deelt u niet.</translation>
    </message>
    <message>
        <source>shared</source>
        <extracomment>Name of a file that is shared: without what it is about</extracomment>
        <translation>gedeeld</translation>
    </message>
    <message numerus="yes">
        <source>Also goes along: %n item(s) about %1.</source>
        <extracomment>Warning before sharing; %1 is a sensitive subject such as mental health</extracomment>
        <translation>
            <numerusform>Dit gaat ook mee: %n gegeven over %1.</numerusform>
            <numerusform>Dit gaat ook mee: %n gegevens over %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <extracomment>While what is shared is sent; %1 is a care provider</extracomment>
        <translation>Het gaat naar %1.</translation>
    </message>
    <message>
        <source>%1 has it. It stands in your list of what you shared.</source>
        <extracomment>What was shared arrived; %1 is a care provider</extracomment>
        <translation>%1 heeft het. Het staat in uw lijst van wat u deelde.</translation>
    </message>
    <message>
        <source>It is not sure whether %1 has it. Regie asks before it sends again.</source>
        <extracomment>Not known whether what is shared arrived; %1 is a care provider</extracomment>
        <translation>Het is niet zeker of %1 het heeft. Regie vraagt dat na voor het weer iets stuurt.</translation>
    </message>
    <message>
        <source>%1 did not take it. Make a file and give it yourself.</source>
        <extracomment>A care provider did not take what is shared; %1 is its name</extracomment>
        <translation>%1 nam het niet aan. Maak een bestand en geef het zelf.</translation>
    </message>
    <message>
        <source>It is ready for %1, and did not go yet. It goes the next time Regie fetches. Look at your care providers whether you must sign in.</source>
        <extracomment>What is shared is still to be sent; %1 is a care provider</extracomment>
        <translation>Het staat klaar voor %1. Het is nog niet weg. Het gaat weg als Regie weer gegevens ophaalt. Kijk bij uw zorgverleners of u moet inloggen.</translation>
    </message>
</context>
<context>
    <name>regie::ui::StorageViewModel</name>
    <message>
        <source>A remark</source>
        <extracomment>What two devices changed at the same time</extracomment>
        <translation>Een opmerking</translation>
    </message>
    <message>
        <source>Your measuring plans</source>
        <extracomment>What two devices changed at the same time</extracomment>
        <translation>Uw meetplannen</translation>
    </message>
    <message>
        <source>Your targets</source>
        <extracomment>What two devices changed at the same time</extracomment>
        <translation>Uw streefwaarden</translation>
    </message>
    <message>
        <source>Your own measurements</source>
        <extracomment>What two devices changed at the same time</extracomment>
        <translation>Uw eigen metingen</translation>
    </message>
    <message>
        <source>Known files of devices</source>
        <extracomment>What two devices changed at the same time</extracomment>
        <translation>Bekende bestanden van apparaten</translation>
    </message>
    <message>
        <source>Type the whole address. It starts with https://</source>
        <extracomment>Setting a folder on the internet: what was typed is no address</extracomment>
        <translation>Typ het hele adres. Het begint met https://</translation>
    </message>
</context>
<context>
    <name>regie::ui::TrendViewModel</name>
    <message>
        <source>The usual values differ from one result to another.</source>
        <extracomment>Below a chart: the laboratory&apos;s usual values are not the same for all results</extracomment>
        <translation>De gewone waarden zijn niet bij elke uitslag hetzelfde.</translation>
    </message>
    <message>
        <source>The striped part shows the usual values of the lab: %1 %2.</source>
        <extracomment>Below a chart; %1 is a range such as &quot;3.5 to 5.0&quot;, %2 a unit</extracomment>
        <translation>Het gestreepte deel zijn de gewone waarden van het lab: %1 %2.</translation>
    </message>
    <message>
        <source>%1: there is 1 result.</source>
        <extracomment>What is known of a test with one result; %1 is the test</extracomment>
        <translation>%1: er is 1 uitslag.</translation>
    </message>
    <message>
        <source>%1: %2 results in %3.</source>
        <extracomment>What a chart shows; %1 is the test, %2 a number, %3 a year</extracomment>
        <translation>%1: %2 uitslagen in %3.</translation>
    </message>
    <message>
        <source>%1: measured %2 times in %3.</source>
        <extracomment>What a chart shows; %1 is what was measured, %2 a number, %3 a year</extracomment>
        <translation>%1: %2 keer gemeten in %3.</translation>
    </message>
    <message>
        <source>%1: %2 results from %3 to %4.</source>
        <extracomment>What a chart shows; %1 is the test, %2 a number, %3 and %4 are years</extracomment>
        <translation>%1: %2 uitslagen van %3 tot %4.</translation>
    </message>
    <message>
        <source>%1: measured %2 times from %3 to %4.</source>
        <extracomment>What a chart shows; %1 is what was measured, %2 a number, %3 and %4 are years</extracomment>
        <translation>%1: %2 keer gemeten van %3 tot %4.</translation>
    </message>
    <message>
        <source>The last is %1.</source>
        <extracomment>What a chart shows; %1 is a number</extracomment>
        <translation>De laatste is %1.</translation>
    </message>
</context>
<context>
    <name>regie::ui::VisitViewModel</name>
    <message>
        <source>Write the day like this: 8-12-2026.</source>
        <extracomment>Preparing a visit: the day that was typed is not understood</extracomment>
        <translation>Schrijf de dag zo op: 8-12-2026.</translation>
    </message>
</context>
<context>
    <name>regie::ui::VisitsViewModel</name>
    <message>
        <source>A visit</source>
        <extracomment>A visit that was prepared, of which the person did not say what it is about</extracomment>
        <translation>Een afspraak</translation>
    </message>
    <message>
        <source>You began. Go on where you were.</source>
        <extracomment>Below the name of a questionnaire that was left half way</extracomment>
        <translation>U bent begonnen. Ga verder waar u was.</translation>
    </message>
    <message>
        <source>Last time, %1: %2 of %3</source>
        <extracomment>Below the name of a questionnaire: %1 is a day, %2 of %3 the score then</extracomment>
        <translation>De vorige keer, %1: %2 van %3</translation>
    </message>
    <message>
        <source>You did not fill this in yet.</source>
        <extracomment>Below the name of a questionnaire
----------
Below the name of a questionnaire of a care provider</extracomment>
        <translation>Deze heeft u nog niet ingevuld.</translation>
    </message>
    <message>
        <source>Regie cannot show this one. Ask your care provider for another way.</source>
        <extracomment>Below the name of a questionnaire of a care provider</extracomment>
        <translation>Deze kan Regie niet tonen. Vraag uw zorgverlener of het anders kan.</translation>
    </message>
    <message>
        <source>You filled this in.</source>
        <extracomment>Below the name of a questionnaire of a care provider</extracomment>
        <translation>U heeft dit ingevuld.</translation>
    </message>
    <message>
        <source>You have an answer.</source>
        <extracomment>Below a question in writing</extracomment>
        <translation>U heeft antwoord.</translation>
    </message>
    <message>
        <source>Not given to anyone yet.</source>
        <extracomment>Below a question in writing</extracomment>
        <translation>Nog aan niemand gegeven.</translation>
    </message>
    <message>
        <source>You made a file of it.</source>
        <extracomment>Below a question in writing</extracomment>
        <translation>U maakte er een bestand van.</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <extracomment>Below the name of a questionnaire without a score; %1 is a day</extracomment>
        <translation>De vorige keer: %1</translation>
    </message>
</context>
</TS>
