// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Regie

/** The windows of the system to choose files or a folder with. */
Item {
    id: chooser

    property bool several: true
    signal chosen(var urls)

    function chooseFiles() {
        files.open();
    }
    function chooseFolder() {
        folder.open();
    }

    visible: false
    FileDialog {
        id: files
        fileMode: chooser.several ? FileDialog.OpenFiles : FileDialog.OpenFile
        //: Title of the window to choose files with
        title: chooser.several ? qsTr("Choose files") : qsTr("Choose a file")
        onAccepted: chooser.chosen(chooser.several ? files.selectedFiles : [files.selectedFile])
    }
    FolderDialog {
        id: folder
        //: Title of the window to choose a folder with
        title: qsTr("Choose a folder")
        onAccepted: chooser.chosen([folder.selectedFolder])
    }
}
