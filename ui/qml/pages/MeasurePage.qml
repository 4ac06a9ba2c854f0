// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Measuring: what a series asks for, what one measures, and all that can be measured. */
PageFrame {
    id: page

    //: Title of the page to measure
    title: qsTr("Measure")

    function measure(kind: string) {
        page.navigator.open("measure_entry", {
            "kind": kind
        });
    }

    MeasureHomeViewModel {
        id: home
        app: page.app
    }

    Repeater {
        model: home.todo
        delegate: MeasureTodoCard {
            Layout.fillWidth: true
            onMeasure: kind => page.measure(kind)
            onOpened: page.navigator.open("measure_plan", {})
        }
    }
    Card {
        Layout.fillWidth: true
        visible: home.ready && home.used.count > 0
        //: Card on the page to measure: kinds there is a measurement of
        title: qsTr("What you measure")
        Repeater {
            model: home.used
            delegate: MeasureKindRow {
                Layout.fillWidth: true
                onMeasure: kind => page.measure(kind)
                onOpened: kind => page.navigator.open("measure_series", {
                    "kind": kind
                })
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: home.ready && home.others.count > 0
        title: home.used.count > 0 ? //: Card on the page to measure: kinds that were not measured yet
        qsTr("Measure something else") : //: Card on the page to measure, before anything was measured
        qsTr("What do you want to measure?")
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap2
            Repeater {
                model: home.others
                delegate: AppButton {
                    required property string measured
                    required property string label
                    required property string picture
                    iconName: picture
                    text: label
                    onClicked: page.measure(measured)
                }
            }
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: page.width > 820 * Theme.textScale ? 2 : 1
        columnSpacing: Theme.gap4
        rowSpacing: Theme.gap4
        OptionCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            iconName: "heart"
            //: Choice on the page to measure: six questions about how one is
            text: qsTr("This is how I am")
            //: Below that choice
            line: qsTr("Six questions about your body, your mind and your day.")
            onClicked: page.navigator.open("questionnaire", {
                "questionnaireId": "how-i-am"
            })
        }
        OptionCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            iconName: "edit"
            //: Choice on the page to measure: the diary
            text: qsTr("Diary")
            //: Below that choice
            line: qsTr("Write down how your day was. It stands beside what you measured.")
            onClicked: page.navigator.open("diary", {})
        }
        OptionCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            iconName: "calendar"
            //: Choice on the page to measure: a series by a plan
            text: qsTr("A series of measurements")
            //: Below that choice
            line: qsTr("For example a week of blood pressure, in the morning and in the evening.")
            onClicked: page.navigator.open("measure_plan", {})
        }
        OptionCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            iconName: "import"
            //: Choice on the page to measure: bring in what a device or app has
            text: qsTr("From a device or app")
            //: Below that choice
            line: qsTr("Bring in a file of your meter, watch or phone.")
            onClicked: page.navigator.open("measure_import", {})
        }
        OptionCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            iconName: "hospital"
            //: Choice on the page to measure: send measurements or print them
            text: qsTr("Give to my care provider")
            //: Below that choice
            line: qsTr("Send what you measured, or print it on one page.")
            onClicked: page.navigator.open("measure_give", {})
        }
        OptionCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            iconName: "star"
            //: Choice on the page to measure: a kind of one's own
            text: qsTr("Something of your own")
            //: Below that choice
            line: qsTr("Is it not in the list? Make it yourself.")
            onClicked: page.navigator.open("measure_own", {})
        }
    }
    NobodyWatches {
        Layout.fillWidth: true
        navigator: page.navigator
        text: home.nobodyWatches
    }
    ErrorNote {
        Layout.fillWidth: true
        text: home.errorText
        onRetry: home.reload()
    }
}
