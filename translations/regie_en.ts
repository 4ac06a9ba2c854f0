<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
</TS>
