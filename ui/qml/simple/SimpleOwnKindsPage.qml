// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Simplified: making something to measure oneself, one question at a time; and what was made. */
SimplePage {
    id: page

    /** "": what there is; then "name", "unit", "digits", "lowest", "highest", "check", "made"; or "one", "out". */
    property string step: ""
    /** The kind that "one" is about. */
    property string one: ""
    property string oneName: ""
    property int offset: 0
    readonly property var order: ["", "name", "unit", "digits", "lowest", "highest", "check"]

    function next() {
        if (page.step === "name" && !own.checkName())
            return;
        if ((page.step === "lowest" || page.step === "highest") && !own.checkLimits())
            return;
        page.step = page.order[page.order.indexOf(page.step) + 1];
    }
    function stepBack(): bool {
        if (page.step === "")
            return false;
        page.step = ["made", "one", "out"].includes(page.step) ? "" : page.order[page.order.indexOf(page.step) - 1];
        return true;
    }

    title: {
        switch (page.step) {
        case "name":
            //: Simple screens: question about a kind of measurement that is made
            return qsTr("What do you measure?");
        case "unit":
            //: Simple screens: question about a kind of measurement that is made
            return qsTr("In what?");
        case "digits":
            //: Simple screens: question about a kind of measurement that is made
            return qsTr("Which numbers?");
        case "lowest":
            //: Simple screens: question about a kind of measurement that is made
            return qsTr("What is the lowest it can be?");
        case "highest":
            //: Simple screens: question about a kind of measurement that is made
            return qsTr("What is the highest it can be?");
        case "check":
            //: Simple screens: before a kind of measurement is made
            return qsTr("Is this right?");
        case "made":
            //: Simple screens: after a kind of measurement was made
            return qsTr("It is in your list");
        case "one":
            return page.oneName;
        case "out":
            //: Simple screens: after a kind of measurement was taken out
            return qsTr("It is out of your list");
        default:
            //: Simple screens: title of the screen to measure something of one's own
            return qsTr("Something of my own");
        }
    }

    OwnKindsViewModel {
        id: own
        app: page.app
        onMade: page.step = "made"
        onChecked: {
            if (page.step === "one" && own.removedName !== "")
                page.step = "out";
            else if (page.step === "out" && own.removedName === "")
                page.step = "";
        }
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.step === ""
        iconName: "plus"
        //: Simple screens: choice, make a kind of measurement
        text: qsTr("Make something new")
        //: Simple screens: below that choice
        line: qsTr("Like itching, or walking.")
        onClicked: page.next()
    }
    Repeater {
        model: page.step === "" ? own.kinds : null
        delegate: SimpleTile {
            required property int index
            required property string label
            required property string value
            required property string more
            Layout.fillWidth: true
            visible: index >= page.offset && index < page.offset + 4
            iconName: "star"
            text: label
            line: value
            onClicked: {
                page.one = more;
                page.oneName = label;
                page.step = "one";
            }
        }
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.step === "one"
        iconName: "plus"
        //: Simple screens: choice, measure this now
        text: qsTr("Measure it now")
        //: Simple screens: below that choice
        line: qsTr("You fill in a number.")
        onClicked: page.navigator.open("measure_entry", {
            "kind": page.one
        })
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.step === "one"
        leads: false
        iconName: "close"
        //: Simple screens: choice, take a kind of measurement out of the list
        text: qsTr("Take it out of my list")
        //: Simple screens: below that choice
        line: qsTr("Your numbers stay here.")
        onClicked: own.remove(page.one)
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.step === "out"
        //: Simple screens, after a kind of measurement was taken out; %1 is its name
        text: qsTr("“%1” is gone. The numbers you wrote down stay here.").arg(own.removedName)
    }
    Flow {
        Layout.fillWidth: true
        visible: page.step === "out"
        spacing: Theme.gap3
        AppButton {
            kind: AppButton.Primary
            iconName: "check"
            //: Simple screens: button after a kind of measurement was taken out
            text: qsTr("Ready")
            onClicked: page.step = ""
        }
        AppButton {
            iconName: "undo"
            enabled: !own.busy
            //: Simple screens: button, put a kind of measurement back in the list
            text: qsTr("Put it back")
            onClicked: own.putBack()
        }
    }
    FiveAtATime {
        Layout.fillWidth: true
        visible: page.step === "" && own.kinds.count > 4
        step: 4
        offset: page.offset
        count: own.kinds.count
        onMoved: offset => page.offset = offset
    }
    AppTextField {
        Layout.fillWidth: true
        visible: page.step === "name"
        showsLabel: false
        label: page.title
        error: own.nameError
        maximumLength: 60
        value: own.name
        onEdited: text => own.name = text
        onAccepted: page.next()
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.step === "unit"
        //: Simple screens: below the question for a unit
        text: qsTr("Like minutes, glasses or times. It may stay empty.")
    }
    AppTextField {
        Layout.fillWidth: true
        visible: page.step === "unit"
        showsLabel: false
        label: page.title
        maximumLength: 30
        value: own.unit
        onEdited: text => own.unit = text
        onAccepted: page.next()
    }
    Repeater {
        model: page.step === "digits" ? [
            //: Simple screens: numbers of a kind of measurement
            qsTr("Whole numbers, like 7"),
            //: Simple screens: numbers of a kind of measurement
            qsTr("With a comma, like 7.5")] : []
        delegate: SimpleTile {
            required property int index
            required property string modelData
            Layout.fillWidth: true
            iconName: own.decimals === index ? "check" : ""
            text: modelData
            onClicked: {
                own.decimals = index;
                page.next();
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.step === "lowest" || page.step === "highest"
        //: Simple screens: below the question for the lowest and the highest number
        text: qsTr("Then Regie sees a typing error. It may stay empty.")
    }
    AppTextField {
        Layout.fillWidth: true
        visible: page.step === "lowest"
        showsLabel: false
        label: page.title
        error: own.limitError
        maximumLength: 12
        digits: true
        value: own.lowest
        onEdited: text => own.lowest = text
        onAccepted: page.next()
    }
    AppTextField {
        Layout.fillWidth: true
        visible: page.step === "highest"
        showsLabel: false
        label: page.title
        error: own.limitError
        maximumLength: 12
        digits: true
        value: own.highest
        onEdited: text => own.highest = text
        onAccepted: page.next()
    }
    DetailRow {
        Layout.fillWidth: true
        visible: page.step === "check"
        first: true
        //: Simple screens: before a kind of measurement is made
        label: qsTr("You measure")
        value: own.name
    }
    DetailRow {
        Layout.fillWidth: true
        visible: page.step === "check" && own.unit !== ""
        //: Simple screens: before a kind of measurement is made
        label: qsTr("In")
        value: own.unit
    }
    DetailRow {
        Layout.fillWidth: true
        visible: page.step === "check" && own.lowest !== ""
        //: Simple screens: before a kind of measurement is made
        label: qsTr("The lowest")
        value: own.lowest
    }
    DetailRow {
        Layout.fillWidth: true
        visible: page.step === "check" && own.highest !== ""
        //: Simple screens: before a kind of measurement is made
        label: qsTr("The highest")
        value: own.highest
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.step === "made"
        text: own.madeName
    }
    AppButton {
        Layout.fillWidth: true
        visible: ["name", "unit", "lowest", "highest"].includes(page.step)
        kind: AppButton.Primary
        iconName: "next"
        //: Simple screens: button to the next question
        text: qsTr("Next")
        onClicked: page.next()
    }
    AppButton {
        Layout.fillWidth: true
        visible: page.step === "check"
        enabled: !own.busy
        kind: AppButton.Primary
        iconName: "check"
        //: Simple screens: button, make this kind of measurement
        text: qsTr("Yes, put it in my list")
        onClicked: own.make()
    }
    AppButton {
        Layout.fillWidth: true
        visible: page.step === "made"
        kind: AppButton.Primary
        iconName: "plus"
        //: Simple screens: button after a kind of measurement was made
        text: qsTr("Measure it now")
        onClicked: page.navigator.open("measure_entry", {
            "kind": own.madeKind
        })
    }
    ErrorNote {
        Layout.fillWidth: true
        text: own.errorText
        onRetry: own.reload()
    }
}
