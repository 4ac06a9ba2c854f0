// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** While a record is open: making another one of a backup. */
PageFrame {
    id: page

    //: Title of the page to put back a backup while a record is open
    title: qsTr("Put back a backup")
    //: Below that title
    subtitle: qsTr("It becomes a record beside this one. Nothing is written over.")
    widest: 760

    RestoreSteps {
        Layout.fillWidth: true
        focus: true
        app: page.app
    }
}
