import QtQuick
import Pishkhan

BodyText {
    color: Theme.inkSoft
    font.pixelSize: Theme.textCaption
}
