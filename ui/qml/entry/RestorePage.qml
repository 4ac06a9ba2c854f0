// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Before a record is open: making one of a backup. */
EntryFrame {
    id: page

    //: Title of the page to put back a backup
    title: qsTr("Put back a backup")
    //: Below that title
    subtitle: qsTr("It becomes a record on this computer. What is here already stays as it is.")
    canGoBack: !steps.working && page.navigator.canGoBack

    RestoreSteps {
        id: steps
        Layout.fillWidth: true
        focus: true
        app: page.app
        onOpened: page.navigator.go(steps.byCode ? "recover" : "unlock", {})
    }
}
