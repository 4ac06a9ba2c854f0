// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Below a new recovery code: on paper by a printer, or as a file to print elsewhere. */
Card {
    id: card

    required property AppViewModel app
    readonly property bool canPrint: code.paper.printers.length > 0

    //: Card below the recovery code: print it
    title: qsTr("Print it on paper")

    CodePaperViewModel {
        id: code
        app: card.app
    }
    BodyText {
        Layout.fillWidth: true
        text: card.canPrint ? //: Card below the recovery code, where there is a printer
        qsTr("You get one page with the code and where to keep it. Use a printer of your own.") : //: Card below the recovery code, where there is no printer
        qsTr("There is no printer here. You can save the page as a file, or write the code down yourself.")
        color: Theme.ink2
    }
    CheckRow {
        Layout.fillWidth: true
        //: Card below the recovery code: choice
        text: qsTr("Put my name on it")
        checked: code.withName
        onToggled: code.withName = checked
    }
    CheckRow {
        Layout.fillWidth: true
        //: Card below the recovery code: choice
        text: qsTr("Put today's date on it")
        checked: code.withDay
        onToggled: code.withDay = checked
    }
    PaperButtons {
        Layout.fillWidth: true
        paper: code.paper
        suggestedName: code.suggestedName()
        //: Button: the recovery code to the printer
        printText: qsTr("Print the code")
        //: Before the recovery code is saved in a file
        warning: qsTr("Take care: the file has no lock. Whoever has the file can read the code. Print it and then throw the file away.")
        //: The recovery code went to the printer
        printedText: qsTr("The page went to the printer. Look whether all seven groups are on paper.")
        //: The recovery code is in a file
        savedText: qsTr("The file is saved. Print it, look whether all seven groups are there, and throw the file away.")
    }
}
