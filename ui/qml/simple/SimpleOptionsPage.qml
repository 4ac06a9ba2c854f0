// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Options side by side: one question on a screen. */
SimplePage {
    id: page

    property string choiceId: ""
    property string visitId: ""
    property int step: 0
    readonly property int weighing: 2
    readonly property int asking: page.weighing + sheet.matters.length
    readonly property int ready: page.asking + sheet.matters.length * sheet.options.length
    readonly property int option: sheet.matters.length > 0 ? Math.floor((page.step - page.asking) / sheet.matters.length) : 0
    readonly property int matter: sheet.matters.length > 0 ? (page.step - page.asking) % sheet.matters.length : 0
    readonly property string current: page.step === 0 ? "options" : page.step === 1 ? "matters" : page.step < page.asking ? "weight" : page.step < page.ready ? "cell" : "ready"

    function stepBack(): bool {
        if (page.step === 0)
            return false;
        page.step -= 1;
        while (page.current === "cell" && page.isBlank())
            page.step -= 1;
        return true;
    }
    function next() {
        sheet.keep();
        page.step += 1;
        while (page.current === "cell" && page.isBlank())
            page.step += 1;
    }
    /** An option without words has nothing to ask. */
    function isBlank(): bool {
        return String(sheet.options[page.option] ?? "").trim() === "";
    }

    title: {
        switch (page.current) {
        case "options":
            //: Simple screens, options side by side: question
            return qsTr("What can you choose?");
        case "matters":
            //: Simple screens, options side by side: question
            return qsTr("What do you find important?");
        case "weight":
            //: Simple screens, options side by side: question
            return qsTr("How important is this?");
        case "cell":
            return sheet.options[page.option] ?? "";
        default:
            //: Simple screens, options side by side: title of the last screen
            return qsTr("Take this to your doctor");
        }
    }
    //: Simple screens, options side by side: below the name of an option
    subtitle: page.current === "cell" ? qsTr("Is this good or bad for you?") : page.current === "options" ? //: Simple screens, options side by side: help
    qsTr("Wait and do nothing is a choice too.") : ""

    OptionsViewModel {
        id: sheet
        app: page.app
        choiceId: page.choiceId
        visitId: page.visitId
    }
    ErrorNote {
        Layout.fillWidth: true
        text: sheet.errorText
        onRetry: sheet.reload()
    }
    OptionNames {
        Layout.fillWidth: true
        visible: page.current === "options" && sheet.ready
        aid: sheet
    }
    OptionMatters {
        Layout.fillWidth: true
        visible: page.current === "matters"
        aid: sheet
        atATime: 5
    }
    OptionWeight {
        Layout.fillWidth: true
        visible: page.current === "weight"
        aid: sheet
        matter: page.step - page.weighing
    }
    OptionCell {
        Layout.fillWidth: true
        visible: page.current === "cell"
        aid: sheet
        option: page.option
        matter: page.matter
    }
    OptionsOverview {
        Layout.fillWidth: true
        visible: page.current === "ready"
        aid: sheet
        table: false
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap3
        AppButton {
            visible: page.current !== "ready"
            kind: AppButton.Primary
            iconName: "next"
            //: Simple screens: to the next question
            text: qsTr("Next")
            onClicked: page.next()
        }
        AppButton {
            visible: page.current === "ready"
            kind: AppButton.Primary
            iconName: "check"
            //: Simple screens, options side by side: keep it and go back
            text: qsTr("Save it")
            onClicked: {
                sheet.keep();
                page.step = 0;
                page.navigator.back();
            }
        }
        AppButton {
            visible: page.current !== "ready" && page.current !== "options" && sheet.matters.length > 0
            iconName: "eye"
            //: Simple screens, options side by side: straight to the last screen
            text: qsTr("Skip the rest")
            onClicked: {
                sheet.keep();
                page.step = page.ready;
            }
        }
    }
    OptionsLinks {
        Layout.fillWidth: true
        visible: page.current === "ready"
        aid: sheet
    }
}
