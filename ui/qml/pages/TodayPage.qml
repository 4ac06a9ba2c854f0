// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** What is coming, what is new, what do I take, how am I doing. */
PageFrame {
    id: page

    readonly property bool two: page.width > 820 * Theme.textScale

    title: {
        const name = page.app.session.personName;
        switch (day.partOfDay) {
        case TodayViewModel.Afternoon:
            //: Title of the first page; %1 is the person's name
            return qsTr("Good afternoon, %1").arg(name);
        case TodayViewModel.Evening:
            //: Title of the first page; %1 is the person's name
            return qsTr("Good evening, %1").arg(name);
        case TodayViewModel.Night:
            //: Title of the first page at night; %1 is the person's name
            return qsTr("Hello, %1").arg(name);
        default:
            //: Title of the first page; %1 is the person's name
            return qsTr("Good morning, %1").arg(name);
        }
    }
    //: Below the greeting, with the practice data; %1 is a day
    subtitle: page.app.session.practice ? qsTr("%1. This is practice data about an invented person.").arg(day.today) : day.today

    function openFact(factId: string) {
        page.navigator.open("fact", {
            "factId": factId
        });
    }

    MedicationViewModel {
        id: medicines
        app: page.app
    }
    TodayViewModel {
        id: day
        app: page.app
    }
    MeasureHomeViewModel {
        id: measuring
        app: page.app
    }

    PortalAttention {
        Layout.fillWidth: true
        app: page.app
        navigator: page.navigator
        onRecordChanged: {
            day.reload();
            medicines.reload();
        }
    }
    Reminders {
        Layout.fillWidth: true
        app: page.app
        navigator: page.navigator
    }
    GridLayout {
        Layout.fillWidth: true
        columns: page.two ? 2 : 1
        columnSpacing: Theme.gap4
        rowSpacing: Theme.gap4

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap4
            AppointmentCard {
                Layout.fillWidth: true
                visible: day.appointmentId !== ""
                days: day.appointmentDays
                what: day.appointmentTitle
                when: day.appointmentWhen
                who: day.appointmentWith
                sourceWords: day.appointmentSourceWords
                onOpened: page.openFact(day.appointmentId)
                onPrepared: page.navigator.open("visit", {
                    "appointmentId": day.appointmentId
                })
            }
            Repeater {
                model: measuring.todo
                delegate: MeasureTodoCard {
                    Layout.fillWidth: true
                    onMeasure: kind => page.navigator.open("measure_entry", {
                        "kind": kind
                    })
                    onOpened: page.navigator.open("measure_plan", {})
                }
            }
            Card {
                Layout.fillWidth: true
                visible: day.measurementCount > 0
                //: Card on the first page: the last of each kind of measurement
                title: qsTr("Measured last")
                Repeater {
                    model: day.measurements
                    delegate: FactRow {
                        required property string factId
                        Layout.fillWidth: true
                        // Its words stand below the title of the card, its ground reaches further.
                        Layout.leftMargin: -Theme.gap3
                        Layout.rightMargin: -Theme.gap3
                        onClicked: page.openFact(factId)
                    }
                }
                AppButton {
                    iconName: "pulse"
                    //: Button on the first page: to measuring
                    text: qsTr("Measure now")
                    onClicked: measuring.usual === "" ? page.navigator.go("measure", {}) : page.navigator.open("measure_entry", {
                        "kind": measuring.usual
                    })
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap4
            Card {
                Layout.fillWidth: true
                title: day.newsSince === "" ? //: Card on the first page, the first time
                qsTr("The newest in your record") : //: Card on the first page
                qsTr("New for you")
                BodyText {
                    Layout.fillWidth: true
                    visible: day.ready && day.newsCount === 0
                    color: Theme.ink2
                    text: day.newsSince === "" ? //: Card on the first page of an empty record
                    qsTr("There is nothing in your record yet. Bring in a file, or write down what you know.") : //: Card on the first page; %1 is a day
                    qsTr("Nothing came in since %1.").arg(day.newsSince)
                }
                Repeater {
                    model: day.news
                    delegate: FactRow {
                        required property string factId
                        Layout.fillWidth: true
                        Layout.leftMargin: -Theme.gap3
                        Layout.rightMargin: -Theme.gap3
                        onClicked: page.openFact(factId)
                    }
                }
                Flow {
                    Layout.fillWidth: true
                    visible: day.newsCount > 0
                    spacing: Theme.gap2
                    AppButton {
                        text: day.newsSince === "" ? //: Button on the first page
                        qsTr("See everything") : //: Button on the first page: all that came in; %n is how many
                        qsTr("See all %n new", "", day.newsCount)
                        onClicked: day.newsSince === "" ? page.navigator.go("timeline", {}) : page.navigator.open("news", {})
                    }
                    AppButton {
                        visible: day.newsSince !== ""
                        kind: AppButton.Plain
                        //: Button on the first page: what is new now is known from here on
                        text: qsTr("I have seen this")
                        onClicked: day.markSeen()
                    }
                }
            }
            Card {
                Layout.fillWidth: true
                visible: medicines.ready
                //: Card on the first page
                title: qsTr("Your medicines now")
                BodyText {
                    Layout.fillWidth: true
                    text: medicines.currentCount === 0 ? //: Card on the first page: the record says nothing of medicines in use
                    qsTr("Your record does not say which medicines you take.") : //: Card on the first page; %n is how many medicines
                    qsTr("You take %n medicine(s), as far as your record says.", "", medicines.currentCount)
                }
                AppButton {
                    iconName: "pill"
                    //: Button on the first page
                    text: qsTr("See your medicines")
                    onClicked: page.navigator.go("medication", {})
                }
            }
            Card {
                Layout.fillWidth: true
                //: Card on the first page
                title: qsTr("Add something")
                BodyText {
                    Layout.fillWidth: true
                    //: Card on the first page
                    text: qsTr("Write down what you know yourself. Or bring in a letter, a photo or a file.")
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.gap2
                    AppButton {
                        iconName: "plus"
                        //: Button: write down something oneself
                        text: qsTr("Add")
                        onClicked: page.navigator.open("add", {})
                    }
                    AppButton {
                        iconName: "import"
                        //: Button: bring in files
                        text: qsTr("Bring in a file")
                        onClicked: page.navigator.open("import", {})
                    }
                }
            }
        }
    }
    ErrorNote {
        Layout.fillWidth: true
        text: day.errorText
        onRetry: day.reload()
    }
}
