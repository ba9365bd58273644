pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// Where the answer to the question is found: a drawing of our own, and a few words.
HelpPart {
    id: root

    readonly property string picture: viewModel.finding.picture

    heading: viewModel.finding.title

    Image {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.mm(root.landscape ? 85 : 110)
        Accessible.ignored: true
        asynchronous: false
        fillMode: Image.PreserveAspectFit
        objectName: "helpPicture"
        source: root.picture !== "" ? Qt.resolvedUrl(`../../../../assets/fields/${root.picture}.svg`) : ""
        sourceSize: Qt.size(Math.round(width), Math.round(height))
        visible: root.picture !== ""
    }

    BodyText {
        Layout.fillWidth: true
        text: root.viewModel.finding.text
        visible: text !== ""
    }
}
