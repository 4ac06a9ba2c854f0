// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Simplified: giving measurements, one question at a time: what, of when, how, and every value. */
SimplePage {
    id: page

    property string kind: ""
    /** "what", "when", "how", then "list" and "sent", or "paper". */
    property string step: page.kind === "" ? "what" : "when"
    property int offset: 0
    readonly property var periods: [7, 30, 90, 365]
    readonly property var before: ({
            "when": page.kind === "" ? "what" : "",
            "how": "when",
            "list": "how",
            "paper": "how",
            "sent": "how"
        })

    function goTo(step: string) {
        page.offset = 0;
        page.step = step;
    }
    function stepBack(): bool {
        const to = page.before[page.step] ?? "";
        if (to === "")
            return false;
        page.goTo(to);
        return true;
    }

    title: {
        switch (page.step) {
        case "when":
            //: Simple screens: question about measurements to give
            return qsTr("Of which days?");
        case "how":
            //: Simple screens: question about measurements to give
            return qsTr("How do you give it?");
        case "list":
            //: Simple screens: above every value that is sent; %n is how many
            return qsTr("%n number(s) to send", "", give.going);
        case "paper":
            //: Simple screens: measurements on paper
            return qsTr("On paper");
        case "sent":
            //: Simple screens: after measurements were sent
            return qsTr("Sending");
        default:
            //: Simple screens: question about measurements to give
            return qsTr("What do you give?");
        }
    }

    //: Simple screens: below the question which measurements to give
    subtitle: page.step === "what" ? qsTr("Press what you want to give. Then press Next.") : ""

    MeasureGiveViewModel {
        id: give
        app: page.app
        kind: page.kind
        days: 365
    }
    BodyText {
        Layout.fillWidth: true
        visible: give.ready && page.step === "what" && give.kinds.count === 0
        //: Simple screens: there is nothing to give
        text: qsTr("You have not measured anything yet.")
    }
    Repeater {
        model: page.step === "what" ? give.kinds : null
        delegate: SimpleTile {
            required property int index
            required property string label
            required property string value
            required property string more
            readonly property bool picked: give.chosen.includes(more)
            Layout.fillWidth: true
            visible: index >= page.offset && index < page.offset + 4
            leads: false
            iconName: picked ? "check" : "plus"
            text: label
            line: picked ? //: Simple screens: below a kind of measurement that was chosen
            qsTr("This goes along.") : value
            onClicked: give.toggle(more)
        }
    }
    FiveAtATime {
        Layout.fillWidth: true
        visible: page.step === "what" && give.kinds.count > 4
        aside: true
        step: 4
        offset: page.offset
        count: give.kinds.count
        onMoved: offset => page.offset = offset
    }
    AppButton {
        Layout.fillWidth: true
        visible: page.step === "what" && give.kinds.count > 0
        enabled: give.chosen.length > 0
        kind: AppButton.Primary
        iconName: "next"
        //: Simple screens: button to the next question
        text: qsTr("Next")
        onClicked: page.goTo("when")
    }
    Repeater {
        model: page.step === "when" ? [
            //: Simple screens: days of measurements
            qsTr("The last 7 days"),
            //: Simple screens: days of measurements
            qsTr("The last 30 days"),
            //: Simple screens: days of measurements
            qsTr("The last 3 months"),
            //: Simple screens: days of measurements
            qsTr("The last year")] : []
        delegate: SimpleTile {
            required property int index
            required property string modelData
            Layout.fillWidth: true
            iconName: "calendar"
            text: modelData
            onClicked: {
                give.days = page.periods[index];
                page.goTo("how");
            }
        }
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.step === "how"
        iconName: "print"
        //: Simple screens: choice, measurements on paper
        text: qsTr("On paper")
        //: Simple screens: below that choice
        line: qsTr("One page to take along.")
        onClicked: page.goTo("paper")
    }
    Repeater {
        model: page.step === "how" ? give.portals : null
        delegate: SimpleTile {
            required property int index
            required property string label
            required property string value
            required property string more
            required property bool technical
            required property int key
            readonly property bool signsIn: key === MeasureGiveViewModel.SignIn
            Layout.fillWidth: true
            visible: index >= page.offset && index < page.offset + 4
            enabled: technical || signsIn
            iconName: "hospital"
            //: Simple screens: choice, send to a care provider; %1 is its name
            text: qsTr("Send to %1").arg(label)
            line: signsIn ? //: Simple screens: below a care provider that measurements cannot go to before signing in
            qsTr("You first sign in there.") : !technical ? //: Simple screens: below a care provider that takes no measurements
            qsTr("This one takes no numbers.") : //: Simple screens: below that choice
            qsTr("You first see all numbers.")
            onClicked: {
                if (signsIn) {
                    page.navigator.open("sign_in", {
                        "portalId": more
                    });
                    return;
                }
                give.portal = more;
                page.goTo("list");
            }
        }
    }
    FiveAtATime {
        Layout.fillWidth: true
        visible: page.step === "how" && give.portals.count > 4
        step: 4
        offset: page.offset
        count: give.portals.count
        onMoved: offset => page.offset = offset
    }
    Repeater {
        model: page.step === "list" ? give.rows : null
        delegate: DetailRow {
            required property int index
            required property string more
            Layout.fillWidth: true
            visible: index >= page.offset && index < page.offset + 5
            first: index === page.offset
        }
    }
    FiveAtATime {
        Layout.fillWidth: true
        visible: page.step === "list" && (give.going > 5)
        aside: true
        offset: page.offset
        count: give.going
        onMoved: offset => {
            if (offset + 5 > give.rows.count)
                give.showMore();
            page.offset = offset;
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.step === "list" && give.going > 0
        text: give.alongText
        color: Theme.ink2
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.step === "list" && give.leftOut !== ""
        text: give.leftOut
        color: Theme.ink2
    }
    AppButton {
        Layout.fillWidth: true
        visible: page.step === "list"
        enabled: give.canSend
        kind: AppButton.Primary
        iconName: "next"
        //: Simple screens: button, send measurements; %1 is a care provider
        text: qsTr("Yes, send it to %1").arg(give.portalName)
        onClicked: {
            give.send();
            page.goTo("sent");
        }
    }
    ProgressLine {
        Layout.fillWidth: true
        visible: page.step === "sent" && give.sending === MeasureGiveViewModel.Going
        text: give.sentText
    }
    NoteCard {
        Layout.fillWidth: true
        text: page.step === "sent" && give.sending === MeasureGiveViewModel.Sent ? give.sentText : ""
    }
    NoteCard {
        Layout.fillWidth: true
        iconName: "info"
        words: Theme.attention
        ground: Theme.attentionSoft
        text: page.step === "sent" && (give.sending === MeasureGiveViewModel.Waiting || give.sending === MeasureGiveViewModel.Unsure) ? give.sentText : ""
    }
    ErrorNote {
        Layout.fillWidth: true
        canRetry: false
        text: page.step === "sent" && (give.sending === MeasureGiveViewModel.Refused || give.sending === MeasureGiveViewModel.Failed) ? give.sentText : ""
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.step === "paper"
        text: give.paperProblem !== "" ? give.paperProblem : //: Simple screens: about the page with measurements
        qsTr("You get one page with your numbers and a chart.")
    }
    PaperButtons {
        Layout.fillWidth: true
        visible: page.step === "paper"
        paper: give.paper
        main: true
        ready: give.paperProblem === ""
        suggestedName: give.reportName()
        //: Simple screens: before measurements are saved in a file
        warning: qsTr("The file has no lock. Who has it can read it.")
        //: Simple screens: measurements went to the printer
        printedText: qsTr("The page went to the printer.")
        //: Simple screens: measurements are in a file
        savedText: qsTr("The page is saved.")
    }
    ErrorNote {
        Layout.fillWidth: true
        text: give.errorText
        onRetry: give.reload()
    }
}
