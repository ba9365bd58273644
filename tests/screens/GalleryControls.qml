pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// Every control on one screen, to be looked at.
ScreenFrame {
    id: root

    property bool persian: Theme.rightToLeft

    function say(persian: string, english: string): string {
        return root.persian ? persian : english;
    }

    backText: say("بازگشت", "Back")
    cityText: say("شهرداری مشهد", "Mashhad Municipality")
    endText: say("پایان", "End")
    heading: say("چه کاری می‌خواهید انجام دهید؟", "What would you like to do?")
    helpText: say("راهنما", "Help")
    homeText: say("خدمات", "Services")
    intro: say("یک خدمت را انتخاب کنید. هر زمان می‌توانید برگردید.", "Choose a service. You can go back at any time.")
    languageText: say("زبان", "Language")
    moreText: say("بیشتر", "More")
    primaryText: say("ادامه", "Continue")
    serviceText: say("پیشخوان خودکار", "Self-service counter")
    showHome: true
    stepText: say("گام ۲ از ۵", "Step 2 of 5")
    upText: say("بخش قبلی", "Previous part")

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.targetGap
        columns: 2
        rowSpacing: Theme.targetGap
        uniformCellWidths: true

        Repeater {
            model: [["building", "ساختمان و پروانه", "Buildings and permits", "پروانه، پایان کار، مفاصا", "Permit, completion, clearance"], ["money", "عوارض و پرداخت", "Dues and payments", "عوارض نوسازی و صنفی", "Renewal and trade dues"], ["message", "گزارش ۱۳۷", "Report to 137", "چاله، زباله، روشنایی", "Pothole, litter, lighting"], ["dome", "خدمات زائران", "Services for pilgrims", "", ""], ["leaf", "آرامستان", "Cemetery", "", ""], ["bus", "حمل و نقل و من‌کارت", "Transport and city card", "", ""]]

            TileButton {
                required property int index
                required property var modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                enabled: index !== 5
                iconName: modelData[0]
                selected: index === 1
                subtitle: root.say(modelData[3], modelData[4])
                title: root.say(modelData[1], modelData[2])
            }
        }
    }

    Notice {
        Layout.fillWidth: true
        kind: "warning"
        text: root.say("رسید شما در همین دستگاه نگهداری می‌شود و با برقراری ارتباط فرستاده خواهد شد.", "Your request is saved here and will be sent when the line is back.")
        title: root.say("ارتباط با مرکز برقرار نیست", "The centre cannot be reached")
    }

    Notice {
        Layout.fillWidth: true
        kind: "danger"
        text: root.say("کد ملی باید ۱۰ رقم باشد.", "The national ID must have 10 digits.")
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.targetGap

        ChoiceButton {
            Layout.fillWidth: true
            selected: true
            text: root.say("مالک هستم", "I am the owner")
        }

        ChoiceButton {
            Layout.fillWidth: true
            text: root.say("نماینده مالک هستم", "I act for the owner")
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.targetGap

        ActionButton {
            iconName: "printer"
            text: root.say("چاپ رسید", "Print receipt")
        }

        ActionButton {
            kind: "danger"
            text: root.say("انصراف", "Cancel the request")
        }

        ActionButton {
            enabled: false
            text: root.say("غیرفعال", "Disabled")
        }

        ActionButton {
            busy: true
            text: root.say("در حال ارسال", "Sending")
        }
    }

    KeyValueRow {
        Layout.fillWidth: true
        changeText: root.say("تغییر", "Change")
        label: root.say("کد نوسازی", "Renewal code")
        value: root.say("۲-۵-۳۱-۱۴-۰-۰-۰", "2-5-31-14-0-0-0")
        valueLeftToRight: true
    }

    CodeText {
        Layout.fillWidth: true
        text: "MSH-4F7K-92QD"
    }

    RatingRow {
        Layout.fillWidth: true
        value: 4
        words: root.persian ? ["خیلی بد", "بد", "معمولی", "خوب", "خیلی خوب"] : ["Very bad", "Bad", "Fair", "Good", "Very good"]
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap4

        Countdown {
            seconds: 14
        }

        BusyIndicator {}

        ProgressDots {
            count: 5
            current: 1
        }

        QrView {
            matrix: ["111111100101001111111", "100000101100101000001", "101110100010101011101", "101110101110001011101", "101110100101101011101", "100000101000101000001", "111111101010101111111", "000000001110000000000", "101010101011010010010", "010011010010101101001", "110101110110010110110", "001010001001101001011", "101101101100110101100", "000000001010011010011", "111111100110101011010", "100000101001010110101", "101110101110111100110", "101110100011001011011", "101110101010110100101", "100000100101001011010", "111111101101010110111"]
        }
    }
}
