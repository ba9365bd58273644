import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// To the sheet before or after; pale where there is none.
ActionButton {
    property string page

    Layout.preferredWidth: Theme.touchTarget
    enabled: page !== ""
    implicitWidth: Theme.touchTarget
}
