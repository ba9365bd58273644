pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls
import Pishkhan.Keyboard

// A question with the keyboard open.
ScreenFrame {
    id: root

    property string layoutName: Theme.language
    property bool code: layoutName !== "fa" && layoutName !== "en"
    property string typed: code ? "0912345" : Theme.rightToLeft ? "محمد رضا" : "Mohammad Reza"

    activeItem: field
    heading: Theme.rightToLeft ? "نام و نام خانوادگی شما چیست؟" : "What is your full name?"
    intro: Theme.rightToLeft ? "همان‌طور که در کارت ملی نوشته شده است." : "As written on your national card."
    primaryText: Theme.rightToLeft ? "ادامه" : "Continue"

    bottomPanel: VirtualKeyboard {
        layoutName: root.layoutName
        submitText: Theme.rightToLeft ? "بعدی" : "Next"

        onBackspace: root.typed = root.typed.slice(0, -1)
        onCleared: root.typed = ""
        onTextTyped: text => root.typed += text
    }

    EntryField {
        id: field

        Layout.fillWidth: true
        active: true
        label: Theme.rightToLeft ? "نام" : "Name"
        leftToRight: root.code
        objectName: "field"
        placeholder: Theme.rightToLeft ? "مثلاً محمد رضایی" : "For example Sara Rezaei"
        text: root.typed
    }

    EntryField {
        Layout.fillWidth: true
        errorText: Theme.rightToLeft ? "کد ملی باید ۱۰ رقم باشد." : "The national ID must have 10 digits."
        label: Theme.rightToLeft ? "کد ملی" : "National ID"
        leftToRight: true
        masked: true
        text: "092345678"
    }
}
