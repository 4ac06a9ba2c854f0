// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Preparing a visit: one question on a screen. Nothing has to be filled in to go on. */
SimplePage {
    id: page

    property string appointmentId: ""
    property string visitId: ""
    /** A talk that is not in the record has one question more. */
    readonly property int first: page.appointmentId === "" && page.visitId === "" ? 0 : 1
    property int step: page.first
    property int point: 0
    property int checkOffset: 0
    /** So many lines fit on a screen with their answers. */
    readonly property int checkStep: 3
    readonly property var steps: ["about", "points", "matters", "medicine", "allergy", "problem", "contact", "page", "after"]
    readonly property string current: page.steps[page.step]
    readonly property bool checking: page.current === "medicine" || page.current === "allergy" || page.current === "problem"

    function stepBack(): bool {
        if (page.checkOffset > 0) {
            page.checkOffset = Math.max(0, page.checkOffset - page.checkStep);
            return true;
        }
        if (page.step <= page.first)
            return false;
        page.step -= 1;
        while (page.checking && page.countOf(page.current) === 0 && page.current !== "allergy")
            page.step -= 1;
        return true;
    }
    function next() {
        plan.keep();
        page.checkOffset = 0;
        page.step += 1;
        while (page.checking && page.countOf(page.current) === 0 && page.current !== "allergy")
            page.step += 1;
        if (page.current === "page")
            plan.makePreview();
    }
    /** Only what was in sight is said to be right. */
    function restIsRight() {
        for (let i = 0; i < lines.count; ++i) {
            const line = lines.itemAt(i);
            if (line?.visible && line.said === "")
                plan.check(line.index, "right");
        }
        page.further();
    }
    /** To the lines that were not in sight yet, or to the next question. */
    function further() {
        if (page.checking && page.checkOffset + page.checkStep < page.countOf(page.current))
            page.checkOffset += page.checkStep;
        else
            page.next();
        page.flickable.contentY = 0;
    }
    function countOf(group: string): int {
        let count = 0;
        for (let i = 0; i < lines.count; ++i)
            count += lines.itemAt(i)?.group === group ? 1 : 0;
        return count;
    }
    function placeIn(index: int): int {
        let place = 0;
        for (let i = 0; i < index; ++i)
            place += lines.itemAt(i)?.group === page.current ? 1 : 0;
        return place;
    }

    title: {
        switch (page.current) {
        case "about":
            //: Simple screens, preparing a visit: question
            return qsTr("What is the talk about?");
        case "points":
            //: Simple screens, preparing a visit: question
            return qsTr("What do you want to talk about?");
        case "matters":
            //: Simple screens, preparing a visit: question
            return qsTr("What is important to you?");
        case "medicine":
            //: Simple screens, preparing a visit: question about medicines
            return qsTr("Do you take this?");
        case "allergy":
            return plan.knowsAllergies ? //: Simple screens, preparing a visit: question about allergies
            qsTr("Can you not stand this?") : //: Simple screens, preparing a visit: question; the record holds no allergies
            qsTr("Is there something you cannot stand?");
        case "problem":
            //: Simple screens, preparing a visit: question about complaints and illnesses
            return qsTr("Do you have this now?");
        case "contact":
            //: Simple screens, preparing a visit: question
            return qsTr("What must the doctor know?");
        case "after":
            //: Simple screens, after a visit: question
            return qsTr("What did you agree?");
        default:
            //: Simple screens, preparing a visit: title of the screen with the page
            return qsTr("Your page is ready");
        }
    }
    subtitle: {
        if (page.checking && page.countOf(page.current) > page.checkStep)
            //: Simple screens, preparing a visit: which lines of a list are on this screen, such as "1 to 3 of 7"
            return qsTr("%1 to %2 of %3").arg(page.checkOffset + 1).arg(Math.min(page.checkOffset + page.checkStep, page.countOf(page.current))).arg(page.countOf(page.current));
        return page.step === 1 ? [plan.why, plan.when].filter(part => part !== "").join(". ") : "";
    }

    VisitViewModel {
        id: plan
        app: page.app
        appointmentId: page.appointmentId
        visitId: page.visitId
    }
    ErrorNote {
        Layout.fillWidth: true
        text: plan.errorText
        onRetry: plan.reload()
    }
    AppTextField {
        Layout.fillWidth: true
        visible: page.current === "about"
        maximumLength: 240
        //: Simple screens, preparing a visit: name of a field
        label: qsTr("For example: my knee.")
        value: plan.ready ? plan.text("why") : ""
        onEdited: text => plan.setText("why", text)
    }
    AppTextField {
        Layout.fillWidth: true
        visible: page.current === "about"
        maximumLength: 240
        //: Simple screens, preparing a visit: name of a field
        label: qsTr("Who do you talk to?")
        value: plan.ready ? plan.text("with") : ""
        onEdited: text => plan.setText("with", text)
    }
    Repeater {
        model: 3
        delegate: AppTextField {
            required property int index
            Layout.fillWidth: true
            visible: page.current === "points" && index <= page.point
            maximumLength: 240
            label: index === 0 ? //: Simple screens, preparing a visit: name of the first field
            qsTr("The most important thing") : index === 1 ? //: Simple screens, preparing a visit: name of the second field
            qsTr("And then") : //: Simple screens, preparing a visit: name of the third field
            qsTr("And last")
            value: plan.points[index] ?? ""
            onEdited: text => plan.setPoint(index, text)
        }
    }
    AppButton {
        visible: page.current === "points" && page.point < 2
        iconName: "plus"
        //: Simple screens, preparing a visit: one more thing to talk about
        text: qsTr("One more thing")
        onClicked: page.point += 1
    }
    TalkAbout {
        Layout.fillWidth: true
        visible: page.current === "points" && plan.marked.length > 0
        visit: plan
        onAdded: row => page.point = Math.max(page.point, row)
    }
    AppTextField {
        Layout.fillWidth: true
        visible: page.current === "matters"
        maximumLength: 240
        //: Simple screens, preparing a visit: name of a field
        label: qsTr("For example: to walk again.")
        value: plan.ready ? plan.text("matters") : ""
        onEdited: text => plan.setText("matters", text)
    }
    AppButton {
        visible: page.current === "matters"
        iconName: "equal"
        //: Simple screens, preparing a visit: to the screens with options side by side
        text: qsTr("I have to choose something")
        onClicked: {
            plan.keep();
            page.navigator.open("options", {
                "visitId": plan.key
            });
        }
    }
    VideoCard {
        Layout.fillWidth: true
        visible: page.current === "contact"
        visit: plan
    }
    Repeater {
        id: lines
        model: plan.checks
        delegate: VisitCheckRow {
            Layout.fillWidth: true
            visit: plan
            visible: page.checking && group === page.current && page.placeIn(index) >= page.checkOffset && page.placeIn(index) < page.checkOffset + page.checkStep
        }
    }
    CheckRow {
        Layout.fillWidth: true
        visible: page.current === "allergy" && (!plan.knowsAllergies || plan.noAllergies)
        //: Simple screens, preparing a visit: the person says so
        text: qsTr("I can stand everything, as far as I know")
        checked: plan.noAllergies
        onToggled: plan.setNoAllergies(checked)
    }
    Repeater {
        model: [
            {
                "key": "hearsBadly",
                //: Simple screens, preparing a visit
                "label": qsTr("I hear badly")
            },
            {
                "key": "seesBadly",
                //: Simple screens, preparing a visit
                "label": qsTr("I see badly")
            },
            {
                "key": "readsWithDifficulty",
                //: Simple screens, preparing a visit
                "label": qsTr("Reading is hard")
            }]
        delegate: CheckRow {
            required property var modelData
            Layout.fillWidth: true
            visible: page.current === "contact"
            text: modelData.label
            checked: plan.ready && plan.wish(modelData.key)
            onToggled: plan.setWish(modelData.key, checked)
        }
    }
    AppTextField {
        Layout.fillWidth: true
        visible: page.current === "contact"
        maximumLength: 240
        //: Simple screens, preparing a visit: name of a field
        label: qsTr("Who comes with you?")
        value: plan.ready ? plan.text("comesWith") : ""
        onEdited: text => plan.setText("comesWith", text)
    }
    Repeater {
        model: 4
        delegate: AppTextField {
            required property int index
            Layout.fillWidth: true
            visible: page.current === "after"
            maximumLength: 240
            //: Simple screens, after a visit: name of a field; %1 is a number
            label: qsTr("Line %1").arg(index + 1)
            value: plan.agreed[index] ?? ""
            onEdited: text => plan.setAgreed(index, text)
        }
    }
    AppTextField {
        Layout.fillWidth: true
        visible: page.current === "after"
        //: Simple screens, after a visit: name of a field
        label: qsTr("How do you tell it at home?")
        value: plan.ready ? plan.text("told") : ""
        onEdited: text => plan.setText("told", text)
    }
    AppButton {
        visible: page.current === "after"
        kind: AppButton.Primary
        iconName: "check"
        //: Simple screens, after a visit: keep what was written and go to the first screen
        text: qsTr("Save it")
        onClicked: {
            plan.keep();
            page.navigator.go("today", {});
        }
    }
    VisitSave {
        Layout.fillWidth: true
        visible: page.current === "page"
        visit: plan
    }
    VisitPreview {
        Layout.fillWidth: true
        visible: page.current === "page"
        visit: plan
    }
    AppButton {
        visible: page.current === "page"
        iconName: "edit"
        //: Simple screens: to the screen for after the visit
        text: qsTr("After the talk")
        onClicked: page.next()
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap3
        AppButton {
            visible: page.checking && page.countOf(page.current) > 0
            kind: AppButton.Primary
            iconName: "check"
            //: Simple screens, preparing a visit: what is on this screen and was not answered is right
            text: qsTr("Yes, the rest is right")
            onClicked: page.restIsRight()
        }
        AppButton {
            visible: page.current !== "page" && page.current !== "after"
            kind: page.checking && page.countOf(page.current) > 0 ? AppButton.Quiet : AppButton.Primary
            iconName: "next"
            //: Simple screens: to the next question
            text: qsTr("Next")
            onClicked: page.further()
        }
        AppButton {
            visible: page.current !== "page" && page.current !== "after"
            iconName: "eye"
            //: Simple screens, preparing a visit: straight to the page
            text: qsTr("To my page")
            onClicked: {
                page.step = page.steps.indexOf("page") - 1;
                page.next();
            }
        }
    }
}
